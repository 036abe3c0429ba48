//! `spartel setup`: a post's first server, made step by step by whoever holds the machine.
//!
//! Nobody remembers how far it came: each step looks at what is there, whole, and makes the rest. Broken off anywhere, it goes on where it
//! was. Nothing listens before the certificate, the keys and the first accounts are there (`docs/decisions/0014-first-run.md`).

mod certificate;
mod console;
mod drawn;
mod end;
mod founders;
mod keys;
mod machine;
mod trust;

use crate::arguments::SetUp;
use crate::exit::Failure;
use crate::house::{House, say, signer_folder};
use console::Console;
use spartel_keys::place;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What every step needs to know.
struct Setup<'p> {
    options: &'p SetUp,
    house: House<'p>,
    console: Console,
    folders: Folders,
}

/// Where everything lies.
struct Folders {
    keys: PathBuf,
    signer: PathBuf,
    certificate: PathBuf,
    trust: PathBuf,
}

/// Asks, makes, and says what is made and what is still to do.
///
/// # Errors
/// Where it is broken off, or something cannot be made; what was made before is whole and kept.
pub fn run(options: &SetUp) -> Result<ExitCode, Failure> {
    let place = options.place();
    let house = House::new(&place);
    let setup =
        Setup { options, console: Console::new(options.lang), folders: folders(options, &house)?, house };
    setup.console.begin()?;
    machine::confirmed(&setup)?;
    let alone = setup.house.alone()?;
    let (passphrase, host) = keys::made(&setup)?;
    let served = certificate::made(&setup, &host)?;
    let links = founders::made(&setup, &passphrase, &alone)?;
    let trusted = trust::made(&setup, &passphrase, &alone)?;
    end::told(&setup, &end::Made { host: &host, served: &served, links: &links, trusted })
}

fn folders(options: &SetUp, house: &House<'_>) -> Result<Folders, Failure> {
    let beside = |given: &Option<PathBuf>, end| match given {
        Some(folder) => Ok(folder.clone()),
        None => place::named(&options.data, end).map_err(|error| say::keys(&house.words, &error)),
    };
    let signer = signer_folder(options.signer.as_deref(), Some(&options.data));
    Ok(Folders {
        keys: house.keys()?,
        signer: signer.map_err(|error| say::signer(&house.words, &error))?,
        certificate: beside(&options.certificate, "-certificate")?,
        trust: beside(&options.trust, "-trust")?,
    })
}

/// The folder itself, or the nearest one above it that is there.
fn there(path: &Path) -> &Path {
    let parts = path.ancestors().find(|part| part.is_dir());
    parts.unwrap_or(Path::new("."))
}
