//! Finds the grids of modules in a picture.
//!
//! rxing looks for the three corner squares in black and white pixels. rqrr looks in grey ones, and finds
//! a few grids that rxing misses; it has been seen to hang and to panic, so it works in a thread that is
//! left to itself after a while, and no more than two such threads exist. Left out: what a grid says.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use image::GrayImage;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR};

use crate::gris::Esquinas;
use crate::texto;

/// How long rqrr may take over one picture; a clean page of two megapixels takes it about 30 ms, and it is the last step.
const PATIENCE: Duration = Duration::from_millis(300);
const MAX_THREADS: usize = 2;
static THREADS: AtomicUsize = AtomicUsize::new(0);

/// A code that was read, and where: its middle and its height, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hallazgo {
    pub(crate) texto: String,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) alto: f32,
}

impl Hallazgo {
    pub(crate) fn new(texto: String, corners: impl Iterator<Item = (f32, f32)> + Clone) -> Self {
        let count = corners.clone().count().max(1) as f32;
        let (x, y) =
            corners.clone().fold((0.0, 0.0), |sum, corner| (sum.0 + corner.0, sum.1 + corner.1));
        let low = corners.clone().map(|corner| corner.1).fold(f32::INFINITY, f32::min);
        let high = corners.map(|corner| corner.1).fold(f32::NEG_INFINITY, f32::max);
        Self { texto, x: x / count, y: y / count, alto: (high - low).max(0.0) }
    }
}

/// What rxing made of a picture.
#[derive(Debug, Default)]
pub(crate) struct Vista {
    pub(crate) hallazgos: Vec<Hallazgo>,
    /// Corner squares that may belong to a code that was not read, the likeliest first.
    pub(crate) pendientes: Vec<Esquinas>,
    /// Corner squares that belong to no code that was read: middle, and side of a module.
    pub(crate) sueltas: Vec<(f32, f32, f32)>,
}

/// Sets of corner squares that are worth sampling in one picture.
const MAX_SETS: usize = 60;

/// Looks with rxing's detector. A panic of it counts as nothing found.
pub(crate) fn look(bits: &BitMatrix) -> Vista {
    catch_unwind(AssertUnwindSafe(|| {
        let mut patterns = FindFinderPatterns(bits, true, 0);
        let sets = GenerateFinderPatternSets(&mut patterns);
        let mut used = Vec::new();
        let mut vista = Vista::default();
        let mut failed = Vec::new();
        for set in sets.into_iter().take(MAX_SETS) {
            let corners = [set.bl, set.tl, set.tr];
            if corners.iter().any(|corner| used.contains(corner)) {
                continue;
            }
            let sample = SampleQR(bits, &set).ok();
            let texto = sample.as_ref().and_then(|sample| texto::decode(sample.getBits()));
            let (Some(sample), Some(texto)) = (sample, texto) else {
                failed.push(set);
                continue;
            };
            used.extend(corners);
            let points = sample.getPoints().iter().map(|point| (point.x, point.y));
            vista.hallazgos.push(Hallazgo::new(texto, points));
        }
        for set in failed {
            let corners = [set.bl, set.tl, set.tr];
            if corners.iter().all(|corner| !used.contains(corner)) {
                let sizes = corners.iter().map(|corner| corner.size);
                vista.pendientes.push(Esquinas {
                    bl: (set.bl.p.x, set.bl.p.y),
                    tl: (set.tl.p.x, set.tl.p.y),
                    tr: (set.tr.p.x, set.tr.p.y),
                    modulo: sizes.sum::<i32>() as f32 / 21.0,
                    modulos: corners.map(|corner| corner.size as f32 / 7.0),
                });
            }
        }
        vista.sueltas = patterns
            .iter()
            .filter(|pattern| !used.contains(pattern))
            .map(|pattern| (pattern.p.x, pattern.p.y, pattern.size as f32 / 7.0))
            .collect();
        vista
    }))
    .unwrap_or_default()
}

/// Looks with rqrr, for no longer than [`PATIENCE`].
pub(crate) fn look_with_rqrr(luma: &GrayImage) -> Vec<Hallazgo> {
    let Some(turn) = Turno::take() else { return Vec::new() };
    let (sender, receiver) = mpsc::channel();
    let luma = luma.clone();
    let spawned = thread::Builder::new().name("rqrr".to_owned()).spawn(move || {
        let _turn = turn;
        let found = catch_unwind(AssertUnwindSafe(|| rqrr_grids(&luma))).unwrap_or_default();
        // Nobody may be listening any more, and that is fine.
        let _ = sender.send(found);
    });
    match spawned {
        Ok(_) => receiver.recv_timeout(PATIENCE).unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

fn rqrr_grids(luma: &GrayImage) -> Vec<Hallazgo> {
    let (width, height) = (luma.width() as usize, luma.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        luma.as_raw()[y * width + x]
    });
    prepared
        .detect_grids()
        .iter()
        .filter_map(|found| {
            use rqrr::BitGrid;
            let size = u32::try_from(found.grid.size()).ok()?;
            let mut modules = BitMatrix::with_single_dimension(size).ok()?;
            for y in 0..size {
                for x in 0..size {
                    if found.grid.bit(y as usize, x as usize) {
                        modules.set(x, y);
                    }
                }
            }
            let corners = found.bounds.iter().map(|point| (point.x as f32, point.y as f32));
            Some(Hallazgo::new(texto::decode(&modules)?, corners))
        })
        .collect()
}

/// One of the threads that may exist; given back when it ends, also by a panic.
struct Turno;

impl Turno {
    fn take() -> Option<Self> {
        THREADS
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |alive| {
                (alive < MAX_THREADS).then_some(alive + 1)
            })
            .ok()
            .map(|_| Self)
    }
}

impl Drop for Turno {
    fn drop(&mut self) {
        THREADS.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_than_two_threads_exist_and_each_is_given_back() {
        let (one, two) = (Turno::take(), Turno::take());
        assert!(one.is_some() && two.is_some());
        assert!(Turno::take().is_none());
        assert_eq!(look_with_rqrr(&GrayImage::new(50, 50)), []);
        drop((one, two));
        assert!(Turno::take().is_some());
    }
}
