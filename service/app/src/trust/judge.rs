//! An import, and what would come of it. Pure.

use super::error::NotTaken;
use super::ground::{Ground, grounds, latest};
use minicbor::{Decode, Encode};
use spartel_base::Timestamp;
use spartel_pki::trust::{ImportOptions, MAGIC, TrustStore, decode};
use std::collections::BTreeSet;

/// An import has so many files at most.
pub const MOST_FILES: usize = 256;
/// The name of a file has so many characters at most.
pub const LONGEST_NAME: usize = 120;

/// A file that is to be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct File {
    /// What it is called, for who decides.
    #[n(0)]
    pub name: String,
    /// Its bytes.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub bytes: Vec<u8>,
}

/// An import, as `spartel trust import` has it; or a whole store (`trust.bin`) in the place of the one that is trusted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Import {
    /// What is to be taken in.
    #[n(0)]
    pub files: Vec<File>,
    /// The root to which the signer of a list has to chain.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub signer: Option<Vec<u8>>,
    /// The words under which the authority trusts what nobody signed.
    #[n(2)]
    pub decision: Option<String>,
    /// Whether a list may take the place of a newer one.
    #[n(3)]
    pub older: bool,
    /// Whether certificates stay that the newer list of the same signer no longer holds.
    #[n(4)]
    pub keep: bool,
}

impl Import {
    /// The bytes of the whole store, where the import is one.
    #[must_use]
    pub fn package(&self) -> Option<&[u8]> {
        match self.files.as_slice() {
            // The version of the format behind the name is for whoever decodes it to judge.
            [file] if file.bytes.starts_with(MAGIC.get(..MAGIC.len() - 1).unwrap_or_default()) => {
                Some(&file.bytes)
            }
            _ => None,
        }
    }
}

/// What would come of an import.
#[derive(Debug)]
pub struct Judged {
    /// The store with it.
    pub after: TrustStore,
    /// Why it needs two people; empty where one is enough.
    pub grounds: BTreeSet<Ground>,
    /// The sources that came, by their SHA-256.
    pub came: Vec<[u8; 32]>,
    /// What is odd, by codes.
    pub findings: Vec<&'static str>,
}

/// What would come of an import into a store at a time. All of its files are taken, or none.
///
/// # Errors
/// Why none is.
pub fn judge(store: &TrustStore, import: &Import, at: Timestamp) -> Result<Judged, NotTaken> {
    let (after, came, findings) = match import.package() {
        Some(bytes) => (package(store, bytes)?, Vec::new(), Vec::new()),
        None => lists(store, import, at)?,
    };
    if latest(store, &after).is_some_and(|signed| signed > at) {
        return Err(NotTaken::Future);
    }
    let grounds = grounds(store, &after, import);
    Ok(Judged { after, grounds, came, findings })
}

fn package(store: &TrustStore, bytes: &[u8]) -> Result<TrustStore, NotTaken> {
    let after = decode(bytes).map_err(|_| NotTaken::Package)?;
    if after.kind() == store.kind() { Ok(after) } else { Err(NotTaken::Kind) }
}

type Came = (TrustStore, Vec<[u8; 32]>, Vec<&'static str>);

fn lists(store: &TrustStore, import: &Import, at: Timestamp) -> Result<Came, NotTaken> {
    let options = ImportOptions {
        signer_root: import.signer.as_deref(),
        decision: import.decision.as_deref(),
        allow_older: import.older,
        keep_dropped: import.keep,
    };
    let files: Vec<&[u8]> = import.files.iter().map(|file| file.bytes.as_slice()).collect();
    let (after, fates) = store.import_all(&files, &options, at);
    let (mut came, mut findings) = (Vec::new(), Vec::new());
    for (file, fate) in import.files.iter().zip(fates) {
        let report = fate.map_err(|error| NotTaken::Import(file.name.clone(), error))?;
        if let Some((_, error)) = report.refused.into_iter().next() {
            return Err(NotTaken::Import(file.name.clone(), error));
        }
        came.extend(report.came);
        findings.extend(report.findings.iter().map(|finding| finding.code()));
    }
    Ok((after.ok_or(NotTaken::Nothing)?, came, findings))
}
