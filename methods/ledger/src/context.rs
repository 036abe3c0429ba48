//! What a decision may know of the world around it.

use crate::body::{Actor, ClockState};
use crate::id::{Code, CommandId, Moment};

/// Who asks, what for, under which policy, and when: everything that is not the state or the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context<'p, P: ?Sized> {
    /// Who.
    pub actor: Actor,
    /// What for.
    pub purpose: Code,
    /// The command that is carried out.
    pub command: CommandId,
    /// The pillar's policy.
    pub policy: &'p P,
    /// When, as the node's clock said.
    pub now: Moment,
    /// What is known of that clock.
    pub clock: ClockState,
}
