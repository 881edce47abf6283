//! What a QR code says.

use std::collections::BTreeMap;

use dian_domain::cufe::CufeError;
use dian_domain::escanear as domain;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::factura::FacturaVerificada;
use crate::fallo::{Codigo, Fallo};
use crate::rut::RutLeido;

/// What kind of thing a code is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ClaseCodigo {
    /// Factura electrónica de venta.
    Factura,
    /// A CUDE under invoice keys: a note or an equivalent document, the code says no more.
    NotaOEquivalente,
    /// Documento soporte.
    DocumentoSoporte,
    /// Nómina individual.
    Nomina,
    /// Nota de ajuste de nómina.
    NominaAjuste,
    /// An official address alone.
    DocumentoDian,
    /// Invoice keys without a code: contingency.
    FacturaSinCodigo,
    /// The QR of a RUT.
    Rut,
    /// An EMVCo payment code.
    Pago,
    /// An address that imitates DIAN's.
    UrlSospechosa,
    /// Anything else.
    Otro,
}

/// Something to say about what was read; `codigo` is of [`CodigoAviso`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct AvisoCodigo {
    /// Which.
    pub codigo: CodigoAviso,
    /// How loud.
    pub nivel: NivelAviso,
    /// What the text of the catalogue needs.
    #[serde(default)]
    pub parametros: BTreeMap<String, String>,
}

/// How loud a notice is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum NivelAviso {
    /// Good to know.
    Nota,
    /// Look twice.
    Atencion,
    /// Danger.
    Peligro,
}

/// Every notice about a code.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CodigoAviso {
    /// An address imitates DIAN's. `host`.
    HostSospechoso,
    /// The key in the address is not the code printed.
    CodigoDistintoDeUrl,
    /// The code is not 96 hexadecimal characters. `caracteres`.
    CodigoMalFormado,
    /// The code has the shape used before 2020. `caracteres`.
    CodigoLegado,
    /// There is no code at all: contingency, or a bad print.
    SinCodigo,
    /// The address is cut off.
    UrlIncompleta,
    /// There is no address.
    SinUrl,
    /// The document belongs to the test environment: it is not a real invoice.
    Habilitacion,
    /// Base, IVA and other taxes do not add up to the total. `diferencia` in pesos with sign.
    TotalNoSuma,
    /// A field that should hold an amount holds something else. `campo`, `valor`.
    ValorIlegible,
    /// The date is not a date. `valor`.
    FechaIlegible,
    /// The check digit or the shape of a NIT is odd. `campo`.
    NitIlegible,
    /// The buyer is «consumidor final»: the invoice does not name you.
    ConsumidorFinal,
    /// A secret of the issuer is printed in the code.
    PinImpreso,
    /// The address is on an official host but not a page that is known. `url`.
    RutaDesconocida,
    /// The code of a RUT holds no readable data: it is checked on DIAN's page.
    RutSinDatos,
    /// A payment code: it does not prove an invoice.
    CodigoDePago,
    /// Nothing of DIAN was recognised.
    NoReconocido,
}

/// What a text of a QR code says, and what to think of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CodigoLeido {
    /// The whole text of the code.
    pub texto: String,
    /// What it is.
    pub clase: ClaseCodigo,
    /// Fields as printed, where present: `numero`, `fecha`, `hora`, `nit_emisor`,
    /// `doc_adquiriente`, `base`, `iva`, `otros`, `total`, `codigo`, `codigo_tipo`, `url`; nómina:
    /// `doc_empleado`, `devengado`, `deducido`, `tipo_nota`; documento soporte: `vendedor`,
    /// `nit_adquiriente`, `impuesto`. `ambiente` is produccion, habilitacion, legado or
    /// desconocido. `abrir` is always there: the only address that may be opened, or null.
    pub campos: BTreeMap<String, Option<String>>,
    /// Loudest first.
    pub avisos: Vec<AvisoCodigo>,
}

/// What was read in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ArchivoLeido {
    /// The name as given.
    pub archivo: String,
    /// Every code found.
    pub codigos: Vec<CodigoLeido>,
    /// Why nothing could be read.
    pub error: Option<Fallo>,
}

/// One thing that was in a file: the file itself, or a piece of a ZIP or an e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PiezaLeida {
    /// The file as given; inside a container, its path there after ` › `.
    pub archivo: String,
    /// What kind of file its bytes are.
    pub formato: FormatoPieza,
    /// Every QR code found in it.
    pub codigos: Vec<CodigoLeido>,
    /// The electronic document, checked.
    pub factura: Option<FacturaVerificada>,
    /// The RUT.
    pub rut: Option<RutLeido>,
    /// Rows of DIAN's report of invoices acquired.
    pub informe: Option<u32>,
    /// Under which number the application holds it, to keep it in the wallet or to check it again.
    /// Absent when there is nothing of it to keep.
    pub lectura: Option<u32>,
    /// Why nothing could be read.
    pub error: Option<Fallo>,
}

/// What the bytes of a piece are.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum FormatoPieza {
    /// PNG, JPEG or WebP.
    Imagen,
    /// PDF.
    Pdf,
    /// XML.
    Xml,
    /// XLSX or CSV.
    Tabla,
    /// A ZIP that could not be opened.
    Zip,
    /// An e-mail that could not be opened.
    Correo,
    /// A text of a code.
    Texto,
    /// None of these.
    Otro,
}

/// Everything that was in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct LoteLeido {
    /// In the order of the file.
    pub piezas: Vec<PiezaLeida>,
    /// The person stopped it: `piezas` holds what was read so far.
    pub cancelado: bool,
}

/// How far the reading of a file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct AvanceLectura {
    /// Pieces read.
    pub piezas: u32,
    /// Pages of the present PDF that were looked at.
    pub pagina: u32,
    /// Its pages; 0 outside a PDF.
    pub paginas: u32,
    /// The present piece.
    pub archivo: String,
}

/// Secrets of the issuer with which a code can be computed again. Never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct SecretoEmisor {
    /// Technical key of the numbering range: CUFE.
    pub clave_tecnica: Option<String>,
    /// PIN of the software: CUDE, CUDS, CUNE.
    pub pin: Option<String>,
}

impl std::fmt::Debug for SecretoEmisor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretoEmisor")
    }
}

/// A code to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(tag = "clase", rename_all = "snake_case")]
pub enum SolicitudQr {
    /// «Mis datos para facturar»: what a seller may ask, and no more.
    DatosFacturar {
        /// 13, 31, 22, 41…
        tipo_documento: String,
        /// Number, with check digit for a NIT.
        numero: String,
        /// E-mail, if the person wants the invoice sent.
        correo: Option<String>,
    },
    /// An appointment.
    Cita {
        /// What for.
        asunto: String,
        /// Where.
        lugar: Option<String>,
        /// Day, ISO.
        fecha: String,
        /// Time, `HH:MM`.
        hora: Option<String>,
        /// Number of the appointment.
        numero: Option<String>,
    },
    /// A number of filing.
    Radicado {
        /// What for.
        asunto: String,
        /// The number.
        numero: String,
        /// Day, ISO.
        fecha: Option<String>,
    },
}

/// A code that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct QrHecho {
    /// The whole text that it holds.
    pub texto: String,
    /// Its picture, as SVG.
    pub svg: String,
}

/// A certificate that is trusted as the start of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CertificadoConfiable {
    /// SHA-256 of the certificate, in hexadecimal.
    pub huella: String,
    /// Whose it is.
    pub titular: String,
    /// First day, ISO.
    pub desde: String,
    /// Last day, ISO.
    pub hasta: String,
}

impl From<domain::ClaseCodigo> for ClaseCodigo {
    fn from(clase: domain::ClaseCodigo) -> Self {
        match clase {
            domain::ClaseCodigo::Factura => Self::Factura,
            domain::ClaseCodigo::NotaOEquivalente => Self::NotaOEquivalente,
            domain::ClaseCodigo::DocumentoSoporte => Self::DocumentoSoporte,
            domain::ClaseCodigo::Nomina => Self::Nomina,
            domain::ClaseCodigo::NominaAjuste => Self::NominaAjuste,
            domain::ClaseCodigo::DocumentoDian => Self::DocumentoDian,
            domain::ClaseCodigo::FacturaSinCodigo => Self::FacturaSinCodigo,
            domain::ClaseCodigo::Rut => Self::Rut,
            domain::ClaseCodigo::Pago => Self::Pago,
            domain::ClaseCodigo::UrlSospechosa => Self::UrlSospechosa,
            domain::ClaseCodigo::Otro => Self::Otro,
        }
    }
}

impl From<domain::NivelAviso> for NivelAviso {
    fn from(nivel: domain::NivelAviso) -> Self {
        match nivel {
            domain::NivelAviso::Nota => Self::Nota,
            domain::NivelAviso::Atencion => Self::Atencion,
            domain::NivelAviso::Peligro => Self::Peligro,
        }
    }
}

impl From<domain::CodigoAviso> for CodigoAviso {
    fn from(codigo: domain::CodigoAviso) -> Self {
        match codigo {
            domain::CodigoAviso::HostSospechoso => Self::HostSospechoso,
            domain::CodigoAviso::CodigoDistintoDeUrl => Self::CodigoDistintoDeUrl,
            domain::CodigoAviso::CodigoMalFormado => Self::CodigoMalFormado,
            domain::CodigoAviso::CodigoLegado => Self::CodigoLegado,
            domain::CodigoAviso::SinCodigo => Self::SinCodigo,
            domain::CodigoAviso::UrlIncompleta => Self::UrlIncompleta,
            domain::CodigoAviso::SinUrl => Self::SinUrl,
            domain::CodigoAviso::Habilitacion => Self::Habilitacion,
            domain::CodigoAviso::TotalNoSuma => Self::TotalNoSuma,
            domain::CodigoAviso::ValorIlegible => Self::ValorIlegible,
            domain::CodigoAviso::FechaIlegible => Self::FechaIlegible,
            domain::CodigoAviso::NitIlegible => Self::NitIlegible,
            domain::CodigoAviso::ConsumidorFinal => Self::ConsumidorFinal,
            domain::CodigoAviso::PinImpreso => Self::PinImpreso,
            domain::CodigoAviso::RutaDesconocida => Self::RutaDesconocida,
            domain::CodigoAviso::RutSinDatos => Self::RutSinDatos,
            domain::CodigoAviso::CodigoDePago => Self::CodigoDePago,
            domain::CodigoAviso::NoReconocido => Self::NoReconocido,
        }
    }
}

impl From<domain::AvisoCodigo> for AvisoCodigo {
    fn from(aviso: domain::AvisoCodigo) -> Self {
        Self {
            codigo: aviso.codigo.into(),
            nivel: aviso.nivel.into(),
            parametros: aviso
                .parametros
                .into_iter()
                .map(|(nombre, valor)| (nombre.to_owned(), valor))
                .collect(),
        }
    }
}

impl From<domain::CodigoLeido> for CodigoLeido {
    fn from(leido: domain::CodigoLeido) -> Self {
        let campos = leido
            .fields()
            .into_iter()
            .map(|(nombre, valor)| (nombre.to_owned(), valor.map(str::to_owned)))
            .collect();
        Self {
            texto: leido.texto,
            clase: leido.clase.into(),
            campos,
            avisos: leido.avisos.into_iter().map(AvisoCodigo::from).collect(),
        }
    }
}

impl From<domain::TextoError> for Fallo {
    fn from(error: domain::TextoError) -> Self {
        match error {
            domain::TextoError::TextoVacio => Self::new(Codigo::TextoVacio),
            domain::TextoError::TextoMuyLargo { bytes } => Self::new(Codigo::TextoMuyLargo)
                .with("bytes", bytes)
                .with("maximo", domain::MAX_BYTES),
        }
    }
}

impl From<CufeError> for Fallo {
    fn from(error: CufeError) -> Self {
        Self::new(Codigo::CufeMalFormado).with("caracteres", error.characters())
    }
}
