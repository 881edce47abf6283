//! Every check and every reason has its words, in both languages.

use std::collections::BTreeSet;

use dian_domain::factura::{NombreComprobacion, Razon};

const CATALOGOS: [(&str, &str); 2] = [
    ("es-CO", include_str!("../../../ui/src/catalogo/es-CO/comprobaciones.ftl")),
    ("en", include_str!("../../../ui/src/catalogo/en/comprobaciones.ftl")),
];

#[test]
fn every_check_and_every_reason_has_its_words_and_no_word_is_left_over() {
    let titles = NombreComprobacion::ALL.iter().flat_map(|nombre| {
        [
            format!("comprobacion-{}", nombre.name()),
            format!("comprobacion-{}-explica", nombre.name()),
        ]
    });
    let reasons = Razon::ALL.iter().map(|razon| format!("razon-{}", razon.name()));
    let expected: BTreeSet<_> = titles.chain(reasons).collect();
    for (language, catalogo) in CATALOGOS {
        let written: BTreeSet<_> = catalogo
            .lines()
            .filter(|line| !line.starts_with([' ', '#']))
            .filter_map(|line| line.split_once(" ="))
            .map(|(name, _)| name.to_owned())
            .collect();
        assert_eq!(written, expected, "{language}");
    }
}

#[test]
fn names_are_unique() {
    let names: BTreeSet<_> = Razon::ALL.iter().map(|razon| razon.name()).collect();
    assert_eq!(names.len(), Razon::ALL.len());
}
