//! Devices: who gives them tokens, for how long, and what a token is good for.

use super::{NOW, RIGHTS, account, is_strict, join, later, same};
use spartel_app::people::account::credential::Hash;
use spartel_app::people::account::{People, Post, PostsSet, Rejection, RoleGranted};
use spartel_app::people::device::{
    Command, Device, DeviceRegistered, DeviceRevoked, Devices, Event, Kind, LASTS, MOST, Registration, decide,
};
use spartel_app::people::rights::Role;
use spartel_app::people::{Asked, Officer};
use spartel_ledger::id::{Code, StreamId};

const TOKEN: [u8; 32] = [5; 32];

fn officer(role: Role) -> Officer {
    let mut people = People::default();
    join(&mut people, 1);
    let granted = RoleGranted { role, proposal: StreamId([9; 16]) };
    people.apply(account(1), &granted.into()).expect("a role");
    let posts = [Post(Code::new("uto1"))].into();
    people.apply(account(1), &PostsSet { posts }.into()).expect("posts");
    people.officer(account(1), &RIGHTS, NOW).expect("an officer")
}

fn swipe(name: &'static str, post: &'static str) -> Registration {
    let (name, post, desk) = (Code::new(name), Post(Code::new(post)), Some(Code::new("lane-3")));
    Registration { name, kind: Kind::SwipeReader, post, desk, until: later(LASTS) }
}

fn registers(devices: &Devices, role: Role, wanted: Registration) -> Result<Event, Rejection> {
    let officer = officer(role);
    let asked = Asked { officer: &officer, rights: &RIGHTS, now: NOW };
    decide(devices, StreamId([1; 16]), &Command::Register(wanted, Hash(TOKEN)), &asked)
}

fn revokes(devices: &Devices, role: Role) -> Result<Event, Rejection> {
    let officer = officer(role);
    decide(
        devices,
        StreamId([1; 16]),
        &Command::Revoke,
        &Asked { officer: &officer, rights: &RIGHTS, now: NOW },
    )
}

fn there(wanted: Registration) -> Device {
    let event = registers(&Devices::new(), Role::Administrator, wanted).expect("a device");
    Device::apply(None, &event).expect("it follows")
}

#[test]
fn tokens_are_given_and_taken_by_the_administrator_and_at_their_post_by_the_commander() {
    let here = || Devices::from([(StreamId([1; 16]), there(swipe("swipe-1", "uto1")))]);
    let elsewhere = Devices::from([(StreamId([1; 16]), there(swipe("swipe-1", "uto2")))]);
    for role in Role::ALL.iter().copied() {
        let (everywhere, at_the_post) = (role == Role::Administrator, role == Role::Commander);
        let may = |allowed: bool, done: Result<Event, Rejection>| match done {
            Ok(_) => assert!(allowed, "{role}"),
            Err(refused) => assert!(!allowed && refused == Rejection::MayNot, "{role}: {refused}"),
        };
        may(everywhere || at_the_post, registers(&Devices::new(), role, swipe("swipe-1", "uto1")));
        may(everywhere, registers(&Devices::new(), role, swipe("swipe-1", "uto2")));
        may(everywhere || at_the_post, revokes(&here(), role));
        may(everywhere, revokes(&elsewhere, role));
    }
}

#[test]
fn a_token_has_a_name_of_its_own_and_an_end() {
    let none = Devices::new();
    for (until, fits) in
        [(later(0), false), (later(1), true), (later(LASTS), true), (later(LASTS + 1), false)]
    {
        let done = registers(&none, Role::Administrator, Registration { until, ..swipe("a", "uto1") });
        assert_eq!(done.err(), (!fits).then_some(Rejection::BadTerm), "{until:?}");
    }
    let mut devices = Devices::from([(StreamId([2; 16]), there(swipe("swipe-1", "uto1")))]);
    let taken = registers(&devices, Role::Administrator, swipe("swipe-1", "uto2"));
    assert_eq!(taken, Err(Rejection::NameTaken));
    assert_eq!(registers(&none, Role::Administrator, swipe("a.b", "uto1")), Err(Rejection::NameTaken));
    let revoked: Event = DeviceRevoked {}.into();
    let gone = Device::apply(devices.get(&StreamId([2; 16])), &revoked).expect("it follows");
    assert_eq!(Device::apply(Some(&gone), &revoked).err(), Some(spartel_app::people::account::DoesNotFollow));
    devices.insert(StreamId([2; 16]), gone.clone());
    assert!(
        registers(&devices, Role::Administrator, swipe("swipe-1", "uto1")).is_ok(),
        "the name is free again"
    );
    devices.insert(StreamId([1; 16]), gone);
    assert_eq!(revokes(&devices, Role::Administrator), Err(Rejection::NoChange));
    assert_eq!(revokes(&none, Role::Administrator), Err(Rejection::NoDevice));
    let name = |at: usize| Code::parse(&format!("d-{at}")).expect("a code");
    let one = |at: usize| there(Registration { name: name(at), ..swipe("a", "uto1") });
    let many: Devices = (0..MOST).map(|at| (StreamId((at as u128).to_be_bytes()), one(at))).collect();
    assert_eq!(registers(&many, Role::Administrator, swipe("one-more", "uto1")), Err(Rejection::TooMany));
}

#[test]
fn a_token_is_good_until_its_end_or_until_it_is_taken() {
    let device = there(swipe("swipe-1", "uto1"));
    assert!(device.is_there(NOW) && device.is_there(later(LASTS - 1)) && !device.is_there(later(LASTS)));
    let revoked = Device::apply(Some(&device), &DeviceRevoked {}.into()).expect("it follows");
    assert!(!revoked.is_there(NOW));
    let mut other = TOKEN;
    assert!(device.has(&TOKEN));
    other[31] ^= 1;
    assert!(!device.has(&other));
    assert!(Device::apply(None, &DeviceRevoked {}.into()).is_err(), "of no device");
}

#[test]
fn events_are_frozen() {
    let registered = DeviceRegistered {
        name: Code::new("swipe-1"),
        kind: Kind::Folder,
        post: Post(Code::new("uto1")),
        desk: Some(Code::new("lane-3")),
        token: Hash(TOKEN),
        until: later(LASTS),
    };
    let events: [Event; 2] = [registered.into(), DeviceRevoked {}.into()];
    assert_eq!((Event::KINDS.kinds(), Event::KINDS.gaps()), (events.len(), vec![]));
    for event in events {
        same(&event);
        is_strict(&event);
    }
}
