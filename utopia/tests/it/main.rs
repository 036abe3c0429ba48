//! Tests of the state that does not exist: its files are read with the product's parsers and with OpenSSL.

mod camera;
mod chips;
mod determinism;
mod openssl;
mod pages;
mod people;
mod store;
mod trust;
mod truth;
mod writer;

use spartel_utopia::{Document, Utopia, cases};
use std::sync::LazyLock;

/// Everything of seed 1, issued once.
static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));
static DOCUMENTS: LazyLock<Vec<Document>> =
    LazyLock::new(|| cases().iter().map(|case| UTOPIA.issue(case)).collect());

/// The document of a case.
fn document(name: &str) -> &'static Document {
    DOCUMENTS.iter().find(|document| document.truth.case == name).expect("a case of the catalogue")
}
