//! `spartel people`: what whoever holds the machine does about accounts, before anybody else can.

use crate::arguments::{FoundPeople, PeopleCommand, Whose};
use crate::exit::Failure;
use crate::house::House;
use crate::house::founding::{Kept, asked, with_directory};
use crate::house::say::said;
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_app::people::account::Rejection;
use spartel_app::people::desks::Token;
use spartel_app::people::directory::{Directory, Done};
use spartel_app::people::rights::Role;
use spartel_words::Argument;
use std::process::ExitCode;

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
    let alone = house.alone()?;
    with_directory(&house, keys, &alone, async |recorder, directory| {
        does(recorder, directory).await?;
        let of = directory.people(|people| people.by_number(&whose.number)).ok_or(Rejection::NoAccount)?;
        directory.invite_founder(recorder, &asked(), of).await
    })
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
