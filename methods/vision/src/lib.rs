//! Pictures in, measurements with regions out: pages, machine readable zones, barcodes, image quality.
//!
//! What is measured here is never a check result: lengths have units, probabilities are rounded to ten-thousandths, and every
//! measurement names the region of the picture it was taken from. Rooms above decide what follows. No files, no threads
//! of its own, no clock: the same pictures give the same measurements on every machine.

pub mod barcode;
mod between;
mod certainty;
pub mod decode;
pub mod find;
pub mod geometry;
mod look;
mod model;
mod net;
mod page;
mod picture;
mod print;
mod quality;
pub mod read;
mod sight;
mod wide;

pub use certainty::Certainty;
pub use look::look;
pub use model::Model;
pub use picture::{Grey, Light, PageImage, Picture};
pub use sight::{
    Barcode, BarcodeKind, Character, Complaint, Flaw, Glow, Misprint, PageSize, Print, Quality, Region,
    SeenPage, Sight, View, Zone, ZoneField, ZoneInLight,
};

/// The models whose hashes belong to the engine version: what they were trained to tell is part of every result.
#[must_use]
pub fn models() -> Vec<Model> {
    read::models().into_iter().chain([find::model()]).collect()
}
