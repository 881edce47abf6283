//! «Si llego tarde»: penalties and late interest, with every step.

use std::collections::BTreeMap;

use dian_domain::pesos::Pesos;
use dian_domain::porcentaje::Porcentaje;
use dian_domain::{intereses, reglas, sanciones};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};

/// How sure a rule is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum EstadoRegla {
    /// The norm or an official table was read, or two independent kinds of source agree.
    Publicado,
    /// The source is one, or weak.
    PorVerificar,
}

/// Which penalty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CasoSancion {
    /// A return filed late (ET arts. 641 and 642).
    Extemporaneidad,
    /// A return corrected upwards (ET art. 644).
    Correccion,
}

/// What a penalty is computed from. Amounts in whole pesos.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaSancion {
    /// Which.
    pub caso: CasoSancion,
    /// The day on which the return was due.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub vence: Date,
    /// The day on which it, or its correction, is filed.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub presentada: Date,
    /// After a summons of DIAN.
    pub emplazado: bool,
    /// Tax or withholding of the return; with extemporaneidad.
    #[ts(type = "number | null")]
    pub impuesto: Option<i64>,
    /// Gross income, where there is no tax.
    #[ts(type = "number | null")]
    pub ingresos: Option<i64>,
    /// Net worth of the year before, where there is no income.
    #[ts(type = "number | null")]
    pub patrimonio: Option<i64>,
    /// Balance in favour.
    #[ts(type = "number | null")]
    pub saldo_a_favor: Option<i64>,
    /// What has to be paid more; with correccion.
    #[ts(type = "number | null")]
    pub mayor_valor: Option<i64>,
    /// When the first return was filed, if that was after its due date; with correccion.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub primera_presentada: Option<Date>,
    /// Id of a reduction of ET art. 640.
    pub reduccion: Option<String>,
}

/// A penalty with each of its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct LiquidacionSancion {
    /// What is declared.
    #[ts(type = "number")]
    pub total: i64,
    /// As its weakest step.
    pub estado: EstadoRegla,
    /// In order.
    pub pasos: Vec<PasoSancion>,
}

/// One step of a penalty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct PasoSancion {
    /// What is done here.
    pub paso: ClasePaso,
    /// What the penalty is after it.
    #[ts(type = "number")]
    pub valor: i64,
    /// Figures that the words of the step need.
    pub datos: BTreeMap<String, String>,
    /// Norm and article.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
}

/// What a step of a penalty does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClasePaso {
    /// Months or parts of a month: `meses`, `desde`, `hasta`.
    Meses,
    /// A rate for each month: `base` (impuesto, ingresos, patrimonio), `valor_base`, `tarifa`, `meses`.
    Tarifa,
    /// A cap that was reached: `base`, `tope`.
    Tope,
    /// A rate, once: `valor_base`, `tarifa`.
    MayorValor,
    /// What a late first return adds: `valor_base`, `tarifa`, `meses`.
    Adicional,
    /// A reduction: `al`, `reduccion`.
    Reduccion,
    /// The minimum took its place: `uvt`, `valor_uvt`, `anio`.
    Minima,
    /// Rounding: `multiplo`.
    Redondeo,
}

/// A reduction of ET art. 640.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ReduccionSancion {
    /// Id.
    pub id: String,
    /// Part of the penalty that is left, in per cent.
    pub al: String,
    /// Not after a summons.
    pub sin_emplazamiento: bool,
    /// What must be so, in Spanish.
    pub condiciones: String,
    /// Norm and article.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
}

/// What the yearly rate is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Divisor {
    /// 366 in every year.
    Siempre366,
    /// 365 in every year.
    Siempre365,
    /// 365, and 366 in leap years.
    DiasDelAnio,
}

/// Which rate each day has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MetodoTasa {
    /// That of the day itself.
    PorTramos,
    /// That of the day of payment, for every day.
    TasaDelPago,
}

/// What interest is computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaIntereses {
    /// The tax, in whole pesos: interest runs on it alone.
    #[ts(type = "number")]
    pub capital: i64,
    /// First day of delay: the one after the due date.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub desde: Date,
    /// Day of payment, included.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hasta: Date,
    /// Absent: the usual one.
    pub divisor: Option<Divisor>,
    /// Absent: the usual one.
    pub metodo: Option<MetodoTasa>,
}

/// Interest with each of its stretches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct LiquidacionIntereses {
    /// The tax.
    #[ts(type = "number")]
    pub capital: i64,
    /// Days in all.
    pub dias: u32,
    /// The sum, rounded to pesos once.
    #[ts(type = "number")]
    pub total: i64,
    /// Which divisor.
    pub divisor: Divisor,
    /// Its norm.
    pub divisor_norma: String,
    /// Which rate each day has.
    pub metodo: MetodoTasa,
    /// Its norm.
    pub metodo_norma: String,
    /// As the weakest of what it rests on.
    pub estado: EstadoRegla,
    /// In order.
    pub tramos: Vec<TramoIntereses>,
}

/// Days of one rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct TramoIntereses {
    /// First day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub desde: Date,
    /// Last day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hasta: Date,
    /// Days.
    pub dias: u32,
    /// Yearly rate, in per cent.
    pub tasa: String,
    /// 365 or 366.
    pub divisor: u32,
    /// Interest, rounded for reading.
    #[ts(type = "number")]
    pub valor: i64,
    /// Norm of the rate; absent for one that the person wrote.
    pub norma: Option<String>,
    /// Where it was read; absent for one that the person wrote.
    pub fuente: Option<String>,
}

/// A yearly rate of late interest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct TasaMora {
    /// First day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub desde: Date,
    /// Last day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hasta: Date,
    /// In per cent, already less the two points.
    pub tasa: String,
    /// Written by the person.
    pub propia: bool,
    /// Norm; absent for the person's own.
    pub norma: Option<String>,
    /// Where it was read; absent for the person's own.
    pub fuente: Option<String>,
}

/// A rate as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TasaPropia {
    /// First day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub desde: Date,
    /// Last day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hasta: Date,
    /// In per cent: `26.59`.
    pub tasa: String,
}

/// What the screen of delay offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ReglasMora {
    /// Reductions of ET art. 640.
    pub reducciones: Vec<ReduccionSancion>,
    /// Divisors, the usual one first.
    pub divisores: Vec<Divisor>,
    /// Methods, the usual one first.
    pub metodos: Vec<MetodoTasa>,
    /// Known rates, newest first.
    pub tasas: Vec<TasaMora>,
}

impl From<reglas::EstadoRegla> for EstadoRegla {
    fn from(it: reglas::EstadoRegla) -> Self {
        match it {
            reglas::EstadoRegla::Publicado => Self::Publicado,
            reglas::EstadoRegla::PorVerificar => Self::PorVerificar,
        }
    }
}

impl From<sanciones::ClasePaso> for ClasePaso {
    fn from(it: sanciones::ClasePaso) -> Self {
        use sanciones::ClasePaso as C;
        match it {
            C::Meses => Self::Meses,
            C::Tarifa => Self::Tarifa,
            C::Tope => Self::Tope,
            C::MayorValor => Self::MayorValor,
            C::Adicional => Self::Adicional,
            C::Reduccion => Self::Reduccion,
            C::Minima => Self::Minima,
            C::Redondeo => Self::Redondeo,
        }
    }
}

impl From<sanciones::Liquidacion> for LiquidacionSancion {
    fn from(it: sanciones::Liquidacion) -> Self {
        let step = |it: &sanciones::Paso| PasoSancion {
            paso: it.paso.into(),
            valor: it.valor.value(),
            datos: it.datos.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect(),
            norma: it.respaldo.norma.clone(),
            fuente: it.respaldo.fuente.clone(),
            estado: it.respaldo.estado.into(),
        };
        Self {
            total: it.total.value(),
            estado: it.estado().into(),
            pasos: it.pasos.iter().map(step).collect(),
        }
    }
}

impl From<&sanciones::Reduccion> for ReduccionSancion {
    fn from(it: &sanciones::Reduccion) -> Self {
        Self {
            id: it.id.clone(),
            al: it.al.to_string(),
            sin_emplazamiento: it.sin_emplazamiento,
            condiciones: it.condiciones.clone(),
            norma: it.respaldo.norma.clone(),
            fuente: it.respaldo.fuente.clone(),
            estado: it.respaldo.estado.into(),
        }
    }
}

impl From<intereses::Divisor> for Divisor {
    fn from(it: intereses::Divisor) -> Self {
        match it {
            intereses::Divisor::Siempre366 => Self::Siempre366,
            intereses::Divisor::Siempre365 => Self::Siempre365,
            intereses::Divisor::DiasDelAnio => Self::DiasDelAnio,
        }
    }
}

impl From<Divisor> for intereses::Divisor {
    fn from(it: Divisor) -> Self {
        match it {
            Divisor::Siempre366 => Self::Siempre366,
            Divisor::Siempre365 => Self::Siempre365,
            Divisor::DiasDelAnio => Self::DiasDelAnio,
        }
    }
}

impl From<intereses::Metodo> for MetodoTasa {
    fn from(it: intereses::Metodo) -> Self {
        match it {
            intereses::Metodo::PorTramos => Self::PorTramos,
            intereses::Metodo::TasaDelPago => Self::TasaDelPago,
        }
    }
}

impl From<MetodoTasa> for intereses::Metodo {
    fn from(it: MetodoTasa) -> Self {
        match it {
            MetodoTasa::PorTramos => Self::PorTramos,
            MetodoTasa::TasaDelPago => Self::TasaDelPago,
        }
    }
}

impl LiquidacionIntereses {
    /// The interest that the domain computed on an amount.
    pub fn new(capital: Pesos, it: intereses::Intereses) -> Self {
        let rates = it.tramos.iter().map(|part| {
            // A rate that a person wrote is theirs to check.
            part.respaldo.as_ref().map_or(reglas::EstadoRegla::PorVerificar, |it| it.estado)
        });
        let estado = rates.chain([it.divisor.respaldo.estado, it.metodo.respaldo.estado]).max();
        let part = |it: &intereses::Tramo| TramoIntereses {
            desde: it.desde,
            hasta: it.hasta,
            dias: it.dias,
            tasa: it.tasa.to_string(),
            divisor: it.divisor,
            valor: it.valor.value(),
            norma: it.respaldo.as_ref().map(|it| it.norma.clone()),
            fuente: it.respaldo.as_ref().map(|it| it.fuente.clone()),
        };
        Self {
            capital: capital.value(),
            dias: it.dias,
            total: it.total.value(),
            divisor: it.divisor.divisor.into(),
            divisor_norma: it.divisor.respaldo.norma.clone(),
            metodo: it.metodo.metodo.into(),
            metodo_norma: it.metodo.respaldo.norma.clone(),
            estado: estado.unwrap_or(reglas::EstadoRegla::PorVerificar).into(),
            tramos: it.tramos.iter().map(part).collect(),
        }
    }
}

impl From<&intereses::Tasa> for TasaMora {
    fn from(it: &intereses::Tasa) -> Self {
        Self {
            desde: it.desde,
            hasta: it.hasta,
            tasa: it.tasa.to_string(),
            propia: it.respaldo.is_none(),
            norma: it.respaldo.as_ref().map(|it| it.norma.clone()),
            fuente: it.respaldo.as_ref().map(|it| it.fuente.clone()),
        }
    }
}

impl TryFrom<&TasaPropia> for intereses::Tasa {
    type Error = Fallo;

    fn try_from(it: &TasaPropia) -> Result<Self, Fallo> {
        if it.hasta < it.desde {
            return Err(Fallo::new(Codigo::RangoInvertido)
                .with("desde", it.desde)
                .with("hasta", it.hasta));
        }
        let tasa = Porcentaje::parse(&it.tasa)
            .map_err(|_| Fallo::new(Codigo::TasaInvalida).with("tasa", &it.tasa))?;
        Ok(Self { desde: it.desde, hasta: it.hasta, tasa, respaldo: None })
    }
}

impl From<sanciones::SancionError> for Fallo {
    fn from(error: sanciones::SancionError) -> Self {
        use sanciones::SancionError as E;
        match error {
            E::NoEsTarde { vence, presentada } => Self::new(Codigo::PresentadaATiempo)
                .with("vence", vence)
                .with("presentada", presentada),
            E::Falta(campo) => Self::new(Codigo::FaltaDato).with("campo", campo),
            E::Negativo(campo) => Self::new(Codigo::RespuestaInvalida).with("campo", campo),
            E::SinUvt(anio) => Self::new(Codigo::UvtDesconocida).with("anio", anio),
            E::Reduccion(id) => Self::new(Codigo::SolicitudInvalida).with("campo", id),
            E::ReduccionNoProcede(id) => {
                Self::new(Codigo::ReduccionNoProcede).with("reduccion", id)
            }
            E::Grande => Codigo::ValorMuyGrande.into(),
        }
    }
}

impl From<intereses::InteresesError> for Fallo {
    fn from(error: intereses::InteresesError) -> Self {
        use intereses::InteresesError as E;
        match error {
            E::RangoInvertido { desde, hasta } => {
                Self::new(Codigo::RangoInvertido).with("desde", desde).with("hasta", hasta)
            }
            E::SinTasa { desde, hasta } => {
                Self::new(Codigo::TasaDesconocida).with("desde", desde).with("hasta", hasta)
            }
            E::SinRegla => Self::new(Codigo::SolicitudInvalida).with("campo", "divisor, metodo"),
            E::Grande => Codigo::ValorMuyGrande.into(),
            E::Negativo => Self::new(Codigo::RespuestaInvalida).with("campo", "capital"),
        }
    }
}
