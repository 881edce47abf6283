//! Holidays, civic days and business days.
//!
//! A business day for DIAN is Monday to Friday, neither a national holiday (Ley 51 de 1983 and its
//! changes) nor a civic day of the national executive (Concepto DIAN 761 de 2024). Each rule carries
//! its norm and the years in which it holds, and a rule that changed the calendar has a name, so that
//! the calendar can also be asked as it was before ([`Habiles::without`]).
//!
//! Left out: holidays before Ley 51 de 1983, and working hours.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use crate::reglas::{self, ReglasError};

const FILE: &str = "festivos.json";
/// Years that are laid out beforehand; others are computed when asked.
const LAID_OUT: std::ops::RangeInclusive<i16> = 2015..=2045;

/// The business calendar.
#[derive(Debug, Clone)]
pub struct Habiles {
    rules: Vec<Rule>,
    years: BTreeMap<i16, Vec<Festivo>>,
}

/// A day off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Festivo {
    /// The day.
    pub fecha: Date,
    /// As printed.
    pub nombre: String,
    /// Not a holiday, but DIAN does not count it.
    pub civico: bool,
    /// Norm.
    pub norma: String,
    /// Name of the change of law that brought it, if it is not an old one.
    pub cambio: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    nombre: String,
    regla: When,
    norma: String,
    #[serde(default)]
    civico: bool,
    desde: Option<i16>,
    hasta: Option<i16>,
    cambio: Option<String>,
    #[serde(rename = "nota")]
    _nota: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum When {
    /// Month and day.
    Fijo(MonthDay),
    /// Month and day, moved to the next Monday unless it is one.
    LunesSiguiente(MonthDay),
    /// Days after Easter Sunday.
    Pascua(i32),
    /// Third Friday of a month.
    TercerViernes(i8),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
struct MonthDay {
    month: i8,
    day: i8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    festivos: Vec<Rule>,
    #[serde(rename = "fuentes")]
    _fuentes: Vec<String>,
}

impl Habiles {
    /// The calendar compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/festivos.json"))
    }

    /// The calendar of a file of rules.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let file: File = reglas::parse(FILE, json)?;
        Ok(Self::lay_out(file.festivos))
    }

    /// The same calendar as it was before these changes of law, for the editions that DIAN published
    /// earlier.
    #[must_use]
    pub fn without(&self, changes: &[&str]) -> Self {
        let kept = |rule: &&Rule| !rule.cambio.as_deref().is_some_and(|it| changes.contains(&it));
        Self::lay_out(self.rules.iter().filter(kept).cloned().collect())
    }

    /// Holidays and civic days of a year, in order. Two may fall on one day.
    pub fn festivos(&self, year: i16) -> Vec<Festivo> {
        self.years.get(&year).cloned().unwrap_or_else(|| days_off(&self.rules, year))
    }

    /// Whether the day counts.
    pub fn is_habil(&self, date: Date) -> bool {
        if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return false;
        }
        match self.years.get(&date.year()) {
            Some(days) => days.binary_search_by_key(&date, |day| day.fecha).is_err(),
            None => days_off(&self.rules, date.year()).iter().all(|day| day.fecha != date),
        }
    }

    /// The business days of a month, in order: the n-th one is at n − 1.
    pub fn of_month(&self, year: i16, month: i8) -> Vec<Date> {
        let Ok(first) = Date::new(year, month, 1) else { return Vec::new() };
        (1..=first.days_in_month())
            .filter_map(|day| Date::new(year, month, day).ok())
            .filter(|date| self.is_habil(*date))
            .collect()
    }

    /// The day itself if it is a business day, otherwise the next one. `None` past the end of time.
    pub fn this_or_next(&self, date: Date) -> Option<Date> {
        let mut date = date;
        while !self.is_habil(date) {
            date = date.tomorrow().ok()?;
        }
        Some(date)
    }

    /// The n-th business day strictly after a day; the day itself for 0. `None` past the end of time.
    pub fn add_habiles(&self, from: Date, n: u32) -> Option<Date> {
        let mut date = from;
        for _ in 0..n {
            date = self.this_or_next(date.tomorrow().ok()?)?;
        }
        Some(date)
    }

    /// Business days in (`after`, `until`]; 0 when `until` is not later.
    pub fn count_habiles(&self, after: Date, until: Date) -> u32 {
        let days = weekdays(after, until).filter(|date| self.is_habil(*date)).count();
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// Weekdays in (`after`, `until`] that do not count: what a person would have counted by mistake.
    pub fn dias_saltados(&self, after: Date, until: Date) -> Vec<Date> {
        weekdays(after, until).filter(|date| !self.is_habil(*date)).collect()
    }

    fn lay_out(rules: Vec<Rule>) -> Self {
        let years = LAID_OUT.map(|year| (year, days_off(&rules, year))).collect();
        Self { rules, years }
    }
}

fn weekdays(after: Date, until: Date) -> impl Iterator<Item = Date> {
    after
        .series(1.day())
        .skip(1)
        .take_while(move |date| *date <= until)
        .filter(|date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday))
}

fn days_off(rules: &[Rule], year: i16) -> Vec<Festivo> {
    let holds = |rule: &&Rule| {
        rule.desde.is_none_or(|from| year >= from) && rule.hasta.is_none_or(|to| year <= to)
    };
    let mut days: Vec<Festivo> = rules
        .iter()
        .filter(holds)
        .filter_map(|rule| {
            Some(Festivo {
                fecha: rule.regla.in_year(year)?,
                nombre: rule.nombre.clone(),
                civico: rule.civico,
                norma: rule.norma.clone(),
                cambio: rule.cambio.clone(),
            })
        })
        .collect();
    days.sort_by_key(|day| day.fecha);
    days
}

impl When {
    fn in_year(&self, year: i16) -> Option<Date> {
        match self {
            Self::Fijo(it) => Date::new(year, it.month, it.day).ok(),
            Self::LunesSiguiente(it) => {
                let date = Date::new(year, it.month, it.day).ok()?;
                if date.weekday() == Weekday::Monday {
                    Some(date)
                } else {
                    date.nth_weekday(1, Weekday::Monday).ok()
                }
            }
            Self::Pascua(days) => easter(year)?.checked_add(days.days()).ok(),
            Self::TercerViernes(month) => {
                Date::new(year, *month, 1).ok()?.nth_weekday_of_month(3, Weekday::Friday).ok()
            }
        }
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once('-').and_then(|(month, day)| {
            let it = Self { month: month.parse().ok()?, day: day.parse().ok()? };
            // A leap year, so that any date of any year passes.
            Date::new(2024, it.month, it.day).ok().map(|_| it)
        });
        parts.ok_or_else(|| format!("{text:?} no es mes-día"))
    }
}

/// Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, rest) = (y / 100, y % 100);
    let leap = century / 4;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// Lists of facts, section 4 of the calendar sheet: 2024–2025 against the press, 2026 against a
    /// list pinned by a third party, 2027 computed.
    #[test]
    fn the_holidays_of_2024_to_2027_are_the_known_lists() {
        let lists = [
            (
                2024,
                "01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25",
            ),
            (
                2025,
                "01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25",
            ),
            (
                2026,
                "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25",
            ),
            (
                2027,
                "01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25",
            ),
        ];
        let calendar = Habiles::built_in().unwrap();
        for (year, wanted) in lists {
            let days: Vec<String> = calendar
                .festivos(year)
                .iter()
                .filter(|day| !day.civico)
                .map(|day| day.fecha.strftime("%m-%d").to_string())
                .collect();
            assert_eq!(days.join(" "), wanted, "{year}");
        }
    }

    #[test]
    fn civic_days_do_not_count_and_can_be_taken_out() {
        let calendar = Habiles::built_in().unwrap();
        let before = calendar.without(&["civico-abril", "ley-2578-2026"]);
        for civic in [
            date(2024, 4, 19),
            date(2024, 7, 15),
            date(2026, 4, 17),
            date(2026, 7, 13),
            date(2027, 4, 16),
            date(2027, 7, 12),
        ] {
            assert!(!calendar.is_habil(civic), "{civic}");
            assert_eq!(before.is_habil(civic), civic != date(2024, 7, 15), "{civic}");
        }
        assert!(calendar.is_habil(date(2025, 7, 15)), "the day of 2024 was for that year alone");
    }

    #[test]
    fn monday_to_wednesday_of_holy_week_count() {
        let calendar = Habiles::built_in().unwrap();
        let week: Vec<bool> = (30..=31)
            .map(|day| calendar.is_habil(date(2026, 3, day)))
            .chain((1..=3).map(|day| calendar.is_habil(date(2026, 4, day))))
            .collect();
        assert_eq!(week, [true, true, true, false, false]);
    }

    #[test]
    fn business_days_are_counted_from_the_day_after() {
        let calendar = Habiles::built_in().unwrap();
        let filed = date(2026, 9, 22);
        assert_eq!(calendar.add_habiles(filed, 15), Some(date(2026, 10, 14)));
        assert_eq!(calendar.add_habiles(filed, 50), Some(date(2026, 12, 4)));
        assert_eq!(calendar.count_habiles(filed, date(2026, 11, 13)), 36);
        assert_eq!(
            calendar.dias_saltados(filed, date(2026, 11, 20)),
            [date(2026, 10, 12), date(2026, 11, 2), date(2026, 11, 16)]
        );
        assert_eq!(calendar.count_habiles(filed, date(2026, 9, 1)), 0);
    }

    /// A second way to Easter (Gauss, as corrected by Lichtenberg), for the years that both cover.
    #[test]
    fn easter_agrees_with_another_formula() {
        for year in 1983..=2199_i16 {
            let y = i32::from(year);
            let k = y / 100;
            let m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
            let s = 2 - (3 * k + 3) / 4;
            let a = y % 19;
            let d = (19 * a + m) % 30;
            let r = (d + a / 11) / 29;
            let og = 21 + d - r;
            let sz = 7 - (y + y / 4 + s) % 7;
            let oe = 7 - (og - sz) % 7;
            let other = date(year, 3, 1).checked_add((og + oe - 1).days()).unwrap();
            assert_eq!(easter(year), Some(other), "{year}");
        }
    }

    proptest! {
        #[test]
        fn adding_and_counting_are_inverse(day in 0..12_000_i32, n in 1_u32..200) {
            let calendar = Habiles::built_in().unwrap();
            let from = date(2010, 1, 1).checked_add(day.days()).unwrap();
            let to = calendar.add_habiles(from, n).unwrap();
            prop_assert!(calendar.is_habil(to));
            prop_assert_eq!(calendar.count_habiles(from, to), n);
        }
    }
}
