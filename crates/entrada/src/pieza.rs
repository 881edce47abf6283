//! The pieces of a file: each read by itself, then judged beside the others.

use dian_contenedores::{Clase, SEPARADOR};
use dian_contract::escanear::{CodigoLeido, FormatoPieza, PiezaLeida};
use dian_contract::rut::{Rut, RutLeido};
use dian_contract::{Codigo, Fallo};
use dian_core::entrada::{Contexto, Guardable, Pieza};
use dian_core::escanear::interpret;
use dian_core::informe;
use dian_domain::factura::Leido;
use dian_domain::rut::{self as domain_rut, Tablas};
use dian_paginas::Siguiente;

use crate::documento::{self, Beside};

/// Pages of a RUT that are read.
const MAX_RUT_PAGES: usize = domain_rut::MAX_PAGINAS;

/// A piece that was read by itself.
pub(crate) struct Suelta {
    archivo: String,
    formato: FormatoPieza,
    contenido: Contenido,
}

enum Contenido {
    /// A document or its container, with its bytes.
    Xml(Box<Leido>, Vec<u8>),
    /// Texts of codes, from a picture or a PDF that is no RUT.
    Codigos(Vec<String>),
    Rut(Box<RutLeido>),
    Tabla(dian_core::formatos::Tabla),
    Nada(Fallo),
}

impl Suelta {
    /// Reads a piece.
    pub(crate) fn new(
        archivo: &str,
        contenido: Result<(Clase, &[u8]), Fallo>,
        cancelled: &dyn Fn() -> bool,
        progress: &dyn Fn(usize, usize),
    ) -> Self {
        let (formato, contenido) = match contenido {
            Err(fallo) => (refused(&fallo), Err(fallo)),
            Ok((clase, bytes)) => match clase {
                Clase::Imagen(_) => (
                    FormatoPieza::Imagen,
                    dian_qr::read_image(bytes).map(Contenido::Codigos).map_err(Fallo::from),
                ),
                Clase::Xml => (
                    FormatoPieza::Xml,
                    dian_xml::read(bytes)
                        .map(|it| Contenido::Xml(Box::new(it), bytes.to_vec()))
                        .map_err(Fallo::from),
                ),
                Clase::Pdf => (FormatoPieza::Pdf, pdf(archivo, bytes, cancelled, progress)),
                Clase::Xlsx | Clase::Csv => (FormatoPieza::Tabla, table(bytes)),
                Clase::Zip => (FormatoPieza::Zip, Err(Codigo::ZipDanado.into())),
                Clase::Correo => (FormatoPieza::Correo, Err(Codigo::CorreoDanado.into())),
                Clase::Otro(_) => (
                    FormatoPieza::Otro,
                    Err(not_recognised(&clase).unwrap_or_else(|| Codigo::Interno.into())),
                ),
            },
        };
        let contenido = contenido.unwrap_or_else(Contenido::Nada);
        Self { archivo: archivo.to_owned(), formato, contenido }
    }

    /// A container with nothing in it.
    pub(crate) fn empty(archivo: &str) -> Self {
        Self {
            archivo: archivo.to_owned(),
            formato: FormatoPieza::Otro,
            contenido: Contenido::Nada(Codigo::ArchivoVacio.into()),
        }
    }

    /// The container it came in, if any.
    fn container(&self) -> &str {
        self.archivo.rsplit_once(SEPARADOR).map_or("", |(container, _)| container)
    }
}

/// Every piece as the person sees it: documents compared with what came beside them.
pub(crate) fn judge(loose: Vec<Suelta>, context: &Contexto) -> Vec<Pieza> {
    let besides: Vec<Beside> = loose.iter().map(|it| beside(it, &loose)).collect();
    loose.into_iter().zip(besides).map(|(it, beside)| finish(it, &beside, context)).collect()
}

/// What the same container holds for a document: codes of its PDF, and DIAN's answer.
fn beside(of: &Suelta, all: &[Suelta]) -> Beside {
    let mut found = Beside::default();
    let Contenido::Xml(read, _) = &of.contenido else { return found };
    let container = of.container();
    if container.is_empty() {
        return found;
    }
    let code = read.documento().codigo.as_deref();
    for other in all.iter().filter(|it| it.container() == container) {
        match &other.contenido {
            Contenido::Codigos(texts) if other.formato == FormatoPieza::Pdf => {
                found.qr_pdf.get_or_insert_default().extend(texts.iter().cloned());
            }
            Contenido::Xml(answer, bytes) if documento::answers(answer, code) => {
                found.answer = Some((answer.documento().clone(), bytes.clone()));
            }
            Contenido::Xml(..)
            | Contenido::Codigos(_)
            | Contenido::Rut(_)
            | Contenido::Tabla(_)
            | Contenido::Nada(_) => {}
        }
    }
    found
}

fn finish(it: Suelta, beside: &Beside, context: &Contexto) -> Pieza {
    let mut leida = PiezaLeida {
        archivo: it.archivo,
        formato: it.formato,
        codigos: Vec::new(),
        factura: None,
        rut: None,
        informe: None,
        lectura: None,
        error: None,
    };
    let guardable = match it.contenido {
        Contenido::Nada(fallo) => {
            leida.error = Some(fallo);
            None
        }
        Contenido::Rut(rut) => {
            leida.rut = Some(*rut);
            None
        }
        Contenido::Tabla(table) => match informe::read(&table) {
            Ok((rows, errors)) => {
                leida.informe = u32::try_from(rows.len() + errors.len()).ok();
                Some(Guardable::Tabla(table))
            }
            Err(fallo) => {
                leida.error = Some(fallo);
                None
            }
        },
        Contenido::Codigos(texts) => {
            leida.codigos = texts.iter().filter_map(|text| interpret(text).ok()).collect();
            if leida.codigos.is_empty() {
                leida.error = Some(Codigo::SinCodigo.into());
            }
            leida
                .codigos
                .iter()
                .find(|it| is_document(it))
                .cloned()
                .map(|it| Guardable::Codigo(Box::new(it)))
        }
        Contenido::Xml(read, bytes) => {
            let factura = documento::verify(&leida.archivo, &read, &bytes, beside, context);
            leida.factura = Some(factura.clone());
            Some(Guardable::Documento { factura: Box::new(factura), bytes })
        }
    };
    Pieza { leida, guardable }
}

fn is_document(codigo: &CodigoLeido) -> bool {
    use dian_contract::escanear::ClaseCodigo;
    match codigo.clase {
        ClaseCodigo::Factura
        | ClaseCodigo::NotaOEquivalente
        | ClaseCodigo::DocumentoSoporte
        | ClaseCodigo::Nomina
        | ClaseCodigo::NominaAjuste
        | ClaseCodigo::DocumentoDian
        | ClaseCodigo::FacturaSinCodigo => true,
        ClaseCodigo::Rut | ClaseCodigo::Pago | ClaseCodigo::UrlSospechosa | ClaseCodigo::Otro => {
            false
        }
    }
}

fn table(bytes: &[u8]) -> Result<Contenido, Fallo> {
    Ok(Contenido::Tabla(dian_tablas::read(bytes)?))
}

/// A RUT if it is one, else the codes on its pages.
fn pdf(
    archivo: &str,
    bytes: &[u8],
    cancelled: &dyn Fn() -> bool,
    progress: &dyn Fn(usize, usize),
) -> Result<Contenido, Fallo> {
    match rut(archivo, bytes) {
        Ok(rut) => return Ok(Contenido::Rut(Box::new(rut))),
        // What is wrong with the whole file is wrong with its codes too.
        Err(fallo) if fallo.codigo == Codigo::PdfConClave => return Err(fallo),
        Err(_) => {}
    }
    codes(bytes, cancelled, progress).map(Contenido::Codigos)
}

/// The texts of the codes on the pages of a PDF, each once. Of a page that gave one no other picture is
/// looked at.
pub(crate) fn codes(
    bytes: &[u8],
    cancelled: &dyn Fn() -> bool,
    progress: &dyn Fn(usize, usize),
) -> Result<Vec<String>, Fallo> {
    let mut texts: Vec<String> = Vec::new();
    dian_paginas::images(bytes, cancelled, &mut |view| {
        progress(view.pagina + 1, view.paginas);
        let found = read_view(&view);
        let some = !found.is_empty();
        for text in found {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        if some { Siguiente::OtraPagina } else { Siguiente::Sigue }
    })?;
    Ok(texts)
}

fn read_view(view: &dian_paginas::Vista) -> Vec<String> {
    let picture = &view.imagen;
    let read = dian_qr::read_luma(
        picture.width(),
        picture.height(),
        picture.as_raw(),
        dian_qr::Modo::Fija,
    );
    read.unwrap_or_default()
}

/// The RUT in a PDF, with what its code says.
///
/// # Errors
/// `pdf_no_es_rut`, `pdf_sin_texto`, and what is wrong with the file.
pub(crate) fn rut(archivo: &str, bytes: &[u8]) -> Result<RutLeido, Fallo> {
    let pages = dian_paginas::read_text(bytes, MAX_RUT_PAGES)?;
    let tables = Tablas::built_in().map_err(|error| {
        tracing::error!(%error, "the tables of the RUT");
        Fallo::from(Codigo::Interno)
    })?;
    let read = domain_rut::read(&pages, &tables)?;
    let mut texts = Vec::new();
    // The same code stands on every page: the first one says it.
    let looked = dian_paginas::images(bytes, &|| false, &mut |view| {
        texts = read_view(&view);
        if texts.is_empty() && view.pagina == 0 { Siguiente::Sigue } else { Siguiente::Basta }
    });
    if let Err(error) = looked {
        tracing::debug!(%error, "the pages of a RUT are not drawn");
    }
    let code = domain_rut::judge_qr(texts.iter().map(String::as_str));
    let avisos = read.avisos.into_iter().chain(code.avisos).map(Into::into).collect();
    Ok(RutLeido {
        archivo: archivo.to_owned(),
        rut: Some(Rut::new(read.rut, code.abrir)),
        avisos,
        error: None,
    })
}

/// Why a file is not read, with what it is if that is known.
pub(crate) fn not_recognised(clase: &Clase) -> Option<Fallo> {
    let fallo = Fallo::new(Codigo::ArchivoNoReconocido);
    match clase {
        Clase::Otro(Some(formato)) => Some(fallo.with("formato", formato)),
        Clase::Otro(None) => Some(fallo),
        Clase::Imagen(_)
        | Clase::Pdf
        | Clase::Xml
        | Clase::Zip
        | Clase::Correo
        | Clase::Xlsx
        | Clase::Csv => None,
    }
}

/// What a piece was that the container refused.
fn refused(fallo: &Fallo) -> FormatoPieza {
    if fallo.codigo == Codigo::CorreoDanado {
        FormatoPieza::Correo
    } else if matches!(
        fallo.codigo,
        Codigo::ZipDanado
            | Codigo::ZipEntradaProhibida
            | Codigo::ContenedorMuyGrande
            | Codigo::ContenedorMuyProfundo
            | Codigo::ContenedorMuchasPiezas
            | Codigo::ContenedorConClave
    ) {
        FormatoPieza::Zip
    } else {
        FormatoPieza::Otro
    }
}
