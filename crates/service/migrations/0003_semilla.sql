-- A row here marks a base of fictitious taxpayers; `fecha` is the day their refunds were dated from.

CREATE TABLE semilla (
    fecha TEXT NOT NULL
);
