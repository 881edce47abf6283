//! DIAN's answers, events, and the container in which all of it travels.

use dian_domain::cufe::Cufe;

use crate::datos::{Datos, NIT_DIAN, PIN, Parte};
use crate::firma::Firmante;
use crate::ubl::{dian_extension, document, escape, short_party};

/// Code of an answer that validates (facts: einvoice §3.1).
pub const VALIDADO: &str = "02";
/// Code of an answer that rejects (same section).
pub const RECHAZADO: &str = "04";

/// DIAN's answer to the invoice of these data; `firmante` is [`Firmante::Dian`] unless a test is about
/// somebody else, and `None` leaves it unsigned.
pub fn respuesta_dian(datos: &Datos, codigo: &str, firmante: Option<Firmante>) -> Vec<u8> {
    let words = if codigo == VALIDADO {
        "Documento validado por la DIAN"
    } else {
        "Documento rechazado por la DIAN"
    };
    let dian = Parte {
        nit: NIT_DIAN.to_owned(),
        nombre: "Unidad Especial Dirección de Impuestos y Aduanas Nacionales".to_owned(),
        tipo_documento: "31".to_owned(),
        correo: String::new(),
    };
    let answer = Respuesta { codigo, words, de: &dian, a: &datos.emisor, numero: "1" };
    write(datos, &answer, firmante)
}

/// An event of the acquirer about the invoice of these data, such as `030` (acuse de recibo); signed with
/// the key of the issuer, as the only one that is not DIAN's.
pub fn evento(datos: &Datos, codigo: &str) -> Vec<u8> {
    let words = match codigo {
        "030" => "Acuse de recibo de Factura Electrónica de Venta",
        "031" => "Reclamo de la Factura Electrónica de Venta",
        "032" => "Recibo del bien y/o prestación del servicio",
        "033" => "Aceptación expresa",
        _ => "Evento",
    };
    let (de, a) = (&datos.adquiriente, &datos.emisor);
    let answer = Respuesta { codigo, words, de, a, numero: "EV1" };
    write(datos, &answer, datos.firmante)
}

/// The container that reaches the buyer, with document and answer inside as text.
pub fn contenedor(datos: &Datos, documento: &[u8], respuesta: Option<&[u8]>) -> Vec<u8> {
    let Datos { fecha, hora, .. } = datos;
    let ambiente = datos.ambiente();
    let number = escape(&datos.numero_completo());
    let cufe = datos.cufe();
    let answer = respuesta.map(|it| {
        let attachment = attachment(it, "\t\t\t");
        format!(
            r#"	<cac:ParentDocumentLineReference>
		<cbc:LineID>1</cbc:LineID>
		<cac:DocumentReference>
			<cbc:ID>{number}</cbc:ID>
			<cbc:UUID schemeName="CUFE-SHA384">{cufe}</cbc:UUID>
			<cbc:IssueDate>{fecha}</cbc:IssueDate>
			<cbc:DocumentType>ApplicationResponse</cbc:DocumentType>
{attachment}			<cac:ResultOfVerification>
				<cbc:ValidatorID>Unidad Especial Dirección de Impuestos y Aduanas Nacionales</cbc:ValidatorID>
				<cbc:ValidationResultCode>02</cbc:ValidationResultCode>
				<cbc:ValidationDate>{fecha}</cbc:ValidationDate>
				<cbc:ValidationTime>{hora}</cbc:ValidationTime>
			</cac:ResultOfVerification>
		</cac:DocumentReference>
	</cac:ParentDocumentLineReference>
"#
        )
    });
    let body = format!(
        r#"	<cbc:UBLVersionID>UBL 2.1</cbc:UBLVersionID>
	<cbc:CustomizationID>Documentos adjuntos</cbc:CustomizationID>
	<cbc:ProfileID>Factura Electrónica de Venta</cbc:ProfileID>
	<cbc:ProfileExecutionID>{ambiente}</cbc:ProfileExecutionID>
	<cbc:ID>AD{number}</cbc:ID>
	<cbc:IssueDate>{fecha}</cbc:IssueDate>
	<cbc:IssueTime>{hora}</cbc:IssueTime>
	<cbc:DocumentType>Contenedor de Factura Electrónica</cbc:DocumentType>
	<cbc:ParentDocumentID>{number}</cbc:ParentDocumentID>
{}{}{}{}"#,
        short_party("SenderParty", &datos.emisor),
        short_party("ReceiverParty", &datos.adquiriente),
        attachment(documento, "\t"),
        answer.unwrap_or_default()
    );
    document("AttachedDocument", "", &body, datos, datos.firmante)
}

struct Respuesta<'a> {
    codigo: &'a str,
    words: &'a str,
    de: &'a Parte,
    a: &'a Parte,
    numero: &'a str,
}

fn write(datos: &Datos, answer: &Respuesta<'_>, firmante: Option<Firmante>) -> Vec<u8> {
    let Datos { fecha, hora, .. } = datos;
    let Respuesta { codigo, words, de, a, numero } = answer;
    let ambiente = datos.ambiente();
    let number = escape(&datos.numero_completo());
    let cufe = datos.cufe();
    // Composition of the code of an event (facts: einvoice §2); that of DIAN's own is not known.
    let code = Cufe::of(&format!(
        "{numero}{fecha}{hora}{}{}{codigo}{}01{PIN}",
        de.nit,
        a.nit,
        datos.numero_completo()
    ));
    let body = format!(
        r#"	<cbc:UBLVersionID>UBL 2.1</cbc:UBLVersionID>
	<cbc:CustomizationID>1</cbc:CustomizationID>
	<cbc:ProfileID>DIAN 2.1</cbc:ProfileID>
	<cbc:ProfileExecutionID>{ambiente}</cbc:ProfileExecutionID>
	<cbc:ID>{numero}</cbc:ID>
	<cbc:UUID schemeID="{ambiente}" schemeName="CUDE-SHA384">{code}</cbc:UUID>
	<cbc:IssueDate>{fecha}</cbc:IssueDate>
	<cbc:IssueTime>{hora}</cbc:IssueTime>
{}{}	<cac:DocumentResponse>
		<cac:Response>
			<cbc:ResponseCode>{codigo}</cbc:ResponseCode>
			<cbc:Description>{words}</cbc:Description>
		</cac:Response>
		<cac:DocumentReference>
			<cbc:ID>{number}</cbc:ID>
			<cbc:UUID schemeName="CUFE-SHA384">{cufe}</cbc:UUID>
			<cbc:DocumentTypeCode>01</cbc:DocumentTypeCode>
		</cac:DocumentReference>
	</cac:DocumentResponse>
"#,
        short_party("SenderParty", de),
        short_party("ReceiverParty", a)
    );
    let extension = dian_extension(datos, false, &datos.direccion(&cufe));
    document("ApplicationResponse", &extension, &body, datos, firmante)
}

/// An XML as text inside another one; one that holds the end of a CDATA section is cut there.
fn attachment(xml: &[u8], indent: &str) -> String {
    let xml = String::from_utf8_lossy(xml).replace("]]>", "]]]]><![CDATA[>");
    format!(
        "{indent}<cac:Attachment>
{indent}	<cac:ExternalReference>
{indent}		<cbc:MimeCode>text/xml</cbc:MimeCode>
{indent}		<cbc:EncodingCode>UTF-8</cbc:EncodingCode>
{indent}		<cbc:Description><![CDATA[{xml}]]></cbc:Description>
{indent}	</cac:ExternalReference>
{indent}</cac:Attachment>
"
    )
}
