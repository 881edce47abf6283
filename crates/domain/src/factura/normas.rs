//! The norms that checks quote. Numerals are those that public sources quote: the text of the annex
//! of invoices itself was not read.

/// Structure of invoices and notes.
pub const ANEXO_FE: &str =
    "Anexo técnico de factura electrónica de venta 1.9 (Resolución 000165 de 2023)";
/// CUFE.
pub const CUFE: &str =
    "Anexo técnico de factura electrónica de venta 1.9, numeral 11.2 (Resolución 000165 de 2023)";
/// CUDE of notes and transmissions.
pub const CUDE: &str =
    "Anexo técnico de factura electrónica de venta 1.9, numeral 11.4 (Resolución 000165 de 2023)";
/// CUDE of events.
pub const CUDE_EVENTO: &str =
    "Anexo técnico de factura electrónica de venta 1.9, numeral 11.6 (Resolución 000165 de 2023)";
/// Text of the QR.
pub const QR: &str =
    "Anexo técnico de factura electrónica de venta 1.9, numeral 11.7 (Resolución 000165 de 2023)";
/// Documentos equivalentes.
pub const ANEXO_DEE: &str =
    "Anexo técnico de documento equivalente electrónico 1.0 (Resolución 000165 de 2023)";
/// CUDS and the rest of the documento soporte.
pub const ANEXO_DS: &str =
    "Anexo técnico de documento soporte 1.1, numeral 4 (Resolución 000167 de 2021)";
/// CUNE.
pub const CUNE: &str =
    "Anexo técnico de nómina electrónica 1.0, numeral 8.1 (Resolución 000013 de 2021)";
/// QR of a payroll.
pub const QR_NOMINA: &str =
    "Anexo técnico de nómina electrónica 1.0, numeral 13.1 (Resolución 000013 de 2021)";
/// Structure of a payroll.
pub const ANEXO_NOMINA: &str =
    "Anexo técnico de nómina electrónica 1.0 (Resolución 000013 de 2021)";
/// Events.
pub const RADIAN: &str = "Anexo técnico RADIAN 1.1 (Resolución 000085 de 2022)";
/// Signature policy.
pub const POLITICA: &str = "Política de firma de la DIAN, versión 2";
