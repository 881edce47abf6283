//! `dian festivos`.

use std::process::ExitCode;

use clap::Args;
use dian_contract::vencimientos::FestivoConNorma;
use dian_contract::{Codigo, Fallo};
use dian_domain::festivos::Habiles;

use crate::output::{self, Output};

/// Ley 51 de 1983 ruled from the next year; beyond the last one the law will have changed.
const YEARS: std::ops::RangeInclusive<i16> = 1984..=2199;

/// Los festivos y días cívicos de un año, con su norma.
#[derive(Args)]
pub struct Arguments {
    /// El año.
    anio: i16,
}

pub fn run(arguments: &Arguments, output: &Output) -> Result<ExitCode, Fallo> {
    let habiles = match Habiles::built_in() {
        Ok(habiles) => habiles,
        Err(error) => return Ok(output.broken(&error)),
    };
    if !YEARS.contains(&arguments.anio) {
        return Err(Fallo::new(Codigo::AnioSinReglas)
            .with("anio", arguments.anio)
            .with("desde", YEARS.start())
            .with("hasta", YEARS.end()));
    }
    let days: Vec<FestivoConNorma> =
        habiles.festivos(arguments.anio).into_iter().map(FestivoConNorma::from).collect();
    Ok(output.answer(&days, |days| {
        let line = |day: &FestivoConNorma| {
            let civic = if day.civico { ", no es festivo: la DIAN no lo cuenta" } else { "" };
            format!("{}  {}{civic} ({})\n", output::date(day.fecha), day.nombre, day.norma)
        };
        days.iter().map(line).collect()
    }))
}
