//! Frames of a backup: read as they were written, in any pieces, and in no other form.

use super::given::{STREAM, bucket, flipped};
use spartel_base::Reason;
use spartel_ledger::backup::{
    BlobRow, Counts, Covers, End, EntryRow, ErasedRow, FileHash, Frame, Frames, Head, LONGEST, MovedRow,
    Registered, StreamRow,
};
use spartel_ledger::id::{BlobName, EventId, Moment, StreamId};

/// One of each frame.
pub fn frames() -> Vec<Frame> {
    let begun = Moment(1_795_334_400_123);
    let custodians = vec!["0123456789abcdef".to_owned()];
    let covers = Covers { origin: "post.example/record".into(), range: 3..5 };
    let (name, previous) = (BlobName([0xb1; 32]), FileHash([0xf1; 32]));
    vec![
        Frame::Head(Head::new(covers, begun, custodians.clone(), Some(previous))),
        Frame::Registered(Registered {
            file: previous,
            from: 0,
            to: 3,
            begun,
            custodians,
            previous: None,
            kept: Some(begun),
            destroyed: None,
            seen: 2,
        }),
        Frame::Stream(StreamRow { id: STREAM, bucket: bucket(), wrapped: vec![7; 112] }),
        Frame::Entry(EntryRow { index: 3, header: vec![1; 140], content: Some(vec![2; 256]) }),
        Frame::Blob(BlobRow { name, stream: STREAM, version: 4, in_row: true, length: 5 }),
        Frame::Part(vec![3; 5]),
        Frame::Entry(EntryRow { index: 4, header: vec![1; 140], content: None }),
        Frame::Moved(MovedRow { stream: STREAM, bucket: bucket() }),
        Frame::Erased(ErasedRow::new(StreamId([0xe5; 16]), EventId { stream: STREAM, version: 4 }, bucket())),
        Frame::End(End { counts: Counts { entries: 2, ..Counts::default() }, note: b"a note".to_vec() }),
    ]
}

pub fn written() -> Vec<u8> {
    frames().iter().flat_map(Frame::bytes).collect()
}

#[test]
fn frames_are_read_as_they_were_written_in_any_pieces() {
    let bytes = written();
    for piece in [1, 2, 3, 5, 100, bytes.len()] {
        let (mut taken, mut read) = (Frames::default(), Vec::new());
        for piece in bytes.chunks(piece) {
            taken.feed().extend_from_slice(piece);
            while let Some(frame) = taken.take().expect("frames") {
                read.push(frame);
            }
        }
        assert!(taken.is_empty());
        assert_eq!(read, frames());
    }
}

#[test]
fn a_frame_that_is_longer_than_any_is_refused_before_it_is_there() {
    let mut taken = Frames::default();
    taken.feed().extend_from_slice(&(LONGEST as u32 + 1).to_be_bytes());
    assert_eq!(taken.take().map_err(|error| error.reason), Err(Reason::LimitExceeded));
}

#[test]
fn a_flipped_bit_is_another_frame_or_none() {
    for frame in frames() {
        let bytes = frame.bytes();
        for changed in flipped(&bytes[4..]) {
            assert_ne!(Frame::parse(&changed), Ok(frame.clone()));
        }
    }
}

#[test]
fn another_format_is_said_to_be_one() {
    let mut head = frames()[0].bytes();
    let at = head.windows(10).position(|ten| ten == b"spartel/d1").expect("the format");
    head[at + 9] = b'2';
    assert_eq!(Frame::parse(&head[4..]).map_err(|error| error.reason), Err(Reason::Unsupported));
}
