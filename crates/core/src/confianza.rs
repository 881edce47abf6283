//! Certificates at which the chain of a signature may end.
//!
//! The application ships none: a list of Colombian authorities was not found (facts: einvoice §8), so a
//! person or an institution says whom it trusts, and until then a chain cannot be judged.

use dian_contract::Fallo;
use dian_contract::escanear::CertificadoConfiable;

/// Where they are kept.
pub trait TrustStore: Send + Sync {
    /// What a person reads of each.
    fn list(&self) -> Vec<CertificadoConfiable>;

    /// Each as DER.
    fn certificates(&self) -> Vec<Vec<u8>>;

    /// Adds those of a file, PEM or DER.
    ///
    /// # Errors
    /// `certificado_ilegible`, or `interno` when the disk does not let us.
    fn add(&self, bytes: &[u8]) -> Result<(), Fallo>;

    /// Removes one.
    ///
    /// # Errors
    /// `no_encontrado`, or `interno` when the disk does not let us.
    fn remove(&self, huella: &str) -> Result<(), Fallo>;
}
