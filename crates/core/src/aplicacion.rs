//! The application: one value that a shell holds, with a method for each thing a person can do.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dian_contract::aplicacion::{
    EstadoAplicacion, EstadoLlavero, Origen, Preferencias, Respuesta, SituacionBoveda,
    SituacionServicio,
};
use dian_contract::clientes::{
    AvanceImportacion, ConsultaAgenda, ImportacionClientes, PaginaAgenda,
};
use dian_contract::conocimiento::{EstadoConocimiento, OrigenConocimiento};
use dian_contract::contingencia::{
    ConsultaContingencia, FechaContingencia, RegistroContingencia, SolicitudIntento,
};
use dian_contract::criterios::{ConsultaCriterios, Cuestionario, RespuestaCriterios};
use dian_contract::cuenta::{CredencialDemo, Sesion, SolicitudIngreso, TipoIngreso};
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use dian_contract::mora::{
    ConsultaIntereses, ConsultaSancion, LiquidacionIntereses, LiquidacionSancion, ReglasMora,
    TasaPropia,
};
use dian_contract::perfil::{Perfil, SolicitudPerfil};
use dian_contract::vencimientos::{
    ArchivoGuardado, ClaveVencimiento, ConsultaVencimientos, FormatoArchivo, Obligacion,
    RespuestaVencimientos, Tramo,
};
use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use dian_domain::documento::Documento;
use dian_domain::nit::Nit;
use dian_domain::reglas::ReglasError;
use secrecy::SecretString;
use serde::Serialize;
use tokio::sync::watch;

use crate::clientes::Cartera;
use crate::clock::Clock;
use crate::conocimiento::{Fetcher, OpenPack, PackStore, Vigente};
use crate::formatos::Formatos;
use crate::preferencias::PreferencesStore;
use crate::recordatorios::{Aviso, Notifier};
use crate::remote::Remote;
use crate::secrets::Secrets;
use crate::vault::Vault;
use crate::{
    boveda, clientes, conocimiento, contingencia, criterios, cuenta, devoluciones, mora, perfil,
    preferencias, recordatorios, vencimientos,
};

/// Where the vault remembers which notices were shown.
const TOLD: &str = "avisados";

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
    /// A guest's own rates of interest: without a vault they last as long as the program.
    rates: Mutex<Vec<TasaPropia>>,
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
            conocimiento: Mutex::new(conocimiento::at_start(
                Conocimiento::built_in()?,
                around.packs.as_ref(),
                around.open_pack,
                known.preferencias.publicador.as_ref(),
            )),
            cartera: tokio::sync::Mutex::new(None),
            import: tokio::sync::Mutex::new(()),
            cancel: AtomicBool::new(false),
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

    /// Due dates, with the marks of the profile when they are its own.
    ///
    /// # Errors
    /// See [`vencimientos::list`].
    pub async fn vencimientos_list(
        &self,
        query: &ConsultaVencimientos,
    ) -> Result<RespuestaVencimientos, Fallo> {
        let known = self.reglas();
        let mut answer = vencimientos::list(&known.calendario, self.around.clock.today(), query)?;
        let own = self.lock().perfil.as_ref().is_some_and(|it| it.nit == answer.nit.nit);
        if own {
            let marks = vencimientos::marks(self.vault(), &answer.nit.nit).await?;
            for it in &mut answer.vencimientos {
                it.hecho = marks.get(&vencimientos::key(&it.vencimiento)).copied();
            }
        }
        Ok(answer)
    }

    /// Every obligation of the catalogue.
    pub fn vencimientos_catalog(&self) -> Vec<Obligacion> {
        self.reglas().calendario.obligaciones().iter().map(Obligacion::from).collect()
    }

    /// Writes due dates to a file of the person.
    ///
    /// # Errors
    /// Those of [`vencimientos::list`], `archivo_no_guardado`.
    pub async fn vencimientos_export(
        &self,
        query: &ConsultaVencimientos,
        format: FormatoArchivo,
        alarms: &[u16],
    ) -> Result<ArchivoGuardado, Fallo> {
        let answer = self.vencimientos_list(query).await?;
        let known = self.reglas();
        let now = self.around.clock.now();
        let what = (format, alarms);
        let bytes =
            vencimientos::write(&known.calendario, &self.around.formats, &answer, what, now)?;
        let name = format!("vencimientos-{}.{}", answer.nit.nit, extension(format));
        self.around.files.save(None, &name, &bytes)
    }

    /// Marks a date of the profile as done, or no longer.
    ///
    /// # Errors
    /// `boveda_cerrada` and its like, `no_encontrado` without a profile.
    pub async fn vencimientos_mark(&self, key: &ClaveVencimiento, done: bool) -> Result<(), Fallo> {
        self.require_vault()?;
        let nit = self.lock().perfil.as_ref().map(|it| it.nit.clone());
        let nit = nit.ok_or(Codigo::NoEncontrado)?;
        let day = done.then(|| self.around.clock.today());
        vencimientos::mark(&self.reglas().calendario, self.vault(), &nit, key, day).await
    }

    /// Shows the notices that are due, each once. To be asked from time to time.
    ///
    /// # Errors
    /// `avisos_no_disponibles`, or what the vault says: then nothing counts as shown.
    pub async fn recordatorios_tell(&self) -> Result<usize, Fallo> {
        let wanted = self.lock().preferencias.clone();
        let Some(perfil) = self.lock().perfil.clone() else { return Ok(0) };
        if !wanted.recordatorios.activos || self.require_vault().is_err() {
            return Ok(0);
        }
        let today = self.around.clock.today();
        let furthest = wanted.recordatorios.dias.iter().max().copied().unwrap_or(0);
        let until = today.checked_add(jiff::Span::new().days(i64::from(furthest)));
        let query = ConsultaVencimientos {
            nit: format!("{}-{}", perfil.nit, perfil.dv),
            tipo: Some(perfil.tipo),
            responsabilidades: perfil.responsabilidades.clone(),
            periodicidad_iva: perfil.periodicidad_iva,
            obligaciones: Vec::new(),
            ademas: perfil.obligaciones.clone(),
            tramo: Tramo::Entre { desde: today, hasta: until.unwrap_or(today) },
        };
        let due = self.vencimientos_list(&query).await?.vencimientos;
        let kept = self.vault().read(TOLD, &perfil.nit).await?;
        let mut told: BTreeSet<String> =
            kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        let language = wanted.idioma.unwrap_or(dian_contract::aplicacion::Idioma::EsCo);
        let (notices, names) = recordatorios::pending(
            &self.reglas().calendario,
            &due,
            &wanted.recordatorios.dias,
            &told,
            language,
        );
        if notices.is_empty() {
            return Ok(0);
        }
        let count = notices.len();
        self.show(notices).await?;
        told.extend(names);
        self.vault().write(TOLD, &perfil.nit, &to_json(&told)?).await?;
        Ok(count)
    }

    /// Shows one notice, so that the person sees whether they come.
    ///
    /// # Errors
    /// `avisos_no_disponibles`.
    pub async fn recordatorios_try(&self) -> Result<(), Fallo> {
        let language = self.lock().preferencias.idioma;
        let language = language.unwrap_or(dian_contract::aplicacion::Idioma::EsCo);
        self.show(vec![recordatorios::trial(language)]).await
    }

    /// The questions of «¿Debo…?».
    pub fn criterios_catalog(&self) -> Vec<Cuestionario> {
        criterios::catalog(&self.reglas())
    }

    /// Decides one of them.
    ///
    /// # Errors
    /// See [`criterios::evaluate`].
    pub fn criterios_evaluate(
        &self,
        query: &ConsultaCriterios,
    ) -> Result<RespuestaCriterios, Fallo> {
        criterios::evaluate(&self.reglas(), query)
    }

    /// What «Si llego tarde» offers.
    ///
    /// # Errors
    /// A kept rate that cannot be used.
    pub async fn mora_rules(&self) -> Result<ReglasMora, Fallo> {
        mora::rules(&self.reglas(), &self.own_rates().await)
    }

    /// A penalty.
    ///
    /// # Errors
    /// See [`mora::penalty`].
    pub fn mora_sancion(&self, query: &ConsultaSancion) -> Result<LiquidacionSancion, Fallo> {
        mora::penalty(&self.reglas(), query)
    }

    /// Late interest.
    ///
    /// # Errors
    /// See [`mora::interest`].
    pub async fn mora_intereses(
        &self,
        query: &ConsultaIntereses,
    ) -> Result<LiquidacionIntereses, Fallo> {
        mora::interest(&self.reglas(), &self.own_rates().await, query)
    }

    /// Keeps the person's own rates: in the vault, or while it is closed until the program ends.
    ///
    /// # Errors
    /// See [`mora::save`].
    pub async fn mora_save_tasas(&self, own: &[TasaPropia]) -> Result<ReglasMora, Fallo> {
        let rules = mora::rules(&self.reglas(), own)?;
        if self.require_vault().is_ok() {
            mora::save(self.vault(), own).await?;
        } else {
            *self.rates.lock().unwrap_or_else(PoisonError::into_inner) = own.to_vec();
        }
        Ok(rules)
    }

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

    /// Takes in a table of clients, in the place of those before. Reading is heavy: not on the
    /// window's thread.
    ///
    /// # Errors
    /// `importacion_en_curso`, `importacion_cancelada`, and what is wrong with the file as a whole.
    pub async fn clientes_import(
        self: &Arc<Self>,
        bytes: Vec<u8>,
        progress: impl Fn(AvanceImportacion) + Send + Sync + 'static,
    ) -> Result<ImportacionClientes, Fallo> {
        self.require_vault()?;
        let _alone = self.import.try_lock().map_err(|_| Fallo::from(Codigo::ImportacionEnCurso))?;
        self.cancel.store(false, Ordering::Relaxed);
        let this = self.clone();
        let read = tokio::task::spawn_blocking(move || {
            let table = (this.around.formats.tabla)(&bytes)?;
            let stop = || this.cancel.load(Ordering::Relaxed);
            clientes::read(&this.reglas().calendario, &table, &progress, &stop)
        });
        let (list, told) = read.await.map_err(|error| {
            tracing::error!(%error, "the table was not read to its end");
            Fallo::from(Codigo::TablaIlegible)
        })??;
        clientes::save(self.vault(), &list).await?;
        *self.cartera.lock().await = None;
        Ok(told)
    }

    /// Stops an import that is under way.
    pub fn clientes_cancel(&self) {
        self.cancel.store(true, Ordering::Relaxed);
    }

    /// Part of the agenda of every client.
    ///
    /// # Errors
    /// `boveda_cerrada` and its like, a year without rules, an inverted span.
    pub async fn clientes_agenda(
        self: &Arc<Self>,
        query: &ConsultaAgenda,
    ) -> Result<PaginaAgenda, Fallo> {
        Ok(self.cartera(query).await?.page(query))
    }

    /// Writes the agenda to a file of the person: of one client, or of all. A calendar of all is one
    /// file for each client, in a folder.
    ///
    /// # Errors
    /// Those of [`Self::clientes_agenda`], `archivo_no_guardado`.
    pub async fn clientes_export(
        self: &Arc<Self>,
        query: &ConsultaAgenda,
        format: FormatoArchivo,
        nit: Option<&str>,
    ) -> Result<ArchivoGuardado, Fallo> {
        let known = self.reglas();
        let calendario = &known.calendario;
        let mut rows = self.cartera(query).await?.all(query);
        rows.retain(|row| nit.is_none_or(|nit| nit == row.nit));
        let formats = &self.around.formats;
        let files = &self.around.files;
        let today = self.around.clock.today();
        if format != FormatoArchivo::Ics {
            let cells = |row: &dian_contract::clientes::FilaAgenda| {
                let whose = (row.nit.as_str(), row.dv, row.nombre.as_str());
                clientes::cells(calendario, whose, &row.vencimiento)
            };
            let sheet = clientes::new_sheet(rows.iter().map(cells).collect());
            let bytes = match format {
                FormatoArchivo::Csv => (formats.csv)(&sheet)?,
                FormatoArchivo::Xlsx => (formats.xlsx)(&sheet)?,
                FormatoArchivo::Pdf | FormatoArchivo::Ics => (formats.pdf)(&sheet.page())?,
            };
            let whose = nit.map_or_else(|| "clientes".to_owned(), |nit| format!("cliente-{nit}"));
            let name = format!("agenda-{whose}-{today}.{}", extension(format));
            return files.save(None, &name, &bytes);
        }
        let alarms = self.lock().preferencias.recordatorios.dias.clone();
        let now = self.around.clock.now();
        let mut by_client = std::collections::BTreeMap::<&str, Vec<_>>::new();
        for row in &rows {
            by_client.entry(&row.nit).or_default().push(row);
        }
        let folder = nit.is_none().then(|| format!("agenda-clientes-{today}"));
        let mut saved = Err(Codigo::NoEncontrado.into());
        for (nit, rows) in &by_client {
            let nombre = rows.first().map_or("", |row| row.nombre.as_str());
            let dues = rows.iter().map(|row| &row.vencimiento);
            let agenda = clientes::calendar(calendario, (nit, nombre), dues, &alarms, now)?;
            let name = format!("vencimientos-{nit}.ics");
            saved = files.save(folder.as_deref(), &name, &(formats.ics)(&agenda)?);
            if saved.is_err() {
                break;
            }
        }
        saved
    }

    /// Forgets every client.
    ///
    /// # Errors
    /// What the vault says.
    pub async fn clientes_clear(&self) -> Result<(), Fallo> {
        self.require_vault()?;
        clientes::clear(self.vault()).await?;
        *self.cartera.lock().await = None;
        Ok(())
    }

    /// The agenda of a span, laid out once and kept until another span or other clients.
    async fn cartera(self: &Arc<Self>, query: &ConsultaAgenda) -> Result<Arc<Cartera>, Fallo> {
        self.require_vault()?;
        let mut kept = self.cartera.lock().await;
        if let Some((last, laid)) = kept.as_ref()
            && (last.desde, last.hasta) == (query.desde, query.hasta)
        {
            return Ok(laid.clone());
        }
        let list = clientes::load(self.vault()).await?;
        let this = self.clone();
        let tramo =
            dian_domain::vencimientos::Tramo::Entre { desde: query.desde, hasta: query.hasta };
        let laid = tokio::task::spawn_blocking(move || {
            Cartera::lay_out(&this.reglas().calendario, list, tramo)
        });
        let laid = Arc::new(laid.await.map_err(|_| Fallo::from(Codigo::Interno))??);
        *kept = Some((query.clone(), laid.clone()));
        Ok(laid)
    }

    /// The person's own rates.
    async fn own_rates(&self) -> Vec<TasaPropia> {
        match mora::load(self.vault()).await {
            Ok(kept) => kept,
            Err(_) => self.rates.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }

    /// Shows notices off the async threads: the system may make them wait.
    async fn show(&self, notices: Vec<Aviso>) -> Result<(), Fallo> {
        let notifier = self.around.notifier.clone();
        let shown = tokio::task::spawn_blocking(move || {
            notices.iter().try_for_each(|notice| notifier.notify(notice))
        });
        shown.await.unwrap_or(Err(Codigo::AvisosNoDisponibles.into()))
    }

    fn vigente(&self) -> Vigente {
        self.conocimiento.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn reglas(&self) -> Arc<Conocimiento> {
        self.vigente().reglas
    }

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
