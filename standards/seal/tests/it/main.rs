//! Tests of the seal room against the vectors of the standards.

mod c40;
mod chains;
mod mint;
mod seal;
mod support;
mod two_d_doc;
mod vds;
mod vds_nc;
mod verify;
