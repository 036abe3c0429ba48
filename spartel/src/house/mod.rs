//! The house of a record: its database, its blobs, its keys and its signer, found from what a command was given.

mod alone;
pub mod certificate;
pub mod clock;
pub mod founding;
pub mod passphrase;
pub mod private;
pub mod say;

pub use alone::Alone;

use crate::arguments::RecordPlace;
use crate::exit::Failure;
use crate::{files, show};
use spartel_app::access;
use spartel_app::contact;
use spartel_app::ledger::{Projections, erasure};
use spartel_app::people::directory;
use spartel_app::post;
use spartel_app::rules;
use spartel_app::trust;
use spartel_keys::{KeyFolder, SystemRandom, place};
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::keys::KeysError;
use spartel_ports::signer::SignerError;
use spartel_ports::store::StoreError;
use spartel_ports::{Classes, Random};
use spartel_signer::{EitherSigner, FileSigner, Place};
use spartel_store::Database;
use spartel_words::{Argument, Words};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The database in the folder of a record.
const DATABASE: &str = "record.db";
/// Larger blobs, in the same folder.
const BLOBS: &str = "blobs";
/// The authority's own classes of records, in the same folder.
const CLASSES: &str = "classes.toml";
/// Such a file in bytes.
const MOST: usize = 1 << 16;

/// A record's place, and the words to speak of it.
pub struct House<'p> {
    place: &'p RecordPlace,
    /// The words of the language that was asked for.
    pub words: Words,
}

impl<'p> House<'p> {
    pub fn new(place: &'p RecordPlace) -> Self {
        Self { place, words: Words::new(place.manner.lang) }
    }

    /// The database, to be read alone: nothing is made or changed, wherever it lies.
    pub async fn reading(&self) -> Result<Database, Failure> {
        let tables = projections().tables().clone();
        let opened = match &self.place.database {
            Some(url) => Database::server_read_only(url, tables).await,
            None => Database::read_only(&self.file()?, tables).await,
        };
        opened.map_err(|error| self.store(&error))
    }

    /// The database, to be written too; a record has to be there.
    pub async fn writing(&self) -> Result<Database, Failure> {
        let found = self.reading().await?;
        found.close().await.map_err(|error| self.store(&error))?;
        self.made().await
    }

    /// The same; where there is no record, an empty one is made.
    pub async fn made(&self) -> Result<Database, Failure> {
        let tables = projections().tables().clone();
        let opened = match (&self.place.database, &self.place.data) {
            (Some(url), _) => Database::server(url, tables).await,
            (None, data) => {
                let data = data.as_deref().unwrap_or(Path::new("."));
                private::make_folder(data).map_err(|error| Failure::io(data, &error))?;
                let file = data.join(DATABASE);
                let opened = Database::file(&file, tables).await;
                private::warn(&self.words, &file);
                opened
            }
        };
        opened.map_err(|error| self.store(&error))
    }

    /// The file of the database, which has to be there.
    fn file(&self) -> Result<PathBuf, Failure> {
        let file = self.data("--data")?.join(DATABASE);
        if file.is_file() {
            return Ok(file);
        }
        let place = file.to_string_lossy();
        Err(Failure::Io(say::sentence(&self.words, "store-missing", &[("place", Argument::Text(&place))])))
    }

    /// The folder for larger blobs.
    pub fn blobs(&self) -> Result<PathBuf, Failure> {
        Ok(self.data("--data")?.join(BLOBS))
    }

    /// For how long each class of records is kept: as this program proposes it, and as the authority has it where it has a file of its own.
    pub fn classes(&self) -> Result<Classes, Failure> {
        let shipped = Classes::shipped();
        let Some(file) = self.place.data.as_ref().map(|data| data.join(CLASSES)) else { return Ok(shipped) };
        let own = match files::read(&file, MOST) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(shipped),
            own => own.map_err(|error| Failure::io(&file, &error))?,
        };
        let own = String::from_utf8_lossy(&own);
        shipped.with(&own).map_err(|error| {
            let args = [("place", show::path(&file)), ("reason", error.to_string())];
            Failure::Data(say::told(&self.words, "classes-broken", &args))
        })
    }

    /// The folder of a demonstration, which has no record yet.
    pub fn demonstration(&self) -> Result<PathBuf, Failure> {
        Ok(self.data("--data")?.to_owned())
    }

    fn data(&self, option: &str) -> Result<&'p Path, Failure> {
        let missing = || say::sentence(&self.words, "ledger-option", &[("option", Argument::Text(option))]);
        self.place.data.as_deref().ok_or_else(|| Failure::Usage(missing()))
    }

    /// The key folder, which lies outside of the data.
    pub fn keys(&self) -> Result<PathBuf, Failure> {
        match (&self.place.keys, &self.place.data) {
            (Some(keys), Some(data)) => place::apart(keys, data).map(|()| keys.clone()),
            (Some(keys), None) => return Ok(keys.clone()),
            (None, _) => place::beside(self.data("--keys")?),
        }
        .map_err(|error| say::keys(&self.words, &error))
    }

    /// The keys, opened under the passphrase of a file, of systemd's credential, or of the person at the terminal.
    pub fn opened_keys(&self, passphrase_file: Option<&Path>) -> Result<KeyFolder<SystemRandom>, Failure> {
        let folder = self.keys()?;
        let passphrase = passphrase::had(&self.words, passphrase_file)?;
        let opened = KeyFolder::open(&folder, &passphrase, SystemRandom);
        opened.map_err(|error| say::keys(&self.words, &error))
    }

    /// Where the signer is, which is never inside of the data.
    pub fn signer(&self) -> Result<Place, Failure> {
        if self.place.signer.is_none() {
            self.data("--signer")?;
        }
        let place = signer_place(self.place.signer.as_deref(), self.place.data.as_deref());
        place.map_err(|error| say::signer(&self.words, &error))
    }

    /// The signer itself: its key, or who is asked.
    pub async fn opened_signer(&self) -> Result<EitherSigner, Failure> {
        EitherSigner::open(&self.signer()?).await.map_err(|error| say::signer(&self.words, &error))
    }

    /// A signer that is made where there is none yet.
    pub fn made_signer(&self, origin: &str) -> Result<EitherSigner, Failure> {
        let folder = signer_folder(self.place.signer.as_deref(), self.place.data.as_deref());
        let made = folder.and_then(|folder| FileSigner::create(&folder, origin, &SystemRandom.bytes()));
        made.map(|signer| EitherSigner::File(Box::new(signer)))
            .map_err(|error| say::signer(&self.words, &error))
    }

    /// The key that verifies what the signer signs; none where there is no signer.
    pub async fn public(&self) -> Result<Option<VerifierKey>, Failure> {
        match EitherSigner::public(&self.signer()?).await {
            Err(SignerError::Missing(_)) => Ok(None),
            answer => answer.map(Some).map_err(|error| say::signer(&self.words, &error)),
        }
    }

    /// How the program ends because of the store.
    pub fn store(&self, error: &StoreError) -> Failure {
        say::store(&self.words, &self.shown(), error)
    }

    /// The record's place as people are told of it; nothing of a URL that may be secret.
    pub fn shown(&self) -> String {
        match (&self.place.database, &self.place.data) {
            (Some(url), _) => {
                let plain = url.split_once('?').map_or(url.as_str(), |(plain, _)| plain);
                plain.rsplit_once('@').map_or(plain, |(_, plain)| plain).to_owned()
            }
            (None, Some(data)) => show::path(&data.join(DATABASE)),
            (None, None) => DATABASE.to_owned(),
        }
    }
}

/// Where a signer is: at the socket that was given, or in a folder.
pub fn signer_place(given: Option<&Path>, data: Option<&Path>) -> Result<Place, SignerError> {
    match given.map(Place::of) {
        Some(Place::Socket(path)) => Ok(Place::Socket(path)),
        _ => signer_folder(given, data).map(Place::Folder),
    }
}

/// The folder of a signer: as given, or beside the data; never inside.
pub fn signer_folder(given: Option<&Path>, data: Option<&Path>) -> Result<PathBuf, SignerError> {
    if let Some(Place::Socket(path)) = given.map(Place::of) {
        return Err(SignerError::Unavailable(format!("{}: not a folder", path.display())));
    }
    let folder = match (given, data) {
        (Some(folder), Some(data)) => place::apart(folder, data).map(|()| folder.to_owned()),
        (Some(folder), None) => Ok(folder.to_owned()),
        (None, data) => place::named(data.unwrap_or(Path::new(".")), "-signer"),
    };
    folder.map_err(|error| match error {
        KeysError::Inside(place) => SignerError::Inside(place),
        KeysError::Missing(place) => SignerError::Missing(place),
        other => SignerError::Unavailable(other.to_string()),
    })
}

/// What this program finds things by in a record.
pub fn projections() -> Projections {
    Projections::new(
        Classes::shipped().read,
        vec![
            erasure::projection,
            contact::projection,
            post::projection,
            access::projection,
            directory::projection,
            trust::projection,
            rules::projection,
        ],
    )
}

/// Waits for what a store or a signer answers.
pub fn wait<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::Io(error.to_string()))?.block_on(work)
}
