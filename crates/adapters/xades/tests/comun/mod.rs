//! What the tests of signatures share.

use dian_domain::factura::{Comprobacion, NombreComprobacion, Razon, Resultado};
use dian_muestras::firma::{self, Hechura, sign_again};
use dian_muestras::{Datos, Firmante, Resumen};
use dian_xades::checks;

/// NIT of the fictitious issuer.
pub const EMISOR: &str = "900123456";

/// The only authority trusted.
pub fn trust() -> Vec<Vec<u8>> {
    vec![firma::raiz()]
}

pub fn judge(xml: &[u8]) -> Vec<Comprobacion> {
    checks(xml, EMISOR, &trust())
}

#[allow(dead_code, reason = "not every test needs it")]
pub fn judge_text(xml: &str) -> Vec<Comprobacion> {
    judge(xml.as_bytes())
}

#[allow(dead_code, reason = "not every test needs it")]
pub fn reason(checks: &[Comprobacion], nombre: NombreComprobacion) -> Razon {
    checks.iter().find(|it| it.nombre == nombre).unwrap_or_else(|| panic!("{nombre:?}")).razon
}

/// What is wrong, and only that.
pub fn bad(checks: &[Comprobacion]) -> Vec<(NombreComprobacion, Razon)> {
    let bad = checks.iter().filter(|it| it.resultado == Resultado::Mal);
    bad.map(|it| (it.nombre, it.razon)).collect()
}

pub fn text(xml: Vec<u8>) -> String {
    String::from_utf8(xml).unwrap()
}

#[allow(dead_code, reason = "not every test needs it")]
/// Replaces the first, and fails if there was nothing to replace.
pub fn replace(xml: &str, from: &str, to: &str) -> String {
    let changed = xml.replacen(from, to, 1);
    assert!(changed != xml, "{from}");
    changed
}

/// The usual invoice.
#[allow(dead_code, reason = "not every test needs it")]
pub fn invoice() -> String {
    text(dian_muestras::factura(&Datos::default()))
}

#[allow(dead_code, reason = "not every test needs it")]
/// How the issuer signs the usual invoice.
pub fn usual() -> Hechura<'static> {
    Hechura::new(Firmante::Emisor, Resumen::Sha256, "2026-03-10T10:15:30-05:00")
}

/// The usual invoice, signed with another SignedInfo.
#[allow(dead_code, reason = "not every test signs again")]
pub fn with_info(info: &dyn Fn(String) -> String) -> Vec<Comprobacion> {
    judge(&sign_again(invoice().as_bytes(), &Hechura { info, ..usual() }))
}
