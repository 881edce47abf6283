//! The check digit of a party. No norm gives the digit: see `crate::nit`.

use super::super::{Comprobacion, NombreComprobacion, ParteDocumento, Razon};
use crate::nit::Nit;

/// NIT in DIAN's list of documents of identity.
const NIT: &str = "31";
/// The buyer of who does not give a name: twelve twos today, ten in the samples of 2019.
const FINAL_CONSUMER: [&str; 2] = ["222222222222", "2222222222"];

pub(super) fn digit(nombre: NombreComprobacion, parte: &ParteDocumento) -> Comprobacion {
    let new = |razon| Comprobacion::new(nombre, razon);
    if parte.nit.is_empty() {
        return new(Razon::NitAusente);
    }
    if FINAL_CONSUMER.contains(&parte.nit.as_str()) {
        return new(Razon::NitConsumidorFinal);
    }
    match parte.tipo_documento.as_deref() {
        Some(NIT) | None => {}
        Some(tipo) => return new(Razon::NitNoAplica).with("tipo", tipo),
    }
    let digits = parte.nit.bytes().all(|byte| byte.is_ascii_digit());
    let number = parte.nit.parse().ok().filter(|_| digits).and_then(|number| Nit::new(number).ok());
    let Some(nit) = number else { return new(Razon::NitMalFormado).with("nit", &parte.nit) };
    match parte.dv.as_deref() {
        None => new(Razon::NitSinDv).with("nit", nit),
        Some(dv) if dv == nit.dv().to_string() => {
            new(Razon::NitBien).with("nit", nit).with("dv", dv)
        }
        Some(dv) => {
            new(Razon::NitDvErrado).with("nit", nit).with("recibido", dv).with("esperado", nit.dv())
        }
    }
}
