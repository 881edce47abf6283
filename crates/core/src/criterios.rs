//! «¿Debo…?»: from a question of the contract to its answer, with the date that follows.

use dian_contract::Fallo;
use dian_contract::criterios::{
    ConsultaCriterios, CriterioAplicado, Cuestionario, Decision, RespuestaCriterios,
};
use dian_domain::conocimiento::Conocimiento;
use dian_domain::nit::Nit;
use dian_domain::vencimientos::{Perfil, Tramo};
use jiff::civil::Date;

/// Every question.
pub fn catalog(known: &Conocimiento) -> Vec<Cuestionario> {
    known.criterios.all().iter().map(Cuestionario::from).collect()
}

/// Decides one.
///
/// # Errors
/// What is wrong with the NIT, the year or an answer.
pub fn evaluate(
    known: &Conocimiento,
    query: &ConsultaCriterios,
) -> Result<RespuestaCriterios, Fallo> {
    let nit = match query.nit.as_deref().map(str::trim) {
        None | Some("") => None,
        Some(text) => Some(Nit::parse(text)?.nit),
    };
    let asked = known.criterios.get(&query.cuestionario)?;
    let answer = asked.evaluate(&known.uvt, query.anio, &query.facts()?)?;
    let decision = Decision::from(answer.decision);
    let vence = match (&asked.plazo, decision) {
        (Some(plazo), Decision::Si | Decision::FaltanDatos) => {
            due(known, nit, &plazo.obligacion, query.anio.saturating_add(plazo.desfase))?
        }
        (None, _) | (_, Decision::No) => None,
    };
    Ok(RespuestaCriterios {
        cuestionario: asked.id.clone(),
        anio: query.anio,
        decision,
        criterios: answer.criterios.iter().map(CriterioAplicado::from).collect(),
        vence,
        faltan: answer.faltan.iter().map(|it| (*it).to_owned()).collect(),
        sin_uvt: answer.sin_uvt,
    })
}

/// The date of an obligation in an edition. Without a NIT, only one that is the same for any NIT.
fn due(
    known: &Conocimiento,
    nit: Option<Nit>,
    obligacion: &str,
    edicion: i16,
) -> Result<Option<Date>, Fallo> {
    let names = [obligacion.to_owned()];
    let wanted = Perfil { obligaciones: &names, ..Perfil::default() };
    let selection = known.calendario.select(&wanted)?;
    // A decision is known also where the calendar does not reach its date.
    let Ok(agenda) = known.calendario.agenda(Tramo::Edicion(edicion)) else { return Ok(None) };
    let any = Nit::new(100_000)?;
    let due = agenda.of(nit.unwrap_or(any), &selection);
    let first = due.first();
    Ok(first.filter(|it| nit.is_some() || it.explain().digitos.is_none()).and_then(|it| it.vence()))
}

#[cfg(test)]
mod tests {
    use dian_contract::Codigo;
    use dian_contract::criterios::{DeboDeclarar, EntradaDeboDeclarar};
    use jiff::civil::date;

    use super::*;

    fn ask(ag: i16, input: EntradaDeboDeclarar) -> Result<DeboDeclarar, Fallo> {
        let known = Conocimiento::built_in().unwrap();
        evaluate(&known, &input.question(ag)).map(DeboDeclarar::from)
    }

    #[test]
    fn a_yes_has_the_date_of_the_document() {
        let input = EntradaDeboDeclarar {
            ingresos_brutos: Some(80_000_000),
            nit: Some("1.000.000.042".into()),
            ..EntradaDeboDeclarar::default()
        };
        let answer = ask(2025, input.clone()).unwrap();
        assert_eq!(answer.decision, Decision::Si);
        // The calendar of 2026: 41-42 is the 8th business day of September.
        assert_eq!(answer.vence, Some(date(2026, 9, 10)));
        assert_eq!(answer.faltan, Vec::<String>::new());
        let income = answer.criterios.iter().find(|it| it.criterio == "ingresos_brutos").unwrap();
        assert_eq!((income.tope_uvt, income.tope_pesos), (Some(1400), Some(69_718_600)));
        assert_eq!(income.supera, Some(true));
        let nobody = EntradaDeboDeclarar { nit: None, ..input };
        assert_eq!(ask(2025, nobody).unwrap().vence, None);
    }

    #[test]
    fn a_no_has_no_date_and_what_is_wrong_is_told() {
        let small = EntradaDeboDeclarar {
            patrimonio_bruto: Some(0),
            ingresos_brutos: Some(0),
            consumos_tarjeta: Some(0),
            compras_consumos: Some(0),
            consignaciones: Some(0),
            responsable_iva: Some(false),
            nit: Some("1000000042".into()),
        };
        let answer = ask(2025, small.clone()).unwrap();
        assert_eq!((answer.decision, answer.vence), (Decision::No, None));
        let negative = EntradaDeboDeclarar { consignaciones: Some(-1), ..small.clone() };
        assert_eq!(ask(2025, negative).unwrap_err().codigo, Codigo::RespuestaInvalida);
        assert_eq!(ask(2020, small).unwrap_err().codigo, Codigo::AnioSinCriterios);
    }
}
