//! Bad input gets a clear error that names file, place and structure, and loses nothing else.

use crate::program::{line, spartel};
use spartel_trial::Folder;

#[test]
fn usage_errors_exit_with_64() {
    for words in [
        "inspect",
        "inspect --lang xx a",
        "nonsense",
        "inspect --at yesterday a",
        "trust import",
        "mrz compose",
    ] {
        line(words).exits(64);
    }
    line("--help").exits(0);
    line("--version").exits(0);
}

#[test]
fn an_unknown_profile_is_a_usage_error_that_lists_the_profiles() {
    let folder = Folder::new("program");
    let file = folder.write("zone.txt", "x");
    let answer = spartel(["inspect", "--profile", "nobody", file.to_str().unwrap()]).exits(64);
    assert!(answer.err.contains("document"), "{}", answer.err);
}

#[test]
fn a_missing_file_is_an_input_error() {
    let answer = line("inspect no-such-file").exits(74);
    assert!(answer.err.contains("no-such-file"), "{}", answer.err);
    line("inspect --trust no-such-store no-such-file").exits(74);
}

#[test]
fn bytes_that_are_nothing_we_know_exit_with_65() {
    let folder = Folder::new("program");
    for (name, bytes) in [("note.txt", &b"hello"[..]), ("random.bin", &[7, 9, 1, 2]), ("empty.bin", b"")] {
        let file = folder.write(name, bytes);
        let answer = spartel(["inspect", file.to_str().unwrap()]).exits(65);
        assert!(answer.err.contains(name), "{}", answer.err);
    }
    let empty = Folder::new("program");
    spartel(["inspect", empty.path().to_str().unwrap()]).exits(65);
}
