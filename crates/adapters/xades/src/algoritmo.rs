//! Algorithms that a signature may name: those of DIAN's documents, and no weaker one.

use bergshamra_c14n::C14nMode;
use ring::{digest, signature};

/// The transform that takes a signature out of the document that holds it.
pub(crate) const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

/// Most letters of the name of an algorithm.
const MAX_NAME: usize = 60;

/// Canonical XML, with and without comments: what is signed has none, for the references used leave
/// them out.
pub(crate) fn canonical(address: &str) -> Option<C14nMode> {
    C14nMode::from_uri(address)
}

/// SHA-2; SHA-1 is no longer one (facts: einvoice §3.2 has only these).
pub(crate) fn hash(address: &str) -> Option<&'static digest::Algorithm> {
    Some(match address {
        "http://www.w3.org/2001/04/xmlenc#sha256" => &digest::SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => &digest::SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => &digest::SHA512,
        _ => return None,
    })
}

/// RSA with SHA-2 and a key of at least 2048 bits.
pub(crate) fn rsa(address: &str) -> Option<&'static signature::RsaParameters> {
    Some(match address {
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" => {
            &signature::RSA_PKCS1_2048_8192_SHA256
        }
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384" => {
            &signature::RSA_PKCS1_2048_8192_SHA384
        }
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512" => {
            &signature::RSA_PKCS1_2048_8192_SHA512
        }
        _ => return None,
    })
}

/// The end of an algorithm's address, which is what tells it from others.
pub(crate) fn short_name(address: &str) -> String {
    let name = address.rsplit(['#', '/']).next().unwrap_or_default();
    name.chars().take(MAX_NAME).collect()
}
