//! Step 2: the keys of the record under a passphrase that is on paper, and the signer under the name of the server.

use super::Setup;
use super::drawn::{SIGNS_DRAWN, drawn};
use crate::exit::Failure;
use crate::house::certificate::Host;
use crate::house::{passphrase, say};
use spartel_keys::{KeyFolder, SystemRandom, look};
use spartel_ledger::keys::{Passphrase, Work};
use spartel_ports::keys::KeysError;
use spartel_ports::signer::SignerError;
use spartel_ports::{Random, Signer};
use spartel_signer::FileSigner;
use spartel_words::Argument;
use zeroize::Zeroizing;

/// What stands behind the name of the server in the name of its record.
const RECORD: &str = "/record";
/// With fewer signs a passphrase that a person chose is soon guessed by who has the folder.
const ENOUGH: usize = 24;

/// The passphrase, under which the keys open, and the name of the server.
pub fn made(setup: &Setup<'_>) -> Result<(Passphrase, String), Failure> {
    let console = &setup.console;
    console.step(2, "ui-setup-step-keys")?;
    let passphrase = root(setup)?;
    console.careful("keys-if-lost", &[])?;
    let host = signer(setup)?;
    Ok((passphrase, host))
}

fn root(setup: &Setup<'_>) -> Result<Passphrase, Failure> {
    let (console, folder) = (&setup.console, &setup.folders.keys);
    let fails = |error: KeysError| say::keys(&console.words, &error);
    let place = folder.to_string_lossy();
    let place = [("place", Argument::Text(&place))];
    let file = setup.options.passphrase_file.as_deref();
    if look(folder).is_ok_and(|look| look.root) {
        let passphrase = passphrase::had(&console.words, file)?;
        KeyFolder::open(folder, &passphrase, SystemRandom).map_err(fails)?;
        console.good("keys-root-held", &place)?;
        return Ok(passphrase);
    }
    let passphrase = match file {
        Some(_) => passphrase::new(&console.words, file)?,
        None => on_paper(setup)?,
    };
    KeyFolder::init(folder, &passphrase, Work::USUAL, SystemRandom).map_err(fails)?;
    console.good("keys-made", &place)?;
    Ok(passphrase)
}

/// A passphrase that was chosen or drawn, written on paper, and typed again from there.
fn on_paper(setup: &Setup<'_>) -> Result<Passphrase, Failure> {
    let console = &setup.console;
    console.note("setup-passphrase", &[])?;
    loop {
        let chosen = chosen(setup)?;
        console.note("setup-write", &[])?;
        if *console.secret("ui-setup-ask-paper")? == *chosen {
            return Ok(Passphrase::new(chosen.as_bytes().to_vec()));
        }
        console.careful("setup-paper-differs", &[])?;
    }
}

fn chosen(setup: &Setup<'_>) -> Result<Zeroizing<String>, Failure> {
    let console = &setup.console;
    loop {
        let typed = console.secret("ui-setup-ask-passphrase")?;
        let signs = typed.chars().count();
        if typed.is_empty() {
            return shown(setup);
        }
        if signs < spartel_keys::passphrase::LEAST {
            let weak = KeysError::Weak(spartel_keys::passphrase::LEAST);
            console.refused(&say::keys(&console.words, &weak))?;
            continue;
        }
        let count = [("count", Argument::Number(i64::try_from(signs).unwrap_or(i64::MAX)))];
        console.note("setup-passphrase-length", &count)?;
        if signs < ENOUGH {
            console.careful("setup-passphrase-short", &[])?;
        }
        return Ok(typed);
    }
}

/// A drawn passphrase, shown until it is written.
fn shown(setup: &Setup<'_>) -> Result<Zeroizing<String>, Failure> {
    let console = &setup.console;
    let random: Zeroizing<[u8; SIGNS_DRAWN]> = Zeroizing::new(SystemRandom.bytes());
    let drawn = drawn(&random);
    console.note("ui-setup-drawn", &[])?;
    console.text(&format!("\n    {}\n\n", drawn.as_str()))?;
    console.ask("ui-setup-ask-written", "")?;
    console.clear()?;
    Ok(drawn)
}

/// The signer, made under the name by which browsers will know the server; that name.
fn signer(setup: &Setup<'_>) -> Result<String, Failure> {
    let (console, folder) = (&setup.console, &setup.folders.signer);
    let fails = |error: SignerError| say::signer(&console.words, &error);
    let place = folder.to_string_lossy();
    let ask = || console.until("ui-setup-ask-host", "", |text| name(setup, text));
    match FileSigner::open(folder) {
        Ok(signer) => {
            let origin = signer.key().name().to_owned();
            let given = [("name", Argument::Text(&origin)), ("place", Argument::Text(&place))];
            console.good("setup-signer-held", &given)?;
            origin.strip_suffix(RECORD).map_or_else(ask, |host| Ok(host.to_owned()))
        }
        Err(SignerError::Missing(_)) => {
            let host = ask()?;
            let origin = format!("{host}{RECORD}");
            let seed: Zeroizing<[u8; 32]> = Zeroizing::new(SystemRandom.bytes());
            let made = FileSigner::create(folder, &origin, &seed).map_err(fails)?;
            let given = [("name", Argument::Text(&origin)), ("place", Argument::Text(&place))];
            console.good("signer-made", &given)?;
            console.copied("ui-signer-key", &made.key().to_string())?;
            Ok(host)
        }
        Err(error) => Err(fails(error)),
    }
}

/// A name of the DNS: passkeys are bound to one, and never to an address.
fn name(setup: &Setup<'_>, text: &str) -> Result<String, Failure> {
    match Host::parse(text) {
        Some(Host::Name(name)) => Ok(name),
        _ => Err(Failure::Usage(say::sentence(&setup.console.words, "setup-host", &[]))),
    }
}
