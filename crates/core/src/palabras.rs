//! Spanish words for files and notices: periods and dates as people say them.

use dian_contract::vencimientos::Vencimiento;
use jiff::civil::{Date, Weekday};

const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// «jueves 19 de noviembre de 2026».
pub fn long_date(date: Date) -> String {
    let weekday = match date.weekday() {
        Weekday::Monday => "lunes",
        Weekday::Tuesday => "martes",
        Weekday::Wednesday => "miércoles",
        Weekday::Thursday => "jueves",
        Weekday::Friday => "viernes",
        Weekday::Saturday => "sábado",
        Weekday::Sunday => "domingo",
    };
    let month = month(u32::from(date.month().unsigned_abs()));
    format!("{weekday} {} de {month} de {}", date.day(), date.year())
}

/// «IVA bimestral, septiembre y octubre de 2026, cuota 1 de 2».
pub fn title(obligacion: &str, due: &Vencimiento, cuotas: u8) -> String {
    let part =
        if cuotas > 1 { format!(", cuota {} de {cuotas}", due.cuota) } else { String::new() };
    format!("{obligacion}, {}{part}", period(&due.periodo))
}

/// The words of a period; one of a shape that is not known is given as it is.
pub fn period(code: &str) -> String {
    let words = || {
        if let Some(rest) = code.strip_prefix("AG") {
            return Some(match rest.strip_suffix(" anticipo") {
                Some(year) => format!("anticipo del año gravable {year}"),
                None => format!("año gravable {rest}"),
            });
        }
        let (year, rest) = code.split_once('-')?;
        let letter = rest.chars().next()?;
        let number: u32 = rest.trim_start_matches(char::is_alphabetic).parse().ok()?;
        let last = |months: u32| (number * months, number * months - (months - 1));
        Some(match letter {
            'B' => format!("{} y {} de {year}", month(last(2).1), month(last(2).0)),
            'C' => format!("{} a {} de {year}", month(last(4).1), month(last(4).0)),
            'Q' => format!("trimestre {number} de {year}"),
            'S' => format!("semana {number} de {year}"),
            '0'..='9' => format!("{} de {year}", month(number)),
            _ => return None,
        })
    };
    words().unwrap_or_else(|| code.to_owned())
}

fn month(number: u32) -> &'static str {
    number
        .checked_sub(1)
        .and_then(|place| MONTHS.get(usize::try_from(place).ok()?))
        .copied()
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_told_as_people_say_them() {
        for (code, wanted) in [
            ("AG2025", "año gravable 2025"),
            ("AG2026 anticipo", "anticipo del año gravable 2026"),
            ("2026-B5", "septiembre y octubre de 2026"),
            ("2026-C3", "septiembre a diciembre de 2026"),
            ("2026-10", "octubre de 2026"),
            ("2026-Q1", "trimestre 1 de 2026"),
            ("2026-S07", "semana 7 de 2026"),
            ("2026", "2026"),
            ("otra cosa", "otra cosa"),
        ] {
            assert_eq!(period(code), wanted, "{code}");
        }
    }
}
