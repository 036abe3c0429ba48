//! Pictures in, measurements out.

mod barcode;
mod decode;
mod page;
mod scene;
