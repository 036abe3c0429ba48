//! `spartel people`: what whoever holds the machine does about accounts, before anybody else can.

use crate::arguments::{FoundPeople, PeopleCommand, Whose};
use crate::commands::ledger::checkpoint::failure;
use crate::exit::Failure;
use crate::house::clock::{Steady, SystemClock};
use crate::house::say::{self, said};
use crate::house::{House, projections, wait};
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_app::ledger::{Asked, RecordError, Recorder, Started, checkpoint};
use spartel_app::people::account::Rejection;
use spartel_app::people::desks::{Desks, Token};
use spartel_app::people::directory::{Directory, DirectoryError, Done};
use spartel_app::people::rights::{Rights, Role};
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, CommandId};
use spartel_ports::{Ports, Random};
use spartel_store::Database;
use spartel_words::Argument;
use std::process::ExitCode;

type Kept = Recorder<Ports<Database, BlobFolder, KeyFolder<SystemRandom>, SystemClock, SystemRandom>>;

pub fn run(command: &PeopleCommand) -> Result<ExitCode, Failure> {
    match command {
        PeopleCommand::Found(options) => found(options),
        PeopleCommand::Link(options) => {
            let link = linked(&options.whose, async |_, _| Ok(()))?;
            show_link(&options.whose, None, &link)
        }
    }
}

fn found(options: &FoundPeople) -> Result<ExitCode, Failure> {
    let (whose, role) = (&options.whose, Role::from(options.role));
    let link = linked(whose, async |recorder, directory| {
        let (asked, number) = (asked(), &whose.number);
        let done = match options.again {
            true => directory.refound(recorder, &asked, number, role).await,
            false => directory.found(recorder, &asked, number, role).await,
        };
        done.map(|_| ())
    })?;
    show_link(whose, Some(role), &link)
}

/// Does something about people, gives the account of a number a link, and signs the record.
fn linked(whose: &Whose, does: impl AsyncFnOnce(&Kept, &Directory) -> Done<()>) -> Result<Token, Failure> {
    let house = House::new(&whose.place);
    let keys = house.opened_keys(whose.passphrase_file.as_deref())?;
    let signer = house.opened_signer()?;
    let blobs = BlobFolder::new(&house.blobs()?);
    let classes = house.classes()?;
    let _alone = house.alone()?;
    wait(async {
        let store = house.made().await?;
        let world = Ports { store, blobs, keys, clock: SystemClock, random: SystemRandom };
        let started = Started::check(world, &signer).await.map_err(|error| failure(&house, error))?;
        let recorder = Recorder::new(started, projections(), classes).await;
        let recorder = recorder.map_err(|error| refused(&house, &error.into()))?;
        let desks = Desks::new(Box::new(Steady::default()), Box::new(SystemRandom));
        let done = async {
            let directory = Directory::load(&recorder, Rights::shipped(), desks).await?;
            does(&recorder, &directory).await?;
            let of =
                directory.people(|people| people.by_number(&whose.number)).ok_or(Rejection::NoAccount)?;
            directory.invite_founder(&recorder, &asked(), of).await
        };
        let link = done.await.map_err(|error| refused(&house, &error))?;
        checkpoint(recorder.store(), &signer).await.map_err(|error| failure(&house, error))?;
        recorder.store().close().await.map_err(|error| house.store(&error))?;
        Ok(link)
    })
}

/// Whoever holds the machine is no officer.
fn asked() -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor: Actor::Node, purpose: Code::new("people") }
}

fn refused(house: &House<'_>, error: &DirectoryError) -> Failure {
    match error {
        DirectoryError::Record(RecordError::Store(error)) => house.store(error),
        DirectoryError::Record(RecordError::Keys(error)) => say::keys(&house.words, error),
        DirectoryError::Account(
            known @ (Rejection::AlreadyFounded
            | Rejection::Staffed
            | Rejection::NumberTaken
            | Rejection::NotFresh
            | Rejection::NotFounding
            | Rejection::NoAccount),
        ) => Failure::Refused(say::sentence(&house.words, &format!("people-{known}"), &[])),
        other => {
            let reason = [("reason", other.to_string())];
            Failure::Refused(say::told(&house.words, "people-broken-off", &reason))
        }
    }
}

fn show_link(whose: &Whose, founded: Option<Role>, link: &Token) -> Result<ExitCode, Failure> {
    let words = House::new(&whose.place).words;
    if whose.place.manner.json {
        let role = founded.map(Role::as_str);
        let told = json!({ "number": whose.number.as_str(), "role": role, "link": link.text() });
        return show::print_json(&format!("{told:#}\n"));
    }
    let number = whose.number.to_string();
    let lead = founded.map(|role| {
        let arguments = [("number", Argument::Text(&number)), ("role", Argument::Text(role.as_str()))];
        said(&words, &format!("{GOOD}✔{END} "), "people-founded", &arguments)
    });
    let warned = said(&words, &format!("{WARN}!{END} "), "people-link", &[]);
    show::print(&format!("{}{warned}    {}\n", lead.unwrap_or_default(), link.text()))
}
