//! A document that names a path which is gone is wrong.

use super::Breaches;
use std::error::Error;
use std::path::Path;

const DOCUMENTS: &[&str] = &["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"];

/// Names every path in backticks of the main documents that does not exist.
///
/// # Errors
/// Where a document cannot be read.
pub fn check(root: &Path) -> Result<Breaches, Box<dyn Error>> {
    let mut breaches = Breaches::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root.join(document)).map_err(|e| format!("{document}: {e}"))?;
        let prose: String = text.split("```").step_by(2).collect();
        for word in prose.split('`').skip(1).step_by(2).filter(|word| looks_like_path(word)) {
            if !root.join(word.trim_start_matches("./")).exists() {
                breaches.push(format!("{document} names {word}, which does not exist"));
            }
        }
    }
    Ok(breaches)
}

fn looks_like_path(word: &str) -> bool {
    let outside =
        word.starts_with("../") || word.starts_with('/') || word.starts_with('<') || word.contains("://");
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let file =
        word.rsplit_once('.').is_some_and(|(_, end)| ["md", "rs", "toml", "json", "ftl"].contains(&end));
    plain && !outside && (word.contains('/') || file)
}
