//! Fictitious documents for tests: signed invoices, containers, RUT pages.
//!
//! Everything is made from its data alone: the same data gives the same bytes. Nobody in them exists,
//! and the keys that sign them are public (`datos/README.md`). No crate of the product depends on this
//! one.

// A fixture that cannot be made has no better answer than to stop the test that asked for it.
#![expect(clippy::expect_used, reason = "only tests use it")]

pub mod datos;
mod envio;
mod factura;
pub mod firma;
mod nomina;
mod respuesta;
pub mod rut;
mod ubl;

pub use datos::{Datos, Linea, Pago, Parte};
pub use envio::{correo, zip};
pub use factura::{documento_soporte, factura, factura_qr, many, nota_credito, nota_debito, pos};
pub use firma::{Firmante, Resumen};
pub use nomina::nomina;
pub use respuesta::{RECHAZADO, VALIDADO, contenedor, evento, respuesta_dian};
