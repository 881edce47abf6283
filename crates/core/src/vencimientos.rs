//! Due dates: from a question of the contract to its answer, the person's marks, and files of them.

use std::collections::BTreeMap;

use dian_contract::Fallo;
use dian_contract::perfil::TipoContribuyente;
use dian_contract::vencimientos::{
    AvisoVencimientos, ClaveVencimiento, ConsultaVencimientos, EstadoFecha, Festivo,
    FormatoArchivo, RespuestaVencimientos, Vencimiento, VencimientoExplicado,
};
use dian_contract::{Codigo, nit::NitLeido};
use dian_domain::nit::Nit;
use dian_domain::responsabilidades::Responsabilidad;
use dian_domain::vencimientos::{Calendario, Obligacion, Perfil, Tramo, Vencimiento as Due};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::formatos::{Agenda, Celda, Evento, Formatos, Hoja, NO_OFICIAL};
use crate::palabras;
use crate::vault::Vault;

const MARKS: &str = "hechos";
/// Most days before a date that an alarm may ring.
const MAX_ALARM: u16 = 366;

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
        ademas: &query.ademas,
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
        hecho: None,
        explicacion: due.explain().into(),
    }
}

/// Stable name of a due date: obligation, period and instalment.
pub fn key(due: &Vencimiento) -> String {
    format!("{}|{}|{}", due.obligacion, due.periodo, due.cuota)
}

/// The name of an obligation, or its id where the catalogue lacks it.
pub fn name<'a>(calendario: &'a Calendario, id: &'a str) -> &'a str {
    let found = calendario.obligaciones().iter().find(|it| it.id == id);
    found.map_or(id, |it| it.nombre.as_str())
}

/// The dates that a taxpayer marked as done, each with the day of the mark.
///
/// # Errors
/// What the vault says.
pub async fn marks(vault: &dyn Vault, nit: &str) -> Result<BTreeMap<String, Date>, Fallo> {
    let kept = vault.read(MARKS, nit).await?;
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// Marks a date as done, or takes the mark away.
///
/// # Errors
/// `obligacion_desconocida`, or what the vault says.
pub async fn mark(
    calendario: &Calendario,
    vault: &dyn Vault,
    nit: &str,
    key: &ClaveVencimiento,
    done: Option<Date>,
) -> Result<(), Fallo> {
    if !calendario.obligaciones().iter().any(|it| it.id == key.obligacion) {
        return Err(Fallo::new(Codigo::ObligacionDesconocida).with("obligacion", &key.obligacion));
    }
    let mut marks = marks(vault, nit).await?;
    let name = format!("{}|{}|{}", key.obligacion, key.periodo, key.cuota);
    match done {
        Some(day) => marks.insert(name, day),
        None => marks.remove(&name),
    };
    Ok(vault.write(MARKS, nit, &crate::aplicacion::to_json(&marks)?).await?)
}

/// The bytes of a file of dates. `alarms` are days before, for a calendar.
///
/// # Errors
/// `valor_muy_grande` for an alarm more than a year before, or what the format says.
pub fn write(
    calendario: &Calendario,
    formats: &Formatos,
    answer: &RespuestaVencimientos,
    (format, alarms): (FormatoArchivo, &[u16]),
    now: Timestamp,
) -> Result<Vec<u8>, Fallo> {
    let whose = format!("NIT {}-{}", answer.nit.nit, answer.nit.dv);
    let rows = answer.vencimientos.iter().map(|it| &it.vencimiento);
    match format {
        FormatoArchivo::Ics => {
            let events = rows
                .filter_map(|due| event(calendario, &answer.nit.nit, None, due, alarms).transpose())
                .collect::<Result<_, _>>()?;
            let nombre = format!("Vencimientos de la DIAN, {whose}");
            (formats.ics)(&Agenda { nombre, momento: now, eventos: events })
        }
        FormatoArchivo::Csv | FormatoArchivo::Xlsx | FormatoArchivo::Pdf => {
            let sheet = Hoja {
                titulo: format!("Vencimientos, {whose}"),
                notas: notes(),
                columnas: COLUMNS.to_vec(),
                filas: rows.map(|due| cells(calendario, due)).collect(),
            };
            match format {
                FormatoArchivo::Csv => (formats.csv)(&sheet),
                FormatoArchivo::Xlsx => (formats.xlsx)(&sheet),
                FormatoArchivo::Pdf | FormatoArchivo::Ics => (formats.pdf)(&sheet.page()),
            }
        }
    }
}

/// Headings of a sheet of dates.
pub(crate) const COLUMNS: [&str; 8] =
    ["Vence", "Obligación", "Periodo", "Cuota", "Formulario", "Estado", "Norma", "Fuente"];

/// What is said above a sheet of dates.
pub(crate) fn notes() -> Vec<String> {
    vec![
        NO_OFICIAL.to_owned(),
        "Estado: publicado (lo dice una tabla oficial), calculado (lo da la regla del decreto) o por          verificar (la fuente es débil)."
            .to_owned(),
    ]
}

/// A due date as cells under [`COLUMNS`].
pub(crate) fn cells(calendario: &Calendario, due: &Vencimiento) -> Vec<Celda> {
    let duty = calendario.obligaciones().iter().find(|it| it.id == due.obligacion);
    let form = duty.and_then(|it| it.formulario.as_deref());
    let cuotas = duty.map_or(1, Obligacion::cuotas);
    let part = if cuotas > 1 { format!("{} de {cuotas}", due.cuota) } else { String::new() };
    let estado = match due.estado {
        EstadoFecha::Publicado => "publicado",
        EstadoFecha::Calculado => "calculado",
        EstadoFecha::PorVerificar => "por verificar",
    };
    let text = |text: &str| Celda::Texto(text.to_owned());
    vec![
        due.vence.map_or_else(|| text("sin fecha"), Celda::Fecha),
        text(name(calendario, &due.obligacion)),
        Celda::Texto(palabras::period(&due.periodo)),
        if part.is_empty() { Celda::Vacia } else { Celda::Texto(part) },
        form.map_or(Celda::Vacia, text),
        text(estado),
        text(&due.norma),
        text(&due.fuente),
    ]
}

/// A due date as an event; none without a date. `whose` is said in the title, for an accountant.
///
/// # Errors
/// `valor_muy_grande`.
pub(crate) fn event(
    calendario: &Calendario,
    nit: &str,
    whose: Option<&str>,
    due: &Vencimiento,
    alarms: &[u16],
) -> Result<Option<Evento>, Fallo> {
    if alarms.iter().any(|days| *days > MAX_ALARM) {
        return Err(Codigo::ValorMuyGrande.into());
    }
    let Some(fecha) = due.vence else { return Ok(None) };
    let duty = calendario.obligaciones().iter().find(|it| it.id == due.obligacion);
    let cuotas = duty.map_or(1, Obligacion::cuotas);
    let title = palabras::title(name(calendario, &due.obligacion), due, cuotas);
    let estado = match due.estado {
        EstadoFecha::Publicado => "Fecha publicada.",
        EstadoFecha::Calculado => "Fecha calculada con la regla: aún no se publica.",
        EstadoFecha::PorVerificar => "Fecha por verificar.",
    };
    let mut alarmas = alarms.to_vec();
    alarmas.sort_unstable_by(|a, b| b.cmp(a));
    alarmas.dedup();
    Ok(Some(Evento {
        uid: format!(
            "{}.{}.{}.{nit}@vencimientos.dian-abierta",
            due.obligacion,
            due.periodo.replace(' ', "-"),
            due.cuota
        ),
        fecha,
        titulo: match whose {
            Some(whose) => format!("{whose}: {title}"),
            None => title,
        },
        detalle: format!("NIT {nit}.\n{estado}\n{}\n{NO_OFICIAL}", due.norma),
        alarmas,
    }))
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
            ademas: Vec::new(),
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
