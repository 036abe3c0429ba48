//! Finds the real data, which never enter the repository. Without them the tests that need them say so.

use std::path::PathBuf;

/// The folder with chip files, lists and signers; `None`, with a word, where it is absent.
pub fn emrtd() -> Option<PathBuf> {
    let shared = std::env::var_os("SPARTEL_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let data = std::env::var_os("SPARTEL_DATA").map_or_else(|| shared.join("data"), PathBuf::from);
    let folder = data.join("emrtd");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no data");
    None
}

/// The bytes of one file below the folder.
pub fn file(path: &str) -> Option<Vec<u8>> {
    let path = emrtd()?.join(path);
    Some(std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// All files of one folder, in the order of their names.
pub fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let Some(root) = emrtd() else { return Vec::new() };
    let mut found: Vec<_> = std::fs::read_dir(root.join(folder))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
        })
        .collect();
    found.sort();
    found
}

/// The message inside an EF.SOD.
pub fn sod(file: &[u8]) -> &[u8] {
    spartel_pki::der::Reader::new("EF.SOD", file).unwrap().next().unwrap().value
}

/// A file of values in the repository.
pub fn vectors(name: &str) -> serde_json::Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}
