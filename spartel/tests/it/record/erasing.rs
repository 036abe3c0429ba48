//! What is erased is gone from every file, is said by an event, and what could still open it is named.

use super::{House, NOON, asked, began, change, draft, drop_in, new, passphrase, projections};
use spartel_app::ledger::{
    Change, Draft, Fault, Place, RecordError, Whereto, checkpoint, compare, erasure, rebuild, verify,
    verify_open,
};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::backup::FileHash;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::store::StoreError;
use spartel_ports::transfer::{Backup, Transfer};
use spartel_ports::{Blobs, Keys, Random, Signer, Store, World};

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_ends_with_nothing_found_takes_its_evidence_with_it_and_no_other_record() {
    let house = House::new().await;
    let (record, evidence, kept) = (SystemRandom.stream(), SystemRandom.stream(), SystemRandom.stream());
    let of_class = |class: &'static str| house.recorder.new_of(&Code::new(class)).expect("a class");
    house.event(record, of_class("inspection"), draft("opened")).await;
    for stream in [evidence, kept] {
        house
            .event(stream, of_class("evidence"), Draft { blobs: vec![vec![3; 100_000]], ..draft("chip") })
            .await;
    }
    let ended = || change(record, Whereto::After(1), &["nothing found in 12 checks"]);
    let command = asked();
    let wrong = house.recorder.end_contact(&asked(), ended(), &[evidence, record]).await;
    assert_eq!(wrong, Err(RecordError::NotEvidence(record)));
    assert!(!house.recorder.read(evidence).await.expect("a stream").is_empty(), "nothing was done");
    let first = house.recorder.end_contact(&command, ended(), &[evidence]).await.expect("an end");
    let again = house.recorder.end_contact(&command, ended(), &[evidence]).await.expect("an end");
    assert_eq!((again.first, again.repeated), (first.first, true), "asked twice, it is done once");
    assert_eq!(house.recorder.read(evidence).await, Ok(vec![]));
    assert_eq!(house.recorder.read(record).await.map(|events| events.len()), Ok(2), "results stay");
    assert_eq!(house.recorder.read(kept).await.map(|events| events.len()), Ok(1));
    assert_eq!(house.recorder.world().blobs().held(None, 10).await.map(|held| held.len()), Ok(1));
    let erased = house.recorder.store().erased(evidence).await.expect("a store").expect("an erasure");
    let by = house.recorder.read(erased.by.stream).await.expect("a stream");
    assert_eq!((by.len(), &by[0].body.kind), (1, &erasure::KIND), "an event that says nothing else");
    checkpoint(house.recorder.store(), &house.signer).await.expect("a checkpoint");
    let verdict = verify(house.recorder.store(), house.signer.key(), |_| {}).await.expect("a store");
    assert_eq!((verdict.erased, verdict.findings), (1, vec![]), "the tree verifies");
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_07_what_was_taken_away_as_if_it_had_been_erased_is_found() {
    let house = House::new().await;
    let (stream, gone, other) = (SystemRandom.stream(), SystemRandom.stream(), SystemRandom.stream());
    for stream in [stream, gone, other] {
        house.event(stream, new(), draft("noted")).await;
    }
    let proper = house.recorder.erase(&asked(), Code::new("term"), &[gone]).await;
    proper.expect("an erasure");
    let faults = async || {
        let (store, keys) = (house.recorder.store(), house.recorder.world().keys());
        let opening = verify_open(store, keys, &[], |_| {}).await.expect("keys");
        opening.findings.into_iter().map(|finding| (finding.place, finding.fault)).collect::<Vec<_>>()
    };
    assert_eq!(faults().await, []);
    // Whoever can write the database names an event that is there: one of something else, and the one of the erasure of another.
    for (by, fault) in
        [("entry WHERE idx = 0", Fault::ErasureUnknown), ("entry WHERE idx = 3", Fault::ErasureUnknown)]
    {
        let text = format!(
            "INSERT INTO erased (stream, by_stream, by_version, class, ends, generation) \
             SELECT stream, (SELECT stream FROM {by}), (SELECT version FROM {by}), class, ends, generation \
             FROM stream WHERE stream = (SELECT stream FROM entry WHERE idx = 2)"
        );
        drop_in(&house, text).await;
        assert!(faults().await.contains(&(Place::Entry(2), fault)), "by {by}");
        drop_in(&house, "DELETE FROM erased WHERE stream = (SELECT stream FROM entry WHERE idx = 2)").await;
    }
    assert_eq!(faults().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_from_which_others_erase_while_it_is_opened_is_not_called_damaged() {
    let house = House::new().await;
    let streams: Vec<StreamId> = (0..250).map(|_| SystemRandom.stream()).collect();
    for stream in &streams {
        house.event(*stream, new(), began("X1", "ARIADNA")).await;
    }
    let erasing = async {
        for stream in &streams {
            house.recorder.erase(&asked(), Code::new("term"), &[*stream]).await.expect("an erasure");
        }
    };
    let opening = async {
        let world = house.recorder.world();
        while house.recorder.store().stream(streams[249]).await.expect("a store").is_some() {
            compare(world.store(), world.keys(), &projections(), |_| {}).await.expect("it opens");
            rebuild(world.store(), (world.keys(), world.random()), &projections(), |_| {})
                .await
                .expect("it opens");
            for stream in &streams[200..] {
                house.recorder.read(*stream).await.expect("it opens, or is gone");
            }
        }
    };
    tokio::join!(erasing, opening);
    assert_eq!(house.differences().await, []);
}

/// Threat 5, and what erasure is for. What is searched for: the content as it was said, which is in no file at any time; and all
/// that could be opened with every key of the house, which is there before the erasure and nowhere after it.
#[tokio::test(flavor = "multi_thread")]
async fn threat_05_after_an_erasure_nothing_of_it_is_in_any_file() {
    let house = House::new().await;
    let (stream, kept) = (SystemRandom.stream(), SystemRandom.stream());
    let said: Vec<(&str, Vec<u8>)> =
        [("note", "MARKERNOTE"), ("name", "MARKERNAME"), ("number", "X7654321"), ("file", "MARKERFILE")]
            .map(|(name, text)| (name, text.as_bytes().to_vec()))
            .to_vec();
    let file = |length: usize| [b"MARKERFILE".as_slice(), &vec![6; length]].concat();
    let noted = Draft { blobs: vec![file(1_000), file(100_000)], ..draft("MARKERNOTE") };
    let visit = Change { stream, place: new(), events: vec![began("X7654321", "MARKERNAME"), noted] };
    house.recorder.record(&asked(), vec![visit]).await.expect("a visit");
    house.event(kept, new(), began("Y1", "OTHERNAME")).await;

    let store = house.recorder.store();
    let wrapped = store.stream(stream).await.expect("a store").expect("a stream").wrapped;
    let contents = store.events(stream, 1, 10).await.expect("a store");
    let bucket =
        Bucket { class: Code::new("inspection"), end: Month::new(2028, 3).expect("a month"), generation: 0 };
    let keys =
        KeyFolder::open(&house.folder.path().join("keys"), &passphrase(), SystemRandom).expect("the keys");
    let token = keys.key(&bucket).expect("a bucket").token(&Code::new("visit.number"), b"X7654321");
    let mut opens = vec![("wrapped key", wrapped), ("token", token.0.to_vec())];
    opens.extend(contents.iter().map(|entry| ("content", entry.content.clone().expect("content"))));
    for stored in store.blobs(None, 10).await.expect("blobs") {
        let in_folder = house.recorder.world().blobs().get(stored.name).await.expect("a folder");
        // A piece that no page of the database cuts in two.
        let bytes = stored.bytes.or(in_folder).expect("a row or a file");
        opens.push(("blob", bytes[64..364].to_vec()));
    }
    assert_eq!(house.found(&said), Vec::<&str>::new(), "nothing personal is written as it was said");
    assert_eq!(house.found(&opens), ["wrapped key", "token", "content", "content", "blob", "blob"]);

    house.recorder.erase(&asked(), Code::new("asked-for"), &[stream]).await.expect("an erasure");
    assert_eq!(house.found(&said), Vec::<&str>::new());
    assert_eq!(house.found(&opens), Vec::<&str>::new());
    assert_eq!(house.recorder.read(stream).await, Ok(vec![]));
    assert_eq!(house.recorder.read(kept).await.map(|events| events.len()), Ok(1), "its neighbour opens");
    let erased = house.recorder.store().erased(stream).await.expect("a store").expect("an erasure");
    let why = house.recorder.read(erased.by.stream).await.expect("a stream");
    let said: erasure::Erased = why[0].body.data.read("erased").expect("who and why");
    assert_eq!((said.ground, said.streams), (Code::new("asked-for"), vec![stream]));
    assert_eq!((said.buckets, erased.bucket), (vec![bucket.clone()], bucket));
    let later = house.recorder.record(&asked(), vec![change(stream, Whereto::After(2), &["late"])]).await;
    assert_eq!(later, Err(RecordError::Store(StoreError::NoStream)));
}

/// Both directions: a backup counts where it holds what was erased later, and not where it was made after, holds others, or is destroyed.
#[tokio::test(flavor = "multi_thread")]
async fn what_could_still_open_an_erased_record_is_named() {
    let house = House::new().await;
    let streams: Vec<StreamId> = (0..3).map(|_| SystemRandom.stream()).collect();
    for stream in &streams {
        house.event(*stream, new(), draft("one")).await;
    }
    house.event(streams[0], Whereto::After(1), draft("two")).await;
    let store = house.recorder.store();
    let made = |number: u8, from, to| Backup {
        file: FileHash([number; 32]),
        begun: Moment(NOON + i64::from(number)),
        seen: to,
        from,
        to,
        previous: None,
        custodians: vec!["age1".into()],
        kept: Some(Moment(NOON)),
        destroyed: None,
    };
    for backup in [made(1, 0, 4), made(2, 3, 4), made(3, 1, 2), made(4, 0, 4)] {
        store.register(backup).await.expect("a register");
    }
    let told = async || {
        let status = erasure::status(store, &[].into(), |_| {}).await.expect("a store");
        let backups: Vec<_> = status.backups.iter().map(|(backup, held)| (backup.file.0[0], *held)).collect();
        let buckets: Vec<_> =
            status.buckets.values().map(|bucket| (bucket.erased, bucket.backups.len())).collect();
        assert!(status.erased == 0 || buckets == [(2, backups.len())], "{buckets:?}");
        (status.erased, backups)
    };
    assert_eq!(told().await, (0, vec![]));
    house.recorder.erase(&asked(), Code::new("term"), &[streams[0], streams[2]]).await.expect("an erasure");
    store.register(made(5, 0, 5)).await.expect("a register");
    assert_eq!(told().await, (2, vec![(1, 2), (2, 1), (4, 2)]));
    store.register(Backup { destroyed: Some(Moment(NOON)), ..made(4, 0, 4) }).await.expect("a report");
    assert_eq!(told().await, (2, vec![(1, 2), (2, 1)]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_verifies_with_the_signers_public_key_after_an_erasure_too() {
    let house = House::new().await;
    let signer = &house.signer;
    let streams: Vec<StreamId> = (0..5).map(|_| SystemRandom.stream()).collect();
    for stream in &streams {
        let texts = vec!["text"; 60];
        house.recorder.record(&asked(), vec![change(*stream, new(), &texts)]).await.expect("a stream");
    }
    let store = house.recorder.store();
    let before = checkpoint(store, signer).await.expect("a checkpoint").expect("there are events");
    assert_eq!(before.head().size, 300);
    house.recorder.erase(&asked(), Code::new("term"), &streams[1..3]).await.expect("an erasure");
    let after = checkpoint(store, signer).await.expect("a checkpoint").expect("there are events");
    assert_eq!(after.head().size, 301);
    let verdict = verify(store, signer.key(), |_| {}).await.expect("a store");
    assert_eq!((verdict.size, verdict.erased, verdict.findings), (301, 120, vec![]));
}
