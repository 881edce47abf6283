//! Pieces of UBL 2.1 that every document shares, laid out as DIAN's own samples are.

use crate::datos::{Datos, Linea, NIT_DIAN, Parte, pesos};
use crate::firma::{self, MARK};

/// The agency that gives identifiers, as everybody writes it.
pub(crate) const AGENCY: &str = r#"schemeAgencyID="195" schemeAgencyName="CO, DIAN (Dirección de Impuestos y Aduanas Nacionales)""#;

/// A whole document: root, extensions with a place for the signature, and body; signed if it is to be.
pub(crate) fn document(
    root: &str,
    extension: &str,
    body: &str,
    datos: &Datos,
    signer: Option<firma::Firmante>,
) -> Vec<u8> {
    let signature = if signer.is_some() {
        format!(
            "<ext:UBLExtension><ext:ExtensionContent>{MARK}</ext:ExtensionContent></ext:UBLExtension>"
        )
    } else {
        String::new()
    };
    let xml = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<{root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:{root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2" xmlns:sts="dian:gov:co:facturaelectronica:Structures-2-1" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#" xmlns:xades141="http://uri.etsi.org/01903/v1.4.1#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:specification:ubl:schema:xsd:{root}-2 http://docs.oasis-open.org/ubl/os-UBL-2.1/xsd/maindoc/UBL-{root}-2.1.xsd">
	<ext:UBLExtensions>{extension}
	{signature}</ext:UBLExtensions>
{body}</{root}>
"#
    );
    match signer {
        Some(signer) => {
            let moment = format!("{}T{}", datos.fecha, datos.hora);
            firma::sign(&xml, signer, datos.resumen, &moment)
        }
        None => xml.into_bytes(),
    }
}

/// DIAN's own extension, with its numbering if the document has one.
pub(crate) fn dian_extension(datos: &Datos, numbering: bool, qr: &str) -> String {
    let numbering = if numbering {
        format!(
            r#"
					<sts:InvoiceControl>
						<sts:InvoiceAuthorization>18764000000001</sts:InvoiceAuthorization>
						<sts:AuthorizationPeriod>
							<cbc:StartDate>2025-01-01</cbc:StartDate>
							<cbc:EndDate>2027-12-31</cbc:EndDate>
						</sts:AuthorizationPeriod>
						<sts:AuthorizedInvoices>
							<sts:Prefix>{}</sts:Prefix>
							<sts:From>1</sts:From>
							<sts:To>99999</sts:To>
						</sts:AuthorizedInvoices>
					</sts:InvoiceControl>"#,
            escape(&datos.prefijo)
        )
    } else {
        String::new()
    };
    let security = dian_domain::cufe::Cufe::of(&format!(
        "20980788-0000-4000-8000-a5674e7faf63{}{}",
        crate::datos::PIN,
        datos.numero_completo()
    ));
    let nit = escape(&datos.emisor.nit);
    let dv = digit(&datos.emisor);
    let qr = escape(qr);
    format!(
        r#"
		<ext:UBLExtension>
			<ext:ExtensionContent>
				<sts:DianExtensions>{numbering}
					<sts:InvoiceSource>
						<cbc:IdentificationCode listAgencyID="6" listAgencyName="United Nations Economic Commission for Europe" listSchemeURI="urn:oasis:names:specification:ubl:codelist:gc:CountryIdentificationCode-2.1">CO</cbc:IdentificationCode>
					</sts:InvoiceSource>
					<sts:SoftwareProvider>
						<sts:ProviderID {AGENCY}{dv} schemeName="31">{nit}</sts:ProviderID>
						<sts:SoftwareID {AGENCY}>20980788-0000-4000-8000-a5674e7faf63</sts:SoftwareID>
					</sts:SoftwareProvider>
					<sts:SoftwareSecurityCode {AGENCY}>{security}</sts:SoftwareSecurityCode>
					<sts:AuthorizationProvider>
						<sts:AuthorizationProviderID {AGENCY} schemeID="4" schemeName="31">{NIT_DIAN}</sts:AuthorizationProviderID>
					</sts:AuthorizationProvider>
					<sts:QRCode>{qr}</sts:QRCode>
				</sts:DianExtensions>
			</ext:ExtensionContent>
		</ext:UBLExtension>"#
    )
}

/// Supplier and customer; in a documento soporte it is the customer who issues.
pub(crate) fn parties(datos: &Datos, is_support: bool) -> String {
    let whole = |role: &str, parte: &Parte, city: (&str, &str)| {
        let kind = if parte.tipo_documento == "31" { "1" } else { "2" };
        let name = escape(&parte.nombre);
        let email = escape(&parte.correo);
        let address = format!(
            r#"<cbc:ID>{}</cbc:ID>
					<cbc:CityName>{}</cbc:CityName>
					<cac:AddressLine>
						<cbc:Line>Calle Falsa # 1 - 23</cbc:Line>
					</cac:AddressLine>
					<cac:Country>
						<cbc:IdentificationCode>CO</cbc:IdentificationCode>
						<cbc:Name languageID="es">Colombia</cbc:Name>
					</cac:Country>"#,
            city.0, city.1
        );
        let scheme = tax_scheme(parte);
        format!(
            r#"	<cac:{role}>
		<cbc:AdditionalAccountID>{kind}</cbc:AdditionalAccountID>
		<cac:Party>
			<cac:PartyName>
				<cbc:Name>{name}</cbc:Name>
			</cac:PartyName>
			<cac:PhysicalLocation>
				<cac:Address>
					{address}
				</cac:Address>
			</cac:PhysicalLocation>
			{scheme}
			<cac:Contact>
				<cbc:ElectronicMail>{email}</cbc:ElectronicMail>
			</cac:Contact>
		</cac:Party>
	</cac:{role}>
"#
        )
    };
    let (supplier, customer) = if is_support {
        (&datos.adquiriente, &datos.emisor)
    } else {
        (&datos.emisor, &datos.adquiriente)
    };
    whole("AccountingSupplierParty", supplier, ("11001", "Bogotá, D.C."))
        + &whole("AccountingCustomerParty", customer, ("05001", "Medellín"))
}

/// A party as sender or receiver.
pub(crate) fn short_party(role: &str, parte: &Parte) -> String {
    let scheme = tax_scheme(parte);
    format!("	<cac:{role}>\n\t\t{scheme}\n	</cac:{role}>\n")
}

/// A tax in DIAN's list: code and name.
type Impuesto = (&'static str, &'static str);

const IVA: Impuesto = ("01", "IVA");
const ICA: Impuesto = ("03", "ICA");
const INC: Impuesto = ("04", "INC");
const RETERENTA: Impuesto = ("06", "ReteRenta");

/// IVA and INC by rate, ICA and ReteRenta if there are, then what is owed.
pub(crate) fn taxes_and_totals(datos: &Datos, totals: &str) -> String {
    let iva = by_rate(datos, IVA, |it| it.iva, Linea::impuesto);
    let mut taxes = group("TaxTotal", datos.iva(), &iva);
    if datos.inc() > 0 {
        let inc = by_rate(datos, INC, |it| it.inc, Linea::consumo);
        taxes += &group("TaxTotal", datos.inc(), &inc);
    }
    let of_whole = |element, value, rate, tax| {
        if rate == 0 {
            return String::new();
        }
        group(element, value, &subtotal(datos.bruto(), value, &thousandths(rate), tax))
    };
    taxes += &of_whole("TaxTotal", datos.valor_ica(), datos.ica, ICA);
    let held =
        of_whole("WithholdingTaxTotal", datos.valor_retefuente(), datos.retefuente, RETERENTA);
    let (bruto, total) = (pesos(datos.bruto()), pesos(datos.total()));
    format!(
        r#"{taxes}{held}	<cac:{totals}>
		<cbc:LineExtensionAmount currencyID="COP">{bruto}</cbc:LineExtensionAmount>
		<cbc:TaxExclusiveAmount currencyID="COP">{bruto}</cbc:TaxExclusiveAmount>
		<cbc:TaxInclusiveAmount currencyID="COP">{total}</cbc:TaxInclusiveAmount>
		<cbc:PayableAmount currencyID="COP">{total}</cbc:PayableAmount>
	</cac:{totals}>
"#
    )
}

/// A part for each rate of a tax.
fn by_rate(
    datos: &Datos,
    tax: Impuesto,
    rate_of: fn(&Linea) -> u64,
    value_of: fn(&Linea) -> u64,
) -> String {
    let mut rates: Vec<u64> = datos.lineas.iter().map(rate_of).collect();
    rates.sort_unstable();
    rates.dedup();
    if tax == INC {
        rates.retain(|rate| *rate > 0);
    }
    rates
        .into_iter()
        .map(|rate| {
            let of_rate = || datos.lineas.iter().filter(|it| rate_of(it) == rate);
            let base = of_rate().map(Linea::valor).sum();
            subtotal(base, of_rate().map(value_of).sum(), &format!("{rate}.00"), tax)
        })
        .collect()
}

fn group(element: &str, value: u64, parts: &str) -> String {
    let value = pesos(value);
    format!(
        r#"	<cac:{element}>
		<cbc:TaxAmount currencyID="COP">{value}</cbc:TaxAmount>{parts}
	</cac:{element}>
"#
    )
}

/// A rate in thousandths, as XML writes it.
fn thousandths(rate: u64) -> String {
    format!("{}.{:03}", rate / 1000, rate % 1000)
}

/// The lines; `name` is the element, `quantity` that of their quantity.
pub(crate) fn lines(datos: &Datos, name: &str, quantity: &str) -> String {
    let line = |(place, it): (usize, &Linea)| {
        let number = place + 1;
        let Linea { cantidad, descripcion, .. } = it;
        let (value, tax, price) = (pesos(it.valor()), pesos(it.impuesto()), pesos(it.precio));
        let iva = subtotal(it.valor(), it.impuesto(), &format!("{}.00", it.iva), IVA);
        let inc = match it.inc {
            0 => String::new(),
            rate => {
                let inc = subtotal(it.valor(), it.consumo(), &format!("{rate}.00"), INC);
                group("TaxTotal", it.consumo(), &inc)
            }
        };
        let description = escape(descripcion);
        format!(
            r#"	<cac:{name}>
		<cbc:ID>{number}</cbc:ID>
		<cbc:{quantity} unitCode="94">{cantidad}.000000</cbc:{quantity}>
		<cbc:LineExtensionAmount currencyID="COP">{value}</cbc:LineExtensionAmount>
		<cac:TaxTotal>
			<cbc:TaxAmount currencyID="COP">{tax}</cbc:TaxAmount>{iva}
		</cac:TaxTotal>
{inc}		<cac:Item>
			<cbc:Description>{description}</cbc:Description>
		</cac:Item>
		<cac:Price>
			<cbc:PriceAmount currencyID="COP">{price}</cbc:PriceAmount>
			<cbc:BaseQuantity unitCode="94">1.000000</cbc:BaseQuantity>
		</cac:Price>
	</cac:{name}>
"#
        )
    };
    datos.lineas.iter().enumerate().map(line).collect()
}

/// Text as content of an element or of an attribute.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn subtotal(base: u64, tax: u64, rate: &str, (code, name): Impuesto) -> String {
    let (base, tax) = (pesos(base), pesos(tax));
    format!(
        r#"
		<cac:TaxSubtotal>
			<cbc:TaxableAmount currencyID="COP">{base}</cbc:TaxableAmount>
			<cbc:TaxAmount currencyID="COP">{tax}</cbc:TaxAmount>
			<cac:TaxCategory>
				<cbc:Percent>{rate}</cbc:Percent>
				<cac:TaxScheme>
					<cbc:ID>{code}</cbc:ID>
					<cbc:Name>{name}</cbc:Name>
				</cac:TaxScheme>
			</cac:TaxCategory>
		</cac:TaxSubtotal>"#
    )
}

fn tax_scheme(parte: &Parte) -> String {
    let Parte { tipo_documento, .. } = parte;
    let (name, nit, dv) = (escape(&parte.nombre), escape(&parte.nit), digit(parte));
    format!(
        r#"<cac:PartyTaxScheme>
				<cbc:RegistrationName>{name}</cbc:RegistrationName>
				<cbc:CompanyID {AGENCY}{dv} schemeName="{tipo_documento}">{nit}</cbc:CompanyID>
				<cbc:TaxLevelCode listName="48">R-99-PN</cbc:TaxLevelCode>
				<cac:TaxScheme>
					<cbc:ID>01</cbc:ID>
					<cbc:Name>IVA</cbc:Name>
				</cac:TaxScheme>
			</cac:PartyTaxScheme>"#
    )
}

/// The attribute with the check digit.
fn digit(parte: &Parte) -> String {
    parte.dv().map(|dv| format!(r#" schemeID="{dv}""#)).unwrap_or_default()
}
