//! Invoices and notes.

use crate::datos::{Datos, Pago, pesos};
use crate::ubl::{dian_extension, document, escape, lines, parties, taxes_and_totals};

/// What a root calls its parts.
struct Clase {
    root: &'static str,
    profile: &'static str,
    customization: &'static str,
    algorithm: &'static str,
    /// What its code is called in the QR; the address alone if none.
    label: Option<&'static str>,
    /// Whether DIAN authorises its numbers.
    numbering: bool,
    /// Element and content with the code of its kind.
    code: Option<(&'static str, &'static str)>,
    totals: &'static str,
    line: &'static str,
    quantity: &'static str,
}

const FACTURA: Clase = Clase {
    root: "Invoice",
    profile: "DIAN 2.1: Factura Electrónica de Venta",
    customization: "10",
    algorithm: "CUFE-SHA384",
    label: Some("CUFE"),
    numbering: true,
    code: Some(("InvoiceTypeCode", "01")),
    totals: "LegalMonetaryTotal",
    line: "InvoiceLine",
    quantity: "InvoicedQuantity",
};

const NOTA_CREDITO: Clase = Clase {
    root: "CreditNote",
    profile: "DIAN 2.1: Nota Crédito de Factura Electrónica de Venta",
    customization: "20",
    algorithm: "CUDE-SHA384",
    label: Some("CUDE"),
    numbering: false,
    code: Some(("CreditNoteTypeCode", "91")),
    totals: "LegalMonetaryTotal",
    line: "CreditNoteLine",
    quantity: "CreditedQuantity",
};

const NOTA_DEBITO: Clase = Clase {
    root: "DebitNote",
    profile: "DIAN 2.1: Nota Débito de Factura Electrónica de Venta",
    customization: "30",
    algorithm: "CUDE-SHA384",
    label: Some("CUDE"),
    numbering: false,
    code: None,
    totals: "RequestedMonetaryTotal",
    line: "DebitNoteLine",
    quantity: "DebitedQuantity",
};

const POS: Clase = Clase {
    profile: "DIAN 2.1: Documento Equivalente POS",
    algorithm: "CUDE-SHA384",
    label: Some("CUDE"),
    code: Some(("InvoiceTypeCode", "20")),
    ..FACTURA
};

const SOPORTE: Clase = Clase {
    profile: "DIAN 2.1: documento soporte en adquisiciones efectuadas a no obligados a facturar.",
    algorithm: "CUDS-SHA384",
    label: None,
    code: Some(("InvoiceTypeCode", "05")),
    ..FACTURA
};

/// An invoice.
pub fn factura(datos: &Datos) -> Vec<u8> {
    write(&FACTURA, datos, &datos.numero_completo(), &datos.cufe(), "")
}

/// A tiquete POS electrónico.
pub fn pos(datos: &Datos) -> Vec<u8> {
    let number = datos.numero_completo();
    write(&POS, datos, &number, &datos.cude(&number), "")
}

/// A documento soporte: the issuer of these data buys, and their acquirer, who need not invoice, sells.
pub fn documento_soporte(datos: &Datos) -> Vec<u8> {
    let number = datos.numero_completo();
    write(&SOPORTE, datos, &number, &datos.cuds(&number), "")
}

/// A note that takes the whole of an invoice back; its number is that of the invoice after `NC`.
pub fn nota_credito(datos: &Datos) -> Vec<u8> {
    let number = format!("NC{}", datos.numero);
    let reason = about(datos, "2", "Anulación de factura electrónica");
    write(&NOTA_CREDITO, datos, &number, &datos.cude(&number), &reason)
}

/// A note that charges as much as the invoice again; its number is that of the invoice after `ND`.
pub fn nota_debito(datos: &Datos) -> Vec<u8> {
    let number = format!("ND{}", datos.numero);
    let reason = about(datos, "3", "Cambio del valor");
    write(&NOTA_DEBITO, datos, &number, &datos.cude(&number), &reason)
}

/// This many invoices, each with its own number, amounts and code, as these data otherwise say. Signing
/// takes about a millisecond each.
pub fn many(count: u64, datos: &Datos) -> impl Iterator<Item = Vec<u8>> {
    let base = datos.clone();
    (1..=count).map(move |numero| {
        let mut datos = base.clone();
        datos.numero = numero;
        for (place, line) in (0..).zip(&mut datos.lineas) {
            line.precio += numero * 100 + place;
        }
        factura(&datos)
    })
}

fn write(clase: &Clase, datos: &Datos, number: &str, code: &str, reason: &str) -> Vec<u8> {
    let Clase { root, profile, customization, algorithm, totals, line, quantity, .. } = clase;
    let Datos { fecha, hora, .. } = datos;
    let number_text = escape(number);
    let ambiente = datos.ambiente();
    let kind =
        clase.code.map(|(element, code)| format!("	<cbc:{element}>{code}</cbc:{element}>\n"));
    let kind = kind.unwrap_or_default();
    let count = datos.lineas.len();
    let payment = payment(&datos.pago);
    let body = format!(
        r#"	<cbc:UBLVersionID>UBL 2.1</cbc:UBLVersionID>
	<cbc:CustomizationID>{customization}</cbc:CustomizationID>
	<cbc:ProfileID>{profile}</cbc:ProfileID>
	<cbc:ProfileExecutionID>{ambiente}</cbc:ProfileExecutionID>
	<cbc:ID>{number_text}</cbc:ID>
	<cbc:UUID schemeID="{ambiente}" schemeName="{algorithm}">{code}</cbc:UUID>
	<cbc:IssueDate>{fecha}</cbc:IssueDate>
	<cbc:IssueTime>{hora}</cbc:IssueTime>
{kind}	<cbc:Note>Documento ficticio para pruebas: no es una factura.</cbc:Note>
	<cbc:DocumentCurrencyCode listAgencyID="6" listAgencyName="United Nations Economic Commission for Europe" listID="ISO 4217 Alpha">COP</cbc:DocumentCurrencyCode>
	<cbc:LineCountNumeric>{count}</cbc:LineCountNumeric>
{reason}{}{payment}{}{}"#,
        parties(datos, clase.label.is_none()),
        taxes_and_totals(datos, totals),
        lines(datos, line, quantity)
    );
    let qr = match clase.label {
        Some(label) => qr(datos, number, code, label),
        None => datos.direccion(code),
    };
    let extension = dian_extension(datos, clase.numbering, &qr);
    document(root, &extension, &body, datos, datos.firmante)
}

/// Text of the QR that an invoice prints.
pub fn factura_qr(datos: &Datos) -> String {
    qr(datos, &datos.numero_completo(), &datos.cufe(), "CUFE")
}

/// Text of the QR (facts: einvoice §1.1).
fn qr(datos: &Datos, number: &str, code: &str, key: &str) -> String {
    let Datos { fecha, hora, emisor, adquiriente, .. } = datos;
    let (bruto, iva, total) = (pesos(datos.bruto()), pesos(datos.iva()), pesos(datos.total()));
    let other = pesos(datos.inc() + datos.valor_ica());
    format!(
        "NumFac: {number}\nFecFac: {fecha}\nHorFac: {hora}\nNitFac: {}\nDocAdq: {}\nValFac: {bruto}\nValIva: {iva}\nValOtroIm: {other}\nValTolFac: {total}\n{key}: {code}\n{}",
        emisor.nit,
        adquiriente.nit,
        datos.direccion(code)
    )
}

/// What a note is about.
fn about(datos: &Datos, code: &str, words: &str) -> String {
    let number = escape(&datos.numero_completo());
    let (cufe, fecha) = (datos.cufe(), &datos.fecha);
    format!(
        r#"	<cac:DiscrepancyResponse>
		<cbc:ReferenceID>{number}</cbc:ReferenceID>
		<cbc:ResponseCode>{code}</cbc:ResponseCode>
		<cbc:Description>{words}</cbc:Description>
	</cac:DiscrepancyResponse>
	<cac:BillingReference>
		<cac:InvoiceDocumentReference>
			<cbc:ID>{number}</cbc:ID>
			<cbc:UUID schemeName="CUFE-SHA384">{cufe}</cbc:UUID>
			<cbc:IssueDate>{fecha}</cbc:IssueDate>
		</cac:InvoiceDocumentReference>
	</cac:BillingReference>
"#
    )
}

fn payment(pago: &Pago) -> String {
    let Pago { forma, medio, vence } = pago;
    let due =
        vence.as_ref().map(|it| format!("\n\t\t<cbc:PaymentDueDate>{it}</cbc:PaymentDueDate>"));
    format!(
        r#"	<cac:PaymentMeans>
		<cbc:ID>{forma}</cbc:ID>
		<cbc:PaymentMeansCode>{medio}</cbc:PaymentMeansCode>{}
	</cac:PaymentMeans>
"#,
        due.unwrap_or_default()
    )
}
