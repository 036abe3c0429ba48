//! `spartel session`: signing in to a server, for the commands that name it.

mod secrets;

use crate::arguments::{AtOne, SessionCommand, StartSession};
use crate::exit::Failure;
use crate::house::say::said;
use crate::server::{Asked, Kept, Remote};
use crate::show;
use crate::show::style::{END, GOOD};
use secrets::Secrets;
use serde::Deserialize;
use serde_json::Value;
use spartel_api::people::ByPassword;
use spartel_api::session::{DESK_COOKIE, SESSION_COOKIE};
use spartel_reach::Answer;
use spartel_words::{Argument, Words};
use std::process::ExitCode;
use zeroize::Zeroizing;

const SESSION: &str = "/api/session";
const JSON: &str = "application/json";

/// Who is signed in, as far as it is shown.
#[derive(Deserialize)]
struct Shown {
    number: String,
    roles: Vec<String>,
    posts: Vec<String>,
}

pub fn run(command: &SessionCommand) -> Result<ExitCode, Failure> {
    match command {
        SessionCommand::Start(options) => start(options),
        SessionCommand::Show(at) => {
            let words = Words::new(at.manner.lang);
            let remote = Remote::in_session(asked(at), &words)?;
            tell(at, &remote, "session-is", &remote.get(SESSION)?)
        }
        SessionCommand::End(at) => end(at),
    }
}

fn asked(at: &AtOne) -> Asked<'_> {
    Asked { server: &at.server, authority: at.authority.as_deref() }
}

fn start(options: &StartSession) -> Result<ExitCode, Failure> {
    let (at, words) = (&options.at, Words::new(options.at.manner.lang));
    let authority = asked(at).authority()?;
    let remote = Remote::by_nobody(&at.server, authority.as_deref(), &words)?;
    // Before anybody is asked for anything secret.
    Kept::make_room()?;
    let Secrets { password, code } = secrets::had(&words, options)?;
    let number = options.number.to_string();
    let sent = ByPassword { number: number.clone(), password: password.to_string(), code: code.to_string() };
    let body = Zeroizing::new(serde_json::to_vec(&sent).unwrap_or_default());
    let answer = remote.change("POST", "/api/sign-in/password", (JSON, &body))?;
    let (Some(desk), Some(session)) = (cookie(&answer, DESK_COOKIE), cookie(&answer, SESSION_COOKIE)) else {
        return Err(remote.unread());
    };
    let kept = Kept { server: at.server.to_string(), number, authority, desk, session };
    if let Err(failure) = kept.keep(&at.server) {
        // A session that nobody can use is not left open; why it is of no use is what there is to tell.
        let _ = remote.with(&kept).change("DELETE", SESSION, (JSON, &[]));
        return Err(failure);
    }
    tell(at, &remote, "session-begun", &answer)
}

fn end(at: &AtOne) -> Result<ExitCode, Failure> {
    let words = Words::new(at.manner.lang);
    let remote = Remote::in_session(asked(at), &words)?;
    let ended = remote.change("DELETE", SESSION, (JSON, &[]));
    if matches!(ended, Ok(_) | Err(Failure::Denied(_))) {
        Kept::forget(&at.server)?;
    }
    ended?;
    if at.manner.json {
        return show::print_json("{}\n");
    }
    let args = [("server", Argument::Text(at.server.as_str()))];
    show::print(&said(&words, &format!("{GOOD}✔{END} "), "session-ended", &args))
}

/// The value of a cookie that an answer sets: digits of a token, and nothing else.
fn cookie(answer: &Answer, name: &str) -> Option<String> {
    let pairs = answer.headers("set-cookie").filter_map(|set| set.split(';').next()?.split_once('='));
    let value = pairs.into_iter().find(|(of, _)| *of == name)?.1;
    value.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| value.to_owned())
}

/// Shows who is signed in.
fn tell(at: &AtOne, remote: &Remote<'_>, id: &str, answer: &Answer) -> Result<ExitCode, Failure> {
    if at.manner.json {
        let all: Value = remote.read(answer)?;
        return show::print_json(&format!("{all:#}\n"));
    }
    let (words, shown): (_, Shown) = (remote.words(), remote.read(answer)?);
    let args = [("number", Argument::Text(&shown.number)), ("server", Argument::Text(at.server.as_str()))];
    let mut text = said(words, &format!("{GOOD}✔{END} "), id, &args);
    for (label, all) in [("ui-session-roles", &shown.roles), ("ui-session-posts", &shown.posts)] {
        let listed = if all.is_empty() { words.text("") } else { words.text(&all.join(", ")) };
        text += &format!("  {}\n", crate::house::say::pair(words, &words.sentence(label, &[]), &listed));
    }
    show::print(&text)
}
