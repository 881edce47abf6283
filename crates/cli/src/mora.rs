//! `dian sancion` and `dian interes`.

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use dian_contract::mora::{
    CasoSancion, ConsultaIntereses, ConsultaSancion, Divisor, EstadoRegla, LiquidacionIntereses,
    LiquidacionSancion, MetodoTasa, PasoSancion, TasaPropia,
};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use jiff::civil::Date;

use crate::archivo;
use crate::output::Output;

/// Largest file of rates.
const MAX_RATES: usize = 1024 * 1024;

#[derive(Subcommand)]
pub enum Sancion {
    /// Una declaración que se presenta tarde (arts. 641 y 642).
    Extemporaneidad(Extemporaneidad),
    /// Una declaración que se corrige y queda más por pagar (art. 644).
    Correccion(Correccion),
}

#[derive(Args)]
pub struct Extemporaneidad {
    /// El día en que vencía, AAAA-MM-DD.
    #[arg(long)]
    vence: Date,
    /// El día en que se presenta.
    #[arg(long)]
    presentada: Date,
    /// Después de un emplazamiento.
    #[arg(long)]
    emplazado: bool,
    /// El impuesto a cargo o la retención, en pesos; 0 si no hubo.
    #[arg(long)]
    impuesto: Option<i64>,
    /// Sin impuesto: los ingresos brutos del periodo.
    #[arg(long)]
    ingresos: Option<i64>,
    /// Sin impuesto ni ingresos: el patrimonio líquido del año anterior.
    #[arg(long)]
    patrimonio: Option<i64>,
    /// El saldo a favor, si lo hay.
    #[arg(long)]
    saldo_a_favor: Option<i64>,
    /// Una reducción del art. 640: contribuyente_50, contribuyente_75, dian_50 o dian_75.
    #[arg(long)]
    reduccion: Option<String>,
}

#[derive(Args)]
pub struct Correccion {
    /// El día en que vencía, AAAA-MM-DD.
    #[arg(long)]
    vence: Date,
    /// El día en que se presenta la corrección.
    #[arg(long)]
    presentada: Date,
    /// Después de un emplazamiento para corregir o de un auto de inspección.
    #[arg(long)]
    emplazado: bool,
    /// El mayor valor a pagar o el menor saldo a favor, en pesos.
    #[arg(long)]
    mayor_valor: i64,
    /// El día en que se presentó la primera, si fue tarde.
    #[arg(long)]
    primera_presentada: Option<Date>,
    /// Una reducción del art. 640.
    #[arg(long)]
    reduccion: Option<String>,
}

/// Intereses de mora día por día, con cada tramo de tasa.
#[derive(Args)]
pub struct Interes {
    /// El impuesto, en pesos: no corren sobre sanciones ni sobre intereses.
    #[arg(long)]
    capital: i64,
    /// Primer día en mora, el siguiente al vencimiento, AAAA-MM-DD.
    #[arg(long)]
    desde: Date,
    /// Día del pago, incluido.
    #[arg(long)]
    hasta: Date,
    /// Entre cuánto se divide la tasa anual.
    #[arg(long, value_enum)]
    divisor: Option<PorDivisor>,
    /// Qué tasa tiene cada día.
    #[arg(long, value_enum)]
    metodo: Option<PorMetodo>,
    /// JSON con tasas propias: [{"desde": …, "hasta": …, "tasa": "26.59"}].
    #[arg(long)]
    tasas: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum PorDivisor {
    #[value(name = "366")]
    Siempre366,
    #[value(name = "365")]
    Siempre365,
    DiasDelAnio,
}

#[derive(Clone, Copy, ValueEnum)]
enum PorMetodo {
    PorTramos,
    TasaDelPago,
}

pub fn sancion(command: &Sancion, output: &Output) -> Result<ExitCode, Fallo> {
    let known = match Conocimiento::built_in() {
        Ok(known) => known,
        Err(error) => return Ok(output.broken(&error)),
    };
    let query = match command {
        Sancion::Extemporaneidad(it) => ConsultaSancion {
            caso: CasoSancion::Extemporaneidad,
            vence: it.vence,
            presentada: it.presentada,
            emplazado: it.emplazado,
            impuesto: it.impuesto,
            ingresos: it.ingresos,
            patrimonio: it.patrimonio,
            saldo_a_favor: it.saldo_a_favor,
            mayor_valor: None,
            primera_presentada: None,
            reduccion: it.reduccion.clone(),
        },
        Sancion::Correccion(it) => ConsultaSancion {
            caso: CasoSancion::Correccion,
            vence: it.vence,
            presentada: it.presentada,
            emplazado: it.emplazado,
            impuesto: None,
            ingresos: None,
            patrimonio: None,
            saldo_a_favor: None,
            mayor_valor: Some(it.mayor_valor),
            primera_presentada: it.primera_presentada,
            reduccion: it.reduccion.clone(),
        },
    };
    Ok(output.answer(&dian_core::mora::penalty(&known, &query)?, penalty_lines))
}

pub fn interes(it: &Interes, output: &Output) -> Result<ExitCode, Fallo> {
    let known = match Conocimiento::built_in() {
        Ok(known) => known,
        Err(error) => return Ok(output.broken(&error)),
    };
    let own: Vec<TasaPropia> = match &it.tasas {
        None => Vec::new(),
        Some(path) => serde_json::from_slice(&archivo::read(path, MAX_RATES)?)
            .map_err(|error| Fallo::new(Codigo::SolicitudInvalida).with("campo", error))?,
    };
    let query = ConsultaIntereses {
        capital: it.capital,
        desde: it.desde,
        hasta: it.hasta,
        divisor: it.divisor.map(|it| match it {
            PorDivisor::Siempre366 => Divisor::Siempre366,
            PorDivisor::Siempre365 => Divisor::Siempre365,
            PorDivisor::DiasDelAnio => Divisor::DiasDelAnio,
        }),
        metodo: it.metodo.map(|it| match it {
            PorMetodo::PorTramos => MetodoTasa::PorTramos,
            PorMetodo::TasaDelPago => MetodoTasa::TasaDelPago,
        }),
    };
    Ok(output.answer(&dian_core::mora::interest(&known, &own, &query)?, interest_lines))
}

fn penalty_lines(it: &LiquidacionSancion) -> String {
    let mut text = format!("Sanción {}{}\n", crate::output::pesos(it.total), doubt(it.estado));
    for step in &it.pasos {
        text.push_str(&format!("  {}\n      {}\n", words(step), step.norma));
    }
    text
}

fn words(step: &PasoSancion) -> String {
    use dian_contract::mora::ClasePaso as C;
    let figure = |name: &str| step.datos.get(name).map_or("", String::as_str);
    let money =
        |name: &str| figure(name).parse().map_or_else(|_| String::new(), crate::output::pesos);
    let value = crate::output::pesos(step.valor);
    match step.paso {
        C::Meses => format!(
            "{} meses o fracción, del {} al {}",
            figure("meses"),
            figure("desde"),
            figure("hasta")
        ),
        C::Tarifa => format!(
            "{} % de {} ({}) por {} meses: {value}",
            figure("tarifa"),
            money("valor_base"),
            figure("base"),
            figure("meses")
        ),
        C::Tope => format!("Tope: {value}"),
        C::MayorValor => format!("{} % de {}: {value}", figure("tarifa"), money("valor_base")),
        C::Adicional => format!(
            "Más {} % de {} por {} meses de la primera: {value}",
            figure("tarifa"),
            money("valor_base"),
            figure("meses")
        ),
        C::Reduccion => format!("Reducida al {} %: {value}", figure("al")),
        C::Minima => format!(
            "Mínima: {} UVT de {} ({}): {value}",
            figure("uvt"),
            figure("anio"),
            money("valor_uvt")
        ),
        C::Redondeo => format!("Al múltiplo de {}: {value}", figure("multiplo")),
    }
}

fn interest_lines(it: &LiquidacionIntereses) -> String {
    let mut text = format!(
        "Intereses {} por {} días{}\n  Divisor {}: {}\n  {}: {}\n",
        crate::output::pesos(it.total),
        it.dias,
        doubt(it.estado),
        match it.divisor {
            Divisor::Siempre366 => "366",
            Divisor::Siempre365 => "365",
            Divisor::DiasDelAnio => "365, o 366 en bisiesto",
        },
        it.divisor_norma,
        match it.metodo {
            MetodoTasa::PorTramos => "La tasa de cada día",
            MetodoTasa::TasaDelPago => "La tasa del día del pago",
        },
        it.metodo_norma
    );
    for part in &it.tramos {
        text.push_str(&format!(
            "  {} a {}  {:>3} días  {:>6} % / {}  {:>16}\n",
            part.desde,
            part.hasta,
            part.dias,
            part.tasa,
            part.divisor,
            crate::output::pesos(part.valor)
        ));
    }
    text
}

fn doubt(estado: EstadoRegla) -> &'static str {
    match estado {
        EstadoRegla::Publicado => "",
        EstadoRegla::PorVerificar => " (por verificar)",
    }
}
