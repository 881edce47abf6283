use super::*;

#[test]
fn the_tables_are_usable() {
    let tablas = Tablas::built_in().unwrap();
    assert_eq!(tablas.usuarios_aduaneros.filas.len(), 58);
    assert_eq!(tablas.seccionales.filas.len(), 52);
    assert_eq!(tablas.seccionales.name("7"), Some("Impuestos Cúcuta"));
    assert_eq!(tablas.documentos.name("13"), Some("Cédula de ciudadanía"));
}

#[test]
fn every_code_that_a_table_names_is_two_digits_in_order() {
    let tablas = Tablas::built_in().unwrap();
    for tabla in [
        &tablas.conceptos,
        &tablas.seccionales,
        &tablas.documentos,
        &tablas.usuarios_aduaneros,
        &tablas.establecimientos,
    ] {
        assert!(!tabla.fuente.is_empty());
        assert!(tabla.filas.windows(2).all(|pair| pair[0].codigo < pair[1].codigo));
        assert!(tabla.filas.iter().all(|fila| fila.codigo.len() == 2 && !fila.nombre.is_empty()));
    }
}

#[test]
fn codes_of_different_pages_or_an_imitation_open_nothing() {
    let page = |letters: &str| {
        let token = letters.repeat(37);
        format!(
            "https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUTOBL.faces?ideRequestQR={token}ab%3D%3D&idConfQR=1"
        )
    };
    let (one, other) = (page("Y3tI"), page("Y3tJ"));
    let judged = |texts: &[&str]| {
        let lectura = judge_qr(texts.iter().copied());
        (lectura.abrir, lectura.avisos.iter().map(|it| it.codigo).collect::<Vec<_>>())
    };
    let no_data = CodigoAviso::QrSinDatos;
    assert_eq!(judged(&[&one, &one]), (Some(one.clone()), vec![no_data]));
    assert_eq!(judged(&[&one, "hola"]), (Some(one.clone()), vec![no_data]));
    assert_eq!(judged(&[&one, &other]), (None, vec![no_data]));
    assert_eq!(judged(&[&one.replace("https", "http")]), (None, vec![no_data]));
    let fake = one.replace("dian.gov.co", "dian-gov.co");
    assert_eq!(judged(&[&one, &fake]), (None, vec![CodigoAviso::QrSospechoso, no_data]));
    assert_eq!(judged(&[&fake, &fake]), (None, vec![CodigoAviso::QrSospechoso]));
    let invoice = "https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=ab";
    assert_eq!(judged(&[invoice]), (None, vec![CodigoAviso::SinQr]));
    assert_eq!(judged(&[]), (None, vec![CodigoAviso::SinQr]));
}
