//! People: who they are, who may do what, what needs two of them, and when somebody is signed in.

mod accounts;
mod circles;
mod devices;
mod grave;
mod rights;
mod sessions;

use crate::told::{NOW, told};
use spartel_app::people::account::{AccountCreated, People, ServiceNumber};
use spartel_app::people::rights::Rights;
use spartel_ledger::body::Body;
use spartel_ledger::id::{AccountId, Code, Moment};
use spartel_ledger::recorded::Recorded;
use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::LazyLock;

static RIGHTS: LazyLock<Rights> = LazyLock::new(Rights::shipped);

fn number(number: u8) -> ServiceNumber {
    ServiceNumber::parse(&format!("UTO-{number:03}")).expect("a service number")
}

/// Somebody joins, and holds nothing.
fn join(people: &mut People, of: u8) {
    people.apply(account(of), &AccountCreated { number: number(of) }.into()).expect("a new account");
}

/// An account.
const fn account(number: u8) -> AccountId {
    AccountId([number; 16])
}

fn later(millis: i64) -> Moment {
    Moment(NOW.0 + millis)
}

fn body<E: Recorded>(event: &E) -> Body {
    told(event, (1, Code::new("people"), 7))
}

/// One frozen example of an event: today's code writes the same bytes and reads them. A format that changed gets a new schema.
fn same<E: Recorded + PartialEq + Debug>(event: &E) {
    let name = format!("tests/frozen/people/{}.cbor", event.kind());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&name);
    let bytes = body(event).bytes();
    if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
        std::fs::write(&path, &bytes).expect("a folder that can be written");
    }
    let frozen = std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(frozen == bytes, "{name} is written in another way than before");
    assert_eq!(E::read(Body::parse(&frozen).expect("a body")).as_ref(), Ok(event));
}

/// What is not an event of these is refused: another kind, another schema, data that are cut or have more to say.
fn is_strict<E: Recorded + PartialEq + Debug>(event: &E) {
    let body = body(event);
    let refused = |body: Body| assert!(E::read(body.clone()).is_err(), "{body:?}");
    refused(Body { kind: Code::new("people.dreamt"), ..body.clone() });
    refused(Body { schema: 2, ..body.clone() });
    refused(Body { schema: 0, ..body.clone() });
    refused(Body { data: spartel_ledger::cbor::Raw::of(&1_u8), ..body });
}
