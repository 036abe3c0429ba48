//! Pages: documents of Utopia drawn at true size, under white, infrared and ultraviolet light, with the truth about them.
//!
//! A [`Design`] is one printed side; a [`Template`] is its background under one light at one resolution, made once; an
//! [`Order`] says what is printed on it.
//!
//! ```
//! use spartel_utopia::page::{Order, Template, designs};
//! use spartel_vision::Light;
//!
//! let design = designs()[0];
//! let template = Template::new(design, Light::White, 100.0);
//! let page = template.print(&Order::random(7, design.layout));
//! assert_eq!(page.picture.width(), (design.size.0 / 25.4 * 100.0).round() as u32);
//! ```

mod area;
mod curves;
mod design;
mod designs;
mod holder;
mod ink;
pub(crate) mod leaflet;
mod lettering;
mod motif;
mod press;
mod print;
mod random;
mod seal;
mod sheet;
mod truth;
mod zone;

pub use area::Area;
pub use design::{Design, Side, designs, series, sides};
pub use holder::{Grant, Holder};
pub use press::Press;
pub use print::{Order, Page, Template, render};
pub use truth::{BarcodeTruth, TextTruth, Truth, ZoneTruth};
pub use zone::Typeface;
