use super::*;

#[test]
fn the_tables_are_usable() {
    let tablas = Tablas::built_in().unwrap();
    assert_eq!(tablas.usuarios_aduaneros.filas.len(), 58);
    assert_eq!(tablas.seccionales.filas.len(), 52);
    assert_eq!(tablas.seccionales.name("7"), Some("Impuestos Cúcuta"));
    assert_eq!(tablas.documentos.name("13"), Some("Cédula de ciudadanía"));
}
