//! Amounts as printed, turned into whole numbers to add them up exactly.
//!
//! Left out: rounding. An amount whose separators can be read in two ways (`1.234`) is not read.

/// Parts of a peso that are counted: UBL allows six decimals.
const PARTS: i128 = 1_000_000;
const DECIMALS: usize = 6;
const MAX_DIGITS: usize = 18;

/// Millionths of a peso. Point or comma before the decimals, the other one between thousands.
///
/// `None` for anything else, such as `01`: a code of tax printed in place of its amount.
pub(super) fn read(text: &str) -> Option<i128> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (pesos, decimals) = split(text)?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = pesos.len() > 1 && pesos.starts_with('0');
    if pesos.is_empty()
        || pesos.len() > MAX_DIGITS
        || decimals.len() > DECIMALS
        || leading_zero
        || !digits(&pesos)
        || !digits(decimals)
    {
        return None;
    }
    let whole: i128 = pesos.parse().ok()?;
    let part: i128 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
    let amount = whole * PARTS + part;
    Some(if negative { -amount } else { amount })
}

/// Pesos without separators, and decimals.
fn split(text: &str) -> Option<(String, &str)> {
    let separators = text.matches(['.', ',']).count();
    let Some(last) = text.rfind(['.', ',']) else { return Some((text.to_owned(), "")) };
    let (pesos, decimals) = (&text[..last], &text[last + 1..]);
    if separators == 1 {
        let ambiguous = decimals.len() == 3 && pesos.len() <= 3 && pesos != "0";
        let point = text.as_bytes()[last] == b'.';
        return (!decimals.is_empty() && !ambiguous && (point || decimals.len() <= 2))
            .then(|| (pesos.to_owned(), decimals));
    }
    let (mark, thousands, decimals) = if pesos.contains(&text[last..=last]) {
        (&text[last..=last], text, "")
    } else {
        (if &text[last..=last] == "," { "." } else { "," }, pesos, decimals)
    };
    let mut groups = thousands.split(mark);
    let first = groups.next()?;
    ((1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3))
        .then(|| (thousands.replace(mark, ""), decimals))
}

/// Pesos with sign and at least two decimals: `-0.05`, `50.00`.
pub(super) fn write(amount: i128) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let (pesos, parts) = (
        amount.unsigned_abs() / PARTS.unsigned_abs(),
        amount.unsigned_abs() % PARTS.unsigned_abs(),
    );
    let mut decimals = format!("{parts:0DECIMALS$}");
    while decimals.len() > 2 && decimals.ends_with('0') {
        decimals.pop();
    }
    format!("{sign}{pesos}.{decimals}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_every_printed_shape_are_read_exactly() {
        for (text, expected) in [
            ("35000.00", "35000.00"),
            ("302521.0", "302521.00"),
            ("20504", "20504.00"),
            ("0", "0.00"),
            ("0.00", "0.00"),
            ("0.125", "0.125"),
            ("-190.57", "-190.57"),
            ("12345.678", "12345.678"),
            ("1.234.567,50", "1234567.50"),
            ("1,234,567.50", "1234567.50"),
            ("1.234.567", "1234567.00"),
            ("1.234,5", "1234.50"),
            ("99,90", "99.90"),
        ] {
            assert_eq!(read(text).map(write).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_clearly_an_amount_is_not_read() {
        for text in [
            "",
            "-",
            "01",
            "00",
            "1.234",
            "1,234",
            "12,3456",
            "1.",
            ".5",
            "1.2.3",
            "1..2",
            "$5",
            "cinco",
            "1e3",
            "1.234.56",
            "9999999999999999999",
            "1.1234567",
            "٣",
            "1,23,456.00",
            "--1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
