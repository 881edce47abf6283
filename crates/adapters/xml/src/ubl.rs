//! Invoices and notes in UBL 2.1, and the pieces that answers and containers share with them.

use dian_domain::factura::{
    DocumentoElectronico, GrupoImpuesto, Importe, ImpuestoDocumento, LineaDocumento, MedioPago,
    NumeracionAutorizada, ParteDocumento, ProveedorSoftware, ReferenciaDocumento,
    TipoDocumentoElectronico, TotalesDocumento,
};
use roxmltree::Node;

use crate::XmlError;
use crate::nodo::{amount, amount_at, at, attribute, elements, text, text_at};

/// NIT in DIAN's list of documents of identity.
const NIT: &str = "31";

/// Root of an invoice or a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Raiz {
    Invoice,
    CreditNote,
    DebitNote,
}

pub(crate) fn read(root: Node<'_, '_>, raiz: Raiz) -> Result<DocumentoElectronico, XmlError> {
    let mut documento = blank();
    let mut supplier = None;
    let mut customer = None;
    let mut motivos = Vec::new();
    for (name, node) in elements(root) {
        if header(&mut documento, name, node) {
            continue;
        }
        match name {
            "DueDate" => first(&mut documento.vence, text(node)),
            "InvoiceTypeCode" | "CreditNoteTypeCode" | "DebitNoteTypeCode" => {
                first(&mut documento.codigo_documento, text(node));
            }
            "DocumentCurrencyCode" => first(&mut documento.moneda, text(node)),
            "DiscrepancyResponse" => motivos.push(discrepancy(node)),
            "BillingReference" => {
                documento.referencias.extend(elements(node).map(|(_, node)| reference(node)))
            }
            "AccountingSupplierParty" => first(&mut supplier, Some(party(node))),
            "AccountingCustomerParty" => first(&mut customer, Some(party(node))),
            "PaymentMeans" => documento.medios_pago.push(payment(node)),
            "TaxTotal" => documento.impuestos.extend(tax(node)),
            "WithholdingTaxTotal" => documento.retenciones.extend(tax(node)),
            "LegalMonetaryTotal" | "RequestedMonetaryTotal" => documento.totales = totals(node),
            "InvoiceLine" | "CreditNoteLine" | "DebitNoteLine" => documento.lineas.push(line(node)),
            _ => {}
        }
    }
    documento.tipo = kind(raiz, documento.codigo_documento.as_deref());
    (documento.emisor, documento.adquiriente) = {
        let (supplier, customer) = (supplier.unwrap_or_default(), customer.unwrap_or_default());
        // The acquirer issues a documento soporte, and the seller is still its supplier.
        if documento.tipo.is_support() { (customer, supplier) } else { (supplier, customer) }
    };
    give_reasons(&mut documento.referencias, motivos);
    finish(documento)
}

/// A document of which nothing is known.
pub(crate) fn blank() -> DocumentoElectronico {
    DocumentoElectronico {
        tipo: TipoDocumentoElectronico::FacturaVenta,
        codigo_documento: None,
        numero: String::new(),
        codigo: None,
        codigo_algoritmo: None,
        codigo_ambiente: None,
        fecha: None,
        hora: None,
        vence: None,
        ambiente_digito: None,
        perfil: None,
        moneda: None,
        emisor: ParteDocumento::default(),
        adquiriente: ParteDocumento::default(),
        totales: TotalesDocumento::default(),
        impuestos: Vec::new(),
        retenciones: Vec::new(),
        lineas: Vec::new(),
        medios_pago: Vec::new(),
        referencias: Vec::new(),
        notas: Vec::new(),
        numeracion: None,
        proveedor: ProveedorSoftware::default(),
        qr: None,
        firmado: None,
        respuesta: None,
    }
}

/// What every document of UBL has in its head. Whether the element was one of these.
pub(crate) fn header(documento: &mut DocumentoElectronico, name: &str, node: Node<'_, '_>) -> bool {
    match name {
        "UBLExtensions" => extensions(documento, node),
        "ProfileID" => first(&mut documento.perfil, text(node)),
        "ProfileExecutionID" => first(&mut documento.ambiente_digito, text(node)),
        "ID" => {
            if documento.numero.is_empty() {
                documento.numero = text(node).unwrap_or_default();
            }
        }
        "UUID" => {
            if documento.codigo.is_none() {
                documento.codigo = text(node);
                documento.codigo_algoritmo = attribute(node, "schemeName");
                documento.codigo_ambiente = attribute(node, "schemeID");
            }
        }
        "IssueDate" => first(&mut documento.fecha, text(node)),
        "IssueTime" => first(&mut documento.hora, text(node)),
        "Note" => documento.notas.extend(text(node)),
        _ => return false,
    }
    true
}

/// # Errors
/// [`XmlError::Incompleto`] if it has no number.
pub(crate) fn finish(documento: DocumentoElectronico) -> Result<DocumentoElectronico, XmlError> {
    if documento.numero.is_empty() {
        return Err(XmlError::Incompleto { campo: "numero" });
    }
    Ok(documento)
}

/// The first of a field counts.
pub(crate) fn first<T>(slot: &mut Option<T>, found: Option<T>) {
    if slot.is_none() {
        *slot = found;
    }
}

fn kind(raiz: Raiz, codigo: Option<&str>) -> TipoDocumentoElectronico {
    use TipoDocumentoElectronico as T;
    match (raiz, codigo) {
        (Raiz::Invoice, Some("01") | None) => T::FacturaVenta,
        (Raiz::Invoice, Some("02")) => T::FacturaExportacion,
        (Raiz::Invoice, Some("03" | "04")) => T::FacturaContingencia,
        (Raiz::Invoice, Some("05")) => T::DocumentoSoporte,
        (Raiz::Invoice, Some("20")) => T::PosElectronico,
        (Raiz::Invoice, Some(_)) => T::DocumentoEquivalente,
        (Raiz::CreditNote, Some("95")) => T::AjusteDocumentoSoporte,
        (Raiz::CreditNote, Some("94")) => T::AjusteDocumentoEquivalente,
        (Raiz::CreditNote, Some(_) | None) => T::NotaCredito,
        (Raiz::DebitNote, _) => T::NotaDebito,
    }
}

/// What DIAN adds, and when it was signed.
pub(crate) fn extensions(documento: &mut DocumentoElectronico, node: Node<'_, '_>) {
    let contents = elements(node).flat_map(|(_, extension)| elements(extension));
    for (_, content) in contents.filter(|(name, _)| *name == "ExtensionContent") {
        for (name, node) in elements(content) {
            match name {
                "DianExtensions" => dian(documento, node),
                "Signature" => first(&mut documento.firmado, signing_time(node)),
                _ => {}
            }
        }
    }
}

fn dian(documento: &mut DocumentoElectronico, node: Node<'_, '_>) {
    for (name, node) in elements(node) {
        match name {
            "InvoiceControl" => first(
                &mut documento.numeracion,
                Some(NumeracionAutorizada {
                    resolucion: text_at(node, &["InvoiceAuthorization"]),
                    prefijo: text_at(node, &["AuthorizedInvoices", "Prefix"]),
                    desde: text_at(node, &["AuthorizedInvoices", "From"]),
                    hasta: text_at(node, &["AuthorizedInvoices", "To"]),
                    vigente_desde: text_at(node, &["AuthorizationPeriod", "StartDate"]),
                    vigente_hasta: text_at(node, &["AuthorizationPeriod", "EndDate"]),
                }),
            ),
            "SoftwareProvider" => {
                first(&mut documento.proveedor.nit, text_at(node, &["ProviderID"]));
                first(&mut documento.proveedor.software, text_at(node, &["SoftwareID"]));
            }
            "SoftwareSecurityCode" => {
                first(&mut documento.proveedor.codigo_seguridad, text(node));
            }
            "QRCode" => first(&mut documento.qr, text(node)),
            _ => {}
        }
    }
}

fn signing_time(signature: Node<'_, '_>) -> Option<String> {
    text_at(
        signature,
        &[
            "Object",
            "QualifyingProperties",
            "SignedProperties",
            "SignedSignatureProperties",
            "SigningTime",
        ],
    )
}

/// A party of an invoice: `cac:AccountingSupplierParty` and the like.
fn party(node: Node<'_, '_>) -> ParteDocumento {
    at(node, &["Party"]).map(party_of).unwrap_or_default()
}

/// A `cac:Party`, or what has its shape. Who gives no tax scheme is identified by what else there is.
pub(crate) fn party_of(party: Node<'_, '_>) -> ParteDocumento {
    let id = [
        ["PartyTaxScheme", "CompanyID"],
        ["PartyLegalEntity", "CompanyID"],
        ["PartyIdentification", "ID"],
    ]
    .into_iter()
    .filter_map(|path| at(party, &path))
    .find(|node| text(*node).is_some());
    let tipo_documento = id.and_then(|id| attribute(id, "schemeName"));
    let levels = text_at(party, &["PartyTaxScheme", "TaxLevelCode"]).unwrap_or_default();
    let person = || {
        let names: Vec<_> = ["FirstName", "MiddleName", "FamilyName"]
            .into_iter()
            .filter_map(|name| text_at(party, &["Person", name]))
            .collect();
        (!names.is_empty()).then(|| names.join(" "))
    };
    ParteDocumento {
        nit: id.and_then(text).unwrap_or_default(),
        dv: id
            .filter(|_| matches!(tipo_documento.as_deref(), Some(NIT) | None))
            .and_then(|id| attribute(id, "schemeID")),
        nombre: text_at(party, &["PartyTaxScheme", "RegistrationName"])
            .or_else(|| text_at(party, &["PartyLegalEntity", "RegistrationName"]))
            .or_else(|| text_at(party, &["PartyName", "Name"]))
            .or_else(person),
        tipo_documento,
        responsabilidades: levels
            .split([';', ','])
            .map(str::trim)
            .filter(|level| !level.is_empty())
            .map(str::to_owned)
            .collect(),
        ciudad: text_at(party, &["PhysicalLocation", "Address", "CityName"])
            .or_else(|| text_at(party, &["PartyTaxScheme", "RegistrationAddress", "CityName"])),
        correo: text_at(party, &["Contact", "ElectronicMail"]),
    }
}

/// A document spoken of: `cac:InvoiceDocumentReference` and the like.
pub(crate) fn reference(node: Node<'_, '_>) -> ReferenciaDocumento {
    ReferenciaDocumento {
        numero: text_at(node, &["ID"]),
        codigo: text_at(node, &["UUID"]),
        fecha: text_at(node, &["IssueDate"]),
        tipo: text_at(node, &["DocumentTypeCode"]),
        motivo: None,
    }
}

/// `cac:DiscrepancyResponse`: number of the document, and why it is corrected.
fn discrepancy(node: Node<'_, '_>) -> (Option<String>, Option<String>) {
    let motivo = text_at(node, &["Description"]).or_else(|| text_at(node, &["ResponseCode"]));
    (text_at(node, &["ReferenceID"]), motivo)
}

/// Puts each reason beside the document that it names; one that names none goes to the first document
/// that has no reason yet.
fn give_reasons(
    referencias: &mut Vec<ReferenciaDocumento>,
    motivos: Vec<(Option<String>, Option<String>)>,
) {
    for (numero, motivo) in motivos {
        let named = referencias
            .iter()
            .position(|referencia| referencia.numero.is_some() && referencia.numero == numero)
            .or_else(|| referencias.iter().position(|referencia| referencia.motivo.is_none()));
        match named.and_then(|index| referencias.get_mut(index)) {
            Some(referencia) => first(&mut referencia.motivo, motivo),
            None if numero.is_some() || motivo.is_some() => {
                referencias.push(ReferenciaDocumento { numero, motivo, ..Default::default() });
            }
            None => {}
        }
    }
}

fn payment(node: Node<'_, '_>) -> MedioPago {
    MedioPago {
        forma: text_at(node, &["ID"]),
        codigo: text_at(node, &["PaymentMeansCode"]),
        vence: text_at(node, &["PaymentDueDate"]),
    }
}

/// `None` if it has no amount at all.
fn tax(node: Node<'_, '_>) -> Option<GrupoImpuesto> {
    let mut valor = None;
    let mut partes = Vec::new();
    for (name, node) in elements(node) {
        match name {
            "TaxAmount" => first(&mut valor, amount(node)),
            "TaxSubtotal" => partes.push(subtotal(node)),
            _ => {}
        }
    }
    (valor.is_some() || !partes.is_empty())
        .then(|| GrupoImpuesto { valor: valor.unwrap_or_else(|| Importe::new("")), partes })
}

fn subtotal(node: Node<'_, '_>) -> ImpuestoDocumento {
    let mut part = ImpuestoDocumento {
        codigo: String::new(),
        nombre: None,
        base: None,
        tarifa: None,
        valor: Importe::new(""),
        por_unidad: false,
    };
    for (name, node) in elements(node) {
        match name {
            "TaxableAmount" => part.base = amount(node),
            "TaxAmount" => part.valor = amount(node).unwrap_or_else(|| Importe::new("")),
            "PerUnitAmount" => part.por_unidad = true,
            "Percent" => first(&mut part.tarifa, amount(node)),
            "TaxCategory" => {
                first(&mut part.tarifa, amount_at(node, &["Percent"]));
                part.codigo = text_at(node, &["TaxScheme", "ID"]).unwrap_or_default();
                part.nombre = text_at(node, &["TaxScheme", "Name"]);
            }
            _ => {}
        }
    }
    part
}

fn totals(node: Node<'_, '_>) -> TotalesDocumento {
    let mut totales = TotalesDocumento::default();
    for (name, node) in elements(node) {
        let slot = match name {
            "LineExtensionAmount" => &mut totales.bruto,
            "TaxExclusiveAmount" => &mut totales.base,
            "TaxInclusiveAmount" => &mut totales.con_impuestos,
            "AllowanceTotalAmount" => &mut totales.descuentos,
            "ChargeTotalAmount" => &mut totales.cargos,
            "PrepaidAmount" => &mut totales.anticipos,
            "PayableRoundingAmount" => &mut totales.redondeo,
            "PayableAmount" => &mut totales.total,
            _ => continue,
        };
        first(slot, amount(node));
    }
    totales
}

fn line(node: Node<'_, '_>) -> LineaDocumento {
    let mut linea = LineaDocumento::default();
    for (name, node) in elements(node) {
        match name {
            "ID" => linea.numero = text(node),
            "InvoicedQuantity" | "CreditedQuantity" | "DebitedQuantity" => {
                linea.cantidad = amount(node);
                linea.unidad = attribute(node, "unitCode");
            }
            "LineExtensionAmount" => linea.valor = amount(node),
            "Item" => {
                let descriptions: Vec<_> = elements(node)
                    .filter(|(name, _)| *name == "Description")
                    .filter_map(|(_, node)| text(node))
                    .collect();
                linea.descripcion = descriptions.join("\n");
            }
            "Price" => linea.precio = amount_at(node, &["PriceAmount"]),
            _ => {}
        }
    }
    linea
}
