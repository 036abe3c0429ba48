//! The logical data structure of the chip and passive authentication, ICAO Doc 9303-10 and -11.
//!
//! What a chip says is `Unverified` until [`passive::verify`] has found its signature and its chain good; only an
//! `AuthenticSod` hands out an `AuthenticDataGroup`.

pub mod biometric;
pub mod card_access;
pub mod com;
mod data_group;
mod date_field;
pub mod dg1;
pub mod dg11;
pub mod dg12;
pub mod dg13;
pub mod dg14;
pub mod dg15;
pub mod dg16;
pub mod dg2;
pub mod dg3;
pub mod dg4;
pub mod dg5;
pub mod dg7;
mod displayed_image;
pub mod face_19794;
pub mod face_39794;
mod file;
mod file_kind;
pub mod image;
mod names;
pub mod passive;
pub mod security_info;
pub mod security_object;
pub mod sod;
mod tag_list;
mod text;
mod unverified;

pub use data_group::{DataGroup, DataGroupNumber};
pub use file::MAX_FILE;
pub use file_kind::{FileKind, Recognition};
pub use names::{HolderName, OtherNames};
pub use tag_list::TagList;
pub use text::{Text, TextEncoding};
pub use unverified::Unverified;
