//! Contacts of travellers with officers: what is decided is recorded, what names somebody lies in streams of evidence, and goes with an end in
//! which nothing was found.
//!
//! A contact is looked up by the officer who may do something with it, and commands take what was looked up: [`Handle`].

mod action;
mod again;
mod before;
mod claims;
mod clock;
mod error;
mod evidence;
mod group;
mod handle;
mod happened;
mod lapsed;
mod list;
mod listed;
mod moving;
mod number;
mod standing;
mod way;

pub(crate) use action::must_at;
pub use action::{needs, needs_handling};
pub(crate) use again::{begun_in, history, pieces_of, with_evidence};
pub use before::{Before, MOST as MOST_BEFORE, before};
pub use claims::{CLAIM, Claim, Claimed, Claims, Dropped, Fate, ROOM, Source, TRAY, TrayId, WAITS, Waiting};
pub use clock::catch_up;
pub use error::ContactError;
pub use evidence::{Examined, Piece, Pieces};
pub use group::{
    GroupHandle, GroupPage, GroupsWanted, ListedGroup, arrange, catch_up_groups, describe, form, join, leave,
    list_groups, look_up_group, settle,
};
pub use handle::{Handle, Order, Seen, look_up, look_up_to};
pub(crate) use happened::{Happened, happened};
pub use lapsed::{LEFT, lapse_left};
pub(crate) use list::list_to;
pub(crate) use list::numbered;
pub use list::{LONGEST_PAGE, Listed, Page, Place, Stage, Wanted, list, look_up_number};
pub use listed::projection;
pub use moving::Moving;
pub use number::Numbers;
pub(crate) use standing::{Standing, began_at, ended_at, going_on, groups_at, of_group, unresolved};
pub use way::{Beginning, begin, bring, carry_out, check_again};
pub(crate) use way::{first_of, is_done};
