//! The fields of a code as a person writes them in JSON.
//!
//! Two shapes are read: ours, flat and in Spanish (`{"tipo": "cufe", "numero": …}`), and that of the
//! published examples (`{"code_name": "CUFE", "fields": {…}, "secret": {…}}`), because people paste
//! those. An unknown name is an error: a misspelt tax would silently count as zero.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde_json::{Map, Value};

use super::calculo::{CampoCodigo, ClaseSecreto, Composicion, EntradaCodigo, Secreto, TipoCodigo};
use crate::factura::Importe;

/// Longest text of a field.
const MAX_TEXT: usize = 256;

/// Why nothing can be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntradaError {
    /// Not a JSON object.
    #[error("no es un objeto JSON")]
    Json,
    /// A field is missing.
    #[error("falta {campo}")]
    Falta {
        /// Its name.
        campo: &'static str,
    },
    /// A field holds something else than it should.
    #[error("{campo} está mal escrito")]
    MalFormado {
        /// Its name.
        campo: &'static str,
    },
    /// A name that no code takes, or that this one does not.
    #[error("{campo} no entra en este código")]
    Ajeno {
        /// As written.
        campo: String,
    },
}

impl EntradaError {
    /// The field that is to blame; `entrada` for the whole.
    pub fn field(&self) -> &str {
        match self {
            Self::Json => "entrada",
            Self::Falta { campo } | Self::MalFormado { campo } => campo,
            Self::Ajeno { campo } => campo,
        }
    }

    /// What is wrong with it: `json`, `falta`, `mal_formado` or `ajeno`.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Falta { .. } => "falta",
            Self::MalFormado { .. } => "mal_formado",
            Self::Ajeno { .. } => "ajeno",
        }
    }
}

/// Names of the published examples, where they differ from ours.
const ENGLISH: [(&str, CampoCodigo); 28] = [
    ("number", CampoCodigo::Numero),
    ("event_number", CampoCodigo::Numero),
    ("issue_date", CampoCodigo::Fecha),
    ("issue_time", CampoCodigo::Hora),
    ("line_extension_amount", CampoCodigo::Bruto),
    ("iva_01", CampoCodigo::Iva),
    ("inc_04", CampoCodigo::Inc),
    ("ica_03", CampoCodigo::Ica),
    ("payable_amount", CampoCodigo::Total),
    ("issuer_nit", CampoCodigo::NitEmisor),
    ("acquirer_id", CampoCodigo::DocAdquiriente),
    ("seller_id_SNO", CampoCodigo::DocVendedor),
    ("buyer_nit_ABS", CampoCodigo::NitAdquiriente),
    ("sender_nit", CampoCodigo::NitEmisor),
    ("receiver_nit", CampoCodigo::DocReceptor),
    ("response_code", CampoCodigo::CodigoEvento),
    ("referenced_document_number", CampoCodigo::NumeroReferido),
    ("referenced_document_type", CampoCodigo::TipoReferido),
    ("earnings_total", CampoCodigo::Devengado),
    ("deductions_total", CampoCodigo::Deducido),
    ("net_total", CampoCodigo::Total),
    ("employer_nit", CampoCodigo::NitEmisor),
    ("employee_id", CampoCodigo::DocTrabajador),
    ("xml_type", CampoCodigo::TipoXml),
    ("software_id", CampoCodigo::SoftwareId),
    ("environment", CampoCodigo::Ambiente),
    // What the same fields are called in the printed QR of each kind of document.
    ("nit_empleador", CampoCodigo::NitEmisor),
    ("doc_empleado", CampoCodigo::DocTrabajador),
];

impl EntradaCodigo {
    /// Reads the fields of a code from JSON, in either of the two shapes.
    ///
    /// # Errors
    /// See [`EntradaError`]; the first field that is missing, in the order in which they are hashed.
    ///
    /// ```
    /// # use dian_domain::cufe::EntradaCodigo;
    /// let json = r#"{"tipo": "cufe", "numero": "323200000129", "fecha": "2019-01-16",
    ///     "hora": "10:53:10-05:00", "bruto": "1500000", "iva": "285000", "total": "1785000",
    ///     "nit_emisor": "700085371", "doc_adquiriente": "800199436", "ambiente": "1",
    ///     "clave_tecnica": "693ff6f2a553c3646a063436fd4dd9ded0311471"}"#;
    /// let codigo = EntradaCodigo::from_json(json).unwrap().calculate().codigo;
    /// assert!(codigo.as_str().starts_with("8bb918b19ba22a694f1da11c643b5e9d"));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, EntradaError> {
        let Ok(Value::Object(object)) = serde_json::from_str(json) else {
            return Err(EntradaError::Json);
        };
        if object.contains_key("fields") || object.contains_key("code_name") {
            from_example(&object)
        } else {
            from_flat(&object)
        }
    }

    /// The fields and the secret of a code.
    ///
    /// # Errors
    /// [`EntradaError::Falta`] or [`EntradaError::MalFormado`].
    pub fn new(
        tipo: TipoCodigo,
        valores: &BTreeMap<CampoCodigo, String>,
        secreto: Secreto,
    ) -> Result<Self, EntradaError> {
        for (campo, valor) in valores {
            if !is_well_formed(*campo, valor) {
                return Err(EntradaError::MalFormado { campo: campo.name() });
            }
        }
        if secreto.clase() != tipo.secret() || secreto.is_empty() {
            return Err(EntradaError::Falta { campo: tipo.secret().name() });
        }
        let composicion = Composicion::new(tipo, valores)
            .map_err(|campo| EntradaError::Falta { campo: campo.name() })?;
        Ok(Self { tipo, composicion, secreto })
    }
}

fn from_flat(object: &Map<String, Value>) -> Result<EntradaCodigo, EntradaError> {
    let tipo = object.get("tipo").ok_or(EntradaError::Falta { campo: "tipo" })?;
    let tipo = text("tipo", tipo)?
        .and_then(|tipo| TipoCodigo::from_name(&tipo))
        .ok_or(EntradaError::MalFormado { campo: "tipo" })?;
    let mut fields = Fields::default();
    for (name, value) in object {
        match name.as_str() {
            "tipo" => {}
            "clave_tecnica" => {
                fields.secret(tipo, ClaseSecreto::ClaveTecnica, value)?;
            }
            "pin" => {
                fields.secret(tipo, ClaseSecreto::Pin, value)?;
            }
            _ => fields.set(tipo, name, value)?,
        }
    }
    fields.finish(tipo)
}

fn from_example(object: &Map<String, Value>) -> Result<EntradaCodigo, EntradaError> {
    let given = object.get("fields").ok_or(EntradaError::Falta { campo: "fields" })?;
    let given = given.as_object().ok_or(EntradaError::MalFormado { campo: "fields" })?;
    let name = object.get("code_name").ok_or(EntradaError::Falta { campo: "code_name" })?;
    let tipo = match name.as_str() {
        Some("SoftwareSecurityCode") => TipoCodigo::SeguridadSoftware,
        Some("CUDE") if given.contains_key("response_code") => TipoCodigo::CudeEvento,
        Some(name) => {
            TipoCodigo::from_name(name).ok_or(EntradaError::MalFormado { campo: "code_name" })?
        }
        None => return Err(EntradaError::MalFormado { campo: "code_name" }),
    };
    let mut fields = Fields::default();
    for (name, value) in given {
        fields.set(tipo, name, value)?;
    }
    if let Some(value) = object.get("environment").filter(|value| !value.is_null()) {
        fields.set(tipo, "environment", value)?;
    }
    if let Some(secret) = object.get("secret") {
        let part = |name| secret.get(name).ok_or(EntradaError::Falta { campo: "secret" });
        let clase = match part("type")?.as_str() {
            Some("technical_key") => ClaseSecreto::ClaveTecnica,
            Some("software_pin") => ClaseSecreto::Pin,
            Some(_) | None => return Err(EntradaError::MalFormado { campo: "secret" }),
        };
        fields.secret(tipo, clase, part("value")?)?;
    }
    fields.finish(tipo)
}

/// What was given so far.
#[derive(Default)]
struct Fields {
    valores: BTreeMap<CampoCodigo, String>,
    secreto: Option<Secreto>,
}

impl Fields {
    fn set(&mut self, tipo: TipoCodigo, name: &str, value: &Value) -> Result<(), EntradaError> {
        let stranger = || EntradaError::Ajeno { campo: name.chars().take(MAX_TEXT).collect() };
        let campo = CampoCodigo::ALL
            .into_iter()
            .map(|campo| (campo.name(), campo))
            .chain(ENGLISH)
            .find(|(known, _)| *known == name)
            .map(|(_, campo)| campo)
            .ok_or_else(stranger)?;
        // An event hashes no environment, and people give it all the same.
        if campo != CampoCodigo::Ambiente
            && !tipo.recipe().contains(&super::calculo::Pieza::Campo(campo))
        {
            return Err(stranger());
        }
        let Some(texto) = text(campo.name(), value)? else { return Ok(()) };
        let texto = match (campo, texto.as_str()) {
            (CampoCodigo::Ambiente, "produccion") => "1".to_owned(),
            (CampoCodigo::Ambiente, "habilitacion") => "2".to_owned(),
            _ => texto,
        };
        match self.valores.insert(campo, texto) {
            None => Ok(()),
            Some(_) => Err(EntradaError::MalFormado { campo: campo.name() }),
        }
    }

    fn secret(
        &mut self,
        tipo: TipoCodigo,
        clase: ClaseSecreto,
        value: &Value,
    ) -> Result<(), EntradaError> {
        let campo = clase.name();
        let Some(texto) = text(campo, value)? else { return Ok(()) };
        if clase != tipo.secret() {
            return Err(EntradaError::Ajeno { campo: campo.to_owned() });
        }
        if texto.is_empty() || !texto.chars().all(|character| character.is_ascii_alphanumeric()) {
            return Err(EntradaError::MalFormado { campo });
        }
        self.secreto = Some(match clase {
            ClaseSecreto::ClaveTecnica => Secreto::clave_tecnica(&texto),
            ClaseSecreto::Pin => Secreto::pin(&texto),
        });
        Ok(())
    }

    fn finish(self, tipo: TipoCodigo) -> Result<EntradaCodigo, EntradaError> {
        let campo = tipo.secret().name();
        let secreto = self.secreto.ok_or(EntradaError::Falta { campo })?;
        EntradaCodigo::new(tipo, &self.valores, secreto)
    }
}

/// A text or a number as text; `None` for null.
fn text(campo: &'static str, value: &Value) -> Result<Option<String>, EntradaError> {
    let texto = match value {
        Value::Null => return Ok(None),
        Value::String(texto) => texto.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            return Err(EntradaError::MalFormado { campo });
        }
    };
    if texto.len() > MAX_TEXT {
        return Err(EntradaError::MalFormado { campo });
    }
    Ok(Some(texto))
}

/// Whether a text has the shape of its field.
fn is_well_formed(campo: CampoCodigo, texto: &str) -> bool {
    match campo {
        CampoCodigo::Numero | CampoCodigo::NumeroReferido | CampoCodigo::SoftwareId => {
            !texto.is_empty() && !texto.contains(char::is_whitespace)
        }
        CampoCodigo::Fecha => texto.len() == "2019-01-16".len() && texto.parse::<Date>().is_ok(),
        CampoCodigo::Hora => is_time(texto),
        CampoCodigo::Bruto
        | CampoCodigo::Iva
        | CampoCodigo::Inc
        | CampoCodigo::Ica
        | CampoCodigo::Total
        | CampoCodigo::Devengado
        | CampoCodigo::Deducido => Importe::new(texto).valor().is_some(),
        CampoCodigo::NitEmisor | CampoCodigo::NitAdquiriente | CampoCodigo::TipoXml => {
            is_digits(texto)
        }
        CampoCodigo::DocAdquiriente
        | CampoCodigo::DocReceptor
        | CampoCodigo::DocVendedor
        | CampoCodigo::DocTrabajador
        | CampoCodigo::CodigoEvento
        | CampoCodigo::TipoReferido => {
            !texto.is_empty() && texto.chars().all(|character| character.is_ascii_alphanumeric())
        }
        CampoCodigo::Ambiente => matches!(texto, "1" | "2"),
    }
}

fn is_digits(texto: &str) -> bool {
    !texto.is_empty() && texto.bytes().all(|byte| byte.is_ascii_digit())
}

/// `HH:MM:SS-05:00` (annexes FE, DS and nómina).
pub(crate) fn is_time(texto: &str) -> bool {
    let (Some(time), Some(offset)) = (texto.get(..8), texto.get(8..)) else { return false };
    offset == "-05:00"
        && time.bytes().enumerate().all(|(index, byte)| match index {
            2 | 5 => byte == b':',
            _ => byte.is_ascii_digit(),
        })
        && time.parse::<Time>().is_ok()
}
