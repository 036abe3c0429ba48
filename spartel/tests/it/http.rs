//! The API as clients meet it: the router over a real record, asked by everybody who should and should not.

mod ask;
mod contacts;
mod gate;
mod given;
mod guard;
mod people;
mod wrong;
