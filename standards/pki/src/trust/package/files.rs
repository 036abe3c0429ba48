//! The files of a package: the binding one, a manifest for people, the history and the originals.

use super::{PACKAGE_FILE, encode};
use crate::digest::DigestAlgorithm;
use crate::trust::TrustStore;
use crate::trust::package::manifest::manifest;
use std::fmt::Write;

/// Name of the manifest for people in the folder of a package. Nothing is read from it.
pub const MANIFEST_FILE: &str = "trust.json";
/// Folder with the binding files of former versions.
pub const VERSIONS_FOLDER: &str = "versions";
/// Folder with the lists and certificates as they were imported.
pub const SOURCES_FOLDER: &str = "sources";

/// One file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFile {
    /// Its path from the folder of the package, with `/` between names.
    pub path: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// The files to write after an import of `originals`, in the order in which they are to be written: the binding file is the
/// last, so that a package is whole at every moment.
#[must_use]
pub fn package_files(store: &TrustStore, originals: &[&[u8]]) -> Vec<PackageFile> {
    let binding = encode(store);
    let mut files: Vec<PackageFile> = originals
        .iter()
        .map(|bytes| PackageFile { path: source_path(bytes), bytes: bytes.to_vec() })
        .collect();
    files.push(PackageFile { path: version_path(&store.version().to_string()), bytes: binding.clone() });
    files.push(PackageFile { path: MANIFEST_FILE.to_owned(), bytes: manifest(store).into_bytes() });
    files.push(PackageFile { path: PACKAGE_FILE.to_owned(), bytes: binding });
    files
}

/// The path of a former version, from its name in hexadecimal digits.
#[must_use]
pub fn version_path(version: &str) -> String {
    format!("{VERSIONS_FOLDER}/{version}.bin")
}

fn source_path(bytes: &[u8]) -> String {
    format!("{SOURCES_FOLDER}/{}", hex(DigestAlgorithm::Sha256.digest(bytes).as_ref()))
}

/// Bytes as hexadecimal digits.
pub(in crate::trust) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
