//! Files and codes that a person brings.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use dian_contract::escanear::{
    AvanceLectura, CertificadoConfiable, LoteLeido, QrHecho, SecretoEmisor, SolicitudQr,
};
use dian_contract::factura::{FacturaVerificada, NombreComprobacion};
use dian_contract::vencimientos::ArchivoGuardado;
use dian_contract::{Codigo, Fallo};

use dian_domain::factura::{self as domain, Razon};

use super::Aplicacion;
use crate::entrada::{Contexto, Guardable, Lectura, Pieza};
use crate::{qr, rut};

/// Most pieces of one file that are told.
const MAX_PIECES: usize = 10_000;

impl Aplicacion {
    /// Reads a file of any kind, and holds what can be kept of it. Heavy: not on the window's thread.
    ///
    /// # Errors
    /// `lectura_en_curso`. What is wrong with a piece is told there.
    pub async fn escanear_file(
        self: &Arc<Self>,
        archivo: String,
        bytes: Vec<u8>,
        progress: impl Fn(AvanceLectura) + Send + Sync + 'static,
    ) -> Result<LoteLeido, Fallo> {
        let _alone = self.reading.try_lock().map_err(|_| Fallo::from(Codigo::LecturaEnCurso))?;
        self.stop_reading.store(false, Ordering::Relaxed);
        let context = self.context(SecretoEmisor::default());
        let this = self.clone();
        let read = tokio::task::spawn_blocking(move || {
            let cancelled = || this.stop_reading.load(Ordering::Relaxed);
            let reading =
                Lectura { contexto: &context, progress: &progress, cancelled: &cancelled };
            let mut pieces: Vec<Pieza> = Vec::new();
            this.around.intake.read(&archivo, &bytes, &reading, &mut |piece| {
                pieces.push(piece);
                if cancelled() || pieces.len() >= MAX_PIECES {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            });
            LoteLeido {
                piezas: pieces.into_iter().map(|piece| this.hold(piece)).collect(),
                cancelado: cancelled(),
            }
        });
        let lote = read.await.map_err(|error| {
            tracing::error!(%error, "a file was not read to its end");
            Fallo::from(Codigo::Interno)
        })?;
        self.mark_known(lote).await
    }

    /// Stops a reading that is under way.
    pub fn escanear_cancel(&self) {
        self.stop_reading.store(true, Ordering::Relaxed);
    }

    /// Forgets what was read and not kept.
    pub fn escanear_forget(&self) {
        self.pendientes.lock().unwrap_or_else(PoisonError::into_inner).forget();
    }

    /// Checks a document that was read once more, with a secret of its issuer. Nothing of it is kept.
    ///
    /// # Errors
    /// `no_encontrado` for a number that is forgotten or holds no document.
    pub async fn factura_verify(
        self: &Arc<Self>,
        lectura: u32,
        secreto: SecretoEmisor,
    ) -> Result<FacturaVerificada, Fallo> {
        let held = self.pendientes.lock().unwrap_or_else(PoisonError::into_inner).get(lectura)?;
        let (archivo, Guardable::Documento { bytes, .. }) = held else {
            return Err(Codigo::NoEncontrado.into());
        };
        let this = self.clone();
        let context = self.context(secreto);
        tokio::task::spawn_blocking(move || this.around.intake.verify(&archivo, &bytes, &context))
            .await
            .unwrap_or_else(|_| Err(Codigo::Interno.into()))
    }

    /// Codes of casilla 53 in a pasted text.
    pub fn rut_text(&self, text: &str) -> Vec<String> {
        rut::codes_in(text)
    }

    /// A code that the person asked for.
    ///
    /// # Errors
    /// See [`qr::create`].
    pub fn qr_create(&self, request: &SolicitudQr) -> Result<QrHecho, Fallo> {
        qr::create(&self.around.formats, request)
    }

    /// The same as a picture in a file of the person.
    ///
    /// # Errors
    /// Those of [`qr::create`], `archivo_no_guardado`.
    pub fn qr_save(&self, request: &SolicitudQr) -> Result<ArchivoGuardado, Fallo> {
        let text = qr::text(request)?;
        let name = match request {
            SolicitudQr::DatosFacturar { .. } => "mis-datos-para-facturar.png",
            SolicitudQr::Cita { .. } => "cita.png",
            SolicitudQr::Radicado { .. } => "radicado.png",
        };
        self.around.files.save(None, name, &(self.around.formats.qr_png)(&text)?)
    }

    /// Certificates that are trusted.
    pub fn confianza_list(&self) -> Vec<CertificadoConfiable> {
        self.around.trust.list()
    }

    /// Trusts the certificates of a file, PEM or DER.
    ///
    /// # Errors
    /// `certificado_ilegible`, or `interno` when the disk does not let us.
    pub fn confianza_add(&self, bytes: &[u8]) -> Result<Vec<CertificadoConfiable>, Fallo> {
        self.around.trust.add(bytes)?;
        Ok(self.around.trust.list())
    }

    /// Trusts a certificate no longer.
    ///
    /// # Errors
    /// `no_encontrado`, or `interno` when the disk does not let us.
    pub fn confianza_remove(&self, huella: &str) -> Result<Vec<CertificadoConfiable>, Fallo> {
        self.around.trust.remove(huella)?;
        Ok(self.around.trust.list())
    }

    fn context(&self, secreto: SecretoEmisor) -> Contexto {
        Contexto {
            hoy: self.around.clock.today(),
            confianza: self.around.trust.certificates(),
            secreto,
        }
    }

    fn hold(&self, Pieza { mut leida, guardable }: Pieza) -> dian_contract::escanear::PiezaLeida {
        if let Some(rut) = leida.rut.as_mut().and_then(|it| it.rut.as_mut()) {
            rut::add_obligations(&self.reglas().calendario, rut);
            rut.tipo = rut::kind(rut);
        }
        if let Some(what) = guardable {
            let mut held = self.pendientes.lock().unwrap_or_else(PoisonError::into_inner);
            leida.lectura = held.hold(&leida.archivo, what);
        }
        leida
    }

    /// Says of each document whether the wallet has it, if there is a wallet.
    async fn mark_known(self: &Arc<Self>, mut lote: LoteLeido) -> Result<LoteLeido, Fallo> {
        let mut kept = self.billetera.lock().await;
        let Ok(wallet) = self.wallet(&mut kept).await else { return Ok(lote) };
        for factura in lote.piezas.iter_mut().filter_map(|it| it.factura.as_mut()) {
            let code = factura.documento.as_ref().and_then(|it| it.codigo.as_deref());
            let Some(known) = code.map(|code| wallet.has(code)) else { continue };
            let check = factura
                .comprobaciones
                .iter_mut()
                .find(|it| it.nombre == NombreComprobacion::Duplicado);
            if let Some(check) = check {
                let razon = if known { Razon::DuplicadoSi } else { Razon::DuplicadoNo };
                *check =
                    domain::Comprobacion::new(domain::NombreComprobacion::Duplicado, razon).into();
            }
        }
        Ok(lote)
    }
}
