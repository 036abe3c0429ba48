//! Contacts in a real house: a traveller of whom nothing is found leaves nothing, what was found stays, and nobody's evidence lands on another.

mod clocks;
mod fresh;
mod given;
mod group;
mod lists;
mod rights;

use super::{House, NOON, asked, recorder_of};
use given::{
    UTO1, act, admitted, asks, beginning, begun, clears, examined, hold, order, pieces, results, tree, wants,
};
use spartel_app::contact::{
    ContactError, Examined, Handle, Moving, Numbers, Order, Piece, Pieces, begin, bring, carry_out,
    check_again, look_up,
};
use spartel_app::ledger::fresh::FRESH;
use spartel_app::ledger::{RecordError, Recorder, read_blob, verify_open};
use spartel_inspect::transaction::{
    Act, Assessed, Authenticity, Command, Level, Phase, PieceKind, Rejection,
};
use spartel_keys::SystemRandom;
use spartel_ledger::id::{Code, StreamId};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_ports::store::{StoreError, Value};
use spartel_ports::{Random, Store, World};
use spartel_utopia::{Case, REFERENCE, Utopia};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));
static TRUSTED: LazyLock<TrustStore> = LazyLock::new(trusted);

/// A store that trusts Utopia.
pub fn trusted() -> TrustStore {
    let files = UTOPIA.trust_material();
    let options = ImportOptions { signer_root: Some(&files["UT-root.cer"]), ..ImportOptions::default() };
    let mut store = TrustStore::empty(StoreKind::Specimen);
    store = store.import(&files["UT.ml"], &options, REFERENCE).expect("a list").0;
    for (_, list) in files.iter().filter(|(path, _)| path.starts_with("crl/")) {
        if let Ok((imported, _)) = store.import(list, &ImportOptions::default(), REFERENCE) {
            store = imported;
        }
    }
    store
}

/// The files of a document as they come from a desk.
fn came(case: &str) -> Vec<Piece> {
    let files = UTOPIA.issue(Case::find(case).expect("a document")).files;
    let piece = |(label, bytes): (String, Vec<u8>)| {
        let kind = match label.as_str() {
            "mrz.txt" => PieceKind::MrzText,
            _ => PieceKind::ChipFile,
        };
        Piece { kind, label, light: None, bytes }
    };
    files.into_iter().map(piece).collect()
}

/// Whether some bytes stand in anything that the record's keys open.
async fn opens(house: &House, wanted: &[u8]) -> bool {
    !opened(&house.recorder, &[wanted.to_vec()]).await.is_empty()
}

/// Which of some byte strings stand in anything that a record's keys open.
pub async fn opened<W: World>(recorder: &Recorder<W>, wanted: &[Vec<u8>]) -> BTreeSet<Vec<u8>> {
    let mut found = BTreeSet::new();
    for stream in recorder.store().streams(None, 100_000).await.expect("streams") {
        for event in recorder.read(stream.id).await.expect("it opens") {
            let mut all = vec![event.body.data.bytes().to_vec()];
            for blob in &event.body.blobs {
                all.extend(read_blob(recorder.world(), stream.id, blob).await.expect("it opens"));
            }
            let stands = |marker: &&Vec<u8>| {
                all.iter().any(|bytes| bytes.windows(marker.len()).any(|window| window == &marker[..]))
            };
            found.extend(wanted.iter().filter(stands).cloned());
        }
    }
    found
}

/// Threat: what is kept of honest travellers. With every key in hand, nothing of them is to be had: no name, no number, no portrait.
#[tokio::test(flavor = "multi_thread")]
async fn of_whom_nothing_was_found_nothing_can_be_recovered() {
    let house = House::new().await;
    let files = came("passport");
    let part = |label: &str, from: usize| {
        let file = files.iter().find(|piece| piece.label == label).expect("a file");
        file.bytes[from..from + 40].to_vec()
    };
    let number = part("mrz.txt", 45)[..9].to_vec();
    let markers = [part("mrz.txt", 2), number, part("DG2.bin", 3_000), part("DG1.bin", 10)];
    let mut contacts = Vec::new();
    for _ in 0..40 {
        contacts.push(begun(&house, "passport").await);
    }
    for marker in &markers {
        assert!(opens(&house, marker).await, "it is there while they stand at the counter");
    }
    let wrapped = async || {
        let streams = house.recorder.store().streams(None, 10_000).await.expect("streams");
        let evidence = streams.into_iter().filter(|stream| stream.bucket.class == FRESH);
        evidence.map(|stream| ("a wrapped key", stream.wrapped)).collect::<Vec<_>>()
    };
    let keys = wrapped().await;
    assert_eq!((keys.len(), house.found(&keys).len()), (80, 80));
    for id in &contacts {
        let ended = wants(&house, *id, admitted()).await.expect("an end");
        assert_eq!(ended.phase(), Phase::Ended { nothing_found: true });
        for bundle in ended.bundles() {
            assert_eq!(pieces(&house, *id, bundle.bundle).await, None);
        }
        assert_eq!(results(&house, *id, ended.runs()[0].stream).await, None);
        assert!(ended.runs()[0].basic.checks.len() > 50, "what was checked stays");
    }
    for marker in &markers {
        assert!(!opens(&house, marker).await);
    }
    assert_eq!(wrapped().await, vec![]);
    // The store's journal follows within a second.
    let gone = async {
        while !house.found(&keys).is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    // A machine that does much else is given its time.
    tokio::time::timeout(Duration::from_secs(30), gone).await.expect("it goes by itself");
    let said = markers.map(|marker| ("said", marker));
    assert_eq!(house.found(&said), Vec::<&str>::new());
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_stays_with_its_evidence_and_is_checked_again() {
    let house = House::new().await;
    let id = begun(&house, "dg1-expiry").await;
    let run = hold(&house, id).await.transaction().runs()[0].stream;
    let said = Assessed {
        run,
        document: 0,
        level: Level::Finding,
        authenticity: Some(Authenticity::Forged),
        issuance: None,
        bearer: None,
        because: vec![],
    };
    let too_early = wants(&house, id, vec![act(Act::Refuse)]).await;
    assert_eq!(too_early, Err(ContactError::Rejected(Rejection::Safeguards)));
    wants(&house, id, vec![Command::Assess(said)]).await.expect("an assessment");
    house.set(NOON + 20 * 86_400_000);
    clears(&house, id).await;
    let ways = vec![act(Act::Refuse), act(Act::Seize), Command::End];
    let ended = wants(&house, id, ways).await.expect("an end");
    assert_eq!(ended.phase(), Phase::Ended { nothing_found: false });
    let kept = pieces(&house, id, ended.bundles()[0].bundle).await.expect("kept");
    assert_eq!(kept, came("dg1-expiry"));
    let inspection = examined(&kept);
    assert_eq!(results(&house, id, run).await, Some(tree(&inspection)));
    // Their clocks began with the end, not with the beginning.
    let month = async |stream| {
        house.recorder.store().stream(stream).await.expect("a store").expect("a stream").bucket.end
    };
    let begun_with = begun(&house, "passport").await;
    for stream in [id, run, ended.bundles()[0].bundle] {
        assert_eq!(month(stream).await, month(begun_with).await);
    }
    let over = vec![ended.bundles()[0].bundle];
    let examined = Examined { over, inspection: &inspection, tree: tree(&inspection) };
    let again = check_again(&house.recorder, &order(), &hold(&house, id).await, examined).await;
    let again = again.expect("kept evidence");
    assert_eq!(again.runs().len(), 2);
    assert_eq!(again.runs()[0].basic, again.runs()[1].basic, "the same of the same");
    let world = house.recorder.world();
    let opened = verify_open(world.store(), world.keys(), &[], |_| {}).await.expect("it opens");
    assert_eq!(opened.findings, []);
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_is_carried_out_once_and_a_stale_one_not_at_all() {
    let house = House::new().await;
    let (pieces, command, numbers) = (came("passport"), order(), Numbers::default());
    let inspection = examined(&pieces);
    let start = async |command: &Order| {
        let examined = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
        let evidence = Some((Pieces::new(pieces.clone()), examined));
        let by = (asks(), command);
        begin(&house.recorder, &numbers, by, beginning(UTO1), evidence).await.expect("a contact")
    };
    let id = start(&command).await;
    let size = house.recorder.store().size().await;
    assert_eq!((start(&command).await, house.recorder.store().size().await), (id, size));
    // Two officers press at the same time: one of them is told to look again.
    let stale = Err(ContactError::Record(RecordError::Store(StoreError::Stale)));
    for at in 0..20 {
        let id = if at == 0 { id } else { start(&order()).await };
        let (one, other) = tokio::join!(wants(&house, id, admitted()), wants(&house, id, admitted()));
        let refused = if one.is_ok() { other } else { one };
        assert!(refused == stale || refused == Err(ContactError::Rejected(Rejection::Ended)), "{refused:?}");
    }
    // Somebody has erased a part of the evidence before: the rest goes.
    let parted = start(&order()).await;
    let bundle = hold(&house, parted).await.transaction().bundles()[0].bundle;
    house.recorder.erase(&asked(), Code::new("asked-for"), &[bundle]).await.expect("an erasure");
    let ended = wants(&house, parted, admitted()).await.expect("an end");
    assert_eq!(results(&house, parted, ended.runs()[0].stream).await, None);
    let end = order();
    let second = hold(&house, start(&order()).await).await;
    let ended = carry_out(&house.recorder, &end, &second, admitted()).await.expect("an end");
    assert_eq!(carry_out(&house.recorder, &end, &second, admitted()).await, Ok(ended));
    let nowhere = look_up(&house.recorder, asks(), SystemRandom.stream()).await;
    assert_eq!(nowhere.err(), Some(ContactError::None));
}

#[tokio::test(flavor = "multi_thread")]
async fn fingerprints_are_never_kept_whatever_they_are_called() {
    let house = House::new().await;
    let mut came = came("passport");
    let inspection = examined(&came);
    let all = came.len();
    // A file of fingerprints, one of irises, and both under other names.
    for (tag, label) in [
        (0x63, "DG3.bin"),
        (0x76, "EF.DG4"),
        (0x63, "DG7.bin"),
        (0x76, "input 7"),
        (0x63, "EF.DIR"),
        (9, "x"),
    ] {
        // Some with the answer of the chip behind them, or broken off.
        let bytes = [&[tag, 0x83, 1, 0], b"MARKERFINGERMARKERFINGER\x90\x00".as_slice()].concat();
        came.push(Piece { kind: PieceKind::ChipFile, label: label.into(), light: None, bytes });
    }
    let picture = came[all].clone();
    came.push(Piece { kind: PieceKind::Picture, ..picture });
    let other = came[all + 1].clone();
    came.push(Piece { kind: PieceKind::Seal, ..other });
    let kept = Pieces::new(came);
    assert_eq!(kept.kept().len(), all);
    let examined = Examined { over: vec![], inspection: &inspection, tree: vec![] };
    let (numbers, evidence) = (Numbers::default(), Some((kept, examined)));
    let id = begin(&house.recorder, &numbers, (asks(), &order()), beginning(UTO1), evidence).await;
    let contact = hold(&house, id.expect("a contact")).await;
    assert_eq!(contact.transaction().bundles()[0].pieces.len(), all);
    assert!(!opens(&house, b"MARKERFINGER").await);
    assert!(opens(&house, b"EF.DG4").await, "that they came is kept");
}

/// Five travellers of one vehicle, two desks: whatever comes when, it lands where it was sent, and what landed wrong is put right.
#[tokio::test(flavor = "multi_thread")]
async fn documents_of_one_vehicle_stay_with_whom_they_belong_to() {
    let house = House::new().await;
    let cases = ["passport", "passport-rsa", "passport-p384", "passport-bp512", "passport-pss"];
    let numbers = Numbers::default();
    let mut contacts = Vec::new();
    for _ in cases {
        let begun = begin(&house.recorder, &numbers, (asks(), &order()), beginning(UTO1), None).await;
        contacts.push(begun.expect("a contact"));
    }
    let brings = async |id: StreamId, case: &str| {
        let came = came(case);
        let (mut over, mut all) = (Vec::new(), came.clone());
        let contact = hold(&house, id).await;
        for bundle in contact.transaction().bundles() {
            over.push(bundle.bundle);
            all.extend(pieces(&house, id, bundle.bundle).await.expect("kept"));
        }
        let inspection = examined(&all);
        let examined = Examined { over, inspection: &inspection, tree: tree(&inspection) };
        bring(&house.recorder, &order(), &contact, (Pieces::new(came), examined)).await.expect("evidence")
    };
    let desk = async |from: usize| {
        for at in (from..cases.len()).step_by(2) {
            brings(contacts[cases.len() - 1 - at], cases[cases.len() - 1 - at]).await;
        }
    };
    tokio::join!(desk(0), desk(1));
    for (id, case) in contacts.iter().zip(cases) {
        let bundle = hold(&house, *id).await.transaction().bundles()[0].bundle;
        let lies = pieces(&house, *id, bundle).await;
        assert_eq!(lies, Some(came(case)), "{case}");
    }
    // Whoever looked at less than there is by now has to look again.
    let late = came(cases[4]);
    let inspection = examined(&late);
    let less = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
    let fifth = hold(&house, contacts[4]).await;
    let refused = bring(&house.recorder, &order(), &fifth, (Pieces::new(late), less)).await;
    assert_eq!(refused, Err(ContactError::Rejected(Rejection::Run)));
    // The third one's document was dropped on the first.
    let wrong = brings(contacts[0], cases[2]).await;
    let (bundle, trees) = (wrong.bundles()[1].bundle, wrong.runs().iter().map(|run| run.stream));
    let moves = async |from: usize, to: usize, bundle: StreamId| {
        let (from, to) = (hold(&house, contacts[from]).await, hold(&house, contacts[to]).await);
        let bundles = [bundle];
        let moving = Moving::new((&from, &to), &bundles).expect("both are theirs");
        let (left, joined) = (moving.left(), moving.joined());
        let found = async |of: &Handle<'_>, other: &Handle<'_>, over: &[StreamId]| {
            let mut all = Vec::new();
            for bundle in over {
                let ours = of.transaction().bundles().iter().any(|ours| ours.bundle == *bundle);
                let whose = if ours { of.id() } else { other.id() };
                all.extend(pieces(&house, whose, *bundle).await.expect("kept"));
            }
            examined(&all)
        };
        let (less, more) = (found(&from, &to, &left).await, found(&to, &from, &joined).await);
        let joined = Examined { over: joined, inspection: &more, tree: tree(&more) };
        let rest = (!left.is_empty()).then(|| Examined { over: left, inspection: &less, tree: tree(&less) });
        moving.carry_out(&house.recorder, &order(), (rest, joined)).await.expect("it moves");
    };
    moves(0, 2, bundle).await;
    for tree in trees {
        assert_eq!(house.recorder.store().stream(tree).await, Ok(None), "it was of both");
    }
    for (contact, bundles) in [(contacts[0], 1), (contacts[2], 2)] {
        let told = hold(&house, contact).await;
        assert_eq!(told.transaction().bundles().len(), bundles);
        assert!(told.transaction().current().is_some(), "what it has now was checked");
    }
    // With the last of its evidence a contact goes into the other.
    let left = hold(&house, contacts[0]).await.transaction().bundles()[0].bundle;
    moves(0, 1, left).await;
    let merged = hold(&house, contacts[0]).await;
    assert_eq!(merged.transaction().phase(), Phase::Merged(contacts[1]));
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_listed_by_what_names_nobody_and_the_list_is_made_anew() {
    let house = House::new().await;
    let first = begun(&house, "passport").await;
    let second = begun(&house, "dg1-expiry").await;
    wants(&house, first, admitted()).await.expect("an end");
    wants(&house, second, vec![Command::Lapse]).await.expect("it is said");
    let rows = async || {
        let rows = house.recorder.store().rows("contact", None, 10).await.expect("a table");
        let values = |id| {
            let row = rows.iter().find(|row| row.stream == id).expect("a row");
            row.values.clone().expect("values")
        };
        [values(first), values(second)]
    };
    let text = |text: &'static str| Value::Text(text.into());
    let expected = |serial: i64, phase, unresolved, outcome, (nothing_found, ended)| {
        let number = Value::Text(format!("UTO1-2026-{serial:06}").into());
        let (at, kind, issuer) = (Value::Number(NOON), text("passport"), text("UTO"));
        let coded = [number, text("uto1"), text("entry"), at.clone(), at, text(phase)];
        let rest = [Value::Number(unresolved), text(outcome), kind, issuer, nothing_found];
        let numbered = [text("UTO1-2026"), Value::Number(serial), Value::Bytes(vec![0xac; 16]), Value::Null];
        // Nobody named the lane, and nobody was sent on.
        let times = [Value::Null, Value::Null, ended];
        [coded.as_slice(), rest.as_slice(), numbered.as_slice(), times.as_slice()].concat()
    };
    let told = [
        expected(1, "ended", 0, "all-clear", (Value::Number(1), Value::Number(NOON))),
        expected(2, "open", 1, "failed", (Value::Null, Value::Null)),
    ];
    assert_eq!(rows().await, told);
    house.rebuilt().await;
    assert_eq!(rows().await, told);
}
