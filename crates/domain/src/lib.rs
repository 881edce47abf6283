//! The rules of DIAN Abierta: pure functions over dated data of the law.
//!
//! Nothing here reads a file, a clock or the network, and nothing is kept between calls: the data of
//! `rules/` is compiled in, parsed by whoever builds the rules (`…::built_in()`), and handed over.
//! A value that exists is valid; constructors return typed errors and nothing panics on input.

pub mod aceptacion;
pub mod conocimiento;
pub mod contingencia;
pub mod criterios;
pub mod cufe;
pub mod deduccion;
pub mod devoluciones;
pub mod documento;
pub mod escanear;
pub mod factura;
pub mod festivos;
pub mod intereses;
pub mod nit;
pub mod pesos;
pub mod porcentaje;
pub mod reglas;
pub mod responsabilidades;
pub mod rut;
pub mod sanciones;
pub mod uvt;
pub mod vencimientos;
