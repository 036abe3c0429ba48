//! Pictures in, measurements out.

mod barcode;
mod decode;
mod find;
mod glow;
mod page;
mod print;
mod quality;
mod read;
mod scene;
mod sight;
mod studio;
