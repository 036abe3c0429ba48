//! Tests of the key folder: what it serves, what it refuses, and that nothing of it is lost or found.

mod folder;
mod given;
mod limits;
mod load;
mod passphrase;
mod theft;
