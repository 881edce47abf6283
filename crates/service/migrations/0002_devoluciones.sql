-- Requests for a refund and what happened to them. Dates are ISO; money is whole pesos.

CREATE TABLE devoluciones (
    radicado TEXT PRIMARY KEY,
    contribuyente_id INTEGER NOT NULL REFERENCES contribuyentes (id),
    concepto TEXT NOT NULL,
    origen TEXT NOT NULL,
    valor INTEGER NOT NULL,
    termino TEXT NOT NULL,
    radicada TEXT NOT NULL,
    inadmitida TEXT,
    subsanada TEXT,
    suspendida_desde TEXT,
    suspendida_hasta TEXT,
    resuelta TEXT,
    decision TEXT,
    valor_devuelto INTEGER,
    pagada TEXT,
    forma_pago TEXT,
    cuenta_terminada_en TEXT,
    desistida TEXT
);

CREATE INDEX devoluciones_por_contribuyente ON devoluciones (contribuyente_id, radicada);
