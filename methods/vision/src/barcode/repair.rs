//! Error correction of PDF417: codewords that are wrong, and codewords that were hardly seen (ISO/IEC 15438, 5.7).

/// Codewords are numbers below this prime.
const PRIME: u32 = 929;

/// The number whose powers are all numbers but zero (5.7).
const ROOT: u32 = 3;

fn mul(a: u32, b: u32) -> u32 {
    a * b % PRIME
}

fn sub(a: u32, b: u32) -> u32 {
    (a + PRIME - b) % PRIME
}

fn power(base: u32, mut exponent: u32) -> u32 {
    let (mut result, mut square) = (1, base % PRIME);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = mul(result, square);
        }
        square = mul(square, square);
        exponent >>= 1;
    }
    result
}

fn inverse(a: u32) -> u32 {
    power(a, PRIME - 2)
}

/// The value of a polynomial, the coefficient of the lowest power first.
fn value(polynomial: &[u32], x: u32) -> u32 {
    polynomial.iter().rev().fold(0, |sum, c| (mul(sum, x) + c) % PRIME)
}

/// The product of two polynomials up to a number of coefficients.
fn product(a: &[u32], b: &[u32], count: usize) -> Vec<u32> {
    let mut all = vec![0; count];
    for (i, a) in a.iter().enumerate() {
        for (sum, b) in all.iter_mut().skip(i).zip(b) {
            *sum = (*sum + mul(*a, *b)) % PRIME;
        }
    }
    all
}

/// Corrects codewords of which the last `spare` are error correction and those at `lost` are not to be trusted; how many
/// others were wrong. None, and the codewords as they were, where that is more than can be corrected.
pub(super) fn repair(words: &mut [u32], spare: usize, lost: &[usize]) -> Option<usize> {
    if spare >= words.len() || lost.len() > spare || words.iter().any(|word| *word >= PRIME) {
        return None;
    }
    let sums = sums(words, spare);
    if sums.iter().all(|sum| *sum == 0) {
        return Some(0);
    }
    let locator = |i: usize| power(ROOT, (words.len() - 1 - i) as u32);
    let known: Vec<u32> = lost.iter().map(|i| locator(*i)).collect();
    let (errors, count) = errors(&sums, &known);
    if 2 * count > spare + lost.len() {
        return None;
    }
    let places: Vec<(usize, u32)> = (0..words.len())
        .map(|i| (i, inverse(locator(i))))
        .filter(|(_, back)| value(&errors, *back) == 0)
        .collect();
    if places.len() != count {
        return None;
    }
    let evaluator = product(&sums, &errors, spare);
    let slope: Vec<u32> = (0..).zip(&errors).skip(1).map(|(i, c)| mul(i % PRIME, *c)).collect();
    let before = words.to_vec();
    for (i, back) in places {
        // By Forney's rule the error is the negative of this quotient.
        let quotient = mul(value(&evaluator, back), inverse(value(&slope, back)));
        words[i] = (words[i] + quotient) % PRIME;
    }
    if sums_are_zero(words, spare) {
        return Some(count - lost.len());
    }
    words.copy_from_slice(&before);
    None
}

/// The values of the codewords, taken as a polynomial, at the roots of the generator: all zero where none is wrong.
fn sums(words: &[u32], spare: usize) -> Vec<u32> {
    (1..=spare as u32)
        .map(|i| {
            let x = power(ROOT, i);
            words.iter().fold(0, |sum, word| (mul(sum, x) + word) % PRIME)
        })
        .collect()
}

fn sums_are_zero(words: &[u32], spare: usize) -> bool {
    sums(words, spare).iter().all(|sum| *sum == 0)
}

/// The polynomial whose roots are the places of all errors, those known beforehand among them, and how many these are: the
/// Berlekamp–Massey algorithm begun with the known ones.
fn errors(sums: &[u32], known: &[u32]) -> (Vec<u32>, usize) {
    let size = sums.len() + 1;
    let mut errors = vec![0; size];
    errors[0] = 1;
    for locator in known {
        errors = product(&errors, &[1, sub(0, *locator)], size);
    }
    let (mut other, mut count) = (errors.clone(), known.len());
    for round in known.len()..sums.len() {
        let off = (0..=round).fold(0, |sum, i| (sum + mul(errors[i], sums[round - i])) % PRIME);
        other.rotate_right(1);
        other[0] = 0;
        if off == 0 {
            continue;
        }
        let next: Vec<u32> = errors.iter().zip(&other).map(|(e, o)| sub(*e, mul(off, *o))).collect();
        if 2 * count <= round + known.len() {
            count = round + 1 + known.len() - count;
            let by = inverse(off);
            other = errors.iter().map(|e| mul(*e, by)).collect();
        }
        errors = next;
    }
    (errors, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Codewords with their error correction: the remainder of a division by the generator, subtracted.
    fn with_correction(data: &[u32], spare: usize) -> Vec<u32> {
        let generator = (1..=spare as u32)
            .fold(vec![1], |all, i| product(&all, &[sub(0, power(ROOT, i)), 1], all.len() + 1));
        let mut rest: Vec<u32> = data.iter().copied().chain(vec![0; spare]).collect();
        for i in 0..data.len() {
            let by = rest[i];
            for (word, c) in rest[i..].iter_mut().zip(generator.iter().rev()) {
                *word = sub(*word, mul(by, *c));
            }
        }
        let correction = rest[data.len()..].iter().map(|word| sub(0, *word));
        data.iter().copied().chain(correction).collect()
    }

    #[test]
    fn errors_and_losses_are_corrected_up_to_the_number_of_spare_codewords() {
        for (count, spare) in [(5usize, 2usize), (20, 8), (60, 16), (200, 64)] {
            let data: Vec<u32> = (0..count as u32).map(|i| (i * i * 37 + 11) % PRIME).collect();
            let right = with_correction(&data, spare);
            for lost in (0..=spare).step_by(2) {
                let wrong = (spare - lost) / 2;
                let mut words = right.clone();
                let step = words.len() / (lost + wrong).max(1);
                let places: Vec<usize> = (0..lost + wrong).map(|i| i * step).collect();
                places.iter().for_each(|i| words[*i] = (words[*i] + 1 + *i as u32) % PRIME);
                assert_eq!(repair(&mut words, spare, &places[..lost]), Some(wrong), "{lost} of {spare}");
                assert_eq!(words, right);
            }
        }
    }

    #[test]
    fn more_errors_than_can_be_corrected_leave_the_codewords_as_they_were() {
        let data: Vec<u32> = (0..40).map(|i| (i * 91 + 5) % PRIME).collect();
        let mut words = with_correction(&data, 8);
        (0..30).for_each(|i| words[i] = (words[i] * 2 + 77 + i as u32) % PRIME);
        let before = words.clone();
        assert_eq!(repair(&mut words, 8, &[]), None);
        assert_eq!(repair(&mut words, 8, &[0, 1, 2, 3]), None);
        assert_eq!(words, before);
        assert_eq!(repair(&mut words, 8, &[0, 1, 2, 3, 4, 5, 6, 7, 8]), None);
        assert_eq!(repair(&mut [1, 2, 3], 3, &[]), None);
        assert_eq!(repair(&mut [1, 2, 929, 4], 2, &[]), None);
    }
}
