//! Scanners and cameras: what they make of a page, and the truth about every picture they take.
//!
//! A [`Sheet`] is a flat page under one light. [`shoot`] puts it and its neighbours on a desk, tilts, blurs, shades and
//! compresses the picture under [`Conditions`], and says what became of every character of the zone. Conditions are drawn
//! uniformly from a seed within the ranges of a [`Severity`]. The same sheets and conditions give the same bytes on every
//! machine.

mod blur;
mod canvas;
pub mod codes;
mod conditions;
mod desk;
mod fingers;
mod light;
mod noise;
pub mod nothing;
mod ranges;
mod scene;
mod sheet;
mod shot;
mod texture;
mod truth;

pub use conditions::{Backdrop, Conditions, Device, Glare, Shadow, ShadowKind};
pub use ranges::Severity;
pub use sheet::{Cell, Sheet};
pub use shot::{Shot, shoot};
pub use truth::{CharacterTruth, LEAST_CONTRAST, LEAST_SIGNAL, PageTruth, ShotTruth};
