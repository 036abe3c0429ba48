//! The inspection itself: evidence in, results out.

#![expect(dead_code)]

mod combined;
mod cross;
mod fields;
mod zone;
