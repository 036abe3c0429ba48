//! Step 4: the first administrator and the first commander, each with a link that works once.

use super::Setup;
use crate::exit::Failure;
use crate::house::Alone;
use crate::house::founding::{Kept, asked, with_directory};
use crate::house::say;
use crate::show::style::{END, GOOD};
use spartel_app::people::account::{Account, Origin, People, Rejection, ServiceNumber};
use spartel_app::people::desks::Token;
use spartel_app::people::directory::{Directory, DirectoryError, Done};
use spartel_app::people::rights::Role;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::keys::Passphrase;
use spartel_words::Argument;

/// Who is founded, and how each is asked for.
const ROLES: [(Role, &str); 2] =
    [(Role::Administrator, "ui-setup-ask-administrator"), (Role::Commander, "ui-setup-ask-commander")];

/// Somebody who was founded, with the link that was made for them now.
pub struct Founder {
    pub number: ServiceNumber,
    pub link: Token,
}

/// How far a role is.
enum Stand {
    /// Nobody was founded.
    None,
    /// Somebody was, and is there.
    There(ServiceNumber),
    /// Somebody was, and left: others of this role are made by two people.
    Left,
}

pub fn made(setup: &Setup<'_>, passphrase: &Passphrase, alone: &Alone) -> Result<Vec<Founder>, Failure> {
    setup.console.step(4, "ui-setup-step-founders")?;
    setup.console.note("setup-two", &[])?;
    let stands = opened(setup, passphrase, alone, async |_, directory| {
        Ok(directory.people(|people| ROLES.map(|(role, _)| stand(people, role))))
    })?;
    let mut wanted: Vec<(Role, ServiceNumber)> = Vec::new();
    for ((role, question), stand) in ROLES.into_iter().zip(stands) {
        let number = match stand {
            Stand::None => Some(number(setup, question, &wanted)?),
            Stand::There(number) => again(setup, role, number)?,
            Stand::Left => None,
        };
        wanted.extend(number.map(|number| (role, number)));
    }
    let links = opened(setup, passphrase, alone, async |recorder, directory| {
        let mut links = Vec::new();
        for (role, number) in &wanted {
            links.push((*role, number.clone(), invited(recorder, directory, *role, number).await?));
        }
        Ok(links)
    })?;
    links
        .into_iter()
        .filter_map(|(role, number, link)| shown(setup, role, number, link).transpose())
        .collect()
}

/// Does something with the record, which nobody else writes meanwhile.
pub fn opened<T>(
    setup: &Setup<'_>,
    passphrase: &Passphrase,
    alone: &Alone,
    does: impl AsyncFnOnce(&Kept, &Directory) -> Done<T>,
) -> Result<T, Failure> {
    let keys = KeyFolder::open(&setup.folders.keys, passphrase, SystemRandom);
    let keys = keys.map_err(|error| say::keys(&setup.console.words, &error))?;
    with_directory(&setup.house, keys, alone, does)
}

fn stand(people: &People, role: Role) -> Stand {
    if !people.is_founded(role) {
        return Stand::None;
    }
    let founded = people.all().find_map(|(_, account)| match account {
        Account::Present(present) if present.origin == Origin::Founded && present.roles.contains(&role) => {
            Some(present.number.clone())
        }
        _ => None,
    });
    founded.map_or(Stand::Left, Stand::There)
}

/// A service number that nobody else is given here.
fn number(
    setup: &Setup<'_>,
    question: &str,
    others: &[(Role, ServiceNumber)],
) -> Result<ServiceNumber, Failure> {
    let refused = |id| Err(Failure::Usage(setup.console.words.sentence(id, &[])));
    setup.console.until(question, "", |text| match ServiceNumber::parse(text) {
        Some(number) if others.iter().any(|(_, other)| *other == number) => refused("setup-number-same"),
        Some(number) => Ok(number),
        None => refused("setup-number"),
    })
}

/// Whether somebody who was founded before, and broken off after perhaps, needs another link.
fn again(setup: &Setup<'_>, role: Role, number: ServiceNumber) -> Result<Option<ServiceNumber>, Failure> {
    let shown = number.to_string();
    let given = [("number", Argument::Text(&shown)), ("role", Argument::Text(role.as_str()))];
    setup.console.good("people-founded", &given)?;
    Ok(setup.console.sure("ui-setup-ask-link")?.then_some(number))
}

/// Founds whom nobody founded, and makes a link; none for who has something to sign in with.
async fn invited(
    recorder: &Kept,
    directory: &Directory,
    role: Role,
    number: &ServiceNumber,
) -> Done<Option<Token>> {
    let of = match directory.people(|people| people.by_number(number)) {
        Some(of) if directory.people(|people| people.is_founded(role)) => of,
        _ => directory.found(recorder, &asked(), number, role).await?,
    };
    match directory.invite_founder(recorder, &asked(), of).await {
        Err(DirectoryError::Account(Rejection::NotFresh)) => Ok(None),
        link => link.map(Some),
    }
}

fn shown(
    setup: &Setup<'_>,
    role: Role,
    number: ServiceNumber,
    link: Option<Token>,
) -> Result<Option<Founder>, Failure> {
    let Some(link) = link else {
        setup.console.good("setup-has-begun", &[("number", Argument::Text(number.as_str()))])?;
        return Ok(None);
    };
    let given = [("number", Argument::Text(number.as_str())), ("role", Argument::Text(role.as_str()))];
    setup.console.text(&say::said(
        &setup.console.words,
        &format!("{GOOD}✔{END} "),
        "people-founded",
        &given,
    ))?;
    Ok(Some(Founder { number, link }))
}
