//! Which step of the search read what, and how long it took; for the bench only.
//!
//! Left out of the ordinary build: the search then keeps no account of itself.

use std::cell::RefCell;
use std::sync::Mutex;

static OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());

thread_local! {
    static STEPS: RefCell<Vec<(&'static str, usize, f64)>> = const { RefCell::new(Vec::new()) };
}

/// Steps, by name and separated by commas, that the searches to come do without.
pub fn leave_out(steps: Option<&str>) {
    if let Ok(mut out) = OUT.lock() {
        *out = steps.map(|steps| steps.split(',').map(str::to_owned).collect()).unwrap_or_default();
    }
}

/// Forgets the steps of this thread.
pub fn start() {
    STEPS.with_borrow_mut(Vec::clear);
}

/// The steps of this thread since [`start`]: name, texts that were new, milliseconds.
pub fn steps() -> Vec<(&'static str, usize, f64)> {
    STEPS.with_borrow(Clone::clone)
}

pub(crate) fn is_left_out(step: &str) -> bool {
    OUT.lock().is_ok_and(|out| out.iter().any(|one| one == step))
}

pub(crate) fn note(step: &'static str, found: usize, ms: f64) {
    STEPS.with_borrow_mut(|steps| steps.push((step, found, ms)));
}
