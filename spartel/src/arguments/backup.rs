//! Options of `backup` and `restore`.

use super::RecordPlace;
use clap::Args;
use std::path::PathBuf;

/// Options of `backup`.
#[derive(Debug, Args)]
#[command(
    after_help = "The backup holds everything that the newest checkpoint covers: entries, contents, wrapped keys,
blobs, the list of what was erased. It is sealed to the custodians in the age format; the keys of
the record are not in it. A checkpoint is taken first where the signer can be used.

Exit status: 0 made, 1 refused, 64 usage, 65 a damaged record, 74 input or output"
)]
pub struct Backup {
    /// A folder, where the file gets a name of its own, or the new file itself; nothing is ever written over
    #[arg(long, value_name = "DIR|FILE", required_unless_present_any = ["list", "destroyed"])]
    pub to: Option<PathBuf>,
    /// The public key of a custodian, age1…; each of them opens the backup alone
    #[arg(long, value_name = "KEY")]
    pub custodian: Vec<String>,
    /// A file with public keys, one on a line
    #[arg(long, value_name = "FILE")]
    pub custodian_file: Vec<PathBuf>,
    /// Continue this backup of the record: only what is new since it is taken
    #[arg(long, value_name = "FILE", conflicts_with = "incremental")]
    pub since: Option<PathBuf>,
    /// Continue the newest backup of which no file is reported destroyed
    #[arg(long)]
    pub incremental: bool,
    /// The public key of the record's signer [default: the one in the folder of the signer]
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    /// List the backups that were ever made of the record
    #[arg(long, conflicts_with_all = ["to", "destroyed"])]
    pub list: bool,
    /// Report a backup destroyed, by the file's SHA-256 or its beginning: it opens nothing any more
    #[arg(long, value_name = "SHA256", conflicts_with = "to")]
    pub destroyed: Option<String>,
    #[command(flatten)]
    pub place: RecordPlace,
}

/// Options of `restore`.
#[derive(Debug, Args)]
#[command(
    after_help = "All files of a chain are given at once, in any order: a whole backup and the increments that
follow it. They are read twice, and nothing is written before everything in them was found as it
was signed. A restore that was cut off is finished by giving the same command again.

Exit status: 0 put back, 1 refused, 64 usage, 65 files that are no backups or were changed,
74 input or output"
)]
pub struct Restore {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// A file with private keys of a custodian, AGE-SECRET-KEY-1…, one on a line
    #[arg(long, required = true, value_name = "FILE")]
    pub identity: Vec<PathBuf>,
    /// The public key of the record's signer [default: the one in the folder of the signer]
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    /// Make the tables to find things by too, with the keys that the passphrase in this file opens
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    pub place: RecordPlace,
}
