//! Which addresses the application may open in the system browser.

use dian_contract::{Codigo, Fallo};

/// Hosts that may be opened, over https and with no user, port or other trick: those of the code of an
/// invoice or of a RUT, and those of the official page of an obligation (`rules/vencimientos.json`).
const HOSTS: [&str; 5] = [
    "catalogo-vpfe.dian.gov.co",
    "catalogo-vpfe-hab.dian.gov.co",
    "muisca.dian.gov.co",
    "normograma.dian.gov.co",
    "www.dian.gov.co",
];

/// Lets an address through, or refuses it.
///
/// # Errors
/// `enlace_no_permitido` with the host, cut to 100 characters.
pub fn check(address: &str) -> Result<(), Fallo> {
    let rest = address.strip_prefix("https://");
    let host = rest.map(|it| it.split(['/', '?', '#']).next().unwrap_or_default());
    let plain = address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    match host {
        Some(host) if plain && HOSTS.contains(&host) => Ok(()),
        _ => {
            let shown: String = host.unwrap_or(address).chars().take(100).collect();
            Err(Fallo::new(Codigo::EnlaceNoPermitido).with("direccion", shown))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_official_hosts_over_https_are_opened() {
        for address in [
            "https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey=00",
            "https://catalogo-vpfe-hab.dian.gov.co/document/searchqr?documentkey=00",
        ] {
            assert_eq!(check(address), Ok(()), "{address}");
        }
        for address in [
            "http://catalogo-vpfe.dian.gov.co/document",
            "https://catalogo-vpfe.dian.gov.co.example.com/",
            "https://catalogo-vpfe.dian.gov.co@example.com/",
            "https://catalogo-vpfe.dian.gov.co:8443/",
            "https://catalogo-vpfe.dian.gov.co\\@example.com/",
            "https://CATALOGO-VPFE.dian.gov.co/",
            "https://www.dian.gov.co.example.com/",
            "https://dian.gov.co/",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "",
        ] {
            let error = check(address).unwrap_err();
            assert_eq!(error.codigo, Codigo::EnlaceNoPermitido, "{address}");
        }
    }

    #[test]
    fn the_official_page_of_every_obligation_may_be_opened() {
        let calendario = dian_domain::vencimientos::Calendario::built_in().unwrap();
        let pages: Vec<&str> =
            calendario.obligaciones().iter().filter_map(|it| it.enlace.as_deref()).collect();
        assert!(pages.len() > 10);
        for page in pages {
            assert_eq!(check(page), Ok(()), "{page}");
        }
    }
}
