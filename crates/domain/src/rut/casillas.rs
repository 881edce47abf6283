//! Shapes of what a casilla holds.

use jiff::civil::Date;

/// An eight-digit date, ISO: `20150311` is 2015-03-11.
pub(super) fn iso_date(digits: &str) -> Option<String> {
    let date: Date = Date::strptime("%Y%m%d", digits).ok().filter(|_| digits.len() == 8)?;
    Some(date.to_string())
}

/// Two-digit codes in a row of cells, in order; `None` for a digit without its other.
///
/// Codes are 20 pt apart and the two digits of one nearer than that, so the places of the cells
/// themselves are not needed.
pub(super) fn pairs(cells: &[(f32, char)], reach: f32) -> Vec<Result<String, char>> {
    let mut codes = Vec::new();
    let mut rest = cells;
    while let [(x, digit), tail @ ..] = rest {
        match tail {
            [(next, other), after @ ..] if next - x < reach => {
                codes.push(Ok(format!("{digit}{other}")));
                rest = after;
            }
            _ => {
                codes.push(Err(*digit));
                rest = tail;
            }
        }
    }
    codes
}

/// The cells are numbered 1, 2, 3… in the form itself, ten in a row at least: codes such as 11, 12 and 13
/// alone are no numbering.
pub(super) fn is_numbering(cells: &[(f32, char)]) -> bool {
    let digits: String = cells.iter().map(|(_, digit)| *digit).collect();
    digits.starts_with("123456789") || digits.starts_with("1112131415161718")
}

/// The code and the words of a printed responsibility: `05- Impto. renta…`, `48 - Impuesto…`.
pub(super) fn printed_responsibility(texto: &str) -> Option<(String, String)> {
    let (code, words) = texto.split_once('-')?;
    let code = code.trim_end();
    let two_digits = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
    let words = words.trim();
    (two_digits && words.starts_with(char::is_alphabetic))
        .then(|| (code.to_owned(), texto.split_whitespace().collect::<Vec<_>>().join(" ")))
        .filter(|_| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        assert_eq!(iso_date("20240229").as_deref(), Some("2024-02-29"));
        for text in ["20230229", "2024022", "202402291", "", "99999999", "2024-2-9"] {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }

    #[test]
    fn codes_are_pairs_of_near_digits_wherever_they_stand() {
        let cells = |places: &[(f32, char)]| pairs(places, 14.0);
        let comb = [(65.0, '0'), (75.0, '5'), (85.0, '4'), (95.0, '8'), (125.0, '5'), (135.0, '2')];
        assert_eq!(cells(&comb), [Ok("05".into()), Ok("48".into()), Ok("52".into())]);
        let tight = [(67.0, '1'), (71.0, '4'), (87.0, '4'), (91.0, '2')];
        assert_eq!(cells(&tight), [Ok("14".into()), Ok("42".into())]);
        let lost = [(75.0, '5'), (105.0, '4'), (115.0, '8')];
        assert_eq!(cells(&lost), [Err('5'), Ok("48".into())]);
        assert_eq!(cells(&[]), []);
    }

    #[test]
    fn a_responsibility_is_printed_in_two_ways_and_an_address_is_none() {
        for (text, code) in [
            ("05- Impto. renta y compl. régimen ordinar", Some("05")),
            ("48 - Impuesto sobre las ventas -  IVA", Some("48")),
            ("CL 12 - 48", None),
            ("12 - 48", None),
            ("123- Nada", None),
            ("05-", None),
            ("05 Renta", None),
        ] {
            let read = printed_responsibility(text).map(|(code, _)| code);
            assert_eq!(read.as_deref(), code, "{text}");
        }
        let (_, printed) = printed_responsibility("48 - Impuesto  sobre").unwrap();
        assert_eq!(printed, "48 - Impuesto sobre");
    }
}
