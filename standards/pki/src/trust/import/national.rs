//! What the authority decides to trust itself, after a check out of band (Doc 9303-12, 6.1.1).

use super::{Draft, ImportError, sha256, specimen};
use crate::certificate::Certificate;
use crate::master_list::MasterList;
use crate::trust::{HeldSigner, Source, SourceKind, StoreKind};

/// Longest text of a decision in bytes.
const MAX_DECISION: usize = 4096;

impl Draft<'_> {
    pub(super) fn take_bare_list(&mut self, bytes: &[u8], list: &MasterList<'_>) -> Result<(), ImportError> {
        let decision = self.options.decision.ok_or(ImportError::Unsigned)?;
        let certificates = self.readable(list);
        self.decide(bytes, decision, &certificates)
    }

    pub(super) fn take_certificate(&mut self, certificate: &Certificate<'_>) -> Result<(), ImportError> {
        if self.contents.kind == StoreKind::Production && specimen::is_specimen(certificate) {
            return Err(ImportError::Specimen { subject: certificate.subject().to_string() });
        }
        if HeldSigner::is_one(certificate) {
            self.report.certificates += 1;
            return self.take_signer(certificate);
        }
        let decision = self.options.decision.ok_or(ImportError::NoDecision)?;
        self.report.certificates += 1;
        self.decide(certificate.raw(), decision, std::slice::from_ref(certificate))
    }

    fn decide(
        &mut self,
        bytes: &[u8],
        decision: &str,
        certificates: &[Certificate<'_>],
    ) -> Result<(), ImportError> {
        let digest = sha256(bytes);
        self.report.taken.push(SourceKind::NationalDecision);
        self.report.came.push(digest);
        if self.holds(SourceKind::NationalDecision, &digest) {
            self.report.already_held += 1;
            return Ok(());
        }
        let source = self.decision(digest, decision, certificates.len());
        let place = self.put_source(source)?;
        self.vouch(place, certificates, &[])
    }

    fn decision(&self, digest: [u8; 32], decision: &str, count: usize) -> Source {
        let mut end = decision.len().min(MAX_DECISION);
        while !decision.is_char_boundary(end) {
            end -= 1;
        }
        Source {
            kind: SourceKind::NationalDecision,
            sha256: digest,
            signer_country: None,
            signer: None,
            signed: None,
            imported: self.at,
            count: count as u32,
            decision: decision.get(..end).unwrap_or_default().to_owned(),
        }
    }

    /// Keeps the certificate of a signer of bar codes. That asks for no decision: its chain is built when it is used.
    pub(super) fn take_signer(&mut self, certificate: &Certificate<'_>) -> Result<(), ImportError> {
        let digest = certificate.fingerprint();
        self.report.came.push(digest);
        if self.contents.signers.iter().any(|held| held.sha256 == digest) {
            self.report.already_held += 1;
            return Ok(());
        }
        let decision = self.options.decision.unwrap_or("published signer of bar codes");
        let source = self.decision(digest, decision, 1);
        let place = self.put_source(source)?;
        let signer = HeldSigner::new(certificate.raw().to_vec(), place).map_err(ImportError::Unreadable)?;
        self.contents.signers.push(signer);
        self.report.signers += 1;
        Ok(())
    }
}
