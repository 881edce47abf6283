//! What being late costs.

use std::sync::PoisonError;

use dian_contract::Fallo;
use dian_contract::mora::{
    ConsultaIntereses, ConsultaSancion, LiquidacionIntereses, LiquidacionSancion, ReglasMora,
    TasaPropia,
};

use super::Aplicacion;
use crate::mora;

impl Aplicacion {
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

    /// The person's own rates.
    pub(super) async fn own_rates(&self) -> Vec<TasaPropia> {
        match mora::load(self.vault()).await {
            Ok(kept) => kept,
            Err(_) => self.rates.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }
}
