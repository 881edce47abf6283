//! Reads a code again from the grey picture, where its three corner squares are known and black and
//! white pixels were not enough.
//!
//! The place of every module is fitted to what all codes share (corner squares, timing and alignment
//! patterns), first as a plane in perspective and then as a mesh that bends with the paper. Each module
//! keeps its grey; a linear filter learnt on the modules that are known beforehand takes the blur back;
//! error correction gets the doubtful codewords as erasures. Left out: finding the corner squares.

mod bloque;
mod geometria;
mod igualador;
mod lectura;
mod malla;
mod muestra;
mod plano;
mod plantilla;

use std::time::Instant;

use image::GrayImage;

use geometria::Homografia;
use lectura::Lectura;
use malla::Malla;
use plano::Plano;
use plantilla::Plantilla;

/// Three corner squares: their middles in pixels, and the side of a module, on the whole and in each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Esquinas {
    pub(crate) bl: (f32, f32),
    pub(crate) tl: (f32, f32),
    pub(crate) tr: (f32, f32),
    pub(crate) modulo: f32,
    /// At `bl`, `tl` and `tr`.
    pub(crate) modulos: [f32; 3],
}

impl Esquinas {
    /// How many modules a side may have: seen at a slant, the middle of an edge counts for both ends.
    pub(crate) fn side(&self) -> f32 {
        let count = |end: (f32, f32), module: f32| {
            let length = (end.0 - self.tl.0).hypot(end.1 - self.tl.1);
            length / (module * self.modulos[1]).sqrt().max(0.5) + 7.0
        };
        let (right, down) = (count(self.tr, self.modulos[2]), count(self.bl, self.modulos[0]));
        (right.max(down) * 2.0 + right + down) / 4.0
    }

    fn each(&self) -> [(f32, f32); 3] {
        [self.bl, self.tl, self.tr]
    }

    /// Whether both mean the same code.
    pub(crate) fn is_near(&self, other: &Self) -> bool {
        let reach = self.modulo.max(1.0) * 0.8;
        self.each()
            .into_iter()
            .zip(other.each())
            .all(|(one, two)| (one.0 - two.0).hypot(one.1 - two.1) < reach)
    }

    /// The same corners in a picture of which this one is a part at `scale`.
    pub(crate) fn moved(&self, scale: f32, at: (f32, f32)) -> Self {
        let back = |(x, y): (f32, f32)| (x * scale + at.0, y * scale + at.1);
        Self {
            bl: back(self.bl),
            tl: back(self.tl),
            tr: back(self.tr),
            modulo: self.modulo * scale,
            modulos: self.modulos.map(|modulo| modulo * scale),
        }
    }

    /// The corners of the code as a parallelogram.
    pub(crate) fn corners(&self) -> [(f32, f32); 4] {
        let br = (self.bl.0 + self.tr.0 - self.tl.0, self.bl.1 + self.tr.1 - self.tl.1);
        [self.tl, self.tr, br, self.bl]
    }
}

/// How much work a code is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Esfuerzo {
    /// The plane only, and few filters.
    Corto,
    /// The mesh, and filters learnt again from their own result.
    Largo,
}

/// The text of the code at these corner squares; `invert` for white on black. Gives up soon after `until`.
pub(crate) fn read(
    luma: &GrayImage,
    esquinas: &Esquinas,
    invert: bool,
    esfuerzo: Esfuerzo,
    until: Instant,
) -> Option<String> {
    let (plano, esquinas) = Plano::cut(luma, esquinas, invert)?;
    let sizes = geometria::sizes(&plano, &esquinas);
    let keep = if esfuerzo == Esfuerzo::Corto { 1 } else { 3 };
    let mut best_fit = 0.0_f32;
    for (side, timing) in sizes.into_iter().take(keep) {
        if timing < LEAST_TIMING {
            break;
        }
        let Some(plantilla) = Plantilla::new(side) else { continue };
        let starts = geometria::starts(&plano, &esquinas, &plantilla, esfuerzo);
        for (fit, homografia) in starts {
            if Instant::now() > until {
                return None;
            }
            if fit < LEAST_FIT || fit < best_fit * 0.7 {
                continue;
            }
            best_fit = best_fit.max(fit);
            if let Some(text) =
                read_grid(&plano, &esquinas, &plantilla, &homografia, esfuerzo, until)
            {
                return Some(text);
            }
        }
    }
    if esfuerzo == Esfuerzo::Corto || best_fit > 0.0 {
        return None;
    }
    let (plantilla, homografia) = geometria::blurred(&plano, &esquinas)?;
    read_grid(&plano, &esquinas, &plantilla, &homografia, esfuerzo, until)
}

/// Mean agreement of the patterns that all codes share below which there is no code.
const LEAST_FIT: f32 = 0.33;
/// Agreement of both timing patterns, added up, below which no number of modules is worth a look.
const LEAST_TIMING: f32 = 0.22;

fn read_grid(
    plano: &Plano,
    esquinas: &Esquinas,
    plantilla: &Plantilla,
    homografia: &Homografia,
    esfuerzo: Esfuerzo,
    until: Instant,
) -> Option<String> {
    let flat = malla::flat(plantilla.side, homografia);
    let mut lectura = read_places(plano, plantilla, &flat, esfuerzo)?;
    if lectura.text.is_some() || esfuerzo == Esfuerzo::Corto {
        return lectura.text;
    }
    let pinned = homografia.pinned(esquinas, plantilla.side)?;
    let mut malla = Malla::bend(plano, plantilla, &pinned);
    for round in 0..5 {
        let before = lectura.doubt;
        lectura = read_places(plano, plantilla, &malla.places(), esfuerzo)?;
        if lectura.text.is_some() || Instant::now() > until {
            return lectura.text;
        }
        // Every block that was corrected tells where its modules are.
        if round > 1 && lectura.doubt >= before && (lectura.doubt == 1.0 || round > 2) {
            return None;
        }
        malla.bend_finer(&lectura.confirmed);
    }
    None
}

fn read_places(
    plano: &Plano,
    plantilla: &Plantilla,
    places: &malla::Lugares,
    esfuerzo: Esfuerzo,
) -> Option<Lectura> {
    let greys = muestra::sample(plano, places);
    for sharpening in [0.0, 1.2, 3.0] {
        let modules = igualador::sharpen(&greys, sharpening);
        let lectura = lectura::read(&modules, plantilla);
        if lectura.text.is_some() {
            return Some(lectura);
        }
    }
    igualador::learn_and_read(&greys, plantilla, esfuerzo)
}
