//! Accounts: who somebody is by service number, what they hold, who stands in for them, and that they left.
//!
//! Every change is an event in the account's own stream. Roles change by the approval of two people alone; whoever left holds nothing.

pub mod credential;
mod decide;
mod event;
mod name;
mod people;
mod reject;

pub use decide::{
    Command, LONGEST_TERM, Reset, RoleChange, Turn, change_role, decide, found, refound, reset,
};
pub use event::{
    AccountCreated, AccountFounded, AccountLeft, AccountRefounded, BadgeSet, CodeSet, CredentialsReset,
    DecisionConfirmed, DeputyEnded, DeputyNamed, Event, IdentityLinked, InvitationUsed, Invited,
    PasskeyAdded, PasskeyRevoked, PasswordSet, PinSet, PostsSet, RoleGranted, RoleTaken, SignedIn, Way,
};
pub use name::{PasskeyId, Post, ServiceNumber};
pub use people::{Account, DoesNotFollow, Origin, People, Present, Term};
pub use reject::Rejection;
