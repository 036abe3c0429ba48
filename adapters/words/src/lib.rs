//! Sentences in Arabic, French, Spanish and English, made from codes and their arguments.
//!
//! The texts are Fluent files in `words/`, one folder a language and one file a pillar, built into the binary. A code is the
//! name of its message. Latin digits are used in every language, as Morocco writes them.

mod language;
mod sentences;

pub use language::{Direction, Language};
pub use sentences::{Argument, Words};
