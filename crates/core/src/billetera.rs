//! The wallet of invoices: what was read and kept, searched, added up and exported.
//!
//! Each invoice is three records of the vault: a short card (searched in memory, so that the file holds
//! no index in the clear), what the document says with its checks, and the file as it came. An
//! invoice is known by its code, so it is there once, whatever way it came in. Left out: the law of
//! the 1 % and of acceptance (`dian_domain::deduccion`, `aceptacion`), which [`libro`] asks.

mod consulta;
mod ficha;
pub mod libro;
mod salida;

use std::collections::BTreeMap;

use dian_contract::billetera::{
    ConsultaBilletera, DatosPropios, ErrorGuardar, FacturaGuardada, FormatoBilletera,
    PaginaBilletera, ResultadoGuardar, ResumenFactura,
};
use dian_contract::factura::{Comprobacion, DocumentoElectronico, TipoDocumentoElectronico};
use dian_contract::{Codigo, Fallo};
use dian_domain::aceptacion::Evento;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::aplicacion::to_json;
use crate::entrada::Guardable;
use crate::formatos::Formatos;
use crate::informe;
use crate::vault::{Record, Vault};

use ficha::Ficha;

const CARDS: &str = "facturas";
const DOCUMENTS: &str = "facturas_documento";
const FILES: &str = "facturas_archivo";
/// Most invoices of a wallet.
const MAX: usize = 200_000;
/// Most ids that an answer repeats.
const MAX_IDS: usize = 100;
/// Most tags of an invoice, and the longest, in characters.
const MAX_TAGS: usize = 20;
const MAX_TAG: usize = 40;

/// Every card of the wallet, in memory while the vault is open.
#[derive(Debug, Default, Clone)]
pub struct Billetera {
    fichas: BTreeMap<String, Ficha>,
    /// Ids, newest first.
    order: Vec<String>,
    /// For the code of an invoice, the ids of the notes and events that speak of it.
    about: BTreeMap<String, Vec<String>>,
}

/// What is kept of a document beside its card.
#[derive(Debug, Serialize, Deserialize)]
struct Guardado {
    documento: DocumentoElectronico,
    comprobaciones: Vec<Comprobacion>,
}

/// A document that is about to be kept.
struct Nueva {
    ficha: Ficha,
    guardado: Guardado,
    bytes: Option<Vec<u8>>,
}

impl Billetera {
    /// Every card of the vault.
    ///
    /// # Errors
    /// What the vault says.
    pub async fn load(vault: &dyn Vault) -> Result<Self, Fallo> {
        let kept = vault.list(CARDS).await?;
        let mut fichas = BTreeMap::new();
        for plain in &kept {
            match serde_json::from_slice::<Ficha>(plain) {
                Ok(ficha) => {
                    fichas.insert(ficha.id.clone(), ficha);
                }
                Err(error) => tracing::error!(%error, "a card of the wallet cannot be read"),
            }
        }
        let mut it = Self { fichas, ..Self::default() };
        it.arrange();
        Ok(it)
    }

    /// A wallet of cards that nobody kept, to be measured.
    #[doc(hidden)]
    pub fn fictitious(count: u32) -> Self {
        let fichas = (0..count).map(Ficha::fictitious).map(|it| (it.id.clone(), it)).collect();
        let mut it = Self { fichas, ..Self::default() };
        it.arrange();
        it
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.fichas.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.fichas.is_empty()
    }

    /// Whether a code is in the wallet with its XML.
    pub fn has(&self, code: &str) -> bool {
        self.fichas
            .get(&code.to_ascii_lowercase())
            .is_some_and(|ficha| ficha.origen == dian_contract::billetera::OrigenFactura::Xml)
    }

    /// Part of the wallet, with what all of it that fits adds up to.
    pub fn page(&self, query: &ConsultaBilletera) -> PaginaBilletera {
        consulta::page(self, query)
    }

    /// Keeps what was read. All of it is written, or nothing.
    ///
    /// # Errors
    /// `billetera_llena`, or what the vault says. What is wrong with one of them is in the answer.
    pub async fn add(
        &mut self,
        vault: &dyn Vault,
        read: Vec<(String, Guardable)>,
        today: Date,
    ) -> Result<ResultadoGuardar, Fallo> {
        let mut told = ResultadoGuardar::default();
        let mut fresh: BTreeMap<String, Nueva> = BTreeMap::new();
        for (archivo, what) in read {
            for made in Nueva::of(&archivo, what, today) {
                match made {
                    Ok(nueva) => self.weigh(&mut fresh, nueva, &mut told),
                    Err((que, fallo)) => told.errores.push(ErrorGuardar { que, fallo }),
                }
            }
        }
        if self.fichas.len() + fresh.len() > MAX {
            return Err(Fallo::new(Codigo::BilleteraLlena).with("maximo", MAX));
        }
        let mut records = Vec::with_capacity(fresh.len() * 3);
        for (id, nueva) in &fresh {
            records.push(record(CARDS, id, to_json(&nueva.ficha)?));
            records.push(record(DOCUMENTS, id, to_json(&nueva.guardado)?));
            if let Some(bytes) = &nueva.bytes {
                records.push(record(FILES, id, bytes.clone()));
            }
        }
        vault.write_all(&records).await?;
        told.ids = fresh.keys().take(MAX_IDS).cloned().collect();
        self.fichas.extend(fresh.into_iter().map(|(id, nueva)| (id, nueva.ficha)));
        self.arrange();
        Ok(told)
    }

    /// Takes a document for the wallet if it says more than what is there.
    fn weigh(
        &self,
        fresh: &mut BTreeMap<String, Nueva>,
        mut nueva: Nueva,
        told: &mut ResultadoGuardar,
    ) {
        let id = nueva.ficha.id.clone();
        let in_batch = fresh.get(&id).map(|it| &it.ficha);
        match in_batch.or_else(|| self.fichas.get(&id)) {
            None => told.nuevas += 1,
            Some(known) if nueva.ficha.says_more_than(known) => {
                if in_batch.is_none() {
                    told.completadas += 1;
                }
                nueva.ficha.propios = known.propios.clone();
                nueva.ficha.guardada = known.guardada;
            }
            Some(_) => {
                told.repetidas += 1;
                return;
            }
        }
        fresh.insert(id, nueva);
    }

    /// An invoice with everything that is known of it; the two clocks are put by [`libro`].
    ///
    /// # Errors
    /// `no_encontrado`, or what the vault says.
    pub async fn detail(&self, vault: &dyn Vault, id: &str) -> Result<FacturaGuardada, Fallo> {
        let ficha = self.fichas.get(id).ok_or(Codigo::NoEncontrado)?;
        let kept = vault.read(DOCUMENTS, id).await?.ok_or(Codigo::NoEncontrado)?;
        let Guardado { documento, comprobaciones } = from_json(&kept)?;
        Ok(FacturaGuardada {
            resumen: self.resumen(ficha),
            documento,
            comprobaciones,
            propios: ficha.propios.clone(),
            sha256: ficha.sha256.clone(),
            archivo: ficha.archivo.clone(),
            guardada: ficha.guardada,
            cambios: self.notes(ficha).map(|note| self.resumen(note)).collect(),
            deduccion: None,
            aceptacion: None,
        })
    }

    /// Keeps what the person says of an invoice.
    ///
    /// # Errors
    /// `no_encontrado`, `respuesta_invalida` for too many or too long tags, or what the vault says.
    pub async fn edit(
        &mut self,
        vault: &dyn Vault,
        id: &str,
        own: DatosPropios,
    ) -> Result<(), Fallo> {
        let mut ficha = self.fichas.get(id).cloned().ok_or(Codigo::NoEncontrado)?;
        ficha.propios = clean(own)?;
        vault.write(CARDS, id, &to_json(&ficha)?).await?;
        self.fichas.insert(id.to_owned(), ficha);
        Ok(())
    }

    /// Deletes an invoice: card, document and file.
    ///
    /// # Errors
    /// `no_encontrado`, or what the vault says.
    pub async fn delete(&mut self, vault: &dyn Vault, id: &str) -> Result<(), Fallo> {
        if !self.fichas.contains_key(id) {
            return Err(Codigo::NoEncontrado.into());
        }
        for table in [CARDS, DOCUMENTS, FILES] {
            vault.delete(table, id).await?;
        }
        self.fichas.remove(id);
        self.arrange();
        Ok(())
    }

    /// The bytes of an export of everything that fits.
    ///
    /// # Errors
    /// What the vault says.
    pub async fn export(
        &self,
        vault: &dyn Vault,
        formats: &Formatos,
        query: &ConsultaBilletera,
        format: FormatoBilletera,
    ) -> Result<Vec<u8>, Fallo> {
        salida::write(self, vault, formats, query, format).await
    }

    fn arrange(&mut self) {
        self.about.clear();
        for ficha in self.fichas.values().filter(|it| it.is_about_another()) {
            for code in &ficha.refiere {
                self.about.entry(code.clone()).or_default().push(ficha.id.clone());
            }
        }
        let mut order: Vec<&Ficha> = self.fichas.values().collect();
        order.sort_by(|one, other| {
            (other.fecha, &other.numero, &other.id).cmp(&(one.fecha, &one.numero, &one.id))
        });
        self.order = order.into_iter().map(|it| it.id.clone()).collect();
    }

    /// Cards, newest first.
    fn cards(&self) -> impl Iterator<Item = &Ficha> {
        self.order.iter().filter_map(|id| self.fichas.get(id))
    }

    fn speaking_of<'a>(&'a self, ficha: &Ficha) -> impl Iterator<Item = &'a Ficha> {
        let code = ficha.codigo.as_deref().unwrap_or(&ficha.id).to_ascii_lowercase();
        let ids = self.about.get(&code).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.fichas.get(id))
    }

    fn notes<'a>(&'a self, ficha: &Ficha) -> impl Iterator<Item = &'a Ficha> {
        self.speaking_of(ficha).filter(|it| it.note_sign() != 0)
    }

    /// Events of RADIAN that speak of an invoice, with their days.
    fn events(&self, ficha: &Ficha) -> Vec<(Evento, Option<Date>)> {
        self.speaking_of(ficha)
            .filter(|it| it.tipo == TipoDocumentoElectronico::Evento)
            .filter_map(|it| Some((Evento::parse(it.evento.as_deref()?)?, it.fecha)))
            .collect()
    }

    /// The amount of an invoice, changed by its notes.
    fn net(&self, ficha: &Ficha) -> Option<i64> {
        let total = ficha.total?;
        let mut notes = self.notes(ficha).peekable();
        if notes.peek().is_none() {
            return ficha.neto_informe.or(Some(total));
        }
        Some(notes.fold(total, |sum, note| {
            sum.saturating_add(note.total.unwrap_or(0).saturating_mul(note.note_sign()))
        }))
    }

    fn resumen(&self, ficha: &Ficha) -> ResumenFactura {
        ResumenFactura {
            id: ficha.id.clone(),
            tipo: ficha.tipo,
            numero: ficha.numero.clone(),
            fecha: ficha.fecha,
            emisor_nit: ficha.emisor_nit.clone(),
            emisor: ficha.emisor.clone(),
            total: ficha.total,
            neto: self.net(ficha),
            moneda: ficha.moneda.clone(),
            origen: ficha.origen,
            resultado: ficha.resultado,
            notas: u32::try_from(self.notes(ficha).count()).unwrap_or(u32::MAX),
            etiquetas: ficha.propios.etiquetas.clone(),
        }
    }
}

impl Nueva {
    fn of(archivo: &str, what: Guardable, today: Date) -> Vec<Result<Self, (String, Fallo)>> {
        let lone =
            |made: Result<Self, Fallo>| vec![made.map_err(|fallo| (archivo.to_owned(), fallo))];
        match what {
            Guardable::Documento { factura, bytes } => lone(Self::document(*factura, bytes, today)),
            Guardable::Codigo(codigo) => lone(Self::code(&codigo, today)),
            Guardable::Tabla(table) => match informe::read(&table) {
                Err(fallo) => lone(Err(fallo)),
                Ok((rows, errors)) => {
                    let told = errors
                        .into_iter()
                        .map(|(row, fallo)| Err((format!("{archivo}, fila {row}"), fallo)));
                    rows.iter().map(|row| Ok(Self::row(row, today))).chain(told).collect()
                }
            },
        }
    }

    fn document(
        factura: dian_contract::factura::FacturaVerificada,
        bytes: Vec<u8>,
        today: Date,
    ) -> Result<Self, Fallo> {
        let documento = match (factura.documento, factura.error) {
            (Some(documento), _) => documento,
            (None, error) => return Err(error.unwrap_or_else(|| Codigo::NoEncontrado.into())),
        };
        let comprobaciones = factura.comprobaciones;
        let mut ficha = Ficha::of_document(&documento, &comprobaciones, today);
        ficha.sha256 = Some(hex(&Sha256::digest(&bytes)));
        ficha.archivo = Some(factura.archivo);
        Ok(Self { ficha, guardado: Guardado { documento, comprobaciones }, bytes: Some(bytes) })
    }

    fn code(codigo: &dian_contract::escanear::CodigoLeido, today: Date) -> Result<Self, Fallo> {
        let documento = ficha::from_code(codigo)?;
        let ficha = Ficha::of_code(codigo, &documento, today);
        Ok(Self {
            ficha,
            guardado: Guardado { documento, comprobaciones: Vec::new() },
            bytes: None,
        })
    }

    fn row(row: &informe::FilaInforme, today: Date) -> Self {
        let documento = ficha::from_row(row);
        let mut ficha = Ficha::of_document(&documento, &[], today);
        ficha.origen = dian_contract::billetera::OrigenFactura::Informe;
        ficha.neto_informe = Some(row.neto);
        // DIAN made the report: the document was validated, whatever is not known about it.
        ficha.validada = Some(true);
        Self { ficha, guardado: Guardado { documento, comprobaciones: Vec::new() }, bytes: None }
    }
}

fn clean(mut own: DatosPropios) -> Result<DatosPropios, Fallo> {
    let bad = || Fallo::new(Codigo::RespuestaInvalida).with("campo", "etiquetas");
    let mut tags: Vec<String> = Vec::new();
    for tag in &own.etiquetas {
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
        if tag.chars().count() > MAX_TAG {
            return Err(bad());
        }
        if !tag.is_empty() && !tags.iter().any(|it| it.to_lowercase() == tag.to_lowercase()) {
            tags.push(tag);
        }
    }
    if tags.len() > MAX_TAGS {
        return Err(bad());
    }
    own.etiquetas = tags;
    Ok(own)
}

fn record<'a>(table: &'a str, id: &'a str, plain: Vec<u8>) -> Record<'a> {
    Record { table, id, plain: Zeroizing::new(plain) }
}

fn from_json<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Fallo> {
    serde_json::from_slice(bytes).map_err(|error| {
        tracing::error!(%error, "a record of the wallet cannot be read");
        Codigo::BovedaDanada.into()
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
