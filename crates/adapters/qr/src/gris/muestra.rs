//! The grey of each module.

use super::malla::{Lugares, PAD};
use super::plano::Plano;

/// Modules with [`PAD`] more around, row after row; dark is above 0.
#[derive(Debug)]
pub(super) struct Grises {
    pub(super) side: usize,
    pub(super) values: Vec<f32>,
}

impl Grises {
    /// Modules a row, those around included.
    pub(super) fn wide(&self) -> usize {
        self.side + 2 * PAD
    }
}

/// The mean of nine points around the middle of each module where modules are large enough to have them.
pub(super) fn sample(plano: &Plano, places: &Lugares) -> Grises {
    let reach = if places.modulo < 2.2 { 0.0 } else { places.modulo * 0.24 };
    let values = places
        .points
        .iter()
        .map(|(x, y)| {
            if reach == 0.0 {
                return plano.at(*x, *y);
            }
            let mut sum = 0.0;
            for dy in [-reach, 0.0, reach] {
                for dx in [-reach, 0.0, reach] {
                    sum += plano.at(x + dx, y + dy);
                }
            }
            sum / 9.0
        })
        .collect();
    Grises { side: places.side, values }
}
