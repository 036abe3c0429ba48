//! Options by which a command names a server, and those of sessions with one.

use super::record::Manner;
use clap::{Args, Subcommand};
use spartel_app::people::account::ServiceNumber;
use spartel_inspect::transaction::Direction;
use spartel_reach::Address;
use spartel_words::Language;
use std::path::PathBuf;

/// The server that is asked instead of this machine.
#[derive(Debug, Args)]
pub struct AtServer {
    /// Ask the server at this address, in the session that `spartel session start` began with it
    #[arg(long, value_name = "URL", value_parser = address, help_heading = "At a server")]
    pub server: Option<Address>,
    /// The certificate of the authority that vouches for the server, in PEM [default: as at the start of the session]
    #[arg(long, value_name = "FILE", requires = "server", help_heading = "At a server")]
    pub authority: Option<PathBuf>,
}

/// Where an officer and a traveller meet, of whom a server is told.
#[derive(Debug, Args)]
pub struct Meeting {
    /// Which way the traveller goes: entry, exit or transit
    #[arg(long, value_name = "WAY", value_parser = direction, requires = "server", help_heading = "At a server")]
    pub direction: Option<Direction>,
    /// The post, by its code [default: yours, where you have one]
    #[arg(long, value_name = "CODE", requires = "server", help_heading = "At a server")]
    pub post: Option<String>,
    /// The lane, by its code
    #[arg(long, value_name = "CODE", requires = "server", help_heading = "At a server")]
    pub lane: Option<String>,
    /// Add evidence to a contact that is open, by its number, instead of beginning one
    #[arg(long, value_name = "NUMBER", requires = "server", help_heading = "At a server",
        conflicts_with_all = ["direction", "post", "lane", "profile"])]
    pub contact: Option<String>,
}

/// How lists are brought to a server.
#[derive(Debug, Args)]
pub struct Bring {
    /// Show what would change, and change nothing
    #[arg(long, requires = "server", help_heading = "At a server")]
    pub show: bool,
    /// The words under which your authority trusts unsigned lists and bare certificates
    #[arg(long, value_name = "TEXT", requires = "server", help_heading = "At a server")]
    pub decision: Option<String>,
    /// The language of the sentences: ar, fr, es or en
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
    pub lang: Language,
    #[command(flatten)]
    pub at_server: AtServer,
}

/// Options of `session`.
#[derive(Debug, Args)]
pub struct Session {
    /// What to do.
    #[command(subcommand)]
    pub command: SessionCommand,
}

/// The commands on a session with a server.
#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    /// Sign in with a service number, a password and a code, for the commands that name this server
    #[command(
        after_help = "What is secret is asked for at the terminal, or read from files that are their owner's alone; - reads a line of standard input,
the password before the code. The token of the session lies in a file of yours alone, in XDG_RUNTIME_DIR/spartel or in your data folder.
The server ends a session after fifteen minutes in which nothing was asked, and after twelve hours.

Exit status: 0 signed in, 64 usage, 65 the server answers otherwise, 74 it cannot be reached or trusted, 77 not signed in"
    )]
    Start(StartSession),
    /// Say who is signed in at a server
    #[command(
        after_help = "Exit status: 0 somebody is, 64 usage, 74 the server cannot be reached or trusted, 77 nobody is"
    )]
    Show(AtOne),
    /// Sign out: the shift ends
    #[command(
        after_help = "Exit status: 0 nobody is signed in any more, 64 usage, 74 the server cannot be reached or trusted, 77 nobody was"
    )]
    End(AtOne),
}

/// One server, and how to speak of it.
#[derive(Debug, Args)]
pub struct AtOne {
    /// The address of the server: https, or http for this machine alone
    #[arg(long, value_name = "URL", value_parser = address)]
    pub server: Address,
    /// The certificate of the authority that vouches for the server, in PEM [default: those that this system trusts]
    #[arg(long, value_name = "FILE")]
    pub authority: Option<PathBuf>,
    #[command(flatten)]
    pub manner: Manner,
}

/// Options of `session start`.
#[derive(Debug, Args)]
pub struct StartSession {
    /// The service number
    #[arg(long, value_name = "NUMBER", value_parser = number)]
    pub number: ServiceNumber,
    /// The file with the password; - for standard input [default: the terminal]
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// The file with the code of six digits; - for standard input [default: the terminal]
    #[arg(long, value_name = "FILE")]
    pub code_file: Option<PathBuf>,
    #[command(flatten)]
    pub at: AtOne,
}

fn number(text: &str) -> Result<ServiceNumber, String> {
    let number = ServiceNumber::parse(text);
    number.ok_or_else(|| "capital letters, digits, -, . and /, at most 32".to_owned())
}

fn direction(text: &str) -> Result<Direction, String> {
    Direction::from_code(text).ok_or_else(|| "write entry, exit or transit".to_owned())
}

fn address(text: &str) -> Result<Address, String> {
    text.parse().map_err(|_| "write https://desk.post.example; http is for this machine alone".to_owned())
}
