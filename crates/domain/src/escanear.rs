//! What the text of a QR code says, and what to think of it.
//!
//! DIAN asks for ten lines and an address; what is printed varies in keys, separators, order and
//! completeness (every oddity here was seen on a document). So a text is read leniently and judged
//! strictly: [`CodigoLeido::campos`] repeats what is printed, [`CodigoLeido::avisos`] says what is odd,
//! and [`CodigoLeido::abrir`] holds an address only when it is a known page of DIAN and nothing in the
//! text contradicts it.
//!
//! Left out: the hash is not recomputed (a key of the issuer goes into it), nothing is asked to DIAN,
//! and amounts and dates are not reformatted.

mod direccion;
mod importe;
mod lectura;
mod pago;

use std::collections::BTreeMap;

use crate::cufe::{self, Cufe};
use crate::nit::Nit;
use direccion::Direccion;
use lectura::{Clave, Familia, Lectura};

/// Longest text that is read, in bytes. A QR code holds 4,296 characters at most.
pub const MAX_BYTES: usize = 8 * 1024;

/// Characters of the codes used before 2020: SHA-1 and SHA-256.
const LEGACY_CHARACTERS: [usize; 2] = [40, 64];

/// The buyer of who does not give a name: twelve twos today, ten in the samples of 2019.
const FINAL_CONSUMER: [&str; 2] = ["222222222222", "2222222222"];

/// Whether a document names no buyer but «consumidor final».
pub fn is_final_consumer(number: &str) -> bool {
    FINAL_CONSUMER.contains(&number)
}

/// What kind of thing a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Which environment of DIAN a document belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ambiente {
    /// Real documents.
    Produccion,
    /// Tests of issuers.
    Habilitacion,
    /// Before 2020.
    Legado,
    /// Nothing in the text tells.
    Desconocido,
}

impl Ambiente {
    /// The word used in answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Produccion => "produccion",
            Self::Habilitacion => "habilitacion",
            Self::Legado => "legado",
            Self::Desconocido => "desconocido",
        }
    }
}

/// A field that a code may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Campo {
    /// Number of the document, with its prefix.
    Numero,
    /// Date.
    Fecha,
    /// Time.
    Hora,
    /// NIT of who issues.
    NitEmisor,
    /// Document of the buyer.
    DocAdquiriente,
    /// Amount before taxes.
    Base,
    /// IVA.
    Iva,
    /// Every other tax.
    Otros,
    /// Amount to pay.
    Total,
    /// Document of the worker.
    DocEmpleado,
    /// Accruals of a payroll.
    Devengado,
    /// Deductions of a payroll.
    Deducido,
    /// Kind of adjustment of a payroll.
    TipoNota,
    /// Seller who need not invoice.
    Vendedor,
    /// NIT of the buyer in a documento soporte.
    NitAdquiriente,
    /// The tax of a documento soporte.
    Impuesto,
    /// CUFE, CUDE, CUDS or CUNE.
    Codigo,
    /// Which of the four, as the key says.
    CodigoTipo,
    /// Address.
    Url,
}

impl Campo {
    /// The name used in answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numero => "numero",
            Self::Fecha => "fecha",
            Self::Hora => "hora",
            Self::NitEmisor => "nit_emisor",
            Self::DocAdquiriente => "doc_adquiriente",
            Self::Base => "base",
            Self::Iva => "iva",
            Self::Otros => "otros",
            Self::Total => "total",
            Self::DocEmpleado => "doc_empleado",
            Self::Devengado => "devengado",
            Self::Deducido => "deducido",
            Self::TipoNota => "tipo_nota",
            Self::Vendedor => "vendedor",
            Self::NitAdquiriente => "nit_adquiriente",
            Self::Impuesto => "impuesto",
            Self::Codigo => "codigo",
            Self::CodigoTipo => "codigo_tipo",
            Self::Url => "url",
        }
    }
}

/// How loud a notice is, loudest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NivelAviso {
    /// Danger.
    Peligro,
    /// Look twice.
    Atencion,
    /// Good to know.
    Nota,
}

/// Every notice about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodigoAviso {
    /// An address imitates DIAN's, or stands where DIAN's belongs. `host`.
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
    /// The buyer is «consumidor final»: the invoice does not name anyone.
    ConsumidorFinal,
    /// A secret of the issuer is printed in the code.
    PinImpreso,
    /// The address is of DIAN but not one of the pages that are known. `url`.
    RutaDesconocida,
    /// The code of a RUT holds no readable data: it is checked on DIAN's page.
    RutSinDatos,
    /// A payment code: it does not prove an invoice.
    CodigoDePago,
    /// Nothing of DIAN was recognised.
    NoReconocido,
}

impl CodigoAviso {
    fn level(self) -> NivelAviso {
        match self {
            Self::HostSospechoso | Self::CodigoDistintoDeUrl => NivelAviso::Peligro,
            Self::CodigoMalFormado
            | Self::SinCodigo
            | Self::UrlIncompleta
            | Self::Habilitacion
            | Self::ValorIlegible
            | Self::FechaIlegible
            | Self::NitIlegible
            | Self::PinImpreso
            | Self::RutaDesconocida => NivelAviso::Atencion,
            Self::CodigoLegado
            | Self::SinUrl
            | Self::TotalNoSuma
            | Self::ConsumidorFinal
            | Self::RutSinDatos
            | Self::CodigoDePago
            | Self::NoReconocido => NivelAviso::Nota,
        }
    }
}

/// Something to say about what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvisoCodigo {
    /// Which.
    pub codigo: CodigoAviso,
    /// How loud.
    pub nivel: NivelAviso,
    /// What a sentence about it needs.
    pub parametros: BTreeMap<&'static str, String>,
}

/// What a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodigoLeido {
    /// The whole text, untouched.
    pub texto: String,
    /// What it is.
    pub clase: ClaseCodigo,
    /// Fields as printed, without the quotes and blanks around them.
    pub campos: BTreeMap<Campo, String>,
    /// Which environment.
    pub ambiente: Ambiente,
    /// The only address that may be opened: https, on a host and page of DIAN that are known, with a
    /// whole code that nothing in the text contradicts.
    pub abrir: Option<String>,
    /// Loudest first.
    pub avisos: Vec<AvisoCodigo>,
}

impl CodigoLeido {
    /// Every field by its name, with `ambiente` and `abrir`, which are always there.
    pub fn fields(&self) -> BTreeMap<&'static str, Option<&str>> {
        let printed = self.campos.iter().map(|(campo, valor)| (campo.name(), Some(valor.as_str())));
        printed
            .chain([("ambiente", Some(self.ambiente.name())), ("abrir", self.abrir.as_deref())])
            .collect()
    }
}

/// Why a text is not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextoError {
    /// Nothing but blanks.
    #[error("no hay texto")]
    TextoVacio,
    /// More than [`MAX_BYTES`].
    #[error("el texto tiene {bytes} bytes y el máximo es {MAX_BYTES}")]
    TextoMuyLargo {
        /// Its length.
        bytes: usize,
    },
}

/// Reads the text of a QR code.
///
/// # Errors
/// See [`TextoError`]; any other text gives an answer, at worst [`ClaseCodigo::Otro`].
///
/// ```
/// # use dian_domain::escanear::{Campo, ClaseCodigo, interpret};
/// let leido = interpret("NumFac: CONT501\nFecFac: 2026-09-29\nNitFac: 900123456").unwrap();
/// assert_eq!(leido.clase, ClaseCodigo::FacturaSinCodigo);
/// assert_eq!(leido.campos[&Campo::Numero], "CONT501");
/// ```
pub fn interpret(texto: &str) -> Result<CodigoLeido, TextoError> {
    if texto.len() > MAX_BYTES {
        return Err(TextoError::TextoMuyLargo { bytes: texto.len() });
    }
    if texto.chars().all(lectura::is_blank) {
        return Err(TextoError::TextoVacio);
    }
    if pago::is_payment(texto) {
        let mut juicio = Juicio::new(texto, ClaseCodigo::Pago);
        juicio.warn(CodigoAviso::CodigoDePago);
        return Ok(juicio.finish());
    }
    let lectura = Lectura::new(texto);
    Ok(match lectura.family() {
        Some(familia) => judge_document(texto, &lectura, familia),
        None => judge_address(texto, &lectura),
    })
}

/// What a code that a person typed stands for. The environment is not known; the page offered is that
/// of production, the only one that holds real documents.
pub fn from_cufe(codigo: &Cufe) -> CodigoLeido {
    let mut juicio = Juicio::new(codigo.as_str(), ClaseCodigo::DocumentoDian);
    juicio.set(Campo::Codigo, codigo.as_str());
    juicio.set(Campo::CodigoTipo, UNKNOWN_CODE);
    juicio.leido.abrir = Some(direccion::search_page(codigo));
    juicio.finish()
}

const UNKNOWN_CODE: &str = "desconocido";

/// A text with the keys of a document.
fn judge_document(texto: &str, lectura: &Lectura<'_>, familia: Familia) -> CodigoLeido {
    let mut juicio = Juicio::new(texto, ClaseCodigo::Factura);
    for (&clave, &valor) in &lectura.valores {
        if let Some(campo) = clave.field(familia) {
            juicio.set(campo, valor);
        }
    }
    let direcciones: Vec<_> =
        lectura.direcciones.iter().map(|url| (*url, direccion::judge(url))).collect();
    let keys = || direcciones.iter().filter_map(|(_, direccion)| direccion.key());
    let codigo = lectura.code().or_else(|| keys().next().map(str::to_owned));

    juicio.leido.clase = match familia {
        Familia::Nomina if lectura.valores.contains_key(&Clave::TipoNota) => {
            ClaseCodigo::NominaAjuste
        }
        Familia::Nomina => ClaseCodigo::Nomina,
        Familia::Soporte => ClaseCodigo::DocumentoSoporte,
        Familia::Factura if lectura.valores.contains_key(&Clave::Cude) => {
            ClaseCodigo::NotaOEquivalente
        }
        Familia::Factura if codigo.is_none() && lectura.direcciones.is_empty() => {
            ClaseCodigo::FacturaSinCodigo
        }
        Familia::Factura => ClaseCodigo::Factura,
    };
    if let Some(codigo) = &codigo {
        juicio.set(Campo::Codigo, codigo);
        juicio.set(Campo::CodigoTipo, lectura.code_kind().unwrap_or(UNKNOWN_CODE));
    }

    // The address of DIAN if there is one, else whatever stands in its place.
    let chosen = direcciones.iter().min_by_key(|(_, direccion)| direccion.rank());
    if let Some((url, _)) = chosen {
        juicio.set(Campo::Url, url);
    }
    juicio.judge_code(codigo.as_deref());
    juicio.leido.ambiente = environment(
        codigo.as_deref(),
        direcciones.iter().map(|(_, direccion)| direccion),
        lectura.valores.get(&Clave::Amb).copied(),
    );

    let codigo = codigo.as_deref();
    let mut differs = false;
    for clave in
        keys().filter(|clave| codigo.is_some_and(|codigo| !codigo.eq_ignore_ascii_case(clave)))
    {
        differs = true;
        let codigo = codigo.unwrap_or_default();
        if is_cut(clave, codigo) {
            juicio.warn(CodigoAviso::UrlIncompleta);
        } else if !is_cut(codigo, clave) {
            juicio.warn(CodigoAviso::CodigoDistintoDeUrl);
        }
    }
    let strangers = direcciones.iter().filter(|(_, direccion)| match direccion {
        Direccion::Imita { .. } => true,
        // Where DIAN's address belongs and is missing, any other host is a trap.
        Direccion::Ajena { .. } => !direcciones.iter().any(|(_, other)| other.is_official()),
        Direccion::Documento { .. }
        | Direccion::Rut { .. }
        | Direccion::DeDian
        | Direccion::Cortada => false,
    });
    let mut strange = false;
    for (_, direccion) in strangers {
        strange = true;
        juicio.warn_host(direccion);
    }
    match chosen {
        None if juicio.leido.ambiente == Ambiente::Legado || codigo.is_none() => {}
        None => juicio.warn(CodigoAviso::SinUrl),
        Some((url, direccion)) => juicio.judge_page(url, direccion),
    }
    if codigo.is_some_and(is_whole) && !differs && !strange {
        juicio.leido.abrir = chosen.and_then(|(_, direccion)| direccion.open().map(str::to_owned));
    }
    juicio.judge_fields(lectura);
    juicio.finish()
}

/// A text without the keys of a document: an address, or something of somebody else.
fn judge_address(texto: &str, lectura: &Lectura<'_>) -> CodigoLeido {
    let direcciones: Vec<_> =
        lectura.direcciones.iter().map(|url| (*url, direccion::judge(url))).collect();
    let mut juicio = Juicio::new(texto, ClaseCodigo::Otro);
    if let Some((url, direccion)) =
        direcciones.iter().find(|(_, direccion)| matches!(direccion, Direccion::Imita { .. }))
    {
        juicio.leido.clase = ClaseCodigo::UrlSospechosa;
        juicio.set(Campo::Url, url);
        juicio.warn_host(direccion);
        return juicio.finish();
    }
    let Some((url, direccion)) = direcciones.iter().min_by_key(|(_, direccion)| direccion.rank())
    else {
        juicio.warn(CodigoAviso::NoReconocido);
        return juicio.finish();
    };
    match direccion {
        Direccion::Documento { ambiente, clave, campos, .. } => {
            juicio.leido.clase = match ambiente {
                Ambiente::Legado => ClaseCodigo::Factura,
                Ambiente::Produccion | Ambiente::Habilitacion | Ambiente::Desconocido => {
                    ClaseCodigo::DocumentoDian
                }
            };
            juicio.set(Campo::Url, url);
            for (campo, valor) in campos {
                juicio.set(*campo, valor);
            }
            if let Some(clave) = clave {
                juicio.set(Campo::Codigo, clave);
                juicio.set(Campo::CodigoTipo, UNKNOWN_CODE);
                juicio.judge_code(Some(clave));
            }
            juicio.leido.ambiente = environment(clave.as_deref(), [direccion], None);
            juicio.judge_page(url, direccion);
            let others_agree =
                direcciones.iter().filter_map(|(_, other)| other.key()).all(|other| {
                    clave.as_deref().is_some_and(|clave| clave.eq_ignore_ascii_case(other))
                });
            if !others_agree {
                juicio.warn(CodigoAviso::CodigoDistintoDeUrl);
            } else if clave.as_deref().is_some_and(is_whole) {
                juicio.leido.abrir = direccion.open().map(str::to_owned);
            }
        }
        Direccion::Rut { abrir } => {
            juicio.leido.clase = ClaseCodigo::Rut;
            juicio.set(Campo::Url, url);
            juicio.leido.abrir.clone_from(abrir);
            juicio.warn(CodigoAviso::RutSinDatos);
            juicio.judge_page(url, direccion);
        }
        Direccion::DeDian => {
            juicio.leido.clase = ClaseCodigo::DocumentoDian;
            juicio.set(Campo::Url, url);
            juicio.judge_page(url, direccion);
        }
        Direccion::Cortada => juicio.judge_page(url, direccion),
        Direccion::Imita { .. } | Direccion::Ajena { .. } => juicio.warn(CodigoAviso::NoReconocido),
    }
    juicio.finish()
}

/// The environment, by the length of the code, then by the host, then as printed.
fn environment<'a>(
    codigo: Option<&str>,
    direcciones: impl IntoIterator<Item = &'a Direccion>,
    printed: Option<&str>,
) -> Ambiente {
    if codigo.is_some_and(is_legacy) {
        return Ambiente::Legado;
    }
    let by_host = direcciones.into_iter().find_map(|direccion| match direccion {
        Direccion::Documento { ambiente, .. } => Some(*ambiente),
        Direccion::Rut { .. }
        | Direccion::DeDian
        | Direccion::Cortada
        | Direccion::Imita { .. }
        | Direccion::Ajena { .. } => None,
    });
    by_host.unwrap_or(match printed {
        Some("1") => Ambiente::Produccion,
        Some("2") => Ambiente::Habilitacion,
        _ => Ambiente::Desconocido,
    })
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// 96 hexadecimal characters, in any case.
fn is_whole(codigo: &str) -> bool {
    codigo.len() == cufe::CHARACTERS && is_hex(codigo)
}

fn is_legacy(codigo: &str) -> bool {
    LEGACY_CHARACTERS.contains(&codigo.len()) && is_hex(codigo)
}

/// Is `part` the beginning of `whole`?
fn is_cut(part: &str, whole: &str) -> bool {
    part.len() < whole.len()
        && part.bytes().zip(whole.bytes()).all(|(one, other)| one.eq_ignore_ascii_case(&other))
}

/// An answer in the making.
struct Juicio {
    leido: CodigoLeido,
}

impl Juicio {
    fn new(texto: &str, clase: ClaseCodigo) -> Self {
        Self {
            leido: CodigoLeido {
                texto: texto.to_owned(),
                clase,
                campos: BTreeMap::new(),
                ambiente: Ambiente::Desconocido,
                abrir: None,
                avisos: Vec::new(),
            },
        }
    }

    fn set(&mut self, campo: Campo, valor: &str) {
        if !valor.is_empty() {
            self.leido.campos.entry(campo).or_insert_with(|| valor.to_owned());
        }
    }

    fn warn(&mut self, codigo: CodigoAviso) {
        self.warn_with(codigo, []);
    }

    fn warn_with<const N: usize>(
        &mut self,
        codigo: CodigoAviso,
        parametros: [(&'static str, String); N],
    ) {
        let aviso = AvisoCodigo { codigo, nivel: codigo.level(), parametros: parametros.into() };
        if !self.leido.avisos.contains(&aviso) {
            self.leido.avisos.push(aviso);
        }
    }

    fn warn_host(&mut self, direccion: &Direccion) {
        if let Direccion::Imita { host } | Direccion::Ajena { host } = direccion {
            self.warn_with(CodigoAviso::HostSospechoso, [("host", host.clone())]);
        }
    }

    fn judge_code(&mut self, codigo: Option<&str>) {
        match codigo {
            None => self.warn(CodigoAviso::SinCodigo),
            Some(codigo) if is_whole(codigo) => {}
            Some(codigo) => {
                let aviso = if is_legacy(codigo) {
                    CodigoAviso::CodigoLegado
                } else {
                    CodigoAviso::CodigoMalFormado
                };
                self.warn_with(aviso, [("caracteres", codigo.chars().count().to_string())]);
            }
        }
    }

    fn judge_page(&mut self, url: &str, direccion: &Direccion) {
        match direccion {
            Direccion::Documento { ambiente, clave, pagina, .. } => match (clave, pagina) {
                (_, None) if *ambiente != Ambiente::Legado => {
                    self.warn_with(CodigoAviso::RutaDesconocida, [("url", url.to_owned())]);
                }
                (None, _) => self.warn(CodigoAviso::UrlIncompleta),
                (Some(_), _) => {}
            },
            Direccion::DeDian => {
                self.warn_with(CodigoAviso::RutaDesconocida, [("url", url.to_owned())])
            }
            Direccion::Cortada | Direccion::Rut { abrir: None } => {
                self.warn(CodigoAviso::UrlIncompleta)
            }
            Direccion::Rut { abrir: Some(_) }
            | Direccion::Imita { .. }
            | Direccion::Ajena { .. } => {}
        }
    }

    fn judge_fields(&mut self, lectura: &Lectura<'_>) {
        let campos = self.leido.campos.clone();
        let mut amounts = BTreeMap::new();
        for campo in [
            Campo::Base,
            Campo::Iva,
            Campo::Otros,
            Campo::Total,
            Campo::Devengado,
            Campo::Deducido,
            Campo::Impuesto,
        ] {
            let Some(valor) = campos.get(&campo) else { continue };
            match importe::read(valor) {
                Some(amount) => {
                    amounts.insert(campo, amount);
                }
                None => self.warn_with(
                    CodigoAviso::ValorIlegible,
                    [("campo", campo.name().to_owned()), ("valor", valor.clone())],
                ),
            }
        }
        // All four or nothing: a tax that is not printed may be what is missing.
        if let (Some(base), Some(iva), Some(otros), Some(total)) = (
            amounts.get(&Campo::Base),
            amounts.get(&Campo::Iva),
            amounts.get(&Campo::Otros),
            amounts.get(&Campo::Total),
        ) && total - base - iva - otros != 0
        {
            let diferencia = importe::write(total - base - iva - otros);
            self.warn_with(CodigoAviso::TotalNoSuma, [("diferencia", diferencia)]);
        }
        if let Some(fecha) = campos.get(&Campo::Fecha)
            && !lectura::is_date(fecha)
        {
            self.warn_with(CodigoAviso::FechaIlegible, [("valor", fecha.clone())]);
        }
        for campo in [Campo::NitEmisor, Campo::NitAdquiriente] {
            if campos.get(&campo).is_some_and(|valor| Nit::parse(valor).is_err()) {
                self.warn_with(CodigoAviso::NitIlegible, [("campo", campo.name().to_owned())]);
            }
        }
        if campos.get(&Campo::DocAdquiriente).is_some_and(|doc| is_final_consumer(doc)) {
            self.warn(CodigoAviso::ConsumidorFinal);
        }
        if lectura.valores.contains_key(&Clave::Pin) {
            self.warn(CodigoAviso::PinImpreso);
        }
    }

    fn finish(mut self) -> CodigoLeido {
        if self.leido.ambiente == Ambiente::Habilitacion {
            self.warn(CodigoAviso::Habilitacion);
        }
        self.leido.avisos.sort_by_key(|aviso| (aviso.nivel, aviso.codigo));
        self.leido
    }
}
