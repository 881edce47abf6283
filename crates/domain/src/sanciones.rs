//! What being late or correcting a return costs: penalties of the Estatuto Tributario.
//!
//! Extemporaneidad before and after a summons (arts. 641 and 642), correction (art. 644), their
//! minimum (art. 639) and their reductions (art. 640). Every rate, cap and year of looking back is
//! data with its norm; a computed penalty carries each step, so that a person can redo it by hand.
//!
//! Left out: late interest (see [`crate::intereses`]), penalties for inaccuracy and for not filing,
//! and whether a reduction is due: the person says which conditions they meet.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::pesos::Pesos;
use crate::porcentaje::{self, Porcentaje};
use crate::reglas::{self, EstadoRegla, ReglasError, Respaldo};
use crate::uvt::TablaUvt;

const FILE: &str = "sanciones.json";
/// Longest delay that is computed, in months: every cap is reached long before.
const MAX_MONTHS: u32 = 600;

/// Rates, caps and reductions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sanciones {
    minima: Minima,
    redondeo: Redondeo,
    extemporaneidad: Vec<ReglaExtemporaneidad>,
    correccion: ReglaCorreccion,
    reducciones: Vec<Reduccion>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Minima {
    uvt: u32,
    respaldo: Respaldo,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Redondeo {
    multiplo: i64,
    respaldo: Respaldo,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReglaExtemporaneidad {
    emplazado: bool,
    respaldo: Respaldo,
    /// On the tax or withholding; its cap is a part of the same.
    impuesto: ConTope,
    /// Without tax: on the year's gross income.
    ingresos: ConTopes,
    /// Without income: on the net worth of the year before.
    patrimonio: ConTopes,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConTope {
    tarifa: Porcentaje,
    tope: Porcentaje,
}

/// The cap is the least of a part of the base and either so many times the balance in favour or,
/// without one, so many UVT.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConTopes {
    tarifa: Porcentaje,
    tope: Porcentaje,
    veces_saldo: i64,
    tope_uvt: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReglaCorreccion {
    antes: Porcentaje,
    despues: Porcentaje,
    /// For each month or part of it that the first return was late; the cap is that of the whole.
    adicional: ConTope,
    respaldo: Respaldo,
}

/// A reduction of art. 640 and its conditions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reduccion {
    /// Id, such as `contribuyente_50`.
    pub id: String,
    /// What is left to pay of the penalty.
    pub al: Porcentaje,
    /// Not after a summons.
    pub sin_emplazamiento: bool,
    /// What must be so, in Spanish.
    pub condiciones: String,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// A return that is filed late.
#[derive(Debug, Clone, Default)]
pub struct Extemporaneidad {
    /// The day on which it was due.
    pub vence: Date,
    /// The day on which it is filed.
    pub presentada: Date,
    /// After a summons to file (emplazamiento previo por no declarar).
    pub emplazado: bool,
    /// Tax or withholding of the return. Unknown: it cannot be computed.
    pub impuesto: Option<Pesos>,
    /// Gross income of the period, where there is no tax.
    pub ingresos: Option<Pesos>,
    /// Net worth of the year before, where there is no income.
    pub patrimonio: Option<Pesos>,
    /// Balance in favour, if there is one.
    pub saldo_a_favor: Option<Pesos>,
}

/// A return that is corrected upwards.
#[derive(Debug, Clone, Default)]
pub struct Correccion {
    /// What has to be paid more, or the lesser balance in favour.
    pub mayor_valor: Pesos,
    /// After a summons to correct, or the order of a tax inspection.
    pub emplazado: bool,
    /// The day on which the correction is filed: it names the UVT of the minimum.
    pub presentada: Date,
    /// When the first return was due and when it was filed, if it was late.
    pub primera_tarde: Option<(Date, Date)>,
}

/// A penalty with each of its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Liquidacion {
    /// In order; the last one's value is the total.
    pub pasos: Vec<Paso>,
    /// What is declared.
    pub total: Pesos,
}

/// One step of a computation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paso {
    /// What is done here.
    pub paso: ClasePaso,
    /// What the penalty is after it; months for [`ClasePaso::Meses`] are in `datos`.
    pub valor: Pesos,
    /// Figures that the words of the step need.
    pub datos: BTreeMap<&'static str, String>,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClasePaso {
    /// Months or parts of a month of delay. `meses`, `desde`, `hasta`.
    Meses,
    /// A rate for each month on a base. `base`, `valor_base`, `tarifa`, `meses`.
    Tarifa,
    /// A cap that was reached. `base`, `tope`.
    Tope,
    /// A rate, once, on the greater value. `valor_base`, `tarifa`.
    MayorValor,
    /// What a late first return adds. `valor_base`, `tarifa`, `meses`.
    Adicional,
    /// A reduction. `al`, `reduccion`.
    Reduccion,
    /// The minimum took its place. `uvt`, `valor_uvt`, `anio`.
    Minima,
    /// Rounding. `multiplo`.
    Redondeo,
}

/// Why a penalty is not computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SancionError {
    /// It was filed in time.
    #[error("{presentada} no es después de {vence}")]
    NoEsTarde {
        /// When it was due.
        vence: Date,
        /// When it is filed.
        presentada: Date,
    },
    /// A fact is needed.
    #[error("falta {0}")]
    Falta(&'static str),
    /// An amount is negative.
    #[error("{0} es negativo")]
    Negativo(&'static str),
    /// The UVT of the year is not known.
    #[error("no se conoce la UVT de {0}")]
    SinUvt(i16),
    /// Not one of the reductions.
    #[error("no existe la reducción {0:?}")]
    Reduccion(String),
    /// The reduction does not hold after a summons.
    #[error("la reducción {0:?} no procede después de un emplazamiento")]
    ReduccionNoProcede(String),
    /// The amount or the delay do not fit.
    #[error("el valor o el plazo son demasiado grandes")]
    Grande,
}

impl Sanciones {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/sanciones.json"))
    }

    /// The rules of a file.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let rules: Self = reglas::parse(FILE, json)?;
        let both = [false, true].iter().all(|case| {
            rules.extemporaneidad.iter().filter(|it| it.emplazado == *case).count() == 1
        });
        if !both || rules.redondeo.multiplo < 1 {
            let detalle = "falta un caso de extemporaneidad, o el redondeo".to_owned();
            return Err(ReglasError::Inconsistente { archivo: FILE, detalle });
        }
        Ok(rules)
    }

    /// The reductions of art. 640.
    pub fn reducciones(&self) -> &[Reduccion] {
        &self.reducciones
    }

    /// The penalty for filing late.
    ///
    /// # Errors
    /// See [`SancionError`].
    pub fn extemporaneidad(
        &self,
        uvt: &TablaUvt,
        it: &Extemporaneidad,
        reduccion: Option<&str>,
    ) -> Result<Liquidacion, SancionError> {
        let rule = self
            .extemporaneidad
            .iter()
            .find(|rule| rule.emplazado == it.emplazado)
            .ok_or(SancionError::Falta("emplazado"))?;
        let months = months(it.vence, it.presentada)?;
        let mut steps = Steps::default();
        steps.push(
            ClasePaso::Meses,
            Pesos::default(),
            &rule.respaldo,
            [
                ("meses", months.to_string()),
                ("desde", it.vence.to_string()),
                ("hasta", it.presentada.to_string()),
            ],
        );
        let amount = |name, value: Option<Pesos>| match value {
            Some(value) if value.value() < 0 => Err(SancionError::Negativo(name)),
            other => Ok(other),
        };
        let tax = amount("impuesto", it.impuesto)?.ok_or(SancionError::Falta("impuesto"))?;
        let balance = amount("saldo_a_favor", it.saldo_a_favor)?.filter(|it| it.value() > 0);
        let (base, on, part, cap, others) = if tax.value() > 0 {
            ("impuesto", tax, rule.impuesto.tarifa, rule.impuesto.tope, None)
        } else {
            let income = amount("ingresos", it.ingresos)?.ok_or(SancionError::Falta("ingresos"))?;
            let (base, on, rule) = if income.value() > 0 {
                ("ingresos", income, &rule.ingresos)
            } else {
                let worth = amount("patrimonio", it.patrimonio)?
                    .ok_or(SancionError::Falta("patrimonio"))?;
                ("patrimonio", worth, &rule.patrimonio)
            };
            let other = match balance {
                Some(balance) => balance.checked_mul(rule.veces_saldo),
                None => in_pesos(uvt, it.presentada, rule.tope_uvt)?.0,
            };
            (base, on, rule.tarifa, rule.tope, Some(other.ok_or(SancionError::Grande)?))
        };
        let value = rounded(part.of(on, months))?;
        steps.push(
            ClasePaso::Tarifa,
            value,
            &rule.respaldo,
            [
                ("base", base.to_owned()),
                ("valor_base", on.to_string()),
                ("tarifa", part.to_string()),
                ("meses", months.to_string()),
            ],
        );
        let cap = rounded(cap.of(on, 1))?;
        let cap = others.map_or(cap, |other| cap.min(other));
        if value > cap {
            steps.push(
                ClasePaso::Tope,
                cap,
                &rule.respaldo,
                [("base", base.to_owned()), ("tope", cap.to_string())],
            );
        }
        self.finish(uvt, steps, (it.presentada, it.emplazado), reduccion)
    }

    /// The penalty for correcting a return so that more has to be paid.
    ///
    /// # Errors
    /// See [`SancionError`].
    pub fn correccion(
        &self,
        uvt: &TablaUvt,
        it: &Correccion,
        reduccion: Option<&str>,
    ) -> Result<Liquidacion, SancionError> {
        if it.mayor_valor.value() < 0 {
            return Err(SancionError::Negativo("mayor_valor"));
        }
        let rule = &self.correccion;
        let part = if it.emplazado { rule.despues } else { rule.antes };
        let mut steps = Steps::default();
        let mut value = rounded(part.of(it.mayor_valor, 1))?;
        steps.push(
            ClasePaso::MayorValor,
            value,
            &rule.respaldo,
            [("valor_base", it.mayor_valor.to_string()), ("tarifa", part.to_string())],
        );
        if let Some((due, filed)) = it.primera_tarde {
            let months = months(due, filed)?;
            let more = rounded(rule.adicional.tarifa.of(it.mayor_valor, months))?;
            value = value.checked_add(more).ok_or(SancionError::Grande)?;
            steps.push(
                ClasePaso::Adicional,
                value,
                &rule.respaldo,
                [
                    ("valor_base", it.mayor_valor.to_string()),
                    ("tarifa", rule.adicional.tarifa.to_string()),
                    ("meses", months.to_string()),
                ],
            );
        }
        let cap = rounded(rule.adicional.tope.of(it.mayor_valor, 1))?;
        if value > cap {
            let figures = [("base", "mayor_valor".to_owned()), ("tope", cap.to_string())];
            steps.push(ClasePaso::Tope, cap, &rule.respaldo, figures);
        }
        self.finish(uvt, steps, (it.presentada, it.emplazado), reduccion)
    }

    /// Reduction, rounding and minimum, in that order: the minimum holds whatever was reduced.
    fn finish(
        &self,
        uvt: &TablaUvt,
        mut steps: Steps,
        (filed, summoned): (Date, bool),
        reduccion: Option<&str>,
    ) -> Result<Liquidacion, SancionError> {
        if let Some(id) = reduccion {
            let rule = self.reducciones.iter().find(|it| it.id == id);
            let rule = rule.ok_or_else(|| SancionError::Reduccion(id.to_owned()))?;
            if rule.sin_emplazamiento && summoned {
                return Err(SancionError::ReduccionNoProcede(rule.id.clone()));
            }
            let value = rounded(rule.al.of(steps.value(), 1))?;
            steps.push(
                ClasePaso::Reduccion,
                value,
                &rule.respaldo,
                [("al", rule.al.to_string()), ("reduccion", rule.id.clone())],
            );
        }
        let multiple = self.redondeo.multiplo;
        let value = porcentaje::to_multiple(steps.value(), multiple).ok_or(SancionError::Grande)?;
        if value != steps.value() {
            let figures = [("multiplo", multiple.to_string())];
            steps.push(ClasePaso::Redondeo, value, &self.redondeo.respaldo, figures);
        }
        let (minimum, worth) = in_pesos(uvt, filed, self.minima.uvt)?;
        let minimum = minimum
            .and_then(|it| porcentaje::to_multiple(it, multiple))
            .ok_or(SancionError::Grande)?;
        if steps.value() < minimum {
            steps.push(
                ClasePaso::Minima,
                minimum,
                &self.minima.respaldo,
                [
                    ("uvt", self.minima.uvt.to_string()),
                    ("valor_uvt", worth.to_string()),
                    ("anio", filed.year().to_string()),
                ],
            );
        }
        Ok(Liquidacion { total: steps.value(), pasos: steps.0 })
    }
}

impl Liquidacion {
    /// How sure it is: as its weakest step.
    pub fn estado(&self) -> EstadoRegla {
        let states = self.pasos.iter().map(|it| it.respaldo.estado);
        states.max().unwrap_or(EstadoRegla::PorVerificar)
    }
}

#[derive(Default)]
struct Steps(Vec<Paso>);

impl Steps {
    fn push<const N: usize>(
        &mut self,
        paso: ClasePaso,
        valor: Pesos,
        respaldo: &Respaldo,
        datos: [(&'static str, String); N],
    ) {
        let datos = datos.into_iter().collect();
        self.0.push(Paso { paso, valor, datos, respaldo: respaldo.clone() });
    }

    fn value(&self) -> Pesos {
        self.0.last().map(|it| it.valor).unwrap_or_default()
    }
}

/// Months of delay, each begun one whole: from a day to the same day of the next month.
fn months(due: Date, filed: Date) -> Result<u32, SancionError> {
    if filed <= due {
        return Err(SancionError::NoEsTarde { vence: due, presentada: filed });
    }
    (1..=MAX_MONTHS)
        .find(|months| {
            // The 31st ends on the last day of a shorter month.
            due.checked_add(i64::from(*months).months()).is_ok_and(|end| filed <= end)
        })
        .ok_or(SancionError::Grande)
}

fn in_pesos(uvt: &TablaUvt, at: Date, units: u32) -> Result<(Option<Pesos>, Pesos), SancionError> {
    let row = uvt.at(at).ok_or(SancionError::SinUvt(at.year()))?;
    Ok((row.valor.checked_mul(i64::from(units)), row.valor))
}

fn rounded(value: Option<Decimal>) -> Result<Pesos, SancionError> {
    value.and_then(porcentaje::to_pesos).ok_or(SancionError::Grande)
}

#[cfg(test)]
mod tests;
