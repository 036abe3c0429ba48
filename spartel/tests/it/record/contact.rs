//! Contacts in a real house: a traveller of whom nothing is found leaves nothing, what was found stays, and nobody's evidence lands on another.

use super::{House, NOON, asked};
use spartel_app::contact::{
    ContactError, Examined, Piece, Pieces, begin, bring, carry_out, check_again, load, move_evidence, pieces,
    results,
};
use spartel_app::ledger::{Asked, RecordError, verify_open};
use spartel_inspect::transaction::{
    Act, ActBasis, Answer, Assertion, Assessed, Authenticity, ClearedSafeguards, Command, Direction,
    Interview, Judged, Language, Level, Opened, Phase, PieceKind, Place, PlaceKind, Question, Rejection,
    Transaction,
};
use spartel_inspect::{Content, Evidence, Inspection, Policy, Trust, verify};
use spartel_keys::SystemRandom;
use spartel_lds::FileKind;
use spartel_ledger::id::{Code, StreamId};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_ports::store::{StoreError, Value};
use spartel_ports::{Random, Store, World};
use spartel_utopia::{Case, REFERENCE, Utopia};
use std::sync::LazyLock;

static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));
static TRUSTED: LazyLock<TrustStore> = LazyLock::new(|| {
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
});

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

fn examined(pieces: &[Piece]) -> Inspection {
    let mut evidence = Evidence::new();
    for piece in pieces {
        let content = match piece.kind {
            PieceKind::MrzText => Content::PrintedMrz(std::str::from_utf8(&piece.bytes).expect("a text")),
            _ => Content::ChipFile {
                kind: FileKind::from_name(&piece.label).expect("a file of a chip"),
                bytes: &piece.bytes,
            },
        };
        evidence.add(&piece.label, content);
    }
    verify(&evidence, &Trust::new(&TRUSTED), &Policy::named("document").expect("a profile"), REFERENCE)
}

/// A tree of results, with everything that the documents say.
fn tree(inspection: &Inspection) -> Vec<u8> {
    format!("{:?}", inspection.documents).into_bytes()
}

fn opened(number: &str) -> Opened {
    Opened {
        number: number.into(),
        direction: Direction::Entry,
        place: Place { post: Code::new("uto1"), kind: PlaceKind::Lane, name: None },
        group: None,
        profile: Code::new("document"),
    }
}

/// A contact that began with a document.
async fn begun(house: &House, number: &str, case: &str) -> StreamId {
    let pieces = came(case);
    let inspection = examined(&pieces);
    let examined = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
    let evidence = Some((Pieces::new(pieces), examined));
    begin(&house.recorder, &asked(), opened(number), evidence).await.expect("a contact")
}

async fn wants(house: &House, id: StreamId, commands: Vec<Command>) -> Result<Transaction, ContactError> {
    carry_out(&house.recorder, &asked(), id, commands).await
}

fn admitted() -> Vec<Command> {
    let admit = Command::Act { act: Act::Admit, basis: ActBasis::NothingFound, assertion: None };
    vec![admit, Command::End]
}

fn cleared() -> ClearedSafeguards {
    let answers = Question::ALL.iter().map(|question| (*question, Answer::No)).collect();
    let language = Language::Common(Code::new("fr"));
    match (Interview { in_private: true, language, answers }).judge() {
        Judged::Cleared(cleared) => cleared,
        other => panic!("{other:?}"),
    }
}

fn act(act: Act) -> Command {
    let assertion = Some(Assertion { decision: [1; 32].into(), assertion: [2; 32].into() });
    Command::Act { act, basis: ActBasis::Reasons(vec![Code::new("b")]), assertion }
}

/// Whether some bytes stand in anything that the record's keys open.
async fn opens(house: &House, wanted: &[u8]) -> bool {
    let (store, mut found) = (house.recorder.store(), false);
    for stream in store.streams(None, 10_000).await.expect("streams") {
        for event in house.recorder.read(stream.id).await.expect("it opens") {
            let mut all = vec![event.body.data.bytes().to_vec()];
            for blob in &event.body.blobs {
                let read = spartel_app::ledger::read_blob(house.recorder.world(), stream.id, blob).await;
                all.extend(read.expect("it opens"));
            }
            found |= all.iter().any(|bytes| bytes.windows(wanted.len()).any(|window| window == wanted));
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
    for at in 0..40 {
        contacts.push(begun(&house, &format!("UTO1-2026-{at:06}"), "passport").await);
    }
    for marker in &markers {
        assert!(opens(&house, marker).await, "it is there while they stand at the counter");
    }
    let wrapped = async || {
        let streams = house.recorder.store().streams(None, 10_000).await.expect("streams");
        let evidence = streams.into_iter().filter(|stream| stream.bucket.class == Code::new("evidence"));
        evidence.map(|stream| ("a wrapped key", stream.wrapped)).collect::<Vec<_>>()
    };
    let keys = wrapped().await;
    assert_eq!((keys.len(), house.found(&keys).len()), (80, 80));
    for id in &contacts {
        let ended = wants(&house, *id, admitted()).await.expect("an end");
        assert_eq!(ended.phase(), Phase::Ended { nothing_found: true });
        for bundle in ended.bundles() {
            assert_eq!(pieces(&house.recorder, bundle.bundle).await, Ok(None));
        }
        assert_eq!(results(&house.recorder, ended.runs()[0].stream).await, Ok(None));
        assert!(ended.runs()[0].basic.checks.len() > 50, "what was checked stays");
    }
    for marker in &markers {
        assert!(!opens(&house, marker).await);
    }
    assert_eq!((house.found(&keys), wrapped().await), (vec![], vec![]));
    let said = markers.map(|marker| ("said", marker));
    assert_eq!(house.found(&said), Vec::<&str>::new());
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_stays_with_its_evidence_and_is_checked_again() {
    let house = House::new().await;
    let id = begun(&house, "UTO1-2026-000001", "dg1-expiry").await;
    let contact = load(&house.recorder, id).await.expect("a contact");
    let run = contact.runs()[0].stream;
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
    let ways = vec![Command::Clear(cleared()), act(Act::Refuse), act(Act::Seize), Command::End];
    let ended = wants(&house, id, ways).await.expect("an end");
    assert_eq!(ended.phase(), Phase::Ended { nothing_found: false });
    let kept = pieces(&house.recorder, ended.bundles()[0].bundle).await.expect("it opens").expect("kept");
    assert_eq!(kept, came("dg1-expiry"));
    let inspection = examined(&kept);
    assert_eq!(results(&house.recorder, run).await, Ok(Some(tree(&inspection))));
    // Their clocks began with the end, not with the beginning.
    let month = async |stream| {
        house.recorder.store().stream(stream).await.expect("a store").expect("a stream").bucket.end
    };
    let begun_with = begun(&house, "UTO1-2026-000002", "passport").await;
    for stream in [id, run, ended.bundles()[0].bundle] {
        assert_eq!(month(stream).await, month(begun_with).await);
    }
    let over = vec![ended.bundles()[0].bundle];
    let examined = Examined { over, inspection: &inspection, tree: tree(&inspection) };
    let again = check_again(&house.recorder, &asked(), id, examined).await.expect("kept evidence");
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
    let (pieces, command) = (came("passport"), asked());
    let inspection = examined(&pieces);
    let start = async |command: &Asked| {
        let examined = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
        let evidence = Some((Pieces::new(pieces.clone()), examined));
        begin(&house.recorder, command, opened("UTO1-2026-000001"), evidence).await.expect("a contact")
    };
    let id = start(&command).await;
    let size = house.recorder.store().size().await;
    assert_eq!((start(&command).await, house.recorder.store().size().await), (id, size));
    // Two officers press at the same time: one of them is told to look again.
    let stale = Err(ContactError::Record(RecordError::Store(StoreError::Stale)));
    for at in 0..20 {
        let id = if at == 0 { id } else { start(&asked()).await };
        let (one, other) = tokio::join!(wants(&house, id, admitted()), wants(&house, id, admitted()));
        let refused = if one.is_ok() { other } else { one };
        assert!(refused == stale || refused == Err(ContactError::Rejected(Rejection::Ended)), "{refused:?}");
    }
    // Somebody has erased a part of the evidence before: the rest goes.
    let parted = start(&asked()).await;
    let bundle = load(&house.recorder, parted).await.expect("a contact").bundles()[0].bundle;
    house.recorder.erase(&asked(), Code::new("asked-for"), &[bundle]).await.expect("an erasure");
    let ended = wants(&house, parted, admitted()).await.expect("an end");
    assert_eq!(results(&house.recorder, ended.runs()[0].stream).await, Ok(None));
    let end = asked();
    let second = start(&asked()).await;
    let ended = carry_out(&house.recorder, &end, second, admitted()).await.expect("an end");
    assert_eq!(carry_out(&house.recorder, &end, second, admitted()).await, Ok(ended));
    assert_eq!(load(&house.recorder, SystemRandom.stream()).await, Err(ContactError::None));
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
    let id = begin(&house.recorder, &asked(), opened("UTO1-2026-000001"), Some((kept, examined))).await;
    let contact = load(&house.recorder, id.expect("a contact")).await.expect("a contact");
    assert_eq!(contact.bundles()[0].pieces.len(), all);
    assert!(!opens(&house, b"MARKERFINGER").await);
    assert!(opens(&house, b"EF.DG4").await, "that they came is kept");
}

/// Five travellers of one vehicle, two desks: whatever comes when, it lands where it was sent, and what landed wrong is put right.
#[tokio::test(flavor = "multi_thread")]
async fn documents_of_one_vehicle_stay_with_whom_they_belong_to() {
    let house = House::new().await;
    let cases = ["passport", "passport-rsa", "passport-p384", "passport-bp512", "passport-pss"];
    let begun = async |at: usize| begin(&house.recorder, &asked(), opened(&at.to_string()), None).await;
    let mut contacts = Vec::new();
    for at in 0..cases.len() {
        contacts.push(begun(at).await.expect("a contact"));
    }
    let brings = async |id: StreamId, case: &str| {
        let came = came(case);
        let (mut over, mut all) = (Vec::new(), came.clone());
        for bundle in load(&house.recorder, id).await.expect("a contact").bundles() {
            over.push(bundle.bundle);
            all.extend(pieces(&house.recorder, bundle.bundle).await.expect("it opens").expect("kept"));
        }
        let inspection = examined(&all);
        let examined = Examined { over, inspection: &inspection, tree: tree(&inspection) };
        bring(&house.recorder, &asked(), id, (Pieces::new(came), examined)).await.expect("evidence")
    };
    let desk = async |from: usize| {
        for at in (from..cases.len()).step_by(2) {
            brings(contacts[cases.len() - 1 - at], cases[cases.len() - 1 - at]).await;
        }
    };
    tokio::join!(desk(0), desk(1));
    for (id, case) in contacts.iter().zip(cases) {
        let contact = load(&house.recorder, *id).await.expect("a contact");
        let lies = pieces(&house.recorder, contact.bundles()[0].bundle).await.expect("it opens");
        assert_eq!(lies, Some(came(case)), "{case}");
    }
    // Whoever looked at less than there is by now has to look again.
    let late = came(cases[4]);
    let inspection = examined(&late);
    let less = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
    let refused = bring(&house.recorder, &asked(), contacts[4], (Pieces::new(late), less)).await;
    assert_eq!(refused, Err(ContactError::Rejected(Rejection::Run)));
    // The third one's document was dropped on the first.
    let wrong = brings(contacts[0], cases[2]).await;
    let (bundle, trees) = (wrong.bundles()[1].bundle, wrong.runs().iter().map(|run| run.stream));
    let moved = move_evidence(&house.recorder, &asked(), (contacts[0], contacts[2]), &[bundle]).await;
    moved.expect("it moves");
    for tree in trees {
        assert_eq!(results(&house.recorder, tree).await, Ok(None), "it was of both");
    }
    let told = load(&house.recorder, contacts[2]).await.expect("a contact");
    assert_eq!((told.bundles().len(), told.current()), (2, None));
    // With the last of its evidence a contact goes into the other.
    let left = load(&house.recorder, contacts[0]).await.expect("a contact").bundles()[0].bundle;
    let moved = move_evidence(&house.recorder, &asked(), (contacts[0], contacts[1]), &[left]).await;
    moved.expect("it moves");
    let merged = load(&house.recorder, contacts[0]).await.expect("a contact");
    assert_eq!(merged.phase(), Phase::Merged(contacts[1]));
    assert_eq!(house.differences().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_listed_by_what_names_nobody_and_the_list_is_made_anew() {
    let house = House::new().await;
    let first = begun(&house, "UTO1-2026-000001", "passport").await;
    let second = begun(&house, "UTO1-2026-000002", "dg1-expiry").await;
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
    let expected = |number, phase, unresolved, outcome, nothing_found| {
        let (at, kind, issuer) = (Value::Number(NOON), text("passport"), text("UTO"));
        let coded = [text(number), text("uto1"), text("entry"), at.clone(), at, text(phase)];
        let rest = [Value::Number(unresolved), text(outcome), kind, issuer, nothing_found];
        [coded.as_slice(), rest.as_slice()].concat()
    };
    let told = [
        expected("UTO1-2026-000001", "ended", 0, "all-clear", Value::Number(1)),
        expected("UTO1-2026-000002", "open", 1, "failed", Value::Null),
    ];
    assert_eq!(rows().await, told);
    house.rebuilt().await;
    assert_eq!(rows().await, told);
}
