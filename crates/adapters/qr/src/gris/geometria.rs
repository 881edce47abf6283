//! Where the plane of a code lies: how many modules it has, and its perspective.
//!
//! The timing patterns run between the corner squares at one module a step; how fast they run tells size
//! and tilt at once. What is found is then moved point by point to where the known patterns agree best.

use super::plano::Plano;
use super::plantilla::Plantilla;
use super::{Esfuerzo, Esquinas, igualador, malla, muestra};

/// Modules to pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Homografia([f32; 8]);

impl Homografia {
    /// Through four points: modules and pixels.
    fn through(modules: [(f32, f32); 4], pixels: [(f32, f32); 4]) -> Option<Self> {
        let mut rows = [[0.0_f64; 9]; 8];
        for (at, ((x, y), (u, v))) in modules.into_iter().zip(pixels).enumerate() {
            let [x, y, u, v] = [x, y, u, v].map(f64::from);
            rows[at * 2] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
            rows[at * 2 + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
        }
        for column in 0..8 {
            let pivot = (column..8).max_by(|one, other| {
                rows[*one][column].abs().total_cmp(&rows[*other][column].abs())
            })?;
            rows.swap(column, pivot);
            let lead = rows[column];
            if lead[column].abs() < 1e-9 {
                return None;
            }
            for (at, row) in rows.iter_mut().enumerate() {
                if at != column {
                    let factor = row[column] / lead[column];
                    for (value, other) in row.iter_mut().zip(lead) {
                        *value -= factor * other;
                    }
                }
            }
        }
        Some(Self(std::array::from_fn(|at| (rows[at][8] / rows[at][at]) as f32)))
    }

    /// The same last corner, and the middles of the corner squares where they were found.
    pub(super) fn pinned(&self, esquinas: &Esquinas, side: usize) -> Option<Self> {
        let far = side as f32 - 3.5;
        let inner = if side > 21 { side as f32 - 6.5 } else { far };
        let modules = [(3.5, 3.5), (far, 3.5), (3.5, far), (inner, inner)];
        Self::through(modules, [esquinas.tl, esquinas.tr, esquinas.bl, self.map(inner, inner)])
    }

    pub(super) fn map(&self, u: f32, v: f32) -> (f32, f32) {
        let h = &self.0;
        let w = (h[6] * u + h[7] * v + 1.0).max(1e-3);
        ((h[0] * u + h[1] * v + h[2]) / w, (h[3] * u + h[4] * v + h[5]) / w)
    }
}

/// The likeliest numbers of modules a side, with how well the timing patterns fit each.
pub(super) fn sizes(plano: &Plano, esquinas: &Esquinas) -> Vec<(usize, f32)> {
    let Esquinas { bl, tl, tr, modulo, .. } = *esquinas;
    let top = (tr.0 - tl.0).hypot(tr.1 - tl.1);
    let left = (bl.0 - tl.0).hypot(bl.1 - tl.1);
    let guess = esquinas.side();
    // Seen at a slant, one side is shorter than the other.
    let reach = 4.0 + guess * 0.12 + (top - left).abs() / modulo.max(0.5) * 0.3;
    let mut sizes: Vec<(usize, f32)> = (1..=40)
        .map(|version| version * 4 + 17)
        .filter(|side| (*side as f32 - guess).abs() <= reach)
        .map(|side| {
            let (fit_top, _) = timing(plano, esquinas, side, false);
            let (fit_left, _) = timing(plano, esquinas, side, true);
            let off = (side as f32 - guess) / guess;
            // A short pattern fits by chance.
            let worth = ((side - 16) as f32 / 30.0).sqrt().min(1.0);
            (side, (fit_top + fit_left) * worth - off * off * 4.0)
        })
        .collect();
    sizes.sort_by(|one, other| other.1.total_cmp(&one.1));
    sizes
}

/// How well a timing pattern fits, and at which ratio of near to far.
fn timing(plano: &Plano, esquinas: &Esquinas, side: usize, down: bool) -> (f32, f32) {
    let Esquinas { bl, tl, tr, .. } = *esquinas;
    let [module_bl, module_tl, module_tr] = esquinas.modulos;
    let (end, other) = if down { (bl, tr) } else { (tr, bl) };
    let (module_end, module_other) =
        if down { (module_bl, module_tr) } else { (module_tr, module_bl) };
    let span = (side - 7) as f32;
    // The pattern runs three modules beside the line between the squares; modules grow along it.
    let middle = (module_tl * module_other).sqrt().max(0.5);
    let across = ((other.0 - tl.0) / span / middle, (other.1 - tl.1) / span / middle);
    let mut best = (-1.0_f32, 1.0);
    for step in -56..=56_i32 {
        // Fine where tilts are slight, coarser beyond.
        let slant =
            step as f32 * 0.0125 + (step.abs() - 36).max(0) as f32 * step.signum() as f32 * 0.012;
        let ratio = slant.exp();
        for offset in [2.6, 3.0, 3.4] {
            let mut sum = 0.0;
            for at in 8..side - 8 {
                let share = (at as f32 + 0.5 - 3.5) / span;
                let along = share * ratio / (1.0 + (ratio - 1.0) * share);
                let beside = offset * (module_tl + (module_end - module_tl) * along);
                let x = tl.0 + (end.0 - tl.0) * along + across.0 * beside;
                let y = tl.1 + (end.1 - tl.1) * along + across.1 * beside;
                let value = plano.at(x, y).clamp(-1.2, 1.2);
                sum += if at % 2 == 0 { value } else { -value };
            }
            // A tilt has to earn its place.
            let fit = sum / (side - 16) as f32 - slant.abs() * 0.12;
            if fit > best.0 {
                best = (fit, ratio);
            }
        }
    }
    best
}

/// Mean agreement of what is known beforehand.
pub(super) fn fit(plano: &Plano, plantilla: &Plantilla, homografia: &Homografia) -> f32 {
    let mut sum = 0.0;
    for (u, v, expected) in &plantilla.points {
        let (x, y) = homografia.map(*u, *v);
        sum += plano.at(x, y).clamp(-1.3, 1.3) * expected;
    }
    sum / plantilla.points.len().max(1) as f32
}

/// Places of the plane from which to look closer, the best first.
pub(super) fn starts(
    plano: &Plano,
    esquinas: &Esquinas,
    plantilla: &Plantilla,
    esfuerzo: Esfuerzo,
) -> Vec<(f32, Homografia)> {
    let Esquinas { bl, tl, tr, .. } = *esquinas;
    let side = plantilla.side;
    let (_, right) = timing(plano, esquinas, side, false);
    let (_, below) = timing(plano, esquinas, side, true);
    let far = side as f32 - 3.5;
    let inner = if side > 21 { side as f32 - 6.5 } else { far };
    let modules = [(3.5, 3.5), (far, 3.5), (3.5, far), (inner, inner)];
    let share = (inner - 3.5) / (far - 3.5);
    let corner = |a: f32, b: f32| {
        let weight = 1.0 + (a - 1.0) * share + (b - 1.0) * share;
        let part = |tl: f32, tr: f32, bl: f32| {
            (tl + share * (a * tr - tl) + share * (b * bl - tl)) / weight.max(0.1)
        };
        (part(tl.0, tr.0, bl.0), part(tl.1, tr.1, bl.1))
    };
    let mut places = vec![corner(right, below)];
    if esfuerzo == Esfuerzo::Largo {
        places.push(corner(1.0, 1.0));
    }
    // The likeliest few are worth moving about.
    let mut rough: Vec<(f32, (f32, f32))> = Vec::new();
    for place in places {
        for corner in alignment(plano, esquinas, plantilla, place, esfuerzo) {
            if let Some(start) = Homografia::through(modules, [tl, tr, bl, corner]) {
                rough.push((fit(plano, plantilla, &start), corner));
            }
        }
    }
    rough.sort_by(|one, other| other.0.total_cmp(&one.0));
    rough.truncate(if esfuerzo == Esfuerzo::Corto { 1 } else { 4 });
    let mut found: Vec<(f32, Homografia)> = Vec::new();
    for (_, corner) in rough {
        let Some(start) = refine(plano, plantilla, modules, [tl, tr, bl, corner], esquinas.modulo)
        else {
            continue;
        };
        let (x, y) = start.1.map(inner, inner);
        let again = found.iter().any(|(_, known)| {
            let (u, v) = known.map(inner, inner);
            (x - u).hypot(y - v) < esquinas.modulo * 0.3
        });
        if !again {
            found.push(start);
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.truncate(if esfuerzo == Esfuerzo::Corto { 1 } else { 3 });
    found
}

/// Where the last alignment pattern may be: the place itself, and the best ones around it.
fn alignment(
    plano: &Plano,
    esquinas: &Esquinas,
    plantilla: &Plantilla,
    place: (f32, f32),
    esfuerzo: Esfuerzo,
) -> Vec<(f32, f32)> {
    let mut places = vec![place];
    if plantilla.centres.is_empty() {
        return places;
    }
    let span = (plantilla.side - 7) as f32;
    let Esquinas { bl, tl, tr, .. } = *esquinas;
    let right = ((tr.0 - tl.0) / span, (tr.1 - tl.1) / span);
    let down = ((bl.0 - tl.0) / span, (bl.1 - tl.1) / span);
    let reach = if esfuerzo == Esfuerzo::Corto { 4.0 } else { 3.0 + plantilla.side as f32 * 0.12 };
    let steps = (reach / 0.5) as i32;
    let mut found: Vec<(f32, f32, f32)> = Vec::new();
    for row in -steps..=steps {
        for column in -steps..=steps {
            let (a, b) = (column as f32 * 0.5, row as f32 * 0.5);
            let x = place.0 + right.0 * a + down.0 * b;
            let y = place.1 + right.1 * a + down.1 * b;
            if !plano.holds(x, y) {
                continue;
            }
            let mut sum = 0.0;
            for dy in -2..=2_i32 {
                for dx in -2..=2_i32 {
                    let (u, v) = (dx as f32, dy as f32);
                    let value = plano
                        .at(x + right.0 * u + down.0 * v, y + right.1 * u + down.1 * v)
                        .clamp(-1.2, 1.2);
                    sum += match dx.abs().max(dy.abs()) {
                        0 => value * 3.0,
                        1 => -value * 1.2,
                        _ => value,
                    };
                }
            }
            found.push((sum - a.hypot(b) * 0.25, x, y));
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let keep = if esfuerzo == Esfuerzo::Corto { 1 } else { 4 };
    for (_, x, y) in found {
        if places.len() > keep {
            break;
        }
        if places
            .iter()
            .skip(1)
            .all(|known| (known.0 - x).hypot(known.1 - y) > esquinas.modulo * 1.5)
        {
            places.push((x, y));
        }
    }
    places
}

/// Moves the four points as long as the known patterns agree better.
fn refine(
    plano: &Plano,
    plantilla: &Plantilla,
    modules: [(f32, f32); 4],
    mut pixels: [(f32, f32); 4],
    modulo: f32,
) -> Option<(f32, Homografia)> {
    let mut best = Homografia::through(modules, pixels)?;
    let mut score = fit(plano, plantilla, &best);
    for step in [0.6, 0.3, 0.15, 0.07] {
        for _ in 0..4 {
            let before = score;
            for point in [3, 0, 1, 2] {
                for (dx, dy) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                    let mut moved = pixels;
                    let reach = step * modulo * if point == 3 { 1.0 } else { 0.5 };
                    moved[point].0 += dx * reach;
                    moved[point].1 += dy * reach;
                    let Some(homografia) = Homografia::through(modules, moved) else { continue };
                    let fit = fit(plano, plantilla, &homografia);
                    if fit > score {
                        (score, best, pixels) = (fit, homografia, moved);
                    }
                }
            }
            if score <= before + 1e-4 {
                break;
            }
        }
    }
    Some((score, best))
}

/// Where a code may lie whose timing patterns blur has made invisible: sizes near the guess, seen
/// straight on, moved to where the most can be learnt from them.
pub(super) fn blurred(plano: &Plano, esquinas: &Esquinas) -> Option<(Plantilla, Homografia)> {
    let Esquinas { bl, tl, tr, modulo, .. } = *esquinas;
    let (top, left) = ((tr.0 - tl.0).hypot(tr.1 - tl.1), (bl.0 - tl.0).hypot(bl.1 - tl.1));
    if top.max(left) > 1.35 * top.min(left) {
        return None;
    }
    let guess = (top + left) / 2.0 / modulo.max(0.5) + 7.0;
    let mut best: Option<(f32, Plantilla, Homografia)> = None;
    let mut pixels = [(0.0, 0.0); 4];
    let points = |side: usize| {
        let (far, inner) =
            (side as f32 - 3.5, if side > 21 { side as f32 - 6.5 } else { side as f32 - 3.5 });
        [(3.5, 3.5), (far, 3.5), (3.5, far), (inner, inner)]
    };
    let promise = |plantilla: &Plantilla, homografia: &Homografia| {
        let greys = muestra::sample(plano, &malla::flat(plantilla.side, homografia));
        igualador::promise(&greys, plantilla)
    };
    for version in 1..=25 {
        let side = version * 4 + 17;
        if (side as f32 - guess).abs() > 3.0 + guess * 0.16 {
            continue;
        }
        let Some(plantilla) = Plantilla::new(side) else { continue };
        let share = (points(side)[3].0 - 3.5) / (side - 7) as f32;
        let corner =
            (tl.0 + share * (tr.0 + bl.0 - 2.0 * tl.0), tl.1 + share * (tr.1 + bl.1 - 2.0 * tl.1));
        let here = [tl, tr, bl, corner];
        let Some(homografia) = Homografia::through(points(side), here) else { continue };
        let score = promise(&plantilla, &homografia);
        if best.as_ref().is_none_or(|best| score > best.0) {
            best = Some((score, plantilla, homografia));
            pixels = here;
        }
    }
    let (mut score, plantilla, mut homografia) = best?;
    if score < LEAST_PROMISE {
        return None;
    }
    for step in [0.5, 0.25, 0.12] {
        for point in [3, 0, 1, 2] {
            for (dx, dy) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                let mut moved = pixels;
                moved[point].0 += dx * step * modulo;
                moved[point].1 += dy * step * modulo;
                let Some(other) = Homografia::through(points(plantilla.side), moved) else {
                    continue;
                };
                let there = promise(&plantilla, &other);
                if there > score {
                    (score, homografia, pixels) = (there, other, moved);
                }
            }
        }
    }
    (score > GOOD_PROMISE).then_some((plantilla, homografia))
}

/// What a learnt filter has to make of timing and alignment patterns before and after moving about.
const LEAST_PROMISE: f32 = 0.2;
const GOOD_PROMISE: f32 = 0.33;
