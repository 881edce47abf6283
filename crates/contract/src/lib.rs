//! Requests, answers and error codes: what crosses every door of DIAN Abierta.
//!
//! One source for three readers: the service's OpenAPI (`utoipa`), the command line's JSON
//! (`serde`) and the UI's TypeScript (`ts-rs`, written to `ui/src/host/contract/` by
//! `cargo xtask bindings`). Names are Spanish nouns without accents, as DIAN prints them.
//!
//! Left out on purpose: rules (`dian-domain`), use cases (`dian-core`) and transport. A type here
//! has no behaviour but its conversion from the domain.

pub mod aplicacion;
pub mod billetera;
pub mod clientes;
pub mod conocimiento;
pub mod contingencia;
pub mod criterios;
pub mod cuenta;
pub mod devoluciones;
pub mod escanear;
pub mod factura;
pub mod fallo;
pub mod mora;
pub mod nit;
pub mod perfil;
pub mod rut;
pub mod typescript;
pub mod vencimientos;

pub use fallo::{Codigo, Fallo};
