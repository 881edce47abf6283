//! What every code of one size shows in the same place (ISO/IEC 18004, function patterns).

use rxing::qrcode::common::{Version, VersionRef};

/// A size of codes.
#[derive(Debug)]
pub(super) struct Plantilla {
    /// Modules a side.
    pub(super) side: usize,
    pub(super) version: VersionRef,
    /// 1 dark, −1 light, 0 not known beforehand; row after row.
    pub(super) known: Vec<i8>,
    /// Neither pattern nor format: data, row after row.
    pub(super) data: Vec<bool>,
    /// The known ones as middle in modules and expected value.
    pub(super) points: Vec<(f32, f32, f32)>,
    /// Middles of the alignment patterns, in modules, on each axis.
    pub(super) centres: Vec<usize>,
}

impl Plantilla {
    pub(super) fn new(side: usize) -> Option<Self> {
        let version = Version::getProvisionalVersionForDimension(u32::try_from(side).ok()?).ok()?;
        let function = version.buildFunctionPattern().ok()?;
        let mut data = vec![false; side * side];
        for y in 0..side {
            for x in 0..side {
                data[y * side + x] = !function.get(x as u32, y as u32);
            }
        }
        let centres: Vec<usize> =
            version.getAlignmentPatternCenters().iter().map(|centre| *centre as usize).collect();
        let mut known = vec![0_i8; side * side];
        let mut set = |x: isize, y: isize, dark: bool| {
            if x >= 0 && y >= 0 && x < side as isize && y < side as isize {
                known[y as usize * side + x as usize] = if dark { 1 } else { -1 };
            }
        };
        for at in 8..side.saturating_sub(8) as isize {
            set(at, 6, at % 2 == 0);
            set(6, at, at % 2 == 0);
        }
        let last = centres.last().copied().unwrap_or_default();
        for y in &centres {
            for x in &centres {
                if (*x, *y) == (6, 6) || (*x, *y) == (6, last) || (*x, *y) == (last, 6) {
                    continue;
                }
                for dy in -2_isize..=2 {
                    for dx in -2_isize..=2 {
                        let ring = dx.abs().max(dy.abs());
                        set(*x as isize + dx, *y as isize + dy, ring != 1);
                    }
                }
            }
        }
        let far = side as isize - 7;
        for (x0, y0) in [(0, 0), (far, 0), (0, far)] {
            for dy in -1..=7_isize {
                for dx in -1..=7_isize {
                    let ring = (dx - 3).abs().max((dy - 3).abs());
                    set(x0 + dx, y0 + dy, ring != 2 && ring != 4);
                }
            }
        }
        set(8, side as isize - 8, true);
        if side >= 45 {
            let bits = version_bits(version.getVersionNumber());
            for at in 0..18_isize {
                let dark = bits >> at & 1 == 1;
                let (a, b) = (at / 3, far - 4 + at % 3);
                set(a, b, dark);
                set(b, a, dark);
            }
        }
        let points = known
            .iter()
            .enumerate()
            .filter(|(_, value)| **value != 0)
            .map(|(at, value)| {
                ((at % side) as f32 + 0.5, (at / side) as f32 + 0.5, f32::from(*value))
            })
            .collect();
        Some(Self { side, version, known, data, points, centres })
    }
}

/// Six bits of version and twelve that protect them (generator 0x1F25).
fn version_bits(version: u32) -> u32 {
    let mut rest = version << 12;
    for bit in (12..18).rev() {
        if rest >> bit & 1 == 1 {
            rest ^= 0x1f25 << (bit - 12);
        }
    }
    version << 12 | rest
}

/// Five bits of format, ten that protect them, and the mask over both.
pub(super) fn format_bits(format: u32) -> u32 {
    let mut rest = format << 10;
    for bit in (10..15).rev() {
        if rest >> bit & 1 == 1 {
            rest ^= 0x537 << (bit - 10);
        }
    }
    (format << 10 | rest) ^ 0x5412
}

/// Where bit `at` of the format stands, twice: column and row.
pub(super) fn format_places(at: usize, side: usize) -> [(usize, usize); 2] {
    let around = match at {
        0..=5 => (8, at),
        6 => (8, 7),
        7 => (8, 8),
        8 => (7, 8),
        _ => (14 - at, 8),
    };
    let far = if at < 8 { (side - 1 - at, 8) } else { (8, side - 15 + at) };
    [around, far]
}

/// Whether the mask turns the module over.
pub(super) fn is_masked(mask: u32, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (y / 2 + x / 3).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use qrcode::{Color, EcLevel, QrCode, Version as Size};

    #[test]
    fn what_is_known_beforehand_is_what_an_encoder_draws() {
        for number in 1..=40 {
            let code = QrCode::with_version(b"1", Size::Normal(number), EcLevel::L).unwrap();
            let plantilla = Plantilla::new(code.width()).unwrap();
            for (at, (known, color)) in plantilla.known.iter().zip(code.to_colors()).enumerate() {
                let drawn = if color == Color::Dark { 1 } else { -1 };
                assert!(*known == 0 || *known == drawn, "version {number}, module {at}");
            }
            let read: u32 = (0..15)
                .map(|bit| {
                    let (x, y) = format_places(bit, code.width())[0];
                    let (far_x, far_y) = format_places(bit, code.width())[1];
                    assert_eq!(code[(x, y)], code[(far_x, far_y)], "version {number}, bit {bit}");
                    u32::from(code[(x, y)] == Color::Dark) << bit
                })
                .sum();
            assert!((0..32).any(|format| format_bits(format) == read), "version {number}");
        }
    }
}
