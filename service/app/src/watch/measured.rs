//! How long contacts took: median and 95th percentile by nearest rank, and nothing of fewer than eleven.

use crate::rates::LEAST;

/// Times of many contacts, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Half of them took no longer.
    pub median: i64,
    /// Of twenty, nineteen took no longer.
    pub p95: i64,
}

/// Median and 95th percentile of times; none of fewer than [`LEAST`], which would be about somebody.
#[must_use]
pub fn times(mut millis: Vec<i64>) -> Option<Times> {
    if millis.len() < LEAST {
        return None;
    }
    millis.sort_unstable();
    Some(Times { median: nearest_rank(&millis, 50)?, p95: nearest_rank(&millis, 95)? })
}

/// The smallest of sorted values that at least so many per cent of them do not exceed.
fn nearest_rank(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (percent * sorted.len()).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn of_one_to_a_hundred_they_are_fifty_and_ninety_five() {
        let all: Vec<i64> = (1..=100).rev().collect();
        assert_eq!(times(all), Some(Times { median: 50, p95: 95 }));
        assert_eq!(times((1..=11).collect()), Some(Times { median: 6, p95: 11 }));
    }

    #[test]
    fn of_fewer_than_eleven_nothing_is_told() {
        assert_eq!(times((1..=10).collect()), None);
        assert_eq!(times(Vec::new()), None);
    }

    proptest! {
        /// By definition: one of the values, which so many per cent do not exceed, and no smaller value does the same.
        #[test]
        fn a_percentile_is_the_smallest_value_that_enough_do_not_exceed(
            values in prop::collection::vec(0_i64..1_000_000, 11..400),
        ) {
            let Some(Times { median, p95 }) = times(values.clone()) else { panic!("eleven are enough") };
            for (percent, found) in [(50, median), (95, p95)] {
                let enough = |bound: i64| {
                    values.iter().filter(|value| **value <= bound).count() * 100 >= percent * values.len()
                };
                prop_assert!(values.contains(&found) && enough(found));
                let smaller = values.iter().copied().filter(|value| *value < found).max();
                prop_assert!(!smaller.is_some_and(enough), "{smaller:?}");
            }
            prop_assert!(median <= p95);
        }
    }
}
