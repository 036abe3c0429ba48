//! What an inspection trusts: the anchors of states, and the signers of seals.

use sha2::{Digest, Sha256};
use spartel_pki::trust::TrustStore;
use spartel_seal::SealTrust;
use spartel_seal::signer::{Basis, SignerStore};

use crate::TrustVersion;

/// Trust data with their version, prepared once for many inspections.
#[derive(Debug, Clone)]
pub struct Trust<'t> {
    anchors: &'t TrustStore,
    signers: SignerStore,
    version: TrustVersion,
}

impl<'t> Trust<'t> {
    /// Anchors, revocation lists and published signers of seals of a store.
    #[must_use]
    pub fn new(anchors: &'t TrustStore) -> Self {
        Self::with_signers(anchors, SignerStore::new())
    }

    /// The same with further signers of seals and authorities of theirs, by decision of the own authority.
    #[must_use]
    pub fn with_signers(anchors: &'t TrustStore, mut signers: SignerStore) -> Self {
        let mut hash = Sha256::new();
        hash.update(anchors.version().0);
        for signer in signers.signers() {
            hash.update([u8::from(signer.basis() == Basis::NationalDecision)]);
            hash.update(Sha256::digest(signer.der()));
        }
        for authority in signers.authorities() {
            hash.update([2]);
            hash.update(Sha256::digest(authority.raw()));
        }
        for held in &anchors.contents().signers {
            if signers.same(held.der()).is_none() {
                // A store holds no certificate that cannot be read.
                let _ = signers.import(held.der(), Basis::Chain);
            }
        }
        let version = TrustVersion {
            sha256: hash.finalize().into(),
            store: anchors.version().0,
            certificates: anchors.entries().len(),
            seal_signers: signers.signers().len(),
            revocation_lists: anchors.crls().len(),
        };
        Self { anchors, signers, version }
    }

    /// Anchors and revocation lists.
    #[must_use]
    pub const fn anchors(&self) -> &'t TrustStore {
        self.anchors
    }

    /// Identity and size of the trust data.
    #[must_use]
    pub const fn version(&self) -> TrustVersion {
        self.version
    }

    pub(crate) fn of_seals(&self) -> SealTrust<'_> {
        SealTrust { anchors: self.anchors, signers: &self.signers, specimens: self.anchors.kind().into() }
    }
}
