//! Grey pixels to grey pixels: other scales, smoothing, sharpening.
//!
//! Each works on whole rows, so that a large page costs little more than reading it. Left out: filters
//! that know about modules, which are in `gris`.

use image::GrayImage;

/// Half the size, by the mean of four pixels.
pub(crate) fn half(luma: &GrayImage) -> GrayImage {
    let (width, height) = ((luma.width() / 2).max(1), (luma.height() / 2).max(1));
    let stride = luma.width() as usize;
    let source = luma.as_raw();
    let mut bytes = Vec::with_capacity(width as usize * height as usize);
    for y in 0..height as usize {
        let above = &source[(2 * y) * stride..];
        let below = &source[(2 * y + 1).min(luma.height() as usize - 1) * stride..];
        for x in 0..width as usize {
            let next = (2 * x + 1).min(stride - 1);
            let sum = u16::from(above[2 * x])
                + u16::from(above[next])
                + u16::from(below[2 * x])
                + u16::from(below[next]);
            bytes.push(((sum + 2) / 4) as u8);
        }
    }
    whole(width, height, bytes)
}

/// `times` the size, between four pixels each way (Catmull and Rom).
pub(crate) fn enlarged(luma: &GrayImage, times: u32) -> GrayImage {
    let (width, height) = (luma.width() as usize, luma.height() as usize);
    let factor = times as usize;
    let weights: Vec<(isize, [i32; 4])> = (0..factor)
        .map(|phase| {
            let at = (phase as f32 + 0.5) / factor as f32 - 0.5;
            let t = at - at.floor();
            let raw = [
                ((-0.5 * t + 1.0) * t - 0.5) * t,
                (1.5 * t - 2.5) * t * t + 1.0,
                ((-1.5 * t + 2.0) * t + 0.5) * t,
                (0.5 * t - 0.5) * t * t,
            ];
            (at.floor() as isize - 1, raw.map(|weight| (weight * 256.0).round() as i32))
        })
        .collect();
    let mut across = vec![0_u8; width * factor * height];
    for (row, line) in
        luma.as_raw().chunks_exact(width).zip(across.chunks_exact_mut(width * factor))
    {
        for (x, out) in line.chunks_exact_mut(factor).enumerate() {
            for ((start, weights), pixel) in weights.iter().zip(out) {
                let sum: i32 = weights
                    .iter()
                    .zip(*start..)
                    .map(|(weight, offset)| {
                        let from = (x as isize + offset).clamp(0, width as isize - 1) as usize;
                        weight * i32::from(row[from])
                    })
                    .sum();
                *pixel = ((sum + 128) >> 8).clamp(0, 255) as u8;
            }
        }
    }
    let wide = width * factor;
    let mut bytes = vec![0_u8; wide * height * factor];
    for (y, line) in bytes.chunks_exact_mut(wide).enumerate() {
        let (start, weights) = &weights[y % factor];
        let rows: [&[u8]; 4] = std::array::from_fn(|at| {
            let from = ((y / factor) as isize + start + at as isize).clamp(0, height as isize - 1)
                as usize;
            &across[from * wide..(from + 1) * wide]
        });
        for (x, pixel) in line.iter_mut().enumerate() {
            let sum = weights[0] * i32::from(rows[0][x])
                + weights[1] * i32::from(rows[1][x])
                + weights[2] * i32::from(rows[2][x])
                + weights[3] * i32::from(rows[3][x]);
            *pixel = ((sum + 128) >> 8).clamp(0, 255) as u8;
        }
    }
    whole((wide) as u32, (height * factor) as u32, bytes)
}

/// Three means over squares of side 2 × `radius` + 1: nearly a bell.
pub(crate) fn smooth(luma: &GrayImage, radius: usize) -> GrayImage {
    let (width, height) = (luma.width() as usize, luma.height() as usize);
    let mut picture = luma.as_raw().clone();
    let mut other = vec![0_u8; picture.len()];
    for _ in 0..2 {
        mean_of_rows(&picture, &mut other, width, radius);
        mean_of_columns(&other, &mut picture, width, height, radius);
    }
    whole(luma.width(), luma.height(), picture)
}

fn mean_of_rows(from: &[u8], to: &mut [u8], width: usize, radius: usize) {
    let span = 2 * radius as u32 + 1;
    let factor = (65_536 + span / 2) / span;
    for (row, out) in from.chunks_exact(width).zip(to.chunks_exact_mut(width)) {
        let at = |x: usize| u32::from(row[x.min(width - 1)]);
        let mut sum = at(0) * (radius as u32 + 1) + (1..=radius).map(at).sum::<u32>();
        for (x, pixel) in out.iter_mut().enumerate() {
            *pixel = ((sum * factor + 32_768) >> 16).min(255) as u8;
            sum = sum + at(x + radius + 1) - at(x.saturating_sub(radius));
        }
    }
}

fn mean_of_columns(from: &[u8], to: &mut [u8], width: usize, height: usize, radius: usize) {
    let span = 2 * radius as u32 + 1;
    let factor = (65_536 + span / 2) / span;
    let row = |y: usize| &from[y.min(height - 1) * width..][..width];
    let mut sums: Vec<u32> =
        row(0).iter().map(|pixel| u32::from(*pixel) * (radius as u32 + 1)).collect();
    for y in 1..=radius {
        sums.iter_mut().zip(row(y)).for_each(|(sum, pixel)| *sum += u32::from(*pixel));
    }
    for (y, out) in to.chunks_exact_mut(width).enumerate() {
        let (enter, leave) = (row(y + radius + 1), row(y.saturating_sub(radius)));
        for (((pixel, sum), enter), leave) in out.iter_mut().zip(&mut sums).zip(enter).zip(leave) {
            *pixel = ((*sum * factor + 32_768) >> 16).min(255) as u8;
            *sum = *sum + u32::from(*enter) - u32::from(*leave);
        }
    }
}

/// The picture and `times` its difference from a smoother one.
pub(crate) fn sharpened(luma: &GrayImage, radius: usize, times: i32) -> GrayImage {
    let mut soft = smooth(luma, radius);
    for (soft, pixel) in soft.iter_mut().zip(luma.as_raw()) {
        let value = i32::from(*pixel);
        *soft = (value + times * (value - i32::from(*soft))).clamp(0, 255) as u8;
    }
    soft
}

/// The middle one of nine pixels; edges stay.
pub(crate) fn median(luma: &GrayImage) -> GrayImage {
    let width = luma.width() as usize;
    let mut picture = luma.clone();
    let source = luma.as_raw();
    let rows = luma.height() as usize;
    if width < 3 || rows < 3 {
        return picture;
    }
    let target: &mut [u8] = &mut picture;
    for y in 1..rows - 1 {
        let line = |y: usize| &source[y * width..(y + 1) * width];
        let (a, b, c) = (line(y - 1), line(y), line(y + 1));
        let out = &mut target[y * width + 1..(y + 1) * width - 1];
        // Each column sorted: the middle of (largest least, middle middle, least largest).
        for (x, pixel) in out.iter_mut().enumerate() {
            let sorted = |at: usize| {
                let (low, high) = (a[at].min(b[at]), a[at].max(b[at]));
                (low.min(c[at]), low.max(high.min(c[at])), high.max(c[at]))
            };
            let (one, two, three) = (sorted(x), sorted(x + 1), sorted(x + 2));
            let middle = |a: u8, b: u8, c: u8| a.min(b).max(a.max(b).min(c));
            *pixel = middle(
                one.0.max(two.0).max(three.0),
                middle(one.1, two.1, three.1),
                one.2.min(two.2).min(three.2),
            );
        }
    }
    picture
}

fn whole(width: u32, height: u32, bytes: Vec<u8>) -> GrayImage {
    GrayImage::from_raw(width, height, bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Luma;

    fn picture() -> GrayImage {
        GrayImage::from_fn(31, 22, |x, y| Luma([(x * 37 + y * 91 + x * y * 7) as u8]))
    }

    #[test]
    fn one_grey_stays_that_grey() {
        let grey = GrayImage::from_pixel(40, 30, Luma([119]));
        for made in [
            half(&grey),
            enlarged(&grey, 2),
            enlarged(&grey, 3),
            smooth(&grey, 2),
            sharpened(&grey, 1, 3),
            median(&grey),
        ] {
            assert!(made.pixels().all(|pixel| pixel.0[0].abs_diff(119) <= 1), "{made:?}");
        }
        assert_eq!(enlarged(&grey, 3).dimensions(), (120, 90));
        assert_eq!(half(&grey).dimensions(), (20, 15));
    }

    #[test]
    fn the_median_agrees_with_sorting() {
        let luma = picture();
        let made = median(&luma);
        for y in 1..21 {
            for x in 1..30 {
                let mut nine: Vec<u8> =
                    (0..9).map(|at| luma.get_pixel(x + at % 3 - 1, y + at / 3 - 1).0[0]).collect();
                nine.sort_unstable();
                assert_eq!(made.get_pixel(x, y).0[0], nine[4]);
            }
        }
    }

    #[test]
    fn pictures_of_one_row_or_column_are_no_trouble() {
        for (width, height) in [(1, 1), (1, 9), (9, 1), (2, 2)] {
            let luma = GrayImage::from_pixel(width, height, Luma([7]));
            for made in [half(&luma), enlarged(&luma, 2), smooth(&luma, 3), median(&luma)] {
                assert!(made.pixels().all(|pixel| pixel.0[0] == 7));
            }
        }
    }
}
