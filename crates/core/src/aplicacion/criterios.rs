//! «¿Debo…?».

use dian_contract::Fallo;
use dian_contract::criterios::{ConsultaCriterios, Cuestionario, RespuestaCriterios};

use super::Aplicacion;
use crate::criterios;

impl Aplicacion {
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
}
