//! A house that is served, with people at two posts.

use crate::record::contact::trusted;
use crate::record::{Hands, Real, passphrase, world};
use axum::http::StatusCode;
use spartel_api::endpoint::Op;
use spartel_app::ledger::{Asked, Projections, Recorder, Started, read_blob};
use spartel_app::node::{Equipped, Given, Inspected, Node};
use spartel_app::people::account::{Command, Post, RoleChange, ServiceNumber, Turn};
use spartel_app::people::desks::{Desks, Token};
use spartel_app::people::directory::Directory;
use spartel_app::people::grave::Digest;
use spartel_app::people::rights::{Rights, Role};
use spartel_app::people::session::{Desk, SignIn};
use spartel_app::rules::Rules;
use spartel_app::safeguards::DropBox;
use spartel_app::trust::Trusted;
use spartel_app::{access, contact, people, post, rules, trust};
use spartel_http::{App, Hosts, Pages, Server, Specimens, router};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::age::{Identity, Opener};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId};
use spartel_ledger::keys::Work as Passes;
use spartel_ledger::lock::Secret;
use spartel_lists::{List, ListKey, LocalLists, parse};
use spartel_passkeys::WebAuthn;
use spartel_pki::trust::TrustStore;
use spartel_ports::pictures::{PicturesError, Viewer};
use spartel_ports::work::Urgency;
use spartel_ports::{Classes, Pictures, Provider, Random, Store, Ticks};
use spartel_signer::FileSigner;
use spartel_trial::Folder;
use spartel_utopia::REFERENCE;
use spartel_vision::Picture;
use spartel_vision::decode::{Limits, decode};
use spartel_work::pictures::{Decoders, Workers};
use spartel_work::{Pool, Size};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

/// Under which name the server is known.
pub const HOST: &str = "post.example";
/// Where its pages come from.
pub const ORIGIN: &str = "https://post.example";

/// A world with processors, and a decoder that is no process of its own.
pub type Test = Equipped<Real, Pool, Eyes, LocalLists>;

/// A decoder of pictures here, or in processes where a test has some.
#[derive(Default)]
pub struct Eyes {
    decoders: OnceLock<Decoders>,
    /// Who waited for each picture, in their order.
    pub waited: Mutex<Vec<Urgency>>,
}

impl Pictures for Eyes {
    async fn decode(&self, viewer: Viewer, bytes: Vec<u8>) -> Result<Picture, PicturesError> {
        self.waited.lock().expect("nobody panics with it").push(viewer.urgency);
        match self.decoders.get() {
            Some(decoders) => decoders.decode(viewer, bytes).await,
            None => decode(&bytes, &Limits::default()).map_err(|_| PicturesError::Broken),
        }
    }
}

/// A clock that only goes forward, and that a test moves.
#[derive(Clone, Default)]
pub struct Steps(pub Arc<AtomicU64>);

impl Ticks for Steps {
    fn tick(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A browser with its cookies.
#[derive(Clone)]
pub struct Browser {
    pub desk: Desk,
    pub token: Token,
}

/// What a house has that not every house has.
#[derive(Default)]
struct Beside {
    provider: Option<Box<dyn Provider>>,
    demonstration: bool,
}

/// Which requests were answered, and how, as whoever measures hears of it.
pub type Heard = Arc<Mutex<Vec<(Op, StatusCode)>>>;

/// A house that is served.
pub struct Served {
    /// Where everything lies; it goes with the test.
    pub folder: Folder,
    pub clock: Hands,
    pub steps: Steps,
    pub app: App<Test>,
    pub router: axum::Router,
    pub protection: Identity,
    pub heard: Heard,
    people: BTreeMap<&'static str, AccountId>,
}

/// Who works there: service number, role, post.
const STAFF: &[(&str, Role, &str)] = &[
    ("F-1", Role::FirstLine, "uto1"),
    ("F-2", Role::FirstLine, "uto2"),
    ("S-1", Role::SecondLine, "uto1"),
    ("S-2", Role::SecondLine, "uto2"),
    ("P-1", Role::Protection, "uto1"),
    ("P-2", Role::Protection, "uto2"),
    ("D-1", Role::Auditor, "uto1"),
    ("T-1", Role::TrustListManager, "uto1"),
    ("R-1", Role::Trainer, "uto1"),
];

fn asked(actor: Actor) -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor, purpose: Code::new("people") }
}

fn number(text: &str) -> ServiceNumber {
    ServiceNumber::parse(text).expect("a service number")
}

fn projections() -> Projections {
    let all = vec![
        contact::projection,
        post::projection,
        access::projection,
        people::directory::projection,
        trust::projection,
        rules::projection,
    ];
    Projections::new(Classes::shipped().read, all)
}

impl Served {
    pub async fn new() -> Self {
        Self::of(None).await
    }

    /// One whose record lies in the database of a server, where one is given.
    pub async fn of(url: Option<&str>) -> Self {
        Self::made(url, trusted(), Beside::default()).await
    }

    /// The same with processes that decode pictures, as the program has them.
    pub async fn with_workers(url: Option<&str>) -> Self {
        Self::decoding_by(url, Path::new(env!("CARGO_BIN_EXE_spartel"))).await
    }

    /// The same where another program decodes them.
    pub async fn decoding_by(url: Option<&str>, program: &Path) -> Self {
        let served = Self::of(url).await;
        let workers = Workers::of_this_program("worker").expect("a program");
        let decoders = Decoders::start(Workers { program: program.into(), ..workers }).expect("threads");
        served.app.node().recorder().world().pictures.decoders.set(decoders).expect("none before");
        served
    }

    /// One that is founded on a store.
    pub async fn trusting(store: TrustStore) -> Self {
        Self::made(None, store, Beside::default()).await
    }

    /// One whose officers sign in at a provider, too.
    pub async fn with_provider(provider: impl Provider + 'static) -> Self {
        let beside = Beside { provider: Some(Box::new(provider)), ..Beside::default() };
        Self::made(None, trusted(), beside).await
    }

    /// One in which nothing is real.
    pub async fn demonstrating() -> Self {
        Self::made(None, trusted(), Beside { demonstration: true, ..Beside::default() }).await
    }

    /// One whose record lies in another folder: on a small disk perhaps.
    pub async fn lying_in(data: &Path) -> Self {
        let folder = Folder::new("served");
        std::os::unix::fs::symlink(data, folder.join("data")).expect("a link in our folder");
        Self::made_in(folder, trusted(), Beside::default()).await
    }

    async fn made(url: Option<&str>, store: TrustStore, beside: Beside) -> Self {
        let folder = Folder::new("served");
        if let Some(url) = url {
            folder.write("url", url);
        }
        std::fs::create_dir_all(folder.path().join("data")).expect("our folder");
        Self::made_in(folder, store, beside).await
    }

    async fn made_in(folder: Folder, store: TrustStore, beside: Beside) -> Self {
        let light = Passes { memory: 64, passes: 1, lanes: 1 };
        KeyFolder::init(&folder.path().join("keys"), &passphrase(), light, SystemRandom).expect("keys");
        let signer =
            FileSigner::create(&folder.path().join("signer"), "post.example/record", &SystemRandom.bytes());
        drop(signer.expect("a new signer"));
        let clock = Hands(Arc::new(AtomicI64::new(REFERENCE.0 * 1000)));
        Self::started((folder, clock), store, None, beside).await
    }

    /// The same house, served again by another process that is given another store.
    pub async fn again(self, store: TrustStore) -> Self {
        let Self { folder, clock, app, router, people, .. } = self;
        drop(router);
        app.node().recorder().store().close().await.expect("closed in order");
        drop(app);
        Self::started((folder, clock), store, Some(people), Beside::default()).await
    }

    async fn started(
        (folder, clock): (Folder, Hands),
        store: TrustStore,
        people: Option<BTreeMap<&'static str, AccountId>>,
        Beside { provider, demonstration }: Beside,
    ) -> Self {
        let signer = FileSigner::open(&folder.path().join("signer")).expect("our signer");
        let world = Test {
            world: world(folder.path(), &clock).await,
            work: Pool::start(Size::default()).expect("threads"),
            pictures: Eyes::default(),
            lookups: lists(folder.path()),
        };
        let started = Started::check(world, &signer).await.expect("a sound start");
        let recorder = Recorder::new(started, projections(), Classes::shipped()).await.expect("a record");
        let steps = Steps::default();
        let desks = Desks::new(Box::new(steps.clone()), Box::new(SystemRandom));
        let directory =
            Directory::load(&recorder, Rights::shipped(), desks).await.expect("a record of people");
        let people = match people {
            Some(people) => people,
            None => staff(&recorder, &directory).await,
        };
        let protection = Identity::new(Secret::new(SystemRandom.bytes()));
        let drop_box = DropBox::parse(&protection.recipient().to_string()).expect("a public key");
        let trusted = Trusted::load(&recorder, store).await.expect("a store that is trusted");
        let heard = Heard::default();
        let hears = Arc::clone(&heard);
        let rules = Rules::load(&recorder).await.expect("rules");
        let (tree, inspected): (_, Inspected) = (spartel_api::tree::written, Box::new(|_, _| {}));
        let given = Given { trusted, rules, drop_box, tree, inspected };
        let app = App::new(Server {
            node: Node::new(recorder, directory, given),
            hosts: Hosts::new([ORIGIN.to_owned()]),
            pages: Pages {
                screens: Box::new(super::screens::made),
                front: Box::new(|_| "front".into()),
                reference: Box::new(|_| "reference".into()),
                refused: Box::new(|languages, code| format!("{languages}: {code}")),
                style: "",
            },
            provider,
            passkeys: Box::new(WebAuthn::new(HOST, &[ORIGIN]).expect("a party")),
            papers: Arc::new(spartel_papers::Setter::new(spartel_papers::Legal::shipped())),
            heard: Box::new(move |op, status, _| {
                hears.lock().expect("nobody panics with it").push((op, status));
            }),
            demonstration: demonstration
                .then(|| Specimens { documents: BTreeMap::new(), read: Box::new(|_, _| None) }),
        });
        let router = router(app.clone());
        Self { folder, clock, steps, app, router, protection, heard, people }
    }

    pub fn account(&self, number: &str) -> AccountId {
        self.people[number]
    }

    /// Somebody at a desk of their own.
    pub fn browser(&self, number: &str) -> Browser {
        let desks = self.app.node().directory().desks();
        let desk = desks.desk();
        let token = desks.sign_in(self.account(number), SignIn::Passkey, desk).expect("a session");
        Browser { desk, token }
    }
}

impl Served {
    /// Everything that was dropped, opened with protection's key.
    pub async fn drops(&self) -> Vec<Vec<u8>> {
        let recorder = self.app.node().recorder();
        let mut opened = Vec::new();
        for stream in recorder.store().streams(None, 10_000).await.expect("streams") {
            if stream.bucket.class != Code::new("drop") {
                continue;
            }
            for event in recorder.read(stream.id).await.expect("it opens") {
                let sealed =
                    read_blob(recorder.world(), stream.id, &event.body.blobs[0]).await.expect("it is there");
                let identities = [self.protection.clone()];
                let (mut opener, mut out) = (Opener::new(&identities), Vec::new());
                opener.push(&sealed.expect("not erased"), &mut out).expect("ours");
                opener.end(&mut out).expect("whole");
                opened.push(out);
            }
        }
        opened
    }
}

/// A list on which one document is reported that no test shows.
fn lists(folder: &Path) -> LocalLists {
    let (place, key) = (folder.join("lists"), ListKey::new([7; 32]));
    std::fs::create_dir_all(&place).expect("our folder");
    let reports = parse("document_number,issuing_state,document_type,report\nX0000000,UTO,P,stolen\n");
    let list = List::new("1".into(), REFERENCE, &key, &reports.expect("a list"));
    list.write(&place.join("test.list")).expect("room");
    LocalLists::open(&place, key).expect("our folder")
}

/// Founds, creates, posts, and gives roles by two people.
async fn staff(recorder: &Recorder<Test>, directory: &Directory) -> BTreeMap<&'static str, AccountId> {
    let node = || asked(Actor::Node);
    let administrator =
        directory.found(recorder, &node(), &number("A-1"), Role::Administrator).await.expect("the first");
    let commander =
        directory.found(recorder, &node(), &number("C-1"), Role::Commander).await.expect("the first");
    let by = |account| asked(Actor::Officer(account));
    let post = |post: &'static str| Command::SetPosts([Post(Code::new(post))].into());
    directory.change(recorder, &by(administrator), commander, post("uto1")).await.expect("posted");
    let mut people = BTreeMap::from([("A-1", administrator), ("C-1", commander)]);
    for (text, role, at) in STAFF {
        let account =
            directory.create(recorder, &by(administrator), &number(text)).await.expect("an account");
        directory.change(recorder, &by(administrator), account, post(at)).await.expect("posted");
        let change = RoleChange { account, role: *role, turn: Turn::Given };
        let proposal = directory.propose(recorder, &by(administrator), &change).await.expect("proposed");
        directory.approve(recorder, &by(commander), proposal, Digest::of(&change)).await.expect("approved");
        people.insert(text, account);
    }
    people
}

impl Served {
    /// A link for an account that was founded at the machine.
    pub async fn founders_link(&self, number: &str) -> String {
        let (node, of) = (self.app.node(), self.account(number));
        let link = node.directory().invite_founder(node.recorder(), &asked(Actor::Node), of).await;
        link.expect("it has nothing to sign in with").text()
    }
}
