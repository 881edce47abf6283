//! «Si llego tarde»: from a question of the contract to a penalty or to interest, with every step.

use dian_contract::mora::{
    CasoSancion, ConsultaIntereses, ConsultaSancion, LiquidacionIntereses, LiquidacionSancion,
    ReglasMora, TasaMora, TasaPropia,
};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use dian_domain::intereses::{TablaTasas, Tasa};
use dian_domain::pesos::Pesos;
use dian_domain::sanciones::{Correccion, Extemporaneidad};

use crate::vault::Vault;

const TABLE: &str = "mora";
const ID: &str = "tasas";
/// Most rates that a person keeps.
const MAX_OWN: usize = 1_000;

/// What can be chosen, and the rates that are known, newest first.
pub fn rules(known: &Conocimiento, own: &[TasaPropia]) -> Result<ReglasMora, Fallo> {
    let table = with(known, own)?;
    let mut tasas: Vec<TasaMora> = table.tasas().iter().map(TasaMora::from).collect();
    tasas.sort_by_key(|it| std::cmp::Reverse((it.desde, it.propia)));
    Ok(ReglasMora {
        reducciones: known.sanciones.reducciones().iter().map(Into::into).collect(),
        divisores: table.divisores().iter().map(|it| it.divisor.into()).collect(),
        metodos: table.metodos().iter().map(|it| it.metodo.into()).collect(),
        tasas,
    })
}

/// A penalty.
///
/// # Errors
/// What is missing, negative or too large; `presentada_a_tiempo`, `uvt_desconocida`,
/// `reduccion_no_procede`.
pub fn penalty(known: &Conocimiento, query: &ConsultaSancion) -> Result<LiquidacionSancion, Fallo> {
    let amount = |campo: &str, value: Option<i64>| value.map(|it| pesos(campo, it)).transpose();
    let reduction = query.reduccion.as_deref().filter(|it| !it.is_empty());
    let done = match query.caso {
        CasoSancion::Extemporaneidad => {
            let facts = Extemporaneidad {
                vence: query.vence,
                presentada: query.presentada,
                emplazado: query.emplazado,
                impuesto: amount("impuesto", query.impuesto)?,
                ingresos: amount("ingresos", query.ingresos)?,
                patrimonio: amount("patrimonio", query.patrimonio)?,
                saldo_a_favor: amount("saldo_a_favor", query.saldo_a_favor)?,
            };
            known.sanciones.extemporaneidad(&known.uvt, &facts, reduction)
        }
        CasoSancion::Correccion => {
            let missing = || Fallo::new(Codigo::FaltaDato).with("campo", "mayor_valor");
            let late = query.primera_presentada.filter(|filed| *filed > query.vence);
            let facts = Correccion {
                mayor_valor: amount("mayor_valor", query.mayor_valor)?.ok_or_else(missing)?,
                emplazado: query.emplazado,
                presentada: query.presentada,
                primera_tarde: late.map(|filed| (query.vence, filed)),
            };
            // Corrected in time, a return carries no penalty (ET art. 644).
            if query.presentada <= query.vence {
                return Err(Fallo::new(Codigo::PresentadaATiempo)
                    .with("vence", query.vence)
                    .with("presentada", query.presentada));
            }
            known.sanciones.correccion(&known.uvt, &facts, reduction)
        }
    };
    Ok(done?.into())
}

/// Late interest, with the person's own rates first.
///
/// # Errors
/// `tasa_desconocida`, `rango_invertido`, and what is wrong with the amount.
pub fn interest(
    known: &Conocimiento,
    own: &[TasaPropia],
    query: &ConsultaIntereses,
) -> Result<LiquidacionIntereses, Fallo> {
    let capital = pesos("capital", query.capital)?;
    let done = with(known, own)?.interest(
        capital,
        (query.desde, query.hasta),
        query.divisor.map(Into::into),
        query.metodo.map(Into::into),
    )?;
    Ok(LiquidacionIntereses::new(capital, done))
}

/// The person's own rates.
///
/// # Errors
/// What the vault says.
pub async fn load(vault: &dyn Vault) -> Result<Vec<TasaPropia>, Fallo> {
    let kept = vault.read(TABLE, ID).await?;
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// Keeps the person's own rates, in the place of those they had.
///
/// # Errors
/// `tasa_invalida`, `rango_invertido`, `valor_muy_grande` for too many, or what the vault says.
pub async fn save(vault: &dyn Vault, own: &[TasaPropia]) -> Result<(), Fallo> {
    if own.len() > MAX_OWN {
        return Err(Codigo::ValorMuyGrande.into());
    }
    for it in own {
        Tasa::try_from(it)?;
    }
    Ok(vault.write(TABLE, ID, &crate::aplicacion::to_json(&own)?).await?)
}

fn with(known: &Conocimiento, own: &[TasaPropia]) -> Result<TablaTasas, Fallo> {
    let own: Vec<Tasa> = own.iter().map(Tasa::try_from).collect::<Result<_, _>>()?;
    Ok(known.tasas.with(&own))
}

fn pesos(campo: &str, value: i64) -> Result<Pesos, Fallo> {
    Pesos::new(value).map_err(|_| Fallo::new(Codigo::RespuestaInvalida).with("campo", campo))
}
