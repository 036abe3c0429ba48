//! Revocation lists: only those that an anchor signed (Doc 9303-12, appendix D.1.2.3).

use super::{Draft, ImportError, sha256};
use crate::algorithm::KeyId;
use crate::chain::MAX_TRIALS;
use crate::crl::Crl;
use crate::engine::SignatureError;
use crate::trust::{Anchor, HeldCrl, Source, SourceKind};
use spartel_base::{ParseError, Reason};

impl Draft<'_> {
    pub(super) fn take_crl(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        let crl = Crl::parse(bytes).map_err(ImportError::Unreadable)?;
        let country = crl.issuer().country();
        if crl.is_delta() {
            // It names what was revoked since another list, and would hide what that one names (Doc 9303-12, 7.1.4).
            let delta = ParseError::new("CertificateList.deltaCRLIndicator", 0, Reason::Unsupported);
            return Err(ImportError::Unreadable(delta));
        }
        let signed_by = self.signer_of(&crl)?;
        self.report.taken.push(SourceKind::RevocationList);
        let digest = sha256(bytes);
        self.report.came.push(digest);
        let issuer = crl.issuer().canonical();
        let signed = crl.this_update().ok();
        let held = self.contents.crls.iter().position(|held| held.issuer() == issuer);
        if let Some(held) = held.and_then(|held| self.contents.crls.get(held)) {
            if held.der() == bytes {
                self.report.already_held += 1;
                return Ok(());
            }
            match (held.this_update(), signed) {
                (Some(held), Some(this)) if this < held && !self.options.allow_older => {
                    return Err(ImportError::Older { held, this });
                }
                _ => {}
            }
        }
        let source = Source {
            kind: SourceKind::RevocationList,
            sha256: digest,
            signer_country: country,
            signer: None,
            signed,
            imported: self.at,
            count: crl.revoked().len() as u32,
            decision: String::new(),
        };
        let place = self.put_source(source)?;
        let crl = HeldCrl::new(bytes.to_vec(), signed_by, place).map_err(ImportError::Unreadable)?;
        self.contents.crls.retain(|held| held.issuer() != issuer);
        self.contents.crls.push(crl);
        self.report.crls += 1;
        Ok(())
    }

    /// The key of the anchor that signed a list: by key identifier, then by name, then any of the country.
    fn signer_of(&self, crl: &Crl<'_>) -> Result<KeyId, ImportError> {
        let country = crl.issuer().country();
        let key_id = crl.authority_key_id().ok().flatten().and_then(|id| id.key_id);
        let named = key_id.into_iter().flat_map(|id| self.store.by_key_id(id));
        let issuer = crl.issuer().canonical();
        let of_country = country.map(|country| self.store.of_country(country)).unwrap_or_default();
        let rest = of_country.iter().filter_map(|entry| self.store.anchor(entry.key()));
        // A key identifier is anybody's to write: the authority of one state says nothing of another's signers.
        let speaks =
            |anchor: &&Anchor| self.store.entries_of(anchor).any(|authority| authority.country() == country);
        let mut why = None;
        let mut tried: Vec<KeyId> = Vec::new();
        for anchor in named.chain(self.store.by_subject(&issuer)).chain(rest).filter(speaks) {
            if tried.contains(&anchor.id()) {
                continue;
            }
            if tried.len() == MAX_TRIALS {
                break;
            }
            tried.push(anchor.id());
            match self.store.key_of(anchor).and_then(|key| crl.verify_signature(key)) {
                Ok(()) => return Ok(anchor.id()),
                Err(SignatureError::Unsupported) => why = why.or(Some(SignatureError::Unsupported)),
                Err(error) => why = Some(error),
            }
        }
        Err(why.map_or(ImportError::NoAnchor { country }, ImportError::CrlSignature))
    }
}
