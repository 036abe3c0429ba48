//! Pictures in, measurements out.

mod barcode;
mod decode;
mod find;
mod page;
mod read;
mod scene;
