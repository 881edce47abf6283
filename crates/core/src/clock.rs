//! What time it is, injected: nothing else in the core may ask.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// A source of time.
pub trait Clock: Send + Sync {
    /// The instant.
    fn now(&self) -> Timestamp;

    /// The day in Colombia, which decides what is due.
    fn today(&self) -> Date {
        day_in_colombia(self.now())
    }
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The day in Colombia at an instant. Colombia has been at UTC−5 all year since 1993, so no time
/// zone data is carried.
pub fn day_in_colombia(instant: Timestamp) -> Date {
    instant.to_zoned(TimeZone::fixed(Offset::constant(-5))).date()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_day_ends_at_five_in_the_morning_of_utc() {
        let at = |text: &str| day_in_colombia(text.parse().unwrap());
        assert_eq!(at("2026-11-20T04:59:59Z"), date(2026, 11, 19));
        assert_eq!(at("2026-11-20T05:00:00Z"), date(2026, 11, 20));
    }
}
