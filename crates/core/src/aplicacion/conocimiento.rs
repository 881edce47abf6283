//! Which knowledge of the law is in force.

use std::sync::{Arc, PoisonError};

use dian_contract::conocimiento::{EstadoConocimiento, OrigenConocimiento};
use dian_contract::{Codigo, Fallo};

use super::Aplicacion;
use crate::conocimiento;
use crate::conocimiento::Vigente;

impl Aplicacion {
    /// Which knowledge is in force.
    pub fn conocimiento_state(&self) -> EstadoConocimiento {
        let now = self.vigente();
        EstadoConocimiento::new(&now.reglas.portada, now.origen)
    }

    /// Installs a signed pack, if it is newer than the knowledge in force.
    ///
    /// # Errors
    /// What is wrong with it: `paquete_firma`, `paquete_llave`, `paquete_viejo`, `paquete_invalido`.
    pub async fn conocimiento_install(&self, bytes: &[u8]) -> Result<EstadoConocimiento, Fallo> {
        let publisher = self.lock().preferencias.publicador.clone();
        let known =
            conocimiento::newer(&self.reglas(), bytes, self.around.open_pack, publisher.as_ref())?;
        self.around.packs.save(bytes)?;
        *self.conocimiento.lock().unwrap_or_else(PoisonError::into_inner) =
            Vigente { reglas: Arc::new(known), origen: OrigenConocimiento::Paquete };
        *self.cartera.lock().await = None;
        // Screens ask again for their dates.
        self.update(|_| ());
        Ok(self.conocimiento_state())
    }

    /// Fetches the newest pack from the configured address and installs it.
    ///
    /// # Errors
    /// `sin_publicador`, `servicio_no_disponible`, and those of [`Self::conocimiento_install`].
    pub async fn conocimiento_fetch(&self) -> Result<EstadoConocimiento, Fallo> {
        let publisher = self.lock().preferencias.publicador.clone();
        let address = publisher.and_then(|it| it.direccion).ok_or(Codigo::SinPublicador)?;
        let bytes = self.around.fetcher.fetch(&address).await?;
        self.conocimiento_install(&bytes).await
    }
}
