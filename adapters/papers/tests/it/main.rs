//! Tests of papers: what they say, what they never say, and that they are PDF/A-2b whatever is in them.

mod given;
mod hostile;
mod legal;
mod pdf;
mod say;
