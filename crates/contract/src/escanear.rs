//! What a QR code says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::Fallo;

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
