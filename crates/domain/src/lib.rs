//! The rules of DIAN Abierta: pure functions over dated data of the law.
//!
//! Nothing here reads a file, a clock or the network, and nothing is kept between calls: the data of
//! `rules/` is compiled in, parsed by whoever builds the rules (`…::built_in()`), and handed over.
//! A value that exists is valid; constructors return typed errors and nothing panics on input.

pub mod cufe;
pub mod devoluciones;
pub mod documento;
pub mod escanear;
pub mod festivos;
pub mod nit;
pub mod pesos;
pub mod reglas;
pub mod responsabilidades;
pub mod uvt;
pub mod vencimientos;
