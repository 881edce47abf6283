//! Documents made to hurt: each is read or refused, in time and without a panic that reaches the caller.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::time::{Duration, Instant};

use dian_domain::rut::{Tablas, read};
use dian_muestras::rut::{DatosRut, rut_pdf};
use dian_paginas::{MAX_BYTES, MAX_PAGINAS, PaginasError, Siguiente, images, read_text};
use proptest::prelude::*;

/// Reads text, RUT and pictures; gives how many pictures there were.
fn everything(pdf: &[u8]) -> Result<usize, PaginasError> {
    let start = Instant::now();
    let text = read_text(pdf, 60);
    if let Ok(paginas) = &text {
        let _ = read(paginas, &Tablas::built_in().unwrap());
    }
    let mut count = 0;
    let pictures = images(pdf, &|| false, &mut |_| {
        count += 1;
        if count < 3 { Siguiente::Sigue } else { Siguiente::Basta }
    });
    assert!(start.elapsed() < Duration::from_secs(25), "{:?}", start.elapsed());
    pictures.map(|_| count)
}

/// A document of these objects, numbered from 1, whose first one is the catalogue.
fn document(objects: &[String]) -> Vec<u8> {
    let mut text = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(text.len());
        text.push_str(&format!("{} 0 obj {object} endobj\n", index + 1));
    }
    let start = text.len();
    text.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        text.push_str(&format!("{place:010} 00000 n \n"));
    }
    text.push_str(&format!(
        "trailer <</Size {} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF",
        objects.len() + 1
    ));
    text.into_bytes()
}

fn one_page(more: &str, content: &str, rest: &[&str]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R {more}>>"),
        format!("<</Length {}>> stream\n{content}\nendstream", content.len()),
    ];
    objects.extend(rest.iter().map(|object| (*object).to_owned()));
    document(&objects)
}

#[test]
fn a_rut_cut_anywhere_never_panics() {
    let pdf = rut_pdf(&DatosRut::juridica(900_000_002, 1));
    for end in (0..pdf.len()).step_by(97) {
        let _ =
            read_text(&pdf[..end], 60).map(|paginas| read(&paginas, &Tablas::built_in().unwrap()));
    }
    for end in (0..pdf.len()).step_by(97 * 37) {
        let _ = everything(&pdf[..end]);
    }
}

#[test]
fn what_is_no_pdf_is_damaged() {
    for bytes in [&b""[..], b"%PDF-1.4", b"hola", &[0; 4096], b"%PDF-1.4\ntrailer<</Root 1 0 R>>"] {
        assert_eq!(read_text(bytes, 60), Err(PaginasError::Danado));
    }
    let large = vec![b' '; MAX_BYTES + 1];
    assert_eq!(read_text(&large, 60), Err(PaginasError::MuyGrande { bytes: MAX_BYTES + 1 }));
}

#[test]
fn references_in_circles_end() {
    let loops = ["<</Type/Catalog/Pages 1 0 R>>", "<</Type/Catalog/Pages 2 0 R>>"];
    let _ = everything(&document(&loops.map(str::to_owned)));
    let parent =
        ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"];
    let _ = everything(&document(&parent.map(str::to_owned)));
    let form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>> stream\n/F Do /F Do\nendstream";
    let _ = everything(&one_page("/Resources<</XObject<</F 5 0 R>>>>", "/F Do /F Do", &[form]));
    let chain = one_page("", "", &[]);
    let chain = String::from_utf8(chain).unwrap().replace("/Root 1 0 R", "/Root 1 0 R /Prev 9");
    let at = chain.find("xref\n").unwrap();
    let _ = everything(chain.replace("/Prev 9", &format!("/Prev {at}")).as_bytes());
    // A length that refers to its own stream.
    let _ = everything(&one_page("", "", &["<</Length 5 0 R>> stream\n\nendstream"]));
}

#[test]
fn too_many_pages_are_refused() {
    let count = MAX_PAGINAS + 1;
    let kids: String = (3..3 + count).map(|id| format!("{id} 0 R ")).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Kids[{kids}]/Count {count}>>"),
    ];
    objects.extend((0..count).map(|_| "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_owned()));
    let pdf = document(&objects);
    let refused = PaginasError::MuyLargo { paginas: count, maximo: MAX_PAGINAS };
    assert_eq!(everything(&pdf), Err(refused));
    // A tree that branches: a thousand pages at each of many levels.
    let kids = |id: usize| format!("{id} 0 R ").repeat(1000);
    let pdf = document(&[
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Kids[{}]/Count 1000000000>>", kids(3)),
        format!("<</Type/Pages/Kids[{}]/Count 1000000>>", kids(4)),
        format!("<</Type/Pages/Kids[{}]/Count 1000>>", kids(5)),
        "<</Type/Page/MediaBox[0 0 612 792]>>".to_owned(),
    ]);
    let _ = everything(&pdf);
}

#[test]
fn deep_nesting_does_not_end_the_process() {
    for (open, close) in [("[", "]"), ("<</A ", ">>"), ("(", ")"), ("[<</A ", ">>]")] {
        let deep = format!("{}1{}", open.repeat(20_000), close.repeat(20_000));
        let _ = everything(&one_page(&format!("/X {deep}"), "", &[&deep]));
        let _ = everything(&one_page("", &format!("{deep} TJ"), &[]));
    }
    let states = format!("{}(x) Tj{}", "q ".repeat(200_000), " Q".repeat(200_000));
    let _ = everything(&one_page("", &states, &[]));
    // Forms inside forms, each of its own.
    let forms: Vec<String> = (0..2000)
        .map(|index| format!("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {} 0 R>>>>/Length 5>> stream\n/F Do\nendstream", index + 6))
        .collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let _ = everything(&one_page("/Resources<</XObject<</F 5 0 R>>>>", "/F Do", &forms));
}

#[test]
fn an_enormous_image_is_neither_decoded_nor_painted() {
    let image = "<</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 3>> stream\nabc\nendstream";
    let pdf =
        one_page("/Resources<</XObject<</I 5 0 R>>>>", "q 612 0 0 792 0 0 cm /I Do Q", &[image]);
    assert_eq!(everything(&pdf), Ok(0));
    let inline = one_page("", "BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID abc EI", &[]);
    assert_eq!(everything(&inline), Ok(0));
    // Hidden where only painting looks: a pattern.
    let pattern = "<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</XObject<</I 5 0 R>>>>/Length 5>> stream\n/I Do\nendstream";
    let pdf = one_page(
        "/Resources<</Pattern<</P 6 0 R>>>>",
        "/Pattern cs /P scn 0 0 612 792 re f",
        &[image, pattern],
    );
    assert_eq!(everything(&pdf), Ok(0));
}

#[test]
fn a_page_of_any_size_is_painted_within_limits() {
    for size in
        ["0 0 1 1", "0 0 14400 14400", "0 0 1 100000", "0 0 1e9 1e9", "5 5 5 5", "0 0 -9 -9", "nan"]
    {
        let pdf = one_page("", "0 0 5 5 re f", &[]);
        let pdf = String::from_utf8(pdf).unwrap().replace("0 0 612 792", size);
        let seen = images(pdf.as_bytes(), &|| false, &mut |vista| {
            assert!(
                u64::from(vista.imagen.width()) * u64::from(vista.imagen.height()) <= 25_100_000
            );
            Siguiente::Sigue
        });
        assert!(matches!(seen, Ok(_) | Err(PaginasError::Danado)), "{size}: {seen:?}");
    }
}

#[test]
fn nothing_is_executed() {
    let action = "<</S/Launch/F(/bin/touch)/Win<</F(cmd)>>>>";
    let script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
    let pdf = one_page(&format!("/AA<</O {action}>>"), "BT /F1 9 Tf 20 20 Td (hola) Tj ET", &[]);
    let pdf = String::from_utf8(pdf)
        .unwrap()
        .replace("/Pages 2 0 R", &format!("/Pages 2 0 R /OpenAction {script}"));
    assert_eq!(everything(pdf.as_bytes()), Ok(1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = everything(&bytes);
        let _ = everything(&[b"%PDF-1.4\n", bytes.as_slice()].concat());
    }

    #[test]
    fn a_rut_with_changed_bytes_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
    ) {
        let mut pdf = rut_pdf(&DatosRut::natural(1_000_000_045));
        for (place, byte) in changes {
            let place = place.index(pdf.len());
            pdf[place] = byte;
        }
        let _ = read_text(&pdf, 60).map(|paginas| read(&paginas, &Tablas::built_in().unwrap()));
    }

    #[test]
    fn any_content_of_a_page_is_walked(
        operators in proptest::collection::vec(
            prop::sample::select(vec![
                "q", "Q", "BT", "ET", "(a) Tj", "[(a) -900 (b)] TJ", "/F1 9 Tf", "1e30 0 0 1e30 0 0 cm",
                "0 0 0 0 0 0 Tm", "0 0 9 9 re", "f", "S", "W n", "/I Do", "999999 Tz", "-5 Tr", "3 Tr", "9 TL",
                "T*", "(x) '", "BI ID EI", "0 0 0 0 0 0 cm", "nan 5 m", "9 9 l", "sh", "/P scn",
            ]),
            0..60,
        ),
    ) {
        let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
        let pdf = one_page("/Resources<</Font<</F1 5 0 R>>>>", &operators.join(" "), &[font]);
        let _ = read_text(&pdf, 60);
    }
}
