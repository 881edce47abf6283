//! The code of a document: its shape, and its hash where the secret is known.

use std::collections::BTreeMap;

use super::super::documento::IVA;
use super::super::{
    Comprobacion, DocumentoElectronico, Importe, NombreComprobacion, Razon, normas,
};
use crate::cufe::{CampoCodigo, Composicion, Cufe, CufeError, Secreto, TipoCodigo};

/// INC in DIAN's list of taxes.
const INC: &str = "04";
/// ICA in DIAN's list of taxes.
const ICA: &str = "03";

/// Hexadecimal characters of the codes used before 2020.
const LEGACY_CHARACTERS: [usize; 2] = [40, 64];

/// Lengths of a text that may be a composition: an event's is the shortest, and names are never in it.
const COMPOSITION: std::ops::RangeInclusive<usize> = 40..=400;
/// Words of a note that are looked at.
const MAX_WORDS: usize = 200;

pub(super) fn shape(documento: &DocumentoElectronico) -> Comprobacion {
    let new = |razon| {
        Comprobacion::new(NombreComprobacion::CodigoForma, razon).under(norm(kind(documento)))
    };
    let Some(codigo) = &documento.codigo else { return new(Razon::CodigoAusente) };
    match Cufe::parse(codigo) {
        Ok(_) => {}
        Err(CufeError::Longitud { caracteres }) if LEGACY_CHARACTERS.contains(&caracteres) => {
            return new(Razon::CodigoLegado).with("caracteres", caracteres);
        }
        Err(error) => return new(Razon::CodigoMalFormado).with("caracteres", error.characters()),
    }
    let expected = documento.tipo.codes();
    match documento.codigo_tipo() {
        Some(tipo) if expected.contains(&tipo) => {
            new(Razon::CodigoFormaBien).with("tipo", tipo.algorithm())
        }
        Some(_) | None => new(Razon::CodigoOtroAlgoritmo)
            .with("algoritmo", documento.codigo_algoritmo.as_deref().unwrap_or("—"))
            .with("esperado", kind(documento).algorithm()),
    }
}

/// The code that it carries if it is one of its kind, else the one that it should carry.
fn kind(documento: &DocumentoElectronico) -> TipoCodigo {
    let expected = documento.tipo.codes();
    documento
        .codigo_tipo()
        .filter(|tipo| expected.contains(tipo))
        .or_else(|| expected.first().copied())
        .unwrap_or(TipoCodigo::Cude)
}

fn norm(tipo: TipoCodigo) -> &'static str {
    match tipo {
        TipoCodigo::Cufe => normas::CUFE,
        TipoCodigo::Cude | TipoCodigo::SeguridadSoftware => normas::CUDE,
        TipoCodigo::CudeEvento => normas::CUDE_EVENTO,
        TipoCodigo::Cuds => normas::ANEXO_DS,
        TipoCodigo::Cune => normas::CUNE,
    }
}

/// The hash again, with the secret given or with the one that a note prints.
pub(super) fn calculation(
    documento: &DocumentoElectronico,
    secreto: Option<&Secreto>,
) -> Comprobacion {
    let tipo = kind(documento);
    let new = |razon| Comprobacion::new(NombreComprobacion::CodigoCalculo, razon).under(norm(tipo));
    let Some(codigo) = documento.codigo.as_deref().and_then(|texto| Cufe::parse(texto).ok()) else {
        return new(Razon::CodigoCalculoSinCodigo);
    };
    let printed = words(&documento.notas).find(|word| Cufe::of(word) == codigo);
    let composicion = match Composicion::new(tipo, &fields(documento, tipo)) {
        Ok(composicion) => composicion,
        // What the note prints reaches the code, and the document does not even have its fields.
        Err(_) if printed.is_some() => return new(Razon::CodigoCalculoCampos),
        Err(campo) => return new(Razon::CodigoCalculoFaltaCampo).with("campo", campo.name()),
    };
    if let Some(secreto) = secreto {
        return match composicion.code_with(secreto) {
            None => new(Razon::CodigoCalculoOtraClave).with("necesita", tipo.secret().name()),
            Some(computed) if computed == codigo => new(Razon::CodigoCalculoBien),
            Some(_) => new(Razon::CodigoCalculoErrado),
        };
    }
    match printed {
        Some(word) if key_of(word, &composicion).is_some() => new(Razon::CodigoCalculoBienNota),
        Some(_) => new(Razon::CodigoCalculoCampos),
        // A composition of these very fields with a key in it, and yet it gives another code.
        None if words(&documento.notas)
            .any(|word| key_of(word, &composicion).is_some_and(is_key)) =>
        {
            new(Razon::CodigoCalculoNotaErrada)
        }
        None => new(Razon::CodigoCalculoSinClave),
    }
}

/// Words of the notes that are as long as a composition.
fn words(notas: &[String]) -> impl Iterator<Item = &str> {
    notas
        .iter()
        .flat_map(|nota| nota.split_whitespace())
        .take(MAX_WORDS)
        .filter(|word| COMPOSITION.contains(&word.len()))
}

/// What stands in a word in the place of the secret, if the rest is the composition.
fn key_of<'a>(word: &'a str, composicion: &Composicion) -> Option<&'a str> {
    word.strip_prefix(composicion.before())?
        .strip_suffix(composicion.after())
        .filter(|key| !key.is_empty())
}

/// Letters and digits. Issuers that hide the secret print a letter over and over in its place.
fn is_key(key: &str) -> bool {
    key.chars().all(|character| character.is_ascii_alphanumeric())
        && key.chars().any(|character| character.is_ascii_digit())
}

/// The fields of the document that go into its code.
fn fields(documento: &DocumentoElectronico, tipo: TipoCodigo) -> BTreeMap<CampoCodigo, String> {
    use CampoCodigo as C;
    let totales = &documento.totales;
    let amount =
        |importe: &Option<Importe>| importe.as_ref().map(|importe| importe.texto().to_owned());
    let tax = |codigo| documento.impuesto(codigo).map(|valor| valor.to_string());
    let text = |texto: &str| (!texto.is_empty()).then(|| texto.to_owned());
    let respuesta = documento.respuesta.as_ref();
    let referred = respuesta.map(|respuesta| &respuesta.documento);
    let issuer = || text(&documento.emisor.nit);
    let acquirer = || text(&documento.adquiriente.nit);
    // A tax that cannot be read must not count as zero.
    let illegible = || Some("?".to_owned());
    let mut pairs = vec![
        (C::Numero, text(&documento.numero)),
        (C::Fecha, documento.fecha.clone()),
        (C::Hora, documento.hora.clone()),
        (C::NitEmisor, issuer()),
        (C::Total, amount(&totales.total)),
        (C::Ambiente, documento.ambiente_digito.clone()),
    ];
    match tipo {
        TipoCodigo::Cufe | TipoCodigo::Cude | TipoCodigo::SeguridadSoftware => pairs.extend([
            (C::Bruto, amount(&totales.bruto)),
            (C::Iva, tax(IVA).or_else(illegible)),
            (C::Inc, tax(INC).or_else(illegible)),
            (C::Ica, tax(ICA).or_else(illegible)),
            (C::DocAdquiriente, acquirer()),
        ]),
        // The acquirer issues, and the seller is the other party.
        TipoCodigo::Cuds => pairs.extend([
            (C::Bruto, amount(&totales.bruto)),
            (C::Iva, tax(IVA).or_else(illegible)),
            (C::DocVendedor, acquirer()),
            (C::NitAdquiriente, issuer()),
        ]),
        TipoCodigo::Cune => pairs.extend([
            (C::Devengado, amount(&totales.devengado)),
            (C::Deducido, amount(&totales.deducido)),
            // A payroll that is deleted names nobody, and hashes a zero (annex of nómina, 8.1).
            (C::DocTrabajador, acquirer().or_else(|| Some("0".to_owned()))),
            (C::TipoXml, documento.codigo_documento.clone()),
        ]),
        TipoCodigo::CudeEvento => pairs.extend([
            (C::DocReceptor, acquirer()),
            (C::CodigoEvento, respuesta.and_then(|respuesta| respuesta.codigo.clone())),
            (C::NumeroReferido, referred.and_then(|referred| referred.numero.clone())),
            (C::TipoReferido, referred.and_then(|referred| referred.tipo.clone())),
        ]),
    }
    pairs.into_iter().filter_map(|(campo, valor)| valor.map(|valor| (campo, valor))).collect()
}
