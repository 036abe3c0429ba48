//! What is wrong with a picture in which no page was found.

use crate::Light;
use crate::geometry::Quad;
use crate::page::reduced::Reduced;
use crate::sight::{Complaint, Flaw, Region};

/// Complaints about a whole picture. Under ultraviolet light darkness is no flaw.
pub(crate) fn complaints(reduced: &Reduced, size: (u32, u32), image: usize, light: Light) -> Vec<Complaint> {
    let quad = Quad::upright(0.0, 0.0, f64::from(size.0) - 1.0, f64::from(size.1) - 1.0);
    let place = |flaw| Complaint { flaw, region: Region { image, quad }, on_zone: false };
    let (low, high) = range(reduced);
    let mut found = Vec::new();
    if high < 60 && light != Light::Ultraviolet {
        found.push(place(Flaw::TooDark));
    }
    if low > 240 {
        found.push(place(Flaw::TooBright));
    }
    if size.0.max(size.1) < 300 {
        found.push(place(Flaw::ResolutionLow));
    }
    if high >= 60 && low <= 240 && high - low >= 40 && steepest(reduced) * 7 < i32::from(high - low) {
        found.push(place(Flaw::Blurred));
    }
    found
}

/// The brightness that 2 in a hundred pixels do not reach, and the one that 2 in a hundred exceed, of the green.
fn range(reduced: &Reduced) -> (u8, u8) {
    let mut counts = [0_usize; 256];
    let mut all = 0;
    for y in 0..reduced.height() {
        for pixel in reduced.row(y).chunks_exact(3) {
            counts[usize::from(pixel[1])] += 1;
            all += 1;
        }
    }
    let rank = |share: usize| {
        let mut below = 0;
        let level = counts.iter().position(|count| {
            below += count;
            below * 100 > all * share
        });
        level.unwrap_or(255) as u8
    };
    (rank(2), rank(97))
}

/// The change a pixel that one in five hundred pixels exceeds.
fn steepest(reduced: &Reduced) -> i32 {
    let mut counts = [0_usize; 256];
    let mut all = 0;
    for y in 0..reduced.height() {
        let row = reduced.row(y);
        for i in (4..row.len()).step_by(3) {
            counts[usize::from(row[i].abs_diff(row[i - 3]))] += 1;
            all += 1;
        }
    }
    let mut above = 0;
    (0..256)
        .rev()
        .find(|level| {
            above += counts[*level];
            above * 500 > all
        })
        .unwrap_or(0) as i32
}
