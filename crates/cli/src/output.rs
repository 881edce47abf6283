//! What is written to standard output and standard error, and the exit codes.

use std::io::{self, Write};
use std::process::ExitCode;

use dian_contract::Fallo;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::message;

/// Exit code for input that cannot be read or is not valid.
const INVALID_INPUT: u8 = 3;

/// Where answers go.
pub struct Output {
    json: bool,
}

impl Output {
    /// In JSON, or for a person.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Writes an answer: as JSON of the contract, or as lines for a person.
    pub fn answer<T: Serialize + ?Sized>(
        &self,
        answer: &T,
        lines: impl FnOnce(&T) -> String,
    ) -> ExitCode {
        let text = if self.json {
            match serde_json::to_string_pretty(answer) {
                Ok(json) => json,
                Err(error) => return self.broken(&error),
            }
        } else {
            lines(answer)
        };
        match writeln!(io::stdout().lock(), "{}", text.trim_end()) {
            // Whoever reads may have read enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => self.broken(&error),
            Ok(()) | Err(_) => ExitCode::SUCCESS,
        }
    }

    /// Writes what went wrong and gives the exit code.
    pub fn fail(&self, failure: &Fallo) -> ExitCode {
        let message = message::of(failure);
        let text = if self.json {
            serde_json::json!({
                "codigo": failure.codigo,
                "parametros": failure.parametros,
                "mensaje": message,
            })
            .to_string()
        } else {
            message
        };
        // Nobody is left to tell if this fails.
        let _ = writeln!(io::stderr().lock(), "{text}");
        ExitCode::from(INVALID_INPUT)
    }

    /// Says something beside the answer, on standard error.
    pub fn warn(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Something that no input explains.
    pub fn broken(&self, error: &dyn std::fmt::Display) -> ExitCode {
        let _ = writeln!(io::stderr().lock(), "dian: {error}");
        ExitCode::FAILURE
    }
}

/// The text without control characters, which a terminal would obey.
pub fn plain(text: &str) -> String {
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// «$ 1.234.567».
pub fn pesos(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{}$ {grouped}", if value < 0 { "-" } else { "" })
}

/// «jue 19 nov 2026».
pub fn date(date: Date) -> String {
    const MONTHS: [&str; 12] =
        ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
    let weekday = match date.weekday() {
        Weekday::Monday => "lun",
        Weekday::Tuesday => "mar",
        Weekday::Wednesday => "mié",
        Weekday::Thursday => "jue",
        Weekday::Friday => "vie",
        Weekday::Saturday => "sáb",
        Weekday::Sunday => "dom",
    };
    let month = usize::try_from(date.month() - 1).ok().and_then(|place| MONTHS.get(place));
    format!("{weekday} {:2} {} {}", date.day(), month.unwrap_or(&""), date.year())
}
