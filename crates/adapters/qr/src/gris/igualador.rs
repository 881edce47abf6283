//! Takes blur back on the grid of modules.
//!
//! A filter of a few modules around each is learnt by least squares on the modules that every code of
//! this size has, whatever the blur was: a movement, a lens out of focus, two at once. What it makes of
//! the other modules, and the blocks that error correction has already confirmed, then teach a wider one.

use super::Esfuerzo;
use super::lectura::{self, Lectura};
use super::malla::PAD;
use super::muestra::Grises;
use super::plantilla::Plantilla;

/// v + a (v − mean of 3 × 3), then the mean of 9 × 9 taken away.
pub(super) fn sharpen(greys: &Grises, amount: f32) -> Vec<f32> {
    let (side, wide) = (greys.side, greys.wide());
    let mut sharp = greys.values.clone();
    if amount > 0.0 {
        for row in 1..wide - 1 {
            for column in 1..wide - 1 {
                let mut sum = 0.0;
                for y in row - 1..=row + 1 {
                    sum += greys.values[y * wide + column - 1..=y * wide + column + 1]
                        .iter()
                        .sum::<f32>();
                }
                let value = greys.values[row * wide + column];
                sharp[row * wide + column] = value + amount * (value - sum / 9.0);
            }
        }
    }
    let inside = |row: usize, column: usize| sharp[(row + PAD) * wide + column + PAD];
    let mut modules = Vec::with_capacity(side * side);
    let mut columns = vec![0.0_f32; side];
    for row in 0..side {
        let (top, bottom) = (row.saturating_sub(4), (row + 5).min(side));
        for (column, sum) in columns.iter_mut().enumerate() {
            *sum = (top..bottom).map(|y| inside(y, column)).sum();
        }
        for column in 0..side {
            let (left, right) = (column.saturating_sub(4), (column + 5).min(side));
            let count = ((bottom - top) * (right - left)) as f32;
            let mean = columns[left..right].iter().sum::<f32>() / count;
            modules.push(inside(row, column) - mean);
        }
    }
    modules
}

/// Learns filters and reads after each.
pub(super) fn learn_and_read(
    greys: &Grises,
    plantilla: &Plantilla,
    esfuerzo: Esfuerzo,
) -> Option<Lectura> {
    let known: Vec<(f32, f32)> = plantilla
        .known
        .iter()
        .map(|value| (f32::from(*value), if *value == 0 { 0.0 } else { 1.0 }))
        .collect();
    let mut modules = filtered(greys, &known, 2, 0.02)?;
    let mut lectura = lectura::read(&modules, plantilla);
    let rounds = if esfuerzo == Esfuerzo::Corto { 1 } else { 5 };
    for round in 0..rounds {
        if lectura.text.is_some() || round > 0 && lectura.doubt > 0.9 {
            return Some(lectura);
        }
        let targets = targets(&modules, plantilla, &lectura);
        modules = filtered(greys, &targets, 3, 0.01)?;
        lectura = lectura::read(&modules, plantilla);
    }
    Some(lectura)
}

/// How well a filter learnt on all known modules makes those of them that depend on the size of the code:
/// 1 perfectly, 0 not at all. Blur may have taken their contrast away, or turned it round.
pub(super) fn promise(greys: &Grises, plantilla: &Plantilla) -> f32 {
    let known: Vec<(f32, f32)> = plantilla
        .known
        .iter()
        .map(|value| (f32::from(*value), if *value == 0 { 0.0 } else { 1.0 }))
        .collect();
    let Some(modules) = filtered(greys, &known, 2, 0.01) else { return 0.0 };
    let side = plantilla.side;
    let (mut sum, mut count) = (0.0, 0.0);
    for (at, (value, known)) in modules.iter().zip(&plantilla.known).enumerate() {
        let (x, y) = (at % side, at / side);
        let corner = x < 8 && (y < 8 || y >= side - 8) || x >= side - 8 && y < 8;
        if *known != 0 && !corner {
            sum += (value * f32::from(*known)).clamp(-1.0, 1.0);
            count += 1.0;
        }
    }
    sum / f32::max(count, 1.0)
}

/// What each module ought to be, and how much that is worth.
fn targets(modules: &[f32], plantilla: &Plantilla, lectura: &Lectura) -> Vec<(f32, f32)> {
    modules
        .iter()
        .zip(&plantilla.known)
        .zip(&lectura.confirmed)
        .map(|((value, known), confirmed)| match (known, confirmed) {
            (0, 0) => (value.signum(), (value.abs() * 1.2).min(1.0).powi(2) * 0.6),
            (0, confirmed) => (f32::from(*confirmed), 1.2),
            (known, _) => (f32::from(*known), 1.0),
        })
        .collect()
}

/// The filter of side 2 × `radius` + 1 that makes the targets of the greys best, used on all modules.
fn filtered(greys: &Grises, targets: &[(f32, f32)], radius: usize, ridge: f64) -> Option<Vec<f32>> {
    let (side, wide) = (greys.side, greys.wide());
    let span = 2 * radius + 1;
    let taps = span * span + 1;
    let mut normal = vec![0.0_f32; taps * taps];
    let mut right = vec![0.0_f32; taps];
    let mut row = vec![1.0_f32; taps];
    let gather = |at: usize, row: &mut [f32]| {
        let (x, y) = (at % side + PAD - radius, at / side + PAD - radius);
        for line in 0..span {
            let from = (y + line) * wide + x;
            row[line * span..(line + 1) * span].copy_from_slice(&greys.values[from..from + span]);
        }
    };
    let mut total = 0.0_f32;
    for (at, (target, weight)) in targets.iter().enumerate() {
        if *weight <= 0.02 {
            continue;
        }
        gather(at, &mut row);
        total += weight;
        for a in 0..taps {
            let scaled = row[a] * weight;
            right[a] += scaled * target;
            for (slot, value) in normal[a * taps..a * taps + a + 1].iter_mut().zip(&row) {
                *slot += scaled * value;
            }
        }
    }
    let mut rows: Vec<f64> = normal.iter().map(|value| f64::from(*value)).collect();
    let power = (0..taps).map(|at| rows[at * taps + at]).sum::<f64>() / taps as f64;
    for at in 0..taps {
        rows[at * taps + at] += ridge * power.max(f64::from(total) * 1e-3) + 1e-6;
    }
    let weights = cholesky(&mut rows, &right, taps)?;
    let mut modules = Vec::with_capacity(side * side);
    for at in 0..side * side {
        gather(at, &mut row);
        modules.push(row.iter().zip(&weights).map(|(value, weight)| value * weight).sum());
    }
    Some(modules)
}

/// Solves in place; `rows` holds the lower half of a symmetric matrix.
fn cholesky(rows: &mut [f64], right: &[f32], size: usize) -> Option<Vec<f32>> {
    for column in 0..size {
        for row in column..size {
            let mut sum = rows[row * size + column];
            for at in 0..column {
                sum -= rows[row * size + at] * rows[column * size + at];
            }
            if row == column {
                if sum <= 0.0 {
                    return None;
                }
                rows[row * size + column] = sum.sqrt();
            } else {
                rows[row * size + column] = sum / rows[column * size + column];
            }
        }
    }
    let mut solution = vec![0.0_f64; size];
    for row in 0..size {
        let known: f64 = (0..row).map(|at| rows[row * size + at] * solution[at]).sum();
        solution[row] = (f64::from(right[row]) - known) / rows[row * size + row];
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|at| rows[at * size + row] * solution[at]).sum();
        solution[row] = (solution[row] - known) / rows[row * size + row];
    }
    Some(solution.into_iter().map(|value| value as f32).collect())
}
