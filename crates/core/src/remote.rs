//! The service: what only an authority knows.

use async_trait::async_trait;
use dian_contract::Fallo;
use dian_contract::cuenta::{CredencialDemo, SesionAbierta, SolicitudIngreso, SolicitudRefresco};
use dian_contract::devoluciones::{Devolucion, ListaDevoluciones};
use secrecy::SecretString;

/// A service that speaks the contract. Every failure is a [`Fallo`]: the one that the service gave,
/// or `servicio_no_disponible`, or `respuesta_inesperada`.
#[async_trait]
pub trait Remote: Send + Sync {
    /// Signs in.
    async fn sign_in(&self, request: &SolicitudIngreso) -> Result<SesionAbierta, Fallo>;
    /// Renews a session; the token given is spent.
    async fn refresh(&self, request: &SolicitudRefresco) -> Result<SesionAbierta, Fallo>;
    /// Ends a session.
    async fn sign_out(&self, request: &SolicitudRefresco) -> Result<(), Fallo>;
    /// Fictitious people to sign in as, in the demo.
    async fn demo_credentials(&self) -> Result<Vec<CredencialDemo>, Fallo>;
    /// The refunds of the taxpayer.
    async fn devoluciones_list(&self, access: &SecretString) -> Result<ListaDevoluciones, Fallo>;
    /// One refund.
    async fn devoluciones_detail(
        &self,
        access: &SecretString,
        radicado: &str,
    ) -> Result<Devolucion, Fallo>;
}
