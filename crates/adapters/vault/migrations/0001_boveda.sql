-- One header and sealed records. Nothing personal is in the clear: ids are keyed hashes.
CREATE TABLE cabecera (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- Where the data key is: 'llavero' or 'clave'.
    lugar TEXT NOT NULL CHECK (lugar IN ('llavero', 'clave')),
    -- Salt of Argon2id and sealed data key, for 'clave'.
    sal BLOB,
    llave BLOB,
    CHECK ((lugar = 'clave') = (sal IS NOT NULL AND llave IS NOT NULL))
) STRICT;

CREATE TABLE registros (
    tabla TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    -- Nonce of 24 bytes, then ciphertext and tag.
    sellado BLOB NOT NULL,
    PRIMARY KEY (tabla, id)
) STRICT, WITHOUT ROWID;
