//! The program as its users meet it: commands in, text and exit status out.

mod backup;
mod batch;
mod broken_input;
#[cfg(unix)]
mod certificate;
mod custodian;
#[cfg(unix)]
mod decoders;
mod hostile;
mod http;
mod keys;
mod ledger;
mod line;
mod lookup;
mod mrz;
mod people;
mod pictures;
mod program;
mod real_documents;
mod real_lists;
mod record;
mod rights;
mod schema;
mod server;
#[cfg(unix)]
mod setup;
mod sign;
#[cfg(unix)]
mod systemd;
mod text;
mod utopia;
