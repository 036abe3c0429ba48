//! The trust store: whose keys are trusted, who vouches for them and since when, and what was revoked (Doc 9303-12, 6.1).
//!
//! A store is a value that nothing changes: an import makes a new one. It lives in memory; the files of its package are
//! encoded and decoded here and read and written elsewhere.

mod anchor;
mod contents;
mod deviation;
mod diff;
mod entry;
mod import;
mod memory;
mod package;
mod radar;
mod revocation;
mod revoked_key;
mod signer;
mod source;
mod store;

pub use anchor::Anchor;
pub use contents::{Contents, MAX_CERTIFICATES, StoreKind};
pub use deviation::HeldDeviationList;
pub use diff::TrustDiff;
pub use entry::{Entry, EntryKind, Voucher};
pub use import::{ImportError, ImportFinding, ImportOptions, ImportReport};
pub use package::{
    MAGIC, MANIFEST_FILE, PACKAGE_FILE, PackageFile, SOURCES_FOLDER, VERSIONS_FOLDER, decode, encode,
    package_files, version_path,
};
pub use radar::{Radar, RadarItem, RadarState};
pub use revocation::{Coverage, HeldCrl, Revocation};
pub use revoked_key::RevokedKey;
pub use signer::HeldSigner;
pub use source::{Source, SourceKind};
pub use store::{TrustStore, TrustVersion};
