//! A RUT printed as the DIAN prints it is read back as it was written.

use dian_domain::rut::{CodigoAviso, RutLeido, Tablas, TipoContribuyente, read};
use dian_muestras::rut::{Alturas, DatosRut, Hechura, check_digit, rut_pdf};
use dian_paginas::{PaginasError, read_text};

fn leer(datos: &DatosRut) -> RutLeido {
    let paginas = read_text(&rut_pdf(datos), 60).unwrap();
    read(&paginas, &Tablas::built_in().unwrap()).unwrap()
}

fn codes(leido: &RutLeido) -> Vec<CodigoAviso> {
    leido.avisos.iter().map(|aviso| aviso.codigo).collect()
}

#[test]
fn a_person_with_one_sheet() {
    let leido = leer(&DatosRut::natural(1_000_000_045));
    println!("{leido:#?}");
    let rut = &leido.rut;
    assert_eq!(rut.nit.number(), 1_000_000_045);
    assert_eq!(rut.dv, Some(check_digit(1_000_000_045).to_string()));
    assert_eq!(rut.tipo, Some(TipoContribuyente::Natural));
    assert_eq!(rut.nombre.as_deref(), Some("MARÍA DEL MAR PÉREZ ÑÁÑEZ"));
}
