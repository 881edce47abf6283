//! The reference service: what only an authority knows, over HTTP.
//!
//! One file for each use case, with its request, its queries and its answer; the types that cross
//! the door are those of `dian-contract`, and the OpenAPI document is generated from both
//! ([`openapi`]). Errors leave as `{codigo, parametros}`, also those of the framework.
//!
//! It keeps its data in SQLite and listens on loopback alone: TLS and the outside world belong to a
//! proxy. With [`Configuracion::demostracion`] the base is filled with fictitious taxpayers.
//!
//! Left out: rules (they are `dian-domain`'s) and the command line (`dian servicio`).

mod almacen;
mod claves;
mod cuenta;
mod demo;
mod devoluciones;
mod fallo;
mod peticion;
mod rutas;
mod salud;
mod semilla;
mod tokens;

use std::future::Future;
use std::sync::Arc;

use dian_domain::devoluciones::ReglasDevoluciones;
use dian_domain::festivos::Habiles;
use dian_domain::reglas::ReglasError;
use jiff::Timestamp;
use jiff::civil::Date;
use tokio::net::TcpListener;

use crate::almacen::Almacen;
use crate::claves::Claves;

pub use crate::rutas::openapi;

/// Where the time comes from.
pub type Reloj = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What the service needs to know to start.
#[derive(Clone)]
pub struct Configuracion {
    /// `sqlite:/path/file.db`, or `sqlite::memory:` for one that dies with the process.
    pub base: String,
    /// Fill the base with fictitious taxpayers and serve `/v1/demo`.
    pub demostracion: bool,
    /// Where the time comes from.
    pub reloj: Reloj,
}

/// The service, ready to answer.
#[derive(Clone)]
pub struct Servicio {
    estado: Arc<Estado>,
}

/// Why the service does not start, or stopped.
#[derive(Debug, thiserror::Error)]
pub enum ServicioError {
    /// The base is not one that this version can use.
    #[error("la base tiene que ser sqlite:…")]
    BaseDesconocida,
    /// Fictitious taxpayers, whose passwords are public, were asked for in a base with real ones.
    #[error("la base tiene datos que no son de demostración")]
    BaseConDatos,
    /// A base of fictitious taxpayers was opened as a real one.
    #[error("la base es de demostración: sus claves son públicas")]
    BaseDeDemostracion,
    /// The address is not of this machine alone.
    #[error("el servicio solo atiende en una dirección de esta misma máquina")]
    DireccionAbierta,
    /// The base could not be opened, read or written.
    #[error("base de datos: {0}")]
    Base(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("tablas: {0}")]
    Tablas(#[from] sqlx::migrate::MigrateError),
    /// The rules compiled into this version are not usable.
    #[error("reglas: {0}")]
    Reglas(#[from] ReglasError),
    /// A password could not be hashed.
    #[error("no se pudo proteger una clave")]
    Clave,
    /// The fictitious taxpayers could not be made.
    #[error("no se pudieron crear los contribuyentes ficticios")]
    Semilla,
    /// The network.
    #[error("red: {0}")]
    Red(#[from] std::io::Error),
}

/// What every request can reach.
pub(crate) struct Estado {
    almacen: Almacen,
    claves: Claves,
    reloj: Reloj,
    demostracion: bool,
    habiles: Habiles,
    reglas: ReglasDevoluciones,
}

impl Servicio {
    /// Opens the base, brings its tables up to date and, in a demonstration, fills it.
    ///
    /// # Errors
    /// See [`ServicioError`].
    pub async fn open(configuracion: Configuracion) -> Result<Self, ServicioError> {
        let Configuracion { base, demostracion, reloj } = configuracion;
        let estado = Estado {
            almacen: Almacen::open(&base).await?,
            claves: Claves::new()?,
            reloj,
            demostracion,
            habiles: Habiles::built_in()?,
            reglas: ReglasDevoluciones::built_in()?,
        };
        semilla::sow(&estado).await?;
        Ok(Self { estado: Arc::new(estado) })
    }

    /// The routes, with every limit around them.
    pub fn router(&self) -> axum::Router {
        rutas::router(Arc::clone(&self.estado))
    }

    /// Answers until `shutdown` is ready, then finishes what it began and closes the base.
    ///
    /// # Errors
    /// [`ServicioError::DireccionAbierta`] when the listener is not on loopback, or
    /// [`ServicioError::Red`].
    pub async fn serve(
        self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), ServicioError> {
        if !listener.local_addr()?.ip().is_loopback() {
            return Err(ServicioError::DireccionAbierta);
        }
        axum::serve(listener, self.router()).with_graceful_shutdown(shutdown).await?;
        self.estado.almacen.close().await;
        Ok(())
    }

    /// How many passwords were verified since it started, decoys for unknown users included.
    pub fn password_verifications(&self) -> u64 {
        self.estado.claves.verifications()
    }
}

impl Estado {
    /// Seconds since 1970.
    fn now(&self) -> i64 {
        (self.reloj)().as_second()
    }

    /// The day in Colombia: five hours behind UTC all year.
    fn today(&self) -> Date {
        jiff::tz::offset(-5).to_datetime((self.reloj)()).date()
    }
}
