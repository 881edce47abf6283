//! A RUT printed as the DIAN prints it is read back as it was written.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::ops::ControlFlow;

use dian_domain::rut::{
    ClaseActividad, CodigoAviso, RutError, RutLeido, Tablas, TipoContribuyente, judge_qr, read,
};
use dian_muestras::rut::{Alturas, DatosRut, Hechura, address, check_digit, rut_pdf};
use dian_paginas::{Origen, PaginasError, Siguiente, images, read_text};
use proptest::prelude::*;

const PERSON: u64 = 1_000_000_045;
const COMPANY: u64 = 900_000_002;

fn try_read(datos: &DatosRut) -> Result<RutLeido, RutError> {
    let paginas = read_text(&rut_pdf(datos), 60).unwrap();
    read(&paginas, &Tablas::built_in().unwrap())
}

fn read_rut(datos: &DatosRut) -> RutLeido {
    try_read(datos).unwrap()
}

fn codes(leido: &RutLeido) -> Vec<CodigoAviso> {
    leido.avisos.iter().map(|aviso| aviso.codigo).collect()
}

/// Fails with a message unless every field is read as written.
fn compare(datos: &DatosRut) -> RutLeido {
    let leido = read_rut(datos);
    let rut = &leido.rut;
    let some = |text: &str| {
        let clean = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(clean).filter(|text| !text.is_empty())
    };
    let pair = |code: &Option<dian_domain::rut::Codigo>| match code {
        Some(code) => (code.nombre.clone().unwrap_or_default(), code.codigo.clone()),
        None => (String::new(), String::new()),
    };
    assert_eq!(rut.nit.to_string(), datos.nit);
    assert_eq!(rut.dv, some(&datos.dv));
    assert_eq!(rut.formulario, some(&datos.formulario));
    let [last, last_2, first, first_2] = &datos.apellidos_y_nombres;
    let person = some(&format!("{first} {first_2} {last} {last_2}"));
    assert_eq!(rut.nombre, some(&datos.razon_social).or(person));
    assert_eq!(rut.nombre_comercial, some(&datos.nombre_comercial));
    assert_eq!(rut.sigla, some(&datos.sigla));
    assert_eq!(pair(&rut.concepto), datos.concepto);
    assert_eq!(pair(&rut.seccional), datos.seccional);
    assert_eq!(pair(&rut.tipo_documento), datos.documento);
    assert_eq!(rut.numero_documento, some(&datos.numero_documento));
    assert_eq!([&rut.pais, &rut.departamento, &rut.ciudad].map(pair), datos.lugar);
    assert_eq!(rut.direccion, some(&datos.direccion));
    assert_eq!(rut.correo, some(&datos.correo));
    assert_eq!(rut.codigo_postal, some(&datos.codigo_postal));
    let phones: Vec<_> = datos.telefonos.iter().filter(|it| !it.is_empty()).cloned().collect();
    assert_eq!(rut.telefonos, phones);
    let activities = datos.actividades.iter().map(|(code, _)| code);
    let written: Vec<&String> =
        activities.chain(&datos.otras_actividades).filter(|it| !it.is_empty()).collect();
    assert_eq!(rut.actividades.iter().map(|it| &it.codigo).collect::<Vec<_>>(), written);
    assert_eq!(rut.ocupacion, some(&datos.ocupacion));
    assert_eq!(rut.establecimientos, some(&datos.establecimientos));
    let codes: Vec<_> = rut.responsabilidades.iter().map(|it| &it.codigo).collect();
    assert_eq!(codes, datos.responsabilidades.iter().map(|(code, _)| code).collect::<Vec<_>>());
    for (read, (_, printed)) in rut.responsabilidades.iter().zip(&datos.responsabilidades) {
        assert_eq!(read.impreso, some(printed));
    }
    let customs: Vec<_> = rut.usuarios_aduaneros.iter().map(|it| &it.codigo).collect();
    let written = if datos.rotulos { datos.usuarios_aduaneros.iter().collect() } else { vec![] };
    assert_eq!(customs, written);
    assert_eq!(rut.firmante, some(&datos.firmante.join(", ")));
    assert_eq!(rut.generado, some(&datos.generado));
    assert_eq!(rut.hojas as usize, datos.hojas);
    leido
}

/// Codes that follow each other look like the numbers of the cells.
#[test]
fn customs_codes_in_a_row_are_no_numbering() {
    let mut datos = DatosRut::juridica(900_123_456, 1);
    datos.usuarios_aduaneros = ["11", "12", "13"].map(str::to_owned).to_vec();
    compare(&datos);
}

#[test]
fn a_person_with_one_sheet() {
    let leido = compare(&DatosRut::natural(PERSON));
    assert_eq!(leido.avisos, []);
    let rut = &leido.rut;
    assert_eq!(rut.tipo, Some(TipoContribuyente::Natural));
    assert_eq!(rut.nombre.as_deref(), Some("MARÍA DEL MAR PÉREZ ÑÁÑEZ"));
    let [activity] = rut.actividades.as_slice() else { panic!("{:?}", rut.actividades) };
    assert_eq!(
        (activity.clase, activity.desde.as_deref()),
        (ClaseActividad::Principal, Some("2015-03-11"))
    );
    // Not the 12 of «CL 12 - 48».
    let codes: Vec<_> = rut.responsabilidades.iter().map(|it| it.codigo.as_str()).collect();
    assert_eq!(codes, ["05", "49"]);
}

#[test]
fn a_company_with_six_sheets() {
    let leido = compare(&DatosRut::juridica(COMPANY, 6));
    assert_eq!(leido.avisos, []);
    let rut = &leido.rut;
    assert_eq!(rut.tipo, Some(TipoContribuyente::Juridica));
    assert_eq!(rut.nombre.as_deref(), Some("COMPAÑÍA DE EJEMPLO S.A.S."));
    assert_eq!(rut.usuarios_aduaneros[0].nombre.as_deref(), Some("Exportador"));
    assert_eq!(rut.responsabilidades[5].nombre.as_deref(), Some("Impuesto sobre las ventas - IVA"));
    assert_eq!(rut.estado.as_deref(), Some("80"));
    let casilla = |numero: &str| rut.casillas.get(numero).map(String::as_str);
    assert_eq!(casilla("90"), Some("20220815"));
    assert_eq!(casilla("81"), Some("99991231"));
    assert_eq!(casilla("72"), None);
    assert_eq!(casilla("98-110"), Some("2"));
    assert_eq!(casilla("111-123"), Some("1"));
    assert_eq!(casilla("162"), Some("FICTICIO 162"));
    let people = |numero: &String| numero.parse().is_ok_and(|it: u16| (98..160).contains(&it));
    assert!(!rut.casillas.keys().any(people));
}

#[test]
fn heights_may_be_tops_or_baselines_and_labels_may_be_missing_or_mixed_in() {
    for alturas in [Alturas::Base, Alturas::Tope] {
        for (rotulos, mezclado) in [(true, false), (false, false), (true, true)] {
            for datos in [DatosRut::natural(PERSON), DatosRut::juridica(COMPANY, 3)] {
                let leido = compare(&DatosRut { alturas, rotulos, mezclado, ..datos });
                assert_eq!(leido.avisos, [], "{alturas:?} {rotulos} {mezclado}");
            }
        }
    }
}

#[test]
fn a_rut_printed_again_on_a4_is_read_with_a_notice() {
    let datos = DatosRut::juridica(COMPANY, 2);
    let mut paginas = read_text(&rut_pdf(&datos), 60).unwrap();
    let scale: f32 = 595.0 / 612.0;
    for pagina in &mut paginas {
        let margin = (842.0 - 792.0 * scale) / 2.0;
        (pagina.ancho, pagina.alto) = (595.0, 842.0);
        for trozo in &mut pagina.trozos {
            trozo.y = trozo.y * scale + margin;
            trozo.cuerpo *= scale;
            for letra in &mut trozo.letras {
                letra.x *= scale;
                letra.ancho *= scale;
            }
        }
    }
    let leido = read(&paginas, &Tablas::built_in().unwrap()).unwrap();
    assert_eq!(codes(&leido), [CodigoAviso::GeometriaDistinta]);
    let letter = compare(&datos).rut;
    assert_eq!(leido.rut, letter);
}

#[test]
fn what_is_not_a_rut_is_refused() {
    let text = |lines: &[(f32, f32, &str)]| {
        let trozos = lines.iter().map(|(x, y, text)| dian_domain::rut::Trozo {
            y: *y,
            cuerpo: 9.0,
            letras: (0_u16..)
                .zip(text.chars())
                .map(|(index, caracter)| dian_domain::rut::Letra {
                    x: x + 4.5 * f32::from(index),
                    ancho: 4.5,
                    caracter,
                })
                .collect(),
        });
        [dian_domain::rut::PaginaTexto { ancho: 612.0, alto: 792.0, trozos: trozos.collect() }]
    };
    let tablas = Tablas::built_in().unwrap();
    let invoice = text(&[
        (30.0, 60.0, "Factura electrónica de venta FE 100"),
        (30.0, 180.0, "900123456"),
        (30.0, 200.0, "Según el Registro Único Tributario del emisor"),
        (30.0, 220.0, "5. Número de cuotas: 3"),
    ]);
    assert_eq!(read(&invoice, &tablas), Err(RutError::NoEsRut));
    let mark = text(&[(30.0, 700.0, "Digitalizado con un escáner")]);
    assert_eq!(read(&mark, &tablas), Err(RutError::SinTexto));
    assert_eq!(read(&[], &tablas), Err(RutError::SinTexto));
    let many = vec![invoice[0].clone(); 61];
    assert_eq!(read(&many, &tablas), Err(RutError::MuyLargo { paginas: 61 }));
}

#[test]
fn blank_fields_stay_blank() {
    let blank = || (String::new(), String::new());
    let datos = DatosRut {
        concepto: blank(),
        formulario: String::new(),
        seccional: blank(),
        tipo: blank(),
        documento: blank(),
        numero_documento: String::new(),
        apellidos_y_nombres: Default::default(),
        nombre_comercial: String::new(),
        lugar: [blank(), blank(), blank()],
        direccion: String::new(),
        correo: String::new(),
        codigo_postal: String::new(),
        telefonos: Default::default(),
        actividades: [blank(), blank()],
        establecimientos: String::new(),
        responsabilidades: Vec::new(),
        firmante: Default::default(),
        generado: String::new(),
        dv: String::new(),
        ..DatosRut::natural(PERSON)
    };
    // Two values joined by a comma: nothing at all here.
    let leido = read_rut(&datos);
    assert_eq!((leido.rut.tipo, leido.rut.nombre.as_deref()), (None, None));
    assert_eq!((leido.rut.firmante.as_deref(), leido.rut.direccion.as_deref()), (None, None));
    assert_eq!(
        codes(&leido),
        [CodigoAviso::SinDv, CodigoAviso::SinResponsabilidades, CodigoAviso::SinCorreo]
    );
}

#[test]
fn short_nits_and_both_lengths_of_the_form_number() {
    for nit in [1_234_567, 12_345_678, 900_000_009, 1_999_999_999] {
        for formulario in ["14900000017", "141000000024"] {
            let datos = DatosRut { formulario: formulario.to_owned(), ..DatosRut::natural(nit) };
            assert_eq!(compare(&datos).avisos, []);
        }
    }
}

#[test]
fn a_wrong_check_digit_is_told_with_the_right_one() {
    let right = check_digit(COMPANY);
    let wrong = (right + 3) % 10;
    let leido = compare(&DatosRut { dv: wrong.to_string(), ..DatosRut::juridica(COMPANY, 1) });
    let [aviso] = leido.avisos.as_slice() else { panic!("{:?}", leido.avisos) };
    assert_eq!(aviso.codigo, CodigoAviso::DvErrado);
    assert_eq!(aviso.parametros["impreso"], wrong.to_string());
    assert_eq!(aviso.parametros["calculado"], right.to_string());
}

#[test]
fn old_doubtful_and_unknown_responsibilities_are_told() {
    let pair = |code: &str, printed: &str| (code.to_owned(), printed.to_owned());
    let datos = DatosRut {
        responsabilidades: vec![
            pair("11", "11- Ventas régimen común"),
            pair("57", ""),
            pair("27", "27 - De  nadie"),
            pair("05", ""),
        ],
        ..DatosRut::natural(PERSON)
    };
    let leido = compare(&datos);
    let told: Vec<_> =
        leido.avisos.iter().map(|it| (it.codigo, it.parametros["codigo"].as_str())).collect();
    assert_eq!(
        told,
        [
            (CodigoAviso::ResponsabilidadDesconocida, "27"),
            (CodigoAviso::ResponsabilidadDudosa, "57"),
            (CodigoAviso::ResponsabilidadReemplazada, "11"),
        ]
    );
    assert_eq!(leido.rut.responsabilidades[2].impreso.as_deref(), Some("27 - De nadie"));
    assert_eq!(leido.avisos[2].parametros["por"], "48");
}

#[test]
fn twenty_six_responsibilities_fit() {
    let datos = DatosRut {
        responsabilidades: (1..=26).map(|code| (format!("{code:02}"), String::new())).collect(),
        ..DatosRut::natural(PERSON)
    };
    assert_eq!(read_rut(&datos).rut.responsabilidades.len(), 26);
}

#[test]
fn a_page_of_another_nit_is_told_and_not_believed() {
    let datos =
        DatosRut { nit_ajeno: Some((2, "800197268".to_owned())), ..DatosRut::juridica(COMPANY, 3) };
    let leido = read_rut(&datos);
    assert_eq!(codes(&leido), [CodigoAviso::HojaDeOtroNit]);
    assert_eq!(leido.avisos[0].parametros["hoja"], "2");
    assert_eq!(leido.rut.estado, None);
}

#[test]
fn a_scan_has_no_text_and_its_code_is_found() {
    let datos = DatosRut { hechura: Hechura::Escaneado, ..DatosRut::natural(PERSON) };
    assert_eq!(try_read(&datos), Err(RutError::SinTexto));
    assert_eq!(find_codes(&rut_pdf(&datos)), [(0, Origen::Incrustada, datos.qr)]);
}

#[test]
fn an_encrypted_rut_asks_for_its_password() {
    let pdf = rut_pdf(&DatosRut { hechura: Hechura::Cifrado, ..DatosRut::natural(PERSON) });
    assert_eq!(read_text(&pdf, 60), Err(PaginasError::ConClave));
    let none = images(&pdf, &|| false, &mut |_| Siguiente::Sigue);
    assert_eq!(none, Err(PaginasError::ConClave));
}

#[test]
fn the_code_of_every_page_is_found_in_the_embedded_image() {
    let datos = DatosRut::juridica(COMPANY, 4);
    let expected: Vec<_> =
        (0..4).map(|page| (page, Origen::Incrustada, datos.qr.clone())).collect();
    let found = find_codes(&rut_pdf(&datos));
    assert_eq!(found, expected);
    let lectura = judge_qr(found.iter().map(|(_, _, text)| text.as_str()));
    assert_eq!(lectura.abrir, Some(datos.qr));
    assert_eq!(lectura.avisos[0].codigo, CodigoAviso::QrSinDatos);
}

#[test]
fn a_forged_host_and_a_missing_code_are_told() {
    let forged = address(7).replace("dian.gov.co", "dian-gov.co");
    let datos = DatosRut { qr: forged, ..DatosRut::natural(PERSON) };
    let found = find_codes(&rut_pdf(&datos));
    let lectura = judge_qr(found.iter().map(|(_, _, text)| text.as_str()));
    assert_eq!((lectura.abrir, lectura.avisos.len()), (None, 1));
    assert_eq!(lectura.avisos[0].codigo, CodigoAviso::QrSospechoso);
    assert_eq!(lectura.avisos[0].parametros["host"], "muisca.dian-gov.co");
    let none = find_codes(&rut_pdf(&DatosRut { qr: String::new(), ..DatosRut::natural(PERSON) }));
    assert_eq!(judge_qr(none.iter().map(|it| it.2.as_str())).avisos[0].codigo, CodigoAviso::SinQr);
}

#[test]
fn a_caller_may_skip_pages_and_stop() {
    let pdf = rut_pdf(&DatosRut::juridica(COMPANY, 3));
    let mut seen = Vec::new();
    let pages = images(&pdf, &|| false, &mut |vista| {
        seen.push((vista.pagina, vista.origen));
        if vista.pagina == 1 { Siguiente::Basta } else { Siguiente::OtraPagina }
    });
    assert_eq!((pages, seen), (Ok(2), vec![(0, Origen::Incrustada), (1, Origen::Incrustada)]));

    let asked = std::cell::Cell::new(false);
    let stopped = images(&pdf, &|| asked.get(), &mut |_| {
        asked.set(true);
        Siguiente::Sigue
    });
    assert_eq!(stopped, Err(PaginasError::Cancelado));
}

/// Page, origin and text of the first code of every page.
fn find_codes(pdf: &[u8]) -> Vec<(usize, Origen, String)> {
    let mut found = Vec::new();
    images(pdf, &|| false, &mut |vista| {
        let (width, height) = (vista.imagen.width() as usize, vista.imagen.height() as usize);
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            vista.imagen.as_raw()[y * width + x]
        });
        let text = prepared.detect_grids().iter().try_for_each(|grid| match grid.decode() {
            Ok((_, text)) => ControlFlow::Break(text),
            Err(_) => ControlFlow::Continue(()),
        });
        match text {
            ControlFlow::Break(text) => {
                found.push((vista.pagina, vista.origen, text));
                Siguiente::OtraPagina
            }
            ControlFlow::Continue(()) => Siguiente::Sigue,
        }
    })
    .unwrap();
    found
}

fn digits(length: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = String> {
    let (from, to) = (length.start(), length.end());
    proptest::string::string_regex(&format!("[0-9]{{{from},{to}}}")).unwrap()
}

/// Words as forms print them; some look like codes, labels or responsibilities.
fn words(most: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[A-ZÑÁÉÍÓÚ]{1,9}",
        "[0-9]{2,4}",
        Just("12 - 48".to_owned()),
        Just("05- RENTA".to_owned()),
        Just("S.A.S.".to_owned()),
        Just("#".to_owned()),
    ];
    proptest::collection::vec(word, 0..=most).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_rut_is_read_as_it_was_written(
        nit in prop_oneof![1_000_000_u64..100_000_000, 800_000_000_u64..1_000_000_000, 1_000_000_000_u64..2_000_000_000],
        (formulario, telefono, postal, otra) in (digits(11..=12), digits(7..=10), digits(6..=6), digits(4..=4)),
        (direccion, comercial, razon) in (words(7), words(4), words(6)),
        codes in proptest::sample::subsequence((1..=66).collect::<Vec<u8>>(), 1..=13),
        customs in proptest::sample::subsequence((1..=64).collect::<Vec<u8>>(), 0..=20),
        persona in any::<bool>(),
        hojas in 1_usize..=6,
        tope in any::<bool>(),
        mezclado in any::<bool>(),
    ) {
        let base = if persona { DatosRut::natural(nit) } else { DatosRut::juridica(nit, hojas) };
        compare(&DatosRut {
            formulario,
            telefonos: [telefono, String::new()],
            codigo_postal: postal,
            otras_actividades: [otra, String::new()],
            direccion,
            nombre_comercial: comercial,
            razon_social: if persona { String::new() } else { razon },
            responsabilidades: codes.iter().map(|code| (format!("{code:02}"), format!("{code:02} - Nombre impreso"))).collect(),
            usuarios_aduaneros: customs.iter().map(|code| format!("{code:02}")).collect(),
            alturas: if tope { Alturas::Tope } else { Alturas::Base },
            mezclado,
            ..base
        });
    }
}
