//! Things to be asked about, each made anew, so that who is asked about it finds it as it was made.

use super::super::ask::{Answer, Ask, get, open, opening, parts, path, post};
use super::super::devices::Device;
use super::super::given::Served;
use super::super::groups::{comes, forms, id, vehicle};
use super::super::log;
use super::super::people::Machine;
use super::super::trust::{brings, store};
use crate::decoders::bombs;
use serde_json::{Value, json};
use spartel_api::endpoint::{Body, Op};
use spartel_api::id::Id;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::Mutex;

const DAY: i64 = 86_400_000;

/// A house with things in it.
pub struct Things {
    pub served: Served,
    device: Device,
    commander: Mutex<Machine>,
    /// The proposal of lists.
    lists: String,
    made: AtomicU32,
}

/// What stands in the place of names in braces, in paths and bodies.
type Names = BTreeMap<&'static str, String>;

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

impl Things {
    pub async fn new() -> Self {
        let served = Served::trusting(store(&["UT-older.ml", "crl/p256.crl"])).await;
        let device = Device::at(&served, "A-1", "swipe-1", "uto1").await;
        let commander = Mutex::new(log::commander(&served).await);
        let manager = served.browser("T-1");
        let brought = brings(&["UT.ml", "crl/bp512.crl"], json!({})).by(&manager).of(&served).await;
        let lists = text(&brought.json()["proposal"]["id"]);
        Self { served, device, commander, lists, made: AtomicU32::new(0) }
    }

    fn next(&self) -> u32 {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    fn now(&self) -> i64 {
        self.served.clock.0.load(Ordering::Relaxed)
    }

    async fn did(&self, who: &str, ask: Ask) -> Answer {
        let answer = ask.by(&self.served.browser(who)).of(&self.served).await;
        assert!(answer.status.is_success(), "{} {}", answer.status, answer.json());
        answer
    }

    /// What to ask as nobody in particular; whoever was turned away although it is for all.
    pub async fn at_large(&self, op: Op, people: &[&str], is_refused: fn(&Answer) -> bool) -> Vec<String> {
        let ask = self.ask(op).await;
        let mut answers = Vec::new();
        match op.endpoint().access {
            spartel_api::endpoint::Access::Session => {
                for who in people {
                    let by = self.served.browser(who);
                    answers.push((*who, ask.clone().by(&by).of(&self.served).await));
                }
            }
            _ => answers.push(("nobody", ask.of(&self.served).await)),
        }
        let refused = answers.iter().filter(|(_, answer)| is_refused(answer));
        refused.map(|(who, answer)| format!("{op:?}: {who} is refused: {}", answer.json())).collect()
    }

    /// A request that the right person is answered.
    pub async fn ask(&self, op: Op) -> Ask {
        let (endpoint, names) = (op.endpoint(), self.names(op).await);
        let fill =
            |path: String, (name, value): (&&str, &String)| path.replace(&format!("{{{name}}}"), value);
        let path = names.iter().fold(endpoint.path.to_owned(), fill);
        assert!(!path.contains('{'), "{op:?}: {path}");
        let ask = Ask::new(endpoint.method.as_str(), &(path + query(op)));
        match endpoint.body {
            Body::None => ask,
            Body::Json(_) => ask.json(&self.body(op, &names)),
            Body::Parts(Some((name, _))) => {
                let first = if op == Op::FormGroup { vehicle(3) } else { opening("uto1") };
                ask.form(&[(name, None::<&str>, first.to_string().into_bytes())])
            }
            Body::Parts(None) => ask.form(&[("mrz-text", Some("a.txt"), b"P<UTO".to_vec())]),
            Body::Drop(..) => {
                let ask = ask.form(&parts("passport"));
                ask.header("authorization", &format!("Bearer {}", self.device.token()))
            }
            Body::Lists(_) => brings(&["crl/p256.crl"], json!({})),
        }
    }

    async fn names(&self, op: Op) -> Names {
        let path = op.endpoint().path;
        let mut names = match path {
            _ if path.starts_with("/api/contacts/") => self.contact(op).await,
            _ if path.starts_with("/api/groups/") => self.group(op).await,
            _ if path.starts_with("/api/accounts/")
                || matches!(op, Op::ProposeReset | Op::ProposeRole | Op::NameDeputy) =>
            {
                self.account(op).await
            }
            _ if path.starts_with("/api/proposals/{id}") => self.proposal(op).await,
            _ if path.starts_with("/api/devices/") => {
                let name = format!("reader-{}", self.next());
                [("id", Device::at(&self.served, "A-1", &name, "uto1").await.id().to_owned())].into()
            }
            _ => Names::new(),
        };
        match op {
            Op::LiftRelaxation => drop(names.insert("id", self.order().await)),
            Op::DiscardDrop | Op::TakeDrop | Op::ListTray => drop(names.insert("drop", self.drop().await)),
            Op::ReadTrustVersion | Op::ReadTrustEffect => drop(names.insert("serial", "1".into())),
            Op::ListContacts | Op::ListInterviews => drop(self.contact(op).await),
            Op::ListGroups => drop(self.group(op).await),
            Op::ListProposals => drop(self.proposal(op).await),
            _ => {}
        }
        names.insert("post", "uto1".into());
        names
    }

    /// A contact of officer F-1, with a document; with a picture where one is asked for.
    async fn contact(&self, op: Op) -> Names {
        let officer = self.served.browser("F-1");
        let case = if op == Op::ReadPicture { None } else { Some("passport") };
        let mut contact = open(&self.served, &officer, "uto1", case).await;
        if op == Op::ReadPicture {
            let picture = [("picture", Some("page.jpg"), bombs::jpeg(320, 200))];
            contact = self.did("F-1", post(&path(&contact, "/evidence")).form(&picture)).await;
        }
        if op == Op::Return {
            let reasons = json!({ "reasons": ["checks"] });
            contact = self.did("F-1", post(&path(&contact, "/referral")).json(&reasons)).await;
        }
        let (shown, other) = (contact.json(), open(&self.served, &officer, "uto1", None).await);
        [
            ("id", text(&shown["id"])),
            ("number", text(&shown["number"])),
            ("bundle", text(&shown["bundles"][0]["id"])),
            ("run", text(&shown["runs"][0]["id"])),
            ("to", text(&other.json()["id"])),
            ("piece", "0".into()),
            ("kind", "court".into()),
        ]
        .into()
    }

    /// A vehicle with a child and an adult, linked where the link is to go, and one who is outside.
    async fn group(&self, op: Op) -> Names {
        let (served, officer) = (&self.served, self.served.browser("F-1"));
        let group = forms(served, &officer, &vehicle(3)).await;
        let child = comes(served, &officer, &id(&group), "passport").await;
        let adult = comes(served, &officer, &id(&group), "passport-rsa").await;
        if op == Op::UnlinkChild {
            let link = json!({ "child": child, "adult": adult, "relation": "parent" });
            self.did("F-1", post(&format!("/api/groups/{}/links", id(&group))).json(&link)).await;
        }
        let outside = open(served, &officer, "uto1", Some("passport")).await;
        let contact = if op == Op::JoinGroup { id(&outside) } else { child.clone() };
        let paper = text(&group.json()["papers"][0]);
        let names =
            [("id", id(&group)), ("bundle", paper), ("contact", contact), ("child", child), ("adult", adult)];
        names.into_iter().chain([("piece", "0".to_owned())]).collect()
    }

    /// An account that nobody has roles in, with a passkey where one is to be taken away; officer F-1's own where a deputy is.
    async fn account(&self, op: Op) -> Names {
        if op == Op::EndDeputy {
            let deputy = [("id", "F-1"), ("deputy", "S-2")];
            let named = json!({ "number": "S-2", "from": self.now() + DAY, "until": self.now() + 2 * DAY });
            // It may stand from before.
            post("/api/session/deputies").by(&self.served.browser("F-1")).json(&named).of(&self.served).await;
            return deputy.map(|(name, of)| (name, Id::from(self.served.account(of)).to_string())).into();
        }
        let number = format!("N-{}", self.next());
        let made = self.did("A-1", post("/api/accounts").json(&json!({ "number": number }))).await;
        let account = text(&made.json()["id"]);
        let mut names = Names::from([("id", account.clone()), ("number", number)]);
        if matches!(op, Op::RevokePasskey | Op::ResetCredentials | Op::ProposeReset) {
            let link = self.did("A-1", post(&format!("/api/accounts/{account}/link"))).await;
            let enrolled = Machine::new().enrols(&self.served, &text(&link.json()["link"])).await;
            assert_eq!(enrolled.status, 204, "{}", enrolled.json());
            let shown = self.did("A-1", get(&format!("/api/accounts/{account}"))).await;
            names.insert("passkey", text(&shown.json()["passkeys"][0]));
        }
        names
    }

    /// A role that is proposed for somebody; lists, where it is asked what these would change.
    async fn proposal(&self, op: Op) -> Names {
        if op == Op::ReadEffect {
            return [("id", self.lists.clone())].into();
        }
        let account = self.account(Op::ProposeRole).await["id"].clone();
        let role = json!({ "account": account, "role": "trainer", "given": true });
        let proposed = self.did("A-1", post("/api/proposals/roles").json(&role)).await.json();
        [("id", text(&proposed["id"])), ("digest", text(&proposed["digest"]))].into()
    }

    /// An order that relaxes checks.
    async fn order(&self) -> String {
        let mut commander = self.commander.lock().await;
        // Whoever signed out elsewhere is out here as well.
        assert_eq!(commander.touches(&self.served).await.status, 200);
        self.served.clock.0.fetch_add(1, Ordering::Relaxed);
        let order = log::order(&self.served, &["lists"], 1);
        let log = log::ordered(&self.served, &mut commander, &order).await;
        text(&log["entries"][0]["id"])
    }

    /// Something that waits at the post for somebody to say whose it is.
    async fn drop(&self) -> String {
        let handed = self.device.hands(None, "passport-rsa").of(&self.served).await;
        assert_eq!(handed.json(), json!({ "state": "waits" }));
        let tray = self.did("F-1", get("/api/posts/uto1/tray")).await.json();
        let waiting = tray["waiting"].as_array().expect("a tray");
        text(&waiting.last().expect("it waits")["id"])
    }

    fn body(&self, op: Op, names: &Names) -> Value {
        let name = |of: &str| names.get(of).cloned().unwrap_or_else(|| panic!("{op:?}: no {of}"));
        let secret = "a long word and another one";
        match op {
            Op::Observe => json!({ "code": "portrait" }),
            Op::Assess => json!({ "level": "suspicion", "bearer": "rightful" }),
            Op::Refer => json!({ "reasons": ["checks"] }),
            Op::Safeguard => json!({ "in_private": true, "language": "none", "answers": {} }),
            Op::Act => json!({ "act": "admit", "basis": "nothing-found" }),
            Op::Correct => json!({ "direction": "exit" }),
            Op::ClaimNext => json!({ "device": self.device.id() }),
            Op::HandOver => json!({ "to": Id::from(self.served.account("S-1")).to_string() }),
            Op::Move => json!({ "to": name("to"), "bundles": [name("bundle")] }),
            Op::WriteNote => json!({ "subject": "visit", "text": "a" }),
            Op::RelaxChecks => log::order(&self.served, &["chip"], 1),
            Op::ExpectGroup => json!({ "expected": 9 }),
            Op::JoinGroup => json!({ "contact": name("contact") }),
            Op::LinkChild => json!({ "child": name("child"), "adult": name("adult"), "relation": "parent" }),
            Op::CreateAccount => json!({ "number": format!("X-{}", self.next()) }),
            Op::SetPosts => json!({ "posts": ["uto1"] }),
            Op::NameDeputy => {
                json!({ "number": name("number"), "from": self.now() + DAY, "until": self.now() + 2 * DAY })
            }
            Op::ProposeRole => json!({ "account": name("id"), "role": "trainer", "given": true }),
            Op::ProposeReset => json!({ "account": name("id") }),
            Op::ProposeRule => json!({ "kept": { "class": "access", "months": 48 } }),
            Op::ApproveProposal => json!({ "digest": name("digest") }),
            Op::RefuseProposal => json!({ "reason": "no" }),
            Op::RegisterDevice => json!({ "name": format!("camera-{}", self.next()), "kind": "swipe-reader",
                "post": "uto1", "desk": "lane-3", "until": self.now() + DAY }),
            Op::SetPassword | Op::EnrolPassword => json!({ "password": secret }),
            Op::SetPin | Op::ByPin => json!({ "pin": "2580" }),
            Op::ByBadge => json!({ "badge": "00" }),
            Op::AskDecision => json!({ "decision": "11".repeat(32) }),
            Op::SignInByPasskey | Op::EnrolPasskey | Op::AddPasskey | Op::ConfirmDecision => {
                json!({ "answer": {} })
            }
            Op::SignInByPassword => json!({ "number": "Z-9", "password": secret, "code": "123456" }),
            Op::ReadLink | Op::AskCode | Op::AskFirstPasskey | Op::AskProviderFirst => {
                json!({ "link": "none" })
            }
            other => panic!("{other:?}: no example of what it takes"),
        }
    }
}

/// What a request says beside its path.
const fn query(op: Op) -> &'static str {
    match op {
        Op::MakePaper => "?language=en",
        Op::ReadRates => "?month=2025-12",
        _ => "",
    }
}
