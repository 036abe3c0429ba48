//! `spartel inspect --server`: the inputs become evidence of a contact at a server, and what its checks find is shown as it is here.

use super::Verdict;
use crate::arguments::{Inspect, Meeting};
use crate::evidence::{Piece, pieces};
use crate::exit::Failure;
use crate::house::say::{said, sentence};
use crate::server::form::Form;
use crate::server::{Asked, Remote};
use crate::show::style::{END, WARN};
use crate::show::tree::Tree;
use crate::{json, show};
use serde::Deserialize;
use serde_json::{Value, json};
use spartel_api::contact::{Open, Place};
use spartel_api::id::Id;
use spartel_inspect::transaction::PlaceKind;
use spartel_reach::{Address, Answer};
use spartel_words::{Argument, Words};
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

/// How often a contact is looked at whose last evidence is being checked still, and how long in between.
const LOOKS: (usize, Duration) = (60, Duration::from_millis(500));

/// A contact, as far as a command needs it.
#[derive(Deserialize)]
struct Contact {
    id: Id,
    number: String,
    phase: String,
    runs: Vec<Run>,
}

/// Checks that ran, and whether over all evidence that there is.
#[derive(Deserialize)]
struct Run {
    id: Id,
    current: bool,
}

/// Who is signed in, and where they are posted.
#[derive(Deserialize)]
struct Session {
    posts: Vec<String>,
}

pub fn run(options: &Inspect, server: &Address) -> Result<ExitCode, Failure> {
    let words = Words::new(options.lang);
    if options.batch.is_some() {
        return Err(Failure::Usage(sentence(&words, "meeting-batch", &[])));
    }
    let authority = options.at_server.authority.as_deref();
    let remote = Remote::in_session(Asked { server, authority }, &words)?;
    // Before anything is read: whoever says too little is told so at once.
    let at = aim(options, &remote)?;
    let answer = send(&remote, &at, pieces(&options.inputs, &options.lights.given)?)?;
    let (contact, run) = checked(&remote, remote.read(&answer)?)?;
    let tree = remote.get(&format!("/api/contacts/{}/runs/{run}", contact.id))?;
    shown(options, &remote, &contact, &tree)
}

/// What the evidence is sent to.
enum Aim {
    /// A new contact.
    New(Open),
    /// One that is open.
    Known(Id),
}

fn aim(options: &Inspect, remote: &Remote<'_>) -> Result<Aim, Failure> {
    let Meeting { direction, post, lane, contact } = &options.meeting;
    if let Some(name) = contact {
        return known(remote, name).map(Aim::Known);
    }
    let missing = || Failure::Usage(sentence(remote.words(), "meeting-direction", &[]));
    let direction = direction.ok_or_else(missing)?.into();
    let post = match post {
        Some(post) => post.clone(),
        None => own_post(remote)?,
    };
    let place = Place { post, kind: PlaceKind::Lane.into(), name: lane.clone() };
    Ok(Aim::New(Open { direction, place, group: None, profile: options.profile.clone() }))
}

/// The contact of a number, or of a name of sixteen bytes.
fn known(remote: &Remote<'_>, name: &str) -> Result<Id, Failure> {
    let is_number = |c: char| c.is_ascii_alphanumeric() || c == '-';
    match Id::parse(name) {
        Some(id) => Ok(id),
        None if !name.is_empty() && name.chars().all(is_number) => {
            let found = remote.get(&format!("/api/contacts/numbers/{name}"))?;
            Ok(remote.read::<Contact>(&found)?.id)
        }
        None => Err(Failure::Denied(sentence(remote.words(), "problem-no-number", &[]))),
    }
}

/// The post of who is signed in, where there is one alone.
fn own_post(remote: &Remote<'_>) -> Result<String, Failure> {
    let Session { posts } = remote.read(&remote.get("/api/session")?)?;
    match <[String; 1]>::try_from(posts) {
        Ok([post]) => Ok(post),
        Err(posts) => {
            let posts = posts.join(", ");
            Err(Failure::Usage(sentence(
                remote.words(),
                "meeting-post",
                &[("posts", Argument::Text(&posts))],
            )))
        }
    }
}

/// Sends evidence to a contact, which begins with it where it is new.
fn send(remote: &Remote<'_>, aim: &Aim, pieces: Vec<Piece>) -> Result<Answer, Failure> {
    let mut form = Form::new();
    let path = match aim {
        Aim::New(open) => {
            // Codes and text can always be written.
            form.text("contact", &serde_json::to_string(open).unwrap_or_default());
            "/api/contacts".to_owned()
        }
        Aim::Known(id) => format!("/api/contacts/{id}/evidence"),
    };
    for piece in pieces {
        form.file(piece.kind.as_str(), &piece.label, &piece.bytes);
    }
    let kind = form.kind();
    remote.change("POST", &path, (&kind, &form.into_body()))
}

/// The contact with checks over all its evidence: other desks and devices may have added some that is being checked still.
fn checked(remote: &Remote<'_>, mut contact: Contact) -> Result<(Contact, Id), Failure> {
    for _ in 0..LOOKS.0 {
        if let Some(run) = contact.runs.iter().rev().find(|run| run.current).map(|run| run.id) {
            return Ok((contact, run));
        }
        sleep(LOOKS.1);
        contact = remote.read(&remote.get(&format!("/api/contacts/{}", contact.id))?)?;
    }
    let args = [("number", Argument::Text(&contact.number))];
    Err(Failure::Io(sentence(remote.words(), "contact-unchecked", &args)))
}

fn shown(
    options: &Inspect,
    remote: &Remote<'_>,
    contact: &Contact,
    answer: &Answer,
) -> Result<ExitCode, Failure> {
    let words = remote.words();
    let tree = Tree::read(&answer.body).map_err(|_| remote.unread())?;
    let verdict: Verdict = tree.verdict();
    if options.json {
        let of = json!({
            "server": remote.server().as_str(), "id": contact.id, "number": contact.number, "phase": contact.phase,
        });
        let whole: Value = remote.read(answer)?;
        show::print_json(&json::told(whole, &tree, words, of))?;
    } else {
        let args = [("number", Argument::Text(&contact.number))];
        let id = if contact.phase == "referred" { "contact-referred" } else { "contact-open" };
        let last = said(words, &format!("{WARN}○{END} "), id, &args);
        show::print(&format!("{}\n{last}", show::inspection::text(&tree, words, options.verbose)))?;
    }
    Ok(verdict.into())
}
