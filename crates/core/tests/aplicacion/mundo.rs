//! What surrounds the application, in memory.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use dian_contract::aplicacion::Preferencias;
use dian_contract::cuenta::{
    Contribuyente, CredencialDemo, Sesion, SesionAbierta, SolicitudIngreso, SolicitudRefresco,
    TipoIngreso,
};
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use dian_contract::escanear::CertificadoConfiable;
use dian_contract::factura::FacturaVerificada;
use dian_contract::perfil::TipoContribuyente;
use dian_contract::vencimientos::ArchivoGuardado;
use dian_contract::{Codigo, Fallo};
use dian_core::aplicacion::Files;
use dian_core::clock::Clock;
use dian_core::confianza::TrustStore;
use dian_core::conocimiento::{Fetcher, PackStore};
use dian_core::entrada::{Contexto, Intake, Lectura, Pieza};
use dian_core::formatos::Formatos;
use dian_core::preferencias::PreferencesStore;
use dian_core::recordatorios::{Aviso, Notifier};
use dian_core::remote::Remote;
use dian_core::secrets::{Secrets, SecretsError};
use dian_core::vault::{DataKey, KeyPlace, Record, Vault, VaultError};
use dian_core::{Aplicacion, Surroundings};
use dian_domain::conocimiento::Conocimiento;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;
#[derive(Default)]
pub struct World {
    pub keyring: Arc<FakeKeyring>,
    pub vault: Arc<FakeVault>,
    pub remote: Arc<FakeRemote>,
    pub notifier: Arc<FakeNotifier>,
    pub intake: Arc<FakeIntake>,
}

/// Shows nothing, and remembers what it was asked to show.
#[derive(Default)]
pub struct FakeNotifier(pub Mutex<Vec<Aviso>>);

impl Notifier for FakeNotifier {
    fn notify(&self, aviso: &Aviso) -> Result<(), Fallo> {
        self.0.lock().unwrap().push(aviso.clone());
        Ok(())
    }
}

/// Gives what it was told to give, whatever the bytes.
#[derive(Default)]
pub struct FakeIntake(pub Mutex<Vec<Pieza>>);

impl Intake for FakeIntake {
    fn read(
        &self,
        _: &str,
        _: &[u8],
        _: &Lectura<'_>,
        each: &mut dyn FnMut(Pieza) -> ControlFlow<()>,
    ) {
        for piece in self.0.lock().unwrap().drain(..) {
            if each(piece).is_break() {
                return;
            }
        }
    }

    fn verify(&self, _: &str, _: &[u8], _: &Contexto) -> Result<FacturaVerificada, Fallo> {
        Err(Codigo::XmlIlegible.into())
    }
}

/// Keeps no file and fetches nothing.
pub struct Nothing;

impl Files for Nothing {
    fn save(&self, _: Option<&str>, name: &str, _: &[u8]) -> Result<ArchivoGuardado, Fallo> {
        Ok(ArchivoGuardado { nombre: name.to_owned(), carpeta: "Descargas".to_owned() })
    }
}

impl TrustStore for Nothing {
    fn list(&self) -> Vec<CertificadoConfiable> {
        Vec::new()
    }

    fn certificates(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn add(&self, _: &[u8]) -> Result<(), Fallo> {
        Err(Codigo::CertificadoIlegible.into())
    }

    fn remove(&self, _: &str) -> Result<(), Fallo> {
        Err(Codigo::NoEncontrado.into())
    }
}

impl PackStore for Nothing {
    fn load(&self) -> Option<Vec<u8>> {
        None
    }

    fn save(&self, _: &[u8]) -> Result<(), Fallo> {
        Ok(())
    }
}

#[async_trait]
impl Fetcher for Nothing {
    async fn fetch(&self, _: &str) -> Result<Vec<u8>, Fallo> {
        Ok(b"2".to_vec())
    }
}

/// A pack is the digits of its version.
pub fn open_pack(bytes: &[u8], trusted: &[String]) -> Result<(Conocimiento, String), Fallo> {
    let key = trusted.first().ok_or(Codigo::PaqueteLlave)?;
    let mut known = Conocimiento::built_in().unwrap();
    known.portada.version = std::str::from_utf8(bytes).unwrap().parse().unwrap();
    Ok((known, key.clone()))
}

impl World {
    pub fn start(&self) -> Arc<Aplicacion> {
        // A new process has closed the file.
        self.vault.inner.lock().unwrap().open = false;
        Arc::new(
            Aplicacion::new(Surroundings {
                clock: Arc::new(FixedClock),
                keyring: self.keyring.clone(),
                vault: self.vault.clone(),
                preferences: Arc::new(NoPreferences),
                files: Arc::new(Nothing),
                formats: Formatos {
                    ics: |it| Ok(format!("{it:?}").into_bytes()),
                    csv: |it| Ok(format!("{it:?}").into_bytes()),
                    xlsx: |it| Ok(format!("{it:?}").into_bytes()),
                    pdf: |it| Ok(format!("{it:?}").into_bytes()),
                    tabla: |_| Err(Codigo::TablaIlegible.into()),
                    zip: |it| Ok(format!("{it:?}").into_bytes()),
                    qr_svg: |text| Ok(format!("<svg>{text}</svg>")),
                    qr_png: |text| Ok(text.as_bytes().to_vec()),
                },
                intake: self.intake.clone(),
                trust: Arc::new(Nothing),
                packs: Arc::new(Nothing),
                open_pack,
                fetcher: Arc::new(Nothing),
                notifier: self.notifier.clone(),
                version: "0.0.0",
            })
            .unwrap(),
        )
    }
}

pub struct FixedClock;

impl Clock for FixedClock {
    fn now(&self) -> jiff::Timestamp {
        "2026-11-13T14:40:00Z".parse().unwrap()
    }
}

pub struct NoPreferences;

impl PreferencesStore for NoPreferences {
    fn load(&self) -> Preferencias {
        Preferencias::default()
    }

    fn save(&self, _: &Preferencias) -> Result<(), Fallo> {
        Ok(())
    }
}

#[derive(Default)]
pub struct FakeKeyring {
    pub entries: Mutex<BTreeMap<String, String>>,
    pub error: Mutex<Option<SecretsError>>,
    pub error_of_set: Mutex<Option<SecretsError>>,
}

impl FakeKeyring {
    pub fn fail(&self, error: Option<SecretsError>) {
        *self.error.lock().unwrap() = error;
    }

    pub fn fail_to_keep(&self, error: Option<SecretsError>) {
        *self.error_of_set.lock().unwrap() = error;
    }

    pub fn check(&self) -> Result<(), SecretsError> {
        self.error.lock().unwrap().map_or(Ok(()), Err)
    }
}

impl Secrets for FakeKeyring {
    fn get(&self, name: &str) -> Result<Option<SecretString>, SecretsError> {
        self.check()?;
        Ok(self.entries.lock().unwrap().get(name).cloned().map(SecretString::from))
    }

    fn set(&self, name: &str, secret: &SecretString) -> Result<(), SecretsError> {
        self.check()?;
        self.error_of_set.lock().unwrap().map_or(Ok(()), Err)?;
        self.entries.lock().unwrap().insert(name.into(), secret.expose_secret().into());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        self.check()?;
        self.entries.lock().unwrap().remove(name);
        Ok(())
    }
}

#[derive(Default)]
pub struct FakeVault {
    pub inner: Mutex<VaultInside>,
    pub keys: AtomicUsize,
}

#[derive(Default)]
pub struct VaultInside {
    pub place: Option<KeyPlace>,
    pub key: Vec<u8>,
    pub open: bool,
    pub destroyed: usize,
    pub records: BTreeMap<(String, String), Vec<u8>>,
}

impl FakeVault {
    pub fn make(&self, place: KeyPlace, key: &[u8]) -> Result<(), VaultError> {
        let mut inner = self.inner.lock().unwrap();
        assert_eq!(inner.place, None, "a vault is never made over another");
        inner.place = Some(place);
        inner.key = key.to_vec();
        inner.open = true;
        Ok(())
    }

    pub fn unlock(&self, key: &[u8]) -> Result<(), VaultError> {
        let mut inner = self.inner.lock().unwrap();
        if inner.key != key {
            return Err(VaultError::WrongKey);
        }
        inner.open = true;
        Ok(())
    }

    pub fn inside<T>(&self, act: impl FnOnce(&mut VaultInside) -> T) -> Result<T, VaultError> {
        let mut inner = self.inner.lock().unwrap();
        if inner.open { Ok(act(&mut inner)) } else { Err(VaultError::Closed) }
    }
}

#[async_trait]
impl Vault for FakeVault {
    async fn place(&self) -> Result<Option<KeyPlace>, VaultError> {
        Ok(self.inner.lock().unwrap().place)
    }

    fn new_key(&self) -> Result<DataKey, VaultError> {
        let count = self.keys.fetch_add(1, Ordering::Relaxed);
        Ok(Zeroizing::new([count as u8; 32]))
    }

    async fn create(&self, key: &DataKey) -> Result<(), VaultError> {
        self.make(KeyPlace::Keyring, key.as_slice())
    }

    async fn create_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError> {
        self.make(KeyPlace::Passphrase, passphrase.expose_secret().as_bytes())
    }

    async fn open(&self, key: &DataKey) -> Result<(), VaultError> {
        self.unlock(key.as_slice())
    }

    async fn open_with_passphrase(&self, passphrase: &SecretString) -> Result<(), VaultError> {
        self.unlock(passphrase.expose_secret().as_bytes())
    }

    async fn read(&self, table: &str, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
        self.inside(|it| it.records.get(&(table.into(), id.into())).cloned().map(Zeroizing::new))
    }

    async fn write(&self, table: &str, id: &str, plain: &[u8]) -> Result<(), VaultError> {
        self.inside(|it| it.records.insert((table.into(), id.into()), plain.to_vec())).map(|_| ())
    }

    async fn list(&self, table: &str) -> Result<Vec<Zeroizing<Vec<u8>>>, VaultError> {
        self.inside(|it| {
            let of_table = it.records.iter().filter(|(key, _)| key.0 == table);
            of_table.map(|(_, plain)| Zeroizing::new(plain.clone())).collect()
        })
    }

    async fn write_all(&self, records: &[Record<'_>]) -> Result<(), VaultError> {
        self.inside(|it| {
            for Record { table, id, plain } in records {
                it.records.insert(((*table).into(), (*id).into()), plain.to_vec());
            }
        })
    }

    async fn delete(&self, table: &str, id: &str) -> Result<(), VaultError> {
        self.inside(|it| it.records.remove(&(table.into(), id.into()))).map(|_| ())
    }

    async fn delete_table(&self, table: &str) -> Result<(), VaultError> {
        self.inside(|it| it.records.retain(|key, _| key.0 != table))
    }

    async fn destroy(&self) -> Result<(), VaultError> {
        let mut inner = self.inner.lock().unwrap();
        let destroyed = inner.destroyed + 1;
        *inner = VaultInside { destroyed, ..VaultInside::default() };
        Ok(())
    }
}

#[derive(Default)]
pub struct FakeRemote {
    pub asked: AtomicUsize,
    pub refreshed: AtomicUsize,
    pub signed_out: AtomicUsize,
    pub tokens: Mutex<(usize, Option<String>, Option<String>)>,
    pub down: Mutex<bool>,
}

impl FakeRemote {
    pub fn cut(&self, down: bool) {
        *self.down.lock().unwrap() = down;
    }

    pub fn expire_access(&self) {
        self.tokens.lock().unwrap().1 = None;
    }

    pub fn revoke(&self) {
        self.tokens.lock().unwrap().2 = None;
    }

    pub fn reach(&self) -> Result<(), Fallo> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if *self.down.lock().unwrap() { Err(Codigo::ServicioNoDisponible.into()) } else { Ok(()) }
    }

    pub fn open(&self) -> SesionAbierta {
        let mut tokens = self.tokens.lock().unwrap();
        tokens.0 += 1;
        let (access, refresh) = (format!("acceso-{}", tokens.0), format!("refresco-{}", tokens.0));
        (tokens.1, tokens.2) = (Some(access.clone()), Some(refresh.clone()));
        SesionAbierta {
            token_acceso: access,
            dura_segundos: 900,
            token_refresco: refresh,
            sesion: Sesion {
                tipo: TipoIngreso::Propio,
                persona: "Laura Ficticia".into(),
                contribuyente: Contribuyente {
                    nombre: "Laura Ficticia".into(),
                    nit: "1000000042".into(),
                    dv: 9,
                    tipo: TipoContribuyente::Natural,
                    responsabilidades: Vec::new(),
                },
            },
        }
    }

    pub fn admit(&self, access: &SecretString) -> Result<(), Fallo> {
        self.reach()?;
        if self.tokens.lock().unwrap().1.as_deref() == Some(access.expose_secret()) {
            Ok(())
        } else {
            Err(Codigo::SesionVencida.into())
        }
    }
}

#[async_trait]
impl Remote for FakeRemote {
    async fn sign_in(&self, request: &SolicitudIngreso) -> Result<SesionAbierta, Fallo> {
        self.reach()?;
        if request.clave == "buena" {
            Ok(self.open())
        } else {
            Err(Codigo::CredencialesInvalidas.into())
        }
    }

    async fn refresh(&self, request: &SolicitudRefresco) -> Result<SesionAbierta, Fallo> {
        self.reach()?;
        let known = self.tokens.lock().unwrap().2.clone();
        if known.as_deref() != Some(request.token_refresco.as_str()) {
            return Err(Codigo::SesionVencida.into());
        }
        self.refreshed.fetch_add(1, Ordering::Relaxed);
        Ok(self.open())
    }

    async fn sign_out(&self, _: &SolicitudRefresco) -> Result<(), Fallo> {
        self.reach()?;
        self.signed_out.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    async fn demo_credentials(&self) -> Result<Vec<CredencialDemo>, Fallo> {
        self.reach()?;
        Ok(Vec::new())
    }

    async fn devoluciones_list(&self, access: &SecretString) -> Result<ListaDevoluciones, Fallo> {
        self.admit(access)?;
        Ok(ListaDevoluciones { devoluciones: Vec::new() })
    }

    async fn devoluciones_detail(
        &self,
        access: &SecretString,
        _: &str,
    ) -> Result<Devolucion, Fallo> {
        self.admit(access)?;
        Err(Codigo::NoEncontrado.into())
    }
}
