//! The targets, one a parser.

use spartel_pki::der::{self, Reader};

/// A parser under test.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Takes any bytes and returns.
    pub run: fn(&[u8]),
    /// Which of Utopia's files make good seeds, by the end of their names.
    pub seeds: &'static [&'static str],
}

/// All targets.
pub const TARGETS: &[Target] = &[Target { name: "der", run: der, seeds: &[".bin"] }];

/// The inputs to start from.
#[must_use]
pub fn seeds(_target: &Target) -> Vec<Vec<u8>> {
    Vec::new()
}

fn der(bytes: &[u8]) {
    let Ok(mut reader) = Reader::new("fuzz", bytes) else { return };
    while let Ok(object) = reader.next() {
        let _ = der::to_der("fuzz", object);
    }
}
