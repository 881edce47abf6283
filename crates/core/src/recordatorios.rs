//! Notices of what falls due: which ones are to be shown now, and each only once.
//!
//! Where the system cannot be asked to show a notice later (every desktop), the shell asks here from
//! time to time while the application runs; the calendar file is the sure way.

use std::collections::BTreeSet;

use dian_contract::Fallo;
use dian_contract::aplicacion::Idioma;
use dian_contract::vencimientos::VencimientoExplicado;
use dian_domain::vencimientos::Calendario;

use crate::palabras;
use crate::vencimientos::{key, name};

/// More than these at once are told in one notice.
const MANY: usize = 3;

/// A notice for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aviso {
    /// One line.
    pub titulo: String,
    /// A sentence.
    pub texto: String,
    /// The screen that it opens: `#/…`.
    pub abrir: String,
}

/// Who shows notices.
pub trait Notifier: Send + Sync {
    /// Shows one. It may wait for the system: not on an async thread.
    ///
    /// # Errors
    /// `avisos_no_disponibles`.
    fn notify(&self, aviso: &Aviso) -> Result<(), Fallo>;
}

/// What is to be told now, and the names under which it is remembered as told.
///
/// A date is told when it comes within one of the chosen numbers of days, once for each number; an
/// application that was closed for a week tells the nearest one alone.
pub fn pending(
    calendario: &Calendario,
    due: &[VencimientoExplicado],
    days: &[u16],
    told: &BTreeSet<String>,
    language: Idioma,
) -> (Vec<Aviso>, BTreeSet<String>) {
    let mut names = BTreeSet::new();
    let mut now = Vec::new();
    for it in due.iter().filter(|it| it.hecho.is_none()) {
        let Some(left) = it.faltan_dias.and_then(|left| u16::try_from(left).ok()) else { continue };
        let Some(limit) = days.iter().filter(|limit| left <= **limit).min() else { continue };
        let name = format!("{}|{limit}", key(&it.vencimiento));
        if !told.contains(&name) {
            names.insert(name);
            now.push((left, it));
        }
    }
    now.sort_by_key(|(left, _)| *left);
    let notices = if now.len() > MANY {
        vec![many(calendario, now.len(), now.first().copied(), language)]
    } else {
        now.iter().map(|(left, it)| one(calendario, *left, it, language)).collect()
    };
    (notices, names)
}

/// The notice that shows whether notices come.
pub fn trial(language: Idioma) -> Aviso {
    let (titulo, texto) = match language {
        Idioma::EsCo => ("Así te avisaremos", "Tócalo para ver tus vencimientos."),
        Idioma::En => ("This is how we will tell you", "Press it to see your due dates."),
    };
    Aviso { titulo: titulo.into(), texto: texto.into(), abrir: "#/vencimientos".into() }
}

fn one(calendario: &Calendario, left: u16, it: &VencimientoExplicado, language: Idioma) -> Aviso {
    let obligacion = name(calendario, &it.vencimiento.obligacion);
    let what = palabras::title(obligacion, &it.vencimiento, it.cuotas);
    let date = it.vencimiento.vence.map(palabras::long_date).unwrap_or_default();
    let when = match (language, left) {
        (Idioma::EsCo, 0) => format!("Vence hoy, {date}."),
        (Idioma::EsCo, 1) => format!("Vence mañana, {date}."),
        (Idioma::EsCo, days) => format!("Vence en {days} días, el {date}."),
        (Idioma::En, 0) => format!("It is due today, {date}."),
        (Idioma::En, 1) => format!("It is due tomorrow, {date}."),
        (Idioma::En, days) => format!("It is due in {days} days, {date}."),
    };
    Aviso { titulo: what, texto: when, abrir: "#/vencimientos".into() }
}

fn many(
    calendario: &Calendario,
    count: usize,
    first: Option<(u16, &VencimientoExplicado)>,
    language: Idioma,
) -> Aviso {
    let titulo = match language {
        Idioma::EsCo => format!("{count} vencimientos cerca"),
        Idioma::En => format!("{count} due dates are near"),
    };
    let texto = first.map(|(left, it)| {
        let near = one(calendario, left, it, language);
        format!("{}. {}", near.titulo, near.texto)
    });
    Aviso { titulo, texto: texto.unwrap_or_default(), abrir: "#/vencimientos".into() }
}
