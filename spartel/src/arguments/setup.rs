//! Options of `setup`.

use super::record::{Manner, RecordPlace};
use clap::Args;
use spartel_words::Language;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Options of `setup`.
#[derive(Debug, Args)]
pub struct SetUp {
    /// The folder of the record; what else is made lies beside it
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The key folder, outside of the data [default: beside the data, its name with -keys behind it]
    #[arg(long, value_name = "DIR")]
    pub keys: Option<PathBuf>,
    /// The folder of the signer, outside of the data [default: beside the data, its name with -signer behind it]
    #[arg(long, value_name = "DIR")]
    pub signer: Option<PathBuf>,
    /// The folder of the server's certificate [default: beside the data, its name with -certificate behind it]
    #[arg(long, value_name = "DIR")]
    pub certificate: Option<PathBuf>,
    /// The folder of the first trust list [default: beside the data, its name with -trust behind it]
    #[arg(long, value_name = "DIR")]
    pub trust: Option<PathBuf>,
    /// Where the server will listen
    #[arg(long, value_name = "ADDRESS", default_value = "0.0.0.0:8443")]
    pub listen: SocketAddr,
    /// The file with the passphrase of the keys, instead of asking for it at the terminal
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Set up for training: the first list may hold Utopia and published test keys, and nothing of it may serve at a border
    #[arg(long)]
    pub specimens: bool,
    /// The language of the questions: ar, fr, es or en
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
    pub lang: Language,
}

impl SetUp {
    /// Where its record lies, as other commands are told.
    pub fn place(&self) -> RecordPlace {
        RecordPlace {
            data: Some(self.data.clone()),
            database: None,
            keys: self.keys.clone(),
            signer: self.signer.clone(),
            manner: Manner { lang: self.lang, json: false },
        }
    }
}
