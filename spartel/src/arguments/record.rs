//! Options of the commands on the record and its keys.

use clap::{Args, Subcommand};
use spartel_words::Language;
use std::path::PathBuf;

/// How to speak.
#[derive(Debug, Args)]
pub struct Manner {
    /// The language of the sentences: ar, fr, es or en
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
    pub lang: Language,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Where a record lies, and how to speak of it.
#[derive(Debug, Args)]
pub struct RecordPlace {
    /// The folder of the record: its database record.db, and its blobs
    #[arg(long, value_name = "DIR", required_unless_present = "database")]
    pub data: Option<PathBuf>,
    /// The database on a server of PostgreSQL, instead of the file in DIR; give its password in PGPASSWORD or ~/.pgpass
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
    /// The key folder, outside of the data [default: beside the data, its name with -keys behind it]
    #[arg(long, value_name = "DIR")]
    pub keys: Option<PathBuf>,
    /// The folder of the signer, outside of the data [default: beside the data, its name with -signer behind it]
    #[arg(long, value_name = "DIR")]
    pub signer: Option<PathBuf>,
    #[command(flatten)]
    pub manner: Manner,
}

/// Options of `keys`.
#[derive(Debug, Args)]
pub struct Keys {
    /// What to do.
    #[command(subcommand)]
    pub command: KeysCommand,
}

/// The commands on the key folder.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Make the key folder and its root under a passphrase, which is asked for twice
    #[command(
        after_help = "The passphrase is taken from --passphrase-file, or from the systemd credential spartel-passphrase,
or is asked for on the terminal. It has twelve characters at least.

Exit status: 0 made, 1 refused, 64 usage, 74 input or output"
    )]
    Init {
        /// The file with the passphrase, which only its owner may read
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
        #[command(flatten)]
        place: KeyPlace,
    },
    /// Make the signer of the record, who says how many events it had at a time, and which
    #[command(
        after_help = "The name of the record is part of every signature and stays for ever: take one that is yours in the world,
such as post.example/record.

Exit status: 0 made, 1 refused, 64 usage, 74 input or output"
    )]
    Signer {
        /// The name of the record
        #[arg(long, value_name = "NAME")]
        origin: String,
        /// The folder of the data that are signed
        #[arg(long, value_name = "DIR", required_unless_present = "signer")]
        data: Option<PathBuf>,
        /// The folder of the signer, outside of the data [default: beside the data, its name with -signer behind it]
        #[arg(long, value_name = "DIR")]
        signer: Option<PathBuf>,
        #[command(flatten)]
        manner: Manner,
    },
    /// Say what the key folder holds, who may read it, and what its loss would mean
    #[command(
        after_help = "Exit status: 0 all in order, 1 something is not, 64 usage, 65 files that are no keys, 74 input or output"
    )]
    Status {
        /// Try whether every key opens under the passphrase
        #[arg(long)]
        open: bool,
        /// The file with the passphrase [default: the credential, or the terminal]
        #[arg(long, value_name = "FILE", requires = "open")]
        passphrase_file: Option<PathBuf>,
        /// The folder of the signer [default: beside the data, its name with -signer behind it]
        #[arg(long, value_name = "DIR")]
        signer: Option<PathBuf>,
        #[command(flatten)]
        place: KeyPlace,
    },
}

/// Where the keys lie, and how to speak of them.
#[derive(Debug, Args)]
pub struct KeyPlace {
    /// The folder of the data whose keys they are
    #[arg(long, value_name = "DIR", required_unless_present = "keys")]
    pub data: Option<PathBuf>,
    /// The key folder, outside of the data [default: beside the data, its name with -keys behind it]
    #[arg(long, value_name = "DIR")]
    pub keys: Option<PathBuf>,
    #[command(flatten)]
    pub manner: Manner,
}
