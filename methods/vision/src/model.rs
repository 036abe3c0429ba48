//! Neural models, as they are named in the engine version.

use sha2::{Digest, Sha256};

/// A model that is part of the engine: another hash may mean other results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// What it does: `find`, `read`.
    pub name: &'static str,
    /// SHA-256 of the model's file, in lower-case hexadecimal.
    pub sha256: String,
}

impl Model {
    /// The model of a name and the bytes of its file.
    pub(crate) fn of(name: &'static str, file: &[u8]) -> Self {
        let sha256 = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { name, sha256 }
    }
}
