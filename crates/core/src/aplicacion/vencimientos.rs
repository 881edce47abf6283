//! Due dates and their notices.

use std::collections::BTreeSet;

use dian_contract::vencimientos::{
    ArchivoGuardado, ClaveVencimiento, ConsultaVencimientos, FormatoArchivo, Obligacion,
    RespuestaVencimientos, Tramo,
};
use dian_contract::{Codigo, Fallo};

use super::{Aplicacion, extension, to_json};
use crate::recordatorios::Aviso;
use crate::{recordatorios, vencimientos};

/// Where the vault remembers which notices were shown.
const TOLD: &str = "avisados";

impl Aplicacion {
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

    /// Shows notices off the async threads: the system may make them wait.
    pub(super) async fn show(&self, notices: Vec<Aviso>) -> Result<(), Fallo> {
        let notifier = self.around.notifier.clone();
        let shown = tokio::task::spawn_blocking(move || {
            notices.iter().try_for_each(|notice| notifier.notify(notice))
        });
        shown.await.unwrap_or(Err(Codigo::AvisosNoDisponibles.into()))
    }
}
