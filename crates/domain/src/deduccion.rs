//! The deduction of 1 % of purchases of a natural person (art. 336 num. 5 ET), as a ledger: which
//! purchases count, which fail and whether that can still be mended, and how much of the cap is used.
//!
//! Four conditions must hold at once. What the document says, what DIAN answered and what the person
//! says are kept apart: nothing is taken for true because it is likely, so a purchase of which
//! something is not known waits outside the sum. The rows of `rules/deduccion.json` carry norm, source
//! and how sure they are.
//!
//! Left out: whether the person may use it at all (cédula general), rounding on the return, the year
//! from which the law holds (not found: the caller asks for years that it does), and IVA in the base:
//! not found, the total of the invoice counts.

mod condiciones;
mod libro;
mod razones;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::pesos::Pesos;
use crate::reglas::{self, EstadoRegla, ReglasError};
use crate::uvt::TablaUvt;

pub use libro::{Fila, Libro};
pub use razones::{Arreglo, Razon};

const FILE: &str = "deduccion.json";
/// PaymentMeansCode of cash (facts: einvoice §3).
const EFECTIVO: &str = "10";
/// Credit card, debit card, transfer. One source only, so they ask the person rather than decide.
const ELECTRONICOS: [&str; 3] = ["48", "49", "47"];

/// The rules of the deduction.
#[derive(Debug, Clone)]
pub struct ReglasDeduccion(BTreeMap<ReglaDeduccion, FilaRegla>);

/// Which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReglaDeduccion {
    /// How much of the purchases, in percent.
    Tarifa,
    /// Most, in UVT of the year.
    Tope,
    /// First condition.
    SinOtroUso,
    /// Second condition.
    FacturaANombre,
    /// Third condition.
    PagoElectronico,
    /// Fourth condition.
    EmisorObligado,
    /// Marked as cash by mistake.
    EfectivoPorError,
    /// Tickets on paper, with their limit in UVT.
    PosPapel,
    /// Electronic tickets.
    PosElectronico,
    /// What of the invoice counts.
    Base,
}

/// A rule with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilaRegla {
    /// Which.
    pub regla: ReglaDeduccion,
    /// An amount of the rule, if it has one.
    pub cantidad: Option<u32>,
    /// Of what.
    pub unidad: Option<Unidad>,
    /// Year of the norm or doctrine.
    pub anio: i16,
    /// Norm or doctrine.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
    /// In plain words, in Spanish.
    pub nota: String,
}

/// Unit of an amount of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unidad {
    /// Percent.
    Porcentaje,
    /// UVT of the year.
    Uvt,
}

/// What a document of a purchase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TipoCompra {
    /// Factura electrónica de venta (01, 02).
    FacturaElectronica,
    /// Transmission of a contingency (03, 04).
    Contingencia,
    /// Documento equivalente electrónico POS (20).
    PosElectronico,
    /// Another documento equivalente electrónico.
    OtroEquivalente,
    /// Ticket on paper.
    PosPapel,
    /// No document of a purchase from an issuer: documento soporte, nómina, event…
    Otro,
}

/// Whom the document names as buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Comprador {
    /// The number of the profile.
    Perfil,
    /// `222222222222`.
    ConsumidorFinal,
    /// Another number.
    Otro,
    /// No number.
    SinNumero,
    /// A number, and the profile has none to compare it with.
    SinComparar,
}

/// Which of DIAN's environments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ambiente {
    /// Real.
    Produccion,
    /// A test of the issuer.
    Habilitacion,
    /// It does not say.
    Desconocido,
}

/// Form of payment of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormaPago {
    /// At once (1).
    Contado,
    /// On credit (2).
    Credito,
}

/// A purchase: what its document says, what DIAN answered, what the person says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compra {
    /// Any id of the caller.
    pub id: String,
    /// What the document is.
    pub tipo: TipoCompra,
    /// Date of issue.
    pub fecha: Option<Date>,
    /// Whom it names.
    pub comprador: Comprador,
    /// Environment.
    pub ambiente: Ambiente,
    /// DIAN's signed answer validates it (02) or rejects it (04); `None` without an answer.
    pub validada: Option<bool>,
    /// Form of payment.
    pub forma: Option<FormaPago>,
    /// Its PaymentMeansCodes, as written.
    pub medios: Vec<String>,
    /// Amount in whole pesos after its notes; `None` in another currency. Less than zero counts as zero.
    pub total: Option<Pesos>,
    /// The person says: paid by electronic means of a watched entity, with proof.
    pub pago_electronico: Option<bool>,
    /// The person says: paid on this day.
    pub pagada: Option<Date>,
    /// The person says: used as cost, deduction, IVA descontable or another benefit.
    pub usada_en_otra: Option<bool>,
    /// The person says: the issuer is obliged to invoice.
    pub emisor_obligado: Option<bool>,
}

/// Which of the four conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NombreCondicion {
    /// Not used for anything else.
    SinOtroUso,
    /// Electronic invoice, validated, that names the buyer.
    FacturaANombre,
    /// Paid in the year by electronic means.
    PagoElectronico,
    /// The issuer is obliged to invoice.
    EmisorObligado,
}

/// How a condition ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resultado {
    /// It holds.
    Bien,
    /// It is not known.
    Desconocido,
    /// It does not hold.
    Mal,
}

/// Who can mend what fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quien {
    /// The person.
    Comprador,
    /// The issuer.
    Vendedor,
    /// It is too late.
    Nadie,
}

/// A condition for one purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condicion {
    /// Which.
    pub nombre: NombreCondicion,
    /// How it ended.
    pub resultado: Resultado,
    /// Why.
    pub razon: Razon,
    /// What the words of the reason need; amounts in whole pesos, without separators.
    pub parametros: BTreeMap<String, String>,
    /// What can still be done.
    pub arreglo: Option<Arreglo>,
    /// Who does it; `None` if there is nothing to mend.
    pub quien: Option<Quien>,
    /// Norm or doctrine.
    pub norma: String,
}

impl ReglasDeduccion {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/deduccion.json"))
    }

    /// The rules of a file: each one once, with the unit that it needs.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            reglas: Vec<FilaRegla>,
        }
        let file: File = reglas::parse(FILE, json)?;
        let wrong = |detalle: String| ReglasError::Inconsistente { archivo: FILE, detalle };
        let mut rules = BTreeMap::new();
        for row in file.reglas {
            let regla = row.regla;
            let amount = match row.unidad {
                None => row.cantidad.is_none(),
                Some(_) => row.cantidad.is_some_and(|amount| amount > 0),
            };
            if row.unidad != unit_of(regla) || !amount {
                return Err(wrong(format!("{regla:?}: cantidad o unidad")));
            }
            if rules.insert(regla, row).is_some() {
                return Err(wrong(format!("{regla:?} está dos veces")));
            }
        }
        match ALL.iter().find(|regla| !rules.contains_key(regla)) {
            Some(missing) => Err(wrong(format!("falta {missing:?}"))),
            None => Ok(Self(rules)),
        }
    }

    /// A rule with what stands behind it. There is one for each [`ReglaDeduccion`].
    pub fn rule(&self, regla: ReglaDeduccion) -> Option<&FilaRegla> {
        self.0.get(&regla)
    }

    /// The four conditions of a purchase, always in the same order.
    pub fn judge(&self, compra: &Compra, uvt: &TablaUvt) -> Vec<Condicion> {
        condiciones::judge(self, compra, uvt)
    }

    /// A purchase with what would count of it and whether it does.
    pub fn entry(&self, compra: &Compra, uvt: &TablaUvt) -> Fila {
        libro::row(self, compra, uvt)
    }

    /// The ledger of the purchases that were issued in a year; others are left out of it. The order of
    /// the purchases does not matter.
    pub fn ledger(&self, anio: i16, compras: &[Compra], uvt: &TablaUvt) -> Libro {
        libro::add_up(self, anio, compras, uvt)
    }

    fn norma(&self, regla: ReglaDeduccion) -> String {
        self.rule(regla).map(|row| row.norma.clone()).unwrap_or_default()
    }

    fn cantidad(&self, regla: ReglaDeduccion) -> i64 {
        self.rule(regla).and_then(|row| row.cantidad).map_or(0, i64::from)
    }
}

const ALL: [ReglaDeduccion; 10] = [
    ReglaDeduccion::Tarifa,
    ReglaDeduccion::Tope,
    ReglaDeduccion::SinOtroUso,
    ReglaDeduccion::FacturaANombre,
    ReglaDeduccion::PagoElectronico,
    ReglaDeduccion::EmisorObligado,
    ReglaDeduccion::EfectivoPorError,
    ReglaDeduccion::PosPapel,
    ReglaDeduccion::PosElectronico,
    ReglaDeduccion::Base,
];

fn unit_of(regla: ReglaDeduccion) -> Option<Unidad> {
    match regla {
        ReglaDeduccion::Tarifa => Some(Unidad::Porcentaje),
        ReglaDeduccion::Tope | ReglaDeduccion::PosPapel => Some(Unidad::Uvt),
        ReglaDeduccion::SinOtroUso
        | ReglaDeduccion::FacturaANombre
        | ReglaDeduccion::PagoElectronico
        | ReglaDeduccion::EmisorObligado
        | ReglaDeduccion::EfectivoPorError
        | ReglaDeduccion::PosElectronico
        | ReglaDeduccion::Base => None,
    }
}

#[cfg(test)]
mod tests;
