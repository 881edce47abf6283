//! `dian debo-declarar`.

use std::process::ExitCode;

use clap::Args;
use dian_contract::criterios::{DeboDeclarar, Decision, EntradaDeboDeclarar, ValorRespuesta};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;

use crate::archivo;
use crate::output::{self, Output};

/// Largest file of answers.
const MAX_INPUT: usize = 1024 * 1024;

/// Dice si una persona natural residente debe declarar renta, con cada tope, y cuándo.
#[derive(Args)]
pub struct Arguments {
    /// El año gravable.
    #[arg(long)]
    ag: i16,
    /// JSON con las respuestas; cada una puede ser null. «-» es la entrada estándar.
    ///
    /// Claves: patrimonio_bruto, ingresos_brutos, consumos_tarjeta, compras_consumos,
    /// consignaciones, responsable_iva, nit.
    #[arg(long)]
    entrada: String,
}

pub fn run(arguments: &Arguments, output: &Output) -> Result<ExitCode, Fallo> {
    let known = match Conocimiento::built_in() {
        Ok(known) => known,
        Err(error) => return Ok(output.broken(&error)),
    };
    let bytes = archivo::read(&arguments.entrada, MAX_INPUT)?;
    let input: EntradaDeboDeclarar = serde_json::from_slice(&bytes)
        .map_err(|error| Fallo::new(Codigo::SolicitudInvalida).with("campo", error))?;
    let answer = dian_core::criterios::evaluate(&known, &input.question(arguments.ag))?;
    Ok(output.answer(&DeboDeclarar::from(answer), lines))
}

fn lines(answer: &DeboDeclarar) -> String {
    let mut text = match answer.decision {
        Decision::Si => format!("Sí debe declarar renta por {}.\n", answer.ag),
        Decision::No => format!("No debe declarar renta por {}.\n", answer.ag),
        Decision::FaltanDatos => format!("Falta: {}.\n", answer.faltan.join(", ")),
    };
    if let Some(date) = answer.vence {
        let maybe =
            if answer.decision == Decision::FaltanDatos { "Si debe, vence" } else { "Vence" };
        text.push_str(&format!("{maybe} {}.\n", output::date(date)));
    }
    for it in &answer.criterios {
        let said = match it.valor {
            Some(ValorRespuesta::Pesos(value)) => output::pesos(value),
            Some(ValorRespuesta::SiNo(true)) => "sí".to_owned(),
            Some(ValorRespuesta::SiNo(false)) => "no".to_owned(),
            None => "no se sabe".to_owned(),
        };
        let limit = match (it.tope_uvt, it.tope_pesos) {
            (Some(uvt), Some(pesos)) => format!("tope {} ({uvt} UVT)", output::pesos(pesos)),
            (Some(uvt), None) => format!("tope {uvt} UVT, UVT por conocer"),
            (None, _) => "sí obliga".to_owned(),
        };
        let met = match it.supera {
            Some(true) => "obliga",
            Some(false) => "no obliga",
            None => "no se sabe",
        };
        text.push_str(&format!(
            "{:18} {said:>20}  {limit}: {met}\n{:20}{}\n",
            it.criterio, "", it.norma
        ));
    }
    text
}
