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
mod tests;
