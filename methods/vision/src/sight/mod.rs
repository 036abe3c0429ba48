//! What was seen: pages, their zones, barcodes and flaws, each with its region.

mod barcode;
mod glow;
mod page;
mod quality;
mod zone;

pub use barcode::{Barcode, BarcodeKind};
pub use glow::Glow;
pub use page::{PageSize, Region, SeenPage, Sight, View};
pub use quality::{Complaint, Flaw, Quality};
pub use zone::{Character, Misprint, Print, Zone, ZoneField, ZoneInLight};
