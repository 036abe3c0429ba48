//! Pictures in, measurements out.

mod decode;
mod page;
mod scene;
