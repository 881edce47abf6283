//! The portfolio of an accountant.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use dian_contract::clientes::{
    AvanceImportacion, ConsultaAgenda, ImportacionClientes, PaginaAgenda,
};
use dian_contract::vencimientos::{ArchivoGuardado, FormatoArchivo};
use dian_contract::{Codigo, Fallo};

use super::{Aplicacion, extension};
use crate::clientes;
use crate::clientes::Cartera;

impl Aplicacion {
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
    pub(super) async fn cartera(
        self: &Arc<Self>,
        query: &ConsultaAgenda,
    ) -> Result<Arc<Cartera>, Fallo> {
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
}
