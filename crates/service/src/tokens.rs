//! Opaque tokens: 32 random bytes for the client, their SHA-256 for the base.
//!
//! Nothing can be read from one and there is nothing to forge, so there are no signing keys; a plain
//! hash is enough because the token has more entropy than can be searched.

use sha2::{Digest, Sha256};

/// What the base keeps of a token.
pub(crate) type Huella = [u8; 32];

/// A token that was just made.
pub(crate) struct Token {
    /// For the client: 64 hexadecimal digits.
    pub(crate) texto: String,
    /// For the base.
    pub(crate) huella: Huella,
}

/// A new token from the randomness of the system.
pub(crate) fn generate() -> Result<Token, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)?;
    let texto: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let huella = huella(&texto);
    Ok(Token { texto, huella })
}

/// The hash under which a text is kept.
pub(crate) fn huella(texto: &str) -> Huella {
    Sha256::digest(texto).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_tokens_differ_and_each_is_found_by_its_hash() {
        let (one, two) = (generate().unwrap(), generate().unwrap());
        assert_ne!(one.texto, two.texto);
        assert_eq!(one.texto.len(), 64);
        assert_eq!(huella(&one.texto), one.huella);
    }
}
