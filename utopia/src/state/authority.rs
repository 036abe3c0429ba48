//! Country signing authorities: their roots and links (Doc 9303-12, 4.1).

use super::calendar::later;
use super::plan::AuthorityPlan;
use crate::dice::Dice;
use crate::keys::{Key, Scheme};
use crate::pki::{Name, Period, Profile, Template};

/// A country signing authority.
pub(crate) struct Authority {
    /// Its id in this crate.
    pub(crate) id: &'static str,
    /// Its name.
    pub(crate) name: Name,
    /// Its key.
    pub(crate) key: Key,
    /// How it signs.
    pub(crate) scheme: Scheme,
    /// Its root certificate.
    pub(crate) root: Vec<u8>,
    validity: Period,
}

impl Authority {
    /// Sets an authority up.
    pub(super) fn new(seed: u64, plan: &AuthorityPlan) -> Self {
        let name = Name::new("Passport Office", plan.name);
        let label = format!("authority/{}", plan.id);
        let key = Key::make(seed, &label, plan.key);
        let serial = serial(seed, &label);
        let root = Template {
            profile: Profile::Root,
            serial: &serial,
            issuer: &name,
            subject: &name,
            validity: plan.validity,
            key_until: later(plan.validity.0, 5 * 365),
            key: &key,
            authority_key: Some(&key.id()),
            list: plan.id,
        };
        let root = root.sign(&key, plan.scheme);
        Self { id: plan.id, name, key, scheme: plan.scheme, root, validity: plan.validity }
    }

    /// The link certificate from this authority's key to the next one's.
    pub(super) fn link(&self, seed: u64, next: &Self, renamed: bool) -> Vec<u8> {
        let serial = serial(seed, &format!("link/{}", next.id));
        let link = Template {
            profile: Profile::Link { renamed },
            serial: &serial,
            issuer: &self.name,
            subject: &next.name,
            validity: (next.validity.0, self.validity.1),
            key_until: later(next.validity.0, 5 * 365),
            key: &next.key,
            authority_key: Some(&self.key.id()),
            list: next.id,
        };
        link.sign(&self.key, self.scheme)
    }
}

/// A serial number of eight bytes whose first bit is clear and whose first byte is not zero.
pub(super) fn serial(seed: u64, label: &str) -> Vec<u8> {
    let mut bytes = Dice::new(seed, &format!("serial/{label}")).bytes(8);
    bytes[0] = bytes[0] & 0x3F | 0x40;
    bytes
}
