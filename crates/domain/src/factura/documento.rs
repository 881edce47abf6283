//! An electronic document as its XML says it, before anything is judged.
//!
//! Texts are kept as written (trimmed); amounts carry their number beside their text. Left out: lines
//! of a payroll, taxes of each line, and whatever no check and no screen uses.

use rust_decimal::Decimal;

use super::Importe;
use crate::cufe::{Cufe, TipoCodigo};
use crate::escanear;

/// What kind of electronic document it is (`cbc:InvoiceTypeCode` and roots of annex FE 1.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TipoDocumentoElectronico {
    /// Factura electrónica de venta (01).
    FacturaVenta,
    /// Factura electrónica de exportación (02).
    FacturaExportacion,
    /// Transmission of a contingency (03, 04).
    FacturaContingencia,
    /// Nota crédito (91).
    NotaCredito,
    /// Nota débito (92).
    NotaDebito,
    /// Documento soporte en adquisiciones a no obligados (05).
    DocumentoSoporte,
    /// Nota de ajuste of a documento soporte (95).
    AjusteDocumentoSoporte,
    /// Documento equivalente electrónico: tiquete POS (20).
    PosElectronico,
    /// Any other documento equivalente; `codigo_documento` says which.
    DocumentoEquivalente,
    /// Nota de ajuste of a documento equivalente (94).
    AjusteDocumentoEquivalente,
    /// Nómina individual (102).
    Nomina,
    /// Nota de ajuste de nómina (103).
    NominaAjuste,
    /// DIAN's answer to a document.
    RespuestaDian,
    /// An event of RADIAN (030 to 034 and the like).
    Evento,
}

impl TipoDocumentoElectronico {
    /// The code that identifies a document of this kind (facts of annexes FE, DS and nómina). The
    /// sources do not say which one a type 04 carries, so contingencies take both.
    pub fn codes(self) -> &'static [TipoCodigo] {
        match self {
            Self::FacturaVenta | Self::FacturaExportacion => &[TipoCodigo::Cufe],
            Self::FacturaContingencia => &[TipoCodigo::Cude, TipoCodigo::Cufe],
            Self::NotaCredito
            | Self::NotaDebito
            | Self::PosElectronico
            | Self::DocumentoEquivalente
            | Self::AjusteDocumentoEquivalente => &[TipoCodigo::Cude],
            Self::DocumentoSoporte | Self::AjusteDocumentoSoporte => &[TipoCodigo::Cuds],
            Self::Nomina | Self::NominaAjuste => &[TipoCodigo::Cune],
            Self::RespuestaDian | Self::Evento => &[TipoCodigo::CudeEvento],
        }
    }

    /// Whether it is an invoice, which carries authorised numbering.
    pub fn is_invoice(self) -> bool {
        matches!(self, Self::FacturaVenta | Self::FacturaExportacion | Self::FacturaContingencia)
    }

    /// Whether it is an adjustment or a note that speaks of another document.
    pub fn is_note(self) -> bool {
        matches!(
            self,
            Self::NotaCredito
                | Self::NotaDebito
                | Self::AjusteDocumentoSoporte
                | Self::AjusteDocumentoEquivalente
        )
    }

    /// Whether it is a payroll.
    pub fn is_payroll(self) -> bool {
        matches!(self, Self::Nomina | Self::NominaAjuste)
    }

    /// Whether it is an answer about another document: no amounts.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::RespuestaDian | Self::Evento)
    }

    /// Whether the acquirer issues it, so that the roles of the XML swap.
    pub fn is_support(self) -> bool {
        matches!(self, Self::DocumentoSoporte | Self::AjusteDocumentoSoporte)
    }
}

/// Which of DIAN's environments a document belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmbienteDocumento {
    /// Real (1).
    Produccion,
    /// A test of the issuer (2): not a real document.
    Habilitacion,
    /// It does not say.
    Desconocido,
}

impl AmbienteDocumento {
    /// Of the digit of `cbc:ProfileExecutionID` or `cbc:UUID/@schemeID`.
    pub fn from_digit(texto: Option<&str>) -> Self {
        match texto {
            Some("1") => Self::Produccion,
            Some("2") => Self::Habilitacion,
            Some(_) | None => Self::Desconocido,
        }
    }

    /// The word used in answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Produccion => "produccion",
            Self::Habilitacion => "habilitacion",
            Self::Desconocido => "desconocido",
        }
    }
}

/// A party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParteDocumento {
    /// Number without check digit, as written.
    pub nit: String,
    /// Check digit, if written.
    pub dv: Option<String>,
    /// Name.
    pub nombre: Option<String>,
    /// Kind of document: 31 NIT, 13 cédula…
    pub tipo_documento: Option<String>,
    /// Codes such as O-13, R-99-PN.
    pub responsabilidades: Vec<String>,
    /// City.
    pub ciudad: Option<String>,
    /// E-mail.
    pub correo: Option<String>,
}

/// Totals; each absent if it is not written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TotalesDocumento {
    /// LineExtensionAmount.
    pub bruto: Option<Importe>,
    /// TaxExclusiveAmount.
    pub base: Option<Importe>,
    /// TaxInclusiveAmount.
    pub con_impuestos: Option<Importe>,
    /// AllowanceTotalAmount.
    pub descuentos: Option<Importe>,
    /// ChargeTotalAmount.
    pub cargos: Option<Importe>,
    /// PrepaidAmount.
    pub anticipos: Option<Importe>,
    /// PayableRoundingAmount; nómina: Redondeo.
    pub redondeo: Option<Importe>,
    /// Nómina: accruals.
    pub devengado: Option<Importe>,
    /// Nómina: deductions.
    pub deducido: Option<Importe>,
    /// PayableAmount; nómina: net.
    pub total: Option<Importe>,
}

/// A tax or a withholding of the whole document (`cac:TaxTotal`, `cac:WithholdingTaxTotal`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrupoImpuesto {
    /// `cbc:TaxAmount` of the group.
    pub valor: Importe,
    /// Its parts, one for each rate.
    pub partes: Vec<ImpuestoDocumento>,
}

/// A part of a tax (`cac:TaxSubtotal`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImpuestoDocumento {
    /// 01 IVA, 03 ICA, 04 INC, 05 ReteIVA…
    pub codigo: String,
    /// As written.
    pub nombre: Option<String>,
    /// Taxable amount.
    pub base: Option<Importe>,
    /// Percent.
    pub tarifa: Option<Importe>,
    /// Amount.
    pub valor: Importe,
    /// It is so many pesos for each unit, and not a percent of its base.
    pub por_unidad: bool,
}

/// A line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineaDocumento {
    /// Its number.
    pub numero: Option<String>,
    /// What was sold.
    pub descripcion: String,
    /// Quantity.
    pub cantidad: Option<Importe>,
    /// Code of the unit.
    pub unidad: Option<String>,
    /// Price of one.
    pub precio: Option<Importe>,
    /// LineExtensionAmount.
    pub valor: Option<Importe>,
}

/// How it is paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MedioPago {
    /// Code as written: 1 cash, 2 credit.
    pub forma: Option<String>,
    /// PaymentMeansCode.
    pub codigo: Option<String>,
    /// Due date of a credit.
    pub vence: Option<String>,
}

/// Another document that this one speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReferenciaDocumento {
    /// Its number.
    pub numero: Option<String>,
    /// Its code.
    pub codigo: Option<String>,
    /// Its date.
    pub fecha: Option<String>,
    /// Its kind in DIAN's list: 01…
    pub tipo: Option<String>,
    /// Why: reason of a note, or code of an event.
    pub motivo: Option<String>,
}

/// The numbering that DIAN authorised (`sts:InvoiceControl`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumeracionAutorizada {
    /// Number of the resolution.
    pub resolucion: Option<String>,
    /// Prefix.
    pub prefijo: Option<String>,
    /// First number.
    pub desde: Option<String>,
    /// Last number.
    pub hasta: Option<String>,
    /// First day.
    pub vigente_desde: Option<String>,
    /// Last day.
    pub vigente_hasta: Option<String>,
}

/// The program that made the document (`sts:SoftwareProvider`, nómina: `ProveedorXML`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProveedorSoftware {
    /// NIT of the maker.
    pub nit: Option<String>,
    /// Identifier of the program.
    pub software: Option<String>,
    /// `sts:SoftwareSecurityCode`.
    pub codigo_seguridad: Option<String>,
}

/// What an ApplicationResponse says: DIAN's answer, or an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RespuestaDian {
    /// `cbc:ResponseCode`: 02 validated, 04 rejected; 030 to 034 events.
    pub codigo: Option<String>,
    /// Its description.
    pub descripcion: Option<String>,
    /// The document that it speaks of.
    pub documento: ReferenciaDocumento,
}

/// An electronic document, as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentoElectronico {
    /// What it is.
    pub tipo: TipoDocumentoElectronico,
    /// Its code in DIAN's list: 01, 20, 91…
    pub codigo_documento: Option<String>,
    /// Number with prefix.
    pub numero: String,
    /// CUFE, CUDE, CUDS or CUNE.
    pub codigo: Option<String>,
    /// The algorithm that it names: `CUFE-SHA384`.
    pub codigo_algoritmo: Option<String>,
    /// Digit of the environment beside the code (`cbc:UUID/@schemeID`).
    pub codigo_ambiente: Option<String>,
    /// Date of issue.
    pub fecha: Option<String>,
    /// Time of issue.
    pub hora: Option<String>,
    /// Due date.
    pub vence: Option<String>,
    /// Digit of the environment (`cbc:ProfileExecutionID`).
    pub ambiente_digito: Option<String>,
    /// `cbc:ProfileID`.
    pub perfil: Option<String>,
    /// ISO 4217.
    pub moneda: Option<String>,
    /// Who issues.
    pub emisor: ParteDocumento,
    /// Who acquires; nómina: the worker; documento soporte: the seller.
    pub adquiriente: ParteDocumento,
    /// Totals.
    pub totales: TotalesDocumento,
    /// Taxes.
    pub impuestos: Vec<GrupoImpuesto>,
    /// Withholdings.
    pub retenciones: Vec<GrupoImpuesto>,
    /// Lines.
    pub lineas: Vec<LineaDocumento>,
    /// Payment.
    pub medios_pago: Vec<MedioPago>,
    /// Documents it speaks of.
    pub referencias: Vec<ReferenciaDocumento>,
    /// Notes.
    pub notas: Vec<String>,
    /// Authorised numbering.
    pub numeracion: Option<NumeracionAutorizada>,
    /// Who made the program.
    pub proveedor: ProveedorSoftware,
    /// The text of its QR.
    pub qr: Option<String>,
    /// `xades:SigningTime` of its signature.
    pub firmado: Option<String>,
    /// An ApplicationResponse: what it answers.
    pub respuesta: Option<RespuestaDian>,
}

impl DocumentoElectronico {
    /// Environment: what the document says, else what its code says.
    pub fn ambiente(&self) -> AmbienteDocumento {
        match AmbienteDocumento::from_digit(self.ambiente_digito.as_deref()) {
            AmbienteDocumento::Desconocido => {
                AmbienteDocumento::from_digit(self.codigo_ambiente.as_deref())
            }
            known @ (AmbienteDocumento::Produccion | AmbienteDocumento::Habilitacion) => known,
        }
    }

    /// Which of the codes it carries, by the algorithm that it names; `None` if it names none known.
    pub fn codigo_tipo(&self) -> Option<TipoCodigo> {
        let named = TipoCodigo::from_algorithm(self.codigo_algoritmo.as_deref()?)?;
        // Both carry the name CUDE-SHA384; what is hashed differs.
        Some(if named == TipoCodigo::Cude && self.tipo.is_answer() {
            TipoCodigo::CudeEvento
        } else {
            named
        })
    }

    /// A tax (01, 03, 04…) of the whole document. `None` if one of its amounts cannot be read;
    /// zero if the document does not have it.
    pub fn impuesto(&self, codigo: &str) -> Option<Decimal> {
        sum(&self.impuestos, |part| part.codigo == codigo)
    }

    /// Every tax but IVA, added up.
    pub fn otros_impuestos(&self) -> Option<Decimal> {
        sum(&self.impuestos, |part| part.codigo != IVA)
    }

    /// Every withholding, added up.
    pub fn total_retenciones(&self) -> Option<Decimal> {
        sum(&self.retenciones, |_| true)
    }

    /// The only address of DIAN that may be opened for it: that of its QR if the QR carries its very
    /// code, else DIAN's search page for a whole code of production.
    pub fn abrir(&self) -> Option<String> {
        let codigo = self.searched_code()?;
        let from_qr =
            self.qr.as_deref().and_then(|qr| escanear::interpret(qr).ok()).filter(|leido| {
                leido
                    .campos
                    .get(&escanear::Campo::Codigo)
                    .is_some_and(|printed| printed.eq_ignore_ascii_case(codigo.as_str()))
            });
        let search = || {
            (self.ambiente() == AmbienteDocumento::Produccion)
                .then(|| escanear::from_cufe(&codigo).abrir)
                .flatten()
        };
        from_qr.and_then(|leido| leido.abrir).or_else(search)
    }

    /// The code under which DIAN's catalogue holds it: an event stands under that of its invoice.
    fn searched_code(&self) -> Option<Cufe> {
        let written = match &self.respuesta {
            Some(respuesta) => respuesta.documento.codigo.as_deref(),
            None => self.codigo.as_deref(),
        };
        Cufe::parse(written?).ok()
    }
}

/// IVA in DIAN's list of taxes.
pub(super) const IVA: &str = "01";

/// The amount of a group if all its parts are chosen (the group's own total is what DIAN hashes),
/// else of the parts that are.
fn sum(grupos: &[GrupoImpuesto], chosen: impl Fn(&ImpuestoDocumento) -> bool) -> Option<Decimal> {
    let mut total = Decimal::ZERO;
    for grupo in grupos {
        let matching = grupo.partes.iter().filter(|part| chosen(part)).count();
        if matching == 0 {
            continue;
        }
        if matching == grupo.partes.len() {
            total = total.checked_add(grupo.valor.valor()?)?;
        } else {
            for part in grupo.partes.iter().filter(|part| chosen(part)) {
                total = total.checked_add(part.valor.valor()?)?;
            }
        }
    }
    Some(total)
}

/// A container (`AttachedDocument`) with what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contenedor {
    /// What it says about its document.
    pub dice: DatosContenedor,
    /// The document inside.
    pub documento: DocumentoElectronico,
    /// Its XML, byte for byte the text embedded, in UTF-8: for its signature.
    pub documento_xml: String,
    /// DIAN's answer inside, if it is there and can be read.
    pub respuesta: Option<RespuestaIncrustada>,
    /// There is an answer inside and it cannot be read.
    pub respuesta_ilegible: bool,
}

/// DIAN's answer as a container embeds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RespuestaIncrustada {
    /// What it says; its `respuesta` is always there.
    pub documento: DocumentoElectronico,
    /// Its XML, byte for byte the text embedded, in UTF-8: for its signature.
    pub xml: String,
}

/// What a container says about the document inside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatosContenedor {
    /// Its own number.
    pub numero: Option<String>,
    /// `cbc:ParentDocumentID`: number of the document.
    pub documento_numero: Option<String>,
    /// `cac:SenderParty`: NIT of who issues.
    pub emisor: Option<String>,
    /// `cac:ReceiverParty`: document of who receives.
    pub receptor: Option<String>,
    /// `cac:ParentDocumentLineReference`: number and code of the document answered.
    pub referencia: ReferenciaDocumento,
}

/// What an XML turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leido {
    /// A document alone.
    Documento(Box<DocumentoElectronico>),
    /// A container with a document inside.
    Contenedor(Box<Contenedor>),
}

impl Leido {
    /// The document, alone or inside.
    pub fn documento(&self) -> &DocumentoElectronico {
        match self {
            Self::Documento(documento) => documento,
            Self::Contenedor(contenedor) => &contenedor.documento,
        }
    }
}
