//! The text of every page with its place.

use std::sync::mpsc::SyncSender;
use std::time::Duration;

use dian_domain::rut::PaginaTexto;

use crate::dispositivo::{Dibujo, open, walk};
use crate::hilo::{self, Parada};
use crate::{MAX_PAGINAS, PaginasError};

/// A page of text takes a millisecond or two.
const PATIENCE: Duration = Duration::from_secs(15);

/// Reads the text that every page shows, up to `max_pages` pages (and never more than [`MAX_PAGINAS`]).
/// Hidden text is not read, nor is text that does not run along a level line.
///
/// # Errors
/// See [`PaginasError`]. A page without text is not an error.
pub fn read_text(bytes: &[u8], max_pages: usize) -> Result<Vec<PaginaTexto>, PaginasError> {
    let bytes = crate::dispositivo::take(bytes)?;
    let mut paginas = Vec::new();
    let work = move |parada: &Parada, sender: &SyncSender<PaginaTexto>| {
        let pdf = open(bytes, max_pages.min(MAX_PAGINAS))?;
        let mut letters = 0;
        for page in pdf.pages().iter() {
            let mut dibujo = Dibujo::text(parada, &mut letters);
            walk(page, &mut dibujo);
            let (ancho, alto) = page.render_dimensions();
            if sender.send(PaginaTexto { ancho, alto, trozos: dibujo.trozos }).is_err() {
                return Err(PaginasError::Cancelado);
            }
        }
        Ok(())
    };
    hilo::run(PATIENCE, &|| false, work, &mut |pagina| paginas.push(pagina))?;
    Ok(paginas)
}
