//! Checkpoints are taken over what is committed, and every change of the past is found and located.

use crate::memory::{Held, Memory};
use spartel_app::ledger::{
    CheckpointError, Fault, Finding, Known, Place, Verdict, checkpoint, verify, verify_against,
};
use spartel_ledger::id::{EventId, StreamId};
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::{EMPTY_ROOT, Head, leaf};
use spartel_ports::Signer;
use spartel_ports::store::Entry;
use spartel_trial::Hand;

const A: StreamId = StreamId([0xa; 16]);
const B: StreamId = StreamId([0xb; 16]);

/// The tree over a store's entries, made in the simplest way.
fn head(held: &Held) -> Head {
    let mut tree = Frontier::new();
    held.entries.values().for_each(|entry| tree.append(leaf(&entry.header)));
    tree.head()
}

#[tokio::test]
async fn a_checkpoint_covers_what_is_committed_and_the_next_one_more() {
    let (store, hand) = (Memory::default(), Hand::default());
    assert_eq!(checkpoint(&store, &hand).await, Ok(None), "nothing is nothing to sign");
    let mut version = 0;
    for count in [1, 1, 254, 1, 300, 65_600, 3] {
        store.add(A, version + 1..=version + count);
        version += count;
        let signed = checkpoint(&store, &hand).await.expect("it grows").expect("there are events");
        assert_eq!(*signed.head(), store.held(|held| head(held)));
        assert_eq!(hand.last().await, Ok(*signed.head()));
        assert_eq!(checkpoint(&store, &hand).await, Ok(Some(signed)), "nothing is new");
    }
    let verdict = verify(&store, hand.key(), |_| {}).await.expect("a store");
    assert_eq!((verdict.size, verdict.findings), (version, vec![]));
}

#[tokio::test]
async fn a_checkpoint_is_taken_over_headers_and_no_content_is_read() {
    let (store, hand) = (Memory::default(), Hand::default());
    store.add(A, 1..=1100);
    store.held(|held| held.headers_alone = true);
    let signed = checkpoint(&store, &hand).await.expect("headers are enough").expect("there are events");
    assert_eq!(*signed.head(), store.held(|held| head(held)));
}

#[tokio::test]
async fn a_signature_whose_checkpoint_was_lost_in_a_crash_is_no_end() {
    let (store, hand) = (Memory::default(), Hand::default());
    store.add(A, 1..=300);
    checkpoint(&store, &hand).await.expect("the first");
    let before = store.held(|held| held.clone());
    store.add(A, 301..=600);
    checkpoint(&store, &hand).await.expect("the second");
    // The signer has signed 600, and the store knows nothing of it.
    store.held(|held| (held.checkpoints, held.tiles) = (before.checkpoints, before.tiles));
    store.add(A, 601..=610);
    let signed = checkpoint(&store, &hand).await.expect("goes on").expect("there are events");
    assert_eq!(*signed.head(), store.held(|held| head(held)));
}

#[tokio::test]
async fn threat_02_an_older_copy_is_not_signed() {
    let (store, hand) = (Memory::default(), Hand::default());
    store.add(A, 1..=300);
    checkpoint(&store, &hand).await.expect("the first");
    let yesterday = store.held(|held| held.clone());
    store.add(A, 301..=400);
    checkpoint(&store, &hand).await.expect("the second");
    store.held(|held| *held = yesterday);
    let rolled_back = Err(CheckpointError::RolledBack { signed: 400, found: 300 });
    assert_eq!(checkpoint(&store, &hand).await, rolled_back);
    // Filled up with other events it is still another past.
    store.add(B, 1..=150);
    assert_eq!(checkpoint(&store, &hand).await, Err(CheckpointError::OtherRoot { size: 400 }));
}

/// A record with two streams, one of them erased, 700 events, and a checkpoint over 650 of them.
async fn record() -> (Memory, Hand) {
    let (store, hand) = (Memory::default(), Hand::default());
    store.add(A, 1..=200);
    store.add(B, 1..=100);
    store.add(A, 201..=550);
    store.held(|held| {
        held.entries.range_mut(200..300).for_each(|(_, entry)| {
            (entry.content, entry.erased) = (None, true);
        });
        held.erasures.insert(B, EventId { stream: A, version: 550 });
    });
    checkpoint(&store, &hand).await.expect("it grows");
    store.add(A, 551..=600);
    (store, hand)
}

async fn verdict(store: &Memory, hand: &Hand) -> Verdict {
    verify(store, hand.key(), |_| {}).await.expect("a store in memory answers")
}

fn entry(index: u64, fault: Fault) -> Finding {
    Finding { place: Place::Entry(index), fault }
}

fn flip(bytes: &mut [u8], bit: usize) {
    bytes[bit / 8] ^= 1 << (bit % 8);
}

#[tokio::test]
async fn a_sound_record_has_no_findings() {
    let (store, hand) = record().await;
    let verdict = verdict(&store, &hand).await;
    assert_eq!((verdict.size, verdict.erased), (700, 100));
    assert_eq!(verdict.covered.map(|head| head.size), Some(650));
    assert_eq!(verdict.findings, []);
}

#[tokio::test]
async fn a_flipped_bit_of_a_header_is_found_at_its_index() {
    let (store, hand) = record().await;
    for index in [0, 77, 255, 256, 299, 511, 512, 649] {
        // Of the commitment: the header is one still, and names its content.
        store.held(|held| flip(&mut held.entries.get_mut(&index).expect("an entry").header, 8 * 70 + 3));
        let found = verdict(&store, &hand).await.findings;
        assert_eq!(found, [entry(index, Fault::OtherHeader)], "{index}");
        store.held(|held| flip(&mut held.entries.get_mut(&index).expect("an entry").header, 8 * 70 + 3));
    }
    // Behind the checkpoint nothing was signed yet, but a header that is none is seen.
    store.held(|held| flip(&mut held.entries.get_mut(&680).expect("an entry").header, 0));
    assert!(verdict(&store, &hand).await.findings.contains(&entry(680, Fault::NoHeader)));
}

#[tokio::test]
async fn a_flipped_bit_of_a_content_is_found_at_its_index() {
    let (store, hand) = record().await;
    for index in [0, 199, 300, 649, 650, 699] {
        let turn = |held: &mut Held| {
            let content = held.entries.get_mut(&index).and_then(|entry| entry.content.as_mut());
            flip(content.expect("content"), 1000);
        };
        store.held(turn);
        assert_eq!(verdict(&store, &hand).await.findings, [entry(index, Fault::OtherContent)], "{index}");
        store.held(turn);
    }
}

#[tokio::test]
async fn a_flipped_bit_of_a_tile_is_found_in_that_tile() {
    let (store, hand) = record().await;
    let paths: Vec<String> = store.held(|held| held.tiles.keys().cloned().collect());
    assert_eq!(paths.len(), 4, "{paths:?}");
    for path in paths {
        let turn = |held: &mut Held| flip(held.tiles.get_mut(&path).expect("a tile"), 77);
        store.held(turn);
        let found = verdict(&store, &hand).await.findings;
        assert_eq!(found, [Finding { place: Place::Tile(path.clone()), fault: Fault::OtherTile }], "{path}");
        store.held(turn);
        let lost = store.held(|held| held.tiles.remove(&path).expect("a tile"));
        let found = verdict(&store, &hand).await.findings;
        assert_eq!(
            found,
            [Finding { place: Place::Tile(path.clone()), fault: Fault::TileMissing }],
            "{path}"
        );
        store.held(|held| held.tiles.insert(path, lost));
    }
}

#[tokio::test]
async fn no_flipped_bit_of_a_checkpoint_is_believed() {
    let (store, hand) = record().await;
    let bits = store.held(|held| held.checkpoints[&650].len() * 8);
    for bit in (0..bits).step_by(5) {
        store.held(|held| flip(held.checkpoints.get_mut(&650).expect("a note"), bit));
        let verdict = verdict(&store, &hand).await;
        assert_eq!(
            verdict.findings,
            [Finding { place: Place::Checkpoint, fault: Fault::NotSigned }],
            "{bit}"
        );
        assert_eq!(checkpoint(&store, &hand).await, Err(CheckpointError::OtherCheckpoint));
        store.held(|held| flip(held.checkpoints.get_mut(&650).expect("a note"), bit));
    }
}

#[tokio::test]
async fn entries_that_are_missing_added_or_moved_are_found() {
    let (sound, hand) = record().await;
    let sound = sound.held(|held| held.clone());
    let with = async |change: &dyn Fn(&mut Held)| {
        let store = Memory::default();
        store.held(|held| {
            *held = sound.clone();
            change(held);
        });
        verdict(&store, &hand).await.findings
    };
    let missing = with(&|held| drop(held.entries.remove(&400))).await;
    assert!(missing.contains(&entry(400, Fault::EntryMissing)), "{missing:?}");
    let at_the_end = with(&|held| drop(held.entries.remove(&699))).await;
    assert_eq!(at_the_end, [entry(699, Fault::EntryMissing)]);
    let added = with(&|held| {
        let more = held.entries[&699].clone();
        held.entries.insert(700, Entry { index: 700, ..more });
    })
    .await;
    assert_eq!(added, [Finding { place: Place::Record, fault: Fault::TooMany }]);
    let moved = with(&|held| {
        let (a, b) = (held.entries[&10].clone(), held.entries[&20].clone());
        held.entries.insert(10, Entry { index: 10, ..b });
        held.entries.insert(20, Entry { index: 20, ..a });
    })
    .await;
    for index in [10, 20] {
        assert!(moved.contains(&entry(index, Fault::OtherHeader)), "{moved:?}");
        assert!(moved.contains(&entry(index, Fault::OutOfOrder)), "{moved:?}");
    }
    let cut = with(&|held| {
        held.size = 600;
        held.entries.retain(|index, _| *index < 600);
    })
    .await;
    assert!(cut.contains(&Finding { place: Place::Record, fault: Fault::RolledBack }), "{cut:?}");
}

#[tokio::test]
async fn a_changed_number_does_not_keep_the_walk_from_ending() {
    for size in [1 << 45, u64::MAX >> 1] {
        let (store, hand) = record().await;
        let length = store.held(|held| std::mem::replace(&mut held.size, size));
        assert_eq!(verdict(&store, &hand).await.findings, [entry(length, Fault::EntryMissing)]);
        // The last entry was moved there too.
        store.held(|held| {
            let (_, last) = held.entries.pop_last().expect("entries");
            held.entries.insert(size - 1, Entry { index: size - 1, ..last });
        });
        let told = verdict(&store, &hand).await.findings;
        assert!(told.contains(&entry(length - 1, Fault::EntryMissing)), "{told:?}");
    }
    let (store, hand) = record().await;
    store.held(|held| {
        let (index, last) = held.entries.pop_last().expect("entries");
        held.entries.insert(1 << 45, Entry { index: 1 << 45, ..last });
        assert!(index < held.size);
    });
    let told = verdict(&store, &hand).await.findings;
    assert!(told.contains(&Finding { place: Place::Record, fault: Fault::TooMany }), "{told:?}");
}

#[tokio::test]
async fn threat_02_a_store_cut_below_its_own_checkpoint_is_not_written_to_whatever_the_signer_remembers() {
    let (store, hand) = record().await;
    let signed = checkpoint(&store, &hand).await.expect("sound").expect("events").head().size;
    let found = signed - 10;
    store.held(|held| {
        held.entries.retain(|index, _| *index < found);
        held.size = found;
    });
    // Its state was put back from an older copy.
    *hand.last.lock().expect("nobody panics with it") = Head { size: 0, root: EMPTY_ROOT };
    let refused = checkpoint(&store, &hand).await.map(|_| ());
    assert_eq!(refused, Err(CheckpointError::RolledBack { signed, found }));
}

#[tokio::test]
async fn content_that_is_gone_without_an_erasure_or_back_after_one_is_found() {
    let (store, hand) = record().await;
    store.held(|held| held.entries.get_mut(&5).expect("an entry").content = None);
    store.held(|held| held.entries.get_mut(&250).expect("an entry").content = Some(vec![1]));
    let found = verdict(&store, &hand).await.findings;
    assert_eq!(found, [entry(5, Fault::ContentMissing), entry(250, Fault::ContentBack)]);
}

#[tokio::test]
async fn a_record_that_another_key_signed_is_not_believed() {
    let (store, _) = record().await;
    let key = spartel_ledger::tree::note::VerifierKey::new(
        "post.example/record",
        spartel_ledger::tree::note::KeyKind::Ed25519,
        &ed25519_dalek::SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes(),
    );
    let verdict = verify(&store, &key.expect("a key"), |_| {}).await.expect("a store");
    assert_eq!(verdict.findings, [Finding { place: Place::Checkpoint, fault: Fault::NotSigned }]);
}

#[tokio::test]
async fn an_erasure_by_an_event_that_is_not_there_or_by_none_is_found() {
    let (store, hand) = record().await;
    let found = [entry(200, Fault::ErasureUnknown)];
    store.held(|held| held.erasures.insert(B, EventId { stream: A, version: 999 }));
    assert_eq!(verdict(&store, &hand).await.findings, found);
    store.held(|held| held.erasures.clear());
    assert_eq!(verdict(&store, &hand).await.findings, found);
}

/// What an older copy with its own checkpoint cannot show by itself: the signer remembers more, or another tree.
#[tokio::test]
async fn threat_02_what_the_signer_remembers_shows_an_older_copy_and_another_past() {
    let (store, hand) = record().await;
    let against = async |store: &Memory, last| {
        let known = Known { key: Some(hand.key()), last: Some(last) };
        verify_against(store, &known, |_| {}).await.expect("a store").findings
    };
    let last = hand.last().await.expect("a hand");
    assert_eq!(against(&store, last).await, []);
    let finding = |fault| [Finding { place: Place::Signer, fault }];
    assert_eq!(against(&store, Head { size: 701, ..last }).await, finding(Fault::RolledBack));
    let other = Head { root: EMPTY_ROOT, ..last };
    assert_eq!(against(&store, other).await, finding(Fault::OtherRoot));
    assert_eq!(against(&store, Head { size: 500, ..last }).await, finding(Fault::OtherRoot));
}

#[tokio::test]
async fn without_a_key_the_entries_are_compared_with_what_the_checkpoint_claims() {
    let (store, _) = record().await;
    let nobody = Known::default();
    let sound = verify_against(&store, &nobody, |_| {}).await.expect("a store");
    assert_eq!((sound.covered.map(|head| head.size), sound.findings), (Some(650), vec![]));
    store.held(|held| flip(&mut held.entries.get_mut(&77).expect("an entry").header, 8 * 70 + 3));
    let changed = verify_against(&store, &nobody, |_| {}).await.expect("a store");
    assert_eq!(changed.findings, [entry(77, Fault::OtherHeader)]);
    store.held(|held| held.checkpoints.insert(650, b"no checkpoint".to_vec()));
    let broken = verify_against(&store, &nobody, |_| {}).await.expect("a store");
    assert_eq!(broken.findings, [Finding { place: Place::Checkpoint, fault: Fault::NotSigned }]);
}

#[tokio::test]
async fn beyond_a_thousand_findings_the_others_are_counted() {
    let (store, hand) = (Memory::default(), Hand::default());
    store.add(A, 1..=1500);
    store.held(|held| held.entries.values_mut().for_each(|entry| entry.content = None));
    let verdict = verdict(&store, &hand).await;
    assert_eq!((verdict.findings.len(), verdict.more), (1000, 500));
}

#[tokio::test]
async fn a_record_that_grows_and_is_signed_while_it_is_verified_has_no_findings() {
    let (store, hand) = record().await;
    let mut version = 600;
    let goes_on = |_| {
        store.add(A, version + 1..=version + 100);
        version += 100;
        let signed = std::pin::pin!(checkpoint(&store, &hand));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(signed) = signed.poll(&mut context) else {
            unreachable!("memory does not wait")
        };
        signed.expect("it grows");
    };
    let known = Known { key: Some(hand.key()), last: None };
    let limited = std::cell::RefCell::new((goes_on, 5));
    let progress = |done| {
        let (goes_on, left) = &mut *limited.borrow_mut();
        if *left > 0 {
            *left -= 1;
            goes_on(done);
        }
    };
    let verdict = verify_against(&store, &known, progress).await.expect("a store");
    assert_eq!(verdict.findings, []);
    assert!(verdict.size > 700, "it grew meanwhile: {}", verdict.size);
}
