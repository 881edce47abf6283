//! The application: one value that a shell holds, with a method for each thing a person can do.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dian_contract::aplicacion::{
    EstadoAplicacion, EstadoLlavero, Origen, Preferencias, Respuesta, SituacionBoveda,
    SituacionServicio,
};
use dian_contract::cuenta::{CredencialDemo, Sesion, SolicitudIngreso, TipoIngreso};
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use dian_contract::perfil::{Perfil, SolicitudPerfil};
use dian_contract::vencimientos::{ConsultaVencimientos, Obligacion, RespuestaVencimientos};
use dian_contract::{Codigo, Fallo};
use dian_domain::documento::Documento;
use dian_domain::nit::Nit;
use dian_domain::reglas::ReglasError;
use dian_domain::vencimientos::Calendario;
use secrecy::SecretString;
use serde::Serialize;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::preferencias::PreferencesStore;
use crate::remote::Remote;
use crate::secrets::Secrets;
use crate::vault::Vault;
use crate::{boveda, cuenta, devoluciones, perfil, preferencias, vencimientos};

/// How long a request waits for the service to be there at all.
const CONNECTION_WAIT: Duration = Duration::from_secs(20);

/// What surrounds the core.
pub struct Surroundings {
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// The keyring.
    pub keyring: Arc<dyn Secrets>,
    /// The vault.
    pub vault: Arc<dyn Vault>,
    /// Preferences.
    pub preferences: Arc<dyn PreferencesStore>,
    /// Version of the application.
    pub version: &'static str,
}

/// The application.
pub struct Aplicacion {
    around: Surroundings,
    calendario: Calendario,
    known: Mutex<Known>,
    /// Held while a session is renewed, so that a refresh token is never spent twice.
    session: tokio::sync::Mutex<Option<cuenta::Open>>,
    remote: watch::Sender<Option<Connection>>,
    state: watch::Sender<EstadoAplicacion>,
}

/// The service, once it is known.
#[derive(Clone)]
struct Connection {
    remote: Arc<dyn Remote>,
    origin: Origen,
}

/// What the state of the first screen is made of.
struct Known {
    revision: u32,
    status: boveda::Status,
    servicio: SituacionServicio,
    sesion: Option<Sesion>,
    perfil: Option<Perfil>,
    preferencias: Preferencias,
    /// Decided at the start: a new address counts from the next one.
    demo: bool,
}

impl Aplicacion {
    /// The application before anything is opened: its first state can be shown at once.
    ///
    /// # Errors
    /// The data of the law is not usable.
    pub fn new(around: Surroundings) -> Result<Self, ReglasError> {
        let preferencias = around.preferences.load();
        let known = Known {
            revision: 0,
            status: boveda::Status {
                vault: SituacionBoveda::Abriendo,
                keyring: EstadoLlavero::Disponible,
            },
            servicio: SituacionServicio::Iniciando,
            sesion: None,
            perfil: None,
            demo: preferencias.servicio.is_none(),
            preferencias,
        };
        let first = known.state(&around);
        Ok(Self {
            calendario: Calendario::built_in()?,
            known: Mutex::new(known),
            session: tokio::sync::Mutex::new(None),
            remote: watch::Sender::new(None),
            state: watch::Sender::new(first),
            around,
        })
    }

    /// Opens vault and profile. Slow: the keyring may ask the person.
    pub async fn open_vault(&self) -> EstadoAplicacion {
        let status = boveda::open(&self.around.keyring, self.vault()).await;
        self.after_vault(status).await
    }

    /// Gives the application its service, and comes back to the session that was kept.
    pub async fn connect(&self, remote: Arc<dyn Remote>, demo: bool) {
        let origin = if demo { Origen::Demostracion } else { Origen::Servicio };
        self.remote.send_replace(Some(Connection { remote, origin }));
        self.restore_session().await;
    }

    /// The service could not even be started.
    pub fn connection_failed(&self) {
        self.update(|known| known.servicio = SituacionServicio::NoDisponible);
    }

    /// The state, and a way to wait for its changes.
    pub fn watch(&self) -> watch::Receiver<EstadoAplicacion> {
        self.state.subscribe()
    }

    /// The state now.
    pub fn state(&self) -> EstadoAplicacion {
        self.lock().state(&self.around)
    }

    /// Due dates.
    ///
    /// # Errors
    /// See [`vencimientos::list`].
    pub fn vencimientos_list(
        &self,
        query: &ConsultaVencimientos,
    ) -> Result<RespuestaVencimientos, Fallo> {
        vencimientos::list(&self.calendario, self.around.clock.today(), query)
    }

    /// Every obligation of the catalogue.
    pub fn vencimientos_catalog(&self) -> Vec<Obligacion> {
        self.calendario.obligaciones().iter().map(Obligacion::from).collect()
    }

    /// Keeps a profile.
    ///
    /// # Errors
    /// What is wrong with it, or what the vault says.
    pub async fn perfil_save(&self, request: &SolicitudPerfil) -> Result<Perfil, Fallo> {
        let perfil = perfil::check(&self.calendario, request)?;
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

    /// Keeps preferences.
    ///
    /// # Errors
    /// `direccion_invalida`, or `interno` when the disk does not let us.
    pub fn preferencias_save(&self, wanted: Preferencias) -> Result<Preferencias, Fallo> {
        let checked = preferencias::check(wanted)?;
        self.around.preferences.save(&checked)?;
        self.update(|known| known.preferencias = checked.clone());
        Ok(checked)
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

    /// The refunds of the taxpayer.
    ///
    /// # Errors
    /// `sin_sesion`, `sesion_vencida`, or what the service says when nothing was kept.
    pub async fn devoluciones_list(&self) -> Result<Respuesta<ListaDevoluciones>, Fallo> {
        self.ask(devoluciones::LIST, |remote, access| async move {
            remote.devoluciones_list(&access).await
        })
        .await
    }

    /// One refund with its timeline.
    ///
    /// # Errors
    /// `no_encontrado`, and those of [`Self::devoluciones_list`].
    pub async fn devoluciones_detail(
        &self,
        radicado: &str,
    ) -> Result<Respuesta<Devolucion>, Fallo> {
        self.ask(radicado, |remote, access| async move {
            remote.devoluciones_detail(&access, radicado).await
        })
        .await
    }

    /// Asks the service as the person signed in, renewing the session once if it ran out.
    async fn ask<T, F>(
        &self,
        id: &str,
        call: impl Fn(Arc<dyn Remote>, SecretString) -> F,
    ) -> Result<Respuesta<T>, Fallo>
    where
        T: Serialize + serde::de::DeserializeOwned + Send + Sync,
        F: Future<Output = Result<T, Fallo>>,
    {
        if self.lock().sesion.is_none() {
            return Err(Codigo::SinSesion.into());
        }
        let connection = self.connection().await?;
        let answer = self.answer(&connection, call).await;
        let now = self.around.clock.now();
        devoluciones::fresh_or_kept(self.vault(), id, connection.origin, now, answer).await
    }

    async fn answer<T, F: Future<Output = Result<T, Fallo>>>(
        &self,
        connection: &Connection,
        call: impl Fn(Arc<dyn Remote>, SecretString) -> F,
    ) -> Result<T, Fallo> {
        let access = self.access(connection, None).await?;
        match self.noted(call(connection.remote.clone(), access.clone()).await) {
            Err(failure) if cuenta::is_over(&failure) => {
                let access = self.access(connection, Some(&access)).await?;
                self.noted(call(connection.remote.clone(), access).await)
            }
            other => other,
        }
    }

    /// An access token that is not the spent one.
    async fn access(
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

    async fn accept(
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
    async fn restore_session(&self) {
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

    async fn opened_with_passphrase(&self) -> Result<EstadoAplicacion, Fallo> {
        let keyring = self.lock().status.keyring;
        let status = boveda::Status { vault: SituacionBoveda::AbiertaClave, keyring };
        self.after_vault(status).await;
        if self.lock().sesion.is_none() {
            self.restore_session().await;
        }
        Ok(self.state())
    }

    async fn after_vault(&self, status: boveda::Status) -> EstadoAplicacion {
        let perfil = perfil::load(self.vault()).await;
        self.update(|known| {
            known.status = status;
            known.perfil = perfil;
        });
        self.state()
    }

    async fn connection(&self) -> Result<Connection, Fallo> {
        let mut remote = self.remote.subscribe();
        let ready = tokio::time::timeout(CONNECTION_WAIT, remote.wait_for(Option::is_some)).await;
        match ready {
            Ok(Ok(connection)) => connection.clone().ok_or(Codigo::ServicioNoDisponible.into()),
            Ok(Err(_)) | Err(_) => Err(Codigo::ServicioNoDisponible.into()),
        }
    }

    /// Remembers whether the service answered.
    fn noted<T>(&self, answer: Result<T, Fallo>) -> Result<T, Fallo> {
        let down = matches!(&answer, Err(it) if it.codigo == Codigo::ServicioNoDisponible);
        let now =
            if down { SituacionServicio::NoDisponible } else { SituacionServicio::Disponible };
        if self.lock().servicio != now {
            self.update(|known| known.servicio = now);
        }
        answer
    }

    fn require_vault(&self) -> Result<(), Fallo> {
        match self.lock().status.vault {
            SituacionBoveda::AbiertaLlavero | SituacionBoveda::AbiertaClave => Ok(()),
            SituacionBoveda::SinCrear => Err(Codigo::BovedaSinCrear.into()),
            SituacionBoveda::Danada => Err(Codigo::BovedaDanada.into()),
            SituacionBoveda::Abriendo
            | SituacionBoveda::PideClave
            | SituacionBoveda::SinLlavero => Err(Codigo::BovedaCerrada.into()),
        }
    }

    fn vault(&self) -> &dyn Vault {
        self.around.vault.as_ref()
    }

    fn update(&self, change: impl FnOnce(&mut Known)) {
        let mut known = self.lock();
        change(&mut known);
        known.revision += 1;
        // Sent before anybody else can change it, so that states are told in their order.
        self.state.send_replace(known.state(&self.around));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn state(&self, around: &Surroundings) -> EstadoAplicacion {
        EstadoAplicacion {
            revision: self.revision,
            version: around.version.to_owned(),
            hoy: around.clock.today().to_string(),
            demostracion: self.demo,
            servicio: self.servicio,
            llavero: self.status.keyring,
            boveda: self.status.vault,
            sesion: self.sesion.clone(),
            perfil: self.perfil.clone(),
            preferencias: self.preferencias.clone(),
        }
    }
}

/// Something of the contract as bytes for the vault.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<Vec<u8>, Fallo> {
    serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, "something of the contract is not JSON");
        Codigo::Interno.into()
    })
}
