//! The paper under a line of text: what is left of a strip when strokes narrower than a character are closed.

/// How much darker than the paper each place of a strip is, as a number below zero: the strip less its paper.
///
/// The paper of a row is its brightness, smoothed, closed over `reach` columns to either side: the least of the greatest. It
/// keeps the edge of a glare or a shadow where it is, because the closing fills valleys alone.
pub(super) fn without(levels: &[f32], width: usize, reach: usize) -> Vec<f32> {
    let smooth = smooth(levels, width);
    let paper = smooth.chunks(width.max(1)).flat_map(|row| {
        let greatest = over(row, reach, greater);
        over(&greatest, reach, |a, b| if b < a { b } else { a })
    });
    levels.iter().zip(paper).map(|(level, paper)| level - paper).collect()
}

fn greater(a: f32, b: f32) -> f32 {
    if b > a { b } else { a }
}

/// A quarter of each neighbour and half of the place itself, along and across; the border is repeated.
fn smooth(levels: &[f32], width: usize) -> Vec<f32> {
    let weighed = |before: f32, here: f32, after: f32| (before + after + 2.0 * here) / 4.0;
    let along = levels.chunks(width.max(1)).flat_map(|row| {
        let last = row.len() - 1;
        (0..row.len()).map(move |x| weighed(row[x.saturating_sub(1)], row[x], row[(x + 1).min(last)]))
    });
    let along: Vec<f32> = along.collect();
    let below = |i: usize| if i + width < along.len() { i + width } else { i };
    let above = |i: usize| if i >= width { i - width } else { i };
    (0..along.len()).map(|i| weighed(along[above(i)], along[i], along[below(i)])).collect()
}

/// The greatest or the least of each place and so many to either side.
///
/// One run over the places before a window's end and one over those after its start are enough for all windows of a length
/// (van Herk, 1992), however long they are.
fn over(row: &[f32], reach: usize, pick: impl Fn(f32, f32) -> f32) -> Vec<f32> {
    let length = 2 * reach + 1;
    // Repeating the border leaves the greatest and the least of a window as they are.
    let at = |i: usize| row[i.saturating_sub(reach).min(row.len() - 1)];
    let padded: Vec<f32> = (0..row.len() + 2 * reach).map(at).collect();
    let mut forwards = padded.clone();
    for i in (1..padded.len()).filter(|i| i % length != 0) {
        forwards[i] = pick(forwards[i - 1], padded[i]);
    }
    let mut backwards = padded.clone();
    for i in (0..padded.len() - 1).rev().filter(|i| (i + 1) % length != 0) {
        backwards[i] = pick(backwards[i + 1], padded[i]);
    }
    (0..row.len()).map(|i| pick(backwards[i], forwards[i + length - 1])).collect()
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
            assert_eq!(over(&row, reach, greater), (0..row.len()).map(slow).collect::<Vec<_>>(), "{reach}");
        }
    }

    #[test]
    fn strokes_stay_and_the_edge_of_a_glare_goes() {
        // Paper at 60, from column 40 on lit to 200; strokes of four columns are 30 darker in both.
        let stroke = |x: usize| if x % 16 < 4 { 30.0 } else { 0.0 };
        let row = |x: usize| if x < 40 { 60.0 } else { 200.0 } - stroke(x);
        let levels: Vec<f32> = (0..3).flat_map(|_| (0..80).map(row)).collect();
        let ink = without(&levels, 80, 8);
        let far = |x: &usize| *x < 36 || *x > 44;
        for x in (0..80).filter(far) {
            let expected = if x % 16 < 4 { -30.0 } else { 0.0 };
            // Smoothing takes a quarter of a stroke's edge.
            assert!((ink[80 + x] - expected).abs() < 8.0, "column {x}: {}", ink[80 + x]);
        }
    }
}
