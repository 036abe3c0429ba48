//! The passport office: all authorities and signers of a seed.

use super::authority::Authority;
use super::calendar::at;
use super::plan::{AUTHORITIES, LINKS, SIGNERS};
use super::seal_signer::{SEALS, SEALS_FOR_SCREENS, SealSigner, SealSignerPlan};
use super::signer::Signer;
use crate::keys::Kind;
use spartel_pki::engine::CurveId::{BrainpoolP256r1, P256};

/// Who may sign in the name of Utopia, and some who may not.
pub(crate) struct Office {
    /// The seed.
    pub(crate) seed: u64,
    /// Authorities in the order of their table.
    pub(crate) authorities: Vec<Authority>,
    /// Link certificates with the id of the newer authority.
    pub(crate) links: Vec<(&'static str, Vec<u8>)>,
    /// Document signers in the order of their table.
    pub(crate) signers: Vec<Signer>,
    /// Signers of seals: visas, emergency documents, screens, French codes, one revoked, one
    /// unknown, one expired.
    pub(crate) seals: Vec<SealSigner>,
}

impl Office {
    /// Sets everybody up.
    pub(crate) fn new(seed: u64) -> Self {
        let authorities: Vec<Authority> = AUTHORITIES.iter().map(|plan| Authority::new(seed, plan)).collect();
        let mut office =
            Self { seed, authorities, links: Vec::new(), signers: Vec::new(), seals: Vec::new() };
        office.links = LINKS
            .iter()
            .map(|(old, new, renamed)| {
                (*new, office.authority(old).link(seed, office.authority(new), *renamed))
            })
            .collect();
        let key_id = |id: &str| office.authority(id).key.id();
        office.signers = SIGNERS
            .iter()
            .map(|plan| Signer::new(seed, plan, office.authority(plan.authority), key_id))
            .collect();
        office.seals = SEAL_SIGNERS
            .iter()
            .map(|(authority, plan)| SealSigner::new(seed, plan, office.authority(authority)))
            .collect();
        office
    }

    /// The authority of an id of the table.
    pub(crate) fn authority(&self, id: &str) -> &Authority {
        self.authorities.iter().find(|authority| authority.id == id).unwrap_or(&self.authorities[0])
    }

    /// The document signer of an id of the table.
    pub(crate) fn signer(&self, id: &str) -> &Signer {
        self.signers.iter().find(|signer| signer.id == id).unwrap_or(&self.signers[0])
    }

    /// The signer of seals of a name.
    pub(crate) fn seal_signer(&self, name: &str) -> &SealSigner {
        self.seals.iter().find(|signer| signer.name == name).unwrap_or(&self.seals[0])
    }
}

/// Signers of seals live ten years here, longer than real ones, so that demonstrations do not age.
const fn seal_signer(name: &'static str, serial: u16, types: &'static [&'static str]) -> SealSignerPlan {
    SealSignerPlan {
        name,
        serial: serial.to_be_bytes(),
        purpose: SEALS,
        types,
        key: Kind::Named(P256),
        validity: (at(2025, 12, 1), at(2036, 3, 31)),
    }
}

const SEAL_SIGNERS: &[(&str, SealSignerPlan)] = &[
    ("p256", seal_signer("VS", 0x1A01, &["V"])),
    ("p256", SealSignerPlan { key: Kind::Explicit(BrainpoolP256r1), ..seal_signer("ET", 0x1A02, &["PU"]) }),
    ("p256", SealSignerPlan { purpose: SEALS_FOR_SCREENS, ..seal_signer("NC", 0x1A03, &[]) }),
    ("2d-doc", seal_signer("0001", 0x1A04, &[])),
    ("p256", seal_signer("RV", 0x1A07, &[])),
    ("unlisted", seal_signer("XX", 0x1A05, &[])),
    ("p256", SealSignerPlan { validity: (at(2023, 1, 1), at(2025, 3, 1)), ..seal_signer("EX", 0x1A06, &[]) }),
];
