//! Tests of the room `lds`.

mod chains;
mod chips;
mod com;
mod details;
mod faces;
mod file_kinds;
mod images;
mod mint;
mod passive;
mod robustness;
mod samples;
mod security_infos;
mod security_objects;
mod signers;
mod timing;
mod utopia;
