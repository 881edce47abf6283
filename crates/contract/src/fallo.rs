//! What goes wrong, as a closed list of codes with parameters.
//!
//! The text that a person reads lives in the catalogue of the UI (and in `dian-cli` for the
//! terminal); both match on every code, so a new one does not compile until it has its words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

/// Everything that can go wrong at a door of the application.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Codigo {
    // NIT y documento
    /// Nothing was written.
    NitVacio,
    /// Something other than digits and the usual separators. `caracter`.
    NitCaracterInvalido,
    /// Fewer digits than any NIT. `digitos`, `minimo`.
    NitCorto,
    /// More digits than any NIT. `digitos`, `maximo`.
    NitLargo,
    /// The check digit written does not follow from the number. `nit`, `recibido`, `esperado`.
    NitDvErrado,
    /// The number does not fit the kind of document. `tipo`, `minimo`, `maximo`.
    DocumentoNumeroInvalido,
    // Vencimientos
    /// `obligacion`.
    ObligacionDesconocida,
    /// `responsabilidad`.
    ResponsabilidadDesconocida,
    /// No rules for that year. `anio`, `desde`, `hasta`.
    AnioSinReglas,
    /// The end comes before the start. `desde`, `hasta`.
    RangoInvertido,
    /// The criteria of a question hold from a later year. `anio`, `desde`.
    AnioSinCriterios,
    /// An answer that the question does not take. `campo`.
    RespuestaInvalida,
    /// A fact without which nothing is computed. `campo`.
    FaltaDato,
    /// `anio`.
    UvtDesconocida,
    /// Filed in time: there is no penalty. `vence`, `presentada`.
    PresentadaATiempo,
    /// `reduccion`.
    ReduccionNoProcede,
    /// The amount or the span is beyond what is computed.
    ValorMuyGrande,
    /// No rate of late interest is known for these days. `desde`, `hasta`.
    TasaDesconocida,
    /// Not a percentage. `tasa`.
    TasaInvalida,
    /// The date does not exist or is not written as year, month and day. `fecha`.
    FechaInvalida,
    // Clientes
    /// The file has no column with the NIT. `columnas`.
    ColumnaNitAusente,
    /// The file is neither CSV nor XLSX, or breaks off.
    TablaIlegible,
    /// `filas`, `maximo`.
    TablaMuyLarga,
    /// A value that the column does not take. `valor`.
    CeldaInvalida,
    /// The NIT stands in an earlier row. `fila`.
    ClienteRepetido,
    /// Another import is under way.
    ImportacionEnCurso,
    /// The person stopped it; nothing was kept.
    ImportacionCancelada,
    // Conocimiento
    /// The file is not a knowledge pack, or its rules cannot be used. `archivo`, `detalle`.
    PaqueteInvalido,
    /// The signature does not fit: the pack was changed after it was signed.
    PaqueteFirma,
    /// Signed with a key that is not trusted here. `llave`.
    PaqueteLlave,
    /// Not newer than the knowledge in force. `recibida`, `vigente`.
    PaqueteViejo,
    /// The key of a publisher is 64 hexadecimal characters. `caracteres`.
    LlaveInvalida,
    /// No address is configured to fetch packs from.
    SinPublicador,
    // Contingencia
    /// The log has nothing yet.
    RegistroVacio,
    // Escanear
    /// The file has no bytes.
    ArchivoVacio,
    /// `bytes`, `maximo`.
    ArchivoMuyGrande,
    /// The file could not be opened. `motivo`: no_existe, sin_permiso, otro.
    ArchivoIlegible,
    /// The bytes are not a picture that is read here. `formato` when it was recognised.
    ImagenFormato,
    /// `ancho`, `alto`, `maximo` (pixels).
    ImagenMuyGrande,
    /// The bytes begin as a picture and break off or contradict themselves.
    ImagenDanada,
    /// The picture was read; no QR code was found in it.
    SinCodigo,
    /// There is no text to read.
    TextoVacio,
    /// `bytes`, `maximo`.
    TextoMuyLargo,
    /// The code written by hand is not 96 hexadecimal characters. `caracteres`.
    CufeMalFormado,
    // Documentos y contenedores
    /// The XML is not well formed, or breaks off. `linea`, `columna`.
    XmlIlegible,
    /// It declares a DTD or entities: never read.
    XmlConDtd,
    /// `maximo` levels.
    XmlMuyProfundo,
    /// `codificacion`.
    XmlCodificacion,
    /// The XML is not an electronic document of Colombia. `raiz`.
    XmlNoEsDocumento,
    /// A field without which it is no document. `campo`.
    DocumentoIncompleto,
    /// The ZIP breaks off or contradicts itself.
    ZipDanado,
    /// An entry that is refused. `entrada`, `motivo`.
    ZipEntradaProhibida,
    /// More bytes come out than are taken. `maximo`.
    ContenedorMuyGrande,
    /// `maximo` levels.
    ContenedorMuyProfundo,
    /// `maximo` pieces.
    ContenedorMuchasPiezas,
    /// `entrada`.
    ContenedorConClave,
    /// The e-mail cannot be taken apart.
    CorreoDanado,
    /// Nothing that is read here. `formato` when it was recognised.
    ArchivoNoReconocido,
    /// The PDF breaks off or contradicts itself.
    PdfDanado,
    /// The PDF asks for a password.
    PdfConClave,
    /// `paginas`, `maximo`.
    PdfMuyLargo,
    /// Its pages hold pictures and no text.
    PdfSinTexto,
    /// The PDF is not a RUT.
    PdfNoEsRut,
    /// A field of the code's computation is missing or malformed. `campo`.
    CufeCampo,
    /// The person stopped it; what was read so far is kept.
    LecturaCancelada,
    /// Another reading is under way.
    LecturaEnCurso,
    /// Neither PEM nor DER of a certificate.
    CertificadoIlegible,
    /// Not DIAN's report of invoices acquired. `columnas`.
    InformeIlegible,
    /// The wallet is as full as it may be. `maximo`.
    BilleteraLlena,
    // Cuenta
    /// Unknown user and wrong password give this same answer, in the same time.
    CredencialesInvalidas,
    /// Too many failures. `segundos` to wait.
    CuentaBloqueada,
    /// Nobody has signed in.
    SinSesion,
    /// The session ended and cannot be renewed: sign in again.
    SesionVencida,
    // Servicio
    /// The service does not answer.
    ServicioNoDisponible,
    /// Too many requests. `segundos` to wait.
    ServicioOcupado,
    /// The service answered something that is not in the contract.
    RespuestaInesperada,
    /// What was asked for does not exist or belongs to somebody else.
    NoEncontrado,
    /// The request is not in the contract. `campo` when known.
    SolicitudInvalida,
    /// The address of the service is not https nor loopback. `direccion`.
    DireccionInvalida,
    // Llavero y bóveda
    /// The keyring is there and locked: unlock it.
    LlaveroBloqueado,
    /// This machine has no keyring.
    LlaveroAusente,
    /// The keyring refused.
    LlaveroDenegado,
    /// The vault has to be opened with its passphrase first.
    BovedaCerrada,
    /// The vault has not been made yet: choose where its key is kept.
    BovedaSinCrear,
    /// Wrong passphrase.
    BovedaClaveErrada,
    /// `minimo` characters.
    BovedaClaveCorta,
    /// The vault's file cannot be read, or its key is gone.
    BovedaDanada,
    // Aplicación
    /// The address is not on the list of those that may be opened. `direccion`.
    EnlaceNoPermitido,
    /// A file cannot be written where the person keeps downloads.
    ArchivoNoGuardado,
    /// The system shows no notifications.
    AvisosNoDisponibles,
    /// A defect of ours. The detail is in the log.
    Interno,
}

/// What goes wrong, as every door gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Fallo {
    /// Which of the closed list.
    pub codigo: Codigo,
    /// What the text of the catalogue needs. Never anything personal.
    #[serde(default)]
    pub parametros: BTreeMap<String, String>,
}

impl Fallo {
    /// A failure with no parameters.
    pub fn new(codigo: Codigo) -> Self {
        Self { codigo, parametros: BTreeMap::new() }
    }

    /// The same failure with one parameter more.
    #[must_use]
    pub fn with(mut self, nombre: &str, valor: impl ToString) -> Self {
        self.parametros.insert(nombre.to_owned(), valor.to_string());
        self
    }
}

impl From<Codigo> for Fallo {
    fn from(codigo: Codigo) -> Self {
        Self::new(codigo)
    }
}

impl std::fmt::Display for Fallo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.codigo)
    }
}

impl std::error::Error for Fallo {}
