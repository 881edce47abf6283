//! The ledger of a year.

use std::cmp::Reverse;

use super::{Compra, Condicion, ReglaDeduccion, ReglasDeduccion, Resultado};
use crate::pesos::Pesos;
use crate::uvt::TablaUvt;

/// A purchase in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fila {
    /// As it was given.
    pub id: String,
    /// What would count of it.
    pub valor: Pesos,
    /// Whether it counts: all four hold, one fails, or one is not known.
    pub resultado: Resultado,
    /// The four.
    pub condiciones: Vec<Condicion>,
}

/// What the purchases of a year come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Libro {
    /// The year.
    pub anio: i16,
    /// UVT of that year, if it is known.
    pub uvt: Option<Pesos>,
    /// The cap, if the UVT is known.
    pub tope: Option<Pesos>,
    /// Purchases that count.
    pub cuentan: Pesos,
    /// Purchases of which something is not known.
    pub por_confirmar: Pesos,
    /// Purchases that do not count.
    pub no_cuentan: Pesos,
    /// 1 % of what counts, up to the cap, without the fraction of a peso. `None` without a cap.
    pub deduccion: Option<Pesos>,
    /// The same if all that is not known held.
    pub deduccion_posible: Option<Pesos>,
    /// How much of the cap is used, in thousandths.
    pub usado_por_mil: Option<u32>,
    /// Largest first.
    pub filas: Vec<Fila>,
    /// Norm.
    pub norma: String,
    /// Where it was read.
    pub fuente: String,
}

pub(super) fn add_up(
    reglas: &ReglasDeduccion,
    anio: i16,
    compras: &[Compra],
    table: &TablaUvt,
) -> Libro {
    let of_year = |compra: &&Compra| compra.fecha.is_some_and(|fecha| fecha.year() == anio);
    let mut filas: Vec<Fila> =
        compras.iter().filter(of_year).map(|compra| row(reglas, compra, table)).collect();
    filas.sort_by(|a, b| (Reverse(a.valor), &a.id).cmp(&(Reverse(b.valor), &b.id)));

    let sum = |wanted: Resultado| {
        let rows = filas.iter().filter(|row| row.resultado == wanted);
        rows.map(|row| i128::from(row.valor.value())).sum::<i128>()
    };
    let cuentan = sum(Resultado::Bien);
    let por_confirmar = sum(Resultado::Desconocido);
    let no_cuentan = sum(Resultado::Mal);

    let last_day = jiff::civil::Date::new(anio, 12, 31).ok();
    let uvt = last_day.and_then(|day| table.at(day)).map(|uvt| uvt.valor);
    let tope = uvt.and_then(|uvt| uvt.checked_mul(reglas.cantidad(ReglaDeduccion::Tope)));
    let percent = i128::from(reglas.cantidad(ReglaDeduccion::Tarifa));
    let part = |of: i128| tope.map(|tope| tope.min(pesos(of * percent / 100)));
    let deduccion = part(cuentan);
    let usado_por_mil = deduccion.zip(tope).and_then(|(used, tope)| {
        let thousandths = i128::from(used.value()) * 1_000 / i128::from(tope.value().max(1));
        u32::try_from(thousandths).ok()
    });
    let behind = reglas.rule(ReglaDeduccion::Tarifa);
    Libro {
        anio,
        uvt,
        tope,
        cuentan: pesos(cuentan),
        por_confirmar: pesos(por_confirmar),
        no_cuentan: pesos(no_cuentan),
        deduccion,
        deduccion_posible: part(cuentan + por_confirmar),
        usado_por_mil,
        filas,
        norma: behind.map(|row| row.norma.clone()).unwrap_or_default(),
        fuente: behind.map(|row| row.fuente.clone()).unwrap_or_default(),
    }
}

pub(super) fn row(reglas: &ReglasDeduccion, compra: &Compra, table: &TablaUvt) -> Fila {
    let condiciones = reglas.judge(compra, table);
    let worst = condiciones.iter().map(|condicion| condicion.resultado).max();
    let resultado = match (worst, compra.total) {
        // An amount in another currency is not known in pesos.
        (Some(Resultado::Bien), None) | (None, _) => Resultado::Desconocido,
        (Some(worst), _) => worst,
    };
    let valor = compra.total.unwrap_or_default().max(Pesos::default());
    Fila { id: compra.id.clone(), valor, resultado, condiciones }
}

/// The amount, or the largest that there is: what is shown stops there, and the cap stops far before.
fn pesos(sum: i128) -> Pesos {
    let largest = (1_i64 << 53) - 1;
    Pesos::new(i64::try_from(sum).unwrap_or(largest).min(largest)).unwrap_or_default()
}
