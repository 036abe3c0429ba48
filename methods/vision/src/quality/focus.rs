//! How sharp the zone is: the width of the borders of its strokes.

use crate::Grey;
use crate::geometry::{Homography, Point};
use crate::page::PITCH;
use crate::page::border::sample;
use crate::sight::Zone;

/// Fewest borders that tell a width.
const FEWEST: usize = 12;

/// The width of an edge from 10 % to 90 % in millimetres, the middle one of all borders of strokes that lines across the
/// characters meet; none where there are too few.
pub(crate) fn edge_width(
    grey: &Grey,
    to_picture: &Homography,
    zone: &Zone,
    (distance, contrast): (f64, f64),
) -> Option<f64> {
    let mut widths = Vec::new();
    for (row, line) in zone.lines.iter().enumerate() {
        for aside in [-0.7, -0.35, 0.35, 0.7] {
            let y = row as f64 * distance + aside;
            let (profile, step) = profile(grey, to_picture, y, line.chars().count());
            rises(&profile, contrast * 0.5, |width| widths.push(width * step));
        }
    }
    widths.sort_by(f64::total_cmp);
    (widths.len() >= FEWEST).then(|| widths[widths.len() / 2])
}

/// The brightness along a line, and the millimetres between two samples: half a pixel.
fn profile(grey: &Grey, to_picture: &Homography, y: f64, columns: usize) -> (Vec<f64>, f64) {
    let length = columns as f64 * PITCH;
    let (a, b) = (to_picture.map(Point::new(0.0, y)), to_picture.map(Point::new(length, y)));
    let samples = (a.distance(b) * 2.0).clamp(1.0, 8_000.0);
    let step = length / samples;
    let at = |i: usize| sample(grey, to_picture.map(Point::new(i as f64 * step, y)));
    ((0..samples as usize).filter_map(at).collect(), step)
}

/// The widths, in samples, of every rise and fall of at least `least` levels, from 10 % to 90 % of its height.
fn rises(profile: &[f64], least: f64, mut found: impl FnMut(f64)) {
    let mut start = 0;
    while start + 1 < profile.len() {
        let up = profile[start + 1] > profile[start];
        let mut end = start + 1;
        while end + 1 < profile.len() && (profile[end + 1] > profile[end]) == up {
            end += 1;
        }
        let run = &profile[start..=end];
        if (run[run.len() - 1] - run[0]).abs() >= least {
            found(crossing(run, 0.9) - crossing(run, 0.1));
        }
        start = end;
    }
}

/// Where a monotone run has gone through a share of its height.
fn crossing(run: &[f64], share: f64) -> f64 {
    let (first, last) = (run[0], run[run.len() - 1]);
    let part = |v: f64| (v - first) / (last - first);
    let after = run.iter().position(|v| part(*v) >= share).unwrap_or(run.len() - 1).max(1);
    let (a, b) = (part(run[after - 1]), part(run[after]));
    (after - 1) as f64 + if b > a { (share - a) / (b - a) } else { 0.0 }
}
