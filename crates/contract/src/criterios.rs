//! «¿Debo…?»: what is asked, and each criterion with what it was compared with.

use std::collections::BTreeMap;

use dian_domain::criterios as domain;
use dian_domain::pesos::Pesos;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};
use crate::mora::EstadoRegla;

/// A question about one duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Cuestionario {
    /// Id: `declarar_renta`, `responsable_iva`, `iva_bimestral`, `regimen_simple`, `facturador`.
    pub id: String,
    /// Name of the duty, in Spanish.
    pub nombre: String,
    /// First year with these criteria.
    pub desde: i16,
    /// What is asked, in order.
    pub preguntas: Vec<Pregunta>,
}

/// One fact that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Pregunta {
    /// Name of the fact.
    pub campo: String,
    /// What kind of answer it takes.
    pub tipo: TipoPregunta,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TipoPregunta {
    /// An amount of pesos.
    Pesos,
    /// Yes or no.
    SiNo,
}

/// An answer: yes or no, or whole pesos.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(untagged)]
pub enum ValorRespuesta {
    /// Yes or no.
    SiNo(bool),
    /// Whole pesos.
    Pesos(#[ts(type = "number")] i64),
}

/// The facts of a person for one question. Absent or null is «no sé».
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsultaCriterios {
    /// Id of the question.
    pub cuestionario: String,
    /// Year of the facts: for renta, the taxable year.
    pub anio: i16,
    /// By name of the fact.
    pub respuestas: BTreeMap<String, Option<ValorRespuesta>>,
    /// As typed; with it a date is given too.
    pub nit: Option<String>,
}

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The duty (or the right) is there.
    Si,
    /// It is not.
    No,
    /// What is known does not decide.
    FaltanDatos,
}

/// One criterion, applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CriterioAplicado {
    /// Name of the fact.
    pub campo: String,
    /// How it is compared with its threshold; absent for yes and no.
    pub comparacion: Option<Comparacion>,
    /// The answer that meets it, for yes and no.
    pub esperado: Option<bool>,
    /// Threshold in UVT.
    pub tope_uvt: Option<u32>,
    /// Threshold in pesos: exact product. Absent without threshold, or while its UVT is unknown.
    #[ts(type = "number | null")]
    pub tope_pesos: Option<i64>,
    /// Year of the UVT.
    pub uvt_anio: Option<i16>,
    /// What the person said.
    pub valor: Option<ValorRespuesta>,
    /// Whether it is met; absent when it is not known.
    pub cumple: Option<bool>,
    /// It is one of those that decided.
    pub decide: bool,
    /// Norm and article.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
    /// How sure it is.
    pub estado: EstadoRegla,
}

/// How an amount is compared with its threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Comparacion {
    /// Above it.
    Mayor,
    /// At it or above.
    MayorOIgual,
    /// Below it.
    Menor,
    /// At it or below.
    MenorOIgual,
}

/// The answer to [`ConsultaCriterios`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct RespuestaCriterios {
    /// Id of the question.
    pub cuestionario: String,
    /// Year of the facts.
    pub anio: i16,
    /// Yes, no, or not enough is known.
    pub decision: Decision,
    /// Every criterion, in the order of the question.
    pub criterios: Vec<CriterioAplicado>,
    /// The date that follows, unless the answer is no; absent without a NIT where it needs one.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub vence: Option<Date>,
    /// Facts without which it cannot be decided.
    pub faltan: Vec<String>,
    /// Years whose UVT is not known and would be needed.
    pub sin_uvt: Vec<i16>,
}

/// What `dian debo-declarar` reads: each may be null or absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EntradaDeboDeclarar {
    /// Gross worth on 31 December, in pesos.
    #[ts(type = "number | null")]
    pub patrimonio_bruto: Option<i64>,
    /// Gross income of the year.
    #[ts(type = "number | null")]
    pub ingresos_brutos: Option<i64>,
    /// Spent with credit cards.
    #[ts(type = "number | null")]
    pub consumos_tarjeta: Option<i64>,
    /// All purchases.
    #[ts(type = "number | null")]
    pub compras_consumos: Option<i64>,
    /// Deposits and investments.
    #[ts(type = "number | null")]
    pub consignaciones: Option<i64>,
    /// Responsable de IVA on 31 December.
    pub responsable_iva: Option<bool>,
    /// NIT or cédula.
    pub nit: Option<String>,
}

/// What `dian debo-declarar` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct DeboDeclarar {
    /// Taxable year.
    pub ag: i16,
    /// Yes, no, or not enough is known.
    pub decision: Decision,
    /// Each criterion.
    pub criterios: Vec<CriterioDeboDeclarar>,
    /// The date, unless the answer is no; absent without a NIT.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub vence: Option<Date>,
    /// Facts without which it cannot be decided.
    pub faltan: Vec<String>,
}

/// A criterion of [`DeboDeclarar`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CriterioDeboDeclarar {
    /// Name of the fact.
    pub criterio: String,
    /// Threshold in UVT; absent for yes and no.
    pub tope_uvt: Option<u32>,
    /// Threshold in pesos.
    #[ts(type = "number | null")]
    pub tope_pesos: Option<i64>,
    /// What was said.
    pub valor: Option<ValorRespuesta>,
    /// Whether it obliges; absent when it is not known.
    pub supera: Option<bool>,
    /// Norm and article.
    pub norma: String,
}

impl EntradaDeboDeclarar {
    /// The same facts as a question of the contract.
    pub fn question(self, ag: i16) -> ConsultaCriterios {
        let amount = |value: Option<i64>| value.map(ValorRespuesta::Pesos);
        let facts = [
            ("patrimonio_bruto", amount(self.patrimonio_bruto)),
            ("ingresos_brutos", amount(self.ingresos_brutos)),
            ("consumos_tarjeta", amount(self.consumos_tarjeta)),
            ("compras_consumos", amount(self.compras_consumos)),
            ("consignaciones", amount(self.consignaciones)),
            ("responsable_iva", self.responsable_iva.map(ValorRespuesta::SiNo)),
        ];
        ConsultaCriterios {
            cuestionario: "declarar_renta".to_owned(),
            anio: ag,
            respuestas: facts.map(|(name, value)| (name.to_owned(), value)).into(),
            nit: self.nit,
        }
    }
}

impl From<RespuestaCriterios> for DeboDeclarar {
    fn from(it: RespuestaCriterios) -> Self {
        let criterio = |it: CriterioAplicado| CriterioDeboDeclarar {
            criterio: it.campo,
            tope_uvt: it.tope_uvt,
            tope_pesos: it.tope_pesos,
            valor: it.valor,
            supera: it.cumple,
            norma: it.norma,
        };
        Self {
            ag: it.anio,
            decision: it.decision,
            criterios: it.criterios.into_iter().map(criterio).collect(),
            vence: it.vence,
            faltan: it.faltan,
        }
    }
}

impl From<&domain::Cuestionario> for Cuestionario {
    fn from(it: &domain::Cuestionario) -> Self {
        let mut preguntas: Vec<Pregunta> = Vec::new();
        for criterio in it.criterios() {
            if preguntas.iter().all(|asked| asked.campo != criterio.campo) {
                let tipo = match criterio.prueba {
                    domain::Prueba::Es(_) => TipoPregunta::SiNo,
                    domain::Prueba::Umbral { .. } => TipoPregunta::Pesos,
                };
                preguntas.push(Pregunta { campo: criterio.campo.clone(), tipo });
            }
        }
        Self { id: it.id.clone(), nombre: it.nombre.clone(), desde: it.desde, preguntas }
    }
}

impl ConsultaCriterios {
    /// The facts that were given, as the domain takes them.
    ///
    /// # Errors
    /// `respuesta_invalida` for an amount that is not one.
    pub fn facts(&self) -> Result<BTreeMap<String, domain::Valor>, Fallo> {
        let mut facts = BTreeMap::new();
        for (campo, value) in &self.respuestas {
            let value = match value {
                None => continue,
                Some(ValorRespuesta::SiNo(it)) => domain::Valor::SiNo(*it),
                Some(ValorRespuesta::Pesos(it)) => domain::Valor::Pesos(
                    Pesos::new(*it)
                        .map_err(|_| Fallo::new(Codigo::RespuestaInvalida).with("campo", campo))?,
                ),
            };
            facts.insert(campo.clone(), value);
        }
        Ok(facts)
    }
}

impl From<domain::Decision> for Decision {
    fn from(it: domain::Decision) -> Self {
        match it {
            domain::Decision::Si => Self::Si,
            domain::Decision::No => Self::No,
            domain::Decision::FaltanDatos => Self::FaltanDatos,
        }
    }
}

impl From<domain::Valor> for ValorRespuesta {
    fn from(it: domain::Valor) -> Self {
        match it {
            domain::Valor::SiNo(it) => Self::SiNo(it),
            domain::Valor::Pesos(it) => Self::Pesos(it.value()),
        }
    }
}

impl From<&domain::Resultado<'_>> for CriterioAplicado {
    fn from(it: &domain::Resultado<'_>) -> Self {
        let (comparacion, esperado, tope_uvt) = match it.criterio.prueba {
            domain::Prueba::Es(wanted) => (None, Some(wanted), None),
            domain::Prueba::Umbral { uvt, comparacion, .. } => {
                let comparacion = match comparacion {
                    domain::Comparacion::Mayor => Comparacion::Mayor,
                    domain::Comparacion::MayorOIgual => Comparacion::MayorOIgual,
                    domain::Comparacion::Menor => Comparacion::Menor,
                    domain::Comparacion::MenorOIgual => Comparacion::MenorOIgual,
                };
                (Some(comparacion), None, Some(uvt))
            }
        };
        Self {
            campo: it.criterio.campo.clone(),
            comparacion,
            esperado,
            tope_uvt,
            tope_pesos: it.tope.map(|(pesos, _)| pesos.value()),
            uvt_anio: it.tope.map(|(_, uvt)| uvt.anio),
            valor: it.valor.map(Into::into),
            cumple: it.cumple,
            decide: it.decide,
            norma: it.criterio.respaldo.norma.clone(),
            fuente: it.criterio.respaldo.fuente.clone(),
            estado: it.criterio.respaldo.estado.into(),
        }
    }
}

impl From<domain::CriteriosError> for Fallo {
    fn from(error: domain::CriteriosError) -> Self {
        use domain::CriteriosError as E;
        match error {
            E::Cuestionario(id) => Self::new(Codigo::SolicitudInvalida).with("campo", id),
            E::Anio { anio, desde } => {
                Self::new(Codigo::AnioSinCriterios).with("anio", anio).with("desde", desde)
            }
            E::Campo(campo) => Self::new(Codigo::SolicitudInvalida).with("campo", campo),
            E::Valor(campo) => Self::new(Codigo::RespuestaInvalida).with("campo", campo),
        }
    }
}
