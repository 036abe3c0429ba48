//! Deviation lists: signed under the CSCA of the state whose documents they concern (Doc 9303-12, 10).

use super::{Draft, ImportError, ImportFinding, sha256};
use crate::chain;
use crate::cms::SignedData;
use crate::engine::SignatureError;
use crate::oid;
use crate::trust::{HeldDeviationList, Source, SourceKind};

impl Draft<'_> {
    pub(super) fn take_deviation_list(
        &mut self,
        bytes: &[u8],
        message: &SignedData<'_>,
    ) -> Result<(), ImportError> {
        let verification = message.verify();
        let content = verification.content().map_err(ImportError::Signature)?;
        let signer = content.certificate();
        self.check_purpose(signer, oid::DEVIATION_LIST_SIGNER)?;
        let country = signer.country();
        let chain = chain::build(signer, self.store, self.at);
        chain.trusted().map_err(|why| match why {
            chain::Distrust::Revoked { .. } => ImportError::SignerRevoked,
            chain::Distrust::Path(chain::PathFault::NoAnchor { country, .. }) => {
                ImportError::NoAnchor { country }
            }
            _ => ImportError::SignerNotTrusted { country, why: SignatureError::Mismatch },
        })?;
        let code = country.ok_or(ImportError::NoAnchor { country })?;
        // What excuses the documents of a state comes from that state.
        let authority = chain.path.as_ref().ok().map(|path| path.anchor);
        let own = |anchor| self.store.entries_of(anchor).any(|entry| entry.country() == country);
        if !authority.is_some_and(own) || signer.issuer().country() != country {
            return Err(ImportError::SignerNotTrusted { country, why: SignatureError::Mismatch });
        }
        self.report.taken.push(SourceKind::DeviationList);
        self.report.signer_country = country;
        self.report.signed = content.signing_time();
        if let Some(report) = verification.report() {
            self.report.findings.extend(report.findings.iter().map(|f| ImportFinding::Message(*f)));
        }
        let digest = sha256(bytes);
        self.report.came.push(digest);
        if self.holds(SourceKind::DeviationList, &digest) {
            self.report.already_held += 1;
            return Ok(());
        }
        let older = self.held_lists(SourceKind::DeviationList, country);
        self.check_age(&older, content.signing_time())?;
        let mut source = Source {
            kind: SourceKind::DeviationList,
            sha256: digest,
            signer_country: country,
            signer: Some(signer.fingerprint()),
            signed: content.signing_time(),
            imported: self.at,
            count: 0,
            decision: String::new(),
        };
        let list =
            HeldDeviationList::new(content.bytes().to_vec(), code, 0).map_err(ImportError::Unreadable)?;
        source.count = list.list().deviations.len() as u32;
        self.report.deviations += list.list().deviations.len();
        let place = self.put_source(source)?;
        self.contents.deviation_lists.retain(|held| held.country() != code);
        self.contents.deviation_lists.push(list.at(place));
        Ok(())
    }
}
