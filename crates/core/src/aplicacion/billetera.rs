//! The wallet of invoices.

use std::sync::PoisonError;

use dian_contract::billetera::{
    ConsultaBilletera, DatosPropios, FacturaGuardada, FormatoBilletera, LibroDeduccion,
    PaginaBilletera, ResultadoGuardar,
};
use dian_contract::vencimientos::ArchivoGuardado;
use dian_contract::{Codigo, Fallo};

use super::Aplicacion;
use crate::billetera::{Billetera, libro};
use crate::entrada::Guardable;
use crate::escanear;

impl Aplicacion {
    /// Part of the wallet.
    ///
    /// # Errors
    /// `boveda_cerrada` and its like.
    pub async fn billetera_list(
        &self,
        query: &ConsultaBilletera,
    ) -> Result<PaginaBilletera, Fallo> {
        let mut kept = self.billetera.lock().await;
        Ok(self.wallet(&mut kept).await?.page(query))
    }

    /// One invoice, with the clocks that run for it.
    ///
    /// # Errors
    /// `no_encontrado`, `boveda_cerrada` and its like.
    pub async fn billetera_detail(&self, id: &str) -> Result<FacturaGuardada, Fallo> {
        let mut kept = self.billetera.lock().await;
        let wallet = self.wallet(&mut kept).await?;
        let mut invoice = wallet.detail(self.vault(), id).await?;
        let known = self.reglas();
        let buyer = self.lock().perfil.as_ref().map(|it| it.nit.clone());
        let today = self.around.clock.today();
        libro::judge(&known, wallet, &mut invoice, buyer.as_deref(), today);
        Ok(invoice)
    }

    /// Keeps what was read.
    ///
    /// # Errors
    /// `no_encontrado` for a reading that is forgotten, `billetera_llena`, `boveda_cerrada` and its like.
    pub async fn billetera_save(&self, lecturas: &[u32]) -> Result<ResultadoGuardar, Fallo> {
        self.require_vault()?;
        let read = {
            let held = self.pendientes.lock().unwrap_or_else(PoisonError::into_inner);
            lecturas.iter().map(|number| held.get(*number)).collect::<Result<Vec<_>, _>>()?
        };
        self.keep(read).await
    }

    /// Keeps what the text of a code says.
    ///
    /// # Errors
    /// What is wrong with the text, `boveda_cerrada` and its like.
    pub async fn billetera_save_codigo(&self, texto: &str) -> Result<ResultadoGuardar, Fallo> {
        self.require_vault()?;
        let codigo = escanear::interpret(texto)?;
        self.keep(vec![(String::new(), Guardable::Codigo(Box::new(codigo)))]).await
    }

    /// Keeps what the person says of an invoice.
    ///
    /// # Errors
    /// `no_encontrado`, `respuesta_invalida`, `boveda_cerrada` and its like.
    pub async fn billetera_edit(
        &self,
        id: &str,
        own: DatosPropios,
    ) -> Result<FacturaGuardada, Fallo> {
        {
            let mut kept = self.billetera.lock().await;
            self.wallet(&mut kept).await?.edit(self.vault(), id, own).await?;
        }
        self.billetera_detail(id).await
    }

    /// Deletes an invoice.
    ///
    /// # Errors
    /// `no_encontrado`, `boveda_cerrada` and its like.
    pub async fn billetera_delete(&self, id: &str) -> Result<(), Fallo> {
        let mut kept = self.billetera.lock().await;
        self.wallet(&mut kept).await?.delete(self.vault(), id).await
    }

    /// Writes what fits to a file of the person.
    ///
    /// # Errors
    /// `no_encontrado` when nothing fits, `archivo_no_guardado`, `boveda_cerrada` and its like.
    pub async fn billetera_export(
        &self,
        query: &ConsultaBilletera,
        format: FormatoBilletera,
    ) -> Result<ArchivoGuardado, Fallo> {
        let mut kept = self.billetera.lock().await;
        let wallet = self.wallet(&mut kept).await?;
        let bytes = wallet.export(self.vault(), &self.around.formats, query, format).await?;
        let end = match format {
            FormatoBilletera::Csv => "csv",
            FormatoBilletera::Xlsx => "xlsx",
            FormatoBilletera::Json => "json",
            FormatoBilletera::Zip => "zip",
        };
        let name = format!("facturas-{}.{end}", self.around.clock.today());
        self.around.files.save(None, &name, &bytes)
    }

    /// The ledger of the 1 % of a year.
    ///
    /// # Errors
    /// `boveda_cerrada` and its like.
    pub async fn billetera_ledger(&self, anio: i16) -> Result<LibroDeduccion, Fallo> {
        let mut kept = self.billetera.lock().await;
        let wallet = self.wallet(&mut kept).await?;
        let buyer = self.lock().perfil.as_ref().map(|it| it.nit.clone());
        Ok(libro::ledger(&self.reglas(), wallet, anio, buyer.as_deref()))
    }

    async fn keep(&self, read: Vec<(String, Guardable)>) -> Result<ResultadoGuardar, Fallo> {
        let mut kept = self.billetera.lock().await;
        let today = self.around.clock.today();
        self.wallet(&mut kept).await?.add(self.vault(), read, today).await
    }

    /// The wallet of the open vault, read once.
    pub(super) async fn wallet<'a>(
        &self,
        kept: &'a mut Option<Billetera>,
    ) -> Result<&'a mut Billetera, Fallo> {
        self.require_vault()?;
        if kept.is_none() {
            *kept = Some(Billetera::load(self.vault()).await?);
        }
        kept.as_mut().ok_or_else(|| Codigo::Interno.into())
    }
}
