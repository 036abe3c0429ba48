//! A node: what a server holds beside its record, and the ways of officers' requests through it.
//!
//! ```text
//! pieces ─► decode (worker processes) ─► look, check (processors, desks first) ─► one commit ─► notice to who follows
//! ```

mod contact;
mod effect;
mod error;
mod group;
mod notice;
mod paper;
mod rates;
mod rules;
mod station;
mod steps;
mod trays;
mod trust;
mod turns;

pub use effect::{Changed, Effect, MOST_CHECKED};
pub use error::NodeError;
pub use notice::{Notice, Notices, What};
pub use station::{Equipped, Station};
pub use trays::Delivered;
pub use trust::{Brought, Outcome};

use crate::contact::Numbers;
use crate::ledger::Recorder;
use crate::ledger::state::Looks;
use crate::people::directory::Directory;
use crate::rules::Rules;
use crate::safeguards::{DropBox, Recent};
use crate::trust::Trusted;
use spartel_inspect::Inspection;
use spartel_pki::trust::TrustStore;
use std::sync::Arc;
use std::time::Duration;
use trays::Trays;
use turns::Turns;

/// How the tree of an inspection is written, as it is kept and shown.
pub type Tree = fn(&Inspection) -> Vec<u8>;

/// Hears of each inspection, and how long it took from its evidence on.
pub type Inspected = Box<dyn Fn(&Inspection, Duration) + Send + Sync>;

/// What a node is given beside its record and its people.
pub struct Given {
    /// Whom the house trusts.
    pub trusted: Trusted,
    /// Rules of the house.
    pub rules: Rules,
    /// To whom what is said in private is sealed.
    pub drop_box: DropBox,
    /// How results are written.
    pub tree: Tree,
    /// Who hears of inspections, to measure them.
    pub inspected: Inspected,
}

/// A node.
pub struct Node<S> {
    recorder: Recorder<S>,
    directory: Directory,
    numbers: Numbers,
    notices: Notices,
    trays: Trays,
    turns: Turns,
    trusted: Trusted,
    rules: Rules,
    drop_box: DropBox,
    dropped: Recent,
    looks: Looks,
    tree: Tree,
    inspected: Inspected,
}

impl<S: Station> Node<S> {
    /// A node over a record, with its people.
    #[must_use]
    pub fn new(recorder: Recorder<S>, directory: Directory, given: Given) -> Self {
        let Given { trusted, rules, drop_box, tree, inspected } = given;
        Self {
            recorder,
            directory,
            numbers: Numbers::default(),
            notices: Notices::default(),
            trays: Trays::default(),
            turns: Turns::default(),
            trusted,
            rules,
            drop_box,
            dropped: Recent::default(),
            looks: Looks::default(),
            tree,
            inspected,
        }
    }

    /// The record.
    pub const fn recorder(&self) -> &Recorder<S> {
        &self.recorder
    }

    /// The people.
    pub const fn directory(&self) -> &Directory {
        &self.directory
    }

    /// What happens in contacts, for who follows.
    pub const fn notices(&self) -> &Notices {
        &self.notices
    }

    /// When the record was last looked at, for who looks after it.
    pub const fn looks(&self) -> &Looks {
        &self.looks
    }

    /// Whom the house trusts, and how that changes.
    pub const fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    /// Rules of the house, and how they change.
    pub const fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Whom the house trusts now.
    #[must_use]
    pub fn trust(&self) -> Arc<TrustStore> {
        Arc::clone(&self.trusted.now().store)
    }
}
