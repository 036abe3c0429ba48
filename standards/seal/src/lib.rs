//! Visible digital seals: VDS, VDS-NC and the French 2D-Doc.

pub mod c40;
pub mod date;
pub mod two_d_doc;
pub mod vds;
pub mod vds_nc;
