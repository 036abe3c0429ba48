//! Tests of the seal room against the vectors of the standards.

mod c40;
mod seal;
mod support;
mod two_d_doc;
mod vds;
mod vds_nc;
mod verify;
