//! The four conditions, one by one.

use std::collections::BTreeMap;

use super::{
    Ambiente, Arreglo, Compra, Comprador, Condicion, EFECTIVO, ELECTRONICOS, FormaPago,
    NombreCondicion, Quien, Razon, ReglaDeduccion, ReglasDeduccion, Resultado, TipoCompra,
};
use crate::uvt::TablaUvt;

pub(super) fn judge(reglas: &ReglasDeduccion, compra: &Compra, uvt: &TablaUvt) -> Vec<Condicion> {
    let mut invoice = named(compra);
    if invoice.razon == Razon::PosPapel {
        invoice.parametros = pos_limit(reglas, compra, uvt);
    }
    [
        (NombreCondicion::SinOtroUso, other_use(compra)),
        (NombreCondicion::FacturaANombre, invoice),
        (NombreCondicion::PagoElectronico, paid(compra)),
        (NombreCondicion::EmisorObligado, issuer(compra)),
    ]
    .into_iter()
    .map(|(nombre, found)| Condicion {
        nombre,
        resultado: found.resultado,
        razon: found.razon,
        parametros: found.parametros,
        arreglo: found.arreglo.map(|(arreglo, _)| arreglo),
        quien: match (found.resultado, found.arreglo) {
            (_, Some((_, quien))) => Some(quien),
            (Resultado::Mal, None) => Some(Quien::Nadie),
            (Resultado::Bien | Resultado::Desconocido, None) => None,
        },
        norma: reglas.norma(found.regla),
    })
    .collect()
}

/// What was found about a condition.
struct Hallazgo {
    resultado: Resultado,
    razon: Razon,
    arreglo: Option<(Arreglo, Quien)>,
    regla: ReglaDeduccion,
    parametros: BTreeMap<String, String>,
}

impl Hallazgo {
    fn new(regla: ReglaDeduccion, resultado: Resultado, razon: Razon) -> Self {
        Self { resultado, razon, arreglo: None, regla, parametros: BTreeMap::new() }
    }

    fn mend(mut self, arreglo: Arreglo, quien: Quien) -> Self {
        self.arreglo = Some((arreglo, quien));
        self
    }
}

fn other_use(compra: &Compra) -> Hallazgo {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::SinOtroUso, resultado, razon);
    match compra.usada_en_otra {
        Some(false) => found(Resultado::Bien, Razon::SinOtroUso),
        Some(true) => {
            found(Resultado::Mal, Razon::UsadaEnOtra).mend(Arreglo::ElegirUnUso, Quien::Comprador)
        }
        None => {
            found(Resultado::Desconocido, Razon::FaltaUso).mend(Arreglo::DecirUso, Quien::Comprador)
        }
    }
}

/// Each fault by itself; what fails weighs more than what is not known, and the first of its weight
/// is the one that is told.
fn named(compra: &Compra) -> Hallazgo {
    let faults =
        [kind(compra.tipo), environment(compra), buyer(compra.comprador), validation(compra)];
    // Of two alike `min_by_key` keeps the first.
    let worst = faults.into_iter().flatten().min_by_key(|fault| match fault.resultado {
        Resultado::Mal => 0,
        Resultado::Desconocido => 1,
        Resultado::Bien => 2,
    });
    worst.unwrap_or_else(|| {
        Hallazgo::new(ReglaDeduccion::FacturaANombre, Resultado::Bien, Razon::ATuNombre)
    })
}

fn kind(tipo: TipoCompra) -> Option<Hallazgo> {
    let (regla, resultado, razon, arreglo) = match tipo {
        TipoCompra::FacturaElectronica => return None,
        TipoCompra::PosPapel => (
            ReglaDeduccion::PosPapel,
            Resultado::Mal,
            Razon::PosPapel,
            Some((Arreglo::PedirFactura, Quien::Comprador)),
        ),
        TipoCompra::PosElectronico => (
            ReglaDeduccion::PosElectronico,
            Resultado::Desconocido,
            Razon::PosElectronico,
            Some((Arreglo::PedirFactura, Quien::Comprador)),
        ),
        TipoCompra::OtroEquivalente => (
            ReglaDeduccion::FacturaANombre,
            Resultado::Desconocido,
            Razon::Equivalente,
            Some((Arreglo::PedirFactura, Quien::Comprador)),
        ),
        TipoCompra::Contingencia => {
            (ReglaDeduccion::FacturaANombre, Resultado::Desconocido, Razon::Contingencia, None)
        }
        TipoCompra::Otro => {
            (ReglaDeduccion::FacturaANombre, Resultado::Mal, Razon::NoEsCompra, None)
        }
    };
    Some(Hallazgo { arreglo, ..Hallazgo::new(regla, resultado, razon) })
}

fn environment(compra: &Compra) -> Option<Hallazgo> {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::FacturaANombre, resultado, razon);
    match compra.ambiente {
        // A ticket on paper is in no environment.
        Ambiente::Produccion => None,
        Ambiente::Desconocido if compra.tipo == TipoCompra::PosPapel => None,
        Ambiente::Habilitacion => Some(
            found(Resultado::Mal, Razon::DePrueba).mend(Arreglo::PedirFacturaReal, Quien::Vendedor),
        ),
        Ambiente::Desconocido => Some(
            found(Resultado::Desconocido, Razon::SinAmbiente)
                .mend(Arreglo::ConseguirXml, Quien::Comprador),
        ),
    }
}

fn buyer(comprador: Comprador) -> Option<Hallazgo> {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::FacturaANombre, resultado, razon);
    let (resultado, razon, arreglo, quien) = match comprador {
        Comprador::Perfil => return None,
        Comprador::ConsumidorFinal => {
            (Resultado::Mal, Razon::ConsumidorFinal, Arreglo::PedirANombre, Quien::Vendedor)
        }
        Comprador::Otro => {
            (Resultado::Mal, Razon::OtroComprador, Arreglo::PedirANombre, Quien::Vendedor)
        }
        Comprador::SinNumero => {
            (Resultado::Mal, Razon::SinComprador, Arreglo::PedirANombre, Quien::Vendedor)
        }
        Comprador::SinComparar => {
            (Resultado::Desconocido, Razon::FaltaPerfil, Arreglo::PonerDocumento, Quien::Comprador)
        }
    };
    Some(found(resultado, razon).mend(arreglo, quien))
}

fn validation(compra: &Compra) -> Option<Hallazgo> {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::FacturaANombre, resultado, razon);
    match compra.validada {
        Some(true) => None,
        Some(false) => Some(
            found(Resultado::Mal, Razon::Rechazada)
                .mend(Arreglo::PedirFacturaReal, Quien::Vendedor),
        ),
        None => Some(
            found(Resultado::Desconocido, Razon::SinValidar)
                .mend(Arreglo::ConseguirXml, Quien::Comprador),
        ),
    }
}

/// The limit of a ticket on paper; in pesos if the UVT of that year is known.
fn pos_limit(
    reglas: &ReglasDeduccion,
    compra: &Compra,
    uvt: &TablaUvt,
) -> BTreeMap<String, String> {
    let limit = reglas.cantidad(ReglaDeduccion::PosPapel);
    let uvt = compra.fecha.and_then(|fecha| uvt.at(fecha));
    let pesos = uvt.and_then(|uvt| uvt.valor.checked_mul(limit)).map(|pesos| pesos.value());
    BTreeMap::from([
        ("uvt".to_owned(), limit.to_string()),
        ("pesos".to_owned(), pesos.map_or_else(String::new, |pesos| pesos.to_string())),
        ("conocida".to_owned(), if pesos.is_some() { "si" } else { "no" }.to_owned()),
    ])
}

fn paid(compra: &Compra) -> Hallazgo {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::PagoElectronico, resultado, razon);
    let cash = compra.medios.iter().any(|code| code.trim() == EFECTIVO);
    let other = compra.medios.iter().any(|code| code.trim() != EFECTIVO);
    match compra.pago_electronico {
        Some(false) => found(Resultado::Mal, Razon::PagoEnEfectivo),
        Some(true) => {
            // Paid at once means paid on the day of the invoice.
            let day = compra.pagada.or(match compra.forma {
                Some(FormaPago::Contado) => compra.fecha,
                Some(FormaPago::Credito) | None => None,
            });
            match (day, compra.fecha) {
                (Some(day), Some(fecha)) if day.year() != fecha.year() => {
                    let mut late = found(Resultado::Mal, Razon::PagadaOtroAnio);
                    late.parametros.insert("anio".to_owned(), day.year().to_string());
                    late
                }
                (Some(_), Some(_)) if cash => Hallazgo::new(
                    ReglaDeduccion::EfectivoPorError,
                    Resultado::Bien,
                    Razon::EfectivoPorError,
                ),
                (Some(_), Some(_)) => found(Resultado::Bien, Razon::PagoDeclarado),
                (None, _) | (_, None) => found(Resultado::Desconocido, Razon::FaltaFechaPago)
                    .mend(Arreglo::DecirFechaPago, Quien::Comprador),
            }
        }
        None if compra.forma == Some(FormaPago::Credito) => {
            found(Resultado::Desconocido, Razon::FaltaPagoCredito)
                .mend(Arreglo::ConfirmarPago, Quien::Comprador)
        }
        None if cash && other => found(Resultado::Desconocido, Razon::MediosMezclados)
            .mend(Arreglo::ConfirmarPago, Quien::Comprador),
        None if cash => {
            Hallazgo::new(ReglaDeduccion::EfectivoPorError, Resultado::Mal, Razon::DiceEfectivo)
                .mend(Arreglo::TenerComprobante, Quien::Comprador)
        }
        None => {
            let electronic = compra.medios.iter().any(|code| ELECTRONICOS.contains(&code.trim()));
            let razon = if electronic { Razon::DiceElectronico } else { Razon::FaltaMedio };
            found(Resultado::Desconocido, razon).mend(Arreglo::ConfirmarPago, Quien::Comprador)
        }
    }
}

fn issuer(compra: &Compra) -> Hallazgo {
    let found = |resultado, razon| Hallazgo::new(ReglaDeduccion::EmisorObligado, resultado, razon);
    match compra.emisor_obligado {
        Some(true) => found(Resultado::Bien, Razon::EmisorObligado),
        Some(false) => found(Resultado::Mal, Razon::EmisorVoluntario),
        None => found(Resultado::Desconocido, Razon::FaltaEmisor)
            .mend(Arreglo::AveriguarEmisor, Quien::Comprador),
    }
}
