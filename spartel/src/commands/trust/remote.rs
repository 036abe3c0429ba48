//! `spartel trust --server`: the store that a server trusts, and lists that are brought to it.

use super::{certificate, import, listed};
use crate::arguments::{Bring, StoreView};
use crate::exit::Failure;
use crate::house::say::{pair, said};
use crate::server::form::Form;
use crate::server::{Asked, Remote};
use crate::show;
use crate::show::style::{BAD, END, GOOD, WARN};
use serde::Deserialize;
use serde_json::Value;
use spartel_api::trust::Import;
use spartel_pki::trust::{self, TrustStore};
use spartel_reach::{Address, Answer};
use spartel_words::{Argument, Words};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Lists that are to be brought.
pub struct Lists<'a> {
    pub files: &'a [PathBuf],
    pub signer: Option<&'a Path>,
    pub older: bool,
    pub keep: bool,
    pub json: bool,
}

/// What became of an import.
#[derive(Deserialize)]
struct Brought {
    state: String,
    difference: Difference,
    proposal: Option<Proposal>,
}

/// What differs between two stores.
#[derive(Deserialize)]
struct Difference {
    grounds: Vec<String>,
    findings: Vec<String>,
    certificates_added: Vec<Certificate>,
    certificates_removed: Vec<Certificate>,
    keys_added: Vec<String>,
    keys_removed: Vec<String>,
    lists_added: Vec<Value>,
    lists_removed: Vec<Value>,
}

#[derive(Deserialize)]
struct Certificate {
    state: Option<String>,
    sha256: String,
    kind: String,
    subject: String,
}

#[derive(Deserialize)]
struct Proposal {
    id: String,
}

/// The store that a server trusts, whole: what is shown of it is shown as of one in a folder.
pub fn held(view: &StoreView, server: &Address) -> Result<TrustStore, Failure> {
    let words = Words::new(view.lang);
    let authority = view.at_server.authority.as_deref();
    let remote = Remote::in_session(Asked { server, authority }, &words)?;
    trust::decode(&remote.get("/api/trust/package")?.body).map_err(|_| remote.unread())
}

/// Brings lists to a server, which takes them in at once, or has them wait for a second person.
pub fn import(lists: &Lists<'_>, bring: &Bring, server: &Address) -> Result<ExitCode, Failure> {
    let words = Words::new(bring.lang);
    let authority = bring.at_server.authority.as_deref();
    let remote = Remote::in_session(Asked { server, authority }, &words)?;
    let answer = sent(&remote, lists, bring)?;
    if lists.json {
        return show::print_json(&format!("{:#}\n", remote.read::<Value>(&answer)?));
    }
    show::print(&as_text(&words, &remote.read(&answer)?))
}

fn sent(remote: &Remote<'_>, lists: &Lists<'_>, bring: &Bring) -> Result<Answer, Failure> {
    let how =
        Import { decision: bring.decision.clone(), older: lists.older, keep: lists.keep, show: bring.show };
    let mut form = Form::new();
    // Text and booleans can always be written.
    form.text("import", &serde_json::to_string(&how).unwrap_or_default());
    for path in lists.files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        form.file("file", &name, &import::read(path)?);
    }
    if let Some(root) = lists.signer {
        form.file("signer", "signer", &import::read(root)?);
    }
    let kind = form.kind();
    remote.change("POST", "/api/trust/imports", (&kind, &form.into_body()))
}

fn as_text(words: &Words, brought: &Brought) -> String {
    let difference = &brought.difference;
    let mut text = String::new();
    for (mark, all) in [
        (format!("{BAD}-{END}"), &difference.certificates_removed),
        (format!("{GOOD}+{END}"), &difference.certificates_added),
    ] {
        let lines = all.iter().map(|c| certificate(c.state.as_deref(), &c.sha256, &c.kind, &c.subject));
        lines.for_each(|line| text += &format!("{mark} {line}\n"));
    }
    text += &format!("{}\n", counts(difference));
    for (label, codes) in
        [("ui-import-odd", &difference.findings), ("ui-import-grounds", &difference.grounds)]
    {
        if !codes.is_empty() {
            let codes = words.text(&codes.join(", "));
            text += &format!("{WARN}!{END} {}\n", pair(words, &words.sentence(label, &[]), &codes));
        }
    }
    let id = brought.proposal.as_ref().map(|proposal| &*proposal.id).unwrap_or_default();
    text + &match &*brought.state {
        "applied" => said(words, &format!("{GOOD}✔{END} "), "import-applied", &[]),
        "proposed" => {
            said(words, &format!("{WARN}○{END} "), "import-proposed", &[("proposal", Argument::Text(id))])
        }
        _ => said(words, &format!("{WARN}○{END} "), "import-shown", &[]),
    }
}

fn counts(difference: &Difference) -> String {
    listed(&[
        ("certificate added", "certificates added", difference.certificates_added.len()),
        ("certificate removed", "certificates removed", difference.certificates_removed.len()),
        ("key added", "keys added", difference.keys_added.len()),
        ("key removed", "keys removed", difference.keys_removed.len()),
        ("list added", "lists added", difference.lists_added.len()),
        ("list removed", "lists removed", difference.lists_removed.len()),
    ])
}
