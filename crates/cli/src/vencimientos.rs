//! `dian vencimientos`.

use std::path::Path;
use std::process::ExitCode;

use clap::{ArgGroup, Args, ValueEnum};
use dian_contract::clientes::{AgendaClientes, ErrorFila};
use dian_contract::perfil::{PeriodicidadIva, TipoContribuyente};
use dian_contract::vencimientos::{
    ConsultaVencimientos, EstadoFecha, FormatoArchivo, RespuestaVencimientos, Tramo, Vencimiento,
};
use dian_contract::{Codigo, Fallo};
use dian_core::clientes;
use dian_core::clock::{Clock, SystemClock};
use dian_core::formatos::Agenda;
use dian_domain::vencimientos::{Calendario, Obligacion};
use jiff::civil::Date;

use crate::archivo::{self, FORMATS};
use crate::message;
use crate::output::{self, Output};

/// Sin tipo, responsabilidades ni obligaciones responde por todas las del catálogo; con el tipo solo,
/// por la renta de ese tipo.
#[derive(Args)]
#[command(group = ArgGroup::new("tramo").required(true).args(["anio", "edicion", "desde"]))]
pub struct Arguments {
    /// El NIT o la cédula, con dígito de verificación o sin él.
    #[arg(long, required_unless_present = "archivo", conflicts_with = "archivo")]
    nit: Option<String>,
    /// CSV o XLSX con una fila por cliente: NIT y, si las hay, DV, nombre, tipo, responsabilidades,
    /// periodicidad IVA y obligaciones.
    #[arg(long, conflicts_with_all = ["obligacion", "responsabilidades", "tipo", "periodicidad_iva"])]
    archivo: Option<String>,
    /// Escribe un calendario; sin nombre, en la salida estándar. Con --archivo y nombre, un archivo por
    /// cliente en esa carpeta.
    #[arg(long, num_args = 0..=1, default_missing_value = "-", conflicts_with = "csv")]
    ics: Option<String>,
    /// Escribe un CSV; sin nombre, en la salida estándar.
    #[arg(long, num_args = 0..=1, default_missing_value = "-")]
    csv: Option<String>,
    /// Días antes en que avisa el calendario, separados por comas; 0 es el mismo día.
    #[arg(long, value_delimiter = ',', default_values_t = [30_u16, 10, 3, 1, 0])]
    alarmas: Vec<u16>,
    /// Una obligación del catálogo, sea cual sea el tipo; se puede repetir.
    #[arg(long)]
    obligacion: Vec<String>,
    /// Códigos de la casilla 53 del RUT, separados por comas: 05,48.
    #[arg(long, value_delimiter = ',')]
    responsabilidades: Vec<String>,
    /// Qué calendario aplica.
    #[arg(long, value_enum)]
    tipo: Option<Tipo>,
    /// Cada cuánto se declara el IVA; sin este dato se muestran los dos calendarios.
    #[arg(long, value_enum)]
    periodicidad_iva: Option<Periodicidad>,
    /// Lo que vence en este año.
    #[arg(long)]
    anio: Option<i16>,
    /// El calendario de la DIAN de este año: sus últimos periodos vencen en enero del siguiente.
    #[arg(long)]
    edicion: Option<i16>,
    /// Primer día, AAAA-MM-DD.
    #[arg(long, requires = "hasta")]
    desde: Option<Date>,
    /// Último día, AAAA-MM-DD.
    #[arg(long, requires = "desde")]
    hasta: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Tipo {
    Natural,
    Juridica,
    GranContribuyente,
}

#[derive(Clone, Copy, ValueEnum)]
enum Periodicidad {
    Bimestral,
    Cuatrimestral,
}

pub fn run(arguments: &Arguments, output: &Output) -> Result<ExitCode, Fallo> {
    let calendario = match Calendario::built_in() {
        Ok(calendario) => calendario,
        Err(error) => return Ok(output.broken(&error)),
    };
    if let Some(archivo) = &arguments.archivo {
        return clients(arguments, &calendario, archivo, output);
    }
    let answer =
        dian_core::vencimientos::list(&calendario, SystemClock.today(), &arguments.query()?)?;
    let file = match (&arguments.ics, &arguments.csv) {
        (Some(path), _) => Some((path, FormatoArchivo::Ics)),
        (None, Some(path)) => Some((path, FormatoArchivo::Csv)),
        (None, None) => None,
    };
    if let Some((path, format)) = file {
        let what = (format, arguments.alarmas.as_slice());
        let now = SystemClock.now();
        let bytes = dian_core::vencimientos::write(&calendario, &FORMATS, &answer, what, now)?;
        archivo::write(path, &bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    let due: Vec<Vencimiento> =
        answer.vencimientos.iter().map(|it| it.vencimiento.clone()).collect();
    Ok(output.answer(&due, |_| lines(&calendario, &answer)))
}

/// The dates of every client of a table. What is wrong with a row is in the answer, and the others
/// are answered all the same.
fn clients(
    arguments: &Arguments,
    calendario: &Calendario,
    path: &str,
    output: &Output,
) -> Result<ExitCode, Fallo> {
    let table = dian_tablas::read(&archivo::read(path, dian_tablas::MAX_BYTES)?)?;
    let (list, told) = clientes::read(calendario, &table, &|_| (), &|| false)?;
    let tramo = (&arguments.tramo()?).into();
    let answer = clientes::agenda(calendario, list, told.errores, tramo)?;
    if let Some(folder) = &arguments.ics {
        write_calendars(arguments, calendario, &answer, folder)?;
    } else if let Some(path) = &arguments.csv {
        archivo::write(path, &(FORMATS.csv)(&clientes::sheet(calendario, &answer))?)?;
    } else {
        return Ok(output.answer(&answer, |it| client_lines(calendario, it)));
    }
    for row in &answer.errores {
        output.warn(&row_line(row));
    }
    Ok(ExitCode::SUCCESS)
}

/// One calendar of all to standard output, or one for each client to a folder.
fn write_calendars(
    arguments: &Arguments,
    calendario: &Calendario,
    answer: &AgendaClientes,
    folder: &str,
) -> Result<(), Fallo> {
    let agendas = clientes::calendars(calendario, answer, &arguments.alarmas, SystemClock.now())?;
    if folder == "-" {
        let all = Agenda {
            nombre: "Vencimientos de la DIAN".to_owned(),
            momento: SystemClock.now(),
            eventos: agendas.into_iter().flat_map(|(_, agenda)| agenda.eventos).collect(),
        };
        return archivo::write(folder, &(FORMATS.ics)(&all)?);
    }
    std::fs::create_dir_all(folder).map_err(|_| Fallo::from(Codigo::ArchivoNoGuardado))?;
    for (nit, agenda) in &agendas {
        let path = Path::new(folder).join(format!("vencimientos-{nit}.ics"));
        archivo::write(&path.to_string_lossy(), &(FORMATS.ics)(agenda)?)?;
    }
    Ok(())
}

impl Arguments {
    fn tramo(&self) -> Result<Tramo, Fallo> {
        match (self.anio, self.edicion, self.desde.zip(self.hasta)) {
            (Some(year), _, _) => Ok(Tramo::Anio(year)),
            (_, Some(year), _) => Ok(Tramo::Edicion(year)),
            (_, _, Some((desde, hasta))) => Ok(Tramo::Entre { desde, hasta }),
            // clap has asked for one of them.
            (None, None, None) => Err(Codigo::SolicitudInvalida.into()),
        }
    }

    fn query(&self) -> Result<ConsultaVencimientos, Fallo> {
        Ok(ConsultaVencimientos {
            nit: self.nit.clone().unwrap_or_default(),
            tipo: self.tipo.map(|tipo| match tipo {
                Tipo::Natural => TipoContribuyente::Natural,
                Tipo::Juridica => TipoContribuyente::Juridica,
                Tipo::GranContribuyente => TipoContribuyente::GranContribuyente,
            }),
            responsabilidades: self.responsabilidades.clone(),
            periodicidad_iva: self.periodicidad_iva.map(|it| match it {
                Periodicidad::Bimestral => PeriodicidadIva::Bimestral,
                Periodicidad::Cuatrimestral => PeriodicidadIva::Cuatrimestral,
            }),
            obligaciones: self.obligacion.clone(),
            ademas: Vec::new(),
            tramo: self.tramo()?,
        })
    }
}

fn client_lines(calendario: &Calendario, answer: &AgendaClientes) -> String {
    let mut text = String::new();
    for client in &answer.clientes {
        let name = client.nombre.as_str();
        text.push_str(format!("NIT {}-{} {name}", client.nit, client.dv).trim_end());
        text.push('\n');
        for it in &client.vencimientos {
            text.push_str(&line(calendario, it));
        }
    }
    for row in &answer.errores {
        text.push_str(&row_line(row));
        text.push('\n');
    }
    text
}

fn row_line(row: &ErrorFila) -> String {
    format!("Fila {}: {}", row.fila, message::of(&row.fallo))
}

fn lines(calendario: &Calendario, answer: &RespuestaVencimientos) -> String {
    let mut text = format!("NIT {}-{}\n", answer.nit.nit, answer.nit.dv);
    if answer.vencimientos.is_empty() {
        text.push_str("Nada vence en ese tramo.\n");
    }
    for it in &answer.vencimientos {
        text.push_str(&line(calendario, &it.vencimiento));
        if let (None, Some(day)) = (it.vencimiento.vence_legal, it.explicacion.dia_habil) {
            text.push_str(&format!("{:32}Ese mes no tiene día hábil número {day}.\n", ""));
        }
    }
    text
}

/// A due date and its norm.
fn line(calendario: &Calendario, it: &Vencimiento) -> String {
    let duty = calendario.obligaciones().iter().find(|duty| duty.id == it.obligacion);
    let part = match duty.map_or(1, Obligacion::cuotas) {
        1 => String::new(),
        cuotas => format!(", cuota {} de {cuotas}", it.cuota),
    };
    let date = it.vence.map_or_else(|| "sin fecha".to_owned(), output::date);
    let estado = match it.estado {
        EstadoFecha::Publicado => "publicado",
        EstadoFecha::Calculado => "calculado",
        EstadoFecha::PorVerificar => "por verificar",
    };
    let name = dian_core::vencimientos::name(calendario, &it.obligacion);
    let moved = match it.vence_legal {
        Some(legal) if it.vence != Some(legal) => format!(" (antes {})", output::date(legal)),
        Some(_) | None => String::new(),
    };
    format!("{date:15}  {estado:13}  {name}, {}{part}{moved}\n{:32}{}\n", it.periodo, "", it.norma)
}
