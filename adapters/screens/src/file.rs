//! What was built.

/// A file of the web application.
#[derive(Debug)]
pub struct File {
    /// Its path below the root, without a slash before it.
    pub path: &'static str,
    /// What is in it.
    pub bytes: &'static [u8],
    /// The same compressed, by the ending of how: `br`, `gz`.
    pub twins: &'static [(&'static str, &'static [u8])],
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));
