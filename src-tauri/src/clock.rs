//! What time it is. A debug build may be told another day (`DIAN_RELOJ`, an instant of RFC 3339), so
//! that what depends on the date can be tried and tested.

use std::sync::Arc;

use dian_core::clock::{Clock, SystemClock};

/// The clock of the application.
pub fn clock() -> Arc<dyn Clock> {
    #[cfg(debug_assertions)]
    if let Some(told) = std::env::var("DIAN_RELOJ").ok().and_then(|it| it.parse().ok()) {
        return Arc::new(Told(told));
    }
    Arc::new(SystemClock)
}

/// Stands still at an instant.
#[cfg(debug_assertions)]
struct Told(jiff::Timestamp);

#[cfg(debug_assertions)]
impl Clock for Told {
    fn now(&self) -> jiff::Timestamp {
        self.0
    }
}
