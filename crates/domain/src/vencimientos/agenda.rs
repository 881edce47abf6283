//! Laying the dates out for every ending of a NIT, and looking them up.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::rules::{Confianza, Linea, Obligacion, Prorroga, Regla};
use super::{Calendario, Estado, Seleccion, Tramo, VencimientosError};
use crate::festivos::Festivo;
use crate::nit::Nit;

/// The dates of a span, for every ending.
#[derive(Debug)]
pub struct Agenda<'a> {
    calendario: &'a Calendario,
    tramo: Tramo,
    lines: Vec<Laid<'a>>,
}

/// A due date of one NIT.
#[derive(Debug, Clone, Copy)]
pub struct Vencimiento<'a> {
    agenda: &'a Agenda<'a>,
    line: &'a Laid<'a>,
    /// Place of the line in the agenda.
    index: usize,
    cell: &'a Cell<'a>,
    nit: Nit,
}

/// Why a date is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explicacion {
    /// Digits of the NIT that decide; absent when any NIT has this date.
    pub digitos: Option<String>,
    /// Business day of the month, where the rule is an ordinal.
    pub dia_habil: Option<u8>,
    /// Name of the rule, where it is not.
    pub regla: Option<&'static str>,
    /// Days off by a change of law, on or before the date in its month.
    pub corrimientos: Vec<Festivo>,
    /// The extension that replaced the legal date, or whose date is unknown.
    pub prorroga: Option<Prorroga>,
}

#[derive(Debug)]
struct Laid<'a> {
    place: usize,
    obligacion: &'a Obligacion,
    line: &'a Linea,
    periodo: String,
    edicion: i16,
    /// 0, 1 or 2 digits of the NIT.
    digits: u8,
    /// One cell, or one for each ending with 0 last.
    cells: Vec<Cell<'a>>,
}

#[derive(Debug, Clone)]
struct Cell<'a> {
    /// Year and month where the rule puts it, also when it gives no date.
    month: (i16, i8),
    ordinal: Option<u8>,
    legal: Option<Date>,
    due: Option<Date>,
    estado: Estado,
    prorroga: Option<&'a Prorroga>,
    fuente: String,
}

impl<'a> Agenda<'a> {
    pub(super) fn lay_out(
        calendario: &'a Calendario,
        tramo: Tramo,
    ) -> Result<Self, VencimientosError> {
        let (desde, hasta) = calendario.years();
        let check = |anio: i16| {
            if (desde..=hasta).contains(&anio) {
                Ok(anio)
            } else {
                Err(VencimientosError::SinReglas { anio, desde, hasta })
            }
        };
        // The periods that fall in January belong to the edition before.
        let editions = match tramo {
            Tramo::Edicion(year) => check(year)?..=year,
            Tramo::Anio(year) => check(year)? - 1..=year,
            Tramo::Entre { desde: from, hasta: to } if to < from => {
                return Err(VencimientosError::RangoInvertido { desde: from, hasta: to });
            }
            Tramo::Entre { desde: from, hasta: to } => check(from.year())? - 1..=check(to.year())?,
        };
        let mut months = Months { calendario, known: BTreeMap::new() };
        let mut lines = Vec::new();
        for edicion in editions.filter(|edicion| *edicion >= desde) {
            for (place, obligacion) in calendario.obligaciones().iter().enumerate() {
                if obligacion.desde.is_none_or(|from| edicion >= from) {
                    for line in &obligacion.vencimientos {
                        months.lay_out(place, obligacion, line, edicion, &mut lines);
                    }
                }
            }
        }
        let mut agenda = Self { calendario, tramo, lines };
        agenda
            .lines
            .retain(|laid| laid.cells.iter().any(|cell| tramo.contains(laid.edicion, cell)));
        Ok(agenda)
    }

    /// The due dates of a NIT, by date, then by the order of the catalogue, period and instalment.
    /// Those without a date come last.
    pub fn of(&'a self, nit: Nit, selection: &Seleccion) -> Vec<Vencimiento<'a>> {
        let mut due: Vec<Vencimiento<'a>> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, laid)| selection.0.get(laid.place).copied().unwrap_or(false))
            .filter_map(|(index, line)| {
                let cell = line.cell(nit)?;
                let inside = self.tramo.contains(line.edicion, cell);
                inside.then_some(Vencimiento { agenda: self, line, index, cell, nit })
            })
            .collect();
        due.sort_by_key(|it| (it.vence().is_none(), it.vence(), it.line.place));
        due
    }
}

impl Vencimiento<'_> {
    /// The obligation.
    pub fn obligacion(&self) -> &Obligacion {
        self.line.obligacion
    }

    /// `2026-B5`, `AG2025`…
    pub fn periodo(&self) -> &str {
        &self.line.periodo
    }

    /// 1 when there is only one.
    pub fn cuota(&self) -> u8 {
        self.line.line.cuota
    }

    /// Number of instalments of the obligation and period.
    pub fn cuotas(&self) -> u8 {
        let lines = &self.line.obligacion.vencimientos;
        lines
            .iter()
            .filter(|it| it.periodo == self.line.line.periodo)
            .map(|it| it.cuota)
            .max()
            .unwrap_or(1)
    }

    /// The date that counts today.
    pub fn vence(&self) -> Option<Date> {
        self.cell.due
    }

    /// The date by the rule.
    pub fn vence_legal(&self) -> Option<Date> {
        self.cell.legal
    }

    /// How sure it is.
    pub fn estado(&self) -> Estado {
        self.cell.estado
    }

    /// Norm and article; with an extension, its norm too.
    pub fn norma(&self) -> String {
        match self.cell.prorroga {
            Some(moved) => format!("{}; {}", self.line.obligacion.norma, moved.norma),
            None => self.line.obligacion.norma.clone(),
        }
    }

    /// Where the date was read, or the rule that gives it.
    pub fn fuente(&self) -> &str {
        &self.cell.fuente
    }

    /// Where it stands in its agenda: equal for two NITs whose obligation, period, instalment and
    /// dates are the same ones.
    pub fn place(&self) -> (usize, usize) {
        (self.index, self.line.ending(self.nit))
    }

    /// Why this date.
    pub fn explain(&self) -> Explicacion {
        let digitos = match self.line.digits {
            0 => None,
            1 => Some(self.nit.last_digits(1).to_string()),
            _ => Some(format!("{:02}", self.nit.last_digits(2))),
        };
        let corrimientos = match self.cell.legal {
            Some(legal) => self.agenda.shifts(legal),
            None => Vec::new(),
        };
        Explicacion {
            digitos,
            dia_habil: self.cell.ordinal,
            regla: self.line.line.regla.name(),
            corrimientos,
            prorroga: self.cell.prorroga.cloned(),
        }
    }
}

impl Agenda<'_> {
    /// Weekdays that a change of law took out of the count, from the first of the month to a date.
    fn shifts(&self, legal: Date) -> Vec<Festivo> {
        let mut days = self.calendario.habiles().festivos(legal.year());
        days.retain(|day| {
            day.cambio.is_some()
                && day.fecha <= legal
                && day.fecha.first_of_month() == legal.first_of_month()
                && !matches!(day.fecha.weekday(), Weekday::Saturday | Weekday::Sunday)
        });
        days
    }
}

impl Tramo {
    fn contains(self, edicion: i16, cell: &Cell<'_>) -> bool {
        match self {
            Self::Edicion(year) => edicion == year,
            Self::Anio(year) => cell.due.map_or(cell.month.0, |due| due.year()) == year,
            Self::Entre { desde, hasta } => match cell.due {
                Some(due) => (desde..=hasta).contains(&due),
                None => (desde.first_of_month()..=hasta)
                    .contains(&Date::new(cell.month.0, cell.month.1, 1).unwrap_or(Date::MAX)),
            },
        }
    }
}

impl Laid<'_> {
    fn cell(&self, nit: Nit) -> Option<&Cell<'_>> {
        self.cells.get(self.ending(nit))
    }

    /// Place of the cell of a NIT: 0 (or 00) comes last.
    fn ending(&self, nit: Nit) -> usize {
        match self.digits {
            0 => 0,
            digits => match usize::from(nit.last_digits(digits)) {
                0 => self.cells.len() - 1,
                ending => ending - 1,
            },
        }
    }
}

impl Regla {
    fn name(&self) -> Option<&'static str> {
        match self {
            Self::Digitos(_) | Self::Habil(_) => None,
            Self::UltimoHabil => Some("ultimo_habil"),
            Self::PenultimoHabil => Some("penultimo_habil"),
            Self::DiaOSiguienteHabil(_) => Some("dia_o_siguiente_habil"),
            Self::SegundoHabilSemanaSiguiente => Some("segundo_habil_semana"),
        }
    }
}

/// The business days of months already looked at.
struct Months<'a> {
    calendario: &'a Calendario,
    known: BTreeMap<(i16, i8), Vec<Date>>,
}

impl<'a> Months<'a> {
    fn lay_out(
        &mut self,
        place: usize,
        obligacion: &'a Obligacion,
        line: &'a Linea,
        edicion: i16,
        out: &mut Vec<Laid<'a>>,
    ) {
        let year = if line.anio_siguiente { edicion + 1 } else { edicion };
        let periodo = line
            .periodo
            .replace("{a}", &edicion.to_string())
            .replace("{a-1}", &(edicion - 1).to_string());
        let laid = |periodo, digits, cells| Laid {
            place,
            obligacion,
            line,
            periodo,
            edicion,
            digits,
            cells,
        };
        let month = (year, line.mes.unwrap_or(1));
        let key = Key { obligacion, line, edicion };
        match &line.regla {
            Regla::Digitos(name) => {
                let Some(scheme) = self.calendario.rules.esquemas.get(name) else { return };
                let mut cells = Vec::with_capacity(scheme.size());
                for group in &scheme.grupos {
                    let month = (year, group.2.unwrap_or(month.1));
                    let legal = self.nth(month, group.3);
                    let cell = self.cell(&key, &periodo, &group.0, month, Some(group.3), legal);
                    let (first, last) = scheme.span(group).unwrap_or_default();
                    cells.extend(std::iter::repeat_n(cell, last + 1 - first));
                }
                out.push(laid(periodo, scheme.digitos, cells));
            }
            Regla::Habil(ordinal) => {
                let legal = self.nth(month, *ordinal);
                let cell = self.cell(&key, &periodo, "*", month, Some(*ordinal), legal);
                out.push(laid(periodo, 0, vec![cell]));
            }
            Regla::UltimoHabil | Regla::PenultimoHabil => {
                let back = if matches!(line.regla, Regla::UltimoHabil) { 0 } else { 1 };
                let legal = self.of(month).iter().rev().nth(back).copied();
                let cell = self.cell(&key, &periodo, "*", month, None, legal);
                out.push(laid(periodo, 0, vec![cell]));
            }
            Regla::DiaOSiguienteHabil(day) => {
                let nominal = Date::new(month.0, month.1, *day).ok();
                let legal = nominal.and_then(|it| self.calendario.habiles().this_or_next(it));
                let mut cell = self.cell(&key, &periodo, "*", month, None, legal);
                // Whether a fixed day rolls is sourced for the RUB alone, whose day is the first.
                if nominal != legal && *day != 1 {
                    cell.estado = Estado::PorVerificar;
                }
                out.push(laid(periodo, 0, vec![cell]));
            }
            Regla::SegundoHabilSemanaSiguiente => {
                for week in 1..=53 {
                    let Some(legal) = self.second_of_week_after(edicion, week) else { continue };
                    let periodo = periodo.replace("{s}", &format!("{week:02}"));
                    let month = (legal.year(), legal.month());
                    let cell = self.cell(&key, &periodo, "*", month, None, Some(legal));
                    out.push(laid(periodo, 0, vec![cell]));
                }
            }
        }
    }

    fn cell(
        &self,
        key: &Key<'a>,
        periodo: &str,
        ending: &str,
        month: (i16, i8),
        ordinal: Option<u8>,
        legal: Option<Date>,
    ) -> Cell<'a> {
        let Key { obligacion, line, edicion } = *key;
        let rules = &self.calendario.rules;
        let own = || obligacion.fuente.clone();
        let Some(date) = legal else {
            let estado = Estado::PorVerificar;
            return Cell {
                month,
                ordinal,
                legal,
                due: None,
                estado,
                prorroga: None,
                fuente: own(),
            };
        };
        let moved =
            rules.prorrogas.iter().find(|it| it.covers(&obligacion.id, edicion, ending, date));
        let (due, estado, fuente) = match moved {
            Some(Prorroga { nueva: Some(new), fuente, .. }) => {
                (date.max(*new), Estado::Publicado, fuente.clone())
            }
            Some(unknown) => (date, Estado::PorVerificar, unknown.fuente.clone()),
            None => match rules.published(edicion, &obligacion.id, periodo, line.cuota, ending) {
                Some(fuente) => (date, Estado::Publicado, fuente),
                None if obligacion.confianza == Confianza::Baja => {
                    (date, Estado::PorVerificar, own())
                }
                None => (date, Estado::Calculado, own()),
            },
        };
        Cell { month, ordinal, legal, due: Some(due), estado, prorroga: moved, fuente }
    }

    fn of(&mut self, month: (i16, i8)) -> &[Date] {
        let habiles = self.calendario.habiles();
        self.known.entry(month).or_insert_with(|| habiles.of_month(month.0, month.1))
    }

    fn nth(&mut self, month: (i16, i8), ordinal: u8) -> Option<Date> {
        self.of(month).get(usize::from(ordinal).checked_sub(1)?).copied()
    }

    /// Second business day of the week after an ISO week.
    fn second_of_week_after(&self, year: i16, week: i8) -> Option<Date> {
        let monday = jiff::civil::ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
        let next = monday.checked_add(7.days()).ok()?;
        let habiles = self.calendario.habiles();
        next.series(1.day()).take(5).filter(|day| habiles.is_habil(*day)).nth(1)
    }
}

struct Key<'a> {
    obligacion: &'a Obligacion,
    line: &'a Linea,
    edicion: i16,
}
