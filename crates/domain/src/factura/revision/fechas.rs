//! Dates in order, and the number inside what DIAN authorised.
//!
//! The sources give no limit of days between issue and signature, so only their order is judged.

use jiff::civil::Date;

use super::super::{Comprobacion, DocumentoElectronico, NombreComprobacion, Razon};
use super::annex;
use crate::cufe::is_time;

pub(super) fn dates(documento: &DocumentoElectronico, hoy: Date) -> Comprobacion {
    let new = |razon| Comprobacion::new(NombreComprobacion::Fechas, razon).under(annex(documento));
    let illegible =
        |campo, valor: &str| new(Razon::FechasIlegible).with("campo", campo).with("valor", valor);
    let Some(written) = documento.fecha.as_deref() else {
        return new(Razon::FechasFalta).with("campo", "fecha");
    };
    let Some(fecha) = date(written) else { return illegible("fecha", written) };
    match documento.hora.as_deref() {
        None => return new(Razon::FechasFalta).with("campo", "hora"),
        Some(hora) if !is_time(hora) => return illegible("hora", hora),
        Some(_) => {}
    }
    if fecha > hoy {
        return new(Razon::FechasFutura).with("fecha", fecha).with("hoy", hoy);
    }
    let first_day = documento.numeracion.as_ref().and_then(|range| range.vigente_desde.as_deref());
    if let Some(desde) = first_day.and_then(date)
        && fecha < desde
    {
        return new(Razon::FechasAntesDeNumeracion).with("fecha", fecha).with("desde", desde);
    }
    let dues = documento.medios_pago.iter().filter_map(|medio| medio.vence.as_ref());
    for due in dues.chain(&documento.vence) {
        match date(due) {
            None => return illegible("vence", due),
            // A note may repeat the due date of the invoice that it corrects.
            Some(vence) if vence < fecha && !documento.tipo.is_note() => {
                return new(Razon::FechasVenceAntes).with("vence", vence).with("fecha", fecha);
            }
            Some(_) => {}
        }
    }
    if let Some(firmado) = documento.firmado.as_deref() {
        match firmado.get(..10).and_then(date) {
            None => return illegible("firma", firmado),
            Some(firma) if firma < fecha => {
                return new(Razon::FechasFirmaAntes).with("firma", firma).with("fecha", fecha);
            }
            Some(_) => {}
        }
    }
    new(Razon::FechasBien)
}

pub(super) fn numbering(documento: &DocumentoElectronico) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::Numeracion, razon).under(annex(documento));
    let Some(range) = &documento.numeracion else {
        return new(if documento.tipo.is_invoice() {
            Razon::NumeracionFalta
        } else {
            Razon::NumeracionNoAplica
        });
    };
    let illegible = |campo| new(Razon::NumeracionIlegible).with("campo", campo);
    let numero = &documento.numero;
    let prefijo = range.prefijo.as_deref().unwrap_or_default();
    let Some(consecutive) = numero.strip_prefix(prefijo).and_then(number) else {
        return new(Razon::NumeracionOtroPrefijo).with("numero", numero).with("prefijo", prefijo);
    };
    let (Some(desde), Some(hasta)) =
        (range.desde.as_deref().and_then(number), range.hasta.as_deref().and_then(number))
    else {
        return illegible("rango");
    };
    if !(desde..=hasta).contains(&consecutive) {
        return new(Razon::NumeracionFueraDeRango)
            .with("numero", numero)
            .with("desde", desde)
            .with("hasta", hasta);
    }
    let (Some(first), Some(last)) = (
        range.vigente_desde.as_deref().and_then(date),
        range.vigente_hasta.as_deref().and_then(date),
    ) else {
        return illegible("vigencia");
    };
    let Some(fecha) = documento.fecha.as_deref().and_then(date) else { return illegible("fecha") };
    if !(first..=last).contains(&fecha) {
        return new(Razon::NumeracionFueraDeFechas)
            .with("fecha", fecha)
            .with("desde", first)
            .with("hasta", last);
    }
    new(Razon::NumeracionBien).with("numero", numero).with("desde", desde).with("hasta", hasta)
}

/// `YYYY-MM-DD` and nothing else.
fn date(texto: &str) -> Option<Date> {
    (texto.len() == "2019-01-16".len()).then(|| texto.parse().ok()).flatten()
}

fn number(texto: &str) -> Option<u64> {
    (!texto.is_empty() && texto.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| texto.parse().ok())
        .flatten()
}
