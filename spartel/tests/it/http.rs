//! The API as clients meet it: the router over a real record, asked by everybody who should and should not.

mod accesses;
pub mod ask;
mod contacts;
mod devices;
mod effect;
mod follow;
mod gate;
mod given;
mod groups;
mod guard;
mod hidden;
mod house;
mod lamps;
mod leaves;
mod load;
mod log;
mod million;
mod oidc;
mod outside;
mod papers;
mod people;
mod provider;
mod screens;
mod trust;
mod watch;
mod watched;
mod wrong;
