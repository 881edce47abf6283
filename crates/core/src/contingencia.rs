//! Contingency: the new date of a duty, and the log of what a person tried.
//!
//! Each entry of the log carries the SHA-256 of itself with that of the entry before, so that a later
//! change, a missing entry or another order shows. It proves no time: the clock is the device's own.

use dian_contract::contingencia::{
    ConsultaContingencia, FechaContingencia, Intento, RegistroContingencia, SolicitudIntento,
};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::formatos::{Bloque, NO_OFICIAL, Pagina};
use crate::vault::Vault;

const TABLE: &str = "contingencia";
const ID: &str = "registro";
/// Longest text of an entry, in characters.
const MAX_TEXT: usize = 4_000;
/// Most entries.
const MAX_ENTRIES: usize = 2_000;

/// The new date of a duty that fell due during an outage.
///
/// # Errors
/// `obligacion_desconocida`, `rango_invertido` when the service was back before the due date.
pub fn date(
    known: &Conocimiento,
    query: &ConsultaContingencia,
) -> Result<FechaContingencia, Fallo> {
    let obligacion = query.obligacion.as_deref().filter(|it| !it.is_empty());
    if let Some(id) = obligacion
        && !known.calendario.obligaciones().iter().any(|it| it.id == id)
    {
        return Err(Fallo::new(Codigo::ObligacionDesconocida).with("obligacion", id));
    }
    if query.restablecido < query.vence {
        return Err(Fallo::new(Codigo::RangoInvertido)
            .with("desde", query.vence)
            .with("hasta", query.restablecido));
    }
    let rule = known.contingencia.of(obligacion).ok_or(Codigo::Interno)?;
    let habiles = known.calendario.habiles();
    let nueva = rule.nueva_fecha(habiles, query.vence, query.restablecido);
    Ok(FechaContingencia {
        nueva: nueva.ok_or(Codigo::ValorMuyGrande)?,
        regla: rule.regla.clone(),
        norma: rule.respaldo.norma.clone(),
        fuente: rule.respaldo.fuente.clone(),
    })
}

/// The log.
///
/// # Errors
/// What the vault says.
pub async fn list(vault: &dyn Vault) -> Result<RegistroContingencia, Fallo> {
    let Some(bytes) = vault.read(TABLE, ID).await? else {
        return Ok(RegistroContingencia { intentos: Vec::new(), roto_en: None });
    };
    let intentos: Vec<Intento> =
        serde_json::from_slice(&bytes).map_err(|_| Fallo::from(Codigo::BovedaDanada))?;
    let roto_en = broken_at(&intentos);
    Ok(RegistroContingencia { intentos, roto_en })
}

/// Adds an entry.
///
/// # Errors
/// `texto_vacio`, `texto_muy_largo`, or what the vault says.
pub async fn add(
    vault: &dyn Vault,
    now: Timestamp,
    request: &SolicitudIntento,
) -> Result<RegistroContingencia, Fallo> {
    for text in [&request.tramite, &request.que_paso] {
        if text.trim().is_empty() {
            return Err(Codigo::TextoVacio.into());
        }
        if text.chars().count() > MAX_TEXT {
            return Err(Fallo::new(Codigo::TextoMuyLargo)
                .with("bytes", text.len())
                .with("maximo", MAX_TEXT));
        }
    }
    let mut log = list(vault).await?;
    if log.intentos.len() >= MAX_ENTRIES {
        return Err(Codigo::ValorMuyGrande.into());
    }
    let before = log.intentos.last();
    let mut entry = Intento {
        numero: before.map_or(1, |it| it.numero.saturating_add(1)),
        momento: now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        tramite: request.tramite.trim().to_owned(),
        que_paso: request.que_paso.trim().to_owned(),
        anterior: before.map_or_else(|| "0".repeat(64), |it| it.huella.clone()),
        huella: String::new(),
    };
    entry.huella = print_of(&entry);
    log.intentos.push(entry);
    vault.write(TABLE, ID, &crate::aplicacion::to_json(&log.intentos)?).await?;
    Ok(log)
}

/// Deletes the log.
///
/// # Errors
/// What the vault says.
pub async fn clear(vault: &dyn Vault) -> Result<(), Fallo> {
    Ok(vault.delete(TABLE, ID).await?)
}

/// The log as a page to attach to a PQSRD.
///
/// # Errors
/// `registro_vacio`.
pub fn page(
    known: &Conocimiento,
    log: &RegistroContingencia,
    who: Option<&str>,
    today: jiff::civil::Date,
) -> Result<Pagina, Fallo> {
    if log.intentos.is_empty() {
        return Err(Codigo::RegistroVacio.into());
    }
    let rule = known.contingencia.of(None).ok_or(Codigo::Interno)?;
    let mut bloques = vec![Bloque::Parrafo(format!(
        "Relación de los intentos de cumplir por los servicios informáticos de la DIAN, \
             escrita el {}.",
        crate::palabras::long_date(today)
    ))];
    bloques.extend(who.map(|who| Bloque::Parrafo(format!("Contribuyente: {who}."))));
    bloques.push(Bloque::Titulo("La regla".to_owned()));
    bloques.push(Bloque::Parrafo(rule.regla.clone()));
    bloques.push(Bloque::Menudo(format!("{}. {}", rule.respaldo.norma, rule.respaldo.fuente)));
    if let Some(number) = log.roto_en {
        bloques.push(Bloque::Titulo("El registro fue alterado".to_owned()));
        bloques.push(Bloque::Parrafo(format!(
            "La huella del intento {number} no corresponde a lo que dice."
        )));
    }
    for it in &log.intentos {
        bloques.push(Bloque::Titulo(format!("Intento {}: {}", it.numero, it.tramite)));
        bloques.push(Bloque::Parrafo(it.que_paso.clone()));
        bloques.push(Bloque::Menudo(format!(
            "{} (hora universal, reloj del equipo). Huella SHA-256 {}. Anterior {}.",
            it.momento, it.huella, it.anterior
        )));
    }
    bloques.push(Bloque::Menudo(
        "Cada huella se calcula sobre la anterior, el número, el momento, el trámite y lo que pasó: \
         cambiar, quitar o mover un intento cambia todas las siguientes."
            .to_owned(),
    ));
    Ok(Pagina {
        titulo: "Registro de contingencia".to_owned(),
        bloques,
        pie: NO_OFICIAL.to_owned(),
    })
}

/// Number of the first entry that does not fit the one before or its own print.
fn broken_at(log: &[Intento]) -> Option<u32> {
    let zeros = "0".repeat(64);
    let mut before = zeros.as_str();
    for (number, it) in (1..).zip(log) {
        if it.numero != number || it.anterior != before || it.huella != print_of(it) {
            return Some(number);
        }
        before = &it.huella;
    }
    None
}

/// SHA-256 over every field, each with its length before it, so that none runs into the next.
fn print_of(it: &Intento) -> String {
    let number = it.numero.to_string();
    let mut hash = Sha256::new();
    for field in [&it.anterior, &number, &it.momento, &it.tramite, &it.que_paso] {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(texts: &[&str]) -> Vec<Intento> {
        let mut log: Vec<Intento> = Vec::new();
        for (numero, text) in (1..).zip(texts) {
            let mut it = Intento {
                numero,
                momento: "2026-11-13T15:00:00Z".into(),
                tramite: "Presentar IVA".into(),
                que_paso: (*text).into(),
                anterior: log.last().map_or("0".repeat(64), |it| it.huella.clone()),
                huella: String::new(),
            };
            it.huella = print_of(&it);
            log.push(it);
        }
        log
    }

    #[test]
    fn a_change_a_gap_and_another_order_show() {
        let log = chain(&["error 503", "no carga", "se cerró"]);
        assert_eq!(broken_at(&log), None);
        let mut changed = log.clone();
        changed[1].que_paso = "todo bien".into();
        assert_eq!(broken_at(&changed), Some(2));
        let mut rewritten = changed.clone();
        rewritten[1].huella = print_of(&rewritten[1]);
        assert_eq!(broken_at(&rewritten), Some(3));
        let mut gap = log.clone();
        gap.remove(1);
        assert_eq!(broken_at(&gap), Some(2));
        let mut swapped = log;
        swapped.swap(0, 1);
        assert_eq!(broken_at(&swapped), Some(1));
    }

    #[test]
    fn a_text_does_not_run_into_the_next() {
        let log = chain(&["b"]);
        let mut moved = log.clone();
        moved[0].tramite = "Presentar IVAb".into();
        moved[0].que_paso = String::new();
        assert_ne!(print_of(&log[0]), print_of(&moved[0]));
    }

    #[test]
    fn the_page_holds_every_attempt_with_its_print() {
        let known = Conocimiento::built_in().unwrap();
        let log =
            RegistroContingencia { intentos: chain(&["error 503", "no carga"]), roto_en: None };
        let day = jiff::civil::date(2026, 11, 13);
        let page = page(&known, &log, Some("Tienda La Ceiba"), day).unwrap();
        let text = format!("{page:?}");
        for it in &log.intentos {
            assert!(text.contains(&it.huella) && text.contains(&it.que_paso));
        }
        assert!(text.contains("art. 579-2"));
        let empty = RegistroContingencia { intentos: Vec::new(), roto_en: None };
        assert!(super::page(&known, &empty, None, day).is_err());
    }
}
