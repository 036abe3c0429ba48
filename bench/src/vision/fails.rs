//! Pictures that were not read right, kept for looking at.

use super::read::Outcome;
use super::sets::{Scene, Seen};
use spartel_utopia::camera::Shot;
use std::fs;
use std::path::Path;

/// Writes every picture of a scene with its truth and what was read, where a page that can be seen was not read right or a
/// zone was invented. Files are `SET-SEED-LIGHT.jpg` (or `.bmp`), `….truth.json` and `….read.txt`.
pub fn keep(folder: &Path, set: &str, scene: &Scene, seen: &Seen) {
    let failed = seen.records.iter().any(|r| r.visible && r.reading.outcome != Outcome::Right);
    if failed || !seen.invented.is_empty() {
        let pages = seen.records.iter().map(|record| {
            let (reading, layout) = (&record.reading, record.layout.name());
            let sure = if reading.sure { "sure" } else { "unsure" };
            format!(
                "{layout} {:?}, {sure} {:.4}\n{}\n",
                reading.outcome,
                reading.certainty,
                reading.lines.join("\n")
            )
        });
        let invented = seen
            .invented
            .iter()
            .map(|(sure, lines)| format!("invented, sure {sure}\n{}\n", lines.join("\n")));
        let text: String = pages.chain(invented).collect();
        scene.shots.iter().for_each(|shot| {
            write(folder, &format!("{set}-{}-{}", scene.seed, shot.truth.light), shot, &text)
        });
    }
}

/// Writes one picture with its truth and a text.
pub fn write(folder: &Path, name: &str, shot: &Shot, text: &str) {
    let kind = if shot.truth.conditions.quality.is_some() { "jpg" } else { "bmp" };
    // A truth has no maps with other keys than text, so that it is always JSON.
    let truth = serde_json::to_vec_pretty(&shot.truth).unwrap_or_default();
    let files = [(kind, shot.file.as_slice()), ("truth.json", &truth), ("read.txt", text.as_bytes())];
    for (ending, bytes) in files {
        let path = folder.join(format!("{name}.{ending}"));
        if let Err(problem) = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes)) {
            eprintln!("{}: {problem}", path.display());
        }
    }
}
