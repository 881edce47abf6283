//! Pictures of every page in which a code may be found.
//!
//! The QR of a RUT is an embedded image of one pixel a module, which is lost when the page is painted at
//! the size of a screen: so embedded images come first, as they are, and the painted page after them, for
//! codes that are drawn.

use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use hayro::hayro_interpret::{Image, ImageData, InterpreterSettings, LumaData, Paint};
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::{GrayImage, Luma, imageops};

use crate::dispositivo::{Dibujo, has_enormous_image, open, take, walk};
use crate::hilo::{self, Parada};
use crate::{MAX_PAGINAS, MAX_PIXELES, PaginasError};

/// All pages together; counted only while somebody waits for a page.
const PATIENCE: Duration = Duration::from_secs(60);
/// Pixels a point: 300 a inch, at which a code of 2 cm with 77 modules has 3 pixels a module.
const SCALE: f64 = 300.0 / 72.0;
/// Sides that a painted page may have: the painter counts pixels in 16 bits.
const MAX_SIDE: f64 = 16_000.0;
/// The smallest code has 21 modules.
const MIN_SIDE: u32 = 21;
/// Images smaller than this are enlarged, since decoders need some pixels a module.
const SMALL_SIDE: u32 = 400;
/// White around an enlarged image, in its own pixels: codes are often cut at their edge.
const BORDER: u32 = 4;

/// A picture of a page, or in it.
#[derive(Debug, Clone)]
pub struct Vista {
    /// Which page, from 0.
    pub pagina: usize,
    /// How many there are.
    pub paginas: usize,
    /// Where it comes from.
    pub origen: Origen,
    /// Grey, on white.
    pub imagen: GrayImage,
}

/// Where a picture comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origen {
    /// An image of the document, pixel by pixel; a small one enlarged by a whole factor.
    Incrustada,
    /// The whole page, painted.
    Dibujada,
}

/// What to do after a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Siguiente {
    /// The next picture.
    Sigue,
    /// Skip the rest of this page.
    OtraPagina,
    /// No more.
    Basta,
}

/// Hands over the pictures of every page, embedded ones before the painted page.
///
/// `cancelled` is asked between pictures and while one is being made. Gives how many pages were begun.
///
/// # Errors
/// See [`PaginasError`]. A page that cannot be painted is left out.
pub fn images(
    bytes: &[u8],
    cancelled: &dyn Fn() -> bool,
    each: &mut dyn FnMut(Vista) -> Siguiente,
) -> Result<usize, PaginasError> {
    let bytes = take(bytes)?;
    let (answer, answers) = sync_channel::<Siguiente>(1);
    let mut begun = 0;
    let work = move |parada: &Parada, sender: &SyncSender<Vista>| {
        let pdf = open(bytes, MAX_PAGINAS)?;
        let paginas = pdf.pages().len();
        let enorme = has_enormous_image(&pdf);
        let mut letters = 0;
        for (pagina, page) in pdf.pages().iter().enumerate() {
            let mut show = |origen, imagen| {
                let vista = Vista { pagina, paginas, origen, imagen };
                sender.send(vista).ok().and_then(|()| answers.recv().ok())
            };
            match show_page(page, parada, &mut letters, enorme, &mut show) {
                Some(Siguiente::Sigue | Siguiente::OtraPagina) => {}
                Some(Siguiente::Basta) | None => break,
            }
        }
        Ok(())
    };
    hilo::run(PATIENCE, cancelled, work, &mut |vista: Vista| {
        begun = begun.max(vista.pagina + 1);
        // The work may have ended meanwhile.
        let _ = answer.send(each(vista));
    })?;
    Ok(begun)
}

/// `None` when nobody listens any more.
fn show_page(
    page: &Page<'_>,
    parada: &Parada,
    letters: &mut usize,
    enorme: bool,
    show: &mut dyn FnMut(Origen, GrayImage) -> Option<Siguiente>,
) -> Option<Siguiente> {
    let (width, height) = page.render_dimensions();
    let mut dibujo = Dibujo::images(parada, letters, f64::from(width) * f64::from(height), enorme);
    walk(page, &mut dibujo);
    let whole_page = !dibujo.mixto && dibujo.imagenes.len() == 1 && dibujo.cubierto > 0.9;
    let too_big = dibujo.enorme;
    for imagen in std::mem::take(&mut dibujo.imagenes) {
        match show(Origen::Incrustada, enlarge(imagen))? {
            Siguiente::Sigue => {}
            other @ (Siguiente::OtraPagina | Siguiente::Basta) => return Some(other),
        }
    }
    // A scan has been seen already, at a better resolution.
    if whole_page || too_big {
        return Some(Siguiente::Sigue);
    }
    parada.check();
    match paint(page) {
        Some(imagen) => show(Origen::Dibujada, imagen),
        None => Some(Siguiente::Sigue),
    }
}

/// Paints a page at [`SCALE`], or at what fits [`MAX_PIXELES`].
fn paint(page: &Page<'_>) -> Option<GrayImage> {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let scale =
        SCALE.min((MAX_PIXELES as f64 / (width * height)).sqrt()).min(MAX_SIDE / width.max(height));
    if !(scale.is_finite() && width * scale >= 1.0 && height * scale >= 1.0) {
        return None;
    }
    let pixmap = hayro::render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings { x_scale: scale as f32, y_scale: scale as f32, bg_color: WHITE },
    );
    let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
    let grey = pixmap.data().iter().map(|pixel| luma(pixel.r, pixel.g, pixel.b)).collect();
    GrayImage::from_raw(width, height, grey)
}

/// An image in grey on white; nothing for one that holds no code.
pub(crate) fn decode(image: &Image<'_, '_>) -> Option<GrayImage> {
    if image.width() < MIN_SIDE || image.height() < MIN_SIDE {
        return None;
    }
    let mut grey = None;
    match image {
        Image::Raster(raster) => raster.with_rgba(
            |data, alpha| {
                let (width, height) = (data.width(), data.height());
                let mut pixels = match data {
                    ImageData::Luma(it) => it.data,
                    ImageData::Rgb(it) => it.data.chunks_exact(3).map(chunk_luma).collect(),
                };
                // A mask of another size only softens edges in practice.
                if let Some(alpha) = alpha.filter(|it| (it.width, it.height) == (width, height)) {
                    lay_on_white(&mut pixels, &alpha.data);
                }
                grey = GrayImage::from_raw(width, height, pixels);
            },
            None,
        ),
        Image::Stencil(stencil) => stencil.with_stencil(
            |LumaData { data, width, height, .. }, paint| {
                let ink = match paint {
                    Paint::Color(color) => {
                        let [r, g, b, _] = color.to_rgba().to_rgba8();
                        luma(r, g, b)
                    }
                    Paint::Pattern(_) => 0,
                };
                let mut pixels = vec![ink; data.len()];
                lay_on_white(&mut pixels, &data);
                grey = GrayImage::from_raw(width, height, pixels);
            },
            None,
        ),
    }
    grey.filter(|it| it.width() >= MIN_SIDE && it.height() >= MIN_SIDE)
}

fn chunk_luma(pixel: &[u8]) -> u8 {
    match pixel {
        [r, g, b] => luma(*r, *g, *b),
        _ => 255,
    }
}

/// Rec. 601, as the `image` crate has it.
fn luma(r: u8, g: u8, b: u8) -> u8 {
    let sum = 299 * u32::from(r) + 587 * u32::from(g) + 114 * u32::from(b);
    u8::try_from(sum / 1000).unwrap_or(u8::MAX)
}

fn lay_on_white(pixels: &mut [u8], alpha: &[u8]) {
    for (pixel, alpha) in pixels.iter_mut().zip(alpha) {
        let (ink, alpha) = (u32::from(*pixel), u32::from(*alpha));
        *pixel = u8::try_from((ink * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
    }
}

/// Repeats the pixels of a small image and puts white around it.
fn enlarge(image: GrayImage) -> GrayImage {
    let (width, height) = image.dimensions();
    let factor = SMALL_SIDE / width.max(height);
    if factor < 2 {
        return image;
    }
    let large = imageops::resize(&image, width * factor, height * factor, imageops::Nearest);
    let border = BORDER * factor;
    let mut framed =
        GrayImage::from_pixel(large.width() + 2 * border, large.height() + 2 * border, Luma([255]));
    imageops::replace(&mut framed, &large, border.into(), border.into());
    framed
}
