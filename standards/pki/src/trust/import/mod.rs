//! Taking lists and certificates into a store (Doc 9303-12, 5.3, 6.1 and 10).
//!
//! A signed list is believed because its signer chains to a root that the authority pinned, and only then. What nobody signed
//! is taken as a decision of the authority itself, which has to say so in words.

mod crl;
mod deviation;
mod directory;
mod error;
mod list;
mod merge;
mod national;
mod report;
mod several;
mod specimen;

pub use error::ImportError;
pub use report::{ImportFinding, ImportReport};

use super::{Contents, SourceKind, TrustStore};
use crate::certificate::Certificate;
use crate::cms::SignedData;
use crate::crl::Crl;
use crate::digest::DigestAlgorithm;
use crate::master_list::MasterList;
use crate::{ldif, oid, pem};
use spartel_base::{ParseError, Reason, Timestamp};

/// How an import is to be done.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions<'a> {
    /// The certificate of the CSCA to which the signer of a list must chain, in DER or textual encoding. Not needed where a
    /// list of the same country was imported before: then its anchors in the store serve.
    pub signer_root: Option<&'a [u8]>,
    /// The words under which the authority itself decides to trust what nobody signed.
    pub decision: Option<&'a str>,
    /// Takes a list that is older than the one held of the same signer.
    pub allow_older: bool,
    /// Keeps certificates that the newer list of the same signer no longer holds.
    pub keep_dropped: bool,
}

impl TrustStore {
    /// The store after an import of `bytes` at `at`, and what changed. Takes master lists and deviation lists (CMS), bare
    /// master lists, certificates, revocation lists, all of these in textual encoding, and LDIF.
    ///
    /// # Errors
    /// Why nothing was taken; the store is as it was.
    pub fn import(
        &self,
        bytes: &[u8],
        options: &ImportOptions<'_>,
        at: Timestamp,
    ) -> Result<(Self, ImportReport), ImportError> {
        let mut draft = Draft {
            store: self,
            contents: self.contents().clone(),
            report: ImportReport::default(),
            options,
            at,
        };
        draft.take(bytes)?;
        draft.compact();
        let Draft { contents, mut report, .. } = draft;
        let store = Self::new(contents);
        report.before = Some(self.version());
        report.after = Some(store.version());
        Ok((store, report))
    }
}

/// An import under way.
struct Draft<'s> {
    store: &'s TrustStore,
    contents: Contents,
    report: ImportReport,
    options: &'s ImportOptions<'s>,
    at: Timestamp,
}

impl Draft<'_> {
    fn take(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        if ldif::is_ldif(bytes) {
            return self.take_directory(bytes);
        }
        if pem::is_pem(bytes) {
            let blocks = pem::blocks(bytes).map_err(ImportError::Unreadable)?;
            if blocks.is_empty() {
                return Err(ImportError::Unreadable(ParseError::new("PEM", 0, Reason::Missing)));
            }
            return blocks.iter().try_for_each(|block| self.take_object(&block.bytes));
        }
        self.take_object(bytes)
    }

    fn take_object(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        let message = SignedData::parse(bytes);
        if let Ok(message) = &message {
            return match message.content_type() {
                oid::MASTER_LIST => self.take_signed_list(bytes, message),
                oid::DEVIATION_LIST => self.take_deviation_list(bytes, message),
                other => Err(ImportError::OtherContent(other.to_string())),
            };
        }
        if let Ok(list) = MasterList::parse(bytes) {
            return self.take_bare_list(bytes, &list);
        }
        if let Ok(certificate) = Certificate::parse(bytes) {
            return self.take_certificate(&certificate);
        }
        if Crl::parse(bytes).is_ok() {
            return self.take_crl(bytes);
        }
        Err(ImportError::Unreadable(
            message.map_or_else(|error| error, |_| ParseError::new("import", 0, Reason::Unsupported)),
        ))
    }

    fn holds(&self, kind: SourceKind, sha256: &[u8; 32]) -> bool {
        self.contents.sources.iter().any(|source| source.kind == kind && source.sha256 == *sha256)
    }
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut digest = [0; 32];
    digest.copy_from_slice(DigestAlgorithm::Sha256.digest(bytes).as_ref());
    digest
}
