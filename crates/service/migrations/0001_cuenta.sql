-- Who may sign in, in whose name, and the sessions that came of it.
-- Instants are seconds since 1970; tokens are kept as their SHA-256 alone.

CREATE TABLE contribuyentes (
    id INTEGER PRIMARY KEY,
    nit TEXT NOT NULL UNIQUE,
    nombre TEXT NOT NULL,
    tipo TEXT NOT NULL,
    responsabilidades TEXT NOT NULL -- codes of casilla 53, comma between them
);

CREATE TABLE personas (
    id INTEGER PRIMARY KEY,
    tipo_documento TEXT NOT NULL,
    documento TEXT NOT NULL,
    nombre TEXT NOT NULL,
    clave TEXT NOT NULL, -- Argon2id, PHC string
    UNIQUE (tipo_documento, documento)
);

CREATE TABLE vinculos (
    persona_id INTEGER NOT NULL REFERENCES personas (id),
    contribuyente_id INTEGER NOT NULL REFERENCES contribuyentes (id),
    tipo TEXT NOT NULL CHECK (tipo IN ('propio', 'tercero')),
    PRIMARY KEY (persona_id, contribuyente_id)
);

CREATE TABLE sesiones (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    persona_id INTEGER NOT NULL,
    contribuyente_id INTEGER NOT NULL,
    abierta INTEGER NOT NULL,
    revocada INTEGER,
    FOREIGN KEY (persona_id, contribuyente_id) REFERENCES vinculos (persona_id, contribuyente_id)
);

CREATE TABLE tokens (
    huella BLOB PRIMARY KEY,
    sesion_id INTEGER NOT NULL REFERENCES sesiones (id),
    clase TEXT NOT NULL CHECK (clase IN ('acceso', 'refresco')),
    vence INTEGER NOT NULL,
    usado INTEGER
) WITHOUT ROWID;

CREATE INDEX tokens_por_vencimiento ON tokens (vence);
CREATE INDEX tokens_por_sesion ON tokens (sesion_id);

-- Failed attempts for each (kind, organisation, document), whether it exists or not.
CREATE TABLE intentos (
    llave BLOB PRIMARY KEY,
    fallos INTEGER NOT NULL,
    ultimo INTEGER NOT NULL,
    bloqueada_hasta INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX intentos_por_fecha ON intentos (ultimo);

-- Nothing personal in the clear: the session leads to the person while it is kept.
CREATE TABLE auditoria (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    momento INTEGER NOT NULL,
    hecho TEXT NOT NULL,
    sesion_id INTEGER NOT NULL
);
