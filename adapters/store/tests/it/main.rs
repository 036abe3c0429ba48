//! Both stores do the same, and lose nothing that they acknowledged.

mod ahead;
mod backup;
mod conformance;
mod find;
mod gaps;
mod given;
mod limits;
mod load;
mod moved;
mod network;
mod reading;
mod rights;
mod schemas;
mod server;
mod speed;
mod transfer;
