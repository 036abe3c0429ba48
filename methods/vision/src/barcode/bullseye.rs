//! Where bull's eyes are: the concentric squares in the middle of an Aztec symbol (ISO/IEC 24778, 4.2.2).

use rxing::common::BitMatrix;

/// A line through the middle of the smaller bull's eye changes colour with every module, nine modules long.
const RUNS: usize = 9;

/// At most this many are tried.
const MOST: usize = 4;

/// A bull's eye: its centre, and how many rows of pixels tell of it.
struct Eye {
    x: f32,
    y: f32,
    module: f32,
    rows: u32,
}

/// The centres of bull's eyes, the clearest ones first.
pub(super) fn centres(bits: &BitMatrix) -> Vec<(u32, u32)> {
    let mut eyes: Vec<Eye> = Vec::new();
    for y in 0..bits.height() {
        let row: Vec<bool> = (0..bits.width()).map(|x| bits.get(x, y)).collect();
        for (x, module) in middles(&row) {
            let column: Vec<bool> = (0..bits.height()).map(|y| bits.get(x as u32, y)).collect();
            let reach = 3.0 * module;
            let upright = middles(&column).into_iter().find(|(middle, other)| {
                (middle - y as f32).abs() < reach && (0.6..1.7).contains(&(other / module))
            });
            let Some((middle, _)) = upright else { continue };
            match eyes.iter_mut().find(|e| (e.x - x).abs() < reach && (e.y - middle).abs() < reach) {
                Some(eye) => eye.rows += 1,
                None => eyes.push(Eye { x, y: middle, module, rows: 1 }),
            }
        }
    }
    eyes.sort_by(|a, b| (b.rows as f32 / b.module).total_cmp(&(a.rows as f32 / a.module)));
    // Places within the view.
    eyes.iter().take(MOST).map(|eye| (eye.x as u32, eye.y as u32)).collect()
}

/// The middles of nine runs of about equal length, dark in the middle, and that length.
fn middles(line: &[bool]) -> Vec<(f32, f32)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (i, dark) in line.iter().enumerate() {
        match runs.last_mut() {
            Some((_, length)) if i > 0 && line[i - 1] == *dark => *length += 1,
            _ => runs.push((i, 1)),
        }
    }
    let middle = |window: &[(usize, usize)]| {
        // The outermost runs may go on into the symbol.
        let inner = &window[1..RUNS - 1];
        let length: usize = inner.iter().map(|(_, length)| length).sum();
        let mean = length as f32 / inner.len() as f32;
        let even = inner.iter().all(|(_, length)| (0.45..=1.7).contains(&(*length as f32 / mean)));
        let (start, length) = window[RUNS / 2];
        (even && mean >= 1.5 && line[start]).then_some((start as f32 + length as f32 / 2.0, mean))
    };
    runs.windows(RUNS).filter_map(middle).collect()
}

/// The bits with a place in the middle of them, white around.
pub(super) fn centred(bits: &BitMatrix, (x, y): (u32, u32)) -> Option<BitMatrix> {
    let (width, height) = (bits.width(), bits.height());
    if (x, y) == (width / 2, height / 2) {
        return Some(bits.clone());
    }
    let reach = x.max(width.saturating_sub(x)).max(y).max(height.saturating_sub(y));
    let mut moved = BitMatrix::new(2 * reach + 1, 2 * reach + 1).ok()?;
    for v in 0..height {
        for u in 0..width {
            if bits.get(u, v) {
                moved.set(u + reach - x, v + reach - y);
            }
        }
    }
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_concentric_squares_is_found() {
        let mut bits = BitMatrix::new(90, 80).expect("not empty");
        for y in 0..80u32 {
            for x in 0..90u32 {
                let ring = (x.abs_diff(50) + 2) / 4;
                let ring = ring.max((y.abs_diff(30) + 2) / 4);
                if ring <= 4 && ring.is_multiple_of(2) {
                    bits.set(x, y);
                }
            }
        }
        let centres = centres(&bits);
        assert!(centres.iter().any(|(x, y)| x.abs_diff(50) <= 2 && y.abs_diff(30) <= 2), "{centres:?}");
        let moved = centred(&bits, (50, 30)).expect("within");
        assert!(moved.get(moved.width() / 2, moved.height() / 2));
    }
}
