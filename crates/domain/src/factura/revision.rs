//! Every check of a document but those of its signature.

mod codigo;
mod entorno;
mod estructura;
mod fechas;
mod nit;
mod qr;
mod sumas;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    Comprobacion, Contenedor, DatosContenedor, DocumentoElectronico, NombreComprobacion, normas,
};
use crate::cufe::Secreto;

/// Slack that the rules of annex FE 1.9 allow between amounts, in units of the currency
/// (second-hand: github.com/bryamzxz/facho, `docs/ANEXO_TECNICO_V19.md`).
pub const TOLERANCIA: Decimal = Decimal::from_parts(200, 0, 0, false, 2);

/// What is known around a document. Nothing here is looked up: who calls brings it.
#[derive(Debug, Clone)]
pub struct Contexto<'a> {
    /// Today, in Colombia.
    pub hoy: Date,
    /// The secret of the issuer, if the person has it.
    pub secreto: Option<&'a Secreto>,
    /// Texts of the QR codes found in the PDF of the document; `None` if there is no PDF.
    pub qr_pdf: Option<&'a [String]>,
    /// DIAN's answer that came with it: an ApplicationResponse.
    pub respuesta: Option<&'a DocumentoElectronico>,
    /// An answer came with it and cannot be read.
    pub respuesta_ilegible: bool,
    /// What its container says.
    pub contenedor: Option<&'a DatosContenedor>,
    /// Whether the wallet has it already; `None` if nobody looked.
    pub duplicado: Option<bool>,
}

impl<'a> Contexto<'a> {
    /// A document that came alone.
    pub fn new(hoy: Date) -> Self {
        Self {
            hoy,
            secreto: None,
            qr_pdf: None,
            respuesta: None,
            respuesta_ilegible: false,
            contenedor: None,
            duplicado: None,
        }
    }

    /// A document that came in this container.
    pub fn inside(hoy: Date, contenedor: &'a Contenedor) -> Self {
        Self {
            respuesta: contenedor.respuesta.as_ref().map(|respuesta| &respuesta.documento),
            respuesta_ilegible: contenedor.respuesta_ilegible,
            contenedor: Some(&contenedor.dice),
            ..Self::new(hoy)
        }
    }
}

/// Checks a document. One result for each [`NombreComprobacion`] that is not of the signature, in
/// their order; what cannot be known, or does not apply to its kind, is
/// [`super::Resultado::Desconocido`] with its reason.
pub fn check(documento: &DocumentoElectronico, contexto: &Contexto<'_>) -> Vec<Comprobacion> {
    vec![
        estructura::structure(documento),
        estructura::environment(documento),
        codigo::shape(documento),
        codigo::calculation(documento, contexto.secreto),
        qr::in_xml(documento),
        qr::in_pdf(documento, contexto.qr_pdf),
        nit::digit(NombreComprobacion::NitEmisor, &documento.emisor),
        nit::digit(NombreComprobacion::NitAdquiriente, &documento.adquiriente),
        sumas::lines(documento),
        sumas::taxes(documento),
        sumas::totals(documento),
        fechas::numbering(documento),
        fechas::dates(documento, contexto.hoy),
        entorno::answer(documento, contexto),
        entorno::container(documento, contexto.contenedor),
        entorno::duplicate(contexto.duplicado),
    ]
}

/// The annex that gives the structure of a document.
fn annex(documento: &DocumentoElectronico) -> &'static str {
    use super::TipoDocumentoElectronico as T;
    match documento.tipo {
        T::FacturaVenta
        | T::FacturaExportacion
        | T::FacturaContingencia
        | T::NotaCredito
        | T::NotaDebito => normas::ANEXO_FE,
        T::DocumentoSoporte | T::AjusteDocumentoSoporte => normas::ANEXO_DS,
        T::PosElectronico | T::DocumentoEquivalente | T::AjusteDocumentoEquivalente => {
            normas::ANEXO_DEE
        }
        T::Nomina | T::NominaAjuste => normas::ANEXO_NOMINA,
        T::RespuestaDian | T::Evento => normas::RADIAN,
    }
}
