//! Pages for other readers, and their figures beside ours.

use super::album::Album;
use super::fails;
use super::read::Outcome;
use super::sets::handheld_scene;
use super::sets::{Lights, reader_scene, reader_sheet};
use super::workers::spread;
use std::path::Path;

/// Writes the first pictures of the sets for other readers, with the truth and our reading: half of them reader grade, half
/// under all conditions, white light alone, one document each.
pub fn write(album: &Album, folder: &Path, from: u64, count: u64, threads: usize) -> String {
    let right = spread("peers", count, threads, |number| {
        let scene = if number % 2 == 0 {
            reader_scene(&reader_sheet(album, from, number / 2 / 5 * 10 + number / 2 % 5), from + number)
        } else {
            let wanted =
                (0..).map(|n| number / 2 * 24 + n).find(|n| n % 4 < 2 && ![5, 13, 21].contains(&(n % 24)));
            handheld_scene(album, from, wanted.unwrap_or(number))
        }?;
        let seen = scene.read();
        let reading = &seen.records.first()?.reading;
        let name = format!("{}-{number:04}", if number % 2 == 0 { "reader" } else { "all" });
        fails::write(folder, &name, &scene.shots[0], &reading.lines.join("\n"));
        assert!(scene.lights != Lights::Both, "other readers take one picture");
        Some((number % 2, reading.outcome == Outcome::Right))
    });
    let right: Vec<(u64, bool)> = right.into_iter().flatten().collect();
    let of = |set| right.iter().filter(|(s, right)| *s == set && *right).count();
    let all = |set| right.iter().filter(|(s, _)| *s == set).count();
    format!("spartel\t{}\t{}\t{}\t{}\n", of(0), all(0), of(1), all(1))
}
