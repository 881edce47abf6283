//! What a page draws, collected instead of painted.

use std::panic::resume_unwind;
use std::sync::Arc;

use dian_domain::rut::{Letra, Trozo};
use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, TransformExt, interpret_page,
};
use hayro::hayro_syntax::object::Object;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::{Affine, BezPath, Point, Rect};
use image::GrayImage;

use crate::hilo::Parada;
use crate::imagenes::decode;
use crate::{MAX_BYTES, MAX_PIXELES, PaginasError, peso};

/// Most characters of a document: a RUT page has 3,000, a full page of print 8,000.
const MAX_LETRAS: usize = 4_000_000;
/// Most images of a page that are decoded.
const MAX_IMAGENES: usize = 40;
/// Most pixels of an image that the library may hold: a Letter page at 600 dots an inch has 34 million.
const MAX_HELD: u64 = 2 * MAX_PIXELES;
/// Units of a glyph's own space in one em.
const EM: f64 = 1000.0;
/// Width of a character whose font does not tell, in em.
const USUAL_WIDTH: f64 = 0.5;

/// The bytes, if they are not too many.
pub(crate) fn take(bytes: &[u8]) -> Result<Arc<Vec<u8>>, PaginasError> {
    if bytes.len() > MAX_BYTES {
        return Err(PaginasError::MuyGrande { bytes: bytes.len() });
    }
    Ok(Arc::new(bytes.to_vec()))
}

/// Opens a document.
pub(crate) fn open(bytes: Arc<Vec<u8>>, maximo: usize) -> Result<Pdf, PaginasError> {
    if !peso::is_bearable(&bytes) {
        return Err(PaginasError::Danado);
    }
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => PaginasError::ConClave,
        LoadPdfError::Invalid => PaginasError::Danado,
    })?;
    match pdf.pages().len() {
        0 => Err(PaginasError::Danado),
        paginas if paginas > maximo => Err(PaginasError::MuyLargo { paginas, maximo }),
        _ => Ok(pdf),
    }
}

/// Some image of the document has more pixels than can be held, wherever it is used: as a mask, in a
/// pattern, in the glyph of a font.
pub(crate) fn has_enormous_image(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|object| match object {
        Object::Stream(stream) => {
            let side = |name: &[u8]| stream.dict().get::<u32>(name).map_or(0, u64::from);
            side(b"Width").saturating_mul(side(b"Height")) > MAX_HELD
        }
        Object::Null(_)
        | Object::Boolean(_)
        | Object::Number(_)
        | Object::String(_)
        | Object::Name(_)
        | Object::Dict(_)
        | Object::Array(_) => false,
    })
}

/// Runs through what a page draws.
pub(crate) fn walk<'a>(page: &'a Page<'a>, dibujo: &mut Dibujo<'_>) {
    let (width, height) = page.render_dimensions();
    let settings = InterpreterSettings::default();
    let cache = InterpreterCache::new();
    let area = Rect::new(0.0, 0.0, width.into(), height.into());
    let place = page.initial_transform(true).to_kurbo();
    let mut context = Context::new(place, area, &cache, page.xref(), settings);
    interpret_page(page, &mut context, dibujo);
}

/// Collects what a page draws.
pub(crate) struct Dibujo<'p> {
    parada: &'p Parada,
    /// Characters of the document so far.
    letters: &'p mut usize,
    with_images: bool,
    /// Text, in the order in which it is drawn.
    pub(crate) trozos: Vec<Trozo>,
    /// Images in grey, at their own resolution.
    pub(crate) imagenes: Vec<GrayImage>,
    /// An image with more pixels than can be held: the page must not be painted either.
    pub(crate) enorme: bool,
    /// Something other than images was drawn.
    pub(crate) mixto: bool,
    /// Part of the page that the largest image covers.
    pub(crate) cubierto: f64,
    area: f64,
}

impl<'p> Dibujo<'p> {
    /// Collects text alone.
    pub(crate) fn text(parada: &'p Parada, letters: &'p mut usize) -> Self {
        Self {
            parada,
            letters,
            with_images: false,
            trozos: Vec::new(),
            imagenes: Vec::new(),
            enorme: false,
            mixto: false,
            cubierto: 0.0,
            area: 1.0,
        }
    }

    /// Collects text and images of a page of some area, in square points. No image is decoded where one
    /// of the document is enormous: it may be the mask of another.
    pub(crate) fn images(
        parada: &'p Parada,
        letters: &'p mut usize,
        area: f64,
        enorme: bool,
    ) -> Self {
        Self { with_images: !enorme, area, enorme, ..Self::text(parada, letters) }
    }
}

impl<'a> Device<'a> for Dibujo<'_> {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {
        self.parada.check();
        self.mixto = true;
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.parada.check();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.parada.check();
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        self.mixto = true;
        *self.letters += run.glyphs().len();
        if *self.letters > MAX_LETRAS {
            // Caught as a damaged document.
            resume_unwind(Box::new("too many characters"));
        }
        let Some(trozo) = place_run(run, props.transform) else { return };
        // Filled and outlined text is drawn twice.
        if self.trozos.last() != Some(&trozo) {
            self.trozos.push(trozo);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.parada.check();
        let pixels = u64::from(image.width()) * u64::from(image.height());
        if pixels > MAX_HELD {
            self.enorme = true;
            return;
        }
        let covered = props.transform.determinant().abs() * pixels as f64;
        self.cubierto = self.cubierto.max(covered / self.area);
        if self.with_images && pixels <= MAX_HELD && self.imagenes.len() < MAX_IMAGENES {
            self.imagenes.extend(decode(&image));
        }
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// The run with its place, if it runs from left to right along a level line.
fn place_run(run: &GlyphRun<'_, '_>, transform: Affine) -> Option<Trozo> {
    let first = run.glyphs().first()?;
    let [a, b, c, d, _, y] = (transform * first.transform()).as_coeffs();
    let level = a > 0.0 && d.abs() > 0.0 && b.abs() <= 0.05 * a && c.abs() <= 0.5 * d.abs();
    if !level {
        return None;
    }
    let mut letras = Vec::with_capacity(run.glyphs().len());
    for (index, positioned) in run.glyphs().iter().enumerate() {
        let place = transform * positioned.transform();
        let x = (place * Point::ORIGIN).x;
        let glyph: &Glyph<'_> = positioned;
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width(),
            Glyph::Type3(type3) => type3.advance_width(),
        };
        let next = run.glyphs().get(index + 1);
        let ancho = match (advance, next) {
            (Some(advance), _) if advance > 0.0 => f64::from(advance) * a,
            (_, Some(next)) => (transform * next.transform() * Point::ORIGIN).x - x,
            (_, None) => USUAL_WIDTH * EM * a,
        };
        push_letters(&mut letras, glyph.as_unicode(), x, ancho);
    }
    let cuerpo = (d.abs() * EM) as f32;
    (!letras.is_empty()).then_some(Trozo { y: y as f32, cuerpo, letras })
}

/// A ligature is several characters that share its width.
fn push_letters(letras: &mut Vec<Letra>, unicode: Option<BfString>, x: f64, ancho: f64) {
    let text = match unicode {
        Some(BfString::Char(one)) => one.to_string(),
        Some(BfString::String(several)) => several,
        None => char::REPLACEMENT_CHARACTER.to_string(),
    };
    let count = text.chars().count().max(1) as f64;
    for (index, caracter) in text.chars().enumerate() {
        let width = ancho / count;
        let x = (x + width * index as f64) as f32;
        letras.push(Letra { x, ancho: width as f32, caracter });
    }
}
