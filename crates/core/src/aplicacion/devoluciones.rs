//! Refunds, and asking the service as the person signed in.

use std::sync::Arc;

use dian_contract::aplicacion::Respuesta;
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use dian_contract::{Codigo, Fallo};
use secrecy::SecretString;
use serde::Serialize;

use super::{Aplicacion, Connection};
use crate::remote::Remote;
use crate::{cuenta, devoluciones};

impl Aplicacion {
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
    pub(super) async fn ask<T, F>(
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

    pub(super) async fn answer<T, F: Future<Output = Result<T, Fallo>>>(
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
}
