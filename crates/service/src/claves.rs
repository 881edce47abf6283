//! Passwords: Argon2id, never more than a few at once, and the same work for a user who does not
//! exist.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use dian_contract::Codigo;
use tokio::sync::Semaphore;

use crate::ServicioError;
use crate::fallo::Rechazo;

/// KiB of memory: 19 MiB, with two passes and one lane (OWASP's first choice for Argon2id).
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Hashes at the same time: each takes 19 MiB and a core.
const AT_ONCE: usize = 2;

/// A hash of nothing, with the same cost as a real one.
const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2VudWVsby1zZW51ZWxvLQ$2CSjVB6ULWp4NUECU8Y547RQfB1GGCdwS51iVNrTYrg";

/// Hashes and verifies passwords.
pub(crate) struct Claves {
    argon2: Argon2<'static>,
    turns: Arc<Semaphore>,
    verifications: AtomicU64,
}

impl Claves {
    pub(crate) fn new() -> Result<Self, ServicioError> {
        let params = Params::new(MEMORY, PASSES, LANES, None).map_err(|_| ServicioError::Clave)?;
        Ok(Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
            verifications: AtomicU64::new(0),
        })
    }

    /// The PHC string of a password, with a salt of its own.
    pub(crate) async fn hash(&self, clave: &str) -> Result<String, ServicioError> {
        let (argon2, clave) = (self.argon2.clone(), clave.to_owned());
        let work = tokio::task::spawn_blocking(move || {
            argon2.hash_password(clave.as_bytes()).map(|hash| hash.to_string())
        });
        work.await.map_err(|_| ServicioError::Clave)?.map_err(|_| ServicioError::Clave)
    }

    /// Whether the password is that of `hash`. Without a hash the answer is no, at the same cost.
    pub(crate) async fn verify(
        &self,
        clave: String,
        hash: Option<String>,
    ) -> Result<bool, Rechazo> {
        // Only closed with the process.
        let turn = Arc::clone(&self.turns).acquire_owned().await;
        let turn = turn.map_err(|_| Rechazo::from(Codigo::ServicioNoDisponible))?;
        self.verifications.fetch_add(1, Ordering::Relaxed);
        let argon2 = self.argon2.clone();
        let work = tokio::task::spawn_blocking(move || {
            // The turn goes with the work: a request that was given up does not free it early.
            let _turn = turn;
            let against = hash.as_deref().unwrap_or(DECOY);
            argon2.verify_password(clave.as_bytes(), against).is_ok() && hash.is_some()
        });
        work.await.map_err(|error| Rechazo::internal(&error))
    }

    pub(crate) fn verifications(&self) -> u64 {
        self.verifications.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_opens_its_own_hash_alone() {
        let claves = Claves::new().unwrap();
        let hash = claves.hash("Demo-2026").await.unwrap();
        let verify = |clave: &str, hash| claves.verify(clave.to_owned(), hash);
        assert!(verify("Demo-2026", Some(hash.clone())).await.unwrap());
        assert!(!verify("demo-2026", Some(hash)).await.unwrap());
        assert!(!verify("Demo-2026", None).await.unwrap());
        assert_eq!(claves.verifications(), 3);
    }

    #[tokio::test]
    async fn the_decoy_is_a_hash_that_costs_the_same_as_a_real_one() {
        let real = Claves::new().unwrap().hash("x").await.unwrap();
        let cost = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(cost(DECOY), cost(&real));
        assert_eq!(DECOY.len(), real.len());
        let parsed = argon2::password_hash::phc::PasswordHash::new(DECOY);
        assert!(parsed.unwrap().hash.is_some(), "the whole hash is computed");
    }
}
