//! The ledger of the 1 % and the clock of acceptance, for the invoices of the wallet.
//!
//! Here cards become what the rules ask for; what the law says of them is `dian_domain`'s.

use dian_contract::billetera::{
    CondicionDeduccion, FacturaGuardada, FilaDeduccion, LibroDeduccion, NombreCondicion,
    OrigenFactura, PlazoAceptacion,
};
use dian_contract::factura::{AmbienteDocumento, ResultadoComprobacion, TipoDocumentoElectronico};
use dian_domain::aceptacion::{Plazo, Recepcion};
use dian_domain::conocimiento::Conocimiento;
use dian_domain::deduccion::{
    self, Ambiente, Compra, Comprador, Condicion, Fila, FormaPago, Libro, Quien, Resultado,
    TipoCompra,
};
use dian_domain::escanear::is_final_consumer;
use dian_domain::pesos::Pesos;
use jiff::civil::Date;

use super::Billetera;
use super::ficha::Ficha;

/// Puts the two clocks of an invoice: what the 1 % says of it, and the terms of acceptance.
pub fn judge(
    known: &Conocimiento,
    wallet: &Billetera,
    invoice: &mut FacturaGuardada,
    buyer: Option<&str>,
    today: Date,
) {
    let Some(card) = wallet.fichas.get(&invoice.resumen.id) else { return };
    if kind(card.tipo) != TipoCompra::Otro {
        let entry = known.deduccion.entry(&purchase(wallet, card, buyer), &known.uvt);
        invoice.deduccion = Some(row(card, entry));
    }
    let reception = Recepcion {
        a_credito: form(card) == Some(FormaPago::Credito),
        recibida: card.propios.recibida,
        eventos: wallet.events(card),
    };
    if reception.a_credito || !reception.eventos.is_empty() {
        let clock = known.aceptacion.clock(&reception, today, known.calendario.habiles());
        invoice.aceptacion = Some(acceptance(clock));
    }
}

/// The ledger of a year.
pub fn ledger(
    known: &Conocimiento,
    wallet: &Billetera,
    anio: i16,
    buyer: Option<&str>,
) -> LibroDeduccion {
    let purchases: Vec<Compra> = wallet
        .cards()
        .filter(|card| kind(card.tipo) != TipoCompra::Otro)
        .map(|card| purchase(wallet, card, buyer))
        .collect();
    let Libro {
        anio,
        uvt,
        tope,
        cuentan,
        por_confirmar,
        no_cuentan,
        deduccion,
        deduccion_posible,
        usado_por_mil,
        filas,
        norma,
        fuente,
    } = known.deduccion.ledger(anio, &purchases, &known.uvt);
    let rows = filas.into_iter().filter_map(|it| Some(row(wallet.fichas.get(&it.id)?, it)));
    LibroDeduccion {
        anio,
        uvt: uvt.map(Pesos::value),
        tope: tope.map(Pesos::value),
        cuentan: cuentan.value(),
        por_confirmar: por_confirmar.value(),
        no_cuentan: no_cuentan.value(),
        deduccion: deduccion.map(Pesos::value),
        deduccion_posible: deduccion_posible.map(Pesos::value),
        usado_por_mil,
        filas: rows.collect(),
        norma,
        fuente,
    }
}

fn purchase(wallet: &Billetera, card: &Ficha, buyer: Option<&str>) -> Compra {
    let named = card.adquiriente_nit.as_str();
    Compra {
        id: card.id.clone(),
        tipo: kind(card.tipo),
        fecha: card.fecha,
        comprador: match buyer {
            _ if is_final_consumer(named) => Comprador::ConsumidorFinal,
            // DIAN's report is of the invoices of who asked for it.
            Some(_) if card.origen == OrigenFactura::Informe => Comprador::Perfil,
            _ if named.is_empty() => Comprador::SinNumero,
            None => Comprador::SinComparar,
            Some(buyer) if buyer == named => Comprador::Perfil,
            Some(_) => Comprador::Otro,
        },
        ambiente: match card.ambiente {
            AmbienteDocumento::Produccion => Ambiente::Produccion,
            AmbienteDocumento::Habilitacion => Ambiente::Habilitacion,
            AmbienteDocumento::Desconocido => Ambiente::Desconocido,
        },
        validada: card.validada,
        forma: form(card),
        medios: card.medios_pago.iter().filter_map(|it| it.codigo.clone()).collect(),
        total: wallet.net(card).and_then(|it| Pesos::new(it).ok()),
        pago_electronico: card.propios.pago_electronico,
        pagada: card.propios.pagada,
        usada_en_otra: card.propios.usada_en_otra,
        emisor_obligado: card.propios.emisor_obligado,
    }
}

fn kind(tipo: TipoDocumentoElectronico) -> TipoCompra {
    match tipo {
        TipoDocumentoElectronico::FacturaVenta | TipoDocumentoElectronico::FacturaExportacion => {
            TipoCompra::FacturaElectronica
        }
        TipoDocumentoElectronico::FacturaContingencia => TipoCompra::Contingencia,
        TipoDocumentoElectronico::PosElectronico => TipoCompra::PosElectronico,
        TipoDocumentoElectronico::DocumentoEquivalente => TipoCompra::OtroEquivalente,
        TipoDocumentoElectronico::NotaCredito
        | TipoDocumentoElectronico::NotaDebito
        | TipoDocumentoElectronico::DocumentoSoporte
        | TipoDocumentoElectronico::AjusteDocumentoSoporte
        | TipoDocumentoElectronico::AjusteDocumentoEquivalente
        | TipoDocumentoElectronico::Nomina
        | TipoDocumentoElectronico::NominaAjuste
        | TipoDocumentoElectronico::RespuestaDian
        | TipoDocumentoElectronico::Evento => TipoCompra::Otro,
    }
}

fn form(card: &Ficha) -> Option<FormaPago> {
    card.medios_pago.iter().find_map(|it| match it.forma.as_deref() {
        Some("contado") => Some(FormaPago::Contado),
        Some("credito") => Some(FormaPago::Credito),
        Some(_) | None => None,
    })
}

fn row(card: &Ficha, it: Fila) -> FilaDeduccion {
    FilaDeduccion {
        id: it.id,
        numero: card.numero.clone(),
        fecha: card.fecha,
        emisor: card.emisor.clone(),
        valor: it.valor.value(),
        resultado: result(it.resultado),
        condiciones: it.condiciones.into_iter().map(condition).collect(),
    }
}

fn condition(it: Condicion) -> CondicionDeduccion {
    CondicionDeduccion {
        nombre: match it.nombre {
            deduccion::NombreCondicion::SinOtroUso => NombreCondicion::SinOtroUso,
            deduccion::NombreCondicion::FacturaANombre => NombreCondicion::FacturaANombre,
            deduccion::NombreCondicion::PagoElectronico => NombreCondicion::PagoElectronico,
            deduccion::NombreCondicion::EmisorObligado => NombreCondicion::EmisorObligado,
        },
        resultado: result(it.resultado),
        razon: it.razon.as_str().to_owned(),
        parametros: it.parametros,
        arreglo: it.arreglo.map(|it| it.as_str().to_owned()),
        quien: it.quien.map(|it| who(it).to_owned()),
        norma: it.norma,
    }
}

fn who(it: Quien) -> &'static str {
    match it {
        Quien::Comprador => "comprador",
        Quien::Vendedor => "vendedor",
        Quien::Nadie => "nadie",
    }
}

fn result(it: Resultado) -> ResultadoComprobacion {
    match it {
        Resultado::Bien => ResultadoComprobacion::Bien,
        Resultado::Mal => ResultadoComprobacion::Mal,
        Resultado::Desconocido => ResultadoComprobacion::Desconocido,
    }
}

fn acceptance(it: Plazo) -> PlazoAceptacion {
    PlazoAceptacion {
        a_credito: it.a_credito,
        recibida: it.desde,
        vence: it.vence,
        faltan: it.faltan,
        eventos: it.eventos.iter().map(|it| it.codigo().to_owned()).collect(),
        sigue: it.sigue.map(|it| it.codigo().to_owned()),
        norma: it.norma,
    }
}
