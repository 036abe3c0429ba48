//! Master lists: who signed them, whether they are newer, and what they hold (Doc 9303-12, 5.3 and 9).

use super::{Draft, ImportError, ImportFinding, sha256};
use crate::certificate::{Certificate, InPeriod};
use crate::cms::{SignedData, VerifiedContent};
use crate::der::{Oid, Tlv};
use crate::engine::{PublicKey, SignatureError};
use crate::master_list::MasterList;
use crate::trust::{Revocation, Source, SourceKind};
use crate::{oid, pem};
use spartel_base::IsoAlpha2;

/// Most certificates in a message that may lead from the pinned root to a newer key.
const MAX_LINKS: usize = 16;

impl Draft<'_> {
    pub(super) fn take_signed_list(
        &mut self,
        bytes: &[u8],
        message: &SignedData<'_>,
    ) -> Result<(), ImportError> {
        let verification = message.verify();
        let content = verification.content().map_err(ImportError::Signature)?;
        if let Some(report) = verification.report() {
            self.report.findings.extend(report.findings.iter().map(|f| ImportFinding::Message(*f)));
        }
        let list = MasterList::parse(content.bytes()).map_err(ImportError::Unreadable)?;
        let signer = content.certificate();
        let country = signer.country();
        let accepted = self.check_purpose(signer, oid::MASTER_LIST_SIGNER).and_then(|()| {
            let links: Vec<_> = message.certificates().flatten().take(MAX_LINKS).collect();
            self.check_signer(signer, &links)
        });
        if let Err(error) = accepted {
            // What the authority decides itself needs no signer; a wrong signature was refused above.
            if self.options.decision.is_none() {
                return Err(error);
            }
            self.report.findings.push(ImportFinding::SignerNotVerified);
            return self.take_bare_list(bytes, &list);
        }
        self.judge_times(content);
        let digest = sha256(bytes);
        self.report.signer_country = country;
        self.report.signed = content.signing_time();
        self.report.taken.push(SourceKind::MasterList);
        self.report.came.push(digest);
        if self.holds(SourceKind::MasterList, &digest) {
            self.report.already_held += 1;
            return Ok(());
        }
        let older = self.held_lists(SourceKind::MasterList, country);
        self.check_age(&older, content.signing_time())?;
        let source = Source {
            kind: SourceKind::MasterList,
            sha256: digest,
            signer_country: country,
            signer: Some(signer.fingerprint()),
            signed: content.signing_time(),
            imported: self.at,
            count: list.len() as u32,
            decision: String::new(),
        };
        let place = self.put_source(source)?;
        let certificates = self.readable(&list);
        self.vouch(place, &certificates, &older)
    }

    /// The certificates of a list that can be read; the others are reported.
    pub(super) fn readable<'l>(&mut self, list: &MasterList<'l>) -> Vec<Certificate<'l>> {
        self.report.certificates += list.len();
        let mut found = Vec::with_capacity(list.len());
        for (place, object) in list.certificates().enumerate() {
            match Certificate::from_object(whole(object)) {
                Ok(certificate) => found.push(certificate),
                Err(error) => self.report.unreadable.push((place, error)),
            }
        }
        found
    }

    /// Whether the certificate of a signer allows it to sign lists of this kind. Without that, every document signer of the
    /// same CSCA could sign one.
    pub(super) fn check_purpose(
        &mut self,
        signer: &Certificate<'_>,
        purpose: Oid<'_>,
    ) -> Result<(), ImportError> {
        let purposes = signer.extended_key_usage().ok().flatten().unwrap_or_default();
        if !purposes.contains(&purpose) {
            return Err(ImportError::NotAListSigner);
        }
        let extension = signer.extensions().find(oid::EXTENDED_KEY_USAGE).ok().flatten();
        if extension.is_some_and(|extension| !extension.critical) {
            self.report.findings.push(ImportFinding::PurposeNotCritical);
        }
        Ok(())
    }

    /// Whether the signer of a list chains to the pinned root, directly or over link certificates in the message; without a
    /// root, to an anchor of a country whose list was accepted before.
    fn check_signer(
        &mut self,
        signer: &Certificate<'_>,
        links: &[Certificate<'_>],
    ) -> Result<(), ImportError> {
        let country = signer.country();
        let roots = self.roots(signer)?;
        let mut why = SignatureError::Mismatch;
        for key in with_links(roots, signer, links) {
            match signer.verify_signature(&key) {
                Ok(()) => return self.check_not_revoked(signer),
                Err(error) => why = error,
            }
        }
        Err(ImportError::SignerNotTrusted { country, why })
    }

    /// The keys to which the signer may chain: the pinned root, and the anchors of its country if a list of that country was
    /// accepted before.
    fn roots(&mut self, signer: &Certificate<'_>) -> Result<Vec<PublicKey>, ImportError> {
        let country = signer.country();
        let accepted = !self.held_lists(SourceKind::MasterList, country).is_empty();
        let entries = match country {
            Some(country) if accepted => self.store.of_country(country),
            _ => &[],
        };
        let good = entries.iter().filter(|entry| self.store.revoked_key(entry.key()).is_none());
        let anchors = good.filter_map(|entry| self.store.anchor(entry.key()));
        let mut keys: Vec<_> = anchors.filter_map(|anchor| self.store.key_of(anchor).ok().cloned()).collect();
        match self.options.signer_root {
            // The root of one state makes nobody a signer of another's lists, which would replace those held.
            Some(root) => match self.pinned(root)? {
                (key, of) if of == country => keys.insert(0, key),
                _ => {}
            },
            None if accepted => {}
            None => return Err(ImportError::NoRoot { country }),
        }
        Ok(keys)
    }

    fn pinned(&mut self, root: &[u8]) -> Result<(PublicKey, Option<IsoAlpha2>), ImportError> {
        let decoded = if pem::is_pem(root) {
            pem::blocks(root).map_err(ImportError::BadRoot)?.into_iter().next().map(|block| block.bytes)
        } else {
            None
        };
        let root = Certificate::parse(decoded.as_deref().unwrap_or(root)).map_err(ImportError::BadRoot)?;
        if root.validity_at(self.at) == Some(InPeriod::Expired) {
            self.report.findings.push(ImportFinding::RootExpired);
        }
        if self.store.revoked_key(root.public_key().id()).is_some() {
            return Err(ImportError::SignerRevoked);
        }
        let country = root.country();
        let key = root.public_key().key();
        key.map(|key| (key, country)).map_err(|why| ImportError::SignerNotTrusted { country, why })
    }

    fn check_not_revoked(&self, signer: &Certificate<'_>) -> Result<(), ImportError> {
        match self.store.revocation(signer, None, self.at) {
            Revocation::Revoked { .. } => Err(ImportError::SignerRevoked),
            _ => Ok(()),
        }
    }

    fn judge_times(&mut self, content: &VerifiedContent<'_>) {
        let signer = content.certificate();
        let findings = &mut self.report.findings;
        if let Some(signed) = content.signing_time() {
            if signer.validity_at(signed) != Some(InPeriod::Within) {
                findings.push(ImportFinding::SignerNotValidAtSigning);
            }
            if signed > self.at {
                findings.push(ImportFinding::SignedInTheFuture);
            }
        }
        if signer.validity_at(self.at) == Some(InPeriod::Expired) {
            findings.push(ImportFinding::SignerExpired);
        }
    }
}

/// The object with offsets counted from itself, as errors about a certificate in a list name its place there.
fn whole(mut object: Tlv<'_>) -> Tlv<'_> {
    object.offset = 0;
    object
}

/// The trusted keys, and those that they certify by links of the same country.
fn with_links(
    mut trusted: Vec<PublicKey>,
    signer: &Certificate<'_>,
    links: &[Certificate<'_>],
) -> Vec<PublicKey> {
    let mut waiting: Vec<_> = links
        .iter()
        .filter(|link| link.raw() != signer.raw() && link.country() == signer.country())
        .filter(|link| link.basic_constraints().ok().flatten().is_some_and(|basic| basic.authority))
        .collect();
    loop {
        let before = waiting.len();
        let mut found = Vec::new();
        waiting.retain(|link| {
            let certified = trusted.iter().any(|key| link.verify_signature(key).is_ok());
            if certified {
                found.extend(link.public_key().key().ok());
            }
            !certified
        });
        trusted.extend(found);
        if waiting.len() == before {
            return trusted;
        }
    }
}
