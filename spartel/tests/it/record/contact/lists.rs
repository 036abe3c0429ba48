//! Lists of contacts, and their numbers.

use super::given::{Officers, UTO1, act, admitted, asks, beginning, begun_by, order, wants};
use super::{House, NOON};
use spartel_app::contact::{Listed, Numbers, Page, Place, Stage, Wanted, begin, list};
use spartel_app::people::rights::Role;
use spartel_app::people::{Asked, Circle};
use spartel_inspect::transaction::{Act, Command, Direction};
use spartel_ledger::id::{AccountId, Code, StreamId};
use std::collections::BTreeSet;

async fn page(house: &House, asked: Asked<'_>, wanted: &Wanted, at: (Option<Place>, u32)) -> Page {
    list(&house.recorder, (asked, &Code::new("inspection")), wanted, at).await.expect("a list")
}

/// All of a list, in pages of so many.
async fn all(house: &House, asked: Asked<'_>, wanted: &Wanted, most: u32) -> Vec<Listed> {
    let (mut contacts, mut after) = (Vec::new(), None);
    loop {
        let page = page(house, asked, wanted, (after, most)).await;
        assert!(page.contacts.len() <= most as usize);
        contacts.extend(page.contacts);
        after = page.next;
        if after.is_none() {
            return contacts;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_finds_what_their_rights_reach_and_nothing_else() {
    let house = House::new().await;
    let roles = [Role::FirstLine];
    let (one, two) = (Officers::of(1, &roles, &["uto1", "uto2"]), Officers::of(2, &roles, &["uto2"]));
    let second = Officers::of(3, &[Role::SecondLine, Role::FirstLine], &["uto2"]);
    let auditor = Officers::of(4, &[Role::Auditor], &["uto1", "uto2"]);
    let numbers = Numbers::default();
    let mut begun: Vec<(StreamId, u8, &str)> = Vec::new();
    for (at, (of, account, post)) in [
        (&one, 1, "uto1"),
        (&one, 1, "uto2"),
        (&two, 2, "uto2"),
        (&second, 3, "uto2"),
        (&one, 1, "uto1"),
        (&two, 2, "uto2"),
        (&one, 1, "uto2"),
    ]
    .into_iter()
    .enumerate()
    {
        // Some begin in the same millisecond.
        house.set(NOON + at as i64 / 2);
        let mut beginning = beginning(Code::new(post));
        beginning.direction = if at % 3 == 0 { Direction::Exit } else { Direction::Entry };
        let id = begin(&house.recorder, &numbers, (of.asks(), &order()), beginning, None).await;
        begun.push((id.expect("a contact"), account, post));
    }
    let expected = |fits: &dyn Fn(u8, &str) -> bool| {
        let ids = begun.iter().filter(|(_, account, post)| fits(*account, post)).map(|(id, ..)| *id);
        ids.collect::<BTreeSet<_>>()
    };
    for (of, fits) in [
        (&one, &(|account: u8, _: &str| account == 1) as &dyn Fn(u8, &str) -> bool),
        (&two, &|account, _| account == 2),
        (&second, &|_, post| post == "uto2"),
        (&auditor, &|_, _| false),
    ] {
        for most in [1, 2, 3, 100] {
            let found = all(&house, of.asks(), &Wanted::default(), most).await;
            assert!(found.is_sorted_by(|a, b| (a.opened, a.id) > (b.opened, b.id)), "newest first");
            let ids: BTreeSet<StreamId> = found.iter().map(|contact| contact.id).collect();
            assert_eq!((ids.len(), &ids), (found.len(), &expected(fits)), "once each");
        }
    }
    // What is wanted narrows what may be seen, and never widens it.
    let ids = async |of: &Officers, wanted: Wanted| {
        let found = all(&house, of.asks(), &wanted, 2).await;
        found.into_iter().map(|contact| contact.id).collect::<BTreeSet<_>>()
    };
    let post = |post| Wanted { post: Some(Code::new(post)), ..Wanted::default() };
    let officer = |account| Wanted { officer: Some(AccountId([account; 16])), ..Wanted::default() };
    assert_eq!(ids(&one, post("uto1")).await, expected(&|account, post| account == 1 && post == "uto1"));
    assert_eq!(ids(&two, post("uto1")).await, BTreeSet::new());
    assert_eq!(ids(&second, post("uto1")).await, BTreeSet::new());
    assert_eq!(ids(&second, officer(2)).await, expected(&|account, _| account == 2));
    assert_eq!(ids(&one, officer(2)).await, BTreeSet::new());
    let exits = Wanted { direction: Some(Direction::Exit), ..Wanted::default() };
    assert_eq!(ids(&one, exits).await, [begun[0].0, begun[6].0].into());
    let day = Wanted { opened: Some(NOON + 1..NOON + 3), ..Wanted::default() };
    assert_eq!(ids(&two, day).await, [begun[2].0, begun[5].0].into());
    assert_eq!(second.asks().circles(spartel_app::people::rights::Action::SeeContact).len(), 2);
    assert!(!auditor.asks().circles(spartel_app::people::rights::Action::SeeContact).contains(&Circle::All));
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_found_by_how_far_they_are_and_what_was_found() {
    let house = House::new().await;
    let mut ids = Vec::new();
    for case in ["passport", "dg1-expiry", "passport", "passport"] {
        ids.push(begun_by(&house, asks(), case).await);
    }
    wants(&house, ids[0], admitted()).await.expect("an end");
    wants(&house, ids[2], vec![Command::Lapse]).await.expect("it is said");
    wants(&house, ids[3], vec![act(Act::Admit), Command::End]).await.expect("an end");
    let found = async |wanted: Wanted| {
        let found = all(&house, asks(), &wanted, 10).await;
        found.into_iter().map(|contact| contact.id).collect::<BTreeSet<_>>()
    };
    let none = Wanted::default;
    let ended = found(Wanted { phase: Some(Stage::Ended), ..none() }).await;
    assert_eq!(ended, [ids[0], ids[3]].into());
    assert_eq!(found(Wanted { unresolved: Some(true), ..none() }).await, [ids[2]].into());
    assert_eq!(found(Wanted { outcome: Some("failed".into()), ..none() }).await, [ids[1]].into());
    assert_eq!(found(Wanted { kind: Some("visa".into()), ..none() }).await, BTreeSet::new());
    let of_both = Wanted { kind: Some("passport".into()), issuer: Some("UTO".into()), ..none() };
    assert_eq!(found(of_both).await.len(), 4);
    let listed = all(&house, asks(), &none(), 10).await;
    let first = listed.iter().find(|contact| contact.id == ids[0]).expect("listed");
    assert_eq!((first.number.as_str(), first.post.as_str()), ("UTO1-2026-000001", "uto1"));
    assert_eq!((first.phase.as_str(), first.nothing_found), ("ended", Some(true)));
    assert_eq!(first.officer, Some(AccountId([0xac; 16])));
    for stage in Stage::ALL {
        assert_eq!(Stage::parse(stage.as_str()), Some(stage));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_two_contacts_have_one_number_also_after_a_new_start() {
    let house = House::new().await;
    let begun = async |numbers: &Numbers, post: Code| {
        begin(&house.recorder, numbers, (asks(), &order()), beginning(post), None).await.expect("a contact")
    };
    let numbers = Numbers::default();
    let at_once = async |numbers: &Numbers| {
        tokio::join!(begun(numbers, UTO1), begun(numbers, UTO1), begun(numbers, UTO1), begun(numbers, UTO1))
    };
    at_once(&numbers).await;
    at_once(&numbers).await;
    let listed = async || {
        let mut found = all(&house, asks(), &Wanted::default(), 100).await;
        found.sort_by(|a, b| a.number.cmp(&b.number));
        found.into_iter().map(|contact| contact.number).collect::<Vec<_>>()
    };
    let numbered = |serials: std::ops::RangeInclusive<u32>| {
        serials.map(|serial| format!("UTO1-2026-{serial:06}")).collect::<Vec<_>>()
    };
    assert_eq!(listed().await, numbered(1..=8));
    // A program that starts goes on where the list ends, and so does the list that was made anew.
    at_once(&Numbers::default()).await;
    house.rebuilt().await;
    begun(&Numbers::default(), UTO1).await;
    assert_eq!(listed().await, numbered(1..=13));
    // A contact whose place was wrong keeps its number, which is not given again.
    let found = all(&house, asks(), &Wanted::default(), 100).await;
    let last = found.iter().find(|contact| contact.number == "UTO1-2026-000013").expect("the last");
    let place = spartel_inspect::transaction::Place { post: Code::new("uto2"), ..beginning(UTO1).place };
    let corrected = Command::Correct(spartel_inspect::transaction::Correction::Place(place));
    wants(&house, last.id, vec![corrected]).await.expect("it is put right");
    begun(&Numbers::default(), UTO1).await;
    assert!(listed().await.contains(&"UTO1-2026-000014".to_owned()));
    // The numbers of a year begin with 1.
    house.set(NOON + 60 * 86_400_000);
    begun(&numbers, UTO1).await;
    assert!(listed().await.contains(&"UTO1-2027-000001".to_owned()));
}
