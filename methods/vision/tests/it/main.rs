//! Pictures in, measurements out.

mod page;
mod scene;
