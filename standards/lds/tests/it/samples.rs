//! Where samples and vectors are, and how to build small files.

use std::path::{Path, PathBuf};

/// The folder of chip data, or `None` (and a line on the screen) where it is absent.
pub fn data() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = std::env::var_os("SPARTEL_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let data = std::env::var_os("SPARTEL_DATA").map_or_else(|| shared.join("data"), PathBuf::from);
    let emrtd = data.join("emrtd");
    if emrtd.is_dir() {
        Some(emrtd)
    } else {
        println!("skipped: no data");
        None
    }
}

/// All files of a folder of chip data with their names, sorted.
pub fn folder(name: &str) -> Vec<(String, Vec<u8>)> {
    let Some(data) = data() else { return Vec::new() };
    let mut files: Vec<_> = std::fs::read_dir(data.join(name))
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                std::fs::read(&path).expect("readable"),
            )
        })
        .collect();
    files.sort();
    files
}

/// One file of chip data.
pub fn file(name: &str) -> Option<Vec<u8>> {
    data().map(|data| std::fs::read(data.join(name)).expect("the file is there"))
}

/// A file of vectors.
pub fn vectors(name: &str) -> serde_json::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(name);
    serde_json::from_slice(&std::fs::read(path).expect("the vectors are there")).expect("JSON")
}

/// Bytes of hexadecimal digits, blanks allowed.
pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16).expect("hex")).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}

/// A data object with a definite length.
pub fn tlv(tag: &str, value: &[u8]) -> Vec<u8> {
    let mut out = hex(tag);
    match value.len() {
        n @ 0..=0x7F => out.push(n as u8),
        n @ 0x80..=0xFF => out.extend([0x81, n as u8]),
        n @ 0x100..=0xFFFF => out.extend([0x82, (n >> 8) as u8, n as u8]),
        n => out.extend([0x83, (n >> 16) as u8, (n >> 8) as u8, n as u8]),
    }
    out.extend_from_slice(value);
    out
}
