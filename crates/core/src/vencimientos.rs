//! Due dates: from a question of the contract to its answer.

use dian_contract::Fallo;
use dian_contract::perfil::TipoContribuyente;
use dian_contract::vencimientos::{
    AvisoVencimientos, ConsultaVencimientos, EstadoFecha, Festivo, RespuestaVencimientos,
    Vencimiento, VencimientoExplicado,
};
use dian_contract::{Codigo, nit::NitLeido};
use dian_domain::nit::Nit;
use dian_domain::responsabilidades::Responsabilidad;
use dian_domain::vencimientos::{Calendario, Perfil, Tramo, Vencimiento as Due};
use jiff::civil::Date;

/// The responsibility of IVA in casilla 53.
const IVA: &str = "48";

/// The due dates that a question asks for.
///
/// # Errors
/// What is wrong with the NIT, an obligation, a responsibility or the span.
pub fn list(
    calendario: &Calendario,
    today: Date,
    query: &ConsultaVencimientos,
) -> Result<RespuestaVencimientos, Fallo> {
    let nit = Nit::parse(&query.nit)?.nit;
    let codes = codes(&query.responsabilidades)?;
    let selection = calendario.select(&Perfil {
        tipo: query.tipo.map(Into::into),
        responsabilidades: &codes,
        periodicidad_iva: query.periodicidad_iva.map(Into::into),
        obligaciones: &query.obligaciones,
    })?;
    let agenda = calendario.agenda(Tramo::from(&query.tramo))?;
    let due: Vec<VencimientoExplicado> =
        agenda.of(nit, &selection).iter().map(|it| explain(calendario, today, it)).collect();

    let mut years: Vec<i16> = due
        .iter()
        .flat_map(|it| [it.vencimiento.vence, it.vencimiento.vence_legal])
        .flatten()
        .map(Date::year)
        .chain([today.year()])
        .collect();
    years.sort_unstable();
    years.dedup();
    let festivos =
        years.iter().flat_map(|year| calendario.habiles().festivos(*year)).map(Festivo::from);

    let mut notices = Vec::new();
    let iva = Responsabilidad::parse(IVA).is_ok_and(|iva| codes.contains(&iva));
    if iva
        && query.periodicidad_iva.is_none()
        && query.obligaciones.is_empty()
        && query.tipo != Some(TipoContribuyente::GranContribuyente)
    {
        notices.push(AvisoVencimientos::PeriodicidadIvaDesconocida);
    }
    let any = |estado| due.iter().any(|it| it.vencimiento.estado == estado);
    if any(EstadoFecha::Calculado) {
        notices.push(AvisoVencimientos::HayCalculados);
    }
    if any(EstadoFecha::PorVerificar) {
        notices.push(AvisoVencimientos::HayPorVerificar);
    }
    Ok(RespuestaVencimientos {
        nit: nit.into(),
        hoy: today,
        festivos: festivos.collect(),
        vencimientos: due,
        avisos: notices,
    })
}

/// How a text typed as a NIT is understood.
///
/// # Errors
/// What is wrong with it.
pub fn read_nit(text: &str) -> Result<NitLeido, Fallo> {
    Ok(Nit::parse(text)?.into())
}

/// Codes of casilla 53 as typed.
///
/// # Errors
/// `responsabilidad_desconocida`.
pub(crate) fn codes(texts: &[String]) -> Result<Vec<Responsabilidad>, Fallo> {
    let read = |text: &String| {
        Responsabilidad::parse(text).map_err(|_| {
            Fallo::new(Codigo::ResponsabilidadDesconocida).with("responsabilidad", text)
        })
    };
    texts.iter().map(read).collect()
}

fn explain(calendario: &Calendario, today: Date, due: &Due<'_>) -> VencimientoExplicado {
    let until = due.vence().map(|date| (date, date - today));
    VencimientoExplicado {
        vencimiento: Vencimiento::from(due),
        formulario: due.obligacion().formulario.clone(),
        grupo: due.obligacion().grupo.into(),
        cuotas: due.cuotas(),
        faltan_dias: until.map(|(_, span)| span.get_days()),
        faltan_habiles: until.filter(|(date, _)| *date >= today).and_then(|(date, _)| {
            let yesterday = today.yesterday().ok()?;
            Some(calendario.habiles().count_habiles(yesterday, date))
        }),
        explicacion: due.explain().into(),
    }
}

#[cfg(test)]
mod tests {
    use dian_contract::vencimientos::Tramo;
    use jiff::civil::date;

    use super::*;

    fn question(nit: &str) -> ConsultaVencimientos {
        ConsultaVencimientos {
            nit: nit.to_owned(),
            tipo: Some(TipoContribuyente::Juridica),
            responsabilidades: vec!["05".into(), "48".into(), "07".into()],
            periodicidad_iva: None,
            obligaciones: Vec::new(),
            tramo: Tramo::Entre { desde: date(2026, 11, 13), hasta: date(2026, 11, 30) },
        }
    }

    #[test]
    fn an_answer_counts_days_and_says_where_each_date_comes_from() {
        let calendario = Calendario::built_in().unwrap();
        let answer = list(&calendario, date(2026, 11, 13), &question("900.123.456-8")).unwrap();
        let due: Vec<_> = answer
            .vencimientos
            .iter()
            .map(|it| (it.vencimiento.obligacion.as_str(), it.vencimiento.periodo.as_str()))
            .collect();
        assert_eq!(due, [("iva_bimestral", "2026-B5"), ("retencion_mensual", "2026-10")]);
        let iva = &answer.vencimientos[0];
        assert_eq!(iva.vencimiento.vence, Some(date(2026, 11, 19)));
        assert_eq!((iva.faltan_dias, iva.faltan_habiles), (Some(6), Some(4)));
        assert_eq!(iva.explicacion.digitos.as_deref(), Some("6"));
        assert_eq!(iva.explicacion.dia_habil, Some(12));
        assert_eq!(answer.avisos, [AvisoVencimientos::PeriodicidadIvaDesconocida]);
        assert!(answer.festivos.iter().any(|day| day.fecha == date(2026, 11, 16)));
    }

    #[test]
    fn what_is_wrong_is_told_by_its_code() {
        let calendario = Calendario::built_in().unwrap();
        let code = |query| list(&calendario, date(2026, 11, 13), &query).unwrap_err().codigo;
        let valid = question("900123456");
        assert_eq!(code(question("nueve")), Codigo::NitCaracterInvalido);
        assert_eq!(
            code(ConsultaVencimientos { responsabilidades: vec!["25".into()], ..valid.clone() }),
            Codigo::ResponsabilidadDesconocida
        );
        assert_eq!(
            code(ConsultaVencimientos { obligaciones: vec!["iva".into()], ..valid.clone() }),
            Codigo::ObligacionDesconocida
        );
        assert_eq!(
            code(ConsultaVencimientos { tramo: Tramo::Anio(2023), ..valid.clone() }),
            Codigo::AnioSinReglas
        );
        let backwards = Tramo::Entre { desde: date(2026, 2, 1), hasta: date(2026, 1, 1) };
        assert_eq!(
            code(ConsultaVencimientos { tramo: backwards, ..valid }),
            Codigo::RangoInvertido
        );
    }
}
