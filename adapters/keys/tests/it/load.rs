//! Processes that make buckets at the same time and are killed at any moment: whatever was served opens again, and is one key for all.

use crate::given::{CLASS, Folder, bucket, mark, month, passphrase};
use spartel_keys::{KeyFolder, State, SystemRandom, look};
use spartel_ledger::id::Code;
use spartel_ledger::keys::Bucket;
use spartel_ports::{Keys, Random};
use spartel_trial::process::{child, kills};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::Child;
use std::time::Duration;

fn below(most: u32) -> u32 {
    u32::from_be_bytes(SystemRandom.bytes()) % most
}

/// The child's part: asks for buckets, destroys one now and then, and says what it was given.
#[test]
#[ignore = "a process of its own for the tests below"]
fn make_until_killed() {
    let Ok(place) = std::env::var("SPARTEL_LOAD") else { return };
    let keys = KeyFolder::open(place.as_ref(), &passphrase(), SystemRandom).expect("the folder");
    let say = |text: String| {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush()).expect("a pipe");
    };
    loop {
        let end = month((2030 + below(50)) * 100 + 1 + below(12));
        let (bucket, key) = keys.newest(&CLASS, end).expect("a bucket");
        let mark = u128::from_be_bytes(mark(&key).0);
        say(format!("served {} {} {mark:x}\n", end.number(), bucket.generation));
        if below(20) == 0 {
            keys.destroy(&bucket).expect("destroyed");
            say(format!("destroyed {} {} 0\n", end.number(), bucket.generation));
        }
    }
}

/// What was said of a bucket: its mark, and none once it was destroyed.
type Told = BTreeMap<Bucket, (u128, bool)>;

fn hear(line: &str, told: &mut Told) {
    // The test's own name may stand before the first.
    let at = line.find("served ").or_else(|| line.find("destroyed ")).unwrap_or(0);
    let words: Vec<&str> = line[at..].split(' ').collect();
    let [what, end, generation, mark] = words[..] else { return };
    let (Ok(end), Ok(generation)) = (end.parse(), generation.parse()) else { return };
    let bucket = Bucket { class: CLASS, end: month(end), generation };
    let mark = u128::from_str_radix(mark, 16).expect("a mark");
    if what == "destroyed" {
        told.get_mut(&bucket).expect("served before").1 = true;
        return;
    }
    let (first, _) = *told.entry(bucket.clone()).or_insert((mark, false));
    assert_eq!(first, mark, "one key for all: {bucket}");
}

#[test]
fn threat_03_whatever_was_served_before_a_kill_opens_again_and_is_one_key_for_all() {
    let folder = Folder::new();
    drop(folder.init());
    let mut told = Told::new();
    for _ in 0..kills() {
        let mut children: Vec<Child> =
            (0..3).map(|_| child("load::make_until_killed", ("SPARTEL_LOAD", &folder.keys()))).collect();
        let mut readers: Vec<_> = children
            .iter_mut()
            .map(|child| BufReader::new(child.stdout.take().expect("a pipe")).lines())
            .collect();
        let mut first = Vec::new();
        while !first.iter().any(|line: &String| line.contains("served ")) {
            first.push(readers[0].next().expect("the child makes buckets").expect("text"));
        }
        std::thread::sleep(Duration::from_millis(20 + u64::from(below(200))));
        children.iter_mut().for_each(|child| child.kill().expect("a child that can be killed"));
        let rest = readers.into_iter().flat_map(|lines| lines.map_while(Result::ok).collect::<Vec<_>>());
        let lines: Vec<String> = first.into_iter().chain(rest).collect();
        // A child may have been served what another had destroyed a moment later.
        let is_end = |line: &&String| line.contains("destroyed ");
        lines.iter().filter(|line| !is_end(line)).for_each(|line| hear(line, &mut told));
        lines.iter().filter(is_end).for_each(|line| hear(line, &mut told));
        for child in &mut children {
            child.wait().expect("a child that ended");
        }
        is_sound(&folder, &told);
    }
    println!("{} buckets, {} kills", told.len(), kills());
    assert!(told.values().any(|(_, destroyed)| *destroyed) && told.values().any(|(_, destroyed)| !destroyed));
}

fn is_sound(folder: &Folder, told: &Told) {
    let keys = folder.open().expect("the folder opens");
    let look = look(&folder.keys()).expect("a look");
    assert_eq!(look.faults, []);
    assert!(look.buckets.iter().all(|(_, state)| *state != State::Remains), "opening ended what remained");
    assert!(
        !spartel_trial::folder::files(&folder.keys())
            .iter()
            .any(|(path, _)| path.to_string_lossy().contains(".new-"))
    );
    for (bucket, (mark, destroyed)) in told {
        match keys.key(bucket) {
            Ok(key) => {
                assert!(!destroyed, "{bucket} was destroyed");
                assert_eq!(u128::from_be_bytes(crate::given::mark(&key).0), *mark);
            }
            // The child that destroyed it may have been killed before it could say so.
            Err(error) => assert_eq!(error.code(), "destroyed", "{bucket}"),
        }
    }
}

#[test]
fn threads_that_ask_at_once_are_given_one_key() {
    let folder = Folder::new();
    let folders: Vec<_> =
        std::iter::once(folder.init()).chain((0..3).map(|_| folder.open().expect("open"))).collect();
    for number in 203_001..=203_012 {
        let marks: Vec<_> = std::thread::scope(|scope| {
            let ask = |keys: &KeyFolder<SystemRandom>| {
                keys.newest(&Code::new("case"), month(number)).expect("a key")
            };
            let threads: Vec<_> = folders.iter().map(|keys| scope.spawn(move || ask(keys))).collect();
            threads.into_iter().map(|thread| mark(&thread.join().expect("no panic").1)).collect()
        });
        assert!(marks.iter().all(|one| *one == marks[0]));
    }
    assert_eq!(folders[0].held().map(|held| held.len()), Ok(12));
    assert!(folders[0].key(&bucket(0)).is_err());
}
