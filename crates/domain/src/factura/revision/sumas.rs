//! Whether the amounts of a document add up, within [`TOLERANCIA`].
//!
//! The sums are those that the samples of DIAN follow: lines give the gross total; gross total and
//! taxes give the total with taxes; that, less discounts and advances, plus charges and rounding, gives
//! the amount to pay. The gross total is not the taxable base, so the base is not summed. The price of
//! a line is not multiplied: discounts of the line and base quantities come in between.

use rust_decimal::Decimal;

use super::super::{
    Comprobacion, DocumentoElectronico, GrupoImpuesto, Importe, ImpuestoDocumento,
    NombreComprobacion, Razon,
};
use super::{TOLERANCIA, annex};

/// Taxes whose rate is a percent of the base: IVA, INC, ReteIVA, ReteRenta. The rest are counted by
/// unit, or per thousand (ICA, ReteICA), which documents write in several ways.
const BY_PERCENT: [&str; 4] = ["01", "04", "05", "06"];

pub(super) fn lines(documento: &DocumentoElectronico) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::SumaLineas, razon).under(annex(documento));
    let gross = documento.totales.bruto.as_ref().and_then(Importe::valor);
    let (Some(bruto), false) = (gross, documento.lineas.is_empty()) else {
        return new(Razon::LineasSinDatos);
    };
    let each = documento.lineas.iter().map(|linea| linea.valor.as_ref()?.valor());
    let Some((suma, diferencia)) = add(each).and_then(|suma| Some((suma, gap(suma, bruto)?)))
    else {
        return new(Razon::LineasSinDatos);
    };
    if diferencia <= TOLERANCIA {
        new(Razon::LineasSuman).with("diferencia", show(diferencia))
    } else {
        new(Razon::LineasNoSuman)
            .with("suma", show(suma))
            .with("bruto", show(bruto))
            .with("diferencia", show(diferencia))
    }
}

pub(super) fn taxes(documento: &DocumentoElectronico) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::SumaImpuestos, razon).under(annex(documento));
    let mut greatest = None;
    for grupo in documento.impuestos.iter().chain(&documento.retenciones) {
        match of_parts(grupo) {
            Some((_, _, diferencia)) if diferencia <= TOLERANCIA => {
                greatest = greatest.max(Some(diferencia));
            }
            Some((suma, valor, diferencia)) => {
                return new(Razon::ImpuestosNoSuman)
                    .with("impuesto", name(grupo.partes.first()))
                    .with("suma", show(suma))
                    .with("valor", show(valor))
                    .with("diferencia", show(diferencia));
            }
            None => {}
        }
        for part in &grupo.partes {
            let Some((base, tarifa, valor, diferencia)) = of_rate(part) else { continue };
            if diferencia > TOLERANCIA {
                return new(Razon::ImpuestosTarifa)
                    .with("impuesto", name(Some(part)))
                    .with("base", show(base))
                    .with("tarifa", tarifa.normalize())
                    .with("valor", show(valor))
                    .with("diferencia", show(diferencia));
            }
            greatest = greatest.max(Some(diferencia));
        }
    }
    match greatest {
        Some(diferencia) => new(Razon::ImpuestosSuman).with("diferencia", show(diferencia)),
        None => new(Razon::ImpuestosSinDatos),
    }
}

/// Sum of the parts, value of the group, and how far they are apart.
fn of_parts(grupo: &GrupoImpuesto) -> Option<(Decimal, Decimal, Decimal)> {
    if grupo.partes.is_empty() {
        return None;
    }
    let suma = add(grupo.partes.iter().map(|part| part.valor.valor()))?;
    let valor = grupo.valor.valor()?;
    Some((suma, valor, gap(suma, valor)?))
}

/// Base, rate, value, and how far the value is from rate times base.
fn of_rate(part: &ImpuestoDocumento) -> Option<(Decimal, Decimal, Decimal, Decimal)> {
    if part.por_unidad || !BY_PERCENT.contains(&part.codigo.as_str()) {
        return None;
    }
    let base = part.base.as_ref()?.valor()?;
    let tarifa = part.tarifa.as_ref()?.valor()?;
    let valor = part.valor.valor()?;
    let computed = base.checked_mul(tarifa)?.checked_div(Decimal::ONE_HUNDRED)?;
    Some((base, tarifa, valor, gap(computed, valor)?))
}

fn name(part: Option<&ImpuestoDocumento>) -> String {
    part.map(|part| part.nombre.clone().unwrap_or_else(|| part.codigo.clone())).unwrap_or_default()
}

pub(super) fn totals(documento: &DocumentoElectronico) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::SumaTotales, razon).under(annex(documento));
    let Some((esperado, total)) = expected(documento) else { return new(Razon::TotalesSinDatos) };
    let Some(diferencia) = gap(esperado, total) else { return new(Razon::TotalesSinDatos) };
    if diferencia <= TOLERANCIA {
        return match gross_and_taxes(documento) {
            Some((esperado, escrito, diferencia)) if diferencia > TOLERANCIA => {
                new(Razon::TotalesNoSuman)
                    .with("esperado", show(esperado))
                    .with("total", show(escrito))
                    .with("diferencia", show(diferencia))
            }
            Some(_) | None => new(Razon::TotalesSuman).with("diferencia", show(diferencia)),
        };
    }
    let less_withholdings = documento
        .total_retenciones()
        .filter(|retenciones| !retenciones.is_zero())
        .and_then(|retenciones| gap(esperado.checked_sub(retenciones)?, total));
    match less_withholdings {
        Some(diferencia) if diferencia <= TOLERANCIA => {
            new(Razon::TotalesMenosRetenciones).with("diferencia", show(diferencia))
        }
        Some(_) | None => new(Razon::TotalesNoSuman)
            .with("esperado", show(esperado))
            .with("total", show(total))
            .with("diferencia", show(diferencia)),
    }
}

/// What should be paid, and what the document says.
fn expected(documento: &DocumentoElectronico) -> Option<(Decimal, Decimal)> {
    let totales = &documento.totales;
    let total = totales.total.as_ref()?.valor()?;
    let or_zero = |importe: &Option<Importe>| match importe {
        Some(importe) => importe.valor(),
        None => Some(Decimal::ZERO),
    };
    let esperado = if documento.tipo.is_payroll() {
        let devengado = totales.devengado.as_ref()?.valor()?;
        devengado
            .checked_sub(totales.deducido.as_ref()?.valor()?)?
            .checked_add(or_zero(&totales.redondeo)?)?
    } else {
        let with_taxes = match &totales.con_impuestos {
            Some(importe) => importe.valor()?,
            None => totales.bruto.as_ref()?.valor()?.checked_add(all_taxes(documento)?)?,
        };
        with_taxes
            .checked_sub(or_zero(&totales.descuentos)?)?
            .checked_add(or_zero(&totales.cargos)?)?
            .checked_sub(or_zero(&totales.anticipos)?)?
            .checked_add(or_zero(&totales.redondeo)?)?
    };
    Some((esperado, total))
}

/// Gross total and taxes, the total with taxes as written, and how far they are apart.
fn gross_and_taxes(documento: &DocumentoElectronico) -> Option<(Decimal, Decimal, Decimal)> {
    let totales = &documento.totales;
    let escrito = totales.con_impuestos.as_ref()?.valor()?;
    let esperado = totales.bruto.as_ref()?.valor()?.checked_add(all_taxes(documento)?)?;
    Some((esperado, escrito, gap(esperado, escrito)?))
}

fn all_taxes(documento: &DocumentoElectronico) -> Option<Decimal> {
    add(documento.impuestos.iter().map(|grupo| grupo.valor.valor()))
}

/// `None` if one is missing or the sum is too large.
fn add(valores: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    let mut suma = Decimal::ZERO;
    for valor in valores {
        suma = suma.checked_add(valor?)?;
    }
    Some(suma)
}

/// How far two amounts are apart.
pub(super) fn gap(one: Decimal, other: Decimal) -> Option<Decimal> {
    one.checked_sub(other).map(|difference| difference.abs())
}

/// Rounded to cents: what a person compares.
fn show(valor: Decimal) -> String {
    format!("{:.2}", valor.round_dp(2))
}
