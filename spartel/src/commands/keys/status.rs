//! `spartel keys status`: what the key folder holds, who may read it, and whether it opens.

use super::{folder, signer};
use crate::arguments::KeyPlace;
use crate::exit::{Failure, Verdict};
use crate::house::say::{self, said};
use crate::house::{passphrase, signer_place, wait};
use crate::show;
use crate::show::generations::{generations, is_followed};
use crate::show::layout::{paragraph, table};
use crate::show::style::{BAD, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_keys::{KeyFolder, Look, State, SystemRandom, look};
use spartel_ledger::keys::{Bucket, Passphrase};
use spartel_ledger::tree::note::VerifierKey;
use spartel_ports::keys::KeysError;
use spartel_ports::signer::SignerError;
use spartel_ports::{Keys, Signer};
use spartel_signer::{EitherSigner, Place};
use spartel_words::{Argument, Words};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `passphrase` is the file of one where the keys are to be opened, or nothing in its place where somebody is asked.
pub fn run(
    place: &KeyPlace,
    passphrase: Option<Option<&Path>>,
    given: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let words = Words::new(place.manner.lang);
    let fails = |error: KeysError| say::keys(&words, &error);
    let folder = folder(place).map_err(fails)?;
    // Before it is opened: a root that others may read is told, not refused.
    let mut look = look(&folder).map_err(fails)?;
    let mut opened = None;
    if let Some(file) = passphrase.filter(|_| look.root) {
        let (count, faults) = tried(&folder, &passphrase::had(&words, file)?).map_err(fails)?;
        // What a killed process left is ended by opening.
        look = spartel_keys::look(&folder).map_err(fails)?;
        look.faults
            .extend(faults.into_iter().filter(|fault| !look.faults.contains(fault)).collect::<Vec<_>>());
        opened = Some(count);
    }
    let signing = signing(&words, given, place.data.as_deref())?;
    let status = Status { folder: &folder, look, opened, signing, words };
    let printed =
        if place.manner.json { show::print_json(&status.json()) } else { show::print(&status.text()) };
    if status.is_sound() { printed } else { printed.map(|_| Verdict::Failed.into()) }
}

/// A signer as it was found.
struct Signing {
    /// Its folder, or the socket at which it is asked.
    place: PathBuf,
    key: VerifierKey,
    /// How many events it has signed.
    signed: Result<u64, SignerError>,
}

/// The signer, if there is one where it should be.
fn signing(words: &Words, given: Option<&Path>, data: Option<&Path>) -> Result<Option<Signing>, Failure> {
    if given.is_none() && data.is_none() {
        return Ok(None);
    }
    wait(async {
        let found = async {
            let place = signer_place(given, data)?;
            let key = EitherSigner::public(&place).await?;
            let last = async { EitherSigner::open(&place).await?.last().await };
            let signed = last.await.map(|head| head.size);
            let (Place::Folder(place) | Place::Socket(place)) = place;
            Ok(Signing { place, key, signed })
        };
        match found.await {
            Err(SignerError::Missing(_)) if given.is_none() => Ok(None),
            found => found.map(Some).map_err(|error| say::signer(words, &error)),
        }
    })
}

/// How many buckets open, and what keeps the others from it.
fn tried(folder: &Path, passphrase: &Passphrase) -> Result<(usize, Vec<KeysError>), KeysError> {
    let keys = KeyFolder::open(folder, passphrase, SystemRandom)?;
    let held = keys.held()?;
    let faults: Vec<KeysError> = held.iter().filter_map(|bucket| keys.key(bucket).err()).collect();
    Ok((held.len() - faults.len(), faults))
}

struct Status<'a> {
    folder: &'a Path,
    look: Look,
    opened: Option<usize>,
    signing: Option<Signing>,
    words: Words,
}

impl Status<'_> {
    fn is_sound(&self) -> bool {
        let remains = self.look.buckets.iter().any(|(_, state)| *state == State::Remains);
        let signs = self.signing.as_ref().is_none_or(|signing| signing.signed.is_ok());
        self.look.root && self.look.faults.is_empty() && !remains && signs
    }

    fn json(&self) -> String {
        let buckets = self.look.buckets.iter().map(|(bucket, state)| {
            json!({
                "class": bucket.class.as_str(), "end": bucket.end.to_string(), "generation": bucket.generation,
                "state": state.code(),
            })
        });
        let faults = self.look.faults.iter().map(|fault| {
            let args = fault.args().into_iter().map(|(name, value)| (name.to_owned(), Value::String(value)));
            let code = ("code".to_owned(), Value::from(fault.code()));
            Value::Object(std::iter::once(code).chain(args).collect::<Map<_, _>>())
        });
        let signer = self.signing.as_ref().map(|signing| {
            let fault = signing.signed.as_ref().err().map(SignerError::code);
            json!({
                "folder": signing.place.to_string_lossy(), "origin": signing.key.name(),
                "key": signing.key.to_string(), "signed": signing.signed.as_ref().ok(), "fault": fault,
            })
        });
        let answer = json!({
            "folder": self.folder.to_string_lossy(),
            "root": self.look.root,
            "buckets": buckets.collect::<Vec<_>>(),
            "faults": faults.collect::<Vec<_>>(),
            "opened": self.opened,
            "signer": signer,
        });
        format!("{answer:#}\n")
    }

    fn text(&self) -> String {
        let good = format!("{GOOD}✔{END} ");
        let mut text = String::new();
        if self.look.root {
            let place = self.folder.to_string_lossy();
            text.push_str(&said(&self.words, &good, "keys-root-held", &[("place", Argument::Text(&place))]));
        }
        let exposed = |fault: &KeysError| matches!(fault, KeysError::Exposed(_));
        if cfg!(unix) && !self.look.faults.iter().any(exposed) {
            text.push_str(&said(&self.words, &good, "keys-private", &[]));
        }
        if let Some(count) = self.opened {
            text.push_str(&paragraph(&good, &self.counted("ui-keys-opened", count)));
        }
        for fault in &self.look.faults {
            text.push_str(&paragraph(&format!("{BAD}✘{END} "), &say::keys(&self.words, fault).to_string()));
        }
        let held = self.look.buckets.iter().filter(|(_, state)| *state == State::Held).count();
        text.push_str(&paragraph(&format!("{GOOD}·{END} "), &self.counted("ui-keys-held", held)));
        text.push_str(&self.table());
        text.push_str(&self.signing.as_ref().map(|signing| self.signer(signing)).unwrap_or_default());
        text + &said(&self.words, &format!("{WARN}!{END} "), "keys-if-lost", &[])
    }

    fn signer(&self, signing: &Signing) -> String {
        let place = signing.place.to_string_lossy();
        let first = match &signing.signed {
            Ok(size) => {
                let size = i64::try_from(*size).unwrap_or(i64::MAX);
                let name = Argument::Text(signing.key.name());
                let args =
                    [("name", name), ("size", Argument::Number(size)), ("place", Argument::Text(&place))];
                said(&self.words, &format!("{GOOD}✔{END} "), "signer-held", &args)
            }
            Err(error) => paragraph(&format!("{BAD}✘{END} "), &say::signer(&self.words, error).to_string()),
        };
        first + &signer::line(&self.words, &signing.key.to_string())
    }

    fn counted(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.words.sentence(id, &[("count", Argument::Number(count))])
    }

    /// A line for each bucket, below its head; one for generations of a bucket that were destroyed one after the other.
    fn table(&self) -> String {
        if self.look.buckets.is_empty() {
            return String::new();
        }
        let labels = ["class", "end", "generation", "state"];
        let head = labels.map(|label| self.words.sentence(&format!("ui-keys-{label}"), &[]));
        let together = |(one, state): &(Bucket, State), (next, other): &(Bucket, State)| {
            state == other && *state == State::Destroyed && is_followed(one, next)
        };
        let rows = self.look.buckets.chunk_by(together).filter_map(|part| self.row(part));
        let lines: Vec<Vec<String>> = std::iter::once(head).chain(rows).map(Vec::from).collect();
        table("    ", &lines)
    }

    fn row(&self, part: &[(Bucket, State)]) -> Option<[String; 4]> {
        let ((first, state), (last, _)) = (part.first()?, part.last()?);
        let state = self.words.word("bucket", state.code());
        Some([first.class.to_string(), first.end.to_string(), generations(first, last), state])
    }
}
