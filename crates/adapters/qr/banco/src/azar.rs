//! Numbers that look random and are the same in every run (SplitMix64).

/// A stream of numbers.
#[derive(Debug, Clone)]
pub struct Azar(u64);

impl Azar {
    /// The stream that belongs to these numbers and to no others.
    pub fn new(parts: &[u64]) -> Self {
        let mut azar = Self(0x51_7c_c1_b7);
        for part in parts {
            azar.0 ^= part.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            azar.0 = azar.next();
        }
        azar
    }

    /// 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// At least `low`, less than `high`.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.next() >> 40) as f32 / (1 << 24) as f32
    }

    /// Less than `count`.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Bell-shaped around 0 with deviation 1 (sum of four, near enough).
    pub fn normal(&mut self) -> f32 {
        let bits = self.next();
        let part = |shift: u32| ((bits >> shift) & 0xffff) as f32 / 65_536.0;
        (part(0) + part(16) + part(32) + part(48) - 2.0) * 1.732
    }

    /// `count` characters out of `from`.
    pub fn chars(&mut self, from: &str, count: usize) -> String {
        let from: Vec<char> = from.chars().collect();
        (0..count).map(|_| from[self.below(from.len())]).collect()
    }
}
