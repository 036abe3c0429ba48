//! A record goes through a backup from one store into another, and nothing that is not as it was signed comes back.

mod faults;
mod given;
mod speed;

use crate::given::{Folder, Place, begun, bytes, command, commit, each, event, gone, stream_id, tables};
use given::{
    InMemory, Kept, all, identity, made, made_signing, made_while, marked, planned, put_back, sealed_to,
};
use spartel_app::ledger::backup::Restored;
use spartel_app::ledger::{Fault, checkpoint, erasure, verify};
use spartel_ledger::id::{BlobName, EventId};
use spartel_ports::store::{Commit, Erasure, StoredBlob};
use spartel_ports::transfer::Transfer;
use spartel_ports::{Blobs, Signer, Store};
use spartel_store::Database;
use spartel_trial::{Hand, Server};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A store of each kind, both empty.
async fn stores(folder: &Folder) -> Vec<(Database, Place)> {
    let mut stores = Vec::new();
    for name in ["a.db", "b.db"] {
        let path = folder.join(name);
        stores.push((Database::file(&path, tables()).await.expect("a store in a file"), Place::File(path)));
    }
    if let Some(server) = Server::shared() {
        let url = server.database();
        stores
            .push((Database::server(&url, tables()).await.expect("a store on a server"), Place::Server(url)));
    }
    stores
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_the_same_in_another_store_and_goes_on_there() {
    for from in 0..3 {
        let folder = Folder::new();
        let mut stores = stores(&folder).await;
        if from >= stores.len() {
            return;
        }
        let (source, _) = stores.remove(from);
        let (blobs, hand) = (InMemory::default(), Hand::default());
        let streams = marked(&source, &blobs, &hand).await;
        let (kept, _) = made((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
        // Into a file, and onto the server where there is one.
        let (target, _) = stores.pop().expect("another store");
        let elsewhere = InMemory::default();
        let restored = put_back((&target, &elsewhere), &hand, &[&kept]).await.expect("an empty store");
        let size = source.size().await.expect("a size");
        assert_eq!((restored.taken, restored.head.size, restored.erased), (size, size, 1));
        assert_eq!(all(&target).await, all(&source).await);
        assert_eq!(elsewhere.all(), blobs.all());
        let verdict = verify(&target, hand.key(), |_| {}).await.expect("a store");
        assert_eq!((verdict.size, verdict.erased, verdict.findings), (size, 3, vec![]));
        // The record goes on there, and the signer goes on with it.
        target.commit(commit(streams[0], 201)).await.expect("the next version");
        let signed = checkpoint(&target, &hand).await.expect("it grows").expect("events");
        assert_eq!(signed.head().size, size + 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn increments_go_on_where_the_last_backup_ended_and_restore_in_any_order() {
    let folder = Folder::new();
    let mut stores = stores(&folder).await;
    let (source, _) = stores.remove(0);
    let (blobs, hand) = (InMemory::default(), Hand::default());
    let streams = marked(&source, &blobs, &hand).await;
    let (first, whole) = made((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
    source.commit(commit(streams[1], 101)).await.expect("it goes on");
    let late = stream_id();
    let blob = StoredBlob { name: BlobName(bytes()), stream: late, bytes: Some(b"no blob".to_vec()) };
    let named =
        StoredBlob { name: spartel_ledger::blob::name(b"a blob"), bytes: Some(b"a blob".to_vec()), ..blob };
    source.commit(Commit { blobs: vec![named], ..commit(late, 1) }).await.expect("a new one");
    checkpoint(&source, &hand).await.expect("it grows");
    let (second, part) = made((&source, &blobs), &hand, &planned(Some(&whole))).await.expect("an increment");
    assert_eq!((part.counts.entries, part.counts.streams, part.counts.blobs), (2, 2, 1));
    assert!(second.0.len() < first.0.len() / 10, "an increment is small");
    // Erased in between: what the first two hold of it does not come back.
    let by = EventId { stream: streams[0], version: 201 };
    let erasure = Erasure { stream: streams[1], by };
    source.commit(Commit { erased: vec![erasure], ..commit(streams[0], 201) }).await.expect("an erasure");
    checkpoint(&source, &hand).await.expect("it grows");
    let (third, _) = made((&source, &blobs), &hand, &planned(Some(&part))).await.expect("an increment");

    let elsewhere = InMemory::default();
    let (target, place) = stores.pop().expect("another store");
    put_back((&target, &elsewhere), &hand, &[&third, &first, &second]).await.expect("a whole chain");
    assert_eq!(all(&target).await, all(&source).await);
    assert_eq!(place.number("SELECT count(*) FROM stream").await, 2, "the erased ones did not come back");
    // One after the other, and each twice.
    let step = Database::file(&folder.join("step.db"), tables()).await.expect("a store in a file");
    let on = (&step, &InMemory::default());
    for (file, size) in [(&first, 303), (&first, 303), (&second, 305), (&second, 305), (&third, 306)] {
        let restored = put_back(on, &hand, &[file]).await.expect("the next file");
        assert_eq!(restored.head.size, size);
    }
    assert_eq!(all(&step).await, all(&source).await);
    let known = step.backups().await.expect("a register");
    assert_eq!(known.len(), 3, "the files are known where they were put back");
    // Going on in the midst of a chain takes in what is missing alone.
    let half = Database::file(&folder.join("half.db"), tables()).await.expect("a store in a file");
    put_back((&half, &elsewhere), &hand, &[&first]).await.expect("the first");
    let Restored { taken, .. } =
        put_back((&half, &elsewhere), &hand, &[&first, &second, &third]).await.expect("all");
    assert_eq!(taken, 3);
    assert_eq!(all(&half).await, all(&source).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_increment_of_nothing_new_still_carries_what_was_erased() {
    let folder = Folder::new();
    let mut stores = stores(&folder).await;
    let (source, _) = stores.remove(0);
    let (blobs, hand) = (InMemory::default(), Hand::default());
    let streams = marked(&source, &blobs, &hand).await;
    let (first, whole) = made((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
    let by = EventId { stream: streams[0], version: 201 };
    let erasure = Erasure { stream: streams[1], by };
    // Erased, and not signed yet.
    source.commit(Commit { erased: vec![erasure], ..commit(streams[0], 201) }).await.expect("an erasure");
    let (second, part) = made((&source, &blobs), &hand, &planned(Some(&whole))).await.expect("an increment");
    assert_eq!((part.counts.entries, part.counts.erased, part.unexplained), (0, 2, 1));
    let (target, _) = stores.pop().expect("another store");
    let restored = put_back((&target, &blobs), &hand, &[&first, &second]).await.expect("both");
    assert_eq!(restored.unexplained, [streams[1]], "it is honoured, and named");
    assert_eq!(target.erased(streams[1]).await, Ok(Some(gone(erasure))));
    assert_eq!(target.stream(streams[1]).await, Ok(None));
    // Why it was erased is in the next one.
    assert_eq!(faults(&target, &hand).await, [Fault::ErasureUnknown]);
    checkpoint(&source, &hand).await.expect("it grows");
    let (third, _) = made((&source, &blobs), &hand, &planned(Some(&part))).await.expect("an increment");
    let restored = put_back((&target, &blobs), &hand, &[&third]).await.expect("the next");
    assert_eq!(restored.unexplained, []);
    assert_eq!(faults(&target, &hand).await, []);
    assert_eq!(all(&target).await, all(&source).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_goes_on_to_the_event_that_says_why_a_record_was_erased() {
    each(async |source, _| {
        let (blobs, hand) = (InMemory::default(), Hand::default());
        let streams = marked(&source, &blobs, &hand).await;
        let signed = source.size().await.expect("a size");
        // An event that nobody has to have, and an erasure behind it, both not signed yet.
        source.commit(commit(streams[0], 201)).await.expect("room");
        let (_, short) = made_signing((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
        assert_eq!((short.backup.to, short.unexplained), (signed, 0), "nothing asks for more");
        let erasure = Erasure { stream: streams[1], by: EventId { stream: streams[0], version: 202 } };
        source.commit(Commit { erased: vec![erasure], ..commit(streams[0], 202) }).await.expect("an erasure");
        let (file, making) = made_signing((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
        assert_eq!((making.backup.to, making.unexplained), (signed + 2, 0));
        let fresh = Folder::new();
        let target = Database::file(&fresh.file(), tables()).await.expect("a store in a file");
        let restored = put_back((&target, &InMemory::default()), &hand, &[&file]).await.expect("sound");
        assert_eq!((restored.head.size, restored.unexplained), (signed + 2, vec![]));
        assert_eq!(faults(&target, &hand).await, []);
        let known = target.backups().await.expect("a register");
        assert!(known.iter().any(|known| known.to == signed + 2), "{known:?}");
        // The next one goes on behind it.
        source.commit(commit(streams[0], 203)).await.expect("room");
        checkpoint(&source, &hand).await.expect("it grows");
        let next = made((&source, &blobs), &hand, &planned(Some(&making))).await.expect("an increment");
        put_back((&target, &InMemory::default()), &hand, &[&next.0]).await.expect("it goes on");
        assert_eq!(target.size().await, Ok(signed + 3));
    })
    .await;
}

/// What is found in a record.
async fn faults(store: &Database, hand: &Hand) -> Vec<Fault> {
    let verdict = verify(store, hand.key(), |_| {}).await.expect("a store");
    verdict.findings.iter().map(|finding| finding.fault).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_erased_after_a_backup_had_read_it_is_named_as_still_in_it() {
    each(async |source, _| {
        let (blobs, hand) = (InMemory::default(), Hand::default());
        let streams = marked(&source, &blobs, &hand).await;
        let judge = stream_id();
        let erase = async |stream, version| {
            let by = EventId { stream: judge, version };
            let erased = vec![Erasure { stream, by }];
            source.commit(Commit { erased, ..commit(judge, version) }).await.expect("room");
        };
        // One whose event nobody has signed, so that a checkpoint is asked for; then another goes, which is in the file by now.
        erase(streams[0], 1).await;
        let sign = async || {
            if source.erased(streams[1]).await.expect("a store").is_none() {
                erase(streams[1], 2).await;
            }
            checkpoint(&source, &hand).await.expect("it grows");
        };
        let (kept, making) =
            made_while((&source, &blobs), &hand, &planned(None), sign).await.expect("a backup");
        let inside = sealed_to(&identity(1), &kept.0);
        assert!(inside.windows(16).any(|bytes| bytes == streams[1].0), "it is in the file");
        let status = erasure::status(&source, &[].into(), |_| {}).await.expect("a store");
        let named: Vec<_> = status.backups.iter().map(|(backup, _)| backup.file).collect();
        assert_eq!(named, [making.backup.file]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn others_write_and_erase_while_a_backup_is_made() {
    each(async |source, _| {
        let (blobs, hand) = (InMemory::default(), Hand::default());
        marked(&source, &blobs, &hand).await;
        let doomed: Vec<_> = (0..300).map(|_| stream_id()).collect();
        for part in doomed.chunks(50) {
            let streams = part.iter().copied().map(begun).collect();
            let events = part.iter().map(|stream| event(*stream, 1, "soon gone")).collect();
            source.commit(Commit { streams, events, ..Commit::new(command()) }).await.expect("room");
        }
        let signed = checkpoint(&source, &hand).await.expect("it grows").expect("events").head().size;
        let (source, ended) = (Arc::new(source), Arc::new(AtomicBool::new(false)));
        let (others, told) = (Arc::clone(&source), Arc::clone(&ended));
        let busy = tokio::spawn(async move {
            let judge = stream_id();
            let mut erased = 0;
            for (stream, version) in doomed.into_iter().zip(1..) {
                let by = EventId { stream: judge, version };
                let erased_one = vec![Erasure { stream, by }];
                others.commit(Commit { erased: erased_one, ..commit(judge, version) }).await.expect("room");
                erased += u64::from(!told.load(Ordering::Relaxed));
            }
            erased
        });
        // While they do: a backup covers what was signed, or goes on to what explains the erasures in it where that is signed on demand.
        for signing in [false, false, true] {
            let record = (&*source, &blobs);
            let (kept, making) = if signing {
                made_signing(record, &hand, &planned(None)).await.expect("a backup")
            } else {
                made(record, &hand, &planned(None)).await.expect("a backup")
            };
            assert!(making.backup.from == 0 && (signing || making.backup.to == signed));
            let signed = making.backup.to;
            let fresh = Folder::new();
            let target = Database::file(&fresh.file(), tables()).await.expect("a store in a file");
            let restored = put_back((&target, &InMemory::default()), &hand, &[&kept]).await.expect("sound");
            assert_eq!((restored.head.size, restored.erased), (signed, making.counts.erased));
            // Why they were erased is in the next backup, where it is not in this one.
            let found = faults(&target, &hand).await;
            assert!(found.iter().all(|fault| *fault == Fault::ErasureUnknown), "{found:?}");
            assert_eq!(found.len() as u64, making.unexplained);
            assert_eq!(restored.unexplained.len() as u64, making.unexplained);
        }
        ended.store(true, Ordering::Relaxed);
        assert!(busy.await.expect("no panic") > 0, "some were erased meanwhile");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn increments_are_made_while_checkpoints_are_taken() {
    let folder = Folder::new();
    let (source, _) = stores(&folder).await.remove(0);
    let (blobs, hand) = (InMemory::default(), Arc::new(Hand::default()));
    marked(&source, &blobs, &hand).await;
    let (source, ended) = (Arc::new(source), Arc::new(AtomicBool::new(false)));
    let (others, told, signer) = (Arc::clone(&source), Arc::clone(&ended), Arc::clone(&hand));
    let busy = tokio::spawn(async move {
        let stream = stream_id();
        let mut version = 0;
        while !told.load(Ordering::Relaxed) {
            version += 1;
            others.commit(commit(stream, version)).await.expect("room");
            checkpoint(&*others, &*signer).await.expect("it grows");
        }
    });
    let (first, mut last) = made((&*source, &blobs), &hand, &planned(None)).await.expect("a backup");
    let mut chain = vec![first];
    for _ in 0..60 {
        let (file, making) =
            made((&*source, &blobs), &hand, &planned(Some(&last))).await.expect("an increment");
        chain.push(file);
        last = making;
    }
    ended.store(true, Ordering::Relaxed);
    busy.await.expect("no panic");
    assert!(last.backup.to > 303, "checkpoints were taken meanwhile");
    let target = Database::file(&folder.join("target.db"), tables()).await.expect("a store in a file");
    let files: Vec<&Kept> = chain.iter().collect();
    let restored = put_back((&target, &blobs), &hand, &files).await.expect("a chain of 61 files");
    assert_eq!(restored.head.size, last.backup.to);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_names_nobody_who_is_not_named_in_it() {
    let folder = Folder::new();
    let (source, _) = stores(&folder).await.remove(0);
    let (blobs, hand) = (InMemory::default(), Hand::default());
    marked(&source, &blobs, &hand).await;
    let (Kept(file), making) = made((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
    let found = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    let inside = sealed_to(&identity(1), &file);
    for marker in [given::MARKER.as_bytes(), given::READ.as_bytes()] {
        assert!(!found(&inside, marker) && !found(&file, marker));
    }
    // What may be read by a custodian may not by others.
    let origin = hand.key().name().as_bytes();
    assert!(found(&inside, origin) && !found(&file, origin));
    assert_eq!(making.length, file.len() as u64);
    let name = *blobs.all().keys().next().expect("a blob");
    blobs.remove(name).await.expect("in memory");
    let answer = made((&source, &blobs), &hand, &planned(None)).await;
    assert_eq!(answer.expect_err("a blob is missing").code(), "blob");
}
