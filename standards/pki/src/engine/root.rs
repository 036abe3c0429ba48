//! Square roots modulo primes (Tonelli and Shanks), for compressed points.

use super::limbs::shift_right;
use super::modulus::Modulus;
use super::reduction::Reduction;

impl<const N: usize, W: Reduction<N>> Modulus<N, W> {
    /// A square root of `a` where the modulus is prime; `None` where `a` is no square.
    ///
    /// Primes that are 3 modulo 4 need one power; P-224 with its 2^96 needs the loop.
    pub fn square_root(&self, a: &[u64; N]) -> Option<[u64; N]> {
        // p - 1 = odd · 2^twos
        let mut odd = *self.value();
        odd[0] -= 1;
        let mut twos = 0;
        while odd[0] & 1 == 0 {
            shift_right(&mut odd, 1);
            twos += 1;
        }
        let mut half = odd;
        shift_right(&mut half, 1);
        let power = self.power(a, &half);
        let mut root = self.mul(a, &power);
        let mut rest = self.mul(&root, &power);
        if rest == [0; N] {
            return Some(root);
        }
        let mut correction = None;
        while rest != self.one {
            let order = self.order_of_two(&rest, twos)?;
            let mut factor = correction.unwrap_or_else(|| self.power(&self.non_residue(), &odd));
            for _ in order + 1..twos {
                factor = self.square(&factor);
            }
            root = self.mul(&root, &factor);
            let square = self.square(&factor);
            rest = self.mul(&rest, &square);
            (correction, twos) = (Some(square), order);
        }
        Some(root)
    }

    /// The least k below `limit` with a^(2^k) = 1.
    fn order_of_two(&self, a: &[u64; N], limit: usize) -> Option<usize> {
        let mut power = *a;
        (0..limit).find(|_| {
            let found = power == self.one;
            power = self.square(&power);
            found
        })
    }

    /// The least number that is no square (Euler's criterion).
    fn non_residue(&self) -> [u64; N] {
        let mut half = *self.value();
        shift_right(&mut half, 1);
        let mut candidate = self.double(&self.one);
        while self.power(&candidate, &half) == self.one {
            candidate = self.add(&candidate, &self.one);
        }
        candidate
    }
}
