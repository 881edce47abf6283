//! Golden tables: every date of 2024 to 2027 for every ending, and every figure of the rules.
//!
//! A change of any figure of a rule is a red diff here. `INSTA_UPDATE=always cargo test` writes the
//! new tables, to be read line by line before they are kept.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use dian_domain::criterios::{Cuestionarios, Prueba};
use dian_domain::festivos::Habiles;
use dian_domain::nit::Nit;
use dian_domain::vencimientos::{Calendario, Estado, Perfil, Tramo};
use jiff::civil::Date;
use proptest::prelude::*;

/// Dates, each with its endings.
type Groups = Vec<(String, Vec<u8>)>;

/// A line for each obligation, period and instalment; a group of endings for each date.
fn table(year: i16) -> String {
    let calendario = Calendario::built_in().unwrap();
    let everything = calendario.select(&Perfil::default()).unwrap();
    let agenda = calendario.agenda(Tramo::Edicion(year)).unwrap();
    let mut lines: BTreeMap<(String, String, u8), Groups> = BTreeMap::new();
    // In the order of the tables, where 00 comes last.
    for ending in (1..=99_u8).chain([0]) {
        let nit = Nit::new(900_123_400 + u64::from(ending)).unwrap();
        for due in agenda.of(nit, &everything) {
            let key = (due.obligacion().id.clone(), due.periodo().to_owned(), due.cuota());
            let day = |it: Option<Date>| it.map_or("sin fecha".to_owned(), |it| it.to_string());
            let mark = match due.estado() {
                Estado::Publicado => "p",
                Estado::Calculado => "c",
                Estado::PorVerificar => "v",
            };
            let mut date = format!("{}{mark}", day(due.vence()));
            if due.vence() != due.vence_legal() {
                write!(date, " (legal {})", day(due.vence_legal())).unwrap();
            }
            let groups = lines.entry(key).or_default();
            match groups.iter_mut().find(|(known, _)| *known == date) {
                Some((_, endings)) => endings.push(ending),
                None => groups.push((date, vec![ending])),
            }
        }
    }
    let mut out = String::new();
    for ((id, period, part), groups) in lines {
        writeln!(out, "{id} {period} {part}").unwrap();
        for (date, endings) in groups {
            let whose = if endings.len() == 100 {
                "todos".to_owned()
            } else {
                endings.iter().map(|it| format!("{it:02}")).collect::<Vec<_>>().join(" ")
            };
            writeln!(out, "  {date}: {whose}").unwrap();
        }
    }
    out
}

#[test]
fn the_calendar_of_each_year_is_the_golden_one() {
    for year in 2024..=2027 {
        insta::assert_snapshot!(format!("calendario_{year}"), table(year));
    }
}

#[test]
fn every_figure_of_the_criteria_is_the_golden_one() {
    let mut out = String::new();
    for asked in Cuestionarios::built_in().unwrap().all() {
        writeln!(out, "{} desde {} {:?}", asked.id, asked.desde, asked.plazo).unwrap();
        for it in asked.criterios() {
            let test = match it.prueba {
                Prueba::Es(wanted) => format!("es {wanted}"),
                Prueba::Umbral { uvt, comparacion, desfase } => {
                    format!("{comparacion:?} {uvt} UVT ({desfase})")
                }
            };
            writeln!(out, "  {}: {test}, {}", it.campo, it.respaldo.norma).unwrap();
        }
    }
    insta::assert_snapshot!("criterios", out);
}

#[test]
fn every_figure_of_penalties_rates_and_holidays_is_the_golden_one() {
    // The files themselves, without blanks: a figure, a norm or a source that changes shows.
    for name in ["sanciones", "intereses", "contingencia", "uvt", "festivos"] {
        let path = format!("{}/rules/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let value: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        insta::assert_snapshot!(
            format!("reglas_{name}"),
            serde_json::to_string_pretty(&value).unwrap()
        );
    }
}

#[test]
fn the_18th_business_day_of_april_2028_does_not_exist() {
    let calendario = Calendario::built_in().unwrap();
    let names = ["exogena_gc".to_owned()];
    let wanted = Perfil { obligaciones: &names, ..Perfil::default() };
    let selection = calendario.select(&wanted).unwrap();
    for year in [2028, 2034] {
        let agenda = calendario.agenda(Tramo::Edicion(year)).unwrap();
        let due = agenda.of(Nit::new(900_123_452).unwrap(), &selection);
        assert_eq!((due[0].vence(), due[0].vence_legal()), (None, None), "{year}");
        assert_eq!(due[0].explain().dia_habil, Some(18));
        let neighbour = agenda.of(Nit::new(900_123_453).unwrap(), &selection);
        assert!(neighbour[0].vence().is_some(), "the others keep their dates");
    }
}

proptest! {
    #[test]
    fn a_due_date_is_a_business_day_of_its_month_and_follows_the_digits(
        year in 2024_i16..=2036, number in 1_000_000_u64..9_999_999_999,
    ) {
        let calendario = Calendario::built_in().unwrap();
        let habiles = Habiles::built_in().unwrap();
        let everything = calendario.select(&Perfil::default()).unwrap();
        let agenda = calendario.agenda(Tramo::Edicion(year)).unwrap();
        let nit = Nit::new(number).unwrap();
        let due = agenda.of(nit, &everything);
        for it in &due {
            if let Some(date) = it.vence_legal() {
                prop_assert!(habiles.is_habil(date), "{} {date}", it.obligacion().id);
            }
            if let (Some(legal), Some(ordinal)) = (it.vence_legal(), it.explain().dia_habil) {
                let month = habiles.of_month(legal.year(), legal.month());
                prop_assert_eq!(month.get(usize::from(ordinal) - 1), Some(&legal));
            }
        }
        // Another NIT with the same two last digits has the same dates.
        let twin = Nit::new(7_000_000_000 + number % 100).unwrap();
        let dates = |nit: Nit| -> Vec<_> {
            agenda.of(nit, &everything).iter().map(|it| (it.place(), it.vence())).collect()
        };
        prop_assert_eq!(dates(nit), dates(twin));
    }

    #[test]
    fn a_later_ending_is_never_due_earlier(year in 2024_i16..=2036, ending in 1_u64..99) {
        let calendario = Calendario::built_in().unwrap();
        let everything = calendario.select(&Perfil::default()).unwrap();
        let agenda = calendario.agenda(Tramo::Edicion(year)).unwrap();
        let legal = |ending: u64, digits: usize| -> BTreeMap<(String, String, u8), Option<Date>> {
            agenda
                .of(Nit::new(900_123_400 + ending).unwrap(), &everything)
                .iter()
                .filter(|it| it.explain().digitos.is_some_and(|it| it.len() == digits))
                .map(|it| {
                    let key = (it.obligacion().id.clone(), it.periodo().to_owned(), it.cuota());
                    (key, it.vence_legal())
                })
                .collect()
        };
        // 99 is followed by 00, which comes last; of one digit, 9 by 0.
        let next = (ending + 1) % 100;
        let (now, then) = (legal(ending, 2), legal(next, 2));
        for (key, date) in &now {
            if let (Some(date), Some(Some(later))) = (date, then.get(key)) {
                prop_assert!(date <= later, "{key:?} {ending}");
            }
        }
        if ending % 10 != 0 {
            let (now, then) = (legal(ending, 1), legal(next, 1));
            for (key, date) in &now {
                if let (Some(date), Some(Some(later))) = (date, then.get(key)) {
                    prop_assert!(date <= later, "{key:?} {ending}");
                }
            }
        }
    }
}
