//! Inspect travel documents, from bytes to a reasoned result.
fn main() {}
