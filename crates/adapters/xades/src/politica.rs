//! DIAN's signature policy.

use ring::digest::{Algorithm, SHA256, SHA384, SHA512};

/// Addresses of the policy (facts: einvoice §3.2); old documents write v1 in that of the second version.
const ADDRESSES: [&str; 2] = [
    "https://facturaelectronica.dian.gov.co/politicadefirma/v2/politicadefirmav2.pdf",
    "https://facturaelectronica.dian.gov.co/politicadefirma/v1/politicadefirmav2.pdf",
];

/// Digests of the policy's PDF, computed from it (same section).
const DIGESTS: [(&Algorithm, &str); 3] = [
    (&SHA256, "dMoMvtcG5aIzgYo0tIsSQeVJBDnUnfSOfBpxXrmor0Y="),
    (&SHA384, "EQC0kiWPaAME6IsEZ7WuaTWJ97Zmf6hIO69rMCVURmQxBB9ebgLrjhL5BArQ0a0l"),
    (
        &SHA512,
        "Zcjw1Z9nGQn2j6NyGx8kAaLbOfJGd/fJxRTCeirlqAg7zRG27piJkJOpflGu7XACpMj9hC6dVMcCyzqHxxPZeQ==",
    ),
];

/// The policy that a signature names.
#[derive(Debug, Clone)]
pub(crate) struct Politica {
    pub(crate) identificador: String,
    pub(crate) algoritmo: Option<&'static Algorithm>,
    /// Base64, without blanks.
    pub(crate) huella: String,
}

impl Politica {
    pub(crate) fn is_dian(&self) -> bool {
        ADDRESSES.contains(&self.identificador.as_str())
            && DIGESTS.iter().any(|(algorithm, digest)| {
                self.algoritmo == Some(algorithm) && self.huella == *digest
            })
    }
}
