//! The walk: opens containers in containers, and counts.

use std::ops::ControlFlow;

use dian_contract::{Codigo, Fallo};

use crate::clase::{Clase, recognise};
use crate::nombre::shown;
use crate::{Limites, Pieza, Recuento, SEPARADOR, correo, zip_entradas};

/// Deepest that the walk itself goes, whatever the limits say: it calls itself.
const MAX_LEVELS: usize = 16;

pub(crate) fn walk(
    nombre: &str,
    bytes: &[u8],
    limites: &Limites,
    visit: &mut dyn FnMut(Pieza<'_>) -> ControlFlow<()>,
) -> Recuento {
    let mut walk =
        Recorrido { limites, visit, recuento: Recuento::default(), spent: 0, full: false };
    let ruta = shown(nombre);
    let at = Lugar { ruta: &ruta, nivel: 0, asunto: None, en_linea: false };
    let stop = if bytes.len() as u64 > limites.total {
        let fallo = Fallo::new(Codigo::ContenedorMuyGrande);
        walk.refuse(at, fallo.with("entrada", &ruta).with("maximo", limites.total))
    } else {
        walk.open(at, bytes)
    };
    walk.recuento.detenido = stop.is_break() && !walk.full;
    walk.recuento
}

/// Where a piece stands.
#[derive(Clone, Copy)]
pub(crate) struct Lugar<'a> {
    pub(crate) ruta: &'a str,
    pub(crate) nivel: usize,
    pub(crate) asunto: Option<&'a str>,
    pub(crate) en_linea: bool,
}

pub(crate) struct Recorrido<'a> {
    limites: &'a Limites,
    visit: &'a mut dyn FnMut(Pieza<'_>) -> ControlFlow<()>,
    recuento: Recuento,
    /// Bytes that came out of containers, refused ones among them.
    spent: u64,
    /// A limit of the whole was reached: nothing more is opened.
    full: bool,
}

impl Recorrido<'_> {
    /// A piece as it stands, or what is in it.
    fn open(&mut self, at: Lugar<'_>, bytes: &[u8]) -> ControlFlow<()> {
        let class = recognise(bytes);
        self.open_as(at, bytes, class)
    }

    pub(crate) fn open_as(&mut self, at: Lugar<'_>, bytes: &[u8], class: Clase) -> ControlFlow<()> {
        if bytes.is_empty() {
            return self.refuse(at, Codigo::ArchivoVacio.into());
        }
        let container = matches!(class, Clase::Zip | Clase::Correo);
        if container && at.nivel >= self.limites.niveles.min(MAX_LEVELS) {
            let fallo = Fallo::new(Codigo::ContenedorMuyProfundo);
            return self.refuse(at, fallo.with("maximo", self.limites.niveles.min(MAX_LEVELS)));
        }
        match class {
            Clase::Zip => self.unzip(at, bytes),
            Clase::Correo => correo::open(self, at, bytes),
            Clase::Imagen(_)
            | Clase::Pdf
            | Clase::Xml
            | Clase::Xlsx
            | Clase::Csv
            | Clase::Otro(_) => {
                self.recuento.piezas += 1;
                // Some programs attach everything as if it stood in the text.
                let en_linea = at.en_linea && matches!(class, Clase::Imagen(_));
                self.show(Lugar { en_linea, ..at }, Ok((class, bytes)))
            }
        }
    }

    /// A piece of a container: bytes are counted, and the name is made fit to be shown.
    pub(crate) fn inside<'b>(
        &mut self,
        at: Lugar<'b>,
        nombre: &str,
        take: impl FnOnce(&mut Self) -> Result<(Vec<u8>, Option<Clase>), Fallo>,
    ) -> ControlFlow<()> {
        if self.recuento.piezas + self.recuento.rechazadas >= self.limites.piezas {
            return self.too_many(at);
        }
        let nombre = shown(nombre);
        let ruta = format!("{}{SEPARADOR}{nombre}", at.ruta);
        let inner = Lugar { ruta: &ruta, nivel: at.nivel + 1, ..at };
        match take(self) {
            Err(fallo) => self.refuse(inner, fallo)?,
            Ok((bytes, None)) => self.open(inner, &bytes)?,
            Ok((bytes, Some(class))) => self.open_as(inner, &bytes, class)?,
        }
        // What came out is only known afterwards; a single piece is bounded by its own limit.
        if self.spent > self.limites.total {
            self.full = true;
            let fallo = Fallo::new(Codigo::ContenedorMuyGrande).with("entrada", at.ruta);
            self.refuse(at, fallo.with("maximo", self.limites.total))?;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    /// What is refused is counted too: a visitor is never called without end.
    pub(crate) fn refuse(&mut self, at: Lugar<'_>, fallo: Fallo) -> ControlFlow<()> {
        if self.recuento.piezas + self.recuento.rechazadas >= self.limites.piezas && !self.full {
            return self.too_many(at);
        }
        self.recuento.rechazadas += 1;
        self.show(at, Err(fallo))
    }

    /// Said once; then the whole walk ends.
    pub(crate) fn too_many(&mut self, at: Lugar<'_>) -> ControlFlow<()> {
        self.full = true;
        let fallo = Fallo::new(Codigo::ContenedorMuchasPiezas);
        self.refuse(at, fallo.with("maximo", self.limites.piezas))?;
        ControlFlow::Break(())
    }

    pub(crate) fn spend(&mut self, bytes: usize) {
        self.spent = self.spent.saturating_add(bytes as u64);
    }

    pub(crate) fn most(&self) -> u64 {
        self.limites.pieza
    }

    fn show(&mut self, at: Lugar<'_>, contenido: Result<(Clase, &[u8]), Fallo>) -> ControlFlow<()> {
        let Lugar { ruta, nivel, asunto, en_linea } = at;
        (self.visit)(Pieza { ruta, nivel, asunto, en_linea, contenido })
    }

    fn unzip(&mut self, at: Lugar<'_>, bytes: &[u8]) -> ControlFlow<()> {
        let at = Lugar { en_linea: false, ..at };
        let used = self.recuento.piezas + self.recuento.rechazadas;
        let directory =
            match zip_entradas::directory(bytes, self.limites.piezas.saturating_sub(used)) {
                Ok(directory) => directory,
                Err(fallo) => return self.refuse(at, fallo),
            };
        for entrada in directory.entradas {
            let nombre = entrada.nombre.clone();
            let ratio = self.limites.razon;
            self.inside(at, &nombre, |walk| {
                let most = walk.most();
                zip_entradas::extract(bytes, entrada, most, ratio, &mut walk.spent)
                    .map(|out| (out, None))
            })?;
        }
        match directory.resto {
            None => ControlFlow::Continue(()),
            Some(fallo) if fallo.codigo == Codigo::ContenedorMuchasPiezas => self.too_many(at),
            Some(fallo) => self.refuse(at, fallo),
        }
    }
}
