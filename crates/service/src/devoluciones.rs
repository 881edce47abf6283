//! Refunds: what the base knows of a request, and the milestones that `dian-domain` reads from it.

pub(crate) mod detail;
pub(crate) mod list;

use std::error::Error;

use dian_contract::devoluciones::{Devolucion, ResumenDevolucion};
use dian_domain::devoluciones::{Cronologia, Hechos, Resolucion, Suspension};
use jiff::civil::Date;

use crate::Estado;
use crate::cuenta::read_name;
use crate::fallo::Rechazo;

/// A request as the base keeps it.
#[derive(sqlx::FromRow)]
struct FilaDevolucion {
    radicado: String,
    concepto: String,
    origen: String,
    valor: i64,
    termino: String,
    radicada: String,
    inadmitida: Option<String>,
    subsanada: Option<String>,
    suspendida_desde: Option<String>,
    suspendida_hasta: Option<String>,
    resuelta: Option<String>,
    decision: Option<String>,
    valor_devuelto: Option<i64>,
    pagada: Option<String>,
    forma_pago: Option<String>,
    cuenta_terminada_en: Option<String>,
    desistida: Option<String>,
}

impl FilaDevolucion {
    fn hechos(&self) -> Result<Hechos, Rechazo> {
        let suspension = match optional_date(self.suspendida_desde.as_deref())? {
            Some(desde) => {
                let hasta = optional_date(self.suspendida_hasta.as_deref())?;
                Some(Suspension { desde, hasta })
            }
            None => None,
        };
        let resolucion = match (&self.resuelta, &self.decision) {
            (Some(fecha), Some(decision)) => Some(Resolucion {
                fecha: date(fecha)?,
                decision: read_name(decision)?,
                devuelto: self.valor_devuelto.unwrap_or_default(),
            }),
            _ => None,
        };
        Ok(Hechos {
            termino: read_name(&self.termino)?,
            radicada: date(&self.radicada)?,
            inadmitida: optional_date(self.inadmitida.as_deref())?,
            subsanada: optional_date(self.subsanada.as_deref())?,
            suspension,
            resolucion,
            pago: optional_date(self.pagada.as_deref())?,
            desistida: optional_date(self.desistida.as_deref())?,
        })
    }

    fn resumen(&self, hechos: &Hechos, it: &Cronologia) -> Result<ResumenDevolucion, Rechazo> {
        Ok(ResumenDevolucion {
            radicado: self.radicado.clone(),
            concepto: read_name(&self.concepto)?,
            origen: self.origen.clone(),
            valor: self.valor,
            radicada: hechos.radicada,
            termino: hechos.termino.into(),
            plazo_habiles: it.plazo_habiles,
            habiles_corridos: it.habiles_corridos,
            respuesta_maxima: it.respuesta_maxima,
            hito: it.hito.into(),
            terminada: it.terminada,
            vencida: it.vencida,
        })
    }
}

impl Estado {
    fn summarise(&self, fila: &FilaDevolucion, hoy: Date) -> Result<ResumenDevolucion, Rechazo> {
        let (hechos, it) = self.compute(fila, hoy)?;
        fila.resumen(&hechos, &it)
    }

    fn explain(&self, fila: FilaDevolucion, hoy: Date) -> Result<Devolucion, Rechazo> {
        let (hechos, it) = self.compute(&fila, hoy)?;
        let resolucion = hechos.resolucion;
        Ok(Devolucion {
            resumen: fila.resumen(&hechos, &it)?,
            hitos: it.hitos.into_iter().map(Into::into).collect(),
            decision: resolucion.map(|it| it.decision.into()),
            valor_devuelto: resolucion.map(|it| it.devuelto),
            forma_pago: fila.forma_pago.as_deref().map(read_name).transpose()?,
            cuenta_terminada_en: fila.cuenta_terminada_en,
            dias_saltados: it.dias_saltados,
            norma: it.norma,
            fuente: it.fuente,
            estado: it.estado.into(),
            calculada_al: it.calculada_al,
        })
    }

    fn compute(&self, fila: &FilaDevolucion, hoy: Date) -> Result<(Hechos, Cronologia), Rechazo> {
        let hechos = fila.hechos()?;
        let computed = self.reglas.compute(&hechos, hoy, &self.habiles);
        Ok((hechos, computed.map_err(defect)?))
    }
}

fn date(text: &str) -> Result<Date, Rechazo> {
    text.parse().map_err(|error: jiff::Error| defect(error))
}

fn optional_date(text: Option<&str>) -> Result<Option<Date>, Rechazo> {
    text.map(date).transpose()
}

/// What the base keeps cannot be read: a defect of ours, not of who asks.
fn defect(error: impl Error + 'static) -> Rechazo {
    Rechazo::internal(&error)
}
