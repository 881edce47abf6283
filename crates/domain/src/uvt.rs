//! The unit of tax value (UVT) of each year, with its norm.

use jiff::civil::Date;
use serde::Deserialize;

use crate::pesos::Pesos;
use crate::reglas::{self, ReglasError};

const FILE: &str = "uvt.json";

/// The known values. A year that is not here is unknown, never a neighbour's.
#[derive(Debug, Clone)]
pub struct TablaUvt(Vec<Uvt>);

/// The UVT of a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uvt {
    /// Year in which it holds.
    pub anio: i16,
    /// Pesos of one UVT.
    pub valor: Pesos,
    /// Norm.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
    /// How sure it is; only published values are kept.
    pub estado: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    unidad: String,
    valores: Vec<Uvt>,
}

impl TablaUvt {
    /// The values compiled into this version.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn built_in() -> Result<Self, ReglasError> {
        Self::parse(include_str!("../rules/uvt.json"))
    }

    /// The values of a file of rules.
    ///
    /// # Errors
    /// [`ReglasError`] when the data is not usable.
    pub fn parse(json: &str) -> Result<Self, ReglasError> {
        let file: File = reglas::parse(FILE, json)?;
        let increasing = file.valores.windows(2).all(|pair| pair[0].anio < pair[1].anio);
        if file.unidad != "pesos" || !increasing {
            let detalle = "los años no van en orden o la unidad no es pesos".to_owned();
            return Err(ReglasError::Inconsistente { archivo: FILE, detalle });
        }
        Ok(Self(file.valores))
    }

    /// The UVT in force on a day.
    pub fn at(&self, date: Date) -> Option<&Uvt> {
        self.0.iter().find(|uvt| uvt.anio == date.year())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_year_has_its_value_and_an_unknown_year_has_none() {
        let table = TablaUvt::built_in().unwrap();
        let at = |day| table.at(day).map(|uvt| uvt.valor.value());
        assert_eq!(at(date(2025, 12, 31)), Some(49_799));
        assert_eq!(at(date(2026, 1, 1)), Some(52_374));
        assert_eq!(at(date(2027, 1, 1)), None);
        assert_eq!(at(date(2018, 12, 31)), None);
    }
}
