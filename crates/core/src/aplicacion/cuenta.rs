//! Profile, vault and session.

use dian_contract::aplicacion::{EstadoAplicacion, Origen, SituacionBoveda, SituacionServicio};
use dian_contract::cuenta::{CredencialDemo, Sesion, SolicitudIngreso, TipoIngreso};
use dian_contract::perfil::{Perfil, SolicitudPerfil};
use dian_contract::{Codigo, Fallo};
use dian_domain::documento::Documento;
use dian_domain::nit::Nit;
use secrecy::SecretString;

use super::{Aplicacion, Connection};
use crate::{boveda, cuenta, perfil};

impl Aplicacion {
    /// Keeps a profile.
    ///
    /// # Errors
    /// What is wrong with it, or what the vault says.
    pub async fn perfil_save(&self, request: &SolicitudPerfil) -> Result<Perfil, Fallo> {
        let perfil = perfil::check(&self.reglas().calendario, request)?;
        self.require_vault()?;
        perfil::save(self.vault(), &perfil).await?;
        self.update(|known| known.perfil = Some(perfil.clone()));
        Ok(perfil)
    }

    /// Forgets the profile: the file of the vault and its key are deleted, and an empty vault is
    /// made. A session goes on, and is kept in the new vault.
    ///
    /// # Errors
    /// What vault or keyring say.
    pub async fn perfil_delete(&self) -> Result<(), Fallo> {
        boveda::destroy(&self.around.keyring, self.vault()).await?;
        *self.billetera.lock().await = None;
        self.escanear_forget();
        self.update(|known| known.perfil = None);
        let status = boveda::open(&self.around.keyring, self.vault()).await;
        self.after_vault(status).await;
        if let Some(open) = self.session.lock().await.as_ref() {
            cuenta::keep(&self.around.keyring, self.vault(), open).await;
        }
        Ok(())
    }

    /// Makes a vault under a passphrase, where there is no keyring.
    ///
    /// # Errors
    /// `boveda_clave_corta`, or what the vault says.
    pub async fn boveda_create(
        &self,
        passphrase: &SecretString,
    ) -> Result<EstadoAplicacion, Fallo> {
        boveda::create_with_passphrase(self.vault(), passphrase).await?;
        self.opened_with_passphrase().await
    }

    /// Opens the passphrase vault.
    ///
    /// # Errors
    /// `boveda_clave_errada`, or what the vault says.
    pub async fn boveda_unlock(
        &self,
        passphrase: &SecretString,
    ) -> Result<EstadoAplicacion, Fallo> {
        self.vault().open_with_passphrase(passphrase).await?;
        self.opened_with_passphrase().await
    }

    /// Signs in.
    ///
    /// # Errors
    /// What is wrong with document or NIT, before anything is sent; then what the service says.
    pub async fn cuenta_sign_in(&self, request: &SolicitudIngreso) -> Result<Sesion, Fallo> {
        if request.tipo == TipoIngreso::Tercero {
            Nit::parse(request.nit_organizacion.as_deref().unwrap_or_default())?;
        }
        Documento::parse(request.tipo_documento.into(), &request.documento)?;
        let connection = self.connection().await?;
        let mut session = self.session.lock().await;
        let opened = self.noted(connection.remote.sign_in(request).await)?;
        self.accept(&mut session, opened.into()).await
    }

    /// Signs out, here at once and at the service if it can be reached.
    ///
    /// # Errors
    /// The keyring did not let the entry go.
    pub async fn cuenta_sign_out(&self) -> Result<(), Fallo> {
        let mut session = self.session.lock().await;
        let kept = match session.take() {
            Some(open) => Some(open.refresh),
            None => cuenta::kept_token(&self.around.keyring, self.vault()).await,
        };
        let forgotten = cuenta::forget(&self.around.keyring, self.vault()).await;
        self.update(|known| known.sesion = None);
        let connection = self.remote.borrow().clone();
        if let (Some(token), Some(connection)) = (kept, connection)
            && let Err(failure) = connection.remote.sign_out(&cuenta::request(&token)).await
        {
            tracing::warn!(code = %failure, "the service did not hear the sign-out");
        }
        forgotten
    }

    /// Fictitious people of the demo.
    ///
    /// # Errors
    /// What the service says.
    pub async fn cuenta_demo(&self) -> Result<Vec<CredencialDemo>, Fallo> {
        let connection = self.connection().await?;
        if connection.origin != Origen::Demostracion {
            return Ok(Vec::new());
        }
        self.noted(connection.remote.demo_credentials().await)
    }

    /// An access token that is not the spent one.
    pub(super) async fn access(
        &self,
        connection: &Connection,
        spent: Option<&SecretString>,
    ) -> Result<SecretString, Fallo> {
        use secrecy::ExposeSecret;
        let mut session = self.session.lock().await;
        if let Some(open) = session.as_ref() {
            let same = spent.is_some_and(|it| it.expose_secret() == open.access.expose_secret());
            if !same {
                return Ok(open.access.clone());
            }
        }
        let token = match session.as_ref() {
            Some(open) => Some(open.refresh.clone()),
            None => cuenta::kept_token(&self.around.keyring, self.vault()).await,
        };
        let Some(token) = token else { return Err(Codigo::SinSesion.into()) };
        let renewed = connection.remote.refresh(&cuenta::request(&token)).await;
        match self.noted(renewed) {
            Ok(opened) => {
                self.accept(&mut session, opened.into()).await?;
                session.as_ref().map(|open| open.access.clone()).ok_or(Codigo::SinSesion.into())
            }
            Err(failure) if cuenta::is_over(&failure) => {
                *session = None;
                if let Err(error) = cuenta::forget(&self.around.keyring, self.vault()).await {
                    tracing::warn!(code = %error, "the ended session is still in the keyring");
                }
                self.update(|known| known.sesion = None);
                Err(Codigo::SesionVencida.into())
            }
            Err(failure) => Err(failure),
        }
    }

    pub(super) async fn accept(
        &self,
        session: &mut Option<cuenta::Open>,
        open: cuenta::Open,
    ) -> Result<Sesion, Fallo> {
        cuenta::keep(&self.around.keyring, self.vault(), &open).await;
        let sesion = open.sesion.clone();
        *session = Some(open);
        self.update(|known| known.sesion = Some(sesion.clone()));
        Ok(sesion)
    }

    /// Comes back to a session that was kept. Out of reach of the service, the screens show who was
    /// signed in and what was kept.
    pub(super) async fn restore_session(&self) {
        let connection = self.remote.borrow().clone();
        let Some(connection) = connection else { return };
        match self.access(&connection, None).await {
            Ok(_) => {}
            Err(failure) if failure.codigo == Codigo::ServicioNoDisponible => {
                let who = cuenta::kept_session(self.vault()).await;
                self.update(|known| known.sesion = who);
            }
            Err(failure) => {
                // No session to come back to: the service is taken to be there until it fails.
                tracing::debug!(code = %failure, "no session to come back to");
                self.update(|known| {
                    if known.servicio == SituacionServicio::Iniciando {
                        known.servicio = SituacionServicio::Disponible;
                    }
                });
            }
        }
    }

    pub(super) async fn opened_with_passphrase(&self) -> Result<EstadoAplicacion, Fallo> {
        let keyring = self.lock().status.keyring;
        let status = boveda::Status { vault: SituacionBoveda::AbiertaClave, keyring };
        self.after_vault(status).await;
        if self.lock().sesion.is_none() {
            self.restore_session().await;
        }
        Ok(self.state())
    }
}
