//! Rules of the house at a node: proposed by one, approved by another with their key, and in force from then on.

use super::{Node, Station};
use crate::ledger;
use crate::people::Asked;
use crate::people::directory::DirectoryError;
use crate::people::grave::{Approval, Content, Digest};
use crate::rules::{Rejection, Rule, RuleChange, RulesError, decision};
use spartel_inspect::transaction::Assertion;
use spartel_ledger::id::{Code, StreamId};

/// Why an approval is not done: no key confirmed it.
const NOT_CONFIRMED: Code = Code::new("not-confirmed");

/// What comes of a request.
type Done<T> = Result<T, RulesError>;

impl<S: Station + 'static> Node<S> {
    /// Proposes a rule to a second person.
    ///
    /// # Errors
    /// [`RulesError::Forbidden`] where the officer may not, [`RulesError::Rejected`] where there is no such rule or it says nothing new; and where
    /// the record refuses it.
    pub async fn propose_rule(
        &self,
        (asked, order): (Asked<'_>, &ledger::Asked),
        rule: Rule,
    ) -> Done<StreamId> {
        let change = RuleChange { rule };
        let action = change.matter().propose();
        asked.may(action).ok_or(RulesError::Forbidden(action))?;
        self.is_rule(&change.rule)?;
        Ok(self.directory().propose(self.recorder(), order, &change).await?)
    }

    /// Approves a rule, by who saw this content and confirmed it with their key. It is in force with the same commit.
    ///
    /// # Errors
    /// [`RulesError::NotConfirmed`] where the key has not confirmed it, [`RulesError::Rejected`] where there is no such rule any more; and where
    /// the rules of two people or the record refuse it.
    pub async fn approve_rule(
        &self,
        order: &ledger::Asked,
        (id, seen): (StreamId, Digest),
        confirmed: Option<Assertion>,
    ) -> Done<()> {
        let _writing = self.rules().writing().await;
        let confirmed = confirmed.filter(|said| *said.decision == decision(id, seen));
        // Who may not approve it is told so, whatever their key says.
        let deed = |approval: &Approval<RuleChange>| {
            self.is_rule(&approval.content().rule).map_err(|why| Code::new(why.as_str()))?;
            let said = confirmed.ok_or(NOT_CONFIRMED)?;
            let change = self.rules().change(self.recorder(), approval, said);
            change.map(|change| vec![change]).map_err(|_| Code::new("failed"))
        };
        let done = self.directory().approve_with(self.recorder(), order, (id, seen), deed).await;
        // Whatever came of it: memory is what the record says.
        self.rules().reload(self.recorder()).await?;
        match done {
            Err(DirectoryError::NotDone(why)) if why == NOT_CONFIRMED => Err(RulesError::NotConfirmed),
            done => Ok(done.map(drop)?),
        }
    }

    fn is_rule(&self, rule: &Rule) -> Result<(), Rejection> {
        rule.fits(self.recorder().classes())?;
        if self.rules().now().says(rule) { Err(Rejection::NoChange) } else { Ok(()) }
    }
}
