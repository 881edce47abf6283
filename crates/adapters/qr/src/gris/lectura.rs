//! Modules that are more or less dark to a text.
//!
//! The format is the one of 32 that agrees best. In each block the least certain codewords are taken for
//! erasures, a few more at each try; some redundancy always stays unused, so that a wrong text cannot
//! pass for a right one.

use rxing::qrcode::common::ErrorCorrectionLevel;
use rxing::qrcode::cpp_port::decoder::DecodeBitStream;

use super::bloque;
use super::plantilla::{Plantilla, format_bits, format_places, is_masked};
use crate::texto;

/// What became of a reading.
#[derive(Debug)]
pub(super) struct Lectura {
    pub(super) text: Option<String>,
    /// Modules of blocks that were corrected: 1 dark, −1 light, 0 of other blocks.
    pub(super) confirmed: Vec<i8>,
    /// Share of the blocks that were not corrected.
    pub(super) doubt: f32,
}

/// Most blocks of a code (version 40, level H).
const MAX_BLOCKS: usize = 81;

pub(super) fn read(modules: &[f32], plantilla: &Plantilla) -> Lectura {
    let mut best = Lectura { text: None, confirmed: vec![0; modules.len()], doubt: 1.0 };
    for format in formats(modules, plantilla.side) {
        let lectura = read_as(modules, plantilla, format);
        if lectura.text.is_some() {
            return lectura;
        }
        if lectura.doubt < best.doubt {
            best = lectura;
        }
    }
    best
}

/// The one or two formats that agree best.
fn formats(modules: &[f32], side: usize) -> Vec<u32> {
    let mut fits: Vec<(f32, u32)> = (0..32)
        .map(|format| {
            let bits = format_bits(format);
            let fit = (0..15)
                .flat_map(|at| format_places(at, side).map(|(x, y)| (at, y * side + x)))
                .map(|(at, place)| {
                    let value = modules[place].clamp(-1.0, 1.0);
                    if bits >> at & 1 == 1 { value } else { -value }
                })
                .sum();
            (fit, format)
        })
        .collect();
    fits.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best = fits.first().map_or(0.0, |first| first.0);
    fits.into_iter()
        .take(2)
        .enumerate()
        .filter(|(at, (fit, _))| *fit > 0.0 && (*at == 0 || *fit > best * 0.6))
        .map(|(_, (_, format))| format)
        .collect()
}

struct Bloque {
    words: Vec<u8>,
    doubts: Vec<f32>,
    /// Which codewords of the whole code these are.
    places: Vec<usize>,
}

fn read_as(modules: &[f32], plantilla: &Plantilla, format: u32) -> Lectura {
    let nothing = || Lectura { text: None, confirmed: vec![0; modules.len()], doubt: 1.0 };
    let Ok(level) = ErrorCorrectionLevel::forBits((format >> 3) as u8) else { return nothing() };
    let mask = format & 7;
    let blocks = plantilla.version.getECBlocksForLevel(level);
    let spare = blocks.getECCodewordsPerBlock() as usize;
    let lengths: Vec<usize> = blocks
        .getECBlocks()
        .iter()
        .flat_map(|group| (0..group.getCount()).map(|_| group.getDataCodewords() as usize))
        .collect();
    if lengths.is_empty() || lengths.len() > MAX_BLOCKS {
        return nothing();
    }
    let bits = bits(plantilla);
    let mut groups = interleaved(&lengths, spare, bits.len() / 8);
    let bit = |place: usize| {
        let dark = modules[place] > 0.0;
        dark != is_masked(mask, place % plantilla.side, place / plantilla.side)
    };
    for group in &mut groups {
        for word in &group.places {
            let here = &bits[word * 8..word * 8 + 8];
            group
                .words
                .push(here.iter().fold(0, |value, place| value << 1 | u8::from(bit(*place))));
            group
                .doubts
                .push(here.iter().map(|place| modules[*place].abs()).fold(f32::INFINITY, f32::min));
        }
    }
    // A code of few blocks has few witnesses against a false correction.
    let unused = match groups.len() {
        1 => 4,
        2 => 3,
        _ => 2,
    };
    let mut confirmed = vec![0_i8; modules.len()];
    let mut data = Vec::new();
    let mut failed = 0;
    let mut retouched = false;
    for (group, length) in groups.iter().zip(&lengths) {
        let Some((words, changed)) = corrected(group, spare, unused) else {
            failed += 1;
            continue;
        };
        retouched |= changed;
        for (word, value) in group.places.iter().zip(&words) {
            for (at, place) in bits[word * 8..word * 8 + 8].iter().enumerate() {
                let set = value >> (7 - at) & 1 == 1;
                let dark = set != is_masked(mask, place % plantilla.side, place / plantilla.side);
                confirmed[*place] = if dark { 1 } else { -1 };
            }
        }
        data.extend_from_slice(&words[..*length]);
    }
    let doubt = failed as f32 / groups.len() as f32;
    let text = (failed == 0)
        .then(|| DecodeBitStream(&data, plantilla.version, level).ok())
        .flatten()
        .and_then(|decoded| texto::of(&decoded))
        .filter(|text| !retouched || texto::is_plausible(text));
    Lectura { text, confirmed, doubt }
}

/// The block with its errors taken back, and whether there were any.
fn corrected(group: &Bloque, spare: usize, unused: usize) -> Option<(Vec<u8>, bool)> {
    let mut words = group.words.clone();
    if let Some(errors) = bloque::correct(&mut words, spare, &[]) {
        return Some((words, errors > 0));
    }
    let mut order: Vec<usize> = (0..group.words.len()).collect();
    order.sort_by(|one, other| group.doubts[*one].total_cmp(&group.doubts[*other]));
    let most = spare.saturating_sub(unused);
    let step = (most / 7).max(2);
    for count in (step..=most).step_by(step) {
        let mut words = group.words.clone();
        let erased = &order[..count.min(order.len())];
        if let Some(errors) = bloque::correct(&mut words, spare, erased)
            && 2 * errors + erased.len() + unused <= spare
        {
            return Some((words, true));
        }
    }
    None
}

/// The modules of the data, bit after bit in the order of ISO/IEC 18004, 7.7.3.
fn bits(plantilla: &Plantilla) -> Vec<usize> {
    let side = plantilla.side;
    let mut bits = Vec::with_capacity(side * side);
    let mut upwards = true;
    let mut column = side - 1;
    while column > 0 {
        if column == 6 {
            column -= 1;
        }
        for step in 0..side {
            let row = if upwards { side - 1 - step } else { step };
            for place in [row * side + column, row * side + column - 1] {
                if plantilla.data[place] {
                    bits.push(place);
                }
            }
        }
        upwards = !upwards;
        column = column.saturating_sub(2);
    }
    bits
}

/// Which codewords belong to which block: they take turns, data first, then what protects it.
fn interleaved(lengths: &[usize], spare: usize, words: usize) -> Vec<Bloque> {
    let mut groups: Vec<Bloque> = lengths
        .iter()
        .map(|_| Bloque { words: Vec::new(), doubts: Vec::new(), places: Vec::new() })
        .collect();
    let longest = lengths.iter().copied().max().unwrap_or_default();
    let mut next = 0..words;
    for at in 0..longest {
        for (group, length) in groups.iter_mut().zip(lengths) {
            if at < *length {
                group.places.extend(next.next());
            }
        }
    }
    for _ in 0..spare {
        for group in &mut groups {
            group.places.extend(next.next());
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use qrcode::{Color, EcLevel, QrCode, Version};

    #[test]
    fn every_size_and_level_is_read_with_damage_and_a_wrong_text_is_not_made_of_noise() {
        for number in [1, 2, 5, 7, 13, 22, 40] {
            for level in [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H] {
                let code =
                    QrCode::with_version(b"texto 1", Version::Normal(number), level).unwrap();
                let side = code.width();
                let plantilla = Plantilla::new(side).unwrap();
                let mut modules: Vec<f32> = code
                    .to_colors()
                    .iter()
                    .map(|color| if *color == Color::Dark { 1.0 } else { -1.0 })
                    .collect();
                let whole = read(&modules, &plantilla);
                assert_eq!(whole.text.as_deref(), Some("texto 1"), "{number} {level:?}");
                for value in &mut modules[side * side / 2 + 20..side * side / 2 + 23] {
                    *value *= -0.1;
                }
                assert_eq!(read(&modules, &plantilla).text.as_deref(), Some("texto 1"));
                for (at, value) in modules.iter_mut().enumerate() {
                    *value = if (at * 7919 + at * at * 31) % 101 > 50 { 0.7 } else { -0.7 };
                }
                assert_eq!(read(&modules, &plantilla).text, None);
            }
        }
    }
}
