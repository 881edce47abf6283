//! Tables: CSV and XLSX, read from strangers within limits and written for people.
//!
//! Left out: formulas (a formula is read as its last value), styles, several sheets (the first one
//! with cells counts), and the old XLS.

mod read;
mod write;

pub use read::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, read};
pub use write::{csv, xlsx};
