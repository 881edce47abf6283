//! Grey pixels to black and white, in three ways that fail on different pictures.
//!
//! rxing's (blocks of 8 pixels) is the best single one; a local mean over a wider window reads pictures
//! that are noisy, shaded or low in contrast. Left out: colour, and perspective.

use image::GrayImage;
use rxing::common::{BitMatrix, HybridBinarizer};
use rxing::{Binarizer, Luma8Source};

/// rxing's own thresholding.
pub(crate) fn by_blocks(luma: &GrayImage) -> Option<BitMatrix> {
    let source = Luma8Source::new_with_slice(luma.as_raw(), luma.width(), luma.height()).ok()?;
    HybridBinarizer::new(source).get_black_matrix().ok().cloned()
}

/// Black where a pixel is darker than 97 % of the mean of the square of side 2 × `radius` + 1 around it.
pub(crate) fn by_local_mean(luma: &GrayImage, radius: usize) -> Option<BitMatrix> {
    let (width, height) = (luma.width() as usize, luma.height() as usize);
    let mut bits = BitMatrix::new(luma.width(), luma.height()).ok()?;
    let row = |y: usize| &luma.as_raw()[y * width..(y + 1) * width];
    // Sum of each column over the rows of the window that slides down.
    let mut columns = vec![0_u32; width];
    for y in 0..radius.min(height) {
        for (column, pixel) in columns.iter_mut().zip(row(y)) {
            *column += u32::from(*pixel);
        }
    }
    for y in 0..height {
        if y + radius < height {
            for (column, pixel) in columns.iter_mut().zip(row(y + radius)) {
                *column += u32::from(*pixel);
            }
        }
        if y > radius {
            for (column, pixel) in columns.iter_mut().zip(row(y - radius - 1)) {
                *column -= u32::from(*pixel);
            }
        }
        let rows = (y + radius).min(height - 1) - y.saturating_sub(radius) + 1;
        let mut sum: u32 = columns.iter().take(radius).sum();
        for (x, pixel) in row(y).iter().enumerate() {
            sum += columns.get(x + radius).copied().unwrap_or_default();
            if x > radius {
                sum -= columns[x - radius - 1];
            }
            let count =
                (rows * ((x + radius).min(width - 1) - x.saturating_sub(radius) + 1)) as u64;
            if u64::from(*pixel) * count * 100 < u64::from(sum) * 97 {
                bits.set(x as u32, y as u32);
            }
        }
    }
    Some(bits)
}

/// Black below the one level that parts the greys best (Otsu).
pub(crate) fn by_one_level(luma: &GrayImage) -> Option<BitMatrix> {
    let mut counts = [0_u64; 256];
    for pixel in luma.as_raw() {
        counts[usize::from(*pixel)] += 1;
    }
    let all = luma.len() as f64;
    let sum: f64 = counts.iter().enumerate().map(|(grey, count)| grey as f64 * *count as f64).sum();
    let (mut below, mut sum_below, mut best, mut level) = (0.0, 0.0, 0.0, 0_u8);
    for (grey, count) in (0..=u8::MAX).zip(counts) {
        below += count as f64;
        sum_below += f64::from(grey) * count as f64;
        if below == 0.0 || below == all {
            continue;
        }
        let gap = sum_below / below - (sum - sum_below) / (all - below);
        let parted = below * (all - below) * gap * gap;
        if parted > best {
            (best, level) = (parted, grey);
        }
    }
    let mut bits = BitMatrix::new(luma.width(), luma.height()).ok()?;
    for (x, y, pixel) in luma.enumerate_pixels() {
        if pixel.0[0] <= level {
            bits.set(x, y);
        }
    }
    Some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sliding_window_agrees_with_counting_every_pixel() {
        let luma =
            GrayImage::from_fn(23, 17, |x, y| image::Luma([(x * 37 + y * 91 + x * y * 7) as u8]));
        for radius in [1, 3, 8, 30] {
            let bits = by_local_mean(&luma, radius).unwrap();
            for (x, y, pixel) in luma.enumerate_pixels() {
                let near = |one: u32, other: u32| one.abs_diff(other) as usize <= radius;
                let window: Vec<u64> = luma
                    .enumerate_pixels()
                    .filter(|(other_x, other_y, _)| near(x, *other_x) && near(y, *other_y))
                    .map(|(.., other)| u64::from(other.0[0]))
                    .collect();
                let dark = u64::from(pixel.0[0]) * window.len() as u64 * 100
                    < window.iter().sum::<u64>() * 97;
                assert_eq!(bits.get(x, y), dark, "{x},{y} radius {radius}");
            }
        }
    }
}
