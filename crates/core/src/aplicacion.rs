//! The application: one value that a shell holds, with a method for each thing a person can do.

mod billetera;
mod clientes;
mod conocimiento;
mod contingencia;
mod criterios;
mod cuenta;
mod devoluciones;
mod escanear;
mod mora;
mod vencimientos;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dian_contract::aplicacion::{
    EstadoAplicacion, EstadoLlavero, Origen, Preferencias, SituacionBoveda, SituacionServicio,
};
use dian_contract::clientes::ConsultaAgenda;
use dian_contract::cuenta::Sesion;
use dian_contract::mora::TasaPropia;
use dian_contract::perfil::Perfil;
use dian_contract::vencimientos::{ArchivoGuardado, FormatoArchivo};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use dian_domain::reglas::ReglasError;
use serde::Serialize;
use tokio::sync::watch;

use crate::billetera::Billetera;
use crate::clientes::Cartera;
use crate::clock::Clock;
use crate::confianza::TrustStore;
use crate::conocimiento::{Fetcher, OpenPack, PackStore, Vigente};
use crate::entrada::{Intake, Pendientes};
use crate::formatos::Formatos;
use crate::preferencias::PreferencesStore;
use crate::recordatorios::Notifier;
use crate::remote::Remote;
use crate::secrets::Secrets;
use crate::vault::Vault;
use crate::{boveda, conocimiento as knowledge, cuenta as account, perfil, preferencias};

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
    /// Files for the person.
    pub files: Arc<dyn Files>,
    /// Bytes of each format.
    pub formats: Formatos,
    /// Reads files of strangers.
    pub intake: Arc<dyn Intake>,
    /// Certificates that are trusted.
    pub trust: Arc<dyn TrustStore>,
    /// The installed knowledge pack.
    pub packs: Arc<dyn PackStore>,
    /// Checks and reads a pack.
    pub open_pack: OpenPack,
    /// Fetches a pack.
    pub fetcher: Arc<dyn Fetcher>,
    /// Shows notices.
    pub notifier: Arc<dyn Notifier>,
    /// Version of the application.
    pub version: &'static str,
}

/// Where the person keeps what they download.
pub trait Files: Send + Sync {
    /// Writes a file under a name that is not taken yet; in a folder of its own, if one is named.
    ///
    /// # Errors
    /// `archivo_no_guardado`.
    fn save(
        &self,
        folder: Option<&str>,
        name: &str,
        bytes: &[u8],
    ) -> Result<ArchivoGuardado, Fallo>;
}

/// The application.
pub struct Aplicacion {
    around: Surroundings,
    conocimiento: Mutex<Vigente>,
    /// The agenda of the clients that was asked for last: its span, and what was laid out.
    cartera: tokio::sync::Mutex<Option<(ConsultaAgenda, Arc<Cartera>)>>,
    /// Held while clients are imported.
    import: tokio::sync::Mutex<()>,
    cancel: AtomicBool,
    /// Held while a file is read.
    reading: tokio::sync::Mutex<()>,
    stop_reading: AtomicBool,
    pendientes: Mutex<Pendientes>,
    /// The wallet of the open vault, once it was asked for.
    billetera: tokio::sync::Mutex<Option<Billetera>>,
    /// A guest's own rates of interest: without a vault they last as long as the program.
    rates: Mutex<Vec<TasaPropia>>,
    known: Mutex<Known>,
    /// Held while a session is renewed, so that a refresh token is never spent twice.
    session: tokio::sync::Mutex<Option<account::Open>>,
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
            conocimiento: Mutex::new(knowledge::at_start(
                Conocimiento::built_in()?,
                around.packs.as_ref(),
                around.open_pack,
                known.preferencias.publicador.as_ref(),
            )),
            cartera: tokio::sync::Mutex::new(None),
            import: tokio::sync::Mutex::new(()),
            cancel: AtomicBool::new(false),
            reading: tokio::sync::Mutex::new(()),
            stop_reading: AtomicBool::new(false),
            pendientes: Mutex::new(Pendientes::default()),
            billetera: tokio::sync::Mutex::new(None),
            rates: Mutex::new(Vec::new()),
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

    fn vigente(&self) -> Vigente {
        self.conocimiento.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn reglas(&self) -> Arc<Conocimiento> {
        self.vigente().reglas
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

fn extension(format: FormatoArchivo) -> &'static str {
    match format {
        FormatoArchivo::Ics => "ics",
        FormatoArchivo::Csv => "csv",
        FormatoArchivo::Xlsx => "xlsx",
        FormatoArchivo::Pdf => "pdf",
    }
}

/// Something of the contract as bytes for the vault.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<Vec<u8>, Fallo> {
    serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, "something of the contract is not JSON");
        Codigo::Interno.into()
    })
}
