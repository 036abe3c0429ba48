//! What another store would change in contacts that are open or kept: they are checked by both stores at the same time, and nothing is
//! recorded.

use super::{Node, NodeError, Station};
use crate::contact::{ContactError, history, look_up, pieces_of, with_evidence};
use crate::evidence::examine;
use crate::people::Asked;
use spartel_base::{IcaoCode, IsoAlpha2};
use spartel_inspect::Policy;
use spartel_inspect::transaction::Transaction;
use spartel_ledger::id::StreamId;
use spartel_pki::trust::{TrustDiff, TrustStore};
use spartel_ports::Work;
use spartel_ports::pictures::Viewer;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// So many contacts are checked for one question.
pub const MOST_CHECKED: usize = 500;

/// Outcomes by their codes: by the store before, and by the one after.
type Turn = (&'static str, &'static str);

/// What another store changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Effect {
    /// By issuing state or organisation: how many contacts come to what.
    pub states: BTreeMap<String, BTreeMap<Turn, usize>>,
    /// Contacts whose outcome changes, as far as the officer may look them up.
    pub changed: Vec<Changed>,
    /// So many contacts were left out, beyond [`MOST_CHECKED`].
    pub left_out: usize,
}

/// A contact whose outcome changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its stream.
    pub id: StreamId,
    /// Its number for paper and speech.
    pub number: String,
    /// The outcome by the store before.
    pub before: &'static str,
    /// The outcome by the store after.
    pub after: &'static str,
}

impl<S: Station + 'static> Node<S> {
    /// What changes between two stores in contacts that are open or kept, and that show a document of a state in which the stores differ.
    ///
    /// # Errors
    /// Where the contacts cannot be read or checked.
    pub async fn effect(
        &self,
        asked: Asked<'_>,
        (before, after): (&Arc<TrustStore>, &Arc<TrustStore>),
    ) -> Result<Effect, NodeError> {
        let (touched, viewer) = (touched(before, after), Viewer::batch(asked.officer.account()));
        let (mut effect, mut checked) = (Effect::default(), 0);
        if touched.is_empty() {
            return Ok(effect);
        }
        for id in with_evidence(&self.recorder).await? {
            let Some((transaction, _)) = there(history(&self.recorder, id).await)? else { continue };
            let issuers = issuers(&transaction, &touched);
            if issuers.is_empty() {
                continue;
            }
            if checked == MOST_CHECKED {
                effect.left_out += 1;
                continue;
            }
            checked += 1;
            let turn = self.both((&transaction, viewer), (before, after)).await?;
            for issuer in issuers {
                *effect.states.entry(issuer).or_default().entry(turn).or_default() += 1;
            }
            if turn.0 != turn.1 && there(look_up(&self.recorder, asked, id).await)?.is_some() {
                let number = transaction.opened().number.clone();
                effect.changed.push(Changed { id, number, before: turn.0, after: turn.1 });
            }
        }
        Ok(effect)
    }

    /// What the evidence of a contact comes to by two stores, now.
    async fn both(
        &self,
        (transaction, viewer): (&Transaction, Viewer),
        (before, after): (&Arc<TrustStore>, &Arc<TrustStore>),
    ) -> Result<Turn, NodeError> {
        let pieces = pieces_of(&self.recorder, transaction).await?;
        let policy = Policy::named(transaction.opened().profile.as_str()).map_err(|_| NodeError::Profile)?;
        let material = self.looked(pieces, viewer).await?;
        let (before, after, at) = (Arc::clone(before), Arc::clone(after), self.instant());
        let job = move || {
            let by = |store: &TrustStore| examine(&material, store, &policy, at).outcome.as_str();
            (by(&before), by(&after))
        };
        Ok(self.recorder.world().work().run(viewer.urgency, job).await?)
    }
}

/// What is there; a contact that went meanwhile is none, and so is one that the officer may not see.
fn there<T>(found: Result<T, ContactError>) -> Result<Option<T>, ContactError> {
    match found {
        Err(ContactError::None) => Ok(None),
        found => found.map(Some),
    }
}

/// The states in which two stores differ.
fn touched(before: &TrustStore, after: &TrustStore) -> BTreeSet<IsoAlpha2> {
    let diff = TrustDiff::between(before, after);
    let entries = diff.added.iter().chain(&diff.removed).filter_map(|entry| entry.country());
    let crls = diff.crls_added.iter().chain(&diff.crls_removed).filter_map(|crl| crl.country());
    let deviations = diff.deviations_added.iter().chain(&diff.deviations_removed).map(|list| list.country());
    let signers = diff.signers_added.iter().chain(&diff.signers_removed).filter_map(|of| of.country());
    entries.chain(crls).chain(deviations).chain(signers).collect()
}

/// The issuers of the documents that the last checks of a contact saw, where these are of states that are touched.
fn issuers(transaction: &Transaction, touched: &BTreeSet<IsoAlpha2>) -> BTreeSet<String> {
    let documents = transaction.runs().last().map(|run| run.basic.documents.as_slice()).unwrap_or_default();
    let issuers = documents.iter().filter_map(|document| document.issuer.as_deref());
    let is_touched =
        |letters: &&str| code(letters).is_some_and(|of| touched.iter().any(|iso| iso.signs_for(of)));
    issuers.filter(is_touched).map(str::to_owned).collect()
}

/// A code of one to three letters, as a zone prints it.
fn code(letters: &str) -> Option<IcaoCode> {
    let mut printed = [b'<'; 3];
    printed.get_mut(..letters.len())?.copy_from_slice(letters.as_bytes());
    IcaoCode::new(printed)
}
