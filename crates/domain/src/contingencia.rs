//! What happens to a due date when DIAN's services are down (ET art. 579-2).
//!
//! The rule says to which business day after the service is back the duty moves; only DIAN can
//! certify the outage, so a date that follows from it is *por verificar* until it does.

use jiff::civil::Date;
use serde::Deserialize;

use crate::festivos::Habiles;
use crate::reglas::{self, ReglasError, Respaldo};

const FILE: &str = "contingencia.json";

/// The rules, the general one last.
#[derive(Debug, Clone)]
pub struct ReglasContingencia(Vec<ReglaContingencia>);

/// To which day a duty moves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReglaContingencia {
    /// Obligations of the catalogue; absent: every other one.
    pub obligaciones: Option<Vec<String>>,
    /// Business days after [`Self::desde`].
    pub dias_habiles: u32,
    /// From which day they are counted.
    pub desde: Cuenta,
    /// In plain words, in Spanish.
    pub regla: String,
    /// Norm, source, status.
    pub respaldo: Respaldo,
}

/// From which day business days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cuenta {
    /// The day on which DIAN declares that the service is back.
    Restablecimiento,
    /// The due date itself.
    Vencimiento,
}

impl ReglasContingencia {
    /// The rules compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/contingencia.json"))
    }

    /// The rules of a file.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let rules: Vec<ReglaContingencia> = reglas::parse(FILE, json)?;
        match rules.last() {
            Some(last) if last.obligaciones.is_none() => Ok(Self(rules)),
            Some(_) | None => {
                let detalle = "falta la regla general, al final".to_owned();
                Err(ReglasError::Inconsistente { archivo: FILE, detalle })
            }
        }
    }

    /// The rule for an obligation; `None` for the general one.
    pub fn of(&self, obligacion: Option<&str>) -> Option<&ReglaContingencia> {
        self.0.iter().find(|rule| match (&rule.obligaciones, obligacion) {
            (None, _) => true,
            (Some(ids), Some(id)) => ids.iter().any(|it| it == id),
            (Some(_), None) => false,
        })
    }
}

impl ReglaContingencia {
    /// The new date of a duty that was due while the service was down. `None` past the end of time.
    pub fn nueva_fecha(&self, habiles: &Habiles, vence: Date, restablecido: Date) -> Option<Date> {
        match self.desde {
            Cuenta::Restablecimiento => {
                habiles.add_habiles(restablecido.max(vence), self.dias_habiles)
            }
            Cuenta::Vencimiento => habiles.add_habiles(vence, self.dias_habiles),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The outage of May 2025: dues of the 12th to the 23rd moved to the 26th, as DIAN announced
    /// (https://noticiasdecolombia.com.co, cited in `rules/vencimientos.json`).
    #[test]
    fn a_duty_moves_to_the_business_day_after_the_service_is_back() {
        let rules = ReglasContingencia::built_in().unwrap();
        let habiles = Habiles::built_in().unwrap();
        let general = rules.of(Some("renta_pj")).unwrap();
        let moved = general.nueva_fecha(&habiles, date(2025, 5, 16), date(2025, 5, 23));
        assert_eq!(moved, Some(date(2025, 5, 26)));
        let exogena = rules.of(Some("exogena_gc")).unwrap();
        assert_eq!(exogena.dias_habiles, 8);
        let moved = exogena.nueva_fecha(&habiles, date(2025, 5, 16), date(2025, 5, 23));
        assert_eq!(moved, Some(date(2025, 5, 28)));
    }
}
