//! The use cases of DIAN Abierta, over traits for what surrounds them.
//!
//! [`Aplicacion`] is what a shell holds: it owns the session, the vault's state and the profile, and
//! answers the capabilities. What it needs from outside comes as [`Surroundings`]: a clock, a
//! keyring, a vault, a service, preferences. No Tauri and no axum here, so the same code runs under
//! a window, a terminal and a test.

pub mod aplicacion;
pub mod billetera;
pub mod boveda;
pub mod clientes;
pub mod clock;
pub mod confianza;
pub mod conocimiento;
pub mod contingencia;
pub mod criterios;
pub mod cuenta;
pub mod devoluciones;
pub mod enlaces;
pub mod entrada;
pub mod escanear;
pub mod formatos;
pub mod informe;
pub mod mora;
pub mod palabras;
pub mod perfil;
pub mod preferencias;
pub mod qr;
pub mod recordatorios;
pub mod remote;
pub mod rut;
pub mod secrets;
pub mod vault;
pub mod vencimientos;

pub use aplicacion::{Aplicacion, Surroundings};
