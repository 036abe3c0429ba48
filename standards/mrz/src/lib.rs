//! Machine readable zones of ICAO Doc 9303 parts 3 to 7: read, write, judge, and never repaired in silence.
//!
//! [`Mrz::parse`] accepts whatever can be *read*: the right number of lines of the right length in the alphabet of
//! Doc 9303-3, Figure 4. A wrong check digit, an impossible date or an unknown state is not an error of parsing but a
//! verdict: see [`Mrz::check_digits`], [`consistency`] and [`repair`].
//!
//! ```
//! use spartel_mrz::{Layout, Mrz};
//!
//! let zone = Mrz::parse(
//!     "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
//! )?;
//! assert_eq!(zone.layout(), Layout::Td3);
//! assert_eq!(zone.document_number().as_str(), "L898902C3");
//! assert!(zone.check_digits().none_wrong());
//! # Ok::<(), spartel_mrz::MrzError>(())
//! ```

pub mod check_digit;
pub mod consistency;
mod content;
mod date;
mod digits;
mod document_type;
mod error;
mod field;
mod information;
mod layout;
pub mod name;
mod number;
mod raw;
pub mod repair;
mod sex;
pub mod transliteration;
mod zone;

pub use content::{ComposeError, MrzContent};
pub use date::{DateForm, MrzDate};
pub use digits::{CheckDigit, CheckDigitKind, CheckDigits};
pub use document_type::{CodeConformity, DocumentType};
pub use error::MrzError;
pub use field::{Field, FieldKind, Position};
pub use information::MrzInformation;
pub use layout::{Layout, Slot};
pub use name::{Name, Truncation, WrittenName};
pub use number::DocumentNumber;
pub use raw::RawMrz;
pub use sex::Sex;
pub use zone::Mrz;
