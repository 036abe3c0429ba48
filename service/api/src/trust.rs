//! Whom the house trusts, on the wire: lists with their ages, what differs between two stores, and what to do about each state.

use crate::hex;
use crate::id::Id;
use crate::people::Proposal;
use serde::{Deserialize, Serialize};
use spartel_base::{IsoAlpha2, Timestamp};
use spartel_pki::trust::{Entry, RadarItem, Source, SourceKind, TrustDiff, TrustStore};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// How lists are to be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Import {
    /// The words under which the authority trusts what nobody signed.
    pub decision: Option<String>,
    /// Whether a list may take the place of a newer one.
    pub older: bool,
    /// Whether certificates stay that the newer list of the same signer no longer holds.
    pub keep: bool,
    /// Whether it is only to be shown what would change.
    pub show: bool,
}

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Brought {
    /// `shown`, `applied` or `proposed`.
    pub state: &'static str,
    /// What it changes.
    pub difference: Difference,
    /// The proposal, where it waits for a second person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

/// What differs between two stores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Difference {
    /// The version before, in 64 hexadecimal digits.
    pub before: String,
    /// The version after.
    pub after: String,
    /// Why it needs two people, by codes; none where one is enough.
    pub grounds: Vec<&'static str>,
    /// What is odd, by codes.
    pub findings: Vec<&'static str>,
    /// Certificates that are new.
    pub certificates_added: Vec<Certificate>,
    /// Certificates that are gone.
    pub certificates_removed: Vec<Certificate>,
    /// Keys that are trusted and were not.
    pub keys_added: Vec<String>,
    /// Keys that are trusted no more.
    pub keys_removed: Vec<String>,
    /// States of which nothing was held.
    pub states_added: Vec<String>,
    /// States of which nothing is held any more.
    pub states_removed: Vec<String>,
    /// Lists that are new.
    pub lists_added: Vec<List>,
    /// Lists that are gone, or gave way to newer ones.
    pub lists_removed: Vec<List>,
    /// Signers of seals that are new, by SHA-256.
    pub seal_signers_added: Vec<String>,
    /// Signers of seals that are gone.
    pub seal_signers_removed: Vec<String>,
}

/// A certificate of an authority that signs documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Certificate {
    /// Its state, in two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// SHA-256 of it.
    pub sha256: String,
    /// Its key.
    pub key: String,
    /// `root` or `link`.
    pub kind: &'static str,
    /// Whose it is.
    pub subject: String,
    /// Its last instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// A list, or what the authority decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct List {
    /// `master-list`, `national-decision`, `revocation-list` or `deviation-list`.
    pub kind: &'static str,
    /// The state of its signer, in two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// SHA-256 of it.
    pub sha256: String,
    /// SHA-256 of the certificate of its signer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// When it was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<String>,
    /// When it was taken in.
    pub imported: String,
    /// How many certificates or entries it has.
    pub count: u32,
    /// The words under which the authority decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

/// How long nobody has brought a list, or its successor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Age {
    /// When it was last brought, the same one again too; in milliseconds since 1970.
    pub seen: i64,
    /// Whole days since.
    pub days: i64,
    /// Days from Monday to Friday that have begun since.
    pub working_days: i64,
    /// Where that is too long: `older-than-three-working-days` or `older-than-four-weeks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<&'static str>,
}

/// A list that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HeldList {
    /// The list.
    #[serde(flatten)]
    pub list: List,
    /// How old it is; what the authority decided does not age.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<Age>,
    /// Of a revocation list: by when the next one is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Of a revocation list: whether the next one is overdue.
    pub overdue: bool,
}

/// Whom the house trusts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Trust {
    /// The version of the store.
    pub version: String,
    /// As inspections name it: SHA-256 over it, and over nothing else that is trusted.
    pub inspections: String,
    /// Its place among all stores of this record; 0 where there was none yet.
    pub serial: u64,
    /// `production`, or `specimen` for demonstration.
    pub kind: String,
    /// How many certificates it holds.
    pub certificates: usize,
    /// How many keys.
    pub keys: usize,
    /// Its lists.
    pub lists: Vec<HeldList>,
}

/// A store that was trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Version {
    /// Its place among all stores of this record.
    pub serial: u64,
    /// Its version.
    pub version: String,
    /// The version before it.
    pub before: String,
    /// Since when, in milliseconds since 1970.
    pub at: i64,
    /// Who had it taken in, or approved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// The proposal on which two people agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Id>,
    /// As inspections name it; where one version is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspections: Option<String>,
    /// What it changed; where one version is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
}

/// As inspections name a store in their versions.
#[must_use]
pub fn inspected(store: &TrustStore) -> String {
    hex(&spartel_inspect::Trust::new(store).version().sha256)
}

/// Stores that were trusted, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TrustVersions {
    /// The stores.
    pub versions: Vec<Version>,
}

/// What the trust in each state rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Radar {
    /// The states that are held.
    pub states: Vec<State>,
    /// States of which nothing is held, in two letters: chips of theirs stay undetermined.
    pub missing: Vec<String>,
}

/// A state on the radar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct State {
    /// Which, in two letters.
    pub state: String,
    /// How many certificates are held.
    pub certificates: usize,
    /// How many keys.
    pub keys: usize,
    /// The last instant of the key that lasts longest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Who vouches for any of them, by the SHA-256 of the list.
    pub vouchers: Vec<String>,
    /// What is to be said, most pressing first.
    pub items: Vec<Item>,
}

/// Something to be said of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Item {
    /// What, by its code.
    pub code: &'static str,
    /// What to do about it, by its code.
    pub action: &'static str,
    /// Whether it makes results worse today.
    pub pressing: bool,
    /// The arguments of its sentence.
    pub args: BTreeMap<&'static str, String>,
}

/// What another store changes in contacts that are open or kept, where both stores are asked at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Effect {
    /// By issuing state or organisation.
    pub states: Vec<EffectOnState>,
    /// Contacts whose outcome changes, as far as who asks may look them up.
    pub changed: Vec<ChangedContact>,
    /// So many more contacts were not checked.
    pub left_out: usize,
}

/// What another store changes in contacts with documents of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EffectOnState {
    /// The issuing state or organisation.
    pub state: String,
    /// Outcomes, and how many contacts come to them.
    pub turns: Vec<Turn>,
}

/// What contacts come to by the store before and the one after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Turn {
    /// The outcome by the store before.
    pub before: &'static str,
    /// The outcome by the store after.
    pub after: &'static str,
    /// How many contacts.
    pub contacts: usize,
}

/// A contact whose outcome changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChangedContact {
    /// Its name.
    pub id: Id,
    /// Its number for paper and speech.
    pub number: String,
    /// The outcome by the store before.
    pub before: &'static str,
    /// The outcome by the store after.
    pub after: &'static str,
}

impl Difference {
    /// The difference from one store to another; whoever judged it adds grounds and findings.
    #[must_use]
    pub fn between(before: &TrustStore, after: &TrustStore) -> Self {
        let diff = TrustDiff::between(before, after);
        let certificates = |all: &[&Entry]| all.iter().map(|entry| Certificate::of(entry)).collect();
        let lists = |all: &[&Source]| all.iter().map(|source| List::of(source)).collect();
        Self {
            before: before.version().to_string(),
            after: after.version().to_string(),
            grounds: Vec::new(),
            findings: Vec::new(),
            certificates_added: certificates(&diff.added),
            certificates_removed: certificates(&diff.removed),
            keys_added: diff.keys_added.iter().map(ToString::to_string).collect(),
            keys_removed: diff.keys_removed.iter().map(ToString::to_string).collect(),
            states_added: diff.countries_added.iter().map(ToString::to_string).collect(),
            states_removed: diff.countries_removed.iter().map(ToString::to_string).collect(),
            lists_added: lists(&diff.sources_added),
            lists_removed: lists(&diff.sources_removed),
            seal_signers_added: diff.signers_added.iter().map(|signer| hex(signer.sha256())).collect(),
            seal_signers_removed: diff.signers_removed.iter().map(|signer| hex(signer.sha256())).collect(),
        }
    }
}

impl Certificate {
    fn of(entry: &Entry) -> Self {
        Self {
            state: entry.country().map(|state| state.to_string()),
            sha256: hex(entry.sha256()),
            key: entry.key().to_string(),
            kind: entry.kind().code(),
            // Every certificate of a store was read when it came.
            subject: entry.certificate().map(|read| read.subject().to_string()).unwrap_or_default(),
            until: entry.validity().map(|validity| validity.not_after.to_string()),
        }
    }
}

impl List {
    fn of(source: &Source) -> Self {
        Self {
            kind: source.kind.code(),
            state: source.signer_country.as_ref().map(IsoAlpha2::to_string),
            sha256: hex(&source.sha256),
            signer: source.signer.as_ref().map(|signer| hex(signer)),
            signed: source.signed.map(|signed| signed.to_string()),
            imported: source.imported.to_string(),
            count: source.count,
            decision: (!source.decision.is_empty()).then(|| source.decision.clone()),
        }
    }
}

impl Trust {
    /// A store as it stands at a time, with the age of each of its lists.
    #[must_use]
    pub fn of(
        store: &TrustStore,
        serial: u64,
        at: Timestamp,
        age: impl Fn(&[u8; 32]) -> Option<Age>,
    ) -> Self {
        let list = |(place, source): (u16, &Source)| {
            let crl = store.crls().iter().find(|crl| crl.source() == place);
            let due = crl.and_then(|crl| crl.next_update());
            HeldList {
                list: List::of(source),
                age: (source.kind != SourceKind::NationalDecision).then(|| age(&source.sha256)).flatten(),
                due: due.map(|due| due.to_string()),
                overdue: crl.is_some() && due.is_none_or(|due| at > due),
            }
        };
        Self {
            version: store.version().to_string(),
            inspections: inspected(store),
            serial,
            kind: store.kind().to_string(),
            certificates: store.entries().len(),
            keys: store.anchors().len(),
            lists: (0u16..).zip(store.sources()).map(list).collect(),
        }
    }
}

impl Radar {
    /// What the trust in each state rests on at a time.
    #[must_use]
    pub fn of(store: &TrustStore, at: Timestamp) -> Self {
        let radar = store.radar(at);
        let name = |place: &u16| store.source(*place).map(|source| hex(&source.sha256)).unwrap_or_default();
        let states = radar.states.iter().map(|state| State {
            state: state.country.to_string(),
            certificates: state.certificates,
            keys: state.anchors,
            until: state.until.map(|until| until.to_string()),
            vouchers: state.vouchers.iter().map(name).collect(),
            items: state.items.iter().map(|item| Item::of(item, &name)).collect(),
        });
        Self { states: states.collect(), missing: radar.missing.iter().map(ToString::to_string).collect() }
    }
}

impl Item {
    fn of(item: &RadarItem, name: &dyn Fn(&u16) -> String) -> Self {
        let mut args: BTreeMap<_, _> = item.args().into_iter().collect();
        if let RadarItem::SingleVoucher { source } = item {
            // Its place says something in this store alone.
            args.insert("source", name(source));
        }
        Self { code: item.code(), action: item.action(), pressing: item.is_pressing(), args }
    }
}
