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
/// Modules between knots, about, and how many modules a knot looks at to each side.
const COARSE: (f32, i32) = (6.0, 5);
const FINE: (f32, i32) = (3.2, 3);
/// Modules from the edge of the code to the first knot.
const EDGE: f32 = 1.5;

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

/// Knots that bend a plane.
pub(super) struct Malla<'a> {
    plano: &'a Plano,
    homografia: &'a Homografia,
    side: usize,
    /// What each module ought to be, as in [`Plantilla`].
    known: Vec<i8>,
    modulo: f32,
    /// Modules that a knot looks at, to each side.
    window: i32,
    /// Modules, the same on both axes.
    knots: Vec<f32>,
    /// Pixels off the plane, row after row; none where not yet known.
    off: Vec<Option<(f32, f32)>>,
    /// How well the modules around each knot stand out.
    scores: Vec<f32>,
}

/// A plane, whose origin is a knot: offset there, and its change by module.
struct Prediction {
    x: [f32; 3],
    y: [f32; 3],
}

fn knots(side: usize, spacing: f32) -> Vec<f32> {
    let length = side as f32 - 2.0 * EDGE;
    let count = (length / spacing).round().max(2.0) as usize + 1;
    (0..count).map(|at| EDGE + at as f32 * length / (count - 1) as f32).collect()
}

impl<'a> Malla<'a> {
    /// Bends the plane for the first time.
    pub(super) fn bend(
        plano: &'a Plano,
        plantilla: &Plantilla,
        homografia: &'a Homografia,
    ) -> Self {
        let side = plantilla.side;
        let knots = knots(side, COARSE.0);
        let count = knots.len();
        let mut malla = Self {
            plano,
            homografia,
            side,
            known: plantilla.known.clone(),
            modulo: module_of(side, homografia),
            window: COARSE.1,
            knots,
            off: vec![None; count * count],
            scores: vec![0.0; count * count],
        };
        malla.sweep(0.9, 0.15);
        malla.sweep(0.5, 0.25);
        malla.sweep(0.3, 0.25);
        malla
    }

    /// Bends it again with more knots, and with the modules that are known by now.
    pub(super) fn bend_finer(&mut self, confirmed: &[i8]) {
        for (known, confirmed) in self.known.iter_mut().zip(confirmed) {
            if *known == 0 {
                *known = *confirmed;
            }
        }
        let finer = knots(self.side, FINE.0);
        if finer.len() != self.knots.len() {
            let off = finer
                .iter()
                .flat_map(|v| finer.iter().map(|u| Some(self.between(*u, *v))))
                .collect();
            self.scores = vec![0.6; finer.len() * finer.len()];
            (self.knots, self.off, self.window) = (finer, off, FINE.1);
        }
        if confirmed.iter().any(|one| *one != 0) {
            // Where a whole row was skipped, it shows now.
            self.sweep(1.2, 0.05);
        }
        self.sweep(0.5, 0.3);
        self.sweep(0.3, 0.3);
    }

    pub(super) fn places(&self) -> Lugares {
        places(self.side, self.homografia, |u, v| self.between(u, v))
    }

    /// Every knot once: from the corner squares outwards, later from the surest to the least sure.
    fn sweep(&mut self, reach: f32, stiffness: f32) {
        let count = self.knots.len();
        let far = count - 1;
        let mut order: Vec<usize> = (0..count * count).collect();
        order.sort_by_key(|at| {
            let from =
                |a: usize, b: usize| a.abs_diff(at % count).pow(2) + b.abs_diff(at / count).pow(2);
            from(0, 0).min(from(far, 0)).min(from(0, far))
        });
        order.sort_by(|one, other| self.scores[*other].total_cmp(&self.scores[*one]));
        for at in order {
            self.place(at % count, at / count, reach, stiffness);
        }
    }

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
        self.scores[y * count + x] = score;
        self.off[y * count + x] = Some((expected.x[0] + best.0, expected.y[0] + best.1));
    }

    /// How well the modules around a knot stand out if it is moved by `by` pixels.
    fn score(&self, x: usize, y: usize, expected: &Prediction, by: (f32, f32)) -> f32 {
        let (at_u, at_v) = (self.knots[x], self.knots[y]);
        let side = self.side as i32;
        let (mut sum, mut weight) = (0.0, 0.0);
        for row in (at_v as i32 - self.window).max(0)..=(at_v as i32 + self.window).min(side - 1) {
            for column in
                (at_u as i32 - self.window).max(0)..=(at_u as i32 + self.window).min(side - 1)
            {
                let (u, v) = (column as f32 + 0.5, row as f32 + 0.5);
                let (du, dv) = (u - at_u, v - at_v);
                let (px, py) = self.homografia.map(u, v);
                let dx = expected.x[0] + expected.x[1] * du + expected.x[2] * dv + by.0;
                let dy = expected.y[0] + expected.y[1] * du + expected.y[2] * dv + by.1;
                let value = self.plano.at(px + dx, py + dy).clamp(-1.3, 1.3);
                let known = self.known[(row * side + column) as usize];
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
                let (du, dv) =
                    (self.knots[other_x] - self.knots[x], self.knots[other_y] - self.knots[y]);
                // A knot that has found its place says more than one that has not.
                let sure =
                    f64::from(self.scores[other_y * count + other_x] - 0.35).max(0.05).powi(2);
                let weight = sure * 4.0 / (1.0 + f64::from(du * du + dv * dv) / 36.0);
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
            let place = ((at - self.knots[0]) / step).clamp(-1.0, count as f32);
            let cell = (place.max(0.0) as usize).min(count - 2);
            (cell, place - cell as f32)
        };
        let ((column, right), (row, below)) = (find(u), find(v));
        let knot = |x: usize, y: usize| self.off[y * count + x].unwrap_or_default();
        let mix = |get: fn((f32, f32)) -> f32| {
            let above = get(knot(column, row)) * (1.0 - right) + get(knot(column + 1, row)) * right;
            let under =
                get(knot(column, row + 1)) * (1.0 - right) + get(knot(column + 1, row + 1)) * right;
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
