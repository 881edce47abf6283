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

/// The cells are numbered 1, 2, 3… in the form itself.
pub(super) fn is_numbering(cells: &[(f32, char)]) -> bool {
    let digits: String = cells.iter().map(|(_, digit)| *digit).collect();
    digits.starts_with("1234") || digits.starts_with("111213")
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
