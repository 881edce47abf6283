//! Every row of the published calendars that is known, against the rules.
//!
//! The rows are of public transcriptions of DIAN's own calendars and of press (editions 2025 and
//! 2026); a row that a later change superseded is reproduced by the calendar without that change.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::collections::BTreeMap;

use dian_domain::nit::Nit;
use dian_domain::vencimientos::{Calendario, Estado, Perfil, Tramo, Vencimiento};
use jiff::civil::Date;

/// Rows that are not the date that counts, each with its reason: obligation, edition, period.
const EXCEPTIONS: [(&str, i16, &str, &str); 2] = [
    (
        "rub_actualizacion",
        2025,
        "2025-Q4",
        "the press gives the nominal day, a Saturday; the term runs to the next business day",
    ),
    (
        "activos_exterior_pj",
        2025,
        "2025",
        "the calendar's day before the contingency of May 2025, which moved every return to the \
         26th; it is the legal date",
    ),
];

#[derive(Debug)]
struct Row {
    edicion: i16,
    obligacion: String,
    periodo: String,
    cuota: u8,
    endings: Vec<String>,
    date: Date,
    version: String,
    note: String,
}

fn rows() -> Vec<Row> {
    let csv = include_str!("datos/calendario_publicado.csv");
    csv.lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Row {
    // Only the last cell, the note, is ever quoted or holds a comma.
    let cells: Vec<&str> = line.splitn(9, ',').collect();
    let note = cells[8].trim_matches('"').to_owned();
    let cuota = match cells[3].split(' ').next() {
        Some("" | "unica") => 1,
        Some(number) => number.parse().unwrap(),
        None => unreachable!(),
    };
    let endings = match (cells[4], cells[5]) {
        ("*", _) => vec!["0".to_owned(), "1".to_owned(), "7".to_owned()],
        // The source does not say the ending; the note of the row does.
        ("?", _) => {
            let digit = note.split("row of digit ").nth(1).unwrap();
            vec![digit[..1].to_owned()]
        }
        (from, to) => vec![from.to_owned(), to.to_owned()],
    };
    Row {
        edicion: cells[0].parse().unwrap(),
        obligacion: cells[1].to_owned(),
        periodo: cells[2].to_owned(),
        cuota,
        endings,
        date: cells[6].parse().unwrap(),
        version: cells[7].to_owned(),
        note,
    }
}

fn nit(ending: &str) -> Nit {
    let body = &"900123400"[..9 - ending.len()];
    Nit::parse(&format!("{body}{ending}")).unwrap().nit
}

fn answer<T>(
    calendario: &Calendario,
    row: &Row,
    ending: &str,
    read: impl Fn(&Vencimiento<'_>) -> T,
) -> Option<T> {
    let agenda = calendario.agenda(Tramo::Edicion(row.edicion)).unwrap();
    let asked = [row.obligacion.clone()];
    let chosen = calendario.select(&Perfil { obligaciones: &asked, ..Perfil::default() }).unwrap();
    let found = agenda.of(nit(ending), &chosen);
    let found = found.iter().find(|it| it.periodo() == row.periodo && it.cuota() == row.cuota);
    found.map(read)
}

#[test]
fn every_published_row_is_reproduced() {
    let now = Calendario::built_in().unwrap();
    let first_edition = now.without(&["civico-abril", "ley-2578-2026", "res-000012-2026"]);
    let before_resolution = now.without(&["res-000012-2026"]);
    let mut compared = BTreeMap::<&str, usize>::new();
    let mut wrong = Vec::new();
    for row in rows() {
        let exception = EXCEPTIONS
            .iter()
            .any(|it| (it.0, it.1, it.2) == (&row.obligacion, row.edicion, &row.periodo));
        for ending in &row.endings {
            let legal = row.note.contains("legal date");
            let (calendario, how) = match row.version.as_str() {
                // Superseded in 2026 by the civic day and the new holiday; in 2025 nothing shifted.
                "original" => (&first_edition, "superseded"),
                "before-res-000012" => (&before_resolution, "before the resolution"),
                "updated" | "" if legal => (&now, "legal"),
                "updated" | "" => (&now, "now"),
                other => panic!("unknown version {other}"),
            };
            let due =
                answer(
                    calendario,
                    &row,
                    ending,
                    |it| {
                        if legal { it.vence_legal() } else { it.vence() }
                    },
                );
            if (due == Some(Some(row.date))) == exception {
                wrong.push(format!("{row:?} ending {ending}: {due:?}"));
            }
            *compared.entry(how).or_default() += 1;
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(rows().len(), 450);
    for how in ["now", "legal", "superseded", "before the resolution"] {
        assert!(compared.contains_key(how), "no row was compared as {how}");
    }
}

#[test]
fn a_published_row_in_force_is_told_as_published() {
    let calendario = Calendario::built_in().unwrap();
    for row in rows() {
        let superseded = row.version == "original" || row.version.starts_with("before");
        // The new dates of exógena 2025 were never seen.
        let unsure = row.obligacion.starts_with("exogena") && row.edicion == 2025;
        if superseded || unsure || row.obligacion == "rub_actualizacion" {
            continue;
        }
        for ending in &row.endings {
            let estado = answer(&calendario, &row, ending, |it| it.estado());
            assert_eq!(estado, Some(Estado::Publicado), "{row:?}");
        }
    }
}
