//! The proportion of a rectangle that is seen in perspective.

use crate::geometry::{Homography, Point, Quad};

/// Focal lengths that are tried, in longer sides of the picture; the last one is a scanner.
const FOCAL_LENGTHS: [f64; 5] = [0.75, 1.0, 1.4, 2.2, 1000.0];

/// Width over height of the rectangle whose corners are seen, for a camera that looks at the middle of a picture with this
/// centre and longer side. Of several focal lengths that one is taken which makes the corners most nearly square.
pub(crate) fn proportion(quad: &Quad, centre: Point, longer: f64) -> Option<f64> {
    let unit = Homography::between(&Quad::upright(0.0, 0.0, 1.0, 1.0), quad)?;
    let h = unit.rows();
    let column = |i: usize| {
        let w = h[6 + i];
        [(h[i] - centre.x * w) / longer, (h[3 + i] - centre.y * w) / longer, w]
    };
    let (across, down) = (column(0), column(1));
    let dot = |a: [f64; 3], b: [f64; 3], f: f64| (a[0] * b[0] + a[1] * b[1]) / (f * f) + a[2] * b[2];
    let tried = FOCAL_LENGTHS.map(|f| {
        let (aa, bb, ab) = (dot(across, across, f), dot(down, down, f), dot(across, down, f));
        (ab * ab / (aa * bb), (aa / bb).sqrt())
    });
    // Where every focal length does, the middle one is as good as any.
    let order = [1, 2, 3, 0, 4];
    let best = order.into_iter().min_by(|a, b| (tried[*a].0 + 1e-3).total_cmp(&(tried[*b].0 + 1e-3)))?;
    tried[best].1.is_finite().then_some(tried[best].1)
}
