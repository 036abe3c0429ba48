//! Pages under cameras, read and compared with the truth: how many, how sure, how fast.

mod album;
mod calibration;
mod fails;
mod found;
mod interval;
mod others;
mod peers;
mod read;
mod report;
pub mod run;
mod sets;
pub mod speed;
mod tally;
mod workers;
