//! Options of `certificate`.

use super::Manner;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Options of `certificate`.
#[derive(Debug, Args)]
#[command(
    after_help = "An authority of the post's own serves where no other one reaches: browsers of the post are told once to
trust it, and its key then lies where the server does not. docs/server.md says how."
)]
pub struct Certificate {
    /// What to make.
    #[command(subcommand)]
    pub command: CertificateCommand,
}

/// The certificates that can be made.
#[derive(Debug, Subcommand)]
pub enum CertificateCommand {
    /// Make an authority for the servers of a post: authority.pem for browsers, authority.key for a safe place
    Authority {
        /// The folder for both, made where there is none; nothing is ever written over
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// What browsers call it
        #[arg(long, value_name = "TEXT", default_value = "Spartel")]
        name: String,
        /// A name or address that it may vouch for, with the names below it; whoever has the key can pretend to be no other server
        #[arg(long = "host", value_name = "NAME", required = true, num_args = 1..)]
        hosts: Vec<String>,
        #[command(flatten)]
        manner: Manner,
    },
    /// Make the certificate of a server: server.pem and server.key
    Server {
        /// The folder of the authority
        #[arg(long, value_name = "DIR")]
        authority: PathBuf,
        /// The folder for both, made where there is none; nothing is ever written over
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// A name or address under which browsers reach the server
        #[arg(long = "host", value_name = "NAME", required = true, num_args = 1..)]
        hosts: Vec<String>,
        #[command(flatten)]
        manner: Manner,
    },
}
