//! The place of every module on paper that is not flat.
//!
//! Knots every few modules are moved, from the corner squares outwards, to where the known patterns
//! agree and the modules around stand out most: at its middle a module is darkest or lightest. Each knot
//! starts where the plane through its neighbours would have it.

use super::geometria::Homografia;
use super::plano::Plano;
use super::plantilla::Plantilla;

/// Modules around the code whose greys are kept too.
pub(super) const PAD: usize = 3;
/// Modules between knots, about.
const SPACING: f32 = 6.0;
/// Modules that a knot looks at, to each side.
const WINDOW: i32 = 5;

/// Pixels of the middle of each module, with [`PAD`] more around; row after row.
#[derive(Debug)]
pub(super) struct Lugares {
    pub(super) side: usize,
    /// Pixels that a module measures, about.
    pub(super) modulo: f32,
    pub(super) points: Vec<(f32, f32)>,
}

pub(super) fn flat(side: usize, homografia: &Homografia) -> Lugares {
    places(side, homografia, |_, _| (0.0, 0.0))
}

fn places(side: usize, homografia: &Homografia, off: impl Fn(f32, f32) -> (f32, f32)) -> Lugares {
    let wide = side + 2 * PAD;
    let mut points = Vec::with_capacity(wide * wide);
    for row in 0..wide {
        for column in 0..wide {
            let (u, v) = (column as f32 + 0.5 - PAD as f32, row as f32 + 0.5 - PAD as f32);
            let (x, y) = homografia.map(u, v);
            let (dx, dy) = off(u, v);
            points.push((x + dx, y + dy));
        }
    }
    Lugares { side, modulo: module_of(side, homografia), points }
}

fn module_of(side: usize, homografia: &Homografia) -> f32 {
    let middle = side as f32 / 2.0;
    let (here, there) = (homografia.map(middle, middle), homografia.map(middle + 1.0, middle));
    (there.0 - here.0).hypot(there.1 - here.1).max(0.3)
}

struct Malla<'a> {
    plano: &'a Plano,
    plantilla: &'a Plantilla,
    homografia: &'a Homografia,
    modulo: f32,
    /// Modules, the same on both axes.
    knots: Vec<f32>,
    /// Pixels off the plane, row after row; none where not yet known.
    off: Vec<Option<(f32, f32)>>,
}

/// A plane, whose origin is a knot: offset there, and its change by module.
struct Prediction {
    x: [f32; 3],
    y: [f32; 3],
}

pub(super) fn bend(plano: &Plano, plantilla: &Plantilla, homografia: &Homografia) -> Lugares {
    let side = plantilla.side;
    let count = ((side as f32 - 7.0) / SPACING).round().max(2.0) as usize + 1;
    let knots: Vec<f32> =
        (0..count).map(|at| 3.5 + at as f32 * (side as f32 - 7.0) / (count - 1) as f32).collect();
    let modulo = module_of(side, homografia);
    let mut malla = Malla { plano, plantilla, homografia, modulo, knots, off: vec![None; count * count] };
    let far = count - 1;
    let mut order: Vec<(usize, usize)> = (0..count * count).map(|at| (at % count, at / count)).collect();
    let distance = |(x, y): &(usize, usize)| {
        let from = |a: usize, b: usize| a.abs_diff(*x).pow(2) + b.abs_diff(*y).pow(2);
        from(0, 0).min(from(far, 0)).min(from(0, far))
    };
    order.sort_by_key(distance);
    for (x, y) in &order {
        malla.place(*x, *y, 0.9, 0.15);
    }
    for reach in [0.5, 0.3] {
        for (x, y) in &order {
            malla.place(*x, *y, reach, 0.25);
        }
    }
    places(side, homografia, |u, v| malla.between(u, v))
}

impl Malla<'_> {
    /// Finds one knot within `reach` modules of where its neighbours have it.
    fn place(&mut self, x: usize, y: usize, reach: f32, stiffness: f32) {
        let expected = self.predict(x, y);
        let mut best = (0.0, 0.0);
        let mut score = self.score(x, y, &expected, best);
        for grid in [reach, reach * 0.4] {
            let centre = best;
            for row in -2..=2_i32 {
                for column in -2..=2_i32 {
                    let (dx, dy) = (
                        centre.0 + column as f32 * grid / 2.0 * self.modulo,
                        centre.1 + row as f32 * grid / 2.0 * self.modulo,
                    );
                    let far = dx.hypot(dy) / self.modulo;
                    let here = self.score(x, y, &expected, (dx, dy)) - stiffness * far * far;
                    if here > score {
                        (score, best) = (here, (dx, dy));
                    }
                }
            }
        }
        let count = self.knots.len();
        self.off[y * count + x] = Some((expected.x[0] + best.0, expected.y[0] + best.1));
    }

    /// How well the modules around a knot stand out if it is moved by `by` pixels.
    fn score(&self, x: usize, y: usize, expected: &Prediction, by: (f32, f32)) -> f32 {
        let (at_u, at_v) = (self.knots[x], self.knots[y]);
        let side = self.plantilla.side as i32;
        let (mut sum, mut weight) = (0.0, 0.0);
        for row in (at_v as i32 - WINDOW).max(0)..=(at_v as i32 + WINDOW).min(side - 1) {
            for column in (at_u as i32 - WINDOW).max(0)..=(at_u as i32 + WINDOW).min(side - 1) {
                let (u, v) = (column as f32 + 0.5, row as f32 + 0.5);
                let (du, dv) = (u - at_u, v - at_v);
                let (px, py) = self.homografia.map(u, v);
                let dx = expected.x[0] + expected.x[1] * du + expected.x[2] * dv + by.0;
                let dy = expected.y[0] + expected.y[1] * du + expected.y[2] * dv + by.1;
                let value = self.plano.at(px + dx, py + dy).clamp(-1.3, 1.3);
                let known = self.plantilla.known[(row * side + column) as usize];
                if known == 0 {
                    sum += value.abs() * 0.6;
                    weight += 0.6;
                } else {
                    sum += value * f32::from(known);
                    weight += 1.0;
                }
            }
        }
        sum / f32::max(weight, 1.0)
    }

    /// The plane through the known knots nearby, this one left out.
    fn predict(&self, x: usize, y: usize) -> Prediction {
        let count = self.knots.len();
        let mut normal = [[0.0_f64; 3]; 3];
        let (mut right_x, mut right_y) = ([0.0_f64; 3], [0.0_f64; 3]);
        // A little of «no bend» keeps the plane determined.
        normal[1][1] += 40.0;
        normal[2][2] += 40.0;
        normal[0][0] += 1e-3;
        for other_y in y.saturating_sub(2)..(y + 3).min(count) {
            for other_x in x.saturating_sub(2)..(x + 3).min(count) {
                let Some(off) = self.off[other_y * count + other_x] else { continue };
                if (other_x, other_y) == (x, y) {
                    continue;
                }
                let (du, dv) = (self.knots[other_x] - self.knots[x], self.knots[other_y] - self.knots[y]);
                let weight = 1.0 / (1.0 + f64::from(du * du + dv * dv) / 36.0);
                let row = [1.0, f64::from(du), f64::from(dv)];
                for a in 0..3 {
                    for b in 0..3 {
                        normal[a][b] += weight * row[a] * row[b];
                    }
                    right_x[a] += weight * row[a] * f64::from(off.0);
                    right_y[a] += weight * row[a] * f64::from(off.1);
                }
            }
        }
        Prediction { x: solve(normal, right_x), y: solve(normal, right_y) }
    }

    /// Between the four knots around a module; outside, as at the edge.
    fn between(&self, u: f32, v: f32) -> (f32, f32) {
        let count = self.knots.len();
        let step = self.knots[1] - self.knots[0];
        let find = |at: f32| {
            let place = ((at - self.knots[0]) / step).clamp(-0.6, count as f32 - 0.4);
            let cell = (place.max(0.0) as usize).min(count - 2);
            (cell, place - cell as f32)
        };
        let ((column, right), (row, below)) = (find(u), find(v));
        let knot = |x: usize, y: usize| self.off[y * count + x].unwrap_or_default();
        let mix = |get: fn((f32, f32)) -> f32| {
            let above = get(knot(column, row)) * (1.0 - right) + get(knot(column + 1, row)) * right;
            let under = get(knot(column, row + 1)) * (1.0 - right) + get(knot(column + 1, row + 1)) * right;
            above * (1.0 - below) + under * below
        };
        (mix(|off| off.0), mix(|off| off.1))
    }
}

fn solve(mut rows: [[f64; 3]; 3], mut right: [f64; 3]) -> [f32; 3] {
    for column in 0..3 {
        let lead = rows[column];
        let value = right[column];
        for row in 0..3 {
            if row != column {
                let factor = rows[row][column] / lead[column];
                for at in 0..3 {
                    rows[row][at] -= factor * lead[at];
                }
                right[row] -= factor * value;
            }
        }
    }
    std::array::from_fn(|at| (right[at] / rows[at][at]) as f32)
}
