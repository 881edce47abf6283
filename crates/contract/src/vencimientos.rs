//! Due dates: what is asked, and each date with where it comes from.

use dian_domain::vencimientos as domain;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};
use crate::nit::NitConDv;
use crate::perfil::{PeriodicidadIva, TipoContribuyente};

/// How sure a date is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum EstadoFecha {
    /// An official table or resolution says it.
    Publicado,
    /// The rule of the decree gives it.
    Calculado,
    /// A source is weak, or an extension is known whose new date was not found.
    PorVerificar,
}

/// Which due dates: a calendar year, an edition of DIAN's calendar, or a span of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tramo {
    /// What falls due in this year.
    Anio(i16),
    /// DIAN's calendar of this year; its last periods fall in January of the next.
    Edicion(i16),
    /// What falls due between two days, both included.
    Entre {
        /// First day.
        #[ts(type = "string")]
        #[schema(value_type = String, format = Date)]
        desde: Date,
        /// Last day.
        #[ts(type = "string")]
        #[schema(value_type = String, format = Date)]
        hasta: Date,
    },
}

/// Whose due dates, and which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ConsultaVencimientos {
    /// As typed, with or without dots and check digit.
    pub nit: String,
    /// Which calendar applies.
    pub tipo: Option<TipoContribuyente>,
    /// Codes of casilla 53 of the RUT.
    #[serde(default)]
    pub responsabilidades: Vec<String>,
    /// Unknown if absent: both calendars.
    pub periodicidad_iva: Option<PeriodicidadIva>,
    /// Ids of the catalogue; these are answered whatever the type and responsibilities.
    #[serde(default)]
    pub obligaciones: Vec<String>,
    /// Ids of the catalogue, besides those that type and responsibilities bring.
    #[serde(default)]
    pub ademas: Vec<String>,
    /// Which dates.
    pub tramo: Tramo,
}

/// One due date. The shape that `dian vencimientos --formato json` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Vencimiento {
    /// Id of the catalogue, such as `iva_bimestral`.
    pub obligacion: String,
    /// `2026-B5`, `2026-10`, `AG2025`…
    pub periodo: String,
    /// 1 when there is only one.
    pub cuota: u8,
    /// The date that counts today, after shifts and extensions. Absent when the rule gives none.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub vence: Option<Date>,
    /// The date by the rule. Absent when the month has no such business day.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub vence_legal: Option<Date>,
    /// How sure it is.
    pub estado: EstadoFecha,
    /// Norm and article.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
}

/// Why a date is what it is: enough to redo it by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ExplicacionFecha {
    /// The digits of the NIT that decide, without check digit; absent when any NIT has this date.
    pub digitos: Option<String>,
    /// Which business day of the month; absent where the rule is another.
    pub dia_habil: Option<u8>,
    /// The rule, where it is not an ordinal: `ultimo_habil`, `penultimo_habil`,
    /// `dia_o_siguiente_habil`, `segundo_habil_semana`.
    pub regla: Option<String>,
    /// Days that moved it, inside the month: civic days and new holidays.
    pub corrimientos: Vec<Corrimiento>,
    /// The extension that replaced the legal date.
    pub prorroga: Option<Prorroga>,
}

/// A day that does not count although it is an ordinary weekday in older calendars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Corrimiento {
    /// The day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub fecha: Date,
    /// Norm.
    pub norma: String,
}

/// An extension by resolution or contingency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Prorroga {
    /// The new date, if it was found.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub nueva: Option<Date>,
    /// Norm or announcement.
    pub norma: String,
    /// Where we read it.
    pub fuente: String,
}

/// A due date with what a screen says about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct VencimientoExplicado {
    /// The date itself.
    #[serde(flatten)]
    pub vencimiento: Vencimiento,
    /// Number of the form, if it has one.
    pub formulario: Option<String>,
    /// For filters.
    pub grupo: GrupoObligacion,
    /// Number of instalments of the period.
    pub cuotas: u8,
    /// Days of the calendar from today; negative when past; absent without a date.
    pub faltan_dias: Option<i32>,
    /// Business days from today up to the date, both included; absent when past.
    pub faltan_habiles: Option<u32>,
    /// The day on which the person marked it as done; only for the profile's own dates.
    #[ts(type = "string | null")]
    #[schema(value_type = Option<String>, format = Date)]
    pub hecho: Option<Date>,
    /// Why this date.
    pub explicacion: ExplicacionFecha,
}

/// Which due date: the three together are its stable name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema)]
pub struct ClaveVencimiento {
    /// Id of the catalogue.
    pub obligacion: String,
    /// Period.
    pub periodo: String,
    /// Instalment.
    pub cuota: u8,
}

/// In which shape dates are written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FormatoArchivo {
    /// A calendar (RFC 5545).
    Ics,
    /// Text, separated by commas.
    Csv,
    /// A workbook.
    Xlsx,
    /// A page to print.
    Pdf,
}

/// A file that was written for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ArchivoGuardado {
    /// Its name.
    pub nombre: String,
    /// Name of its folder.
    pub carpeta: String,
}

/// What `dian festivos` prints for each day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct FestivoConNorma {
    /// The day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub fecha: Date,
    /// As printed.
    pub nombre: String,
    /// A civic day of the national executive, not a holiday.
    pub civico: bool,
    /// Norm.
    pub norma: String,
}

/// Groups of obligations, for filters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum GrupoObligacion {
    /// Impuesto sobre la renta, patrimonio, activos en el exterior.
    Renta,
    /// Impuesto sobre las ventas.
    Iva,
    /// Retención en la fuente.
    Retencion,
    /// Régimen Simple.
    Simple,
    /// Información exógena, beneficiarios finales, precios de transferencia.
    Informacion,
    /// Consumo, gasolina, carbono, ultraprocesados, plásticos, GMF.
    Consumo,
}

/// A day off, for the month view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Festivo {
    /// The day.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub fecha: Date,
    /// As printed in Spanish.
    pub nombre: String,
    /// A civic day of the national executive, not a holiday: it does not count for DIAN.
    pub civico: bool,
}

/// The answer to [`ConsultaVencimientos`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct RespuestaVencimientos {
    /// Whose.
    pub nit: NitConDv,
    /// The day on which «faltan» was counted.
    #[ts(type = "string")]
    #[schema(value_type = String, format = Date)]
    pub hoy: Date,
    /// By date, then obligation, then instalment; those without a date at the end.
    pub vencimientos: Vec<VencimientoExplicado>,
    /// Holidays and civic days of every year touched.
    pub festivos: Vec<Festivo>,
    /// What the person should know.
    pub avisos: Vec<AvisoVencimientos>,
}

/// What the person should know about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AvisoVencimientos {
    /// Responsibility 48 without periodicity: bimonthly and four-monthly dates are both shown.
    PeriodicidadIvaDesconocida,
    /// Some dates are computed: DIAN has not published that calendar.
    HayCalculados,
    /// Some dates rest on a weak source.
    HayPorVerificar,
}

/// An obligation of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Obligacion {
    /// Id, such as `iva_bimestral`.
    pub id: String,
    /// As DIAN names it, in Spanish.
    pub nombre: String,
    /// Number of the form, if it has one.
    pub formulario: Option<String>,
    /// For filters.
    pub grupo: GrupoObligacion,
    /// What it is, in plain Spanish.
    pub que_es: String,
    /// An official page about it.
    pub enlace: Option<String>,
    /// No code of the RUT tells who has it: the person says so.
    pub solo_si_se_pide: bool,
    /// Who must, in Spanish.
    pub quien: String,
    /// Norm and article.
    pub norma: String,
    /// Codes of casilla 53 that bring it.
    pub responsabilidades: Vec<String>,
}

impl From<domain::Estado> for EstadoFecha {
    fn from(estado: domain::Estado) -> Self {
        match estado {
            domain::Estado::Publicado => Self::Publicado,
            domain::Estado::Calculado => Self::Calculado,
            domain::Estado::PorVerificar => Self::PorVerificar,
        }
    }
}

impl From<domain::Grupo> for GrupoObligacion {
    fn from(grupo: domain::Grupo) -> Self {
        match grupo {
            domain::Grupo::Renta => Self::Renta,
            domain::Grupo::Iva => Self::Iva,
            domain::Grupo::Retencion => Self::Retencion,
            domain::Grupo::Simple => Self::Simple,
            domain::Grupo::Informacion => Self::Informacion,
            domain::Grupo::Consumo => Self::Consumo,
        }
    }
}

impl From<&Tramo> for domain::Tramo {
    fn from(tramo: &Tramo) -> Self {
        match *tramo {
            Tramo::Anio(year) => Self::Anio(year),
            Tramo::Edicion(year) => Self::Edicion(year),
            Tramo::Entre { desde, hasta } => Self::Entre { desde, hasta },
        }
    }
}

impl From<&domain::Vencimiento<'_>> for Vencimiento {
    fn from(due: &domain::Vencimiento<'_>) -> Self {
        Self {
            obligacion: due.obligacion().id.clone(),
            periodo: due.periodo().to_owned(),
            cuota: due.cuota(),
            vence: due.vence(),
            vence_legal: due.vence_legal(),
            estado: due.estado().into(),
            norma: due.norma(),
            fuente: due.fuente().to_owned(),
        }
    }
}

impl From<domain::Explicacion> for ExplicacionFecha {
    fn from(it: domain::Explicacion) -> Self {
        let shift = |day: dian_domain::festivos::Festivo| Corrimiento {
            fecha: day.fecha,
            norma: day.norma,
        };
        let moved =
            |it: domain::Prorroga| Prorroga { nueva: it.nueva, norma: it.norma, fuente: it.fuente };
        Self {
            digitos: it.digitos,
            dia_habil: it.dia_habil,
            regla: it.regla.map(str::to_owned),
            corrimientos: it.corrimientos.into_iter().map(shift).collect(),
            prorroga: it.prorroga.map(moved),
        }
    }
}

impl From<dian_domain::festivos::Festivo> for Festivo {
    fn from(day: dian_domain::festivos::Festivo) -> Self {
        Self { fecha: day.fecha, nombre: day.nombre, civico: day.civico }
    }
}

impl From<dian_domain::festivos::Festivo> for FestivoConNorma {
    fn from(day: dian_domain::festivos::Festivo) -> Self {
        Self { fecha: day.fecha, nombre: day.nombre, civico: day.civico, norma: day.norma }
    }
}

impl From<&domain::Obligacion> for Obligacion {
    fn from(it: &domain::Obligacion) -> Self {
        Self {
            id: it.id.clone(),
            nombre: it.nombre.clone(),
            formulario: it.formulario.clone(),
            grupo: it.grupo.into(),
            que_es: it.que_es.clone(),
            enlace: it.enlace.clone(),
            solo_si_se_pide: it.solo_si_se_pide(),
            quien: it.quien.clone(),
            norma: it.norma.clone(),
            responsabilidades: it.responsabilidades().iter().map(ToString::to_string).collect(),
        }
    }
}

impl From<domain::VencimientosError> for Fallo {
    fn from(error: domain::VencimientosError) -> Self {
        use domain::VencimientosError as E;
        match error {
            E::SinReglas { anio, desde, hasta } => Self::new(Codigo::AnioSinReglas)
                .with("anio", anio)
                .with("desde", desde)
                .with("hasta", hasta),
            E::RangoInvertido { desde, hasta } => {
                Self::new(Codigo::RangoInvertido).with("desde", desde).with("hasta", hasta)
            }
            E::Obligacion(id) => Self::new(Codigo::ObligacionDesconocida).with("obligacion", id),
            E::Responsabilidad(code) => {
                Self::new(Codigo::ResponsabilidadDesconocida).with("responsabilidad", code)
            }
        }
    }
}
