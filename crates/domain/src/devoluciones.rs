//! Refunds: the legal milestones of a request, from what happened to it and a day to look from.
//!
//! DIAN's own state labels are not published, so what comes out are **legal milestones** (hitos
//! legales), named after the articles they come from. Each term is a row of
//! `rules/devoluciones.json` with its unit, norm, source and how sure it is.
//!
//! How days are counted: the day of an event never counts and the last day does. A suspension stops
//! the count from the day after it was ordered up to its last day, and never for longer than the law
//! allows. A new request after an inadmission opens the whole term again.
//!
//! Left out: a second inadmission, interest for late payment, the term to ask for a refund, and the
//! special term of producers and exporters, whose article was not read.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::festivos::Habiles;
use crate::reglas::{self, ReglasError};

const FILE: &str = "devoluciones.json";

/// The term that the law gives DIAN to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Termino {
    /// ET art. 855.
    Ordinario,
    /// ET art. 855 par. 5.
    Automatica,
    /// ET art. 860.
    ConGarantia,
}

/// What a resolution decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// All of it is returned.
    Devuelve,
    /// All or part pays other debts.
    Compensa,
    /// Part is returned.
    DevuelveEnParte,
    /// Nothing is returned.
    Rechaza,
}

/// A legal milestone, in the order in which they happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hito {
    /// The request was filed.
    Radicada,
    /// An «auto inadmisorio» was issued (ET art. 857 and 858).
    Inadmitida,
    /// The taxpayer filed again after the inadmission (ET art. 857 par. 1).
    Subsanada,
    /// The term to reject it for formal faults ends (ET art. 858).
    PlazoInadmision,
    /// The term is suspended for an investigation (ET art. 857-1).
    Suspendida,
    /// DIAN studies it.
    Estudio,
    /// The decision.
    Resolucion,
    /// Paid by transfer, or in TIDIS.
    Pago,
    /// The taxpayer withdrew it.
    Desistida,
}

/// Where a milestone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situacion {
    /// It happened.
    Cumplido,
    /// It is happening. At most one milestone of a request is in course.
    EnCurso,
    /// It has not come.
    Pendiente,
}

/// How sure a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EstadoRegla {
    /// Several independent sources agree.
    Publicado,
    /// One source, or a weak one.
    PorVerificar,
}

/// A stop of the term for an investigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suspension {
    /// The day it was ordered; that day still counts.
    pub desde: Date,
    /// Its last day, if it was lifted.
    pub hasta: Option<Date>,
}

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolucion {
    /// The day.
    pub fecha: Date,
    /// What it says.
    pub decision: Decision,
    /// Pesos to pay to the taxpayer; 0 when there is nothing to pay.
    pub devuelto: i64,
}

/// What happened to a request. A fact dated after the day one looks from has not happened yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hechos {
    /// Which term.
    pub termino: Termino,
    /// Day of filing.
    pub radicada: Date,
    /// Day on which the «auto inadmisorio» was notified.
    pub inadmitida: Option<Date>,
    /// Day of the new request.
    pub subsanada: Option<Date>,
    /// Stop of the term.
    pub suspension: Option<Suspension>,
    /// Decision.
    pub resolucion: Option<Resolucion>,
    /// Day of the payment.
    pub pago: Option<Date>,
    /// Day on which the taxpayer withdrew.
    pub desistida: Option<Date>,
}

/// A milestone with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitoFechado {
    /// Which.
    pub hito: Hito,
    /// Where it stands.
    pub situacion: Situacion,
    /// The day it happened.
    pub fecha: Option<Date>,
    /// The last day by law.
    pub limite: Option<Date>,
    /// Business day of the term on which it falls.
    pub dia: Option<u32>,
    /// Norm.
    pub norma: Option<String>,
}

/// The milestones of a request, seen from a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cronologia {
    /// Length of the term in business days.
    pub plazo_habiles: u32,
    /// Business days run, without those of a suspension.
    pub habiles_corridos: u32,
    /// Last day to answer. Absent while suspended or inadmitted, and once answered or withdrawn.
    pub respuesta_maxima: Option<Date>,
    /// The milestone in course, or the last one when finished.
    pub hito: Hito,
    /// Nothing more will happen.
    pub terminada: bool,
    /// The last day to answer went by without an answer.
    pub vencida: bool,
    /// In the order in which they happen.
    pub hitos: Vec<HitoFechado>,
    /// Weekdays that were not counted, up to the end of the term.
    pub dias_saltados: Vec<Date>,
    /// Norm of the term.
    pub norma: String,
    /// Where the term was read.
    pub fuente: String,
    /// The weakest of the rules that gave the last day to answer.
    pub estado: EstadoRegla,
    /// The day one looked from.
    pub calculada_al: Date,
}

/// Why no milestones come out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DevolucionError {
    /// The facts contradict each other: one cannot come before, or without, the other; and what was
    /// decided cannot be withdrawn.
    #[error("{despues:?} contradice {antes:?}")]
    Desorden {
        /// What has to come first.
        antes: Hito,
        /// What came too early, or too late.
        despues: Hito,
    },
    /// No row of the law covers the day of filing.
    #[error("no hay regla {0:?} para ese día")]
    SinRegla(ReglaDevolucion),
    /// A date past the end of the calendar.
    #[error("fecha fuera del calendario")]
    FueraDelCalendario,
}

/// What a row of `rules/devoluciones.json` is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReglaDevolucion {
    /// Term to answer, ordinary.
    RespuestaOrdinario,
    /// Term to answer, automatic.
    RespuestaAutomatica,
    /// Term to answer, with garantía.
    RespuestaConGarantia,
    /// Term to inadmit.
    Inadmision,
    /// Term to inadmit, with garantía.
    InadmisionConGarantia,
    /// Term of the taxpayer to file again.
    NuevaSolicitud,
    /// Longest suspension.
    Suspension,
    /// Amount up to which it is paid by transfer.
    Tidis,
}

/// A row of the law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilaDevolucion {
    /// What it is about.
    pub regla: ReglaDevolucion,
    /// How many.
    pub cantidad: u32,
    /// Of what.
    pub unidad: Unidad,
    /// First day of filing it covers; unknown or always if absent.
    pub desde: Option<Date>,
    /// Last day of filing it covers; still in force if absent.
    pub hasta: Option<Date>,
    /// Norm and article.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure.
    pub estado: EstadoRegla,
    /// What the sources leave open.
    pub nota: Option<String>,
}

/// What a row counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unidad {
    /// Business days.
    Habiles,
    /// Months of the calendar, the last day moved to a business day (Ley 4 de 1913, art. 62).
    Meses,
    /// UVT.
    Uvt,
}

/// The law of refunds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReglasDevoluciones {
    reglas: Vec<FilaDevolucion>,
}

impl ReglasDevoluciones {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        let rules: Self = reglas::parse(FILE, include_str!("../rules/devoluciones.json"))?;
        let wrong = rules.reglas.iter().find(|row| row.unidad != unit_of(row.regla));
        match wrong {
            Some(row) => Err(ReglasError::Inconsistente {
                archivo: FILE,
                detalle: format!("{:?} en {:?}", row.regla, row.unidad),
            }),
            None => Ok(rules),
        }
    }

    /// The row that covers requests filed on a day.
    ///
    /// # Errors
    /// [`DevolucionError::SinRegla`] when the law of that day is not known.
    pub fn at(
        &self,
        regla: ReglaDevolucion,
        radicada: Date,
    ) -> Result<&FilaDevolucion, DevolucionError> {
        let covers = |row: &&FilaDevolucion| {
            row.regla == regla
                && row.desde.is_none_or(|from| radicada >= from)
                && row.hasta.is_none_or(|to| radicada <= to)
        };
        self.reglas.iter().find(covers).ok_or(DevolucionError::SinRegla(regla))
    }

    /// The milestones of a request, seen from a day.
    ///
    /// # Errors
    /// [`DevolucionError`] when the facts contradict each other or no rule covers them.
    pub fn compute(
        &self,
        hechos: &Hechos,
        hoy: Date,
        habiles: &Habiles,
    ) -> Result<Cronologia, DevolucionError> {
        let hechos = hechos.known_on(hoy);
        hechos.check_order()?;
        let count = Count::new(self, hechos, hoy, habiles)?;
        Ok(count.cronologia())
    }
}

impl Termino {
    fn respuesta(self) -> ReglaDevolucion {
        match self {
            Self::Ordinario => ReglaDevolucion::RespuestaOrdinario,
            Self::Automatica => ReglaDevolucion::RespuestaAutomatica,
            Self::ConGarantia => ReglaDevolucion::RespuestaConGarantia,
        }
    }

    fn inadmision(self) -> ReglaDevolucion {
        match self {
            Self::Ordinario | Self::Automatica => ReglaDevolucion::Inadmision,
            Self::ConGarantia => ReglaDevolucion::InadmisionConGarantia,
        }
    }
}

impl Hechos {
    fn known_on(self, hoy: Date) -> Self {
        let known = |date: &Date| *date <= hoy;
        Self {
            inadmitida: self.inadmitida.filter(known),
            subsanada: self.subsanada.filter(known),
            suspension: self.suspension.filter(|it| known(&it.desde)).map(|it| Suspension {
                desde: it.desde,
                // Lifted from tomorrow on is known only once it has happened.
                hasta: it.hasta.filter(known),
            }),
            resolucion: self.resolucion.filter(|it| known(&it.fecha)),
            pago: self.pago.filter(known),
            desistida: self.desistida.filter(known),
            ..self
        }
    }

    fn check_order(&self) -> Result<(), DevolucionError> {
        let suspended = self.suspension.map(|it| it.desde);
        let lifted = self.suspension.and_then(|it| it.hasta);
        let resolved = self.resolucion.map(|it| it.fecha);
        let start = (Hito::Radicada, Some(self.radicada));
        let filed = match self.subsanada {
            Some(_) => (Hito::Subsanada, self.subsanada),
            None => start,
        };
        let pairs = [
            (start, (Hito::Inadmitida, self.inadmitida)),
            ((Hito::Inadmitida, self.inadmitida), (Hito::Subsanada, self.subsanada)),
            (filed, (Hito::Suspendida, suspended)),
            ((Hito::Suspendida, suspended), (Hito::Suspendida, lifted)),
            (filed, (Hito::Resolucion, resolved)),
            ((Hito::Resolucion, resolved), (Hito::Pago, self.pago)),
            (filed, (Hito::Desistida, self.desistida)),
        ];
        for ((antes, first), (despues, second)) in pairs {
            let Some(second) = second else { continue };
            if first.is_none_or(|first| second < first) {
                return Err(DevolucionError::Desorden { antes, despues });
            }
        }
        if resolved.is_some() && self.desistida.is_some() {
            return Err(DevolucionError::Desorden {
                antes: Hito::Resolucion,
                despues: Hito::Desistida,
            });
        }
        Ok(())
    }

    /// From where the term runs.
    fn inicio(&self) -> Date {
        self.subsanada.unwrap_or(self.radicada)
    }

    /// The day on which the count stopped for good, or for want of a new request.
    fn detenida(&self) -> Option<Date> {
        let waiting = self.inadmitida.filter(|_| self.subsanada.is_none());
        [self.resolucion.map(|it| it.fecha), self.desistida, waiting].into_iter().flatten().min()
    }
}

/// The dates that every milestone is read from.
struct Count<'a> {
    hechos: Hechos,
    hoy: Date,
    habiles: &'a Habiles,
    respuesta: &'a FilaDevolucion,
    inadmision: &'a FilaDevolucion,
    nueva_solicitud: &'a FilaDevolucion,
    suspension: &'a FilaDevolucion,
    pago: &'a FilaDevolucion,
    /// Stretch that does not count, (desde, hasta].
    suspendida: Option<(Date, Date)>,
    /// Longest day of the suspension by law.
    suspension_maxima: Option<Date>,
    limite_inadmision: Date,
    limite_subsanar: Option<Date>,
    limite: Date,
}

impl<'a> Count<'a> {
    fn new(
        reglas: &'a ReglasDevoluciones,
        hechos: Hechos,
        hoy: Date,
        habiles: &'a Habiles,
    ) -> Result<Self, DevolucionError> {
        let row = |regla| reglas.at(regla, hechos.radicada);
        let respuesta = row(hechos.termino.respuesta())?;
        let inadmision = row(hechos.termino.inadmision())?;
        let nueva_solicitud = row(ReglaDevolucion::NuevaSolicitud)?;
        let suspension = row(ReglaDevolucion::Suspension)?;
        let end = |from: Date, row: &FilaDevolucion| {
            row.end(from, habiles).ok_or(DevolucionError::FueraDelCalendario)
        };
        let inicio = hechos.inicio();
        let sin_suspension = end(inicio, respuesta)?;
        let suspension_maxima =
            hechos.suspension.map(|it| end(it.desde, suspension)).transpose()?;
        // Ordered once the term was over, it stops nothing.
        let suspendida =
            hechos.suspension.zip(suspension_maxima).filter(|(it, _)| it.desde < sin_suspension);
        let suspendida = suspendida
            .map(|(it, maxima)| (it.desde, it.hasta.map_or(maxima, |hasta| hasta.min(maxima))));
        let stopped = suspendida.map_or(0, |(desde, hasta)| habiles.count_habiles(desde, hasta));
        let limite = habiles
            .add_habiles(inicio, respuesta.cantidad.saturating_add(stopped))
            .ok_or(DevolucionError::FueraDelCalendario)?;
        Ok(Self {
            hechos,
            hoy,
            habiles,
            respuesta,
            inadmision,
            nueva_solicitud,
            suspension,
            pago: row(ReglaDevolucion::Tidis)?,
            suspendida,
            suspension_maxima,
            limite_inadmision: end(inicio, inadmision)?,
            limite_subsanar: hechos.inadmitida.map(|it| end(it, nueva_solicitud)).transpose()?,
            limite,
        })
    }

    fn cronologia(&self) -> Cronologia {
        let hito = self.current();
        let waits = !matches!(hito, Hito::Inadmitida | Hito::Suspendida) && !self.answered();
        let respuesta_maxima = waits.then_some(self.limite);
        Cronologia {
            plazo_habiles: self.respuesta.cantidad,
            habiles_corridos: self.run(self.hechos.detenida().unwrap_or(self.hoy)),
            respuesta_maxima,
            hito,
            terminada: self.finished(),
            vencida: respuesta_maxima.is_some_and(|last| self.hoy > last),
            hitos: self.hitos(hito),
            dias_saltados: self.habiles.dias_saltados(self.hechos.inicio(), self.counted_until()),
            norma: self.respuesta.norma.clone(),
            fuente: self.respuesta.fuente.clone(),
            estado: self.weakest(),
            calculada_al: self.hoy,
        }
    }

    fn answered(&self) -> bool {
        self.hechos.resolucion.is_some() || self.hechos.desistida.is_some()
    }

    fn finished(&self) -> bool {
        let paid = |it: Resolucion| it.devuelto == 0 || self.hechos.pago.is_some();
        self.hechos.desistida.is_some() || self.hechos.resolucion.is_some_and(paid)
    }

    fn current(&self) -> Hito {
        let hechos = &self.hechos;
        if hechos.desistida.is_some() {
            Hito::Desistida
        } else if let Some(resolution) = hechos.resolucion {
            let pays = resolution.devuelto > 0 || hechos.pago.is_some();
            if pays { Hito::Pago } else { Hito::Resolucion }
        } else if hechos.inadmitida.is_some() && hechos.subsanada.is_none() {
            Hito::Inadmitida
        } else if self.suspendida.is_some_and(|(_, last)| self.hoy <= last) {
            Hito::Suspendida
        } else if self.hoy <= self.limite_inadmision {
            Hito::PlazoInadmision
        } else {
            Hito::Estudio
        }
    }

    /// Business days run from the start of the term up to a day.
    fn run(&self, until: Date) -> u32 {
        let stopped = self
            .suspendida
            .map_or(0, |(desde, hasta)| self.habiles.count_habiles(desde, hasta.min(until)));
        self.habiles.count_habiles(self.hechos.inicio(), until).saturating_sub(stopped)
    }

    fn counted_until(&self) -> Date {
        match (self.hechos.detenida(), self.current()) {
            (Some(stopped), _) => stopped,
            (None, Hito::Suspendida) => self.hoy,
            (None, _) => self.limite.max(self.hoy),
        }
    }

    fn hitos(&self, current: Hito) -> Vec<HitoFechado> {
        let hechos = &self.hechos;
        let norm = |row: &FilaDevolucion| Some(row.norma.clone());
        let situation = |hito, fecha: Option<Date>| {
            if hito == current && !self.finished() {
                Situacion::EnCurso
            } else if fecha.is_some() {
                Situacion::Cumplido
            } else {
                Situacion::Pendiente
            }
        };
        let milestone = |hito, fecha: Option<Date>, limite, dia, norma| HitoFechado {
            hito,
            situacion: situation(hito, fecha),
            fecha,
            limite,
            dia,
            norma,
        };
        let mut hitos = vec![milestone(Hito::Radicada, Some(hechos.radicada), None, None, None)];
        if let Some(fecha) = hechos.inadmitida {
            // Counted on the first request, which is not the one that runs after a new filing.
            let dia = self.habiles.count_habiles(hechos.radicada, fecha);
            let norma = norm(self.inadmision);
            hitos.push(milestone(Hito::Inadmitida, Some(fecha), None, Some(dia), norma));
            if hechos.desistida.is_none() || hechos.subsanada.is_some() {
                let norma = norm(self.nueva_solicitud);
                let limite = self.limite_subsanar;
                hitos.push(milestone(Hito::Subsanada, hechos.subsanada, limite, None, norma));
            }
        }
        let inadmitted = current == Hito::Inadmitida;
        let stopped_before = hechos.detenida().is_some_and(|stop| stop <= self.limite_inadmision);
        if !inadmitted && !stopped_before {
            let limite = Some(self.limite_inadmision);
            let fecha = limite.filter(|last| self.hoy > *last);
            let dia = Some(self.inadmision.cantidad);
            let norma = norm(self.inadmision);
            hitos.push(milestone(Hito::PlazoInadmision, fecha, limite, dia, norma));
        }
        if let Some(it) = hechos.suspension {
            let dia = Some(self.run(it.desde));
            let norma = norm(self.suspension);
            let limite = self.suspension_maxima;
            hitos.push(milestone(Hito::Suspendida, Some(it.desde), limite, dia, norma));
        }
        if let Some(fecha) = hechos.desistida {
            let dia = Some(self.run(fecha));
            hitos.push(milestone(Hito::Desistida, Some(fecha), None, dia, None));
            return hitos;
        }
        hitos.push(self.estudio(current));
        let (fecha, dia) = match hechos.resolucion {
            Some(it) => (Some(it.fecha), Some(self.run(it.fecha))),
            None => (None, Some(self.respuesta.cantidad)),
        };
        let limite_known = !matches!(current, Hito::Inadmitida | Hito::Suspendida);
        let limite = limite_known.then_some(self.limite);
        let norma = norm(self.respuesta);
        hitos.push(milestone(Hito::Resolucion, fecha, limite, dia, norma));
        let pays = hechos.resolucion.is_none_or(|it| it.devuelto > 0) || hechos.pago.is_some();
        if pays {
            hitos.push(milestone(Hito::Pago, hechos.pago, None, None, norm(self.pago)));
        }
        hitos
    }

    fn estudio(&self, current: Hito) -> HitoFechado {
        let situacion = match (current == Hito::Estudio, self.hechos.resolucion) {
            (true, _) => Situacion::EnCurso,
            (false, Some(_)) => Situacion::Cumplido,
            (false, None) => Situacion::Pendiente,
        };
        let dia = (current == Hito::Estudio).then(|| self.run(self.hoy));
        HitoFechado { hito: Hito::Estudio, situacion, fecha: None, limite: None, dia, norma: None }
    }

    fn weakest(&self) -> EstadoRegla {
        let mut rows = vec![self.respuesta];
        if self.hechos.inadmitida.is_some() {
            rows.push(self.nueva_solicitud);
        }
        if self.hechos.suspension.is_some() {
            rows.push(self.suspension);
        }
        rows.iter().map(|row| row.estado).max().unwrap_or(EstadoRegla::PorVerificar)
    }
}

impl FilaDevolucion {
    /// The last day of this term, counted from the day after `from`; nothing for an amount.
    fn end(&self, from: Date, habiles: &Habiles) -> Option<Date> {
        match self.unidad {
            Unidad::Habiles => habiles.add_habiles(from, self.cantidad),
            Unidad::Meses => {
                habiles.this_or_next(from.checked_add(i64::from(self.cantidad).months()).ok()?)
            }
            Unidad::Uvt => None,
        }
    }
}

fn unit_of(regla: ReglaDevolucion) -> Unidad {
    match regla {
        ReglaDevolucion::RespuestaOrdinario
        | ReglaDevolucion::RespuestaAutomatica
        | ReglaDevolucion::RespuestaConGarantia
        | ReglaDevolucion::Inadmision
        | ReglaDevolucion::InadmisionConGarantia
        | ReglaDevolucion::Suspension => Unidad::Habiles,
        ReglaDevolucion::NuevaSolicitud => Unidad::Meses,
        ReglaDevolucion::Tidis => Unidad::Uvt,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const FILED: Date = date(2026, 9, 22);

    #[test]
    fn the_ordinary_term_runs_fifty_business_days_from_the_day_after_filing() {
        let it = seen(filed(Termino::Ordinario), date(2026, 11, 13));
        assert_eq!((it.habiles_corridos, it.plazo_habiles), (36, 50));
        assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)));
        assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Estudio, false, false));
        assert_eq!(
            outline(&it),
            "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | \
             estudio … d36 | resolucion · ≤2026-12-04 d50 | pago ·"
        );
        assert_eq!(
            it.dias_saltados,
            [date(2026, 10, 12), date(2026, 11, 2), date(2026, 11, 16)],
            "up to the last day to answer, not only up to today"
        );
        assert_eq!(it.norma, "Estatuto Tributario, art. 855");
        assert_eq!(it.estado, EstadoRegla::Publicado);
    }

    #[test]
    fn the_inadmission_term_is_in_course_until_its_last_day() {
        let last = seen(filed(Termino::Ordinario), date(2026, 10, 14));
        assert_eq!((last.hito, last.habiles_corridos), (Hito::PlazoInadmision, 15));
        let next = seen(filed(Termino::Ordinario), date(2026, 10, 15));
        assert_eq!(next.hito, Hito::Estudio);
    }

    #[test]
    fn each_term_has_its_own_length() {
        let cases = [
            (Termino::Ordinario, 50, date(2026, 12, 4), date(2026, 10, 14)),
            (Termino::Automatica, 15, date(2026, 10, 14), date(2026, 10, 14)),
            (Termino::ConGarantia, 20, date(2026, 10, 21), date(2026, 10, 21)),
        ];
        for (termino, days, answer, inadmission) in cases {
            let it = seen(filed(termino), FILED);
            assert_eq!((it.plazo_habiles, it.habiles_corridos), (days, 0), "{termino:?}");
            assert_eq!(it.respuesta_maxima, Some(answer), "{termino:?}");
            assert_eq!(limit_of(&it, Hito::PlazoInadmision), Some(inadmission), "{termino:?}");
        }
        assert_eq!(seen(filed(Termino::ConGarantia), FILED).estado, EstadoRegla::PorVerificar);
    }

    /// Saturday 10 October 2026; Monday 12 is a holiday, so day 1 is Tuesday 13.
    #[test]
    fn a_request_filed_on_a_day_off_starts_on_the_next_business_day() {
        let facts = Hechos { radicada: date(2026, 10, 10), ..filed(Termino::Ordinario) };
        assert_eq!(seen(facts, date(2026, 10, 12)).habiles_corridos, 0);
        assert_eq!(seen(facts, date(2026, 10, 13)).habiles_corridos, 1);
        assert_eq!(seen(facts, date(2026, 10, 13)).dias_saltados[0], date(2026, 10, 12));
    }

    /// 14 business days stop between 20 October and 10 November; the 50 end on 28 December.
    #[test]
    fn a_suspension_stops_the_count_and_moves_the_last_day() {
        let facts = Hechos {
            suspension: Some(Suspension {
                desde: date(2026, 10, 20),
                hasta: Some(date(2026, 11, 10)),
            }),
            ..filed(Termino::Ordinario)
        };
        let during = seen(facts, date(2026, 10, 30));
        assert_eq!((during.hito, during.habiles_corridos), (Hito::Suspendida, 19));
        assert_eq!((during.respuesta_maxima, during.vencida), (None, false));
        assert_eq!(
            outline(&during),
            "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | \
             suspendida … 2026-10-20 ≤2027-03-03 d19 | estudio · | resolucion · d50 | pago ·"
        );
        let after = seen(facts, date(2026, 11, 13));
        assert_eq!((after.hito, after.habiles_corridos), (Hito::Estudio, 22));
        assert_eq!(after.respuesta_maxima, Some(date(2026, 12, 28)));
        let last = seen(facts, date(2026, 12, 28));
        assert_eq!((last.habiles_corridos, last.vencida), (50, false));
        assert!(seen(facts, date(2026, 12, 29)).vencida);
    }

    #[test]
    fn a_suspension_never_stops_more_than_the_law_allows() {
        let desde = date(2026, 10, 20);
        let open = Hechos {
            suspension: Some(Suspension { desde, hasta: None }),
            ..filed(Termino::Ordinario)
        };
        let day_90 = date(2027, 3, 3);
        assert_eq!(seen(open, day_90).hito, Hito::Suspendida);
        let resumed = seen(open, date(2027, 3, 4));
        assert_eq!((resumed.hito, resumed.habiles_corridos), (Hito::Estudio, 20));
        let too_long = Hechos {
            suspension: Some(Suspension { desde, hasta: Some(date(2027, 4, 30)) }),
            ..open
        };
        assert_eq!(
            seen(too_long, date(2027, 5, 3)).respuesta_maxima,
            seen(open, date(2027, 5, 3)).respuesta_maxima
        );
    }

    #[test]
    fn a_suspension_ordered_after_the_term_stops_nothing() {
        let facts = Hechos {
            suspension: Some(Suspension { desde: date(2026, 12, 7), hasta: None }),
            ..filed(Termino::Ordinario)
        };
        let it = seen(facts, date(2026, 12, 11));
        assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)));
        assert!(it.vencida);
    }

    #[test]
    fn an_inadmission_stops_the_term_and_gives_a_month() {
        let facts = Hechos { inadmitida: Some(date(2026, 10, 2)), ..filed(Termino::Ordinario) };
        let it = seen(facts, date(2026, 11, 20));
        assert_eq!((it.hito, it.habiles_corridos), (Hito::Inadmitida, 8));
        assert_eq!((it.respuesta_maxima, it.terminada, it.vencida), (None, false, false));
        assert_eq!(it.estado, EstadoRegla::PorVerificar);
        // 2 November is a holiday: the month ends on the 3rd.
        assert_eq!(
            outline(&it),
            "radicada ✓ 2026-09-22 | inadmitida … 2026-10-02 d8 | subsanada · ≤2026-11-03 | \
             estudio · | resolucion · d50 | pago ·"
        );
    }

    #[test]
    fn a_new_request_opens_the_whole_term_again() {
        let facts = Hechos {
            inadmitida: Some(date(2026, 10, 9)),
            subsanada: Some(date(2026, 10, 30)),
            ..filed(Termino::Ordinario)
        };
        let it = seen(facts, date(2026, 11, 13));
        assert_eq!((it.hito, it.habiles_corridos), (Hito::PlazoInadmision, 9));
        assert_eq!(it.respuesta_maxima, Some(date(2027, 1, 18)));
        assert_eq!(
            outline(&it),
            "radicada ✓ 2026-09-22 | inadmitida ✓ 2026-10-09 d13 | \
             subsanada ✓ 2026-10-30 ≤2026-11-09 | plazo_inadmision … ≤2026-11-24 d15 | \
             estudio · | resolucion · ≤2027-01-18 d50 | pago ·"
        );
    }

    #[test]
    fn a_month_from_the_last_day_of_a_long_month_ends_with_the_short_one() {
        let facts = Hechos {
            radicada: date(2027, 1, 12),
            inadmitida: Some(date(2027, 1, 29)),
            ..filed(Termino::Ordinario)
        };
        // 28 February 2027 is a Sunday.
        let it = seen(facts, date(2027, 2, 1));
        assert_eq!(limit_of(&it, Hito::Subsanada), Some(date(2027, 3, 1)));
    }

    #[test]
    fn an_answer_ends_the_count_and_a_payment_ends_the_request() {
        let resolved = Hechos {
            resolucion: Some(resolution(Decision::Devuelve, 8_640_000)),
            ..filed(Termino::Ordinario)
        };
        let it = seen(resolved, date(2026, 12, 21));
        assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Pago, false, false));
        assert_eq!((it.habiles_corridos, it.respuesta_maxima), (36, None));
        assert_eq!(
            outline(&it),
            "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | estudio ✓ | \
             resolucion ✓ 2026-11-13 ≤2026-12-04 d36 | pago …"
        );
        let paid = Hechos { pago: Some(date(2026, 11, 20)), ..resolved };
        let it = seen(paid, date(2026, 12, 21));
        assert_eq!((it.hito, it.terminada), (Hito::Pago, true));
        assert!(outline(&it).ends_with("pago ✓ 2026-11-20"));
    }

    #[test]
    fn a_rejection_and_a_full_offset_leave_nothing_to_pay() {
        for decision in [Decision::Rechaza, Decision::Compensa] {
            let facts =
                Hechos { resolucion: Some(resolution(decision, 0)), ..filed(Termino::Ordinario) };
            let it = seen(facts, date(2026, 12, 21));
            assert_eq!((it.hito, it.terminada), (Hito::Resolucion, true), "{decision:?}");
            assert!(outline(&it).ends_with("resolucion ✓ 2026-11-13 ≤2026-12-04 d36"));
        }
    }

    #[test]
    fn an_answer_within_the_inadmission_term_leaves_that_term_out() {
        let facts = Hechos {
            resolucion: Some(Resolucion {
                fecha: date(2026, 10, 6),
                decision: Decision::Devuelve,
                devuelto: 900_000,
            }),
            ..filed(Termino::Automatica)
        };
        assert_eq!(
            outline(&seen(facts, date(2026, 10, 7))),
            "radicada ✓ 2026-09-22 | estudio ✓ | resolucion ✓ 2026-10-06 ≤2026-10-14 d10 | pago …"
        );
    }

    #[test]
    fn a_withdrawal_ends_the_request() {
        let facts = Hechos { desistida: Some(date(2026, 11, 13)), ..filed(Termino::Ordinario) };
        let it = seen(facts, date(2027, 2, 1));
        assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Desistida, true, false));
        assert_eq!((it.habiles_corridos, it.respuesta_maxima), (36, None));
        assert!(outline(&it).ends_with("desistida ✓ 2026-11-13 d36"));
    }

    #[test]
    fn without_an_answer_the_day_after_the_last_one_is_overdue() {
        assert!(!seen(filed(Termino::Ordinario), date(2026, 12, 4)).vencida);
        let it = seen(filed(Termino::Ordinario), date(2026, 12, 5));
        assert!(it.vencida);
        assert_eq!((it.hito, it.terminada), (Hito::Estudio, false));
        assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)), "still said, to count from");
    }

    #[test]
    fn what_has_not_happened_yet_is_not_looked_at() {
        let facts = Hechos {
            resolucion: Some(resolution(Decision::Devuelve, 1)),
            pago: Some(date(2026, 11, 20)),
            ..filed(Termino::Ordinario)
        };
        let before = date(2026, 11, 12);
        assert_eq!(seen(facts, before), seen(filed(Termino::Ordinario), before));
    }

    #[test]
    fn facts_that_contradict_each_other_are_refused() {
        let base = filed(Termino::Ordinario);
        let early = date(2026, 9, 1);
        let cases = [
            (Hito::Inadmitida, Hechos { inadmitida: Some(early), ..base }),
            (Hito::Subsanada, Hechos { subsanada: Some(date(2026, 10, 1)), ..base }),
            (Hito::Pago, Hechos { pago: Some(date(2026, 10, 1)), ..base }),
            (Hito::Desistida, Hechos { desistida: Some(early), ..base }),
            (
                Hito::Desistida,
                Hechos {
                    resolucion: Some(resolution(Decision::Rechaza, 0)),
                    desistida: Some(date(2026, 11, 16)),
                    ..base
                },
            ),
            (
                Hito::Suspendida,
                Hechos {
                    suspension: Some(Suspension {
                        desde: date(2026, 10, 20),
                        hasta: Some(date(2026, 10, 1)),
                    }),
                    ..base
                },
            ),
        ];
        for (wrong, facts) in cases {
            let error = compute(facts, date(2026, 12, 1)).unwrap_err();
            assert!(
                matches!(error, DevolucionError::Desorden { despues, .. } if despues == wrong),
                "{wrong:?}: {error}"
            );
        }
    }

    #[test]
    fn a_request_at_the_end_of_time_is_an_error_and_not_a_panic() {
        let facts = Hechos { radicada: date(9999, 12, 1), ..filed(Termino::Ordinario) };
        assert_eq!(compute(facts, date(9999, 12, 31)), Err(DevolucionError::FueraDelCalendario));
    }

    #[test]
    fn transfers_are_made_up_to_a_thousand_uvt() {
        let rules = ReglasDevoluciones::built_in().unwrap();
        let row = rules.at(ReglaDevolucion::Tidis, FILED).unwrap();
        assert_eq!((row.cantidad, row.unidad), (1_000, Unidad::Uvt));
    }

    proptest! {
        #[test]
        fn an_open_request_has_one_milestone_in_course_and_a_finished_one_none(
            event_days in proptest::array::uniform8(proptest::option::of(0..120_i32)),
            today in 0..200_i32,
        ) {
            let day = |offset: Option<i32>| offset.map(|n| FILED.checked_add(n.days()).unwrap());
            let facts = Hechos {
                termino: Termino::Ordinario,
                radicada: FILED,
                inadmitida: day(event_days[0]),
                subsanada: day(event_days[1]),
                suspension: day(event_days[2])
                    .map(|desde| Suspension { desde, hasta: day(event_days[3]) }),
                resolucion: day(event_days[4]).map(|fecha| Resolucion {
                    fecha,
                    decision: Decision::Devuelve,
                    devuelto: i64::from(event_days[7].unwrap_or(0)),
                }),
                pago: day(event_days[5]),
                desistida: day(event_days[6]),
            };
            if let Ok(it) = compute(facts, FILED.checked_add(today.days()).unwrap()) {
                let in_course = it.hitos.iter().filter(|h| h.situacion == Situacion::EnCurso);
                prop_assert_eq!(in_course.count(), usize::from(!it.terminada));
                prop_assert!(it.hitos.iter().any(|h| h.hito == it.hito));
                prop_assert!(!it.vencida || it.respuesta_maxima.is_some());
            }
        }
    }

    fn filed(termino: Termino) -> Hechos {
        Hechos {
            termino,
            radicada: FILED,
            inadmitida: None,
            subsanada: None,
            suspension: None,
            resolucion: None,
            pago: None,
            desistida: None,
        }
    }

    fn resolution(decision: Decision, devuelto: i64) -> Resolucion {
        Resolucion { fecha: date(2026, 11, 13), decision, devuelto }
    }

    fn compute(facts: Hechos, hoy: Date) -> Result<Cronologia, DevolucionError> {
        let habiles = Habiles::built_in().unwrap();
        ReglasDevoluciones::built_in().unwrap().compute(&facts, hoy, &habiles)
    }

    fn seen(facts: Hechos, hoy: Date) -> Cronologia {
        compute(facts, hoy).unwrap()
    }

    fn limit_of(it: &Cronologia, hito: Hito) -> Option<Date> {
        it.hitos.iter().find(|h| h.hito == hito).and_then(|h| h.limite)
    }

    /// One line for a timeline: ✓ happened, … in course, · pending.
    fn outline(it: &Cronologia) -> String {
        let one = |h: &HitoFechado| {
            let name = serde_json::to_value(h.hito).unwrap();
            let mut text = name.as_str().unwrap().to_owned();
            text.push_str(match h.situacion {
                Situacion::Cumplido => " ✓",
                Situacion::EnCurso => " …",
                Situacion::Pendiente => " ·",
            });
            if let Some(date) = h.fecha {
                text.push_str(&format!(" {date}"));
            }
            if let Some(date) = h.limite {
                text.push_str(&format!(" ≤{date}"));
            }
            if let Some(day) = h.dia {
                text.push_str(&format!(" d{day}"));
            }
            text
        };
        it.hitos.iter().map(one).collect::<Vec<_>>().join(" | ")
    }
}
