//! The 44 texts of `escanear/ejemplos.json`, each with the answer written down by hand, and what must
//! hold for any text at all.

use std::fmt::Debug;

use dian_domain::cufe::Cufe;
use dian_domain::escanear::{
    Campo, ClaseCodigo, CodigoAviso, CodigoLeido, MAX_BYTES, NivelAviso, TextoError, from_cufe,
    interpret,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const EXAMPLES: &str = include_str!("escanear/ejemplos.json");
const CODE: &str = "20302171605e68a45c72e6cd777755884546c2430cd6afaf12961fd466f3f9193cbc033880153323b4c66946cc3893d0";
const SEARCH: &str = "https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=";

#[test]
fn the_44_examples_are_read_as_written_down() {
    let examples: Vec<Value> = serde_json::from_str(EXAMPLES).unwrap();
    assert_eq!(examples.len(), 44);
    for (number, example) in examples.iter().enumerate() {
        let texto = example["texto"].as_str().unwrap();
        let leido = interpret(texto).unwrap();
        assert_eq!(leido.texto, texto);
        assert_eq!(as_json(&leido), example["esperado"], "example {}: {texto}", number + 1);
    }
}

#[test]
fn every_key_of_each_document_lands_in_its_field() {
    let soporte = read(&format!(
        "NumDS: DS1\nFecDS: 2026-01-02\nHorDS: 10:00:00-05:00\nNumSNO: 123456\nDocAdq: 900123456\nValDS: \
         100.00\nValIva: 19.00\nValTolDS: 119.00\nCUDS: {CODE}\n{SEARCH}{CODE}"
    ));
    assert_eq!(soporte.clase, ClaseCodigo::DocumentoSoporte);
    assert_eq!(
        fields(&soporte),
        json!({
            "numero": "DS1", "fecha": "2026-01-02", "hora": "10:00:00-05:00", "vendedor": "123456",
            "nit_adquiriente": "900123456", "base": "100.00", "iva": "19.00", "total": "119.00",
            "codigo": CODE, "codigo_tipo": "CUDS", "url": format!("{SEARCH}{CODE}"),
        })
    );
    let ajuste = read(&format!(
        "NumNIE=NA1 FecNIE=2026-01-02 HorNIE=10:00:00-05:00 TipoNota=1 NitNIE=900123456 DocEmp=1 ValDev=2.00 \
         ValDed=1.00 ValTol=1.00 CUNE={CODE} QRCode={SEARCH}{CODE}"
    ));
    assert_eq!(ajuste.clase, ClaseCodigo::NominaAjuste);
    assert_eq!(ajuste.campos[&Campo::TipoNota], "1");
    assert_eq!(ajuste.campos[&Campo::CodigoTipo], "CUNE");
    let nota =
        read(&format!("NumFac:N1\nFecFac:2026-01-02\nValNcrIm:1.00\nCUDE:{CODE}\n{SEARCH}{CODE}"));
    assert_eq!(nota.clase, ClaseCodigo::NotaOEquivalente);
    assert_eq!(nota.campos[&Campo::Total], "1.00");
    assert_eq!(nota.campos[&Campo::CodigoTipo], "CUDE");
    assert_eq!(nota.abrir, Some(format!("{SEARCH}{CODE}")));
}

#[test]
fn charset_accidents_in_the_key_of_a_documento_soporte_do_not_hide_it() {
    for key in
        ["N°DocSoporte", "NºDocSoporte", "N\u{fffd}DocSoporte", "NÂ°DocSoporte", "NroDocSoporte"]
    {
        let leido = read(&format!("{key}=DS1\nFecha=2026-01-02\nCUDS={CODE}"));
        assert_eq!(leido.clase, ClaseCodigo::DocumentoSoporte, "{key}");
        assert_eq!(leido.campos[&Campo::Numero], "DS1", "{key}");
        assert_eq!(leido.campos[&Campo::Fecha], "2026-01-02", "{key}");
    }
}

#[test]
fn separators_quotes_and_order_do_not_matter() {
    let expected = fields(&read(&format!(
        "NumFac:A-1\nFecFac:2026-01-02\nHorFac:10:00:00-05:00\nCUFE:{CODE}"
    )));
    for text in [
        format!(
            "\u{feff}numfac = A-1 ; FECFAC = 2026-01-02 ; horfac = 10:00:00-05:00 ; Cufe = {CODE} ;"
        ),
        format!(
            "CUFE:\r\n{CODE}\r\nHorFac:\t10:00:00-05:00\r\nFecFac:2026-01-02\r\nNumFac:A-1\r\n"
        ),
        format!(
            "{{\"NumFac\":\"A-1\",\"FecFac\":\"2026-01-02\",\"HorFac\":\"10:00:00-05:00\",\"CUFE\":\"{CODE}\"}}"
        ),
        format!("NumFac:A-1,FecFac:2026-01-02,Otra:cosa,HorFac:10:00:00-05:00,CUFE:{CODE}"),
        format!(
            "NumFac:A-1|FecFac:2026-01-02|HorFac:10:00:00-05:00|CUFE:{} {}",
            &CODE[..40],
            &CODE[40..]
        ),
        format!(
            "NumFac:A-1\n\nFecFac:2026-01-02\nHorFac:10:00:00-05:00\nCUFE:{CODE} gracias por su compra"
        ),
    ] {
        assert_eq!(fields(&read(&text)), expected, "{text}");
    }
}

#[test]
fn the_address_of_an_invoice_is_opened_only_if_it_asks_for_its_code() {
    let other = "0".repeat(96);
    let invoice =
        |code: &str, url: &str| format!("NumFac:A1\nFecFac:2026-01-02\nCUFE:{code}\nQRCode:{url}");
    let good = format!("{SEARCH}{CODE}");
    for (text, codes, open) in [
        (invoice(CODE, &good), vec![], true),
        (invoice(&CODE.to_uppercase(), &good), vec![], true),
        (invoice("", &good), vec![], true),
        (invoice(&other, &good), vec![CodigoAviso::CodigoDistintoDeUrl], false),
        (invoice(&CODE[..90], &good), vec![CodigoAviso::CodigoMalFormado], false),
        (invoice(CODE, SEARCH), vec![CodigoAviso::UrlIncompleta], false),
        (invoice(CODE, "https:"), vec![CodigoAviso::UrlIncompleta], false),
        (invoice(CODE, "257e"), vec![CodigoAviso::UrlIncompleta], false),
        (invoice("", SEARCH), vec![CodigoAviso::SinCodigo, CodigoAviso::UrlIncompleta], false),
        (
            invoice(CODE, &format!("{SEARCH}{}", &CODE[..50])),
            vec![CodigoAviso::UrlIncompleta],
            false,
        ),
        (invoice(CODE, &good.replace("https", "http")), vec![CodigoAviso::RutaDesconocida], false),
        (
            invoice(CODE, &good.replace("dian.gov.co", "dian-gov.co")),
            vec![CodigoAviso::HostSospechoso],
            false,
        ),
        (invoice(CODE, "https://tienda.example/x"), vec![CodigoAviso::HostSospechoso], false),
        (invoice(CODE, &format!("{good}\nhttps://tienda.example/x")), vec![], true),
        (
            invoice(CODE, &format!("{good}\nhttps://dian.com.co/x")),
            vec![CodigoAviso::HostSospechoso],
            false,
        ),
        (
            invoice(CODE, &format!("{good}\n{SEARCH}{other}")),
            vec![CodigoAviso::CodigoDistintoDeUrl],
            false,
        ),
        (invoice(&CODE[..64], &good), vec![CodigoAviso::CodigoLegado], false),
    ] {
        let leido = read(&text);
        assert_eq!(leido.clase, ClaseCodigo::Factura, "{text}");
        assert_eq!(
            leido.avisos.iter().map(|aviso| aviso.codigo).collect::<Vec<_>>(),
            codes,
            "{text}"
        );
        assert_eq!(leido.abrir, open.then(|| good.clone()), "{text}");
    }
}

#[test]
fn a_look_alike_is_loud_and_names_its_host() {
    for (text, host) in [
        (
            "https://catalogo-vpfe.dian.gov.co.evil.com/document/searchqr",
            "catalogo-vpfe.dian.gov.co.evil.com",
        ),
        ("catalogo-vpfe.dian-gov.co/document/searchqr", "catalogo-vpfe.dian-gov.co"),
        ("Consulte su factura: https://dian-gov.co/x, gracias", "dian-gov.co"),
    ] {
        let leido = read(text);
        assert_eq!(leido.clase, ClaseCodigo::UrlSospechosa, "{text}");
        assert_eq!(leido.abrir, None);
        assert_eq!(leido.avisos[0].codigo, CodigoAviso::HostSospechoso);
        assert_eq!(leido.avisos[0].nivel, NivelAviso::Peligro);
        assert_eq!(leido.avisos[0].parametros["host"], host);
    }
}

#[test]
fn the_qr_of_a_rut_opens_the_page_of_dian_that_checks_it() {
    let url = format!(
        "https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUTOBL.faces?ideRequestQR={}%2B%3D%3D&idConfQR=1",
        "Y3tIabcd".repeat(18) + "abcde"
    );
    let leido = read(&url);
    assert_eq!(leido.clase, ClaseCodigo::Rut);
    assert_eq!(leido.abrir, Some(url.clone()));
    assert_eq!(leido.avisos[0].codigo, CodigoAviso::RutSinDatos);
    let cut = read(&url[..200]);
    assert_eq!((cut.clase, cut.abrir), (ClaseCodigo::Rut, None));
}

#[test]
fn everything_else_is_something_else_and_says_so() {
    for (text, clase) in [
        (
            "00020101021126360014CO.COM.RBM.LLA5204000053031705802CO5906TIENDA6304ABCD",
            ClaseCodigo::Pago,
        ),
        ("https://wa.me/573001234567", ClaseCodigo::Otro),
        ("WIFI:T:WPA;S:casa;P:secreta;;", ClaseCodigo::Otro),
        ("Fecha: mañana Hora: 10:00", ClaseCodigo::Otro),
        ("El CUFE: así se llama el código", ClaseCodigo::Otro),
        (CODE, ClaseCodigo::Otro),
        ("https://www.dian.gov.co/", ClaseCodigo::DocumentoDian),
    ] {
        let leido = read(text);
        assert_eq!(leido.clase, clase, "{text}");
        assert_eq!(leido.abrir, None, "{text}");
        assert_eq!(leido.avisos.len(), 1, "{text}: {:?}", leido.avisos);
    }
}

#[test]
fn odd_fields_are_named() {
    let leido = read(&format!(
        "NumFac:A1\nFecFac:ayer\nNitFac:800197268-5\nValFac:mil\nCUFE:{CODE}\n{SEARCH}{CODE}"
    ));
    let named: Vec<_> =
        leido.avisos.iter().map(|aviso| (aviso.codigo, aviso.parametros.clone())).collect();
    assert_eq!(
        named,
        [
            (
                CodigoAviso::ValorIlegible,
                [("campo", "base".to_owned()), ("valor", "mil".to_owned())].into()
            ),
            (CodigoAviso::FechaIlegible, [("valor", "ayer".to_owned())].into()),
            (CodigoAviso::NitIlegible, [("campo", "nit_emisor".to_owned())].into()),
        ]
    );
    let leido =
        read("NumFac:A1\nNitFac:800197268\nValFac:10.10\nValIva:1\nValOtroIm:0\nValTolFac:11.05");
    let sum = leido.avisos.iter().find(|aviso| aviso.codigo == CodigoAviso::TotalNoSuma).unwrap();
    assert_eq!(sum.parametros["diferencia"], "-0.05");
}

#[test]
fn texts_without_bounds_are_refused_by_name() {
    assert_eq!(interpret(""), Err(TextoError::TextoVacio));
    assert_eq!(interpret(" \n\u{feff}\0"), Err(TextoError::TextoVacio));
    let bytes = 1_000_000;
    assert_eq!(interpret(&"x".repeat(bytes)), Err(TextoError::TextoMuyLargo { bytes }));
    assert!(interpret(&"NumFac:".repeat(MAX_BYTES / 7)).is_ok());
}

#[test]
fn a_typed_code_leads_to_the_official_page() {
    let leido = from_cufe(&Cufe::parse(&CODE.to_uppercase()).unwrap());
    assert_eq!(leido.abrir, Some(format!("{SEARCH}{CODE}")));
    assert_eq!(
        as_json(&leido),
        json!({
            "clase": "documento_dian",
            "campos": {
                "codigo": CODE, "codigo_tipo": "desconocido", "ambiente": "desconocido",
                "abrir": format!("{SEARCH}{CODE}"),
            },
            "avisos": [],
        })
    );
}

/// Pieces that put together make texts near to real ones.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        any::<String>(),
        prop::sample::select(vec![
            "NumFac",
            "FecFac",
            "NitFac",
            "CUFE",
            "CUDE",
            "CUDS",
            "CUNE",
            "QRCode",
            "URL",
            "ValTolFac",
            "ValIva",
            "PIN",
            ":",
            "=",
            "\n",
            " ",
            ",",
            "\"",
            "://",
            "https://",
            "http://",
            "\\",
            "@",
            "%2e",
            "xn--",
            "|",
            "catalogo-vpfe.dian.gov.co",
            "catalogo-vpfe-hab.dian.gov.co",
            "muisca.dian.gov.co",
            ".evil.com",
            "/document/searchqr?documentkey=",
            "/User/SearchDocument?DocumentKey=",
            "/WebFacturaelectronica/x?",
            "/Document/ShowDocumentToPublic/",
            "NroDocumento=",
            "Cufe=",
            "&documentkey=",
            "000201",
            "5802CO",
            CODE,
            "2026-01-02",
            "100.00",
            "1.234,50",
            "222222222222",
            ":443",
            "#",
            "?",
        ])
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader_and_only_official_addresses_are_opened(
        pieces in prop::collection::vec(piece(), 0..24)
    ) {
        let texto = pieces.concat();
        if let Ok(leido) = interpret(&texto) {
            prop_assert_eq!(&leido.texto, &texto);
            prop_assert!(interpret(&leido.texto) == Ok(leido.clone()));
            if let Some(abrir) = &leido.abrir {
                let official = ["catalogo-vpfe", "catalogo-vpfe-hab", "muisca"]
                    .iter()
                    .any(|host| abrir.starts_with(&format!("https://{host}.dian.gov.co/")));
                prop_assert!(official, "{}", abrir);
                prop_assert!(abrir.bytes().all(|byte| byte.is_ascii_graphic()), "{}", abrir);
            }
            let levels: Vec<_> = leido.avisos.iter().map(|aviso| aviso.nivel).collect();
            prop_assert!(levels.is_sorted());
            for valor in leido.campos.values() {
                prop_assert!(!valor.is_empty());
            }
        }
    }

    #[test]
    fn any_cut_of_an_example_is_read_without_inventing(number in 0_usize..44, cut in 1_usize..600) {
        let examples: Vec<Value> = serde_json::from_str(EXAMPLES).unwrap();
        let texto = examples[number]["texto"].as_str().unwrap();
        let texto: String = texto.chars().take(cut).collect();
        if let Ok(leido) = interpret(&texto) {
            for (campo, valor) in &leido.campos {
                prop_assert!(*campo == Campo::CodigoTipo || texto.contains(valor), "{campo:?}: {valor}");
            }
            prop_assert!(leido.abrir.is_none_or(|abrir| texto.contains(&abrir)));
        }
    }
}

fn read(texto: &str) -> CodigoLeido {
    interpret(texto).unwrap_or_else(|error| panic!("{error}: {texto}"))
}

fn fields(leido: &CodigoLeido) -> Value {
    Value::Object(
        leido.campos.iter().map(|(campo, valor)| (campo.name().to_owned(), json!(valor))).collect(),
    )
}

/// The shape that the command line prints, with the codes of the notices alone.
fn as_json(leido: &CodigoLeido) -> Value {
    let campos: Map<String, Value> =
        leido.fields().into_iter().map(|(name, valor)| (name.to_owned(), json!(valor))).collect();
    let avisos: Vec<_> = leido.avisos.iter().map(|aviso| snake(aviso.codigo)).collect();
    json!({ "clase": snake(leido.clase), "campos": campos, "avisos": avisos })
}

fn snake(variant: impl Debug) -> String {
    let mut name = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
