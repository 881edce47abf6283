//! What each code is the hash of.
//!
//! All are SHA-384 of a plain concatenation, without separators. Amounts carry two decimals, cut off and
//! not rounded; NIT and documents carry neither check digit nor punctuation. The recipes were read in
//! public transcriptions of the annexes and reproduce 19 of the 21 published examples
//! (`tests/datos/cufe-vectors.json`); the other two are misprints of the annexes.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use sha2::{Digest, Sha384};

use super::Cufe;

/// Which code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TipoCodigo {
    /// Invoices (annex FE 1.9, 11.2).
    Cufe,
    /// Notes, documentos equivalentes and invoices of type 03 (annex FE 1.9, 11.4.1 and 11.4.3).
    Cude,
    /// Events (annex FE 1.9, 11.6; RADIAN 1.1, 12.1.1).
    CudeEvento,
    /// Documento soporte (annex DS 1.1, 4).
    Cuds,
    /// Nómina (annex nómina 1.0, 8.1).
    Cune,
    /// `SoftwareSecurityCode`, of the program and not of the document.
    SeguridadSoftware,
}

impl TipoCodigo {
    /// Every code.
    pub const ALL: [Self; 6] =
        [Self::Cufe, Self::Cude, Self::CudeEvento, Self::Cuds, Self::Cune, Self::SeguridadSoftware];

    /// The word used in questions and answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cufe => "cufe",
            Self::Cude => "cude",
            Self::CudeEvento => "cude_evento",
            Self::Cuds => "cuds",
            Self::Cune => "cune",
            Self::SeguridadSoftware => "codigo_seguridad_software",
        }
    }

    /// Of the word used in questions, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tipo| tipo.name().eq_ignore_ascii_case(name.trim()))
    }

    /// The name of its algorithm in `cbc:UUID/@schemeName`.
    pub fn algorithm(self) -> &'static str {
        match self {
            Self::Cufe => "CUFE-SHA384",
            Self::Cude | Self::CudeEvento => "CUDE-SHA384",
            Self::Cuds => "CUDS-SHA384",
            Self::Cune => "CUNE-SHA384",
            Self::SeguridadSoftware => "SHA384",
        }
    }

    /// Of the name of an algorithm. `CUDE-SHA384` gives [`TipoCodigo::Cude`].
    pub fn from_algorithm(name: &str) -> Option<Self> {
        [Self::Cufe, Self::Cude, Self::Cuds, Self::Cune]
            .into_iter()
            .find(|tipo| tipo.algorithm().eq_ignore_ascii_case(name.trim()))
    }

    /// The secret that goes into it.
    pub fn secret(self) -> ClaseSecreto {
        match self {
            Self::Cufe => ClaseSecreto::ClaveTecnica,
            Self::Cude | Self::CudeEvento | Self::Cuds | Self::Cune | Self::SeguridadSoftware => {
                ClaseSecreto::Pin
            }
        }
    }

    /// What it is the hash of, in order.
    pub(super) fn recipe(self) -> &'static [Pieza] {
        use CampoCodigo as C;
        use Pieza::{Campo, Literal, Secreto};
        match self {
            Self::Cufe | Self::Cude => &[
                Campo(C::Numero),
                Campo(C::Fecha),
                Campo(C::Hora),
                Campo(C::Bruto),
                Literal("01"),
                Campo(C::Iva),
                Literal("04"),
                Campo(C::Inc),
                Literal("03"),
                Campo(C::Ica),
                Campo(C::Total),
                Campo(C::NitEmisor),
                Campo(C::DocAdquiriente),
                Secreto,
                Campo(C::Ambiente),
            ],
            // No environment at the end.
            Self::CudeEvento => &[
                Campo(C::Numero),
                Campo(C::Fecha),
                Campo(C::Hora),
                Campo(C::NitEmisor),
                Campo(C::DocReceptor),
                Campo(C::CodigoEvento),
                Campo(C::NumeroReferido),
                Campo(C::TipoReferido),
                Secreto,
            ],
            // The seller first, and one tax.
            Self::Cuds => &[
                Campo(C::Numero),
                Campo(C::Fecha),
                Campo(C::Hora),
                Campo(C::Bruto),
                Literal("01"),
                Campo(C::Iva),
                Campo(C::Total),
                Campo(C::DocVendedor),
                Campo(C::NitAdquiriente),
                Secreto,
                Campo(C::Ambiente),
            ],
            Self::Cune => &[
                Campo(C::Numero),
                Campo(C::Fecha),
                Campo(C::Hora),
                Campo(C::Devengado),
                Campo(C::Deducido),
                Campo(C::Total),
                Campo(C::NitEmisor),
                Campo(C::DocTrabajador),
                Campo(C::TipoXml),
                Secreto,
                Campo(C::Ambiente),
            ],
            Self::SeguridadSoftware => &[Campo(C::SoftwareId), Secreto, Campo(C::Numero)],
        }
    }
}

/// A piece of what is hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pieza {
    Campo(CampoCodigo),
    Literal(&'static str),
    Secreto,
}

/// A field that goes into a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CampoCodigo {
    /// Number with prefix.
    Numero,
    /// Date of issue, `YYYY-MM-DD`.
    Fecha,
    /// Time of issue, `HH:MM:SS-05:00`.
    Hora,
    /// LineExtensionAmount.
    Bruto,
    /// Tax 01.
    Iva,
    /// Tax 04.
    Inc,
    /// Tax 03.
    Ica,
    /// PayableAmount; nómina: net.
    Total,
    /// NIT of who issues.
    NitEmisor,
    /// Document of the acquirer.
    DocAdquiriente,
    /// Event: document of who receives it.
    DocReceptor,
    /// Event: 030…
    CodigoEvento,
    /// Event: number of the document that it speaks of.
    NumeroReferido,
    /// Event: kind of that document: 01…
    TipoReferido,
    /// Documento soporte: document of the seller.
    DocVendedor,
    /// Documento soporte: NIT of the acquirer, who issues.
    NitAdquiriente,
    /// Nómina: accruals.
    Devengado,
    /// Nómina: deductions.
    Deducido,
    /// Nómina: document of the worker; `0` when a payroll is deleted.
    DocTrabajador,
    /// Nómina: 102 or 103.
    TipoXml,
    /// Identifier of the program.
    SoftwareId,
    /// 1 production, 2 tests.
    Ambiente,
}

impl CampoCodigo {
    /// Every field.
    pub const ALL: [Self; 22] = [
        Self::Numero,
        Self::Fecha,
        Self::Hora,
        Self::Bruto,
        Self::Iva,
        Self::Inc,
        Self::Ica,
        Self::Total,
        Self::NitEmisor,
        Self::DocAdquiriente,
        Self::DocReceptor,
        Self::CodigoEvento,
        Self::NumeroReferido,
        Self::TipoReferido,
        Self::DocVendedor,
        Self::NitAdquiriente,
        Self::Devengado,
        Self::Deducido,
        Self::DocTrabajador,
        Self::TipoXml,
        Self::SoftwareId,
        Self::Ambiente,
    ];

    /// The name used in questions and answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numero => "numero",
            Self::Fecha => "fecha",
            Self::Hora => "hora",
            Self::Bruto => "bruto",
            Self::Iva => "iva",
            Self::Inc => "inc",
            Self::Ica => "ica",
            Self::Total => "total",
            Self::NitEmisor => "nit_emisor",
            Self::DocAdquiriente => "doc_adquiriente",
            Self::DocReceptor => "doc_receptor",
            Self::CodigoEvento => "codigo_evento",
            Self::NumeroReferido => "numero_referido",
            Self::TipoReferido => "tipo_referido",
            Self::DocVendedor => "doc_vendedor",
            Self::NitAdquiriente => "nit_adquiriente",
            Self::Devengado => "devengado",
            Self::Deducido => "deducido",
            Self::DocTrabajador => "doc_trabajador",
            Self::TipoXml => "tipo_xml",
            Self::SoftwareId => "software_id",
            Self::Ambiente => "ambiente",
        }
    }

    /// Zero where a document does not have this tax: its code stays and the amount is `0.00`.
    pub(super) fn is_tax(self) -> bool {
        matches!(self, Self::Iva | Self::Inc | Self::Ica)
    }

    /// Whether it is an amount.
    pub(super) fn is_amount(self) -> bool {
        self.is_tax()
            || matches!(self, Self::Bruto | Self::Total | Self::Devengado | Self::Deducido)
    }
}

/// Which secret goes into a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaseSecreto {
    /// Technical key of the numbering.
    ClaveTecnica,
    /// PIN of the program.
    Pin,
}

impl ClaseSecreto {
    /// The name used in questions and answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::ClaveTecnica => "clave_tecnica",
            Self::Pin => "pin",
        }
    }
}

/// A secret of the issuer; never written out.
#[derive(Clone, PartialEq, Eq)]
pub struct Secreto {
    clase: ClaseSecreto,
    valor: String,
}

impl Secreto {
    /// A technical key.
    pub fn clave_tecnica(valor: &str) -> Self {
        Self { clase: ClaseSecreto::ClaveTecnica, valor: valor.trim().to_owned() }
    }

    /// A PIN.
    pub fn pin(valor: &str) -> Self {
        Self { clase: ClaseSecreto::Pin, valor: valor.trim().to_owned() }
    }

    /// Which secret it is.
    pub fn clase(&self) -> ClaseSecreto {
        self.clase
    }

    pub(super) fn is_empty(&self) -> bool {
        self.valor.is_empty()
    }
}

impl fmt::Debug for Secreto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secreto({})", self.clase.name())
    }
}

/// One piece of what is hashed, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paso {
    /// Name of the field; `codigo_impuesto` for the fixed codes of taxes; name of the secret.
    pub campo: &'static str,
    /// Its text; that of the secret is masked.
    pub valor: String,
}

/// What a code is the hash of, but for the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composicion {
    tipo: TipoCodigo,
    antes: String,
    despues: String,
    pasos: Vec<Paso>,
}

impl Composicion {
    /// Puts the fields together in order. Texts go in as they are, amounts with two decimals; a tax
    /// that is not there is `0.00`.
    ///
    /// # Errors
    /// The first field that is missing, or that is an amount and no number.
    pub fn new(
        tipo: TipoCodigo,
        valores: &BTreeMap<CampoCodigo, String>,
    ) -> Result<Self, CampoCodigo> {
        let mut this = Self { tipo, antes: String::new(), despues: String::new(), pasos: vec![] };
        let mut secret_seen = false;
        for pieza in tipo.recipe() {
            let (campo, valor) = match pieza {
                Pieza::Secreto => {
                    secret_seen = true;
                    this.pasos.push(Paso { campo: tipo.secret().name(), valor: this.mask() });
                    continue;
                }
                Pieza::Literal(literal) => ("codigo_impuesto", (*literal).to_owned()),
                Pieza::Campo(campo) => {
                    let valor = match valores.get(campo) {
                        Some(texto) if campo.is_amount() => {
                            let importe = crate::factura::Importe::new(texto);
                            two_decimals(importe.valor().ok_or(*campo)?)
                        }
                        Some(texto) if !texto.is_empty() => texto.clone(),
                        None if campo.is_tax() => two_decimals(Decimal::ZERO),
                        Some(_) | None => return Err(*campo),
                    };
                    (campo.name(), valor)
                }
            };
            if secret_seen { &mut this.despues } else { &mut this.antes }.push_str(&valor);
            this.pasos.push(Paso { campo, valor });
        }
        Ok(this)
    }

    /// Everything before the secret.
    pub fn before(&self) -> &str {
        &self.antes
    }

    /// Everything after the secret.
    pub fn after(&self) -> &str {
        &self.despues
    }

    /// The code with this secret.
    pub fn code(&self, secreto: &str) -> Cufe {
        Cufe::of(&format!("{}{secreto}{}", self.antes, self.despues))
    }

    /// The code with this secret; `None` if the code takes another kind of secret.
    pub fn code_with(&self, secreto: &Secreto) -> Option<Cufe> {
        (secreto.clase == self.tipo.secret()).then(|| self.code(&secreto.valor))
    }

    /// The whole text with the name of the secret in its place.
    pub fn masked(&self) -> String {
        format!("{}{}{}", self.antes, self.mask(), self.despues)
    }

    fn mask(&self) -> String {
        format!("[{}]", self.tipo.secret().name())
    }
}

/// All that a code is computed from. Read one with [`EntradaCodigo::from_json`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntradaCodigo {
    pub(super) tipo: TipoCodigo,
    pub(super) composicion: Composicion,
    pub(super) secreto: Secreto,
}

/// A code with how it was computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodigoCalculado {
    /// Which.
    pub tipo: TipoCodigo,
    /// The code.
    pub codigo: Cufe,
    /// What was hashed, the secret masked.
    pub composicion: String,
    /// Its pieces in order, the secret masked.
    pub calculo: Vec<Paso>,
}

impl EntradaCodigo {
    /// Computes the code.
    pub fn calculate(&self) -> CodigoCalculado {
        CodigoCalculado {
            tipo: self.tipo,
            codigo: self.composicion.code(&self.secreto.valor),
            composicion: self.composicion.masked(),
            calculo: self.composicion.pasos.clone(),
        }
    }
}

/// `1234.567` → `1234.56`.
fn two_decimals(valor: Decimal) -> String {
    format!("{:.2}", valor.trunc_with_scale(2))
}

/// SHA-384 in hexadecimal, lower case.
pub(super) fn hash(text: &str) -> String {
    let digest = Sha384::digest(text.as_bytes());
    let mut hex = String::with_capacity(2 * digest.len());
    for byte in digest {
        for half in [byte >> 4, byte & 0xf] {
            hex.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
        }
    }
    hex
}
