//! An electronic document as it was read, and what was checked about it.
//!
//! Amounts are decimal numbers written with a point, as in the XML: the currency may not be the peso,
//! and cents exist. Left out: what is kept of a document (`billetera`).

use std::collections::BTreeMap;

use dian_domain::cufe;
use dian_domain::factura as domain;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};

/// What kind of electronic document it is (facts: einvoice §3; annex FE 1.9, 13.1.3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
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
    /// Nómina individual.
    Nomina,
    /// Nota de ajuste de nómina.
    NominaAjuste,
    /// DIAN's answer to a document.
    RespuestaDian,
    /// An event of RADIAN (030 to 034 and the like).
    Evento,
}

/// Which of DIAN's environments a document belongs to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum AmbienteDocumento {
    /// Real.
    Produccion,
    /// A test of the issuer: not a real document.
    Habilitacion,
    /// It does not say.
    Desconocido,
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ParteDocumento {
    /// Number without check digit, as written.
    pub nit: String,
    /// Check digit, if written.
    pub dv: Option<String>,
    /// Name.
    pub nombre: Option<String>,
    /// Kind of document: 31 NIT, 13 cédula… (facts: einvoice §3).
    pub tipo_documento: Option<String>,
    /// Codes such as O-13, R-99-PN.
    pub responsabilidades: Vec<String>,
    /// City, as written.
    pub ciudad: Option<String>,
    /// E-mail, as written.
    pub correo: Option<String>,
}

/// Totals; each as written, and absent if it is not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct TotalesDocumento {
    /// LineExtensionAmount.
    pub bruto: Option<String>,
    /// TaxExclusiveAmount.
    pub base: Option<String>,
    /// TaxInclusiveAmount.
    pub con_impuestos: Option<String>,
    /// AllowanceTotalAmount.
    pub descuentos: Option<String>,
    /// ChargeTotalAmount.
    pub cargos: Option<String>,
    /// PrepaidAmount.
    pub anticipos: Option<String>,
    /// PayableRoundingAmount.
    pub redondeo: Option<String>,
    /// Tax 01, summed.
    pub iva: Option<String>,
    /// Every other tax, summed.
    pub otros_impuestos: Option<String>,
    /// Withholdings, summed.
    pub retenciones: Option<String>,
    /// Nómina: accruals.
    pub devengado: Option<String>,
    /// Nómina: deductions.
    pub deducido: Option<String>,
    /// PayableAmount; nómina: net.
    pub total: Option<String>,
}

/// A tax or a withholding of the whole document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ImpuestoDocumento {
    /// 01 IVA, 03 ICA, 04 INC, 05 ReteIVA…
    pub codigo: String,
    /// As written.
    pub nombre: Option<String>,
    /// Taxable amount.
    pub base: Option<String>,
    /// Percent.
    pub tarifa: Option<String>,
    /// Amount.
    pub valor: String,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct LineaDocumento {
    /// Its number, as written.
    pub numero: Option<String>,
    /// What was sold.
    pub descripcion: String,
    /// Quantity.
    pub cantidad: Option<String>,
    /// Code of the unit.
    pub unidad: Option<String>,
    /// Price of one.
    pub precio: Option<String>,
    /// LineExtensionAmount.
    pub valor: Option<String>,
}

/// How it is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct MedioPago {
    /// `contado`, `credito`, or the code as written.
    pub forma: Option<String>,
    /// PaymentMeansCode: 10 cash, 48 and 49 cards, 47 transfer…
    pub codigo: Option<String>,
    /// Due date of a credit.
    pub vence: Option<String>,
}

/// Another document that this one speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ReferenciaDocumento {
    /// Its number.
    pub numero: Option<String>,
    /// Its code.
    pub codigo: Option<String>,
    /// Its date.
    pub fecha: Option<String>,
    /// Why: reason of a note, or code of an event.
    pub motivo: Option<String>,
}

/// The numbering that DIAN authorised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
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

/// An electronic document, as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct DocumentoElectronico {
    /// What it is.
    pub tipo: TipoDocumentoElectronico,
    /// Its code in DIAN's list: 01, 20, 91…
    pub codigo_documento: Option<String>,
    /// Number with prefix.
    pub numero: String,
    /// CUFE, CUDE, CUDS or CUNE, as written.
    pub codigo: Option<String>,
    /// `cufe`, `cude`, `cuds`, `cune` or `desconocido`.
    pub codigo_tipo: String,
    /// Date of issue, ISO.
    pub fecha: Option<String>,
    /// Time of issue, as written.
    pub hora: Option<String>,
    /// Due date.
    pub vence: Option<String>,
    /// Environment.
    pub ambiente: AmbienteDocumento,
    /// ISO 4217.
    pub moneda: Option<String>,
    /// Who issues.
    pub emisor: ParteDocumento,
    /// Who acquires; nómina: the worker.
    pub adquiriente: ParteDocumento,
    /// Totals.
    pub totales: TotalesDocumento,
    /// Taxes.
    pub impuestos: Vec<ImpuestoDocumento>,
    /// Withholdings.
    pub retenciones: Vec<ImpuestoDocumento>,
    /// Lines.
    pub lineas: Vec<LineaDocumento>,
    /// Payment.
    pub medios_pago: Vec<MedioPago>,
    /// Documents it speaks of.
    pub referencias: Vec<ReferenciaDocumento>,
    /// Notes, as written.
    pub notas: Vec<String>,
    /// Authorised numbering.
    pub numeracion: Option<NumeracionAutorizada>,
    /// The text of its QR, from the XML.
    pub qr: Option<String>,
    /// The only address of DIAN that may be opened for it.
    pub abrir: Option<String>,
}

/// How a check ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ResultadoComprobacion {
    /// It holds.
    Bien,
    /// It does not hold.
    Mal,
    /// It cannot be known here.
    Desconocido,
}

/// Every check.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum NombreComprobacion {
    /// What a document of its kind must have is there and well formed.
    Estructura,
    /// Real, or a test of the issuer.
    Ambiente,
    /// Shape of CUFE, CUDE, CUDS or CUNE, and the name of its algorithm.
    CodigoForma,
    /// The hash computed again.
    CodigoCalculo,
    /// QR in the XML against its fields.
    QrXml,
    /// Printed document (PDF) against the XML.
    PdfXml,
    /// Check digit of the issuer.
    NitEmisor,
    /// Check digit of the acquirer.
    NitAdquiriente,
    /// Lines add up to the gross total.
    SumaLineas,
    /// Subtotals add up to the taxes, and rate times base gives each.
    SumaImpuestos,
    /// Totals add up to the amount to pay.
    SumaTotales,
    /// Number inside the authorised range.
    Numeracion,
    /// Dates are possible and in order.
    Fechas,
    /// Digest of the document.
    FirmaDocumento,
    /// Digest of KeyInfo.
    FirmaLlave,
    /// Digest of SignedProperties.
    FirmaPropiedades,
    /// Value of the signature.
    FirmaValor,
    /// Signature policy and its digest.
    FirmaPolitica,
    /// The certificate was valid when it was signed.
    CertificadoFechas,
    /// The certificate leads to a trusted authority.
    CertificadoCadena,
    /// The certificate was not revoked.
    CertificadoRevocacion,
    /// Whose certificate it is.
    CertificadoTitular,
    /// DIAN's answer validates this very code.
    RespuestaDian,
    /// Signature of DIAN's answer.
    RespuestaDianFirma,
    /// Container and document say the same.
    Contenedor,
    /// Signature of the container.
    ContenedorFirma,
    /// Not yet in the wallet.
    Duplicado,
}

/// A check with how it ended and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Comprobacion {
    /// Which.
    pub nombre: NombreComprobacion,
    /// How it ended.
    pub resultado: ResultadoComprobacion,
    /// Why, as a word of the catalogue: `razon-<this>`.
    pub razon: String,
    /// What the words need.
    #[serde(default)]
    pub parametros: BTreeMap<String, String>,
    /// Norm and section.
    pub norma: Option<String>,
}

/// One document of a file, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FacturaVerificada {
    /// The file, as given; inside a container, its path there after ` › `.
    pub archivo: String,
    /// What it says; absent if it could not be read.
    pub documento: Option<DocumentoElectronico>,
    /// Every check, in a fixed order.
    pub comprobaciones: Vec<Comprobacion>,
    /// Why it could not be read.
    pub error: Option<Fallo>,
}

/// A code computed from its fields and the secret of the issuer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CodigoCalculado {
    /// `cufe`, `cude`, `cude_evento`, `cuds`, `cune` or `codigo_seguridad_software`.
    pub tipo: String,
    /// The code: 96 hexadecimal characters.
    pub codigo: String,
    /// What was hashed; the name of the secret stands in its place.
    pub composicion: String,
    /// Its pieces, in order.
    pub calculo: Vec<PasoCodigo>,
}

/// A piece of what a code is the hash of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PasoCodigo {
    /// Name of the field; `codigo_impuesto` for the fixed codes of taxes.
    pub campo: String,
    /// Its text; that of the secret is masked.
    pub valor: String,
}

impl From<domain::TipoDocumentoElectronico> for TipoDocumentoElectronico {
    fn from(valor: domain::TipoDocumentoElectronico) -> Self {
        match valor {
            domain::TipoDocumentoElectronico::FacturaVenta => Self::FacturaVenta,
            domain::TipoDocumentoElectronico::FacturaExportacion => Self::FacturaExportacion,
            domain::TipoDocumentoElectronico::FacturaContingencia => Self::FacturaContingencia,
            domain::TipoDocumentoElectronico::NotaCredito => Self::NotaCredito,
            domain::TipoDocumentoElectronico::NotaDebito => Self::NotaDebito,
            domain::TipoDocumentoElectronico::DocumentoSoporte => Self::DocumentoSoporte,
            domain::TipoDocumentoElectronico::AjusteDocumentoSoporte => {
                Self::AjusteDocumentoSoporte
            }
            domain::TipoDocumentoElectronico::PosElectronico => Self::PosElectronico,
            domain::TipoDocumentoElectronico::DocumentoEquivalente => Self::DocumentoEquivalente,
            domain::TipoDocumentoElectronico::AjusteDocumentoEquivalente => {
                Self::AjusteDocumentoEquivalente
            }
            domain::TipoDocumentoElectronico::Nomina => Self::Nomina,
            domain::TipoDocumentoElectronico::NominaAjuste => Self::NominaAjuste,
            domain::TipoDocumentoElectronico::RespuestaDian => Self::RespuestaDian,
            domain::TipoDocumentoElectronico::Evento => Self::Evento,
        }
    }
}

impl From<domain::AmbienteDocumento> for AmbienteDocumento {
    fn from(valor: domain::AmbienteDocumento) -> Self {
        match valor {
            domain::AmbienteDocumento::Produccion => Self::Produccion,
            domain::AmbienteDocumento::Habilitacion => Self::Habilitacion,
            domain::AmbienteDocumento::Desconocido => Self::Desconocido,
        }
    }
}

impl From<domain::NombreComprobacion> for NombreComprobacion {
    fn from(valor: domain::NombreComprobacion) -> Self {
        match valor {
            domain::NombreComprobacion::Estructura => Self::Estructura,
            domain::NombreComprobacion::Ambiente => Self::Ambiente,
            domain::NombreComprobacion::CodigoForma => Self::CodigoForma,
            domain::NombreComprobacion::CodigoCalculo => Self::CodigoCalculo,
            domain::NombreComprobacion::QrXml => Self::QrXml,
            domain::NombreComprobacion::PdfXml => Self::PdfXml,
            domain::NombreComprobacion::NitEmisor => Self::NitEmisor,
            domain::NombreComprobacion::NitAdquiriente => Self::NitAdquiriente,
            domain::NombreComprobacion::SumaLineas => Self::SumaLineas,
            domain::NombreComprobacion::SumaImpuestos => Self::SumaImpuestos,
            domain::NombreComprobacion::SumaTotales => Self::SumaTotales,
            domain::NombreComprobacion::Numeracion => Self::Numeracion,
            domain::NombreComprobacion::Fechas => Self::Fechas,
            domain::NombreComprobacion::FirmaDocumento => Self::FirmaDocumento,
            domain::NombreComprobacion::FirmaLlave => Self::FirmaLlave,
            domain::NombreComprobacion::FirmaPropiedades => Self::FirmaPropiedades,
            domain::NombreComprobacion::FirmaValor => Self::FirmaValor,
            domain::NombreComprobacion::FirmaPolitica => Self::FirmaPolitica,
            domain::NombreComprobacion::CertificadoFechas => Self::CertificadoFechas,
            domain::NombreComprobacion::CertificadoCadena => Self::CertificadoCadena,
            domain::NombreComprobacion::CertificadoRevocacion => Self::CertificadoRevocacion,
            domain::NombreComprobacion::CertificadoTitular => Self::CertificadoTitular,
            domain::NombreComprobacion::RespuestaDian => Self::RespuestaDian,
            domain::NombreComprobacion::RespuestaDianFirma => Self::RespuestaDianFirma,
            domain::NombreComprobacion::Contenedor => Self::Contenedor,
            domain::NombreComprobacion::ContenedorFirma => Self::ContenedorFirma,
            domain::NombreComprobacion::Duplicado => Self::Duplicado,
        }
    }
}

impl From<domain::Resultado> for ResultadoComprobacion {
    fn from(resultado: domain::Resultado) -> Self {
        match resultado {
            domain::Resultado::Bien => Self::Bien,
            domain::Resultado::Mal => Self::Mal,
            domain::Resultado::Desconocido => Self::Desconocido,
        }
    }
}

impl From<domain::Comprobacion> for Comprobacion {
    fn from(comprobacion: domain::Comprobacion) -> Self {
        Self {
            nombre: comprobacion.nombre.into(),
            resultado: comprobacion.resultado.into(),
            razon: comprobacion.razon.name().to_owned(),
            parametros: comprobacion
                .parametros
                .into_iter()
                .map(|(nombre, valor)| (nombre.to_owned(), valor))
                .collect(),
            norma: comprobacion.norma.map(str::to_owned),
        }
    }
}

fn text(importe: &Option<domain::Importe>) -> Option<String> {
    importe.as_ref().map(|importe| importe.texto().to_owned())
}

impl From<&domain::ParteDocumento> for ParteDocumento {
    fn from(parte: &domain::ParteDocumento) -> Self {
        let parte = parte.clone();
        Self {
            nit: parte.nit,
            dv: parte.dv,
            nombre: parte.nombre,
            tipo_documento: parte.tipo_documento,
            responsabilidades: parte.responsabilidades,
            ciudad: parte.ciudad,
            correo: parte.correo,
        }
    }
}

impl From<&domain::ImpuestoDocumento> for ImpuestoDocumento {
    fn from(impuesto: &domain::ImpuestoDocumento) -> Self {
        Self {
            codigo: impuesto.codigo.clone(),
            nombre: impuesto.nombre.clone(),
            base: text(&impuesto.base),
            tarifa: text(&impuesto.tarifa),
            valor: impuesto.valor.texto().to_owned(),
        }
    }
}

impl From<&domain::LineaDocumento> for LineaDocumento {
    fn from(linea: &domain::LineaDocumento) -> Self {
        Self {
            numero: linea.numero.clone(),
            descripcion: linea.descripcion.clone(),
            cantidad: text(&linea.cantidad),
            unidad: linea.unidad.clone(),
            precio: text(&linea.precio),
            valor: text(&linea.valor),
        }
    }
}

impl From<&domain::MedioPago> for MedioPago {
    fn from(medio: &domain::MedioPago) -> Self {
        let forma = medio.forma.as_deref().map(|forma| match forma {
            "1" => "contado".to_owned(),
            "2" => "credito".to_owned(),
            other => other.to_owned(),
        });
        Self { forma, codigo: medio.codigo.clone(), vence: medio.vence.clone() }
    }
}

impl From<&domain::ReferenciaDocumento> for ReferenciaDocumento {
    fn from(referencia: &domain::ReferenciaDocumento) -> Self {
        let referencia = referencia.clone();
        Self {
            numero: referencia.numero,
            codigo: referencia.codigo,
            fecha: referencia.fecha,
            motivo: referencia.motivo,
        }
    }
}

impl From<&domain::NumeracionAutorizada> for NumeracionAutorizada {
    fn from(numeracion: &domain::NumeracionAutorizada) -> Self {
        let numeracion = numeracion.clone();
        Self {
            resolucion: numeracion.resolucion,
            prefijo: numeracion.prefijo,
            desde: numeracion.desde,
            hasta: numeracion.hasta,
            vigente_desde: numeracion.vigente_desde,
            vigente_hasta: numeracion.vigente_hasta,
        }
    }
}

impl From<&domain::DocumentoElectronico> for DocumentoElectronico {
    fn from(documento: &domain::DocumentoElectronico) -> Self {
        let escritos = &documento.totales;
        // A sum is given only where there is something to sum.
        let summed = |grupos: &[domain::GrupoImpuesto], suma: Option<domain::Importe>| {
            suma.filter(|_| !grupos.is_empty()).map(|suma| suma.texto().to_owned())
        };
        let parts = |grupos: &[domain::GrupoImpuesto]| -> Vec<ImpuestoDocumento> {
            grupos.iter().flat_map(|grupo| &grupo.partes).map(ImpuestoDocumento::from).collect()
        };
        Self {
            tipo: documento.tipo.into(),
            codigo_documento: documento.codigo_documento.clone(),
            numero: documento.numero.clone(),
            codigo: documento.codigo.clone(),
            codigo_tipo: match documento.codigo_tipo() {
                Some(cufe::TipoCodigo::CudeEvento) => cufe::TipoCodigo::Cude.name(),
                Some(tipo) => tipo.name(),
                None => "desconocido",
            }
            .to_owned(),
            fecha: documento.fecha.clone(),
            hora: documento.hora.clone(),
            vence: documento.vence.clone(),
            ambiente: documento.ambiente().into(),
            moneda: documento.moneda.clone(),
            emisor: (&documento.emisor).into(),
            adquiriente: (&documento.adquiriente).into(),
            totales: TotalesDocumento {
                bruto: text(&escritos.bruto),
                base: text(&escritos.base),
                con_impuestos: text(&escritos.con_impuestos),
                descuentos: text(&escritos.descuentos),
                cargos: text(&escritos.cargos),
                anticipos: text(&escritos.anticipos),
                redondeo: text(&escritos.redondeo),
                iva: summed(
                    &documento.impuestos,
                    documento.impuesto("01").map(domain::Importe::from),
                ),
                otros_impuestos: summed(
                    &documento.impuestos,
                    documento.otros_impuestos().map(domain::Importe::from),
                ),
                retenciones: summed(
                    &documento.retenciones,
                    documento.total_retenciones().map(domain::Importe::from),
                ),
                devengado: text(&escritos.devengado),
                deducido: text(&escritos.deducido),
                total: text(&escritos.total),
            },
            impuestos: parts(&documento.impuestos),
            retenciones: parts(&documento.retenciones),
            lineas: documento.lineas.iter().map(LineaDocumento::from).collect(),
            medios_pago: documento.medios_pago.iter().map(MedioPago::from).collect(),
            referencias: documento.referencias.iter().map(ReferenciaDocumento::from).collect(),
            notas: documento.notas.clone(),
            numeracion: documento.numeracion.as_ref().map(NumeracionAutorizada::from),
            qr: documento.qr.clone(),
            abrir: documento.abrir(),
        }
    }
}

impl From<cufe::CodigoCalculado> for CodigoCalculado {
    fn from(calculado: cufe::CodigoCalculado) -> Self {
        Self {
            tipo: calculado.tipo.name().to_owned(),
            codigo: calculado.codigo.to_string(),
            composicion: calculado.composicion,
            calculo: calculado
                .calculo
                .into_iter()
                .map(|paso| PasoCodigo { campo: paso.campo.to_owned(), valor: paso.valor })
                .collect(),
        }
    }
}

impl From<cufe::EntradaError> for Fallo {
    fn from(error: cufe::EntradaError) -> Self {
        Self::new(Codigo::CufeCampo).with("campo", error.field()).with("motivo", error.reason())
    }
}
