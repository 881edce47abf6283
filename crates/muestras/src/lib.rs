//! Fictitious documents for tests: signed invoices, containers, RUT pages.

pub mod rut;
