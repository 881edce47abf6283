//! `ApplicationResponse`: DIAN's answer to a document, and the events of RADIAN.

use dian_domain::factura::{DocumentoElectronico, RespuestaDian, TipoDocumentoElectronico};
use roxmltree::Node;

use crate::XmlError;
use crate::nodo::{at, elements, text_at};
use crate::ubl::{blank, finish, first, header, party_of, reference};

pub(crate) fn read(root: Node<'_, '_>) -> Result<DocumentoElectronico, XmlError> {
    let mut documento = blank();
    let mut respuesta = None;
    for (name, node) in elements(root) {
        if header(&mut documento, name, node) {
            continue;
        }
        match name {
            "SenderParty" => documento.emisor = party_of(node),
            "ReceiverParty" => documento.adquiriente = party_of(node),
            "DocumentResponse" => first(&mut respuesta, Some(answer(node))),
            _ => {}
        }
    }
    let respuesta = respuesta.unwrap_or_default();
    documento.tipo = match respuesta.codigo.as_deref() {
        // 030 to 034 and the events after them; DIAN's own answers have two digits.
        Some(codigo) if codigo.len() == "030".len() => TipoDocumentoElectronico::Evento,
        Some(_) | None => TipoDocumentoElectronico::RespuestaDian,
    };
    documento.codigo_documento.clone_from(&respuesta.codigo);
    let mut referida = respuesta.documento.clone();
    referida.motivo.clone_from(&respuesta.codigo);
    documento.referencias.push(referida);
    documento.respuesta = Some(respuesta);
    finish(documento)
}

fn answer(node: Node<'_, '_>) -> RespuestaDian {
    RespuestaDian {
        codigo: text_at(node, &["Response", "ResponseCode"]),
        descripcion: text_at(node, &["Response", "Description"]),
        documento: at(node, &["DocumentReference"]).map(reference).unwrap_or_default(),
    }
}
