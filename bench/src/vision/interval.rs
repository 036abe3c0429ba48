//! Intervals of a proportion.

/// The exact interval of Clopper and Pearson that holds the proportion in 95 of 100 runs, of `hits` out of `all`.
#[must_use]
pub fn exact(hits: u64, all: u64) -> (f64, f64) {
    if all == 0 {
        return (0.0, 1.0);
    }
    let low = if hits == 0 { 0.0 } else { boundary(|p| 1.0 - below(hits - 1, all, p) < 0.025) };
    let high = if hits == all { 1.0 } else { boundary(|p| below(hits, all, p) > 0.025) };
    (low, high)
}

/// Where a property of proportions ends that holds from zero on.
fn boundary(holds: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if holds(middle) { low = middle } else { high = middle }
    }
    (low + high) / 2.0
}

/// How likely at most `hits` out of `all` are at a proportion.
fn below(hits: u64, all: u64, proportion: f64) -> f64 {
    if proportion <= 0.0 || proportion >= 1.0 {
        return if proportion <= 0.0 { 1.0 } else { 0.0 };
    }
    let ratio = (proportion / (1.0 - proportion)).ln();
    let mut term = all as f64 * (1.0 - proportion).ln();
    let mut sum = term.exp();
    for k in 1..=hits {
        term += ((all - k + 1) as f64 / k as f64).ln() + ratio;
        sum += term.exp();
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_those_of_the_tables() {
        let near = |(a, b): (f64, f64), (c, d): (f64, f64)| (a - c).abs() < 5e-4 && (b - d).abs() < 5e-4;
        assert!(near(exact(0, 20_000), (0.0, 0.000_184)));
        assert!(near(exact(8, 10), (0.4439, 0.9748)));
        assert!(near(exact(10, 10), (0.6915, 1.0)));
        assert_eq!(exact(0, 0), (0.0, 1.0));
    }
}
