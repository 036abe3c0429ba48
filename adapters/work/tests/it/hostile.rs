//! Workers that were taken over: whatever they say or keep to themselves, one request fails in its time.

use crate::given::block;
use spartel_ledger::id::AccountId;
use spartel_ports::Pictures;
use spartel_ports::pictures::{PicturesError, Viewer};
use spartel_vision::decode::Limits;
use spartel_work::pictures::{Decoders, Workers};
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::{Duration, Instant};

const TIME: Duration = Duration::from_millis(400);
const OFFICER: Viewer = Viewer::desk(AccountId([1; 16]));

/// Decoders whose worker is this script.
fn decoders(program: &str, script: &str) -> Decoders {
    timed(program, script, TIME)
}

fn timed(program: &str, script: &str, time: Duration) -> Decoders {
    let workers = Workers {
        program: Path::new(program).into(),
        arguments: vec!["-c".into(), script.into()],
        processors: NonZeroUsize::MIN,
        waiting: 32,
        bytes: 1 << 20,
        limits: Limits { pixels: 1_000_000, memory: 1 << 24 },
        time,
    };
    Decoders::start(workers).expect("threads")
}

/// What comes of a file that begins as a bitmap does, and how long it took.
fn asked(decoders: &Decoders, length: usize) -> (Result<(u32, u32), PicturesError>, Duration) {
    let mut file = b"BM".to_vec();
    file.resize(length, 0);
    let begin = Instant::now();
    let answer = block(decoders.decode(OFFICER, file)).map(|picture| (picture.width(), picture.height()));
    (answer, begin.elapsed())
}

#[test]
fn threat_17_a_worker_that_lies_or_is_silent_fails_one_request_in_its_time() {
    // A head is a tag, a width, a height and a number, in 17 bytes.
    let scripts = [
        ("ends at once", "exit 0"),
        ("is killed", "kill -9 $$"),
        (
            "ends in the middle",
            "head -c 64 >/dev/null; printf '\\0\\1\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0x'",
        ),
        ("says less than a head", "head -c 64 >/dev/null; printf '\\0\\1'"),
        (
            "knows another tag",
            "head -c 64 >/dev/null; printf '\\77\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0'",
        ),
        (
            "announces more than it may",
            "head -c 64 >/dev/null; printf '\\0\\377\\377\\377\\377\\377\\377\\377\\377\\0\\0\\0\\0\\0\\0\\0\\0'; cat /dev/zero",
        ),
        (
            "announces no pixels",
            "head -c 64 >/dev/null; printf '\\0\\0\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0'; cat /dev/zero",
        ),
        ("says nothing", "exec sleep 60"),
        ("says a byte now and then", "while printf '\\0'; do sleep 0.01; done"),
    ];
    for (what, script) in scripts {
        let decoders = decoders("/bin/sh", script);
        for _ in 0..2 {
            let (answer, took) = asked(&decoders, 64);
            assert_eq!(answer, Err(PicturesError::Broken), "{what}");
            assert!(took < TIME + Duration::from_secs(2), "{what}: {took:?}");
        }
    }
}

#[test]
fn a_worker_that_does_not_read_holds_nobody_up() {
    let decoders = decoders("/bin/sh", "exec sleep 60");
    let (answer, took) = asked(&decoders, 1 << 20);
    assert_eq!(answer, Err(PicturesError::Broken));
    assert!(took < TIME + Duration::from_secs(2), "{took:?}");
}

#[test]
fn a_worker_that_answers_is_asked_again_and_has_nothing_of_ours() {
    // Four pixels, as long as the environment holds nothing and the folder is the root.
    let script = "[ \"$PWD\" = / ] && [ -z \"$HOME$CARGO_MANIFEST_DIR\" ] || exit 1
        while [ $(head -c 84 | wc -c) = 84 ]; do
        printf '\\0\\2\\0\\0\\0\\2\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0abcdefghijkl'; done";
    let decoders = decoders("/bin/sh", script);
    for _ in 0..3 {
        assert_eq!(asked(&decoders, 64).0, Ok((2, 2)));
    }
}

#[test]
fn a_program_that_is_not_there_is_said() {
    let decoders = decoders("/nowhere/spartel", "");
    assert!(matches!(asked(&decoders, 64).0, Err(PicturesError::Unavailable(_))));
}

#[test]
fn what_no_worker_needs_to_see_is_refused_before() {
    let decoders = decoders("/nowhere/spartel", "");
    let refused = |bytes: &[u8]| block(decoders.decode(OFFICER, bytes.to_vec())).map(|_| ());
    assert_eq!(refused(b""), Err(PicturesError::Refused("picture-empty")));
    assert_eq!(refused(b"%PDF-1.7"), Err(PicturesError::Refused("picture-foreign")));
    assert_eq!(refused(b"no picture"), Err(PicturesError::Refused("picture-unrecognised")));
    assert_eq!(asked(&decoders, (1 << 20) + 1).0, Err(PicturesError::Refused("picture-too-many-bytes")));
}

/// Pictures in which it says so never end; of others it makes four pixels.
const HANGS: &str = "while true; do
    picture=$(mktemp) && head -c 84 > \"$picture\"
    [ $(wc -c < \"$picture\") = 84 ] || { rm \"$picture\"; exit; }
    if grep -q HANG \"$picture\"; then rm \"$picture\"; exec sleep 60; fi
    rm \"$picture\"
    printf '\\0\\2\\0\\0\\0\\2\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0abcdefghijkl'
done";

/// How many pictures of somebody never end; what another's picture comes to meanwhile, and how long it takes.
fn beside(hanging: (Viewer, usize), other: Viewer, time: Duration) -> (bool, Duration) {
    let decoders = timed("/bin/sh", HANGS, time);
    let picture = |words: &str| {
        let mut file = format!("BM{words}").into_bytes();
        file.resize(64, 0);
        file
    };
    std::thread::scope(|scope| {
        for _ in 0..hanging.1 {
            let decode = decoders.decode(hanging.0, picture("HANG"));
            scope.spawn(|| assert!(block(decode).is_err()));
        }
        std::thread::sleep(Duration::from_millis(300));
        let begin = Instant::now();
        let done = block(decoders.decode(other, picture("")));
        (done.is_ok(), begin.elapsed())
    })
}

#[test]
fn threat_17_pictures_of_one_that_do_not_end_hold_nobody_else_up() {
    let (time, other) = (Duration::from_secs(2), Viewer::desk(AccountId([2; 16])));
    let (done, took) = beside((OFFICER, 3), other, time);
    assert!(done && took < time * 3 / 5, "{took:?}");
}

#[test]
fn a_batch_of_pictures_holds_no_desk_up_not_even_its_own_officers() {
    let (time, batch) = (Duration::from_secs(2), Viewer::batch(OFFICER.account));
    let (done, took) = beside((batch, 3), OFFICER, time);
    assert!(done && took < time * 3 / 5, "{took:?}");
}
