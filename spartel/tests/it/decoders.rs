//! Pictures decoded in workers: the pixels that this process would have, and files made to fill or to hang a machine.

pub mod bombs;

use spartel_ledger::id::AccountId;
use spartel_ports::Pictures;
use spartel_ports::pictures::{PicturesError, Viewer};
use spartel_trial::Folder;
use spartel_vision::Picture;
use spartel_vision::decode::{Limits, decode};
use spartel_work::pictures::{Decoders, Workers};
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const TIME: Duration = Duration::from_secs(4);

fn decoders(processors: usize) -> Decoders {
    named(Path::new(env!("CARGO_BIN_EXE_spartel")), processors)
}

fn named(program: &Path, processors: usize) -> Decoders {
    timed(program, processors, TIME)
}

fn timed(program: &Path, processors: usize, time: Duration) -> Decoders {
    let program = program.into();
    let processors = NonZeroUsize::new(processors).expect("at least one");
    let workers = Workers::of_this_program("worker").expect("a program");
    Decoders::start(Workers { program, processors, time, ..workers }).expect("threads")
}

fn asked(decoders: &Decoders, file: &[u8]) -> Result<Picture, PicturesError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(decoders.decode(Viewer::desk(AccountId([1; 16])), file.to_vec()))
}

/// Files of all formats, as another program wrote them.
fn files() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../methods/vision/tests/data");
    let entries = fs::read_dir(folder).expect("the tests of vision");
    let paths = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file());
    paths.map(|path| (path.display().to_string(), fs::read(&path).expect("a file"))).collect()
}

#[test]
fn a_worker_gives_the_pixels_and_the_reasons_that_the_decoder_gives_here() {
    let (decoders, files) = (decoders(1), files());
    assert!(files.len() > 50, "{}", files.len());
    for (name, file) in &files {
        for part in [100, 60, 20] {
            let cut = &file[..file.len() * part / 100];
            let here = decode(cut, &Limits::default()).map_err(|why| PicturesError::Refused(why.code()));
            assert!(asked(&decoders, cut) == here, "{name}, {part} %");
        }
    }
}

#[test]
fn threat_17_each_bomb_costs_one_request_in_its_time_and_others_go_on() {
    let decoders = decoders(2);
    let normal = bombs::jpeg(320, 200);
    let expected = decode(&normal, &Limits::default()).expect("a picture");
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let others = scope.spawn(|| {
            let mut count = 0;
            while !over.load(Ordering::Relaxed) {
                assert!(asked(&decoders, &normal) == Ok(expected.clone()), "another picture suffers");
                count += 1;
            }
            count
        });
        // Whatever fails in here ends the others.
        let failed =
            std::panic::catch_unwind(|| bombs::all().iter().for_each(|bomb| defused(&decoders, bomb)));
        over.store(true, Ordering::Relaxed);
        let count = others.join().expect("others go on");
        println!("{count} other pictures were decoded meanwhile");
        assert!(failed.is_ok() && count > 20, "{count} others");
    });
}

fn defused(decoders: &Decoders, bomb: &bombs::Bomb) {
    let begin = Instant::now();
    let answer = asked(decoders, &bomb.file).map(|_| ());
    let took = begin.elapsed();
    println!("{}: {answer:?} after {took:.1?}", bomb.name);
    let expected = match &answer {
        Err(PicturesError::Refused(code)) => bomb.codes.is_empty() || bomb.codes.contains(code),
        Ok(()) | Err(PicturesError::Broken) => bomb.codes.is_empty(),
        Err(PicturesError::Busy | PicturesError::Unavailable(_)) => false,
    };
    assert!(expected, "{}: {answer:?}", bomb.name);
    assert!(took < TIME + Duration::from_secs(2), "{}: {took:?}", bomb.name);
}

#[cfg(target_os = "linux")]
#[test]
fn threat_17_a_worker_that_is_killed_fails_one_request() {
    // Under a name of its own, as other tests have workers as well.
    let folder = Folder::new("program");
    let program = folder.path().join("spartel-to-be-killed");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_spartel"), &program).expect("a link");
    let long_time = Duration::from_secs(20);
    let decoders = timed(&program, 1, long_time);
    let normal = bombs::jpeg(64, 64);
    assert!(asked(&decoders, &normal).is_ok());
    // While it waits: nobody notices.
    bombs::kill_workers(&program);
    assert!(asked(&decoders, &normal).is_ok());
    // While it works: one request.
    let slow = bombs::scans();
    std::thread::scope(|scope| {
        let begin = Instant::now();
        let long = scope.spawn(|| asked(&decoders, &slow).map(|_| ()));
        std::thread::sleep(Duration::from_millis(200));
        bombs::kill_workers(&program);
        assert_eq!(long.join().expect("no panic"), Err(PicturesError::Broken));
        assert!(begin.elapsed() < long_time, "it was killed, and did not run out of time");
    });
    assert!(asked(&decoders, &normal).is_ok());
}

#[test]
fn threat_17_a_picture_that_takes_too_long_is_given_up_in_its_time() {
    let time = Duration::from_millis(300);
    let decoders = timed(Path::new(env!("CARGO_BIN_EXE_spartel")), 1, time);
    let slow = bombs::scans();
    for _ in 0..2 {
        let begin = Instant::now();
        assert_eq!(asked(&decoders, &slow).map(|_| ()), Err(PicturesError::Broken));
        assert!(begin.elapsed() < time + Duration::from_secs(2), "{:?}", begin.elapsed());
    }
    assert!(asked(&decoders, &bombs::jpeg(64, 64)).is_ok(), "the next one has a worker again");
}

#[test]
#[ignore = "measures; run it alone: what the way through the pipes costs"]
fn twelve_megapixels() {
    let (decoders, file) = (decoders(1), bombs::jpeg(4000, 3000));
    let median = |run: &dyn Fn()| {
        let mut times: Vec<_> = (0..9)
            .map(|_| {
                let begin = Instant::now();
                run();
                begin.elapsed()
            })
            .collect();
        times.sort();
        times[4]
    };
    let here = median(&|| drop(decode(&file, &Limits::default()).expect("a picture")));
    let there = median(&|| drop(asked(&decoders, &file).expect("a picture")));
    println!("12 megapixels, {} bytes: {here:.1?} here, {there:.1?} in a worker", file.len());
}
