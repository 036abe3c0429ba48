//! Options of the commands on the record and its keys.

use clap::{Args, Subcommand};
use spartel_ledger::id::StreamId;
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
    /// The folder of the signer, outside of the data, or unix:PATH of the socket at which it is asked [default: beside the data, its
    /// name with -signer behind it]
    #[arg(long, value_name = "DIR|unix:PATH")]
    pub signer: Option<PathBuf>,
    #[command(flatten)]
    pub manner: Manner,
}

/// Options of `ledger`.
#[derive(Debug, Args)]
pub struct Ledger {
    /// What to do.
    #[command(subcommand)]
    pub command: LedgerCommand,
}

/// The commands on the record.
#[derive(Debug, Subcommand)]
pub enum LedgerCommand {
    /// Sign what was recorded up to now, so that it cannot change unnoticed
    #[command(
        after_help = "Exit status: 0 signed, or nothing was new, 1 refused, 64 usage, 65 no record, 74 input or output"
    )]
    Checkpoint(Box<RecordPlace>),
    /// Verify the whole record: every entry, content and tile, and where something is wrong
    #[command(
        after_help = "Nothing is written: a copy or a disk that can only be read will do. Without --key the key of the signer's folder is
taken, and what that signer remembers is compared too.

Exit status: 0 all is as it was signed, 1 something is wrong, 3 nothing wrong was found and nobody is known to have signed it,
64 usage, 65 no record, 74 input or output"
    )]
    Verify(Box<VerifyRecord>),
    /// Make a bundle for a court: that events were recorded, and what they say where it is opened
    #[command(after_help = "Exit status: 0 made, 1 refused, 64 usage, 65 no record, 74 input or output")]
    Prove(Box<Prove>),
    /// Make the tables that things are found by anew, from the record
    #[command(
        after_help = "Others may record meanwhile. What the tables say is a function of the record: nothing is lost with them.

Exit status: 0 made anew, 1 refused, 64 usage, 65 no record, 74 input or output"
    )]
    Rebuild(Box<Rebuild>),
    /// Check a bundle, without any record: what it proves, and what it does not
    #[command(
        after_help = "Exit status: 0 all is proven, 1 something is not, 3 nothing wrong, but no key was given that says who signed,
64 usage, 65 no bundle, 74 input or output"
    )]
    Check(Check),
}

/// Whom to believe.
#[derive(Debug, Args)]
pub struct Believed {
    /// The public key of the record, as `spartel keys signer` printed it, or a file that holds it
    #[arg(long, value_name = "KEY|FILE")]
    pub key: Option<String>,
    /// The public key of a witness who saw checkpoints, or a file that holds it; may be given several times
    #[arg(long, value_name = "KEY|FILE")]
    pub witness: Vec<String>,
}

/// Options of `ledger verify`.
#[derive(Debug, Args)]
pub struct VerifyRecord {
    /// Open every content with the keys of the node: whether it is what was sealed, lies within the times that are proven, and
    /// is found by the read tables
    #[arg(long)]
    pub open: bool,
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE", requires = "open")]
    pub passphrase_file: Option<PathBuf>,
    /// Look at the files beside the events too: whether each is there and what its name says
    #[arg(long)]
    pub blobs: bool,
    /// Write into FILE how far the files were looked at, and go on there if it was broken off before
    #[arg(long, value_name = "FILE", requires = "blobs")]
    pub resume: Option<PathBuf>,
    #[command(flatten)]
    pub believed: Believed,
    #[command(flatten)]
    pub place: RecordPlace,
}

/// Options of `ledger prove`.
#[derive(Debug, Args)]
pub struct Prove {
    /// The stream: 32 hexadecimal digits, with or without hyphens
    #[arg(long, value_name = "ID", value_parser = stream)]
    pub stream: StreamId,
    /// Only this event of it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub version: Option<u64>,
    /// Open the events: whoever has the bundle can read them
    #[arg(long)]
    pub open: bool,
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE", requires = "open")]
    pub passphrase_file: Option<PathBuf>,
    /// The file to make
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
    #[command(flatten)]
    pub place: RecordPlace,
}

/// Options of `ledger check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The bundle
    #[arg(value_name = "BUNDLE")]
    pub bundle: PathBuf,
    #[command(flatten)]
    pub believed: Believed,
    #[command(flatten)]
    pub manner: Manner,
}

/// A name of a stream.
fn stream(text: &str) -> Result<StreamId, String> {
    let digits: Vec<u32> = text.chars().filter(|c| *c != '-').map(|c| c.to_digit(16).unwrap_or(16)).collect();
    if digits.len() != 32 || digits.contains(&16) {
        return Err("write 32 hexadecimal digits".to_owned());
    }
    let mut id = [0; 16];
    for (byte, pair) in id.iter_mut().zip(digits.chunks(2)) {
        *byte = (pair[0] * 16 + pair[1]) as u8;
    }
    Ok(StreamId(id))
}

/// Options of `sign`.
#[derive(Debug, Args)]
pub struct Sign {
    /// The folder of the signer, as `spartel keys signer` made it
    #[arg(long, value_name = "DIR")]
    pub signer: PathBuf,
    /// The socket to make
    #[arg(long, value_name = "PATH")]
    pub listen: PathBuf,
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
    /// Make the private key of a custodian of backups, and print the public one to which they are sealed
    #[command(
        after_help = "Two custodians make one each, at best on machines of their own. The file is in the age format: the age tool opens
backups with it too.

Exit status: 0 made, 1 refused, 64 usage, 74 input or output"
    )]
    Custodian {
        /// The file to make; nothing is ever written over
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
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
        /// The folder of the signer, or unix:PATH of its socket [default: beside the data, its name with -signer behind it]
        #[arg(long, value_name = "DIR|unix:PATH")]
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

/// Options of `ledger rebuild`.
#[derive(Debug, Args)]
pub struct Rebuild {
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: RecordPlace,
}

/// Options of `erasure`.
#[derive(Debug, Args)]
pub struct Erasure {
    /// What to do.
    #[command(subcommand)]
    pub command: ErasureCommand,
}

/// The commands on what was erased.
#[derive(Debug, Subcommand)]
pub enum ErasureCommand {
    /// Say how many records were erased, and which backups and keys could still open them
    #[command(
        after_help = "Exit status: 0 nothing that is known could open what was erased, 3 a backup could, 64 usage, 65 no record,
74 input or output"
    )]
    Status(Box<RecordPlace>),
    /// List by class and month how many records are past their end, and erase them
    #[command(
        after_help = "A record may be opened up to the end of its last month. Those whose class ends in the archive are listed and not erased.

Exit status: 0 nothing is left to erase, 1 refused, 3 records are left to erase, 64 usage, 65 no record, 74 input or output"
    )]
    Due(Box<DueRecords>),
}

/// Options of `erasure due`.
#[derive(Debug, Args)]
pub struct DueRecords {
    /// Erase those whose end is to be erased; the event that says so is recorded and signed
    #[arg(long)]
    pub erase: bool,
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE", requires = "erase")]
    pub passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: RecordPlace,
}

/// Options of `utopia record`.
#[derive(Debug, Args)]
pub struct UtopiaRecord {
    /// How many contacts
    #[arg(long, default_value_t = 100)]
    pub contacts: u32,
    /// The seed of the documents
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The file with the passphrase [default: the credential, or the terminal]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: RecordPlace,
}
