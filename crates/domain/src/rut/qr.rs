//! What the QR of a RUT is worth.
//!
//! It holds an address of the DIAN with a token of 112 bytes and no readable data (85 of 85 decoded):
//! what can be said is whether the address has the form of a genuine one, and which one may be opened.

use super::{Aviso, CodigoAviso};
use crate::escanear::{self, Campo, ClaseCodigo};

/// What the codes found in the pages say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LecturaQr {
    /// The page of the DIAN that may be opened; absent if any code of the document imitates it, or if
    /// its pages carry different ones.
    pub abrir: Option<String>,
    /// [`CodigoAviso::QrSinDatos`], [`CodigoAviso::QrSospechoso`] or [`CodigoAviso::SinQr`].
    pub avisos: Vec<Aviso>,
}

/// Judges the texts of every code found in the pages of a RUT.
pub fn judge_qr<'a>(textos: impl IntoIterator<Item = &'a str>) -> LecturaQr {
    let mut lectura = LecturaQr::default();
    let mut pages = Vec::new();
    let mut found = false;
    let mut suspicious = false;
    for leido in textos.into_iter().filter_map(|texto| escanear::interpret(texto).ok()) {
        match leido.clase {
            ClaseCodigo::Rut => {
                found = true;
                pages.push(leido.abrir);
            }
            ClaseCodigo::UrlSospechosa => {
                suspicious = true;
                let host = leido
                    .avisos
                    .iter()
                    .find_map(|aviso| aviso.parametros.get("host").cloned())
                    .or_else(|| leido.campos.get(&Campo::Url).cloned())
                    .unwrap_or_default();
                let aviso = Aviso::new(CodigoAviso::QrSospechoso).with("host", host);
                if !lectura.avisos.contains(&aviso) {
                    lectura.avisos.push(aviso);
                }
            }
            ClaseCodigo::Factura
            | ClaseCodigo::NotaOEquivalente
            | ClaseCodigo::DocumentoSoporte
            | ClaseCodigo::Nomina
            | ClaseCodigo::NominaAjuste
            | ClaseCodigo::DocumentoDian
            | ClaseCodigo::FacturaSinCodigo
            | ClaseCodigo::Pago
            | ClaseCodigo::Otro => {}
        }
    }
    if found {
        lectura.avisos.push(Aviso::new(CodigoAviso::QrSinDatos));
    } else if !suspicious {
        lectura.avisos.push(Aviso::new(CodigoAviso::SinQr));
    }
    // Every page of one RUT has the same QR.
    pages.dedup();
    if let ([Some(page)], false) = (pages.as_slice(), suspicious) {
        lectura.abrir = Some(page.clone());
    }
    lectura
}
