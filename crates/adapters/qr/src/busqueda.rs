//! The order in which a picture is looked at.
//!
//! Each step costs more than the one before and reads a few pictures more; the search ends when nothing
//! in the picture looks like a code that is still unread. Smoothing, a local threshold and another scale
//! are what adds most to rxing alone. Left out: a budget of time, and cutting out regions.

use image::GrayImage;
use image::imageops::{self, FilterType};
use rxing::common::BitMatrix;

use crate::mapa::{by_blocks, by_local_mean};
use crate::rejilla::{self, Hallazgo};
use crate::{Modo, area};

/// Longest side, in pixels, of a picture that the costly steps look at.
const MAX_SIDE: u32 = 1920;
/// Longest side of any picture: rxing counts the pixels of a run in 16 bits, and doubles them.
const MAX_RUN: u32 = u16::MAX as u32 / 2;
/// Most pixels of a picture that is worth doubling.
const MAX_DOUBLED: usize = 2_000_000;

/// The texts of all codes, each once.
pub(crate) fn read(luma: &GrayImage, mode: Modo) -> Vec<String> {
    let times = luma.width().max(luma.height()).div_ceil(MAX_RUN);
    let shorter = (times > 1).then(|| scaled(luma, 1.0 / times as f32));
    let luma = shorter.as_ref().unwrap_or(luma);
    let mut busqueda = Busqueda::default();
    let done = busqueda.look(1.0, by_blocks(luma))
        || mode == Modo::EnVivo && busqueda.look_at_half(luma, 1.0);
    if !done && mode == Modo::Fija {
        busqueda.look_harder(luma);
    }
    busqueda.texts()
}

#[derive(Default)]
struct Busqueda {
    hallazgos: Vec<Hallazgo>,
}

impl Busqueda {
    fn look_harder(&mut self, luma: &GrayImage) {
        let side = luma.width().max(luma.height());
        let shrink = if side > MAX_SIDE { side as f32 / MAX_SIDE as f32 } else { 1.0 };
        let small = if shrink > 1.0 { scaled(luma, 1.0 / shrink) } else { luma.clone() };
        let done = shrink > 1.0 && self.look(shrink, by_blocks(&small))
            || self.look_at_half(&small, shrink)
            || self.look(shrink, by_local_mean(&imageops::fast_blur(&small, 1.0), 20))
            || self.look_at_double(&small, shrink);
        if !done {
            self.add(shrink, rejilla::look_with_rqrr(&small));
        }
    }

    fn look_at_half(&mut self, luma: &GrayImage, scale: f32) -> bool {
        self.look(scale * 2.0, by_local_mean(&scaled(luma, 0.5), 20))
    }

    fn look_at_double(&mut self, luma: &GrayImage, scale: f32) -> bool {
        if area(luma.width(), luma.height()) > MAX_DOUBLED {
            return false;
        }
        let double =
            imageops::resize(luma, luma.width() * 2, luma.height() * 2, FilterType::CatmullRom);
        self.look(scale / 2.0, by_local_mean(&imageops::fast_blur(&double, 2.0), 24))
    }

    /// Looks at black on white, then at white on black. True when nothing seems to be missing.
    fn look(&mut self, scale: f32, bits: Option<BitMatrix>) -> bool {
        let Some(mut bits) = bits else { return false };
        let dark = rejilla::look(&bits);
        let some = !dark.hallazgos.is_empty();
        self.add(scale, dark.hallazgos);
        if some {
            return !dark.faltan;
        }
        bits.flip_self();
        let light = rejilla::look(&bits);
        let some = !light.hallazgos.is_empty();
        self.add(scale, light.hallazgos);
        some && !dark.faltan && !light.faltan
    }

    fn add(&mut self, scale: f32, hallazgos: Vec<Hallazgo>) {
        for mut hallazgo in hallazgos {
            if self.hallazgos.iter().all(|known| known.texto != hallazgo.texto) {
                hallazgo.x *= scale;
                hallazgo.y *= scale;
                hallazgo.alto *= scale;
                self.hallazgos.push(hallazgo);
            }
        }
    }

    /// From top to bottom, and from left to right where codes stand side by side.
    fn texts(mut self) -> Vec<String> {
        self.hallazgos.sort_by(|one, other| one.y.total_cmp(&other.y));
        let mut rows: Vec<Vec<Hallazgo>> = Vec::new();
        for hallazgo in self.hallazgos {
            match rows.last_mut() {
                Some(row)
                    if row.first().is_some_and(|first| hallazgo.y - first.y < first.alto / 2.0) =>
                {
                    row.push(hallazgo);
                }
                _ => rows.push(vec![hallazgo]),
            }
        }
        for row in &mut rows {
            row.sort_by(|one, other| one.x.total_cmp(&other.x));
        }
        rows.into_iter().flatten().map(|hallazgo| hallazgo.texto).collect()
    }
}

/// The mean of the pixels that each new one covers.
fn scaled(luma: &GrayImage, factor: f32) -> GrayImage {
    let side = |side: u32| ((side as f32 * factor).round() as u32).max(1);
    imageops::thumbnail(luma, side(luma.width()), side(luma.height()))
}
