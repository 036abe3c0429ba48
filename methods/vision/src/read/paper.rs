//! The paper under a line of text: what is left of a strip when strokes narrower than a character are closed.

use super::strip::{Column, ROWS};
use std::array::from_fn;

/// How much darker than the paper each place of a strip is, as a number below zero: the strip less its paper.
///
/// The paper of a row is its brightness, smoothed, closed over `reach` columns to either side: the least of the greatest. It
/// keeps the edge of a glare or a shadow where it is, because the closing fills valleys alone.
pub(super) fn without(levels: &[Column], reach: usize) -> Vec<Column> {
    let greatest = over(&smooth(levels), reach, greater);
    let paper = over(&greatest, reach, |a, b| if b < a { b } else { a });
    levels.iter().zip(paper).map(|(level, paper)| from_fn(|row| level[row] - paper[row])).collect()
}

fn greater(a: f32, b: f32) -> f32 {
    if b > a { b } else { a }
}

/// A quarter of each neighbour and half of the place itself, along and across; the border is repeated.
fn smooth(levels: &[Column]) -> Vec<Column> {
    let weighed = |before: f32, here: f32, after: f32| (before + after + 2.0 * here) / 4.0;
    let last = levels.len().saturating_sub(1);
    let place = |x: usize| -> Column {
        let (before, here, after) = (&levels[x.saturating_sub(1)], &levels[x], &levels[(x + 1).min(last)]);
        let along: Column = from_fn(|row| weighed(before[row], here[row], after[row]));
        from_fn(|row| weighed(along[row.saturating_sub(1)], along[row], along[(row + 1).min(ROWS - 1)]))
    };
    (0..levels.len()).map(place).collect()
}

/// The greatest or the least of each place and so many to either side, of all rows at once.
///
/// One run over the places before a window's end and one over those after its start are enough for all windows of a length
/// (van Herk, 1992), however long they are.
fn over<const ROWS: usize>(
    row: &[[f32; ROWS]],
    reach: usize,
    pick: impl Fn(f32, f32) -> f32,
) -> Vec<[f32; ROWS]> {
    let length = 2 * reach + 1;
    let both = |a: &[f32; ROWS], b: &[f32; ROWS]| -> [f32; ROWS] { from_fn(|row| pick(a[row], b[row])) };
    // Repeating the border leaves the greatest and the least of a window as they are.
    let at = |i: usize| row[i.saturating_sub(reach).min(row.len() - 1)];
    let mut forwards: Vec<[f32; ROWS]> = (0..row.len() + 2 * reach).map(at).collect();
    let mut backwards = forwards.clone();
    for (forwards, backwards) in forwards.chunks_mut(length).zip(backwards.chunks_mut(length)) {
        for i in 1..forwards.len() {
            forwards[i] = both(&forwards[i - 1], &forwards[i]);
        }
        for i in (1..backwards.len()).rev() {
            backwards[i - 1] = both(&backwards[i], &backwards[i - 1]);
        }
    }
    (0..row.len()).map(|i| both(&backwards[i], &forwards[i + length - 1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_of_windows_is_found_at_every_place_and_reach() {
        let row: Vec<f32> = (0_u32..97).map(|i| (i.wrapping_mul(2_654_435_761) >> 20) as f32).collect();
        for reach in [0, 1, 3, 8, 40, 120] {
            let slow = |i: usize| {
                let window = &row[i.saturating_sub(reach)..(i + reach + 1).min(row.len())];
                window.iter().copied().fold(f32::MIN, f32::max)
            };
            let columns: Vec<[f32; 1]> = row.iter().map(|value| [*value]).collect();
            let found = over(&columns, reach, greater);
            assert_eq!(found.as_flattened(), (0..row.len()).map(slow).collect::<Vec<_>>(), "{reach}");
        }
    }

    #[test]
    fn strokes_stay_and_the_edge_of_a_glare_goes() {
        // Paper at 60, from column 40 on lit to 200; strokes of four columns are 30 darker in both.
        let stroke = |x: usize| if x % 16 < 4 { 30.0 } else { 0.0 };
        let row = |x: usize| if x < 40 { 60.0 } else { 200.0 } - stroke(x);
        let levels: Vec<Column> = (0..80).map(|x| [row(x); ROWS]).collect();
        let ink = without(&levels, 8);
        let far = |x: &usize| *x < 36 || *x > 44;
        for x in (0..80).filter(far) {
            let expected = if x % 16 < 4 { -30.0 } else { 0.0 };
            // Smoothing takes a quarter of a stroke's edge.
            assert!((ink[x][1] - expected).abs() < 8.0, "column {x}: {}", ink[x][1]);
        }
    }
}
