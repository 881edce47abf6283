//! What is read of each kind of document, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its sample must fail")]

use dian_contract::{Codigo, Fallo};
use dian_domain::cufe::TipoCodigo;
use dian_domain::factura::{
    AmbienteDocumento, DocumentoElectronico, Leido, TipoDocumentoElectronico,
};
use dian_xml::{XmlError, read};
use proptest::prelude::*;

const FACTURA: &str = include_str!("datos/factura.xml");
const NOTA_CREDITO: &str = include_str!("datos/nota-credito.xml");
const NOTA_DEBITO: &str = include_str!("datos/nota-debito.xml");
const DOCUMENTO_SOPORTE: &str = include_str!("datos/documento-soporte.xml");
const POS: &str = include_str!("datos/pos.xml");
const NOMINA: &str = include_str!("datos/nomina.xml");
const NOMINA_AJUSTE: &str = include_str!("datos/nomina-ajuste.xml");
const EVENTO: &str = include_str!("datos/evento.xml");
const CONTENEDOR: &str = include_str!("datos/contenedor.xml");

fn document(xml: &str) -> DocumentoElectronico {
    read(xml.as_bytes()).unwrap().documento().clone()
}

#[test]
fn an_invoice_says_all_that_it_says() {
    let factura = document(FACTURA);
    assert_eq!(factura.tipo, TipoDocumentoElectronico::FacturaVenta);
    assert_eq!(factura.numero, "FEJ1042");
    assert_eq!(factura.codigo.as_ref().map(String::len), Some(96));
    assert_eq!(factura.codigo_tipo(), Some(TipoCodigo::Cufe));
    assert_eq!(factura.ambiente(), AmbienteDocumento::Produccion);
    assert_eq!(factura.fecha.as_deref(), Some("2026-10-05"));
    assert_eq!(factura.hora.as_deref(), Some("09:41:07-05:00"));
    assert_eq!(factura.vence.as_deref(), Some("2026-11-04"));
    assert_eq!(factura.moneda.as_deref(), Some("COP"));
    assert_eq!(
        (factura.emisor.nit.as_str(), factura.emisor.dv.as_deref()),
        ("900123456", Some("8"))
    );
    assert_eq!(factura.emisor.nombre.as_deref(), Some("Panadería El Ejemplo S.A.S."));
    assert_eq!(factura.emisor.responsabilidades, ["O-13", "O-15"]);
    assert_eq!(factura.emisor.correo.as_deref(), Some("facturas@panaderia.example"));
    assert_eq!(factura.adquiriente.ciudad.as_deref(), Some("Medellín"));
    let texto = |importe: &Option<dian_domain::factura::Importe>| {
        importe.as_ref().map(|importe| importe.texto().to_owned()).unwrap_or_default()
    };
    assert_eq!(texto(&factura.totales.bruto), "190000.00");
    assert_eq!(texto(&factura.totales.descuentos), "5000.00");
    assert_eq!(texto(&factura.totales.total), "210140.00");
    assert_eq!(factura.impuesto("01").unwrap().to_string(), "21000.00");
    assert_eq!(factura.impuesto("03").unwrap().to_string(), "0");
    assert_eq!(factura.otros_impuestos().unwrap().to_string(), "4140.00");
    assert_eq!(factura.total_retenciones().unwrap().to_string(), "2500.00");
    assert_eq!(factura.lineas.len(), 3);
    assert_eq!(factura.lineas[1].descripcion, "Café molido & tostado");
    assert_eq!(factura.lineas[1].unidad.as_deref(), Some("94"));
    assert_eq!(factura.medios_pago[0].codigo.as_deref(), Some("47"));
    assert_eq!(factura.notas, ["Entregar en la portería."]);
    let numeracion = factura.numeracion.as_ref().unwrap();
    assert_eq!(numeracion.prefijo.as_deref(), Some("FEJ"));
    assert!(factura.qr.as_ref().unwrap().starts_with("NumFac: FEJ1042\n"));
    assert!(factura.abrir().unwrap().ends_with(factura.codigo.as_ref().unwrap().as_str()));
}

#[test]
fn each_kind_is_told_apart() {
    use TipoDocumentoElectronico as T;
    for (xml, tipo, numero, codigo) in [
        (FACTURA, T::FacturaVenta, "FEJ1042", TipoCodigo::Cufe),
        (NOTA_CREDITO, T::NotaCredito, "NC17", TipoCodigo::Cude),
        (NOTA_DEBITO, T::NotaDebito, "ND3", TipoCodigo::Cude),
        (DOCUMENTO_SOPORTE, T::DocumentoSoporte, "DSE9", TipoCodigo::Cuds),
        (POS, T::PosElectronico, "POSE77", TipoCodigo::Cude),
        (NOMINA, T::Nomina, "NE25", TipoCodigo::Cune),
        (NOMINA_AJUSTE, T::NominaAjuste, "NA2", TipoCodigo::Cune),
        (EVENTO, T::Evento, "1", TipoCodigo::CudeEvento),
        (CONTENEDOR, T::FacturaVenta, "FEJ1042", TipoCodigo::Cufe),
    ] {
        let documento = document(xml);
        assert_eq!((documento.tipo, documento.numero.as_str()), (tipo, numero));
        assert_eq!(documento.codigo_tipo(), Some(codigo), "{numero}");
    }
}

#[test]
fn codes_of_kind_that_no_sample_has_are_told_apart_too() {
    use TipoDocumentoElectronico as T;
    let with_code = |code: &str| {
        FACTURA.replace(">01</cbc:InvoiceTypeCode>", &format!(">{code}</cbc:InvoiceTypeCode>"))
    };
    for (code, tipo) in [
        ("02", T::FacturaExportacion),
        ("03", T::FacturaContingencia),
        ("04", T::FacturaContingencia),
        ("05", T::DocumentoSoporte),
        ("60", T::DocumentoEquivalente),
    ] {
        assert_eq!(document(&with_code(code)).tipo, tipo, "{code}");
    }
    for (code, tipo) in [("94", T::AjusteDocumentoEquivalente), ("95", T::AjusteDocumentoSoporte)] {
        let xml = NOTA_CREDITO
            .replace(">91</b:CreditNoteTypeCode>", &format!(">{code}</b:CreditNoteTypeCode>"));
        assert_eq!(document(&xml).tipo, tipo, "{code}");
    }
}

#[test]
fn a_note_names_its_invoice_and_says_why() {
    for (xml, motivo) in
        [(NOTA_CREDITO, "Devolución parcial de los bienes"), (NOTA_DEBITO, "Intereses")]
    {
        let nota = document(xml);
        assert_eq!(nota.referencias.len(), 1);
        assert_eq!(nota.referencias[0].numero.as_deref(), Some("FEJ1042"));
        assert_eq!(nota.referencias[0].codigo, document(FACTURA).codigo);
        assert_eq!(nota.referencias[0].motivo.as_deref(), Some(motivo));
        assert!(nota.totales.total.is_some());
        assert_eq!(nota.lineas.len(), 1);
    }
}

#[test]
fn in_a_documento_soporte_the_acquirer_issues() {
    let soporte = document(DOCUMENTO_SOPORTE);
    assert_eq!(soporte.emisor.nit, "900123456");
    assert_eq!(soporte.adquiriente.nit, "1012345678");
    assert_eq!(soporte.adquiriente.tipo_documento.as_deref(), Some("13"));
    assert_eq!(soporte.adquiriente.dv, None);
}

#[test]
fn a_payroll_is_read_from_its_attributes() {
    let nomina = document(NOMINA);
    assert_eq!(nomina.emisor.dv.as_deref(), Some("8"));
    assert_eq!(nomina.adquiriente.nombre.as_deref(), Some("Persona Ficticia Ejemplo"));
    assert_eq!(nomina.totales.devengado.as_ref().unwrap().texto(), "2500000.00");
    assert_eq!(nomina.totales.total.as_ref().unwrap().texto(), "2300000.00");
    assert_eq!(nomina.codigo_documento.as_deref(), Some("102"));
    let ajuste = document(NOMINA_AJUSTE);
    assert_eq!(ajuste.referencias[0].numero.as_deref(), Some("NE25"));
    assert_eq!(ajuste.referencias[0].codigo, nomina.codigo);
    assert_eq!(ajuste.totales.total.as_ref().unwrap().texto(), "0.00");
}

#[test]
fn a_container_gives_the_document_the_answer_and_their_exact_text() {
    let Leido::Contenedor(contenedor) = read(CONTENEDOR.as_bytes()).unwrap() else { panic!() };
    assert_eq!(contenedor.documento_xml, FACTURA.trim());
    assert_eq!(contenedor.documento, document(FACTURA));
    assert_eq!(contenedor.dice.documento_numero.as_deref(), Some("FEJ1042"));
    assert_eq!(contenedor.dice.emisor.as_deref(), Some("900123456"));
    assert_eq!(contenedor.dice.receptor.as_deref(), Some("901234567"));
    assert_eq!(contenedor.dice.referencia.codigo, contenedor.documento.codigo);
    let respuesta = contenedor.respuesta.unwrap();
    assert!(
        respuesta.xml.starts_with("<?xml") && respuesta.xml.ends_with("</ApplicationResponse>")
    );
    assert_eq!(respuesta.documento.tipo, TipoDocumentoElectronico::RespuestaDian);
    let dice = respuesta.documento.respuesta.unwrap();
    assert_eq!(dice.codigo.as_deref(), Some("02"));
    assert_eq!(dice.documento.codigo, contenedor.documento.codigo);
}

#[test]
fn what_is_embedded_may_be_escaped_instead_of_cdata() {
    let escaped = FACTURA.replace('&', "&amp;").replace('<', "&lt;");
    let xml = CONTENEDOR.replace(&format!("<![CDATA[{FACTURA}]]>"), &escaped);
    assert_ne!(xml, CONTENEDOR);
    let Leido::Contenedor(contenedor) = read(xml.as_bytes()).unwrap() else { panic!() };
    assert_eq!(contenedor.documento_xml, FACTURA.trim());
}

#[test]
fn an_answer_that_cannot_be_read_does_not_hide_the_document() {
    let xml = CONTENEDOR.replace("</ApplicationResponse>", "");
    let Leido::Contenedor(contenedor) = read(xml.as_bytes()).unwrap() else { panic!() };
    assert!(contenedor.respuesta_ilegible && contenedor.respuesta.is_none());
    let xml = CONTENEDOR.replace("<cbc:ResponseCode>02</cbc:ResponseCode>", "<cbc:ResponseCode/>");
    let Leido::Contenedor(contenedor) = read(xml.as_bytes()).unwrap() else { panic!() };
    assert!(!contenedor.respuesta_ilegible && contenedor.respuesta.is_some());
}

#[test]
fn a_comment_inside_a_value_does_not_change_it() {
    // Canonical XML leaves comments out, so what is signed is the whole text.
    let xml = FACTURA.replace(
        ">210140.00</cbc:PayableAmount>",
        ">21<!-- -->0140<![CDATA[.00]]></cbc:PayableAmount>",
    );
    assert_ne!(xml, FACTURA);
    assert_eq!(document(&xml), document(FACTURA));
}

#[test]
fn every_encoding_gives_the_same_document() {
    let expected = document(FACTURA);
    let body = FACTURA.split_once("?>").unwrap().1;
    let utf16 = |big: bool| -> Vec<u8> {
        body.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    let latin: Vec<u8> = format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{body}")
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap())
        .collect();
    for bytes in [
        [b"\xef\xbb\xbf", FACTURA.as_bytes()].concat(),
        [b"\xff\xfe".to_vec(), utf16(false)].concat(),
        [b"\xfe\xff".to_vec(), utf16(true)].concat(),
        utf16(false)[2..].to_vec(),
        utf16(true)[2..].to_vec(),
        latin,
    ] {
        assert_eq!(read(&bytes).unwrap().documento(), &expected);
    }
}

#[test]
fn what_is_refused_says_why() {
    let nested = format!("<Invoice>{}{}</Invoice>", "<a>".repeat(64), "</a>".repeat(64));
    for (xml, expected) in [
        ("", Fallo::new(Codigo::ArchivoVacio)),
        (" \n", Fallo::new(Codigo::ArchivoVacio)),
        ("<a>", Fallo::new(Codigo::XmlIlegible).with("linea", 1).with("columna", 1)),
        (
            "<Invoice>\n<a></b></Invoice>",
            Fallo::new(Codigo::XmlIlegible).with("linea", 2).with("columna", 4),
        ),
        (
            "<Invoice>&nada;</Invoice>",
            Fallo::new(Codigo::XmlIlegible).with("linea", 1).with("columna", 10),
        ),
        ("<!DOCTYPE Invoice><Invoice/>", Fallo::new(Codigo::XmlConDtd)),
        (
            "<!DOCTYPE Invoice [<!ENTITY a \"b\">]><Invoice>&a;</Invoice>",
            Fallo::new(Codigo::XmlConDtd),
        ),
        (nested.as_str(), Fallo::new(Codigo::XmlMuyProfundo).with("maximo", 64)),
        ("<html/>", Fallo::new(Codigo::XmlNoEsDocumento).with("raiz", "html")),
        ("<Invoice/>", Fallo::new(Codigo::DocumentoIncompleto).with("campo", "numero")),
        ("<AttachedDocument/>", Fallo::new(Codigo::DocumentoIncompleto).with("campo", "documento")),
        (
            "<?xml version=\"1.0\" encoding=\"koi8-r\"?><Invoice/>",
            Fallo::new(Codigo::XmlCodificacion).with("codificacion", "koi8-r"),
        ),
    ] {
        assert_eq!(read(xml.as_bytes()).map_err(Fallo::from), Err(expected), "{xml}");
    }
    assert_eq!(
        read(&vec![b' '; dian_xml::MAX_BYTES + 1]),
        Err(XmlError::MuyGrande { bytes: dian_xml::MAX_BYTES + 1 })
    );
}

#[test]
fn a_container_inside_a_container_is_refused() {
    let inner = "<AttachedDocument><cbc:ID xmlns:cbc='x'>1</cbc:ID></AttachedDocument>";
    let xml =
        CONTENEDOR.replace(&format!("<![CDATA[{FACTURA}]]>"), &format!("<![CDATA[{inner}]]>"));
    assert_eq!(
        read(xml.as_bytes()),
        Err(XmlError::NoEsDocumento { raiz: "AttachedDocument".to_owned() })
    );
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn nothing_that_looks_like_xml_panics(text in "(<[/!?]?[a-zA-Z:]{0,12}( [a-z]{1,3}=[\"'][^<]{0,5}[\"'])?/?>|[a-z&;\\]]{0,4}|<!\\[CDATA\\[){0,40}") {
        let _ = read(text.as_bytes());
        let _ = read(format!("<Invoice>{text}</Invoice>").as_bytes());
    }

    #[test]
    fn a_document_cut_off_is_no_document(cut in 0_usize..CONTENEDOR.len()) {
        let bytes = &CONTENEDOR.as_bytes()[..cut];
        // Only the line break at the end may be missing.
        prop_assert_eq!(read(bytes).is_ok(), cut == CONTENEDOR.len() - 1);
    }

    #[test]
    fn one_byte_changed_never_panics(at in 0_usize..CONTENEDOR.len(), byte in any::<u8>()) {
        let mut bytes = CONTENEDOR.as_bytes().to_vec();
        bytes[at] = byte;
        let _ = read(&bytes);
    }
}
