//! The clock of acceptance of an electronic invoice on credit: what the buyer has to send, and until
//! when it can be claimed.
//!
//! Three business days after goods or service were received the invoice counts as accepted (art.
//! 2.2.2.53.4 of Decreto 1074 de 2015); 030 and 032 are needed for cost, deduction and IVA, and for
//! that they have no deadline (Consejo de Estado, 29509 of 2025). The rows of `rules/aceptacion.json`
//! carry norm, source and how sure they are; a draft decree would change the start of the count.
//!
//! Left out: sending events, which goes through DIAN's system, and events of the invoice as a security
//! (endorsement, guarantee…).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::festivos::Habiles;
use crate::reglas::{self, EstadoRegla, ReglasError};

const FILE: &str = "aceptacion.json";

/// The rules of acceptance.
#[derive(Debug, Clone)]
pub struct ReglasAceptacion(BTreeMap<ReglaAceptacion, FilaAceptacion>);

/// Which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReglaAceptacion {
    /// Business days to accept or to claim.
    Plazo,
    /// Order of the events, and business days after 032.
    Orden,
    /// Events that a purchase on credit needs.
    Credito,
    /// No deadline for 030 and 032.
    SinPlazo,
    /// A draft that would change the count.
    Borrador,
    /// What acceptance closes.
    Despues,
}

/// A rule with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilaAceptacion {
    /// Which.
    pub regla: ReglaAceptacion,
    /// Business days, if it counts any.
    pub dias_habiles: Option<u32>,
    /// Norm.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
    /// In plain words, in Spanish.
    pub nota: String,
}

/// An event of RADIAN (facts: einvoice §5.1; Resolución 000085 de 2022).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evento {
    /// 030, acuse de recibo.
    Acuse,
    /// 031, reclamo.
    Reclamo,
    /// 032, recibo del bien o servicio.
    Recibo,
    /// 033, aceptación expresa.
    Aceptacion,
    /// 034, aceptación tácita: the seller sends it.
    Tacita,
}

impl Evento {
    /// From its code; `None` for any other.
    pub fn parse(codigo: &str) -> Option<Self> {
        match codigo.trim() {
            "030" => Some(Self::Acuse),
            "031" => Some(Self::Reclamo),
            "032" => Some(Self::Recibo),
            "033" => Some(Self::Aceptacion),
            "034" => Some(Self::Tacita),
            _ => None,
        }
    }

    /// Its code.
    pub fn codigo(self) -> &'static str {
        match self {
            Self::Acuse => "030",
            Self::Reclamo => "031",
            Self::Recibo => "032",
            Self::Aceptacion => "033",
            Self::Tacita => "034",
        }
    }

    /// Whether the buyer sends it; the other one is the seller's.
    pub fn is_buyers(self) -> bool {
        match self {
            Self::Acuse | Self::Reclamo | Self::Recibo | Self::Aceptacion => true,
            Self::Tacita => false,
        }
    }
}

/// What is known about a purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recepcion {
    /// On credit (form of payment 2).
    pub a_credito: bool,
    /// The person says: goods or service were received on this day.
    pub recibida: Option<Date>,
    /// Its events, in any order, with their day if it is known.
    pub eventos: Vec<(Evento, Option<Date>)>,
}

/// Where a purchase stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plazo {
    /// On credit. If not, nothing else is needed and nothing runs.
    pub a_credito: bool,
    /// Day from which it counts: that of event 032, or the one that the person says.
    pub desde: Option<Date>,
    /// Last day to accept or to claim.
    pub vence: Option<Date>,
    /// Business days left until then, 0 on the day itself, negative when it is over; absent once it is
    /// accepted or claimed.
    pub faltan: Option<i32>,
    /// Events that there are, in the order of their codes, each once.
    pub eventos: Vec<Evento>,
    /// The next one. 033 stands for 033 or 031: the buyer chooses. 034 is the seller's.
    pub sigue: Option<Evento>,
    /// Norms, in one line.
    pub norma: String,
}

impl ReglasAceptacion {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/aceptacion.json"))
    }

    /// The rules of a file: each one once.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            reglas: Vec<FilaAceptacion>,
        }
        let file: File = reglas::parse(FILE, json)?;
        let wrong = |detalle: String| ReglasError::Inconsistente { archivo: FILE, detalle };
        let mut rules = BTreeMap::new();
        for row in file.reglas {
            let regla = row.regla;
            let counts = matches!(regla, ReglaAceptacion::Plazo | ReglaAceptacion::Orden);
            if counts != row.dias_habiles.is_some() {
                return Err(wrong(format!("{regla:?}: días hábiles")));
            }
            if rules.insert(regla, row).is_some() {
                return Err(wrong(format!("{regla:?} está dos veces")));
            }
        }
        match ALL.iter().find(|regla| !rules.contains_key(regla)) {
            Some(missing) => Err(wrong(format!("falta {missing:?}"))),
            None => Ok(Self(rules)),
        }
    }

    /// A rule with what stands behind it. There is one for each [`ReglaAceptacion`].
    pub fn rule(&self, regla: ReglaAceptacion) -> Option<&FilaAceptacion> {
        self.0.get(&regla)
    }

    /// Where a purchase stands on a day.
    pub fn clock(&self, recepcion: &Recepcion, hoy: Date, habiles: &Habiles) -> Plazo {
        let mut eventos: Vec<Evento> =
            recepcion.eventos.iter().map(|(evento, _)| *evento).collect();
        eventos.sort_unstable();
        eventos.dedup();
        let norma = [ReglaAceptacion::Credito, ReglaAceptacion::Plazo, ReglaAceptacion::SinPlazo]
            .iter()
            .filter_map(|regla| self.rule(*regla))
            .map(|row| row.norma.as_str())
            .collect::<Vec<_>>()
            .join("; ");
        if !recepcion.a_credito {
            return Plazo {
                a_credito: false,
                desde: None,
                vence: None,
                faltan: None,
                eventos,
                sigue: None,
                norma,
            };
        }
        // The event is the formal word for the day of receipt; the first one, if it was sent twice.
        let received = recepcion.eventos.iter().filter(|(evento, _)| *evento == Evento::Recibo);
        let desde = received.filter_map(|(_, day)| *day).min().or(recepcion.recibida);
        let days = self.rule(ReglaAceptacion::Plazo).and_then(|row| row.dias_habiles);
        let vence = desde.zip(days).and_then(|(desde, days)| habiles.add_habiles(desde, days));
        let over = vence.is_some_and(|vence| hoy > vence);
        let has = |evento| eventos.contains(&evento);
        let closed = has(Evento::Reclamo) || has(Evento::Aceptacion) || has(Evento::Tacita);
        let sigue = if closed {
            None
        } else if !has(Evento::Acuse) {
            Some(Evento::Acuse)
        } else if !has(Evento::Recibo) {
            Some(Evento::Recibo)
        } else if over {
            Some(Evento::Tacita)
        } else {
            Some(Evento::Aceptacion)
        };
        let faltan = vence.filter(|_| !closed).map(|vence| {
            let count = |after, until| {
                i32::try_from(habiles.count_habiles(after, until)).unwrap_or(i32::MAX)
            };
            // The weekend after the last day is over too.
            if over { -count(vence, hoy).max(1) } else { count(hoy, vence) }
        });
        Plazo { a_credito: true, desde, vence, faltan, eventos, sigue, norma }
    }
}

const ALL: [ReglaAceptacion; 6] = [
    ReglaAceptacion::Plazo,
    ReglaAceptacion::Orden,
    ReglaAceptacion::Credito,
    ReglaAceptacion::SinPlazo,
    ReglaAceptacion::Borrador,
    ReglaAceptacion::Despues,
];

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn three_business_days_run_from_the_day_after_receipt() {
        let table = [
            // A Friday; Monday 23 March 2026 is a holiday.
            (date(2026, 3, 20), date(2026, 3, 26)),
            // Maundy Thursday and Good Friday do not count.
            (date(2026, 3, 31), date(2026, 4, 7)),
            (date(2026, 5, 4), date(2026, 5, 7)),
            // A Saturday.
            (date(2026, 5, 9), date(2026, 5, 13)),
        ];
        for (received, last) in table {
            assert_eq!(clock(received, &[], received).vence, Some(last), "{received}");
        }
    }

    #[test]
    fn the_next_event_follows_the_order() {
        use Evento::{Aceptacion, Acuse, Recibo, Reclamo, Tacita};
        let received = date(2026, 5, 4);
        type Case = (&'static [Evento], Date, Option<Evento>, Option<i32>);
        let table: [Case; 10] = [
            (&[], received, Some(Acuse), Some(3)),
            (&[Acuse], received, Some(Recibo), Some(3)),
            (&[Recibo], received, Some(Acuse), Some(3)),
            (&[Recibo, Acuse], date(2026, 5, 7), Some(Aceptacion), Some(0)),
            (&[Acuse, Recibo], date(2026, 5, 8), Some(Tacita), Some(-1)),
            // No deadline for these two.
            (&[], date(2026, 6, 30), Some(Acuse), Some(-34)),
            (&[Acuse], date(2026, 5, 8), Some(Recibo), Some(-1)),
            (&[Acuse, Recibo, Aceptacion], received, None, None),
            (&[Acuse, Recibo, Reclamo], date(2026, 6, 30), None, None),
            (&[Tacita], received, None, None),
        ];
        for (eventos, hoy, sigue, faltan) in table {
            let it = clock(received, eventos, hoy);
            assert_eq!((it.sigue, it.faltan), (sigue, faltan), "{eventos:?} {hoy}");
        }
    }

    #[test]
    fn the_event_of_receipt_weighs_more_than_what_the_person_says() {
        let recepcion = Recepcion {
            a_credito: true,
            recibida: Some(date(2026, 5, 4)),
            eventos: vec![(Evento::Recibo, Some(date(2026, 5, 6))), (Evento::Acuse, None)],
        };
        let it = rules().clock(&recepcion, date(2026, 5, 6), &Habiles::built_in().unwrap());
        assert_eq!((it.desde, it.vence), (Some(date(2026, 5, 6)), Some(date(2026, 5, 11))));
        assert_eq!(it.eventos, [Evento::Acuse, Evento::Recibo]);
    }

    #[test]
    fn a_purchase_paid_at_once_needs_nothing() {
        let recepcion =
            Recepcion { a_credito: false, recibida: Some(date(2026, 5, 4)), eventos: Vec::new() };
        let it = rules().clock(&recepcion, date(2026, 5, 6), &Habiles::built_in().unwrap());
        assert_eq!((it.a_credito, it.vence, it.faltan, it.sigue), (false, None, None, None));
    }

    #[test]
    fn without_a_day_of_receipt_nothing_runs_and_the_order_is_still_known() {
        let recepcion = Recepcion { a_credito: true, recibida: None, eventos: Vec::new() };
        let it = rules().clock(&recepcion, date(2026, 5, 6), &Habiles::built_in().unwrap());
        assert_eq!((it.vence, it.faltan, it.sigue), (None, None, Some(Evento::Acuse)));
    }

    #[test]
    fn codes_are_read_and_the_draft_is_marked() {
        for code in ["030", "031", "032", "033", "034"] {
            assert_eq!(Evento::parse(code).unwrap().codigo(), code);
        }
        assert_eq!((Evento::parse("035"), Evento::parse("30")), (None, None));
        assert!(!Evento::Tacita.is_buyers() && Evento::Reclamo.is_buyers());
        let draft = rules().rule(ReglaAceptacion::Borrador).unwrap().estado;
        assert_eq!(draft, EstadoRegla::PorVerificar);
    }

    proptest! {
        #[test]
        fn the_last_day_is_a_business_day_and_the_count_agrees(day in 0_i32..4_000, later in 0_i32..60) {
            let received = date(2020, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
            let today = received.checked_add(jiff::Span::new().days(later)).unwrap();
            let habiles = Habiles::built_in().unwrap();
            let it = clock(received, &[], today);
            let last = it.vence.unwrap();
            prop_assert!(habiles.is_habil(last) && last > received);
            prop_assert_eq!(habiles.count_habiles(received, last), 3);
            prop_assert!(it.faltan.unwrap() <= 3);
            prop_assert_eq!(it.faltan.unwrap() < 0, today > last);
        }
    }

    fn rules() -> ReglasAceptacion {
        ReglasAceptacion::built_in().unwrap()
    }

    fn clock(received: Date, eventos: &[Evento], hoy: Date) -> Plazo {
        let recepcion = Recepcion {
            a_credito: true,
            recibida: Some(received),
            eventos: eventos.iter().map(|evento| (*evento, None)).collect(),
        };
        rules().clock(&recepcion, hoy, &Habiles::built_in().unwrap())
    }
}
