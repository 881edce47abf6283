//! Reed–Solomon over GF(256) with erasures, as codes use it (primitive polynomial 0x11D, first root 1).
//!
//! rxing corrects errors at unknown places only; a codeword that is known to be doubtful costs half.

use std::sync::OnceLock;

struct Campo {
    exp: [u8; 512],
    log: [u8; 256],
}

fn campo() -> &'static Campo {
    static CAMPO: OnceLock<Campo> = OnceLock::new();
    CAMPO.get_or_init(|| {
        let mut campo = Campo { exp: [0; 512], log: [0; 256] };
        let mut value = 1_u16;
        for power in 0..255 {
            campo.exp[power] = value as u8;
            campo.exp[power + 255] = value as u8;
            campo.log[usize::from(value as u8)] = power as u8;
            value <<= 1;
            if value > 255 {
                value ^= 0x11d;
            }
        }
        campo
    })
}

impl Campo {
    fn mul(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        self.exp[usize::from(self.log[usize::from(a)]) + usize::from(self.log[usize::from(b)])]
    }

    fn inverse(&self, a: u8) -> u8 {
        self.exp[255 - usize::from(self.log[usize::from(a)])]
    }

    fn power(&self, power: usize) -> u8 {
        self.exp[power % 255]
    }

    fn syndromes(&self, block: &[u8], spare: usize) -> Vec<u8> {
        (0..spare)
            .map(|root| {
                let x = self.power(root);
                block.iter().fold(0, |sum, value| self.mul(sum, x) ^ value)
            })
            .collect()
    }
}

/// Corrects `block` in place, of which the last `spare` codewords protect the others; `erased` are places
/// that count as unknown. The number of errors found elsewhere, or none if there are too many.
pub(super) fn correct(block: &mut [u8], spare: usize, erased: &[usize]) -> Option<usize> {
    let campo = campo();
    let length = block.len();
    if length > 255 || erased.len() > spare || spare > length {
        return None;
    }
    let syndromes = campo.syndromes(block, spare);
    if syndromes.iter().all(|one| *one == 0) {
        return Some(0);
    }
    // Berlekamp and Massey, started from the erasures.
    let mut locator = vec![0_u8; spare + 1];
    locator[0] = 1;
    for (count, place) in erased.iter().enumerate() {
        let x = campo.power(length - 1 - place);
        for at in (1..=count + 1).rev() {
            locator[at] ^= campo.mul(x, locator[at - 1]);
        }
    }
    let mut older = locator.clone();
    let mut degree = erased.len();
    for step in erased.len() + 1..=spare {
        let mut gap = 0;
        for at in 0..step.min(spare + 1) {
            gap ^= campo.mul(locator[at], syndromes[step - 1 - at]);
        }
        older.rotate_right(1);
        older[0] = 0;
        if gap == 0 {
            continue;
        }
        let next: Vec<u8> =
            locator.iter().zip(&older).map(|(one, other)| one ^ campo.mul(gap, *other)).collect();
        if 2 * degree < step + erased.len() {
            degree = step + erased.len() - degree;
            let inverse = campo.inverse(gap);
            older = locator.iter().map(|one| campo.mul(*one, inverse)).collect();
        }
        locator = next;
    }
    let size = locator.iter().rposition(|one| *one != 0)?;
    if size > spare || size < erased.len() || 2 * (size - erased.len()) + erased.len() > spare {
        return None;
    }
    let value = |poly: &[u8], x: u8| poly.iter().rev().fold(0, |sum, one| campo.mul(sum, x) ^ one);
    let mut errata = vec![0_u8; spare];
    for (at, slot) in errata.iter_mut().enumerate() {
        for part in 0..=at.min(size) {
            *slot ^= campo.mul(locator[part], syndromes[at - part]);
        }
    }
    let derived: Vec<u8> =
        (0..size).map(|at| if at % 2 == 0 { locator[at + 1] } else { 0 }).collect();
    let mut changes = Vec::with_capacity(size);
    for place in 0..length {
        let x = campo.power(length - 1 - place);
        let inverse = campo.inverse(x);
        if value(&locator, inverse) != 0 {
            continue;
        }
        let slope = value(&derived, inverse);
        if slope == 0 {
            return None;
        }
        let change = campo.mul(x, campo.mul(value(&errata, inverse), campo.inverse(slope)));
        changes.push((place, change));
    }
    if changes.len() != size {
        return None;
    }
    for (place, change) in changes {
        block[place] ^= change;
    }
    campo.syndromes(block, spare).iter().all(|one| *one == 0).then_some(size - erased.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Appends what protects the data: the rest of a division by the generator.
    fn protect(data: &[u8], spare: usize) -> Vec<u8> {
        let campo = campo();
        let mut generator = vec![1_u8];
        for root in 0..spare {
            let x = campo.power(root);
            let mut next = generator.clone();
            next.push(0);
            for (at, one) in generator.iter().enumerate() {
                next[at + 1] ^= campo.mul(*one, x);
            }
            generator = next;
        }
        let mut rest = [data, &vec![0; spare][..]].concat();
        for at in 0..data.len() {
            let lead = rest[at];
            for (offset, one) in generator.iter().enumerate() {
                rest[at + offset] ^= campo.mul(lead, *one);
            }
        }
        [data, &rest[data.len()..]].concat()
    }

    proptest! {
        #[test]
        fn errors_and_erasures_within_the_bound_are_taken_back(
            data in prop::collection::vec(any::<u8>(), 9..100), spare in 7_usize..31,
            erasures in 0_usize..31, seed in any::<u64>(),
        ) {
            let whole = protect(&data, spare);
            let erasures = erasures.min(spare).min(whole.len() / 2);
            let errors = (spare - erasures) / 2;
            let mut places: Vec<usize> = (0..whole.len()).collect();
            let mut state = seed | 1;
            for at in (1..places.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                places.swap(at, (state >> 33) as usize % (at + 1));
            }
            let errors = errors.min(whole.len() - erasures);
            let mut received = whole.clone();
            for place in places.iter().take(erasures + errors) {
                received[*place] ^= 1 + (place % 200) as u8;
            }
            prop_assert_eq!(correct(&mut received, spare, &places[..erasures]), Some(errors));
            prop_assert_eq!(received, whole);
        }
    }
}
