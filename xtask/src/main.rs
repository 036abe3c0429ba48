//! Checks and long runs of the workspace.
fn main() {}
