//! How far our codes and those of the directory agree.

use super::{Code, Edition, check_signer, first_issued};
use crate::certificate::Certificate;
use crate::chain;
use crate::ldif::Records;
use crate::trust::TrustStore;
use spartel_base::{ParseError, Timestamp};
use std::collections::BTreeMap;

/// Agreement about one code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CodeAgreement {
    /// Signers that both mark.
    pub both: usize,
    /// Signers that the directory alone marks.
    pub directory_only: usize,
    /// Signers that we alone mark.
    pub ours_only: usize,
    /// Those of `directory_only` about a CSCA that is not held, so that nobody can check them here.
    pub without_csca: usize,
}

/// Agreement about a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// Signers in the file.
    pub signers: usize,
    /// Signers whose certificate cannot be read: offset of the record, and why.
    pub unreadable: Vec<(usize, ParseError)>,
    /// Signers whose CSCA is held and signed them.
    pub chained: usize,
    /// Signers about which every code agrees.
    pub agreeing: usize,
    /// Codes of the directory that are none of those known here.
    pub unknown: Vec<String>,
    /// Each code, in order.
    pub codes: BTreeMap<Code, CodeAgreement>,
}

impl Agreement {
    /// Compares the codes in a file of the directory with ours. The CSCAs come from `store`.
    ///
    /// # Errors
    /// Where the file is no LDIF.
    pub fn of_file(bytes: &[u8], store: &TrustStore, at: Timestamp) -> Result<Self, ParseError> {
        let mut agreement = Self::default();
        for record in Records::new(bytes) {
            let record = record?;
            let edition = Edition::of_version(&record.texts("pkdVersion").next().unwrap_or_default());
            let mut theirs = Vec::new();
            for text in record.conformance_codes() {
                match Code::parse(&text) {
                    Ok(code) => theirs.push(code),
                    Err(_) => agreement.unknown.push(text),
                }
            }
            for bytes in record.certificates() {
                agreement.signers += 1;
                match Certificate::parse(bytes) {
                    Ok(signer) => agreement.add(&signer, &theirs, edition, store, at),
                    Err(error) => agreement.unreadable.push((record.offset, error)),
                }
            }
        }
        Ok(agreement)
    }

    fn add(
        &mut self,
        signer: &Certificate<'_>,
        theirs: &[Code],
        edition: Edition,
        store: &TrustStore,
        at: Timestamp,
    ) {
        let path = chain::build(signer, store, at).path;
        let csca = path.ok().and_then(|path| first_issued(store, path.anchor));
        self.chained += usize::from(csca.is_some());
        let ours = check_signer(signer, csca.as_ref(), edition);
        let mut agrees = true;
        for code in theirs {
            let counts = self.codes.entry(*code).or_default();
            if ours.contains(code) {
                counts.both += 1;
            } else {
                counts.directory_only += 1;
                counts.without_csca += usize::from(code.party == super::Party::Csca && csca.is_none());
                agrees = false;
            }
        }
        for code in ours.iter().filter(|code| !theirs.contains(code)) {
            self.codes.entry(*code).or_default().ours_only += 1;
            agrees = false;
        }
        self.agreeing += usize::from(agrees);
    }
}
