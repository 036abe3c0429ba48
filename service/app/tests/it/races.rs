//! Checkpoints that are published between two questions: the tile that was to be read next has given way to a wider one.

use crate::memory::Memory;
use spartel_app::ledger::{CheckpointError, NotMade, NotProven, Part, checkpoint, prove};
use spartel_ledger::id::StreamId;
use spartel_ports::Signer;
use spartel_ports::store::Published;
use spartel_trial::Hand;

const A: StreamId = StreamId([0xa; 16]);

/// A record of 310 events whose first 300 are signed; the checkpoint over all of them comes as soon as a tile is read.
async fn overtaken(hand: &Hand) -> Memory {
    let store = Memory::default();
    store.add(A, 1..=300);
    checkpoint(&store, hand).await.expect("the first");
    let before = store.held(|held| held.clone());
    store.add(A, 301..=310);
    checkpoint(&store, hand).await.expect("the second");
    let after = store.held(|held| held.clone());
    store.held(|held| (held.checkpoints, held.tiles) = (before.checkpoints, before.tiles));
    let tiles = after.tiles.into_iter().collect();
    store.overtaken_by(Published { size: 310, note: after.checkpoints[&310].clone(), tiles });
    store
}

#[tokio::test]
async fn a_bundle_is_made_under_the_newer_checkpoint_where_one_is_published_meanwhile() {
    for (version, count) in [(Some(7), 1), (Some(300), 1), (None, 310)] {
        let hand = Hand::default();
        let store = overtaken(&hand).await;
        let (bundle, later) = prove(&store, None, Part { stream: A, version }).await.expect("a bundle");
        assert_eq!((bundle.unverified_events().len(), later), (count, 0));
        assert!(bundle.verify(None).is_ok());
        assert_eq!(store.held(|held| held.checkpoints.len()), 2, "it was overtaken");
    }
    // Where nobody published anything the tile is missing, and is told.
    let store = Memory::default();
    store.add(A, 1..=300);
    let alone = Hand::default();
    checkpoint(&store, &alone).await.expect("a checkpoint");
    store.held(|held| held.tiles.retain(|path, _| !path.contains(".p/")));
    let missing = prove(&store, None, Part { stream: A, version: Some(300) }).await;
    assert!(matches!(missing, Err(NotMade::Tiles(NotProven::Missing(_)))), "{missing:?}");
}

#[tokio::test]
async fn a_checkpoint_goes_on_from_the_one_that_another_published_meanwhile() {
    let hand = Hand::default();
    let store = overtaken(&hand).await;
    store.add(A, 311..=320);
    let signed = checkpoint(&store, &hand).await.expect("it goes on").expect("there are events");
    assert_eq!((signed.head().size, hand.last().await.expect("a hand").size), (320, 320));
    assert_eq!(store.held(|held| held.checkpoints.len()), 3, "it was overtaken");
    store.add(A, 321..=330);
    store.held(|held| held.tiles.retain(|path, _| !path.contains(".p/")));
    let missing = checkpoint(&store, &hand).await;
    assert!(matches!(missing, Err(CheckpointError::Tiles(NotProven::Missing(_)))), "{missing:?}");
}
