//! The order in which a picture is looked at.
//!
//! Every step makes a black and white picture in another way and looks for corner squares in it. Those
//! that rxing cannot make a text of are read again from the grey picture, once. A still picture gets one
//! step after another until nothing seems to be missing or its time is over; a camera frame gets the
//! first step and one other, each frame the next one in turn.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use image::GrayImage;
use image::imageops;
use rxing::common::BitMatrix;

use crate::esquinas::{self, Esquina};
use crate::filtro::{enlarged, half, median, sharpened, smooth};
use crate::gris::{self, Esfuerzo, Esquinas};
use crate::mapa::{by_blocks, by_local_mean, by_one_level};
use crate::rejilla::{self, Hallazgo};
use crate::{Modo, area};

/// No step of a still picture begins later than this, if something in it looks like a code, or nothing does.
const MAX_TIME: Duration = Duration::from_millis(1800);
const MAX_TIME_IN_VAIN: Duration = Duration::from_millis(1100);
/// The first steps earn most: on a busy machine they have more time.
const SURE_STEPS: usize = 6;
const MAX_SURE_TIME: Duration = Duration::from_millis(4000);
/// No code of a camera frame is read from grey later than this.
const MAX_FRAME_TIME: Duration = Duration::from_millis(12);
/// Longest side of any picture: rxing counts the pixels of a run in 16 bits, and doubles them.
const MAX_RUN: u32 = u16::MAX as u32 / 2;
/// Most pixels of a picture that is worth doubling, and tripling.
const MAX_DOUBLED: usize = 1_500_000;
const MAX_TRIPLED: usize = 400_000;
/// Most pixels in which corner squares are looked for in grey; larger pictures are halved.
const MAX_CORRELATED: usize = 1_000_000;
/// Sets of corner squares read from grey, by step and in all.
const MAX_BY_STEP: usize = 6;
/// Most corner squares that are put together without rxing's rules.
const MAX_FREE: usize = 16;
const MAX_BY_CORRELATION: usize = 16;
const MAX_GREY: usize = 90;
/// Corner squares without a code that are remembered.
const MAX_LOOSE: usize = 400;

/// Which step the next camera frame gets.
static TURN: AtomicUsize = AtomicUsize::new(0);

type Paso = (&'static str, fn(&mut Busqueda<'_>));

const PASOS: [Paso; 13] = [
    ("mitad", |b| b.at_half(20)),
    ("regiones", |b| b.regions()),
    ("suave", |b| b.smoothed()),
    ("doble-suave", |b| b.doubled(2, 24)),
    ("nítida", |b| b.sharp()),
    ("doble-bloques", |b| b.doubled_blocks()),
    ("un-nivel", |b| b.one_level()),
    ("mediana", |b| b.median()),
    ("local-8", |b| b.local(8)),
    ("cuarto", |b| b.at_quarter()),
    ("triple", |b| b.tripled()),
    ("correlación", |b| b.by_correlation()),
    ("rqrr", |b| b.with_rqrr()),
];
/// The steps that a camera frame may get.
const EN_VIVO: [usize; 4] = [0, 3, 2, 4];

/// The texts of all codes, each once.
pub(crate) fn read(luma: &GrayImage, mode: Modo) -> Vec<String> {
    let times = luma.width().max(luma.height()).div_ceil(MAX_RUN);
    let shorter = (times > 1).then(|| scaled(luma, 1.0 / times as f32));
    let luma = shorter.as_ref().unwrap_or(luma);
    let mut busqueda = Busqueda::new(luma, mode);
    busqueda.step(("bloques", |b| {
        let bits = by_blocks(b.luma);
        b.look(1.0, (0.0, 0.0), bits);
    }));
    match mode {
        Modo::EnVivo => busqueda.frame(),
        Modo::Fija => {
            for paso in PASOS {
                if busqueda.is_done() || busqueda.is_late() {
                    break;
                }
                busqueda.step(paso);
            }
        }
    }
    busqueda.texts()
}

struct Busqueda<'a> {
    luma: &'a GrayImage,
    mode: Modo,
    start: Instant,
    steps: usize,
    hallazgos: Vec<Hallazgo>,
    /// Corner squares that were read from grey in vain; true for white on black.
    tried: Vec<(Esquinas, bool)>,
    /// Corner squares without a code: middle and module.
    sueltas: Vec<(f32, f32, f32)>,
    /// Something in the last picture looks like a code that was not read.
    pending: bool,
}

impl<'a> Busqueda<'a> {
    fn new(luma: &'a GrayImage, mode: Modo) -> Self {
        Self {
            luma,
            mode,
            start: Instant::now(),
            steps: 0,
            hallazgos: Vec::new(),
            tried: Vec::new(),
            sueltas: Vec::new(),
            pending: false,
        }
    }

    fn step(&mut self, (_name, run): Paso) {
        self.steps += 1;
        #[cfg(feature = "medir")]
        {
            if crate::medir::is_left_out(_name) {
                return;
            }
            let (start, before) = (Instant::now(), self.hallazgos.len());
            run(self);
            let ms = start.elapsed().as_secs_f64() * 1000.0;
            crate::medir::note(_name, self.hallazgos.len() - before, ms);
        }
        #[cfg(not(feature = "medir"))]
        run(self);
    }

    fn frame(&mut self) {
        if self.is_done() {
            return;
        }
        let turn = TURN.fetch_add(1, Ordering::Relaxed) % EN_VIVO.len();
        self.step(PASOS[EN_VIVO[turn]]);
    }

    /// Something was read and nothing seems to be missing; after a few steps what was read is enough.
    fn is_done(&self) -> bool {
        !self.hallazgos.is_empty() && (!self.pending || self.steps > 4)
    }

    fn is_late(&self) -> bool {
        self.start.elapsed() > self.limit()
    }

    fn limit(&self) -> Duration {
        match self.mode {
            Modo::Fija if self.steps <= SURE_STEPS => MAX_SURE_TIME,
            Modo::Fija if self.hallazgos.is_empty() && self.sueltas.len() < 3 => MAX_TIME_IN_VAIN,
            Modo::Fija => MAX_TIME,
            Modo::EnVivo => MAX_FRAME_TIME,
        }
    }

    fn at_half(&mut self, radius: usize) {
        self.look(2.0, (0.0, 0.0), by_local_mean(&half(self.luma), radius));
    }

    fn at_quarter(&mut self) {
        let quarter = half(&half(self.luma));
        self.look(4.0, (0.0, 0.0), by_local_mean(&quarter, 20));
    }

    fn smoothed(&mut self) {
        self.look(1.0, (0.0, 0.0), by_local_mean(&smooth(self.luma, 1), 20));
    }

    fn sharp(&mut self) {
        self.look(1.0, (0.0, 0.0), by_local_mean(&sharpened(self.luma, 1, 3), 20));
    }

    fn local(&mut self, radius: usize) {
        self.look(1.0, (0.0, 0.0), by_local_mean(self.luma, radius));
    }

    fn one_level(&mut self) {
        self.look(1.0, (0.0, 0.0), by_one_level(self.luma));
    }

    fn median(&mut self) {
        self.look(1.0, (0.0, 0.0), by_local_mean(&median(self.luma), 20));
    }

    fn doubled(&mut self, blur: usize, radius: usize) {
        let limit = if self.mode == Modo::EnVivo { MAX_TRIPLED } else { MAX_DOUBLED };
        if self.size() <= limit {
            let double = smooth(&enlarged(self.luma, 2), blur);
            self.look(0.5, (0.0, 0.0), by_local_mean(&double, radius));
        }
    }

    fn doubled_blocks(&mut self) {
        if self.size() <= MAX_DOUBLED {
            self.look(0.5, (0.0, 0.0), by_blocks(&enlarged(self.luma, 2)));
        }
    }

    fn tripled(&mut self) {
        if self.size() <= MAX_TRIPLED {
            let triple = smooth(&enlarged(self.luma, 3), 2);
            self.look(1.0 / 3.0, (0.0, 0.0), by_local_mean(&triple, 36));
        }
    }

    fn with_rqrr(&mut self) {
        let side = self.luma.width().max(self.luma.height());
        let shrink = f32::max(side as f32 / 1920.0, 1.0);
        let small = (shrink > 1.0).then(|| scaled(self.luma, 1.0 / shrink));
        let found = rejilla::look_with_rqrr(small.as_ref().unwrap_or(self.luma));
        self.add(shrink, (0.0, 0.0), found);
    }

    /// Corner squares found in grey.
    fn by_correlation(&mut self) {
        let mut scale = 1.0;
        let mut smaller: Option<GrayImage> = None;
        while smaller.as_ref().map_or(self.size(), |luma| luma.len()) > MAX_CORRELATED {
            smaller = Some(half(smaller.as_ref().unwrap_or(self.luma)));
            scale *= 2.0;
        }
        let found = esquinas::find(smaller.as_ref().unwrap_or(self.luma));
        for (places, invert) in found.iter().zip([false, true]) {
            let sets = esquinas::sets(places);
            let sets = sets.into_iter().map(|set| set.moved(scale, (0.0, 0.0))).collect();
            self.read_grey(sets, invert, MAX_BY_CORRELATION);
        }
    }

    /// Large pages: looks closer where corner squares stand together.
    fn regions(&mut self) {
        if self.size() <= MAX_DOUBLED {
            return;
        }
        let mut done: Vec<(f32, f32, f32, f32)> = Vec::new();
        let sueltas = self.sueltas.clone();
        for (x, y, modulo) in &sueltas {
            if self.is_late() || done.len() >= 6 {
                return;
            }
            let reach = modulo.clamp(1.0, 12.0) * 95.0;
            let mates: Vec<_> = sueltas
                .iter()
                .filter(|(other_x, other_y, other)| {
                    (other_x - x).abs() < reach
                        && (other_y - y).abs() < reach
                        && (0.5..2.0).contains(&(other / modulo))
                })
                .collect();
            if mates.len() < 2
                || done.iter().any(|(left, top, right, bottom)| {
                    x > left && x < right && y > top && y < bottom
                })
            {
                continue;
            }
            let margin = modulo * 20.0;
            let low = |get: fn(&(f32, f32, f32)) -> f32| {
                mates.iter().map(|mate| get(mate)).fold(f32::INFINITY, f32::min) - margin
            };
            let high = |get: fn(&(f32, f32, f32)) -> f32| {
                mates.iter().map(|mate| get(mate)).fold(f32::NEG_INFINITY, f32::max) + margin
            };
            let span = (high(|m| m.0) - low(|m| m.0)).max(high(|m| m.1) - low(|m| m.1));
            let (left, top) = (low(|m| m.0).max(0.0), low(|m| m.1).max(0.0));
            let (right, bottom) = (left + span, top + span);
            done.push((left, top, right, bottom));
            let part = imageops::crop_imm(
                self.luma,
                left as u32,
                top as u32,
                span as u32 + 1,
                span as u32 + 1,
            )
            .to_image();
            if part.is_empty() || part.len() > MAX_DOUBLED {
                continue;
            }
            let double = enlarged(&part, 2);
            let at = (left.floor(), top.floor());
            self.look(0.5, at, by_local_mean(&smooth(&double, 1), 24));
            if !self.is_late() {
                self.look(0.5, at, by_blocks(&double));
            }
        }
    }

    fn size(&self) -> usize {
        area(self.luma.width(), self.luma.height())
    }

    /// Looks at black on white, then at white on black. `scale` and `at` lead back to the whole picture.
    fn look(&mut self, scale: f32, at: (f32, f32), bits: Option<BitMatrix>) {
        let Some(mut bits) = bits else { return };
        let dark = self.look_at(scale, at, &bits, false);
        if dark {
            return;
        }
        bits.flip_self();
        self.look_at(scale, at, &bits, true);
    }

    /// Whether anything was read here.
    fn look_at(&mut self, scale: f32, at: (f32, f32), bits: &BitMatrix, invert: bool) -> bool {
        let vista = rejilla::look(bits);
        let mut some = !vista.hallazgos.is_empty();
        self.add(scale, at, vista.hallazgos);
        let sets: Vec<Esquinas> =
            vista.pendientes.into_iter().map(|set| set.moved(scale, at)).collect();
        let (mut pending, read) = self.read_grey(sets, invert, MAX_BY_STEP);
        some |= read;
        if !some && vista.sueltas.len() <= MAX_FREE && self.mode == Modo::Fija {
            // rxing puts no squares together of which one looks twice as large as another.
            let places: Vec<Esquina> = vista
                .sueltas
                .iter()
                .map(|(x, y, modulo)| Esquina { x: *x, y: *y, modulo: *modulo, fit: 1.0 })
                .collect();
            let sets =
                esquinas::sets(&places).into_iter().map(|set| set.moved(scale, at)).collect();
            let (left, read) = self.read_grey(sets, invert, MAX_BY_STEP);
            some |= read;
            pending |= left;
        }
        if !invert || pending {
            self.pending = pending || vista.sueltas.len() >= 2 && self.steps < 3;
        }
        for (x, y, modulo) in vista.sueltas {
            let (x, y, modulo) = (x * scale + at.0, y * scale + at.1, modulo * scale);
            let known = self.sueltas.iter().any(|(a, b, _)| (a - x).hypot(b - y) < modulo * 3.0);
            if !known && self.sueltas.len() < MAX_LOOSE {
                self.sueltas.push((x, y, modulo));
            }
        }
        some
    }

    /// Reads some of these sets from grey. Whether any is left that was not read, and whether any was read.
    fn read_grey(&mut self, sets: Vec<Esquinas>, invert: bool, most: usize) -> (bool, bool) {
        let esfuerzo = match self.mode {
            Modo::Fija => Esfuerzo::Largo,
            Modo::EnVivo => Esfuerzo::Corto,
        };
        let until = self.start + self.limit();
        let (mut left, mut pending, mut read) = (most, false, false);
        for esquinas in sets {
            if self.covers(&esquinas) {
                continue;
            }
            let known =
                self.tried.iter().any(|(known, way)| *way == invert && known.is_near(&esquinas));
            if known || left == 0 || self.tried.len() >= MAX_GREY || self.is_late() {
                pending = true;
                continue;
            }
            left -= 1;
            let Some(texto) = gris::read(self.luma, &esquinas, invert, esfuerzo, until) else {
                self.tried.push((esquinas, invert));
                pending = true;
                continue;
            };
            read = true;
            let hallazgo = Hallazgo::new(texto, esquinas.corners().into_iter());
            self.add(1.0, (0.0, 0.0), vec![hallazgo]);
        }
        (pending, read)
    }

    /// Whether these corner squares lie on a code that was already read.
    fn covers(&self, esquinas: &Esquinas) -> bool {
        let corners = esquinas.corners();
        let x = corners.iter().map(|corner| corner.0).sum::<f32>() / 4.0;
        let y = corners.iter().map(|corner| corner.1).sum::<f32>() / 4.0;
        self.hallazgos.iter().any(|known| {
            (known.x - x).abs() < known.alto * 0.4 && (known.y - y).abs() < known.alto * 0.4
        })
    }

    fn add(&mut self, scale: f32, at: (f32, f32), hallazgos: Vec<Hallazgo>) {
        for mut hallazgo in hallazgos {
            if self.hallazgos.iter().all(|known| known.texto != hallazgo.texto) {
                hallazgo.x = hallazgo.x * scale + at.0;
                hallazgo.y = hallazgo.y * scale + at.1;
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
