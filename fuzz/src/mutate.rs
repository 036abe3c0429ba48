//! Makes new inputs out of good ones: flips, cuts, copies, lengths that lie.

/// A seeded generator of mutated inputs (splitmix64), so that a failure can be repeated.
pub struct Mutator {
    state: u64,
}

impl Mutator {
    /// A generator that always yields the same inputs for the same seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    /// A new input: one of the seeds changed in a few places, or bytes at random.
    #[must_use]
    pub fn input(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        if seeds.is_empty() || self.below(16) == 0 {
            let length = self.below(512);
            return (0..length).map(|_| self.next() as u8).collect();
        }
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(6) {
            self.change(&mut bytes);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        const LIARS: [u8; 8] = [0x00, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xFF, 0x30];
        let length = bytes.len();
        if length == 0 {
            bytes.push(self.next() as u8);
            return;
        }
        // Structure sits at the front: half of the changes go to the first 64 bytes.
        let at = if self.below(2) == 0 { self.below(length.min(64)) } else { self.below(length) };
        match self.below(7) {
            0 => bytes[at] ^= 1 << self.below(8),
            1 => bytes[at] = self.next() as u8,
            2 => bytes[at] = LIARS[self.below(LIARS.len())],
            3 => bytes.truncate(at),
            4 => {
                bytes.remove(at);
            }
            5 => bytes.insert(at, self.next() as u8),
            _ => {
                let end = (at + 1 + self.below(32)).min(length);
                let copy = bytes[at..end].to_vec();
                let to = self.below(length);
                bytes.splice(to..to, copy);
            }
        }
    }
}
