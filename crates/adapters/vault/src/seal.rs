//! Sealing and opening records.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use dian_core::vault::{DataKey, VaultError};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const NONCE: usize = 24;
const SALT: usize = 16;
/// Argon2id for a key that guards a file at rest: memory and passes of the second recommended option
/// of RFC 9106, section 4, on one lane instead of its four.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// The two keys that follow from the data key.
#[derive(Clone)]
pub(crate) struct Keys {
    records: XChaCha20Poly1305,
    ids: Zeroizing<[u8; 32]>,
}

/// A data key sealed under a passphrase.
pub(crate) struct Passphrase {
    pub(crate) salt: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
}

impl Keys {
    pub(crate) fn derive(key: &DataKey) -> Self {
        let records = derive(key, "registros");
        Self { records: cipher(&records), ids: derive(key, "ids") }
    }

    /// What an id is in the file.
    pub(crate) fn id(&self, table: &str, id: &str) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(self.ids.as_slice());
        // Lengths, so that no two pairs run together.
        for part in [table, id] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }

    pub(crate) fn seal(
        &self,
        table: &str,
        id: &[u8],
        version: i64,
        plain: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        seal(&self.records, &associated(table, id, version), plain)
    }

    pub(crate) fn open(
        &self,
        table: &str,
        id: &[u8],
        version: i64,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        open(&self.records, &associated(table, id, version), sealed).ok_or(VaultError::Damaged)
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Passphrase {
    pub(crate) fn seal(passphrase: &SecretString, key: &DataKey) -> Result<Self, VaultError> {
        let mut salt = vec![0; SALT];
        fill(&mut salt)?;
        let wrapping = stretch(passphrase, &salt)?;
        let sealed = seal(&cipher(&wrapping), &salt, key.as_slice())?;
        Ok(Self { salt, sealed })
    }

    pub(crate) fn open(&self, passphrase: &SecretString) -> Result<DataKey, VaultError> {
        let wrapping = stretch(passphrase, &self.salt)?;
        let plain = open(&cipher(&wrapping), &self.salt, &self.sealed);
        let plain = plain.ok_or(VaultError::WrongKey)?;
        let mut key: DataKey = Zeroizing::new([0; 32]);
        if plain.len() != key.len() {
            return Err(VaultError::Damaged);
        }
        key.copy_from_slice(&plain);
        Ok(key)
    }
}

/// A key that nobody has.
pub(crate) fn random() -> Result<DataKey, VaultError> {
    let mut key: DataKey = Zeroizing::new([0; 32]);
    fill(key.as_mut_slice())?;
    Ok(key)
}

fn fill(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|error| {
        tracing::error!(%error, "no randomness");
        VaultError::Io
    })
}

/// A key of its own for each purpose. The data key is uniform, so one hash with a label is a sound
/// derivation.
fn derive(key: &DataKey, purpose: &str) -> Zeroizing<[u8; 32]> {
    let mut hash = Sha256::new();
    hash.update(b"dian-abierta/boveda/1/");
    hash.update(purpose);
    hash.update(key.as_slice());
    Zeroizing::new(hash.finalize().into())
}

fn stretch(passphrase: &SecretString, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(|_| VaultError::Io)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose_secret().as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| VaultError::Damaged)?;
    Ok(key)
}

fn cipher(key: &Zeroizing<[u8; 32]>) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(**key))
}

fn associated(table: &str, id: &[u8], version: i64) -> Vec<u8> {
    let mut data = Vec::with_capacity(table.len() + id.len() + 16);
    data.extend_from_slice(&(table.len() as u64).to_be_bytes());
    data.extend_from_slice(table.as_bytes());
    data.extend_from_slice(id);
    data.extend_from_slice(&version.to_be_bytes());
    data
}

fn seal(cipher: &XChaCha20Poly1305, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce)?;
    let body = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad })
        .map_err(|_| VaultError::Io)?;
    Ok([nonce.as_slice(), &body].concat())
}

fn open(cipher: &XChaCha20Poly1305, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>()?;
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad }).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_record_opens_only_in_its_place() {
        let keys = Keys::derive(&random().unwrap());
        let id = keys.id("perfil", "principal");
        let sealed = keys.seal("perfil", &id, 1, b"Laura").unwrap();
        assert_eq!(keys.open("perfil", &id, 1, &sealed).unwrap().as_slice(), b"Laura");
        let other = keys.id("perfil", "otro");
        assert_eq!(keys.open("perfil", &other, 1, &sealed), Err(VaultError::Damaged));
        assert_eq!(keys.open("cuenta", &id, 1, &sealed), Err(VaultError::Damaged));
        assert_eq!(keys.open("perfil", &id, 2, &sealed), Err(VaultError::Damaged));
        let stranger = Keys::derive(&random().unwrap());
        assert_eq!(stranger.open("perfil", &id, 1, &sealed), Err(VaultError::Damaged));
    }

    #[test]
    fn ids_do_not_run_together() {
        let keys = Keys::derive(&random().unwrap());
        assert_ne!(keys.id("ab", "c"), keys.id("a", "bc"));
    }

    #[test]
    fn a_passphrase_gives_the_key_back_and_another_one_does_not() {
        let key = random().unwrap();
        let kept = Passphrase::seal(&"correcta caballo pila".into(), &key).unwrap();
        assert_eq!(kept.open(&"correcta caballo pila".into()).unwrap(), key);
        assert_eq!(kept.open(&"correcta caballo".into()), Err(VaultError::WrongKey));
    }

    proptest! {
        #[test]
        fn any_flipped_bit_is_noticed(plain in prop::collection::vec(any::<u8>(), 0..64), at in any::<prop::sample::Index>()) {
            let keys = Keys::derive(&random().unwrap());
            let id = keys.id("t", "i");
            let mut sealed = keys.seal("t", &id, 1, &plain).unwrap();
            let place = at.index(sealed.len() * 8);
            sealed[place / 8] ^= 1 << (place % 8);
            prop_assert_eq!(keys.open("t", &id, 1, &sealed), Err(VaultError::Damaged));
        }

        #[test]
        fn any_bytes_open_or_are_refused(sealed in prop::collection::vec(any::<u8>(), 0..80)) {
            let keys = Keys::derive(&random().unwrap());
            prop_assert!(keys.open("t", b"i", 1, &sealed).is_err());
        }
    }
}
