//! `dian vencimientos`.

use std::process::ExitCode;

use clap::{ArgGroup, Args, ValueEnum};
use dian_contract::perfil::{PeriodicidadIva, TipoContribuyente};
use dian_contract::vencimientos::{
    ConsultaVencimientos, EstadoFecha, RespuestaVencimientos, Tramo, Vencimiento,
};
use dian_contract::{Codigo, Fallo};
use dian_core::clock::{Clock, SystemClock};
use dian_domain::vencimientos::Calendario;
use jiff::civil::Date;

use crate::output::{self, Output};

/// Sin tipo, responsabilidades ni obligaciones responde por todas las del catálogo; con el tipo solo,
/// por la renta de ese tipo.
#[derive(Args)]
#[command(group = ArgGroup::new("tramo").required(true).args(["anio", "edicion", "desde"]))]
pub struct Arguments {
    /// El NIT o la cédula, con dígito de verificación o sin él.
    #[arg(long)]
    nit: String,
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
    let answer =
        dian_core::vencimientos::list(&calendario, SystemClock.today(), &arguments.query()?)?;
    let due: Vec<Vencimiento> =
        answer.vencimientos.iter().map(|it| it.vencimiento.clone()).collect();
    Ok(output.answer(&due, |_| lines(&calendario, &answer)))
}

impl Arguments {
    fn query(&self) -> Result<ConsultaVencimientos, Fallo> {
        let tramo = match (self.anio, self.edicion, self.desde.zip(self.hasta)) {
            (Some(year), _, _) => Tramo::Anio(year),
            (_, Some(year), _) => Tramo::Edicion(year),
            (_, _, Some((desde, hasta))) => Tramo::Entre { desde, hasta },
            // clap has asked for one of them.
            (None, None, None) => return Err(Codigo::SolicitudInvalida.into()),
        };
        Ok(ConsultaVencimientos {
            nit: self.nit.clone(),
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
            tramo,
        })
    }
}

fn lines(calendario: &Calendario, answer: &RespuestaVencimientos) -> String {
    let mut text = format!("NIT {}-{}\n", answer.nit.nit, answer.nit.dv);
    if answer.vencimientos.is_empty() {
        text.push_str("Nada vence en ese tramo.\n");
    }
    for explained in &answer.vencimientos {
        let it = &explained.vencimiento;
        let date = it.vence.map_or_else(|| "sin fecha".to_owned(), output::date);
        let estado = match it.estado {
            EstadoFecha::Publicado => "publicado",
            EstadoFecha::Calculado => "calculado",
            EstadoFecha::PorVerificar => "por verificar",
        };
        let named = calendario.obligaciones().iter().find(|found| found.id == it.obligacion);
        let name = named.map_or(it.obligacion.as_str(), |found| found.nombre.as_str());
        let part = if explained.cuotas > 1 {
            format!(", cuota {} de {}", it.cuota, explained.cuotas)
        } else {
            String::new()
        };
        let moved = match it.vence_legal {
            Some(legal) if it.vence != Some(legal) => {
                format!(" (antes {})", output::date(legal))
            }
            Some(_) | None => String::new(),
        };
        text.push_str(&format!(
            "{date:15}  {estado:13}  {name}, {}{part}{moved}\n{:32}{}\n",
            it.periodo, "", it.norma
        ));
    }
    text
}
