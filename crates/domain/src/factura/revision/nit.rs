//! The check digit of a party. No norm gives the digit: see `crate::nit`.

use super::super::{Comprobacion, NombreComprobacion, ParteDocumento, Razon};
use crate::escanear::is_final_consumer;
use crate::nit::Nit;

/// NIT in DIAN's list of documents of identity.
const NIT: &str = "31";
pub(super) fn digit(nombre: NombreComprobacion, parte: &ParteDocumento) -> Comprobacion {
    let new = |razon| Comprobacion::new(nombre, razon);
    if parte.nit.is_empty() {
        return new(Razon::NitAusente);
    }
    if is_final_consumer(&parte.nit) {
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
