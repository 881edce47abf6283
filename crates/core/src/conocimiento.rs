//! Which knowledge of the law is in force: the built-in one, or a newer signed pack.

use std::sync::Arc;

use async_trait::async_trait;
use dian_contract::aplicacion::Publicador;
use dian_contract::conocimiento::OrigenConocimiento;
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;

/// Where the newest installed pack is kept between runs. It holds nothing personal.
pub trait PackStore: Send + Sync {
    /// The bytes of the pack, if one was installed.
    fn load(&self) -> Option<Vec<u8>>;

    /// Keeps a pack in the place of the one before.
    ///
    /// # Errors
    /// `interno` when the disk does not let us.
    fn save(&self, bytes: &[u8]) -> Result<(), Fallo>;
}

/// Who fetches bytes over https.
#[async_trait]
pub trait Fetcher: Send + Sync {
    /// The body at an address, within a limit.
    async fn fetch(&self, address: &str) -> Result<Vec<u8>, Fallo>;
}

/// Checks the signature of a pack against trusted keys and reads it; gives the key too.
pub type OpenPack = fn(&[u8], &[String]) -> Result<(Conocimiento, String), Fallo>;

/// The knowledge in force, and where it came from.
#[derive(Debug, Clone)]
pub struct Vigente {
    /// The rules.
    pub reglas: Arc<Conocimiento>,
    /// Where they came from.
    pub origen: OrigenConocimiento,
}

/// Whose signature is trusted: the publisher that the person configured.
pub fn trusted(publisher: Option<&Publicador>) -> Vec<String> {
    publisher.map(|it| it.llave.clone()).into_iter().collect()
}

/// The knowledge at the start: the installed pack if it is still trusted and newer than the built-in
/// one. One that cannot be used any more is left where it is, and said in the log.
pub fn at_start(
    built_in: Conocimiento,
    store: &dyn PackStore,
    open: OpenPack,
    publisher: Option<&Publicador>,
) -> Vigente {
    if let Some(bytes) = store.load() {
        match open(&bytes, &trusted(publisher)) {
            Ok((known, _)) if known.portada.version > built_in.portada.version => {
                return Vigente { reglas: Arc::new(known), origen: OrigenConocimiento::Paquete };
            }
            Ok(_) => {}
            Err(failure) => tracing::warn!(code = %failure, "the installed pack is not used"),
        }
    }
    Vigente { reglas: Arc::new(built_in), origen: OrigenConocimiento::Incorporado }
}

/// A pack that may take the place of the knowledge in force.
///
/// # Errors
/// What is wrong with it; `paquete_viejo` when it is not newer.
pub fn newer(
    now: &Conocimiento,
    bytes: &[u8],
    open: OpenPack,
    publisher: Option<&Publicador>,
) -> Result<Conocimiento, Fallo> {
    let (known, _) = open(bytes, &trusted(publisher))?;
    if known.portada.version <= now.portada.version {
        return Err(Fallo::new(Codigo::PaqueteViejo)
            .with("recibida", known.portada.version)
            .with("vigente", now.portada.version));
    }
    Ok(known)
}
