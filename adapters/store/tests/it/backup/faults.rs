//! Files that are missing, changed, moved or of others are refused, and nothing of them is written.

use super::given::{InMemory, Kept, identity, made, marked, planned, put_back, sealed_blob, sealed_to};
use crate::given::{Folder, begun, bytes, commit, stream_id, tables};
use spartel_app::ledger::backup::{NotRestored, Refused, Trusted, restore};
use spartel_app::ledger::checkpoint;
use spartel_ledger::age::Sealer;
use spartel_ledger::backup::{BlobRow, Counts, End, ErasedRow, Frame, Frames, MovedRow};
use spartel_ledger::blob;
use spartel_ledger::id::{Code, EventId};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::store::{Commit, Erasure};
use spartel_ports::{Signer, Store};
use spartel_store::Database;
use spartel_trial::Hand;

/// A record with a backup, and where it may be put back.
struct Case {
    folder: Folder,
    source: Database,
    blobs: InMemory,
    hand: Hand,
    file: Kept,
    target: Database,
}

async fn empty(folder: &Folder, name: &str) -> Database {
    Database::file(&folder.join(name), tables()).await.expect("a store in a file")
}

async fn case() -> Case {
    let folder = Folder::new();
    let (source, target) = (empty(&folder, "a.db").await, empty(&folder, "b.db").await);
    let (blobs, hand) = (InMemory::default(), Hand::default());
    marked(&source, &blobs, &hand).await;
    let (file, _) = made((&source, &blobs), &hand, &planned(None)).await.expect("a backup");
    Case { folder, source, blobs, hand, file, target }
}

impl Case {
    /// Why files are refused; nothing was written.
    async fn refused(&self, files: &[&Kept]) -> NotRestored {
        let answer = put_back((&self.target, &InMemory::default()), &self.hand, files).await;
        assert_eq!(self.target.size().await, Ok(0));
        assert_eq!(self.target.erasures(None, 1).await, Ok(vec![]));
        answer.expect_err("it is not as it was")
    }

    async fn code(&self, file: &Kept) -> &'static str {
        self.refused(&[file]).await.refused.code()
    }

    fn frames(&self) -> Vec<Frame> {
        frames(&self.file)
    }
}

/// What is in a file.
fn frames(file: &Kept) -> Vec<Frame> {
    let (mut frames, mut list) = (Frames::default(), Vec::new());
    frames.feed().extend(sealed_to(&identity(1), &file.0));
    while let Some(frame) = frames.take().expect("frames") {
        list.push(frame);
    }
    list
}

/// A sound file of the age format with these frames in it: who has the public keys of the custodians can make one.
fn forged(frames: &[Frame]) -> Kept {
    let to = [identity(1).recipient(), identity(2).recipient()];
    let random = |part: &mut [u8]| part.copy_from_slice(&bytes::<64>()[..part.len()]);
    let mut file = Vec::new();
    let mut sealer = Sealer::new(&to, random, &mut file).expect("custodians");
    frames.iter().for_each(|frame| sealer.push(&frame.bytes(), &mut file));
    sealer.end(&mut file);
    Kept(file)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flipped_bit_or_a_missing_end_of_the_file_is_refused() {
    let case = case().await;
    let length = case.file.0.len();
    for at in (0..400).step_by(37).chain((400..length).step_by(length / 12)).chain([length - 1]) {
        let mut changed = case.file.0.clone();
        changed[at] ^= 4;
        let code = case.code(&Kept(changed)).await;
        assert!(["not-age", "not-named", "changed"].contains(&code), "{at}: {code}");
    }
    for end in [0, 100, 400, length / 2, length - 1] {
        let code = case.code(&Kept(case.file.0[..end].to_vec())).await;
        assert!(["not-age", "cut-off", "changed"].contains(&code), "{end}: {code}");
    }
    assert_eq!(case.code(&Kept(b"SQLite format 3".to_vec())).await, "not-age");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_custodian_who_is_not_named_opens_nothing() {
    let case = case().await;
    let identities = [identity(3)];
    let trusted = Trusted { key: case.hand.key(), identities: &identities };
    let answer = restore((&case.target, &case.blobs), &[&case.file], trusted, |_, _| {}).await;
    let refused = answer.expect_err("another's key");
    assert_eq!((refused.file, refused.refused.code()), (Some(0), "not-named"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_within_a_sound_seal_is_refused() {
    let case = case().await;
    let sound = case.frames();
    let at = |wanted: &dyn Fn(&Frame) -> bool| sound.iter().position(wanted).expect("such a frame");
    let content = |frame: &Frame| matches!(frame, Frame::Entry(entry) if entry.content.is_some());
    let hollow = |frame: &Frame| matches!(frame, Frame::Entry(entry) if entry.content.is_none());
    let entry = at(&content) + 5;
    let with = |change: &dyn Fn(&mut Vec<Frame>)| {
        let mut frames = sound.clone();
        change(&mut frames);
        forged(&frames)
    };
    assert!(with(&|_| {}).0.len() == case.file.0.len());
    let header = with(&|frames| {
        let Frame::Entry(entry) = &mut frames[entry] else { return };
        entry.header[80] ^= 1;
    });
    assert_eq!(case.code(&header).await, "other-root");
    let other_content = with(&|frames| {
        let Frame::Entry(entry) = &mut frames[entry] else { return };
        entry.content.iter_mut().for_each(|content| content[9] ^= 1);
    });
    assert_eq!(case.code(&other_content).await, "entry");
    let no_content = with(&|frames| {
        let Frame::Entry(entry) = &mut frames[entry] else { return };
        entry.content = None;
        let Some(Frame::End(end)) = frames.last_mut() else { return };
        end.counts.contents -= 1;
    });
    assert_eq!(case.code(&no_content).await, "stream");
    assert_eq!(case.code(&with(&|frames| drop(frames.remove(entry)))).await, "entry");
    assert_eq!(case.code(&with(&|frames| frames.swap(entry, entry + 1))).await, "entry");
    let repeated = with(&|frames| frames.insert(entry, frames[entry].clone()));
    assert_eq!(case.code(&repeated).await, "entry");
    let stream = at(&|frame| matches!(frame, Frame::Stream(_)));
    let no_key = with(&|frames| {
        frames.remove(stream);
        let Some(Frame::End(end)) = frames.last_mut() else { return };
        end.counts.streams -= 1;
    });
    assert_eq!(case.code(&no_key).await, "stream");
    let erased = at(&|frame| matches!(frame, Frame::Erased(_)));
    let forgotten = with(&|frames| {
        frames.remove(erased);
        let Some(Frame::End(end)) = frames.last_mut() else { return };
        end.counts.erased -= 1;
    });
    assert_eq!(case.code(&forgotten).await, "stream", "what has no content must be erased");
    assert!(at(&hollow) < erased);
}

#[tokio::test(flavor = "multi_thread")]
async fn blobs_ends_and_parts_that_are_not_as_they_were_are_refused() {
    let case = case().await;
    let sound = case.frames();
    let at = |wanted: &dyn Fn(&Frame) -> bool| sound.iter().position(wanted).expect("such a frame");
    let part = at(&|frame| matches!(frame, Frame::Part(_)));
    let erased = at(&|frame| matches!(frame, Frame::Erased(_)));
    let last = sound.len() - 1;
    let with = |change: &dyn Fn(&mut Vec<Frame>)| {
        let mut frames = sound.clone();
        change(&mut frames);
        forged(&frames)
    };
    let blob = with(&|frames| {
        let Frame::Part(bytes) = &mut frames[part] else { return };
        bytes[70] ^= 1;
    });
    assert_eq!(case.code(&blob).await, "blob");
    assert_eq!(case.code(&with(&|frames| drop(frames.remove(part)))).await, "misplaced");
    assert_eq!(case.code(&with(&|frames| frames.swap(erased, part + 1))).await, "misplaced");
    assert_eq!(case.code(&with(&|frames| frames.truncate(last))).await, "misplaced");
    assert_eq!(case.code(&with(&|frames| frames.push(frames[last].clone()))).await, "misplaced");
    assert_eq!(case.code(&with(&|frames| drop(frames.remove(0)))).await, "misplaced");
    let more = EventId { stream: stream_id(), version: 1 };
    let row = ErasedRow::new(more.stream, more, begun(more.stream).bucket);
    let uncounted = with(&|frames| frames.insert(erased, Frame::Erased(row.clone())));
    assert_eq!(case.code(&uncounted).await, "counts");
    let unsigned = with(&|frames| {
        let Frame::End(end) = &mut frames[last] else { return };
        let at = end.note.len() - 30;
        end.note[at] ^= 1;
    });
    assert_eq!(case.code(&unsigned).await, "not-signed");
    let other_form = with(&|frames| frames.truncate(0));
    assert_eq!(case.code(&other_form).await, "misplaced");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_that_nobody_could_have_recorded_is_refused_by_its_row() {
    let case = case().await;
    let mut sound = case.frames();
    let is_blob = |frame: &Frame| matches!(frame, Frame::Blob(_));
    let at = sound.iter().position(is_blob).expect("a blob");
    sound.truncate(at + 1);
    let Some(Frame::Blob(row)) = sound.pop() else { unreachable!("it is one") };
    // The bytes are missing, which is told only where they would be taken.
    let code = async |in_row, length| {
        let claimed = Frame::Blob(BlobRow { in_row, length, ..row });
        case.code(&forged(&[&sound[..], &[claimed]].concat())).await
    };
    let longest = blob::LONGEST as u64;
    assert_eq!((code(false, longest).await, code(false, longest + 1).await), ("misplaced", "blob"));
    assert_eq!(code(false, u64::MAX).await, "blob");
    let small = sealed_blob(row.stream, 1 << 16);
    let bytes = small.bytes.expect("its bytes");
    let largest = bytes.len() as u64;
    assert_eq!((code(true, largest).await, code(true, largest + 1).await), ("misplaced", "blob"));
    let whole = BlobRow { name: small.name, in_row: true, length: largest, ..row };
    let rows = (1 << 24) / largest;
    for _ in 0..rows {
        sound.extend([Frame::Blob(whole), Frame::Part(bytes.clone())]);
    }
    let code = async |length| {
        let one_more = Frame::Blob(BlobRow { length, ..whole });
        case.code(&forged(&[&sound[..], &[one_more]].concat())).await
    };
    let left = (1 << 24) - rows * largest;
    assert_eq!((code(left).await, code(left + 1).await), ("misplaced", "blob"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chain_with_a_file_missing_twice_there_or_of_another_chain_is_refused() {
    let case = case().await;
    let Case { source, blobs, hand, file: first, .. } = &case;
    let stream = stream_id();
    let (_, whole) = made((source, blobs), hand, &planned(None)).await.expect("a second whole one");
    let mut chain = Vec::new();
    let mut last = whole;
    for version in 1..=2 {
        source.commit(commit(stream, version)).await.expect("room");
        checkpoint(source, hand).await.expect("it grows");
        let (file, making) = made((source, blobs), hand, &planned(Some(&last))).await.expect("an increment");
        chain.push(file);
        last = making;
    }
    let told = async |files: &[&Kept]| case.refused(files).await;
    assert!(matches!(told(&[&chain[0]]).await.refused, Refused::Gap { has: 0, from: 303 }));
    let missing = told(&[first, &chain[1]]).await;
    assert!(matches!(missing.refused, Refused::Gap { has: 303, from: 304 }));
    assert_eq!(missing.file, Some(1));
    // The increments continue the second whole one, not the first.
    let other = told(&[&chain[0], first]).await;
    assert!(matches!(other.refused, Refused::OtherPrevious), "{other}");
    assert_eq!(other.file, Some(0));
    assert!(matches!(told(&[first, first]).await.refused, Refused::Gap { .. }));
    assert!(matches!(told(&[]).await.refused, Refused::Gap { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_record_and_another_signer_are_refused() {
    let case = case().await;
    let Case { source, blobs, hand, file, folder, .. } = &case;
    let files = [file];
    for (other, code) in
        [(Hand::of("post.example/other", 9), "other-log"), (Hand::of("post.example/record", 8), "not-signed")]
    {
        let identities = [identity(1)];
        let trusted = Trusted { key: other.key(), identities: &identities };
        let answer = restore((&case.target, blobs), &files, trusted, |_, _| {}).await;
        assert_eq!(answer.expect_err("another's").refused.code(), code);
    }
    // Into a record that is another, or has gone on elsewhere.
    let elsewhere = empty(folder, "c.db").await;
    elsewhere.commit(commit(stream_id(), 1)).await.expect("room");
    let answer = put_back((&elsewhere, blobs), hand, &files).await;
    assert_eq!(answer.expect_err("another record").refused.code(), "other-record");
    assert_eq!(elsewhere.size().await, Ok(1));
    source.commit(commit(stream_id(), 1)).await.expect("it goes on");
    let answer = put_back((source, blobs), hand, &files).await;
    assert!(matches!(answer.expect_err("it has more").refused, Refused::Ahead { has: 304, to: 303 }));
}

/// What a final erasure has to replace is read off the list: it must not name a bucket that never wrapped the key.
#[tokio::test(flavor = "multi_thread")]
async fn an_erased_stream_under_another_bucket_than_its_row_in_an_earlier_file_is_refused() {
    let case = case().await;
    let Case { source, blobs, hand, target, .. } = &case;
    let (late, judge) = (stream_id(), stream_id());
    source.commit(commit(late, 1)).await.expect("room");
    checkpoint(source, hand).await.expect("it grows");
    let (first, whole) = made((source, blobs), hand, &planned(None)).await.expect("a backup");
    let erased = vec![Erasure { stream: late, by: EventId { stream: judge, version: 1 } }];
    source.commit(Commit { erased, ..commit(judge, 1) }).await.expect("an erasure");
    checkpoint(source, hand).await.expect("it grows");
    let (second, _) = made((source, blobs), hand, &planned(Some(&whole))).await.expect("an increment");
    let with = |change: &dyn Fn(&mut Bucket)| {
        let mut frames = frames(&second);
        for frame in &mut frames {
            let Frame::Erased(row) = frame else { continue };
            if row.stream == late {
                change(&mut row.bucket);
            }
        }
        forged(&frames)
    };
    let other_class = with(&|bucket| bucket.class = Code::new("evidence"));
    let other_month = with(&|bucket| bucket.end = Month::new(2028, 4).expect("a month"));
    for changed in [&other_class, &other_month] {
        let refused = case.refused(&[&first, changed]).await;
        assert!(matches!(refused.refused, Refused::Erased(stream) if stream == late), "{refused}");
    }
    // A stream that left the bucket of its row, and a list that says so.
    let Frame::End(end) = frames(&second).pop().expect("an end") else { unreachable!("the last frame") };
    let mut left: Vec<Frame> = frames(&other_month);
    let erased = left.iter().position(|frame| matches!(frame, Frame::Erased(_))).expect("a list");
    left.insert(erased, Frame::Moved(MovedRow { stream: late, bucket: begun(late).bucket }));
    let counts = Counts { moved: 1, ..end.counts };
    *left.last_mut().expect("an end") = Frame::End(End { counts, note: end.note });
    let elsewhere = empty(&case.folder, "moved.db").await;
    put_back((&elsewhere, &InMemory::default()), hand, &[&first, &forged(&left)]).await.expect("it moved");
    assert_eq!(elsewhere.moved().await, Ok(vec![(late, begun(late).bucket)]));
    // A stream that was wrapped anew before it was erased is in a later generation.
    let later = with(&|bucket| bucket.generation = 1);
    put_back((target, &InMemory::default()), hand, &[&first, &later]).await.expect("a later generation");
    assert_eq!(target.erased(late).await.map(|gone| gone.map(|gone| gone.bucket.generation)), Ok(Some(1)));
    // Once it is remembered, no list says otherwise.
    let again = put_back((target, &InMemory::default()), hand, &[&second]).await.expect_err("another bucket");
    assert!(matches!(again.refused, Refused::Erased(stream) if stream == late), "{again}");
}
