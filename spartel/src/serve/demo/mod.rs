//! The demonstration: a small Utopia with posts, officers and documents, made anew at every start and never beside anything real.

mod posts;
mod told;

use super::station::Real;
use super::{Outside, protection};
use crate::commands::utopia;
use crate::exit::Failure;
use crate::house::House;
use posts::Reader;
use serde_json::{Value, json};
use spartel_app::ledger::{Asked, Recorder};
use spartel_app::people::account::{Command, Post, RoleChange, ServiceNumber, Turn};
use spartel_app::people::desks::Token;
use spartel_app::people::directory::Directory;
use spartel_app::people::grave::Digest;
use spartel_app::people::rights::Role;
use spartel_app::people::sign_in;
use spartel_app::safeguards::DropBox;
use spartel_http::Specimens;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment};
use spartel_ledger::keys::{Passphrase, Work};
use spartel_lists::{List, ListKey, LocalLists, parse};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_ports::{Clock, Random, World};
use spartel_utopia::Utopia;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::{Path, PathBuf};
pub use told::told;

/// The name of a record in which nothing is real: a record of this name is served as a demonstration alone.
pub const ORIGIN: &str = "demonstration.example/record";
/// Pictures of pages have so many dots an inch.
const DPI: u16 = 300;
/// Codes last so many milliseconds (RFC 6238, 4.1).
const STEP: i64 = 30_000;

/// Who works in Utopia: number, role, post.
const STAFF: [(&str, Role, &str); 10] = [
    ("UTA-101", Role::FirstLine, "uta"),
    ("UTA-102", Role::FirstLine, "uta"),
    ("UTA-201", Role::SecondLine, "uta"),
    ("UTA-301", Role::Protection, "uta"),
    ("UTF-101", Role::FirstLine, "utf"),
    ("UTF-201", Role::SecondLine, "utf"),
    ("UTF-301", Role::Protection, "utf"),
    ("UTL-101", Role::FirstLine, "utl"),
    ("UT-401", Role::TrustListManager, "uta"),
    ("UT-501", Role::Auditor, "uta"),
];
/// The airport, the ferry port and the land crossing.
const POSTS: [&str; 3] = ["uta", "utf", "utl"];

/// The passport of Utopia that its holder lost, and that somebody took.
const REPORTED: &str = "document_number,issuing_state,document_type,report\nL898902C3,UTO,P,stolen\n";

/// How somebody signs in.
struct Login {
    number: String,
    role: Role,
    posts: String,
    password: String,
    secret: String,
}

impl Login {
    /// As programs are told of it.
    fn told(&self) -> Value {
        let Self { number, role, posts, password, secret } = self;
        json!({ "number": number, "role": role.as_str(), "posts": posts, "password": password, "secret": secret })
    }

    /// The address of a page that signs them in, in a demonstration alone: what stands behind the # is sent nowhere by a browser.
    fn link(&self, address: &str) -> String {
        let Self { number, password, secret, .. } = self;
        format!("{address}/try#{number}:{password}:{secret}")
    }
}

/// What the demonstration is made of: who signs in, and which devices stand at its posts.
#[derive(Default)]
pub struct Seeded {
    logins: Vec<Login>,
    readers: Vec<Reader>,
}

impl Seeded {
    /// As programs are told of it.
    pub fn told(&self, address: &str) -> Value {
        let people: Vec<Value> = self.logins.iter().map(Login::told).collect();
        let devices: Vec<Value> = self.readers.iter().map(Reader::told).collect();
        json!({ "address": address, "people": people, "devices": devices })
    }
}

/// Everything outside of a record in which nothing is real, made anew: keys, signer, trust, lists, and the documents to try.
///
/// # Errors
/// Where something is there already, and where nothing can be written.
pub fn outside(house: &House<'_>) -> Result<Outside, Failure> {
    let failed = |error: &dyn Display| Failure::Refused(error.to_string());
    let data = house.demonstration()?;
    std::fs::create_dir_all(&data).map_err(|error| Failure::io(&data, &error))?;
    // Nothing that it opens is real, and the record ends with the folder: nobody needs the passphrase again.
    let bytes: [u8; 16] = SystemRandom.bytes();
    let passphrase = Passphrase::new(spartel_api::hex(&bytes).into_bytes());
    let light = Work { memory: 64, passes: 1, lanes: 1 };
    // Where keys are already there is something else, and nothing is put beside it.
    let keys = KeyFolder::init(&house.keys()?, &passphrase, light, SystemRandom);
    let keys = keys.map_err(|error| failed(&error))?;
    let signer = house.made_signer(ORIGIN)?;
    utopia::issue_into(&data.join("utopia"), 1, DPI)?;
    let protection = protection();
    let file = data.join("protection.key");
    std::fs::write(&file, protection.file().as_bytes()).map_err(|error| Failure::io(&file, &error))?;
    Ok(Outside {
        keys,
        signer,
        trust: trust()?,
        lists: reported(&data)?,
        drop_box: DropBox::parse(&protection.recipient().to_string()).map_err(|error| failed(&error))?,
    })
}

/// The documents to try.
fn documents(house: &House<'_>) -> Result<PathBuf, Failure> {
    Ok(house.demonstration()?.join("utopia/documents"))
}

/// The documents to try, as a browser asks for them: without the truth, which is no evidence.
///
/// # Errors
/// Where they cannot be read.
pub fn specimens(house: &House<'_>) -> Result<Specimens, Failure> {
    let folder = documents(house)?;
    let mut documents = BTreeMap::new();
    for (document, path) in below(&folder)? {
        let mut files = Vec::new();
        for (name, path) in below(&path)? {
            match path.is_dir() {
                true => files.extend(below(&path)?.into_keys().map(|inside| format!("{name}/{inside}"))),
                false => files.push(name),
            }
        }
        files.retain(|name| !name.ends_with(".json"));
        documents.insert(document, files);
    }
    let read = move |document: &str, file: &str| std::fs::read(folder.join(document).join(file)).ok();
    Ok(Specimens { documents, read: Box::new(read) })
}

/// What is in a folder, by name.
fn below(folder: &Path) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let failed = |error| Failure::io(folder, &error);
    let entries = std::fs::read_dir(folder).map_err(failed)?.map(|entry| {
        let entry = entry.map_err(failed)?;
        Ok((entry.file_name().to_string_lossy().into_owned(), entry.path()))
    });
    entries.collect()
}

/// A list on which one document of Utopia is reported stolen.
fn reported(data: &Path) -> Result<LocalLists, Failure> {
    let (folder, key) = (data.join("lists"), ListKey::new(SystemRandom.bytes()));
    std::fs::create_dir_all(&folder).map_err(|error| Failure::io(&folder, &error))?;
    let failed = |error: &dyn Display| Failure::Io(error.to_string());
    let reports = parse(REPORTED).map_err(|error| Failure::Data(format!("line {}", error.line)))?;
    let at = crate::commands::instant(None);
    let list = List::new("1".into(), at, &key, &reports);
    list.write(&folder.join("utopia.list")).map_err(|error| failed(&error))?;
    LocalLists::open(&folder, key).map_err(|error| failed(&error))
}

/// A store that trusts Utopia, which no store of an authority does.
///
/// # Errors
/// Where its own lists are none, which a test would have found.
pub fn trust() -> Result<TrustStore, Failure> {
    let utopia = Utopia::new(1);
    let (files, at) = (utopia.trust_material(), crate::commands::instant(None));
    let failed = |error: &dyn Display| Failure::Data(error.to_string());
    let options = ImportOptions {
        signer_root: files.get("UT-root.cer").map(Vec::as_slice),
        ..ImportOptions::default()
    };
    let mut store = TrustStore::empty(StoreKind::Specimen);
    if let Some(list) = files.get("UT.ml") {
        store = store.import(list, &options, at).map_err(|error| failed(&error))?.0;
    }
    let lists = files.iter().filter(|(path, _)| path.starts_with("crl/") || path.ends_with(".dl"));
    for (_, list) in lists {
        // Lists of authorities that nobody trusts are among them, and stay outside.
        if let Ok((imported, _)) = store.import(list, &ImportOptions::default(), at) {
            store = imported;
        }
    }
    Ok(store)
}

/// Founds a house: twelve people at three posts, roles by two of them, the devices of each post, and who is expected there.
///
/// # Errors
/// Where the rules or the record refuse it.
pub async fn seeded(recorder: &Recorder<Real>, directory: &Directory) -> Result<Seeded, Failure> {
    let town = Town { recorder, directory };
    let administrator = town.found("UT-901", Role::Administrator).await?;
    let commander = town.found("UT-801", Role::Commander).await?;
    town.post((administrator, commander), &POSTS).await?;
    let (mut logins, mut officers) = (Vec::new(), Vec::new());
    for (number, role, post) in STAFF {
        let by = || asked(Actor::Officer(administrator));
        let of = directory.create(recorder, &by(), &named(number)).await.map_err(refused)?;
        town.post((administrator, of), &[post]).await?;
        let change = RoleChange { account: of, role, turn: Turn::Given };
        let proposal = directory.propose(recorder, &by(), &change).await.map_err(refused)?;
        let second = asked(Actor::Officer(commander));
        directory.approve(recorder, &second, proposal, Digest::of(&change)).await.map_err(refused)?;
        let link = directory.invite(recorder, &by(), of).await.map_err(refused)?;
        logins.push(town.enrol((number, role, post), &link).await?);
        if role == Role::FirstLine {
            officers.push((post, of));
        }
    }
    for (number, role, of) in
        [("UT-801", Role::Commander, commander), ("UT-901", Role::Administrator, administrator)]
    {
        let link = directory.invite_founder(recorder, &asked(Actor::Node), of).await.map_err(refused)?;
        logins.push(town.enrol((number, role, &POSTS.join(" ")), &link).await?);
    }
    let readers = posts::devices((recorder, directory), administrator).await?;
    posts::expects((recorder, directory), &officers).await?;
    Ok(Seeded { logins, readers })
}

fn refused(error: impl Display) -> Failure {
    Failure::Refused(error.to_string())
}

/// The record and the people of the demonstration.
struct Town<'t> {
    recorder: &'t Recorder<Real>,
    directory: &'t Directory,
}

impl Town<'_> {
    async fn found(&self, number: &str, role: Role) -> Result<AccountId, Failure> {
        let asked = asked(Actor::Node);
        self.directory.found(self.recorder, &asked, &named(number), role).await.map_err(refused)
    }

    async fn post(&self, (by, of): (AccountId, AccountId), posts: &[&'static str]) -> Result<(), Failure> {
        let posts = Command::SetPosts(posts.iter().map(|post| Post(Code::new(post))).collect());
        let asked = asked(Actor::Officer(by));
        self.directory.change(self.recorder, &asked, of, posts).await.map(drop).map_err(refused)
    }

    /// Gives somebody a password and codes, by a link as everybody gets one.
    async fn enrol(&self, (number, role, posts): (&str, Role, &str), link: &Token) -> Result<Login, Failure> {
        let (directory, desk) = (self.directory, self.directory.desks().desk());
        let now = || self.recorder.world().clock().now().0;
        let (secret, _) = directory.ask_code(link, desk, now()).map_err(refused)?;
        let bytes: [u8; 8] = SystemRandom.bytes();
        let password = format!("utopia-{}", spartel_api::hex(&bytes));
        let slow = sign_in::password(&password, &SystemRandom).map_err(refused)?;
        // The code before this one, so that the first one that is typed is not a used one; by the time that it is after the slow part.
        let code = sign_in::code_at(&secret, Moment(now().0 - STEP)).unwrap_or_default();
        let command = CommandId(SystemRandom.bytes());
        directory.enrol_password(self.recorder, command, desk, (slow, &code)).await.map_err(refused)?;
        let secret = sign_in::text_of(&secret);
        Ok(Login { number: number.to_owned(), role, posts: posts.to_owned(), password, secret })
    }
}

fn asked(actor: Actor) -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor, purpose: Code::new("demonstration") }
}

/// A number of ours: those that are asked for stand in this file.
fn named(number: &str) -> ServiceNumber {
    ServiceNumber::parse(number).expect("the numbers above are service numbers")
}
