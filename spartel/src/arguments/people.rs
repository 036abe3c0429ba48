//! Options of the commands on people, by whoever holds the machine.

use super::record::RecordPlace;
use clap::{Args, Subcommand, ValueEnum};
use spartel_app::people::account::ServiceNumber;
use spartel_app::people::rights::Role;
use std::path::PathBuf;

/// Options of `people`.
#[derive(Debug, Args)]
pub struct People {
    /// What to do.
    #[command(subcommand)]
    pub command: PeopleCommand,
}

/// The commands on people.
#[derive(Debug, Subcommand)]
pub enum PeopleCommand {
    /// Make the first account of a role that every house needs, and a link with which its holder begins
    #[command(
        after_help = "Stop the server first: it reads the record at its start. Each role is founded once; every other account is made by the
administrator, and every other role is given by two people. With --again another account is made where nobody of that role can sign in
any more; the record says so for good.

Exit status: 0 founded, 1 refused, 64 usage, 65 no record, 74 input or output"
    )]
    Found(Box<FoundPeople>),
    /// Make another link for an account that was founded, and whose holder has nothing to sign in with
    #[command(after_help = "Stop the server first: it reads the record at its start.

Exit status: 0 made, 1 refused, 64 usage, 65 no record, 74 input or output")]
    Link(Box<LinkPeople>),
}

/// Roles that are founded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Founded {
    /// Keeps machines, accounts and posts
    Administrator,
    /// Runs a post, and approves what needs two people
    Commander,
}

impl From<Founded> for Role {
    fn from(founded: Founded) -> Self {
        match founded {
            Founded::Administrator => Self::Administrator,
            Founded::Commander => Self::Commander,
        }
    }
}

/// Options of `people found`.
#[derive(Debug, Args)]
pub struct FoundPeople {
    /// The role
    #[arg(long)]
    pub role: Founded,
    /// Another of this role, where nobody who holds it can sign in any more
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub whose: Whose,
}

/// Options of `people link`.
#[derive(Debug, Args)]
pub struct LinkPeople {
    #[command(flatten)]
    pub whose: Whose,
}

/// Whose account, in which record.
#[derive(Debug, Args)]
pub struct Whose {
    /// The service number
    #[arg(long, value_name = "NUMBER", value_parser = number)]
    pub number: ServiceNumber,
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: RecordPlace,
}

fn number(text: &str) -> Result<ServiceNumber, String> {
    let number = ServiceNumber::parse(text);
    number.ok_or_else(|| "capital letters, digits, -, . and /, at most 32".to_owned())
}
