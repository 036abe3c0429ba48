//! Tests of the room `lds`.

mod chips;
mod com;
mod details;
mod faces;
mod file_kinds;
mod images;
mod robustness;
mod samples;
mod security_infos;
