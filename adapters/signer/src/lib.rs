//! The signer of the log: an Ed25519 key in a folder of its own, and the last tree that it signed.
//!
//! The folder belongs to another user than the record, so that whoever can change the one cannot sign with the other: then the signer is
//! a process of that user ([`serve`]), and the server asks it through a socket of this machine ([`SocketSigner`]). Where one user has both,
//! the server opens the folder itself ([`FileSigner`]).

mod either;
mod file;
mod serve;
mod socket;

pub use either::{EitherSigner, Place};
pub use file::FileSigner;
pub use serve::{Listening, serve};
pub use socket::SocketSigner;
