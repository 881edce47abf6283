//! An electronic document judged with everything that came with it.

use dian_contract::escanear::SecretoEmisor;
use dian_contract::factura::{Comprobacion, DocumentoElectronico, FacturaVerificada};
use dian_core::entrada::Contexto;
use dian_domain::cufe::{Secreto, TipoCodigo};
use dian_domain::factura::{self as domain, Leido};

/// What came beside a document, in the same container.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// Texts of the codes of its PDF; absent when there is no PDF.
    pub(crate) qr_pdf: Option<Vec<String>>,
    /// DIAN's answer, with its bytes.
    pub(crate) answer: Option<(domain::DocumentoElectronico, Vec<u8>)>,
}

/// Whether an XML is DIAN's answer to the document of this code.
pub(crate) fn answers(read: &Leido, code: Option<&str>) -> bool {
    match (read, code) {
        (Leido::Documento(it), Some(code)) => it.respuesta.as_ref().is_some_and(|answer| {
            let about = answer.documento.codigo.as_deref();
            about.is_some_and(|about| about.eq_ignore_ascii_case(code))
        }),
        (Leido::Documento(_) | Leido::Contenedor(_), _) => false,
    }
}

/// Every check of a document, in the order in which they are shown.
pub(crate) fn verify(
    archivo: &str,
    read: &Leido,
    bytes: &[u8],
    beside: &Beside,
    context: &Contexto,
) -> FacturaVerificada {
    let document = read.documento();
    let (mut known, signed, answer) = match read {
        Leido::Documento(_) => (domain::Contexto::new(context.hoy), bytes, None),
        Leido::Contenedor(it) => (
            domain::Contexto::inside(context.hoy, it),
            it.documento_xml.as_bytes(),
            it.respuesta.as_ref().map(|answer| answer.xml.as_bytes()),
        ),
    };
    let secret = secret(document, &context.secreto);
    known.secreto = secret.as_ref();
    known.qr_pdf = beside.qr_pdf.as_deref();
    let mut answer = answer;
    if let (None, Some((said, xml))) = (known.respuesta, &beside.answer) {
        known.respuesta = Some(said);
        answer = Some(xml);
    }
    let mut checks = domain::check(document, &known);
    checks.extend(dian_xades::checks(signed, &document.emisor.nit, &context.confianza));
    checks.push(dian_xades::answer_check(answer, &context.confianza));
    let container = matches!(read, Leido::Contenedor(_)).then_some(bytes);
    checks.push(dian_xades::container_check(container, &context.confianza));
    checks.sort_by_key(|it| it.nombre);
    FacturaVerificada {
        archivo: archivo.to_owned(),
        documento: Some(DocumentoElectronico::from(document)),
        comprobaciones: checks.into_iter().map(Comprobacion::from).collect(),
        error: None,
    }
}

/// The secret that goes into the code of this kind of document.
fn secret(document: &domain::DocumentoElectronico, given: &SecretoEmisor) -> Option<Secreto> {
    let some = |it: &Option<String>| it.clone().filter(|it| !it.trim().is_empty());
    if document.codigo_tipo() == Some(TipoCodigo::Cufe) {
        some(&given.clave_tecnica).map(|it| Secreto::clave_tecnica(it.trim()))
    } else {
        some(&given.pin).map(|it| Secreto::pin(it.trim()))
    }
}
