//! The log of an outage.

use dian_contract::Fallo;
use dian_contract::contingencia::{
    ConsultaContingencia, FechaContingencia, RegistroContingencia, SolicitudIntento,
};
use dian_contract::vencimientos::ArchivoGuardado;

use super::Aplicacion;
use crate::contingencia;

impl Aplicacion {
    /// The log of a contingency.
    ///
    /// # Errors
    /// `boveda_cerrada` and its like.
    pub async fn contingencia_list(&self) -> Result<RegistroContingencia, Fallo> {
        self.require_vault()?;
        contingencia::list(self.vault()).await
    }

    /// Adds an attempt to it.
    ///
    /// # Errors
    /// See [`contingencia::add`].
    pub async fn contingencia_add(
        &self,
        request: &SolicitudIntento,
    ) -> Result<RegistroContingencia, Fallo> {
        self.require_vault()?;
        contingencia::add(self.vault(), self.around.clock.now(), request).await
    }

    /// The new date of a duty that fell due during an outage.
    ///
    /// # Errors
    /// See [`contingencia::date`].
    pub fn contingencia_date(
        &self,
        query: &ConsultaContingencia,
    ) -> Result<FechaContingencia, Fallo> {
        contingencia::date(&self.reglas(), query)
    }

    /// Writes the log as a PDF to a file of the person.
    ///
    /// # Errors
    /// `registro_vacio`, `archivo_no_guardado`.
    pub async fn contingencia_export(&self) -> Result<ArchivoGuardado, Fallo> {
        let log = self.contingencia_list().await?;
        let who = self
            .lock()
            .perfil
            .as_ref()
            .map(|it| format!("{} NIT {}-{}", it.nombre, it.nit, it.dv).trim().to_owned());
        let today = self.around.clock.today();
        let page = contingencia::page(&self.reglas(), &log, who.as_deref(), today)?;
        let bytes = (self.around.formats.pdf)(&page)?;
        self.around.files.save(None, &format!("contingencia-{today}.pdf"), &bytes)
    }

    /// Forgets the log.
    ///
    /// # Errors
    /// What the vault says.
    pub async fn contingencia_clear(&self) -> Result<(), Fallo> {
        self.require_vault()?;
        contingencia::clear(self.vault()).await
    }
}
