//! Files of the Public Key Directory: lists, revocation lists and signers in one.

use super::{Draft, ImportError};
use crate::certificate::Certificate;
use crate::ldif::{Record, Records};
use crate::trust::HeldSigner;
use spartel_base::{ParseError, Reason};

impl Draft<'_> {
    /// Takes what can be taken; a part that is refused does not stop the others.
    pub(super) fn take_directory(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        let mut last = None;
        for record in Records::new(bytes) {
            let record = record.map_err(ImportError::Unreadable)?;
            for result in self.take_record(&record) {
                if let Err(error) = result {
                    self.report.refused.push((record.offset, error.clone()));
                    last = Some(error);
                }
            }
        }
        let nothing = self.report.taken.is_empty()
            && self.report.signers + self.report.document_signers + self.report.already_held == 0;
        match last {
            Some(error) if nothing => Err(error),
            None if nothing => Err(ImportError::Unreadable(ParseError::new("LDIF", 0, Reason::Missing))),
            _ => Ok(()),
        }
    }

    fn take_record(&mut self, record: &Record) -> Vec<Result<(), ImportError>> {
        let mut results = Vec::new();
        for bytes in record.master_lists().chain(record.deviation_lists()) {
            results.push(self.take_object(bytes));
        }
        for bytes in record.crls() {
            results.push(self.take_crl(bytes));
        }
        for bytes in record.certificates() {
            results.push(self.take_published(bytes));
        }
        results
    }

    fn take_published(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        let certificate = Certificate::parse(bytes).map_err(ImportError::Unreadable)?;
        let basic = certificate.basic_constraints().ok().flatten();
        if basic.is_some_and(|basic| basic.authority) {
            return self.take_certificate(&certificate);
        }
        self.report.certificates += 1;
        if HeldSigner::is_one(&certificate) {
            return self.take_signer(&certificate);
        }
        self.report.document_signers += 1;
        Ok(())
    }
}
