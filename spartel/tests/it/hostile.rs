//! Inputs made to hang the program, to fill the machine, to deceive the reader of a terminal, or to spoil a store.

use crate::program::{Answer, line, spartel};
use crate::utopia::{State, files};
use spartel_trial::Folder;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

fn inspect(path: &Path) -> Answer {
    spartel(["inspect", path.to_str().unwrap()])
}

#[cfg(unix)]
fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[cfg(unix)]
#[test]
fn threat_21_pipes_and_devices_are_refused_at_once_and_read_by_no_command() {
    let folder = Folder::new("program");
    let waiting = folder.path().join("EF_SOD.bin");
    pipe(&waiting);
    for path in [waiting.as_path(), Path::new("/dev/zero")] {
        let text = path.to_str().unwrap();
        let answer = inspect(path).exits(65);
        assert!(answer.err.contains(text) && answer.err.contains("no regular file"), "{}", answer.err);
        line(&format!("trust import {text} --trust {}", folder.path().display())).exits(74);
        line(&format!("trust conformance {text}")).exits(74);
    }
    let store = Folder::new("program");
    pipe(&store.path().join("trust.bin"));
    line(&format!("trust list --trust {}", store.path().display())).exits(74);
}

#[cfg(unix)]
#[test]
fn threat_21_a_chip_file_that_is_a_pipe_or_leads_nowhere_is_not_lost_in_silence() {
    let state = State::new();
    for make in [pipe, |path: &Path| std::os::unix::fs::symlink("nowhere", path).unwrap()] {
        let folder = Folder::new("program");
        let passport = state.document("passport");
        make(&folder.path().join("DG9.bin"));
        let answer = state.inspect(&[&passport, folder.path()], &["--json"]).exits(2).json();
        let findings = answer["result"]["findings"].to_string();
        assert!(findings.contains("file-unreadable") && findings.contains("DG9"), "{findings}");
    }
}

#[test]
fn threat_17_a_folder_of_thousands_of_files_is_no_document_and_loses_none_in_silence() {
    let folder = Folder::new("program");
    (0..300).for_each(|n| drop(folder.write(&format!("{n}.txt"), "x")));
    let answer = inspect(folder.path()).exits(65);
    assert!(answer.err.contains("more than 256 files"), "{}", answer.err);
}

#[test]
fn threat_17_a_document_two_folders_down_is_not_lost_in_silence() {
    let folder = Folder::new("program");
    folder.write("passport/EF_COM.bin", "x");
    folder.write("passport/other/EF_COM.bin", "x");
    let answer = inspect(folder.path()).exits(65);
    assert!(answer.err.contains("passport/other"), "{}", answer.err);
}

#[test]
fn threat_17_many_large_files_do_not_fill_the_memory() {
    let folder = Folder::new("program");
    for name in ["DG1.bin", "DG1.dat", "DG1.der", "DG1.raw", "EF_DG1.bin"] {
        let file = fs::File::create(folder.path().join(name)).unwrap();
        file.set_len(16 << 20).unwrap();
    }
    let answer = inspect(folder.path()).exits(65);
    assert!(answer.err.contains("bytes"), "{}", answer.err);
}

#[cfg(unix)]
#[test]
fn threat_15_no_control_character_of_a_file_name_reaches_a_terminal() {
    let folder = Folder::new("program");
    let name = "a\u{1B}[2J\u{1B}]0;title\u{7}\u{9B}31m\u{202E}\r.txt";
    fs::write(folder.path().join(name), "hello").unwrap();
    let path = folder.path().join(name);
    let text = path.to_str().unwrap();
    let answers = [
        spartel(["inspect", text]),
        spartel(["inspect", text, "--json"]),
        spartel(["inspect", "--json", "--batch", folder.path().to_str().unwrap()]),
        spartel(["trust", "import", text, "--trust", folder.path().to_str().unwrap()]),
        spartel(["trust", "import", text, "--json", "--trust", folder.path().to_str().unwrap()]),
        spartel(["trust", "conformance", text]),
        spartel(["mrz", "check", text]),
        spartel(["mrz", "check", name]),
        spartel(["trust", "list", "--trust", text]),
        spartel(["trust", "diff", name, name, "--trust", folder.path().to_str().unwrap()]),
    ];
    for answer in answers {
        let shown = answer.out + &answer.err;
        let obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202E}';
        assert!(!shown.contains(obeyed), "{shown:?}");
    }
}

#[test]
fn threat_20_two_imports_at_once_lose_nothing_and_leave_a_whole_store() {
    let folder = Folder::new("program");
    let store = folder.path().join("trust");
    let state = State::new();
    let lists = files(&state.document("../trust/csca"));
    assert!(lists.len() > 3);
    let running: Vec<_> = lists
        .iter()
        .map(|list| {
            Command::new(env!("CARGO_BIN_EXE_spartel"))
                .args(["trust", "import", "--specimens", "--national-decision", "--trust"])
                .args([&store, list])
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut import in running {
        assert!(import.wait().unwrap().success());
    }
    let held = line(&format!("trust list --json --trust {}", store.display())).exits(0).json();
    assert_eq!(held["certificates"].as_array().unwrap().len(), lists.len());
}

#[cfg(unix)]
#[test]
fn threat_20_a_store_that_cannot_be_written_stays_as_it_was() {
    let folder = Folder::new("program");
    let store = folder.path().join("trust");
    let state = State::new();
    let lists = files(&state.document("../trust/csca"));
    let import = |list: &Path| {
        let words = ["trust", "import", "--specimens", "--national-decision", "--trust"]
            .map(std::ffi::OsString::from);
        spartel(words.into_iter().chain([store.clone().into(), list.into()]))
    };
    import(&lists[0]).exits(0);
    let before = fs::read(store.join("trust.bin")).unwrap();
    // Something else stands where the new file would be written first.
    fs::create_dir(store.join("trust.bin.partial")).unwrap();
    let answer = import(&lists[1]).exits(74);
    assert!(answer.err.contains("trust.bin"), "{}", answer.err);
    assert_eq!(fs::read(store.join("trust.bin")).unwrap(), before);
}

#[test]
fn threat_20_a_store_in_which_a_bit_fell_over_is_not_used() {
    let state = State::new();
    let binding = state.store().join("trust.bin");
    let whole = fs::read(&binding).unwrap();
    let mut refused = 0;
    for place in (64..whole.len()).step_by(whole.len() / 8) {
        let mut damaged = whole.clone();
        damaged[place] ^= 1;
        fs::write(&binding, damaged).unwrap();
        let answer = state.inspect(&[&state.document("passport")], &[]).exits(65);
        assert!(answer.err.contains("trust.bin"), "{}", answer.err);
        refused += 1;
    }
    assert!(refused >= 7);
    fs::write(&binding, whole).unwrap();
    state.inspect(&[&state.document("passport")], &[]).exits(0);
}
