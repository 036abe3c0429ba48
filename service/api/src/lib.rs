//! What goes over the wire: shapes, the table of endpoints, problems, and the OpenAPI document that is made of them.
//!
//! A shape holds codes and values; sentences are made where somebody reads them. Everything here is pure.

pub mod contact;
pub mod endpoint;
pub mod id;
pub mod listed;
pub mod openapi;
pub mod problem;
pub mod session;
pub mod status;
pub mod tree;

/// Lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
