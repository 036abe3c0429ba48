//! Folders that devices leave files in. Below the folder that is watched each device has one of its own, by its name; a file in it is a drop,
//! and so is a folder of files that belong together. A name that begins with a claim says for whom it is.
//!
//! ```text
//! DIR/scanner-1/0f1e…d2-page_vi.png      a drop for the contact of that claim
//! DIR/scanner-1/0f1e…d2/page_vi.png, …   the same of several files: made elsewhere, and moved here when it is whole
//! DIR/scanner-1/DG1.bin                  a drop for the tray of the post
//! DIR/scanner-1/refused/                 what was not taken, for a day, each with a text that says why
//! ```
//!
//! What is opened lies beneath the folder without links (threats 21), and is a file. It is taken when it has not changed between two looks,
//! and goes when it is in the record: what waits in a tray stays here until somebody said whose it is.

mod beneath;
mod entry;
mod piece;
mod refuse;
mod watch;

pub use refuse::Why;
pub use watch::{Told, Watch};
