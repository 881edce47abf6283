//! `AttachedDocument`: the container that reaches a buyer, with the document and DIAN's answer inside
//! as text.

use dian_domain::factura::{
    Contenedor, DatosContenedor, DocumentoElectronico, RespuestaIncrustada,
};
use roxmltree::Node;

use crate::letras::without_false_declaration;
use crate::nodo::{at, elements, raw_text, text, text_at};
use crate::ubl::{first, party_of, reference};
use crate::{XmlError, document, with_root};

/// Where an XML stands inside another one.
const EMBEDDED: [&str; 3] = ["Attachment", "ExternalReference", "Description"];

pub(crate) fn read(root: Node<'_, '_>) -> Result<Contenedor, XmlError> {
    let mut dice = DatosContenedor::default();
    let mut answer = None;
    let party = |node| Some(party_of(node).nit).filter(|nit| !nit.is_empty());
    for (name, node) in elements(root) {
        match name {
            "ID" => first(&mut dice.numero, text(node)),
            "ParentDocumentID" => first(&mut dice.documento_numero, text(node)),
            "SenderParty" => first(&mut dice.emisor, party(node)),
            "ReceiverParty" => first(&mut dice.receptor, party(node)),
            "ParentDocumentLineReference" => {
                if let Some(referred) = at(node, &["DocumentReference"])
                    && answer.is_none()
                {
                    dice.referencia = reference(referred);
                    answer = embedded(referred, &EMBEDDED);
                }
            }
            _ => {}
        }
    }
    let documento_xml =
        embedded(root, &EMBEDDED).ok_or(XmlError::Incompleto { campo: "documento" })?;
    let documento = with_root(&documento_xml, document)?;
    let read = answer.map(|xml| {
        let documento = with_root(&xml, answer_document)?;
        Ok::<_, XmlError>(RespuestaIncrustada { documento, xml })
    });
    let respuesta_ilegible = matches!(read, Some(Err(_)));
    Ok(Contenedor {
        dice,
        documento,
        documento_xml,
        respuesta: read.and_then(Result::ok),
        respuesta_ilegible,
    })
}

/// A document whose root is an `ApplicationResponse`.
fn answer_document(root: Node<'_, '_>) -> Result<DocumentoElectronico, XmlError> {
    match root.tag_name().name() {
        "ApplicationResponse" => document(root),
        other => Err(XmlError::NoEsDocumento { raiz: other.chars().take(80).collect() }),
    }
}

/// The XML at the end of a path, as embedded but for blanks around it, and in UTF-8 like all text
/// here: a declaration that says otherwise is taken off. `None` if there is no text.
fn embedded(node: Node<'_, '_>, path: &[&str]) -> Option<String> {
    text_at(node, path)?;
    let whole = raw_text(at(node, path)?);
    let inner =
        whole.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    Some(without_false_declaration(inner).to_owned())
}
