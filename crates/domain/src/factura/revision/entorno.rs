//! What came with a document: DIAN's answer, its container, and what the wallet says.

use super::super::{
    Comprobacion, DatosContenedor, DocumentoElectronico, NombreComprobacion, Razon, normas,
};
use super::Contexto;

/// «Documento validado por la DIAN».
const VALIDATED: &str = "02";
/// Rejected.
const REJECTED: &str = "04";

/// DIAN's answer. It says nothing until its signature is checked too.
pub(super) fn answer(documento: &DocumentoElectronico, contexto: &Contexto<'_>) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::RespuestaDian, razon).under(normas::ANEXO_FE);
    if contexto.respuesta_ilegible {
        return new(Razon::RespuestaIlegible);
    }
    let Some(respuesta) = contexto.respuesta.and_then(|answer| answer.respuesta.as_ref()) else {
        return new(Razon::RespuestaAusente);
    };
    let named = respuesta.documento.codigo.as_deref();
    let same = match (named, documento.codigo.as_deref()) {
        (Some(named), Some(codigo)) => named.eq_ignore_ascii_case(codigo),
        (Some(_), None) | (None, _) => false,
    };
    if !same {
        return new(Razon::RespuestaDeOtroDocumento).with("respuesta", named.unwrap_or("—"));
    }
    match respuesta.codigo.as_deref() {
        Some(VALIDATED) => new(Razon::RespuestaValidada),
        Some(REJECTED) => new(Razon::RespuestaRechazada),
        other => new(Razon::RespuestaOtroCodigo).with("codigo", other.unwrap_or("—")),
    }
}

/// Container and document say the same, as far as both say something.
pub(super) fn container(
    documento: &DocumentoElectronico,
    contenedor: Option<&DatosContenedor>,
) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::Contenedor, razon).under(normas::ANEXO_FE);
    let Some(dice) = contenedor else { return new(Razon::ContenedorAusente) };
    let referencia = &dice.referencia;
    let differs = [
        ("numero", dice.documento_numero.as_deref(), Some(documento.numero.as_str())),
        ("numero", referencia.numero.as_deref(), Some(documento.numero.as_str())),
        ("codigo", referencia.codigo.as_deref(), documento.codigo.as_deref()),
        ("nit_emisor", dice.emisor.as_deref(), Some(documento.emisor.nit.as_str())),
        ("doc_adquiriente", dice.receptor.as_deref(), Some(documento.adquiriente.nit.as_str())),
    ]
    .into_iter()
    .find_map(|(campo, outside, inside)| {
        let outside = outside?;
        let inside = inside.unwrap_or("—");
        (!outside.eq_ignore_ascii_case(inside)).then_some((campo, outside, inside))
    });
    match differs {
        Some((campo, outside, inside)) => new(Razon::ContenedorNoCoincide)
            .with("campo", campo)
            .with("contenedor", outside)
            .with("documento", inside),
        None => new(Razon::ContenedorBien),
    }
}

pub(super) fn duplicate(duplicado: Option<bool>) -> Comprobacion {
    Comprobacion::new(
        NombreComprobacion::Duplicado,
        match duplicado {
            Some(true) => Razon::DuplicadoSi,
            Some(false) => Razon::DuplicadoNo,
            None => Razon::DuplicadoSinConsultar,
        },
    )
}
