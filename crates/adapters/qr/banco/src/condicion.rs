//! The 22 conditions, each in five severities, and pictures without any code.
//!
//! A picture depends on set, condition, severity and number, and on nothing else.

use std::f32::consts::{PI, TAU};

use image::GrayImage;
use image::codecs::jpeg::JpegEncoder;

use crate::azar::Azar;
use crate::codigo::Codigo;
use crate::lienzo::Lienzo;

/// Names, in the order of the tables.
pub const CONDICIONES: [&str; 22] = [
    "clean",
    "rotation",
    "perspective",
    "gauss_blur",
    "motion_blur",
    "defocus",
    "noise",
    "low_light",
    "shadow",
    "glare",
    "jpeg",
    "downscale",
    "thermal",
    "curve",
    "crumple",
    "occlusion",
    "inverted",
    "moire",
    "photo_page",
    "pdf_page",
    "several",
    "phone",
];

/// A picture and what it says.
pub struct Muestra {
    pub condicion: &'static str,
    pub severidad: usize,
    pub contenido: &'static str,
    pub textos: Vec<String>,
    pub imagen: GrayImage,
}

const QUIET: f32 = 4.0;

/// A picture of one condition; `severidad` from 1 to 5.
pub fn draw(conjunto: u64, condicion: usize, severidad: usize, numero: usize) -> Muestra {
    let mut azar = Azar::new(&[conjunto, condicion as u64, severidad as u64, numero as u64]);
    let azar = &mut azar;
    let nombre = CONDICIONES[condicion];
    let codigo = Codigo::new(numero, azar);
    let contenido = codigo.contenido;
    let s = severidad - 1;
    // Pixels a module.
    let p = azar.between(2.5, 5.0);
    let one = vec![codigo.texto.clone()];
    let (imagen, textos) = match nombre {
        "clean" => (flat(&codigo, p, 0.0, azar).to_bytes(), one),
        "rotation" => {
            (flat(&codigo, azar.between(2.5, 4.0), azar.between(0.0, TAU), azar).to_bytes(), one)
        }
        "perspective" => {
            let angle = azar.between(-0.3, 0.3);
            (tilted(&codigo, p, angle, [0.06, 0.12, 0.18, 0.24, 0.30][s], azar).to_bytes(), one)
        }
        "gauss_blur" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.blur([0.28, 0.40, 0.49, 0.63, 0.80][s] * p);
            lienzo.noise(1.0, azar);
            (lienzo.to_bytes(), one)
        }
        "motion_blur" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.move_along([0.6, 1.1, 1.6, 2.2, 2.9][s] * p, azar.between(0.0, PI));
            lienzo.noise(1.5, azar);
            (lienzo.to_bytes(), one)
        }
        "defocus" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.defocus([0.5, 0.68, 0.83, 1.05, 1.3][s] * p);
            lienzo.noise(1.5, azar);
            (lienzo.to_bytes(), one)
        }
        "noise" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.each(|gris, _, _| 40.0 + gris * 0.7);
            lienzo.noise([12.0, 20.0, 30.0, 42.0, 58.0][s], azar);
            (lienzo.to_bytes(), one)
        }
        "low_light" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            let (light, grain) =
                [(0.5, 6.0), (0.36, 7.0), (0.26, 8.0), (0.17, 8.5), (0.12, 9.0)][s];
            lienzo.each(|gris, x, _| 12.0 + gris * light * (0.75 + 0.25 * x));
            lienzo.noise(grain, azar);
            (lienzo.to_bytes(), one)
        }
        "shadow" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            shade(&mut lienzo, [0.55, 0.4, 0.28, 0.19, 0.11][s], azar);
            lienzo.noise(2.0, azar);
            (lienzo.to_bytes(), one)
        }
        "glare" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            glare(&mut lienzo, [0.05, 0.075, 0.105, 0.14, 0.18][s], azar);
            lienzo.noise(2.0, azar);
            (lienzo.to_bytes(), one)
        }
        "jpeg" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.blur(0.4);
            lienzo.noise(2.0, azar);
            (through_jpeg(&lienzo.to_bytes(), [35, 20, 12, 8, 5][s]), one)
        }
        "downscale" => {
            let p = [2.2, 1.9, 1.7, 1.5, 1.3][s] + azar.between(-0.05, 0.05);
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.noise(2.0, azar);
            (lienzo.to_bytes(), one)
        }
        "thermal" => (thermal(&codigo, p, s, azar), one),
        "curve" => (curved(&codigo, p, [0.34, 0.5, 0.66, 0.86, 1.08][s], azar).to_bytes(), one),
        "crumple" => (crumpled(&codigo, p, [0.22, 0.38, 0.6, 0.9, 1.25][s], azar).to_bytes(), one),
        "occlusion" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            occlude(&mut lienzo, [0.008, 0.016, 0.027, 0.042, 0.065][s], azar);
            (lienzo.to_bytes(), one)
        }
        "inverted" => {
            let p = if s == 4 { azar.between(1.6, 2.4) } else { p };
            let mut lienzo = slightly_turned(&codigo, p, azar);
            lienzo.blur([0.1, 0.2, 0.28, 0.38, 0.46][s] * p);
            lienzo.each(|gris, _, _| 255.0 - gris);
            lienzo.noise([2.0, 4.0, 6.0, 8.0, 10.0][s], azar);
            (lienzo.to_bytes(), one)
        }
        "moire" => {
            let mut lienzo = slightly_turned(&codigo, p, azar);
            let depth = [15.0, 28.0, 40.0, 55.0, 70.0][s];
            let (period, angle) = (azar.between(1.6, 3.2), azar.between(0.0, PI));
            let (other, phase) = (period * azar.between(0.9, 1.1), azar.between(0.0, TAU));
            let (width, height) = (lienzo.ancho as f32, lienzo.alto as f32);
            lienzo.each(|gris, x, y| {
                let (x, y) = (x * width, y * height);
                let along = x * angle.cos() + y * angle.sin();
                let across = y * angle.cos() - x * angle.sin();
                let wave = (along * TAU / period + phase).sin() + (across * TAU / other).sin();
                30.0 + gris * 0.75 + depth * 0.5 * wave
            });
            lienzo.noise(3.0, azar);
            (lienzo.to_bytes(), one)
        }
        "photo_page" => (photo_page(&codigo, s, azar), one),
        "pdf_page" => (pdf_page(&codigo, s, azar), one),
        "several" => several(codigo, numero, s, azar),
        _ => (phone(&codigo, p, s, azar), one),
    };
    Muestra { condicion: nombre, severidad, contenido, textos, imagen }
}

/// A picture without any code, of one of six kinds.
pub fn draw_negative(conjunto: u64, numero: usize) -> Muestra {
    let mut azar = Azar::new(&[conjunto, 99, numero as u64]);
    let azar = &mut azar;
    let (width, height) = (320 + azar.below(960), 240 + azar.below(720));
    let mut lienzo = Lienzo::new(width, height, azar.between(180.0, 250.0));
    match numero % 6 {
        0 => print_text(&mut lienzo, azar.between(7.0, 20.0), azar),
        1 => {
            for pixel in &mut lienzo.grises {
                *pixel = azar.between(0.0, 255.0);
            }
            lienzo.blur(azar.between(0.3, 3.0));
            lienzo.each(|gris, _, _| 128.0 + (gris - 128.0) * 3.0);
        }
        2 => {
            // Modules as of a code, without its corners.
            let side = azar.between(2.5, 7.0);
            let colours: Vec<bool> = (0..200 * 200).map(|_| azar.once_in(2)).collect();
            let turn = azar.between(0.0, PI);
            lienzo.each(|_, x, y| {
                let (x, y) = (x * width as f32 / side, y * height as f32 / side);
                let (x, y) = (x * turn.cos() - y * turn.sin(), x * turn.sin() + y * turn.cos());
                let at =
                    x.rem_euclid(200.0) as usize % 200 + (y.rem_euclid(200.0) as usize % 200) * 200;
                if colours[at] { 30.0 } else { 220.0 }
            });
        }
        3 => {
            // Bars.
            let mut x = 20.0;
            while x < width as f32 - 30.0 {
                let bar = azar.between(1.5, 6.0);
                let top = (height / 4) as isize;
                fill(&mut lienzo, x, top as f32, bar, height as f32 / 2.0, 20.0);
                x += bar + azar.between(1.5, 6.0);
            }
        }
        4 => {
            // Corner squares, as many as a code has, with nothing between that makes sense.
            for _ in 0..12 {
                let side = azar.between(14.0, 60.0);
                let (x, y) = (
                    azar.between(0.0, width as f32 - 60.0),
                    azar.between(0.0, height as f32 - 60.0),
                );
                for (inset, gris) in [(0.0, 20.0), (1.0, 235.0), (2.0, 20.0)] {
                    let inset = inset * side / 7.0;
                    fill(
                        &mut lienzo,
                        x + inset,
                        y + inset,
                        side - 2.0 * inset,
                        side - 2.0 * inset,
                        gris,
                    );
                }
            }
            print_text(&mut lienzo, 12.0, azar);
        }
        _ => {
            // A room: areas of grey, edges, shade.
            for _ in 0..60 {
                let (w, h) = (azar.between(10.0, 300.0), azar.between(10.0, 300.0));
                let (x, y) = (azar.between(0.0, width as f32), azar.between(0.0, height as f32));
                fill(&mut lienzo, x, y, w, h, azar.between(0.0, 255.0));
            }
            lienzo.blur(azar.between(0.5, 2.5));
            shade(&mut lienzo, 0.4, azar);
        }
    }
    lienzo.noise(azar.between(0.0, 12.0), azar);
    let imagen = through_jpeg(&lienzo.to_bytes(), 40 + azar.below(55) as u8);
    Muestra { condicion: "negative", severidad: 1, contenido: "none", textos: Vec::new(), imagen }
}

/// Draws a code with `map` from pixels to modules, on a ground of paper or of paper on a desk.
fn render(
    codigo: &Codigo,
    ancho: usize,
    alto: usize,
    azar: &mut Azar,
    map: impl Fn(f32, f32) -> Option<(f32, f32)>,
) -> Lienzo {
    const SAMPLES: usize = 4;
    let (ink, paper) = (azar.between(5.0, 45.0), azar.between(215.0, 250.0));
    let desk = if azar.once_in(3) { azar.between(30.0, 200.0) } else { paper };
    let edge = codigo.lado as f32 + QUIET + 0.5;
    let mut lienzo = Lienzo::new(ancho, alto, paper);
    for y in 0..alto {
        for x in 0..ancho {
            let mut sum = 0.0;
            for part in 0..SAMPLES * SAMPLES {
                let step = |part: usize| (part as f32 + 0.5) / SAMPLES as f32;
                let point = map(x as f32 + step(part % SAMPLES), y as f32 + step(part / SAMPLES));
                sum += match point {
                    Some((u, v)) if codigo.is_dark(u, v) => ink,
                    Some((u, v))
                        if u > -QUIET - 0.5 && v > -QUIET - 0.5 && u < edge && v < edge =>
                    {
                        paper
                    }
                    _ => desk,
                };
            }
            lienzo.grises[y * ancho + x] = sum / (SAMPLES * SAMPLES) as f32;
        }
    }
    lienzo
}

fn flat(codigo: &Codigo, p: f32, angle: f32, azar: &mut Azar) -> Lienzo {
    let length = (codigo.lado as f32 + 2.0 * QUIET + 3.0) * p;
    let (sin, cos) = angle.sin_cos();
    let side = (length * (sin.abs() + cos.abs())).ceil() as usize;
    let middle = side as f32 / 2.0 + azar.between(-0.5, 0.5);
    let half = codigo.lado as f32 / 2.0;
    render(codigo, side, side, azar, |x, y| {
        let (x, y) = ((x - middle) / p, (y - middle) / p);
        Some((x * cos + y * sin + half, y * cos - x * sin + half))
    })
}

fn slightly_turned(codigo: &Codigo, p: f32, azar: &mut Azar) -> Lienzo {
    let angle = azar.between(-0.12, 0.12);
    flat(codigo, p, angle, azar)
}

/// Each corner is moved inwards by up to `depth` of the side.
fn tilted(codigo: &Codigo, p: f32, angle: f32, depth: f32, azar: &mut Azar) -> Lienzo {
    let lado = codigo.lado as f32;
    let length = (lado + 2.0 * QUIET) * p;
    let (sin, cos) = angle.sin_cos();
    let side = length * (sin.abs() + cos.abs()) + 4.0 * p;
    // One side recedes, a second one a little.
    let receding = azar.below(4);
    let (deep, other) = (depth * azar.between(0.8, 1.0), depth * azar.between(0.0, 0.5));
    let corners = [(-1.0_f32, -1.0_f32), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
    let squeeze = 1.0 - depth * 0.6;
    let pixels = corners.map(|(x, y)| {
        // Turn so that the receding side is above.
        let (mut a, mut b) = [(x, y), (y, -x), (-x, -y), (-y, x)][receding];
        if b < 0.0 {
            a *= 1.0 - 2.0 * deep;
        }
        a *= 1.0 - other * (1.0 + a) * 0.25;
        b *= squeeze * (1.0 + other * a * 0.5);
        let (x, y) = [(a, b), (-b, a), (-a, -b), (b, -a)][receding];
        let (x, y) = (x * length / 2.0, y * length / 2.0);
        (x * cos - y * sin + side / 2.0, x * sin + y * cos + side / 2.0)
    });
    let modules = corners.map(|(x, y)| {
        let at = |one: f32| (one + 1.0) / 2.0 * (lado + 2.0 * QUIET) - QUIET;
        (at(x), at(y))
    });
    let Some(h) = homography(pixels, modules) else { return flat(codigo, p, angle, azar) };
    let side = side.ceil() as usize;
    render(codigo, side, side, azar, |x, y| {
        let w = h[6] * x + h[7] * y + 1.0;
        (w > 0.05).then(|| ((h[0] * x + h[1] * y + h[2]) / w, (h[3] * x + h[4] * y + h[5]) / w))
    })
}

fn homography(from: [(f32, f32); 4], to: [(f32, f32); 4]) -> Option<[f32; 8]> {
    let mut rows = [[0.0_f64; 9]; 8];
    for (at, ((x, y), (u, v))) in from.into_iter().zip(to).enumerate() {
        let (x, y, u, v) = (f64::from(x), f64::from(y), f64::from(u), f64::from(v));
        rows[at * 2] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
        rows[at * 2 + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
    }
    for column in 0..8 {
        let pivot =
            (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        if rows[column][column].abs() < 1e-12 {
            return None;
        }
        for row in 0..8 {
            if row != column {
                let factor = rows[row][column] / rows[column][column];
                for at in column..9 {
                    rows[row][at] -= factor * rows[column][at];
                }
            }
        }
    }
    Some(std::array::from_fn(|at| (rows[at][8] / rows[at][at]) as f32))
}

/// On a cylinder; `bow` is half the angle, in radians, that the paper covers.
fn curved(codigo: &Codigo, p: f32, bow: f32, azar: &mut Azar) -> Lienzo {
    let lado = codigo.lado as f32;
    let half = (lado / 2.0 + QUIET) * p;
    let bow = bow * azar.between(0.92, 1.0);
    let radius = half / bow;
    let turn = [0.0, PI / 2.0][azar.below(2)] + azar.between(-0.25, 0.25);
    let angle = azar.between(-0.15, 0.15);
    let (sin, cos) = turn.sin_cos();
    let (asin, acos) = angle.sin_cos();
    let side = (2.4 * half).ceil() as usize;
    let middle = side as f32 / 2.0;
    let perspective = azar.between(0.05, 0.25);
    let mut lienzo = render(codigo, side, side, azar, |x, y| {
        let (x, y) = (x - middle, y - middle);
        let (mut a, mut b) = (x * cos + y * sin, y * cos - x * sin);
        let depth = 1.0 - (1.0 - (a / radius).powi(2)).max(0.0).sqrt();
        // What lies deeper looks smaller.
        let grow = 1.0 + perspective * depth;
        b *= grow;
        a *= 1.0 + perspective * 0.3 * depth;
        if (a / radius).abs() >= 0.995 {
            return None;
        }
        a = radius * (a / radius).asin();
        let (x, y) = (a * cos - b * sin, a * sin + b * cos);
        let (x, y) = (x * acos + y * asin, y * acos - x * asin);
        Some((x / p + lado / 2.0, y / p + lado / 2.0))
    });
    lienzo.each(|gris, x, y| {
        let (x, y) = (x * side as f32 - middle, y * side as f32 - middle);
        let a = ((x * cos + y * sin) / radius).clamp(-1.0, 1.0);
        gris * (0.35 + 0.65 * (1.0 - a * a).sqrt())
    });
    lienzo.blur(0.5);
    lienzo.noise(3.0, azar);
    lienzo
}

/// Waves and creases; `depth` is about how many modules a point is off.
fn crumpled(codigo: &Codigo, p: f32, depth: f32, azar: &mut Azar) -> Lienzo {
    let lado = codigo.lado as f32;
    let length = (lado + 2.0 * QUIET + 4.0) * p;
    let mut waves = Vec::new();
    for _ in 0..4 {
        let wave = azar.between(14.0, 40.0);
        let size = depth * azar.between(0.25, 0.6) * wave / 26.0;
        waves.push((
            azar.between(0.0, TAU),
            TAU / wave,
            azar.between(0.0, TAU),
            azar.between(0.0, TAU),
            size,
        ));
    }
    let mut creases = Vec::new();
    for _ in 0..5 {
        let turn = azar.between(0.0, TAU);
        let at = azar.between(-0.4, 0.4) * lado;
        creases.push((
            turn,
            at,
            azar.between(0.0, TAU),
            depth * azar.between(0.012, 0.05),
            azar.between(-0.18, 0.18),
        ));
    }
    let off = |u: f32, v: f32| {
        let (mut du, mut dv) = (0.0, 0.0);
        for (turn, rate, phase, way, size) in &waves {
            let along = (u * turn.cos() + v * turn.sin()) * rate + phase;
            du += size * along.sin() * way.cos();
            dv += size * along.sin() * way.sin();
        }
        for (turn, at, way, size, _) in &creases {
            let far = (u * turn.cos() + v * turn.sin() - at).abs();
            du += size * far.min(25.0) * way.cos();
            dv += size * far.min(25.0) * way.sin();
        }
        (du, dv)
    };
    let angle = azar.between(-0.1, 0.1);
    let (sin, cos) = angle.sin_cos();
    let side = (length * 1.15).ceil() as usize;
    let middle = side as f32 / 2.0;
    let mut lienzo = render(codigo, side, side, azar, |x, y| {
        let (x, y) = ((x - middle) / p, (y - middle) / p);
        let (u, v) = (x * cos + y * sin, y * cos - x * sin);
        let (du, dv) = off(u, v);
        Some((u + du + lado / 2.0, v + dv + lado / 2.0))
    });
    lienzo.each(|gris, x, y| {
        let (u, v) = ((x * side as f32 - middle) / p, (y * side as f32 - middle) / p);
        let mut light = 1.0;
        for (turn, at, _, _, shade) in &creases {
            let far = u * turn.cos() + v * turn.sin() - at;
            light += shade * (far / 6.0).tanh() * depth.min(1.6);
        }
        gris * light.clamp(0.35, 1.1)
    });
    lienzo.blur(0.5);
    lienzo.noise(3.0, azar);
    lienzo
}

/// A hard-edged shadow and a slope of light; the darkest part keeps `rest` of the light.
fn shade(lienzo: &mut Lienzo, rest: f32, azar: &mut Azar) {
    let turn = azar.between(0.0, TAU);
    let at = azar.between(-0.15, 0.15);
    let soft = azar.between(0.01, 0.12);
    let slope = azar.between(0.0, 0.3);
    lienzo.each(|gris, x, y| {
        let along = (x - 0.5) * turn.cos() + (y - 0.5) * turn.sin();
        let cover = 1.0 / (1.0 + (-(along - at) / soft * 4.0).exp());
        gris * (rest + (1.0 - rest) * cover) * (1.0 - slope * (0.5 - along))
    });
}

/// A light mirrored on the paper: white in its middle, fading out; `share` of the width.
fn glare(lienzo: &mut Lienzo, share: f32, azar: &mut Azar) {
    let (x0, y0) = (azar.between(0.25, 0.8), azar.between(0.25, 0.8));
    let (long, turn) = (azar.between(1.0, 2.2), azar.between(0.0, PI));
    lienzo.each(|gris, x, y| {
        let (x, y) = (x - x0, y - y0);
        let a = (x * turn.cos() + y * turn.sin()) / (share * long);
        let b = (y * turn.cos() - x * turn.sin()) / share;
        gris + 420.0 * (-(a * a + b * b)).exp()
    });
}

fn occlude(lienzo: &mut Lienzo, share: f32, azar: &mut Azar) {
    let area = (lienzo.ancho * lienzo.alto) as f32 * share;
    let pieces = 1 + azar.below(3);
    for _ in 0..pieces {
        let long = azar.between(1.0, 3.0);
        let w = (area / pieces as f32 * long).sqrt();
        let h = w / long;
        let (w, h) = if azar.once_in(2) { (w, h) } else { (h, w) };
        // Not on the corner squares: without them there is no code to be found.
        let (x, y) = loop {
            let x = azar.between(0.1, 0.9) * lienzo.ancho as f32;
            let y = azar.between(0.1, 0.9) * lienzo.alto as f32;
            let low = 0.36;
            let (cx, cy) =
                ((x + w / 2.0) / lienzo.ancho as f32, (y + h / 2.0) / lienzo.alto as f32);
            if !(cx < low && (cy < low || cy > 1.0 - low) || cy < low && cx > 1.0 - low) {
                break (x, y);
            }
        };
        fill(lienzo, x, y, w, h, [20.0, 128.0, 240.0][azar.below(3)]);
    }
    lienzo.blur(0.4);
    lienzo.noise(2.0, azar);
}

fn fill(lienzo: &mut Lienzo, x: f32, y: f32, w: f32, h: f32, gris: f32) {
    let (right, below) = ((x + w).max(0.0) as usize, (y + h).max(0.0) as usize);
    for row in (y.max(0.0) as usize)..below.min(lienzo.alto) {
        for column in (x.max(0.0) as usize)..right.min(lienzo.ancho) {
            lienzo.grises[row * lienzo.ancho + column] = gris;
        }
    }
}

/// A receipt from a worn thermal head: pale, with lines that print nothing, and grain.
fn thermal(codigo: &Codigo, p: f32, s: usize, azar: &mut Azar) -> GrayImage {
    let mut lienzo = slightly_turned(codigo, p, azar);
    let contrast = [0.6, 0.48, 0.37, 0.28, 0.2][s];
    let spread = azar.between(-1.0, 1.0);
    if spread > 0.3 {
        // Dots run: each pixel takes the darkest around it, partly.
        let copy = lienzo.clone();
        for y in 0..copy.alto as isize {
            for x in 0..copy.ancho as isize {
                let least = copy.at(x - 1, y).min(copy.at(x, y - 1)).min(copy.at(x, y));
                let pixel = &mut lienzo.grises[y as usize * copy.ancho + x as usize];
                *pixel = *pixel * 0.45 + least * 0.55;
            }
        }
    }
    let height = lienzo.alto as f32;
    let wave = (azar.between(0.0, TAU), azar.between(1.0, 3.0));
    lienzo.each(|gris, _, y| {
        let here = contrast * (0.8 + 0.2 * (y * wave.1 * TAU + wave.0).sin());
        225.0 - (235.0 - gris).max(0.0) * here
    });
    for _ in 0..[1, 2, 3, 5, 8][s] {
        let (y, thick) = (azar.between(0.0, height), azar.between(0.3, 0.8) * p);
        let x = azar.between(0.0, lienzo.ancho as f32);
        if azar.once_in(2) {
            fill(&mut lienzo, 0.0, y, 1e5, thick, 222.0);
        } else {
            fill(&mut lienzo, x, 0.0, thick, 1e5, 222.0);
        }
    }
    lienzo.blur(0.12 * p);
    lienzo.noise([5.0, 7.0, 9.0, 11.0, 12.0][s], azar);
    through_jpeg(&lienzo.to_bytes(), 75)
}

/// Lines of marks as long as words, with the size of letters in pixels.
fn print_text(lienzo: &mut Lienzo, size: f32, azar: &mut Azar) {
    let ink = azar.between(20.0, 60.0);
    let mut y = size * 2.0;
    while y < lienzo.alto as f32 - size * 3.0 {
        let mut x = size * 3.0;
        let end = lienzo.ancho as f32 * azar.between(0.5, 0.97) - size * 4.0;
        while x < end {
            for _ in 0..2 + azar.below(9) {
                let stem = (size * 0.14).max(1.0);
                for stroke in 0..2 + azar.below(2) {
                    let tall = if azar.once_in(4) { 1.0 } else { 0.7 };
                    fill(
                        lienzo,
                        x + stroke as f32 * size * 0.26,
                        y + size * (1.0 - tall),
                        stem,
                        size * tall,
                        ink,
                    );
                }
                let bar = azar.between(0.0, 0.9) * size;
                fill(lienzo, x, y + bar, size * 0.5, stem, ink);
                x += size * 0.72;
            }
            x += size * 0.6;
        }
        y += size * 1.9;
        if azar.once_in(9) {
            fill(
                lienzo,
                size * 2.0,
                y,
                lienzo.ancho as f32 - size * 4.0,
                (size * 0.1).max(1.0),
                ink,
            );
            y += size;
        }
    }
}

/// Puts a drawn code on a page, with the page's paper around it.
fn put(page: &mut Lienzo, code: &Lienzo, x: usize, y: usize) {
    for row in 0..code.alto.min(page.alto - y) {
        for column in 0..code.ancho.min(page.ancho - x) {
            page.grises[(y + row) * page.ancho + x + column] =
                code.grises[row * code.ancho + column];
        }
    }
}

/// A whole page photographed: 9 to 12 megapixels, few pixels to a module.
fn photo_page(codigo: &Codigo, s: usize, azar: &mut Azar) -> GrayImage {
    let p = [3.2, 2.8, 2.4, 2.0, 1.7][s] * azar.between(0.95, 1.05);
    let (width, height) = if azar.once_in(2) { (3000, 4000) } else { (2700, 3500) };
    let mut page = Lienzo::new(width, height, azar.between(205.0, 240.0));
    print_text(&mut page, azar.between(18.0, 34.0), azar);
    let angle = azar.between(-0.08, 0.08);
    let code = flat(codigo, p, angle, azar);
    let x = 100 + azar.below(width - code.ancho - 200);
    let y = 100 + azar.below(height - code.alto - 200);
    put(&mut page, &code, x, y);
    page.blur([0.5, 0.6, 0.65, 0.65, 0.62][s]);
    let slope = azar.between(0.1, 0.4);
    page.each(|gris, x, y| gris * (1.0 - slope * (x * 0.6 + y * 0.4)));
    page.noise([3.0, 4.0, 5.0, 6.0, 6.0][s], azar);
    through_jpeg(&page.to_bytes(), [90, 85, 80, 75, 70][s])
}

/// A page of a PDF drawn at a low resolution.
fn pdf_page(codigo: &Codigo, s: usize, azar: &mut Azar) -> GrayImage {
    let p = [3.0, 2.4, 2.0, 1.7, 1.45][s] * azar.between(0.95, 1.05);
    let (width, height) = match azar.below(3) {
        0 => (1275, 1650),
        1 => (1700, 2200),
        _ => (2550, 3300),
    };
    let mut page = Lienzo::new(width, height, 255.0);
    print_text(&mut page, height as f32 / 120.0, azar);
    let mut code = flat(codigo, p, 0.0, azar);
    code.each(|gris, _, _| if gris > 200.0 { 255.0 } else { gris });
    let x = 40 + azar.below(width - code.ancho - 80);
    let y = 40 + azar.below(height - code.alto - 80);
    put(&mut page, &code, x, y);
    if s >= 2 {
        return through_jpeg(&page.to_bytes(), [0, 0, 80, 65, 50][s]);
    }
    page.to_bytes()
}

fn several(first: Codigo, numero: usize, s: usize, azar: &mut Azar) -> (GrayImage, Vec<String>) {
    let count = 2 + s;
    let mut codes = vec![first];
    for extra in 1..count {
        codes.push(Codigo::new(numero + extra, azar));
    }
    let drawn: Vec<Lienzo> = codes
        .iter()
        .map(|codigo| {
            let p = azar.between(2.5, 4.5);
            slightly_turned(codigo, p, azar)
        })
        .collect();
    let cell = drawn.iter().map(|code| code.ancho.max(code.alto)).max().unwrap_or(1) + 8;
    let columns = 2 + usize::from(count > 4);
    let rows = count.div_ceil(columns);
    let mut page = Lienzo::new(cell * columns, cell * rows, 235.0);
    for (at, code) in drawn.iter().enumerate() {
        let x = at % columns * cell + azar.below(cell - code.ancho + 1);
        let y = at / columns * cell + azar.below(cell - code.alto + 1);
        put(&mut page, code, x, y);
    }
    page.noise(3.0, azar);
    (page.to_bytes(), codes.into_iter().map(|codigo| codigo.texto).collect())
}

/// All that a phone does at once.
fn phone(codigo: &Codigo, p: f32, s: usize, azar: &mut Azar) -> GrayImage {
    let angle = azar.between(-0.5, 0.5);
    let mut lienzo = tilted(codigo, p, angle, [0.03, 0.055, 0.085, 0.12, 0.15][s], azar);
    if azar.once_in(2) {
        lienzo.blur([0.2, 0.28, 0.36, 0.45, 0.55][s] * p);
    } else {
        lienzo.move_along([0.4, 0.62, 0.82, 1.08, 1.4][s] * p, azar.between(0.0, PI));
        lienzo.blur([0.12, 0.18, 0.25, 0.3, 0.36][s] * p);
    }
    shade(&mut lienzo, [0.8, 0.7, 0.6, 0.5, 0.42][s], azar);
    lienzo.noise([3.0, 5.0, 7.0, 9.0, 12.0][s], azar);
    through_jpeg(&lienzo.to_bytes(), [80, 70, 55, 45, 35][s])
}

fn through_jpeg(picture: &GrayImage, quality: u8) -> GrayImage {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).expect("encodes");
    image::load_from_memory(&bytes).expect("was just encoded").into_luma8()
}
