//! Preferences: language, colours and the address of a service. Nothing personal.

use dian_contract::aplicacion::{Preferencias, Publicador};
use dian_contract::{Codigo, Fallo};

/// Earliest reminder, in days before.
const MAX_DAYS: u16 = 366;

/// Where preferences are kept between runs, in the clear.
pub trait PreferencesStore: Send + Sync {
    /// What was kept, or the defaults when nothing readable was.
    fn load(&self) -> Preferencias;

    /// Keeps them.
    ///
    /// # Errors
    /// `interno` when the disk does not let us.
    fn save(&self, preferences: &Preferencias) -> Result<(), Fallo>;
}

/// Checks preferences as typed: an empty address means the demo, and any other must be https, or
/// http on this same machine.
///
/// # Errors
/// `direccion_invalida`.
pub fn check(mut preferences: Preferencias) -> Result<Preferencias, Fallo> {
    let address = preferences.servicio.take().map(|it| it.trim().trim_end_matches('/').to_owned());
    preferences.servicio = match address {
        None => None,
        Some(address) if address.is_empty() => None,
        Some(address) if is_safe(&address) => Some(address),
        Some(address) => {
            return Err(Fallo::new(Codigo::DireccionInvalida).with("direccion", address));
        }
    };
    let reminders = &mut preferences.recordatorios;
    reminders.dias.retain(|days| *days <= MAX_DAYS);
    reminders.dias.sort_unstable_by(|a, b| b.cmp(a));
    reminders.dias.dedup();
    preferences.publicador = preferences.publicador.map(check_publisher).transpose()?;
    Ok(preferences)
}

/// A publisher as typed: 64 hexadecimal characters, and an address that is safe or none.
fn check_publisher(typed: Publicador) -> Result<Publicador, Fallo> {
    let llave: String = typed.llave.chars().filter(|c| !c.is_whitespace()).collect();
    let llave = llave.to_ascii_lowercase();
    let hex = llave.chars().filter(char::is_ascii_hexdigit).count();
    if hex != 64 || llave.len() != 64 {
        return Err(Fallo::new(Codigo::LlaveInvalida).with("caracteres", hex));
    }
    let direccion = typed.direccion.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    match direccion {
        Some(address) if !is_safe(&address) => {
            Err(Fallo::new(Codigo::DireccionInvalida).with("direccion", address))
        }
        direccion => Ok(Publicador { direccion, llave }),
    }
}

fn is_safe(address: &str) -> bool {
    let (local, rest) = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
        (Some(rest), _) => (false, rest),
        (None, Some(rest)) => (true, rest),
        (None, None) => return false,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        Some(_) => return false,
        None => authority,
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let shaped = !host.is_empty() && host.len() <= 253 && host.bytes().all(plain);
    shaped && (!local || matches!(host, "127.0.0.1" | "localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_https_or_on_this_machine() {
        let with = |address: &str| {
            check(Preferencias { servicio: Some(address.to_owned()), ..Preferencias::default() })
                .map(|it| it.servicio)
        };
        assert_eq!(
            with(" https://servicio.example/ "),
            Ok(Some("https://servicio.example".into()))
        );
        assert_eq!(with("http://127.0.0.1:8080"), Ok(Some("http://127.0.0.1:8080".into())));
        assert_eq!(with("  "), Ok(None));
        for wrong in [
            "http://servicio.example",
            "ftp://servicio.example",
            "https://",
            "https://user@servicio.example",
            "https://servicio.example:puerto",
            "servicio.example",
        ] {
            assert_eq!(with(wrong).unwrap_err().codigo, Codigo::DireccionInvalida, "{wrong}");
        }
    }
}
