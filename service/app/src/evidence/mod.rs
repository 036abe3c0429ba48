//! Evidence: what a piece is, which pictures belong together, and what checks find in all of it.

mod examine;
mod recognise;
mod scene;

pub use examine::{Material, examine};
pub use recognise::{Kind, recognise};
pub use scene::{Place, Scene, Shot, name_lights, scenes};
