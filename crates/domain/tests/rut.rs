//! Any placed text is a RUT or is refused, in time.

use std::time::{Duration, Instant};

use dian_domain::rut::{Letra, PaginaTexto, Tablas, Trozo, read};
use proptest::prelude::*;

fn place() -> impl Strategy<Value = f32> {
    prop_oneof![
        0.0_f32..800.0,
        prop::sample::select(vec![
            28.3,
            65.0,
            180.0,
            192.5,
            455.0,
            492.0,
            f32::NAN,
            f32::INFINITY,
            -1e30,
            1e30
        ]),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,3}",
        "[0-9]{1,3}[.] [A-Za-z]{0,9}",
        "[0-9]{2} ?- [A-Z]{1,9}",
        Just("5. Número de Identificación Tributaria (NIT)".to_owned()),
        Just("24. Tipo de contribuyente".to_owned()),
        Just("53. Código".to_owned()),
        Just("54. Código".to_owned()),
        Just("Registro Único Tributario".to_owned()),
        ".{0,9}",
    ]
}

fn piece() -> impl Strategy<Value = Trozo> {
    (place(), place(), prop_oneof![Just(9.0_f32), place()], text()).prop_map(
        |(x, y, cuerpo, text)| Trozo {
            y,
            cuerpo,
            letras: (0_u16..)
                .zip(text.chars())
                .map(|(index, caracter)| Letra {
                    x: x + 5.0 * f32::from(index),
                    ancho: 5.0,
                    caracter,
                })
                .collect(),
        },
    )
}

fn page() -> impl Strategy<Value = PaginaTexto> {
    let size = prop_oneof![Just((612.0_f32, 792.0_f32)), (place(), place())];
    (size, proptest::collection::vec(piece(), 0..60))
        .prop_map(|((ancho, alto), trozos)| PaginaTexto { ancho, alto, trozos })
}

proptest! {
    #[test]
    fn any_pages_are_read_or_refused(paginas in proptest::collection::vec(page(), 0..4)) {
        let tablas = Tablas::built_in().unwrap();
        if let Ok(leido) = read(&paginas, &tablas) {
            prop_assert_eq!(leido.rut.hojas as usize, paginas.len());
            prop_assert!(leido.rut.responsabilidades.iter().all(|it| it.codigo.len() == 2));
        }
    }
}

#[test]
fn pages_full_of_labels_are_read_in_time() {
    let piece = |index: u16, text: &str| Trozo {
        y: f32::from(index % 790),
        cuerpo: 1.0,
        letras: (0_u16..)
            .zip(text.chars())
            .map(|(at, caracter)| Letra { x: f32::from(index % 600 + at), ancho: 1.0, caracter })
            .collect(),
    };
    let labels = (0..30_000).map(|index| {
        piece(
            index,
            ["98. Nombre", "1", "54. Código", "5. Número de Identificación"]
                [usize::from(index % 4)],
        )
    });
    let page = PaginaTexto { ancho: 612.0, alto: 792.0, trozos: labels.collect() };
    let start = Instant::now();
    let _ = read(&vec![page; 60], &Tablas::built_in().unwrap());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
