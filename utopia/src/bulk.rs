//! Many documents of one kind, cheaply: for benchmarks and batches.

use crate::chip::{self, Encoding, Lds, SecurityObject};
use crate::files::Files;
use crate::order::Order;
use crate::people::PEOPLE;
use crate::state::{Office, REFERENCE};

/// A pair of algorithms: the document signer's and its authority's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pair {
    /// RSA 2048 with PSS under RSA 4096 with PSS, SHA-256.
    Rsa2048,
    /// P-256 under P-256, SHA-256.
    P256,
    /// brainpoolP256r1 under brainpoolP256r1, explicit, SHA-256.
    Bp256,
    /// brainpoolP384r1 under brainpoolP384r1, SHA-384.
    Bp384,
    /// brainpoolP512r1 under brainpoolP512r1, explicit, SHA-512.
    Bp512,
}

impl Pair {
    /// Every pair.
    pub const ALL: [Self; 5] = [Self::Rsa2048, Self::P256, Self::Bp256, Self::Bp384, Self::Bp512];

    /// A short name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rsa2048 => "rsa2048-under-rsa4096",
            Self::P256 => "p256",
            Self::Bp256 => "bp256",
            Self::Bp384 => "bp384",
            Self::Bp512 => "bp512",
        }
    }

    const fn signer(self) -> &'static str {
        match self {
            Self::Rsa2048 => "pss",
            Self::P256 => "p256",
            Self::Bp256 => "bp256",
            Self::Bp384 => "bp384",
            Self::Bp512 => "bp512",
        }
    }
}

/// Documents of one pair of algorithms, made one at a time; each has its own number, DG1 and EF.SOD.
pub struct Bulk {
    office: Office,
    pair: Pair,
    portraits: Vec<Vec<u8>>,
    next: u32,
    end: u32,
}

/// The first `count` documents of a seed and a pair. Their trust material is that of [`crate::Utopia`] of the seed.
#[must_use]
pub fn bulk(seed: u64, count: u32, pair: Pair) -> Bulk {
    let office = Office::new(seed);
    let portraits = PEOPLE
        .iter()
        .map(|person| chip::face_image(&person.face(seed), person.sex, chip::FaceFormat::Iso19794))
        .collect();
    Bulk { office, pair, portraits, next: 0, end: count }
}

impl Iterator for Bulk {
    type Item = Files;

    fn next(&mut self) -> Option<Files> {
        if self.next == self.end {
            return None;
        }
        let at = self.next as usize % PEOPLE.len();
        let order = Order {
            person: &PEOPLE[at],
            number: format!("B{:08}", self.next),
            ..Order::passport(&self.office, "bulk", PEOPLE[at].id, self.pair.signer())
        };
        self.next += 1;
        let zone = order.zone();
        let groups =
            [(1, chip::machine_readable_zone(zone.as_str())), (2, self.portraits[at].clone())].into();
        let signer = self.office.signer(self.pair.signer());
        let object = SecurityObject { lds: Lds::V1, digest: signer.scheme.digest(), encoding: Encoding::Der };
        let sod = object.sign(&groups, signer, REFERENCE);
        let mut files = Files::new();
        files.insert("EF_COM.bin".into(), chip::com("0108", [1, 2]));
        files.insert("EF_SOD.bin".into(), sod);
        files.extend(groups.into_iter().map(|(group, file)| (format!("DG{group}.bin"), file)));
        files.insert("mrz.txt".into(), format!("{zone}\n").into_bytes());
        Some(files)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.end - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Bulk {}
