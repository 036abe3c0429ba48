//! `spartel setup`: a post's first server out of nothing, broken off anywhere, and refused where it should be.

use crate::http::ask::UTOPIA;
use crate::program::{Answer, spartel};
use serde_json::{Value, json};
use spartel_reach::{Ask, Limits, Reach, Roots};
use spartel_trial::Folder;
use spartel_trial::folder::set_mode;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A machine on which nothing is set up, with a medium for the authority and a stick with Utopia's lists.
struct Machine(Folder);

/// The questions of one language that are met, by words of theirs, with what is answered.
type Answers<'a> = &'a [(&'a str, &'a str)];

impl Machine {
    fn new() -> Self {
        let folder = Folder::new("setup");
        set_mode(&folder.write("passphrase", "nine blue boats at noon"), 0o600);
        fs::create_dir(folder.join("medium")).unwrap();
        fs::create_dir(folder.join("stick")).unwrap();
        let files = UTOPIA.trust_material();
        fs::write(folder.join("stick/UT.ml"), &files["UT.ml"]).unwrap();
        fs::write(folder.join("stick/README"), "no list").unwrap();
        fs::write(folder.join("root.cer"), &files["UT-root.cer"]).unwrap();
        Self(folder)
    }

    fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn is_there(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    fn command(&self, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_spartel"));
        let (data, passphrase) = (self.at("data"), self.at("passphrase"));
        command
            .args(["setup", "--data", &data, "--passphrase-file", &passphrase, "--specimens"])
            .args(["--listen", "127.0.0.1:0"])
            .args(more)
            .env("XDG_DATA_HOME", "no-such-folder");
        command
    }

    /// Answers each question, and kills the program at the first one that is chosen for that.
    fn killed(&self, answers: Answers<'_>, kill: &mut dyn FnMut(&str) -> bool, more: &[&str]) -> Answer {
        let mut child = self.command(more);
        let mut child =
            child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let out = answered(&mut child, answers, kill);
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        Answer { status: child.wait().unwrap().code().unwrap_or(-1), out, err }
    }

    /// Answers each question.
    fn asked(&self, answers: Answers<'_>, more: &[&str]) -> Answer {
        self.killed(answers, &mut |_| false, more)
    }

    /// What a person answers who has everything at hand, and whose fingerprint of the root is this.
    fn answers(&self, print: &str) -> Vec<(String, String)> {
        let (medium, stick, root) = (self.at("medium"), self.at("stick"), self.at("root.cer"));
        let answers = [
            ("by another clock", "yes"),
            ("in these folders", "YES"),
            ("Name by which browsers", "localhost"),
            ("Which of them", "1"),
            ("Folder of the medium", medium.as_str()),
            ("Take it all the same", "yes"),
            ("for which it may vouch", ""),
            ("number of the administrator", "a-1"),
            ("number of the commander", "C-1"),
            ("another link", "yes"),
            ("File or folder on the stick", stick.as_str()),
            ("root certificate", root.as_str()),
            ("or more of it", print),
            ("Do both of you", "yes"),
        ];
        Vec::from(answers.map(|(question, answer)| (question.to_owned(), answer.to_owned())))
    }
}

/// Answers what is asked, by words of the question; what the program said.
fn answered(child: &mut Child, answers: Answers<'_>, kill: &mut dyn FnMut(&str) -> bool) -> String {
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut said, mut byte) = (Vec::new(), [0]);
    while output.read(&mut byte).unwrap() == 1 {
        said.push(byte[0]);
        let text = String::from_utf8_lossy(&said);
        let line = text.rsplit('\n').next().unwrap_or_default();
        let asked = answers.iter().find(|(words, _)| line.ends_with(": ") && line.contains(words));
        let Some((question, answer)) = asked else { continue };
        if kill(question) {
            child.kill().unwrap();
            break;
        }
        input.write_all(format!("{answer}\n").as_bytes()).unwrap();
    }
    String::from_utf8(said).unwrap()
}

fn borrowed(answers: &[(String, String)]) -> Vec<(&str, &str)> {
    answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str())).collect()
}

fn print_of_root() -> String {
    let root = &UTOPIA.trust_material()["UT-root.cer"];
    let digest = ring::digest::digest(&ring::digest::SHA256, root);
    digest.as_ref().iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

/// The command that setting up says the server starts with.
fn start(said: &str) -> Vec<String> {
    let line = said.lines().find(|line| line.starts_with("spartel serve")).expect("a command");
    line.split(' ').skip(1).map(str::to_owned).collect()
}

/// Starts it, and opens a link as somebody who trusts the authority of the post, and as somebody who trusts another one.
fn serves(machine: &Machine, said: &str, link: &str) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spartel"))
        .args(start(said))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let port = line.trim().trim_end_matches('.').rsplit(':').next().unwrap_or_default().to_owned();
    let opened = |authority: &str| {
        let limits =
            Limits { connect: Duration::from_secs(5), whole: Duration::from_secs(60), largest: 1 << 20 };
        let address = format!("https://localhost:{port}").parse().expect("an address");
        let authority = fs::read(authority).unwrap();
        let reach = Reach::new(address, Roots::Pem(&authority), limits).expect("an authority");
        let body = json!({ "link": link }).to_string();
        reach.ask(
            &Ask::new("POST", "/api/links").header("cookie", "a=b").body("application/json", body.as_bytes()),
        )
    };
    let answer = opened(&machine.at("medium/spartel-authority/authority.pem")).expect("it is trusted");
    let told: Value = serde_json::from_slice(&answer.body).expect("whose link it is");
    assert_eq!((answer.is_good(), told["number"].as_str()), (true, Some("A-1")), "{told}");
    let other = machine.at("other");
    spartel(["certificate", "authority", "--to", &other, "--host", "localhost"]).exits(0);
    assert!(opened(&format!("{other}/authority.pem")).is_err(), "another authority vouches for nothing here");
    let answers = machine.answers("");
    let beside = machine.asked(&borrowed(&answers), &[]).exits(1);
    assert!(beside.err.contains("Another program writes the record"), "{}", beside.err);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_server_out_of_nothing_is_killed_at_every_question_and_goes_on_where_it_was() {
    let machine = Machine::new();
    let answers = machine.answers(&print_of_root());
    let answers = borrowed(&answers);
    // What a process that was killed in the midst of writing leaves is not taken for a certificate.
    fs::create_dir(machine.0.join("data-certificate.partial")).unwrap();
    machine.0.write("data-certificate.partial/server.key", "half a k");
    let mut killed_at = BTreeSet::new();
    let done = loop {
        let answer = machine.killed(&answers, &mut |question| killed_at.insert(question.to_owned()), &[]);
        if answer.status == 0 {
            break answer;
        }
        assert_eq!(answer.status, -1, "killed, and nothing else: {}\n{}", answer.out, answer.err);
    };
    assert_eq!(killed_at.len(), answers.len(), "{killed_at:?}");
    assert!(!machine.is_there("data-certificate.partial"));
    for name in ["data/record.db", "data-keys/root.key", "data-signer/signer.key", "data-trust/trust.bin"] {
        assert!(machine.is_there(name), "{name}");
    }
    let links: Vec<&str> =
        done.out.lines().filter_map(|line| line.trim().strip_prefix("https://localhost:0/link#")).collect();
    assert!(links.len() == 2 && links.iter().all(|link| link.len() == 64), "{}", done.out);
    for name in ["data/record.db", "data-keys/root.key", "data-certificate/server.key"] {
        let bytes = fs::read(machine.0.join(name)).unwrap();
        assert!(!links.iter().any(|link| bytes.windows(64).any(|part| part == link.as_bytes())), "{name}");
    }
    let (data, passphrase) = (machine.at("data"), machine.at("passphrase"));
    let place = ["--data", &data, "--passphrase-file", &passphrase];
    spartel([&["ledger", "verify", "--open"][..], &place].concat()).exits(0);
    let again =
        spartel([&["people", "found", "--role", "administrator", "--number", "A-2"][..], &place].concat());
    assert!(again.exits(1).err.contains("had its first account already"));
    serves(&machine, &done.out, links[0]);
    // The server founded the record's trust: from then on two people decide.
    let after = machine.asked(&answers, &[]).exits(0);
    assert!(after.words().contains("The record says already whom this house trusts"), "{}", after.out);
    assert!(
        !after.out.contains("stick") && !start(&after.out).contains(&"--trust".to_owned()),
        "{}",
        after.out
    );
}

#[test]
fn a_root_that_a_second_person_knows_otherwise_founds_nothing() {
    let machine = Machine::new();
    let own = print_of_root();
    let turned: String = own.chars().rev().collect();
    let mut answers = machine.answers(&turned);
    // Once the stick was refused, they go on without it.
    answers
        .iter_mut()
        .filter(|(question, _)| question == "Which of them")
        .for_each(|(_, way)| *way = "3".into());
    let mut compared = 0;
    let mut again = |question: &str| {
        compared += usize::from(question == "or more of it");
        compared == 2
    };
    let refused = machine.killed(&borrowed(&answers), &mut again, &[]);
    assert!(refused.out.contains("has another fingerprint"), "{}", refused.out);
    assert!(!refused.out.contains("Do both of you") && !machine.is_there("data-trust"), "{}", refused.out);
    // Its digits are not shown before somebody has typed them.
    let print = own.replace(':', "").to_lowercase();
    assert!(!refused.out.to_lowercase().replace(':', "").contains(&print[..8]), "{}", refused.out);
    answers
        .iter_mut()
        .filter(|(question, _)| question.starts_with("File or"))
        .for_each(|(_, way)| way.clear());
    let later = machine.asked(&borrowed(&answers), &[]).exits(0);
    let command = start(&later.out);
    assert!(!command.contains(&"--trust".to_owned()), "{command:?}");
    assert!(command.ends_with(&["--passphrase-file".to_owned(), machine.at("passphrase")]), "{command:?}");
    assert!(!command.contains(&"--certificate".to_owned()) && later.out.contains("https://localhost/link#"));
}

#[test]
fn nothing_is_made_with_a_wrong_clock_or_in_folders_that_nobody_wants() {
    let machine = Machine::new();
    for (language, yes, no, clock, place, told) in [
        ("en", "yes", "no", "by another clock", "in these folders", "nothing is made"),
        ("fr", "oui", "NON", "une autre horloge", "dans ces dossiers", "rien n’est créé"),
        ("es", "sí", "n", "según otro reloj", "en estas carpetas", "no se crea nada"),
        ("ar", "نعم", "لا", "حسب ساعة أخرى", "في هذه المجلدات", "لا يُنشأ شيء"),
    ] {
        let wrong = machine.asked(&[(clock, no)], &["--lang", language]).exits(1);
        assert!(wrong.err.contains(told), "{}", wrong.err);
        machine.asked(&[(clock, yes), (place, no)], &["--lang", language]).exits(1);
    }
    let left: Vec<PathBuf> =
        fs::read_dir(machine.0.join("")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!left.iter().any(|path| path.to_string_lossy().contains("data")), "{left:?}");
}

#[test]
fn two_do_not_set_up_one_server_at_the_same_time_and_a_running_one_is_left_alone() {
    let machine = Machine::new();
    fs::create_dir(machine.0.join("data")).unwrap();
    let held = fs::File::create(machine.0.join("data/record.lock")).unwrap();
    held.lock().unwrap();
    let answers = machine.answers("");
    let refused = machine.asked(&borrowed(&answers), &[]).exits(1);
    assert!(refused.err.contains("Another program writes the record"), "{}", refused.err);
    assert!(!machine.is_there("data-keys"));
}

#[test]
fn answers_that_make_no_sense_are_asked_again_and_two_people_are_two() {
    let machine = Machine::new();
    let lines = |words: &[&str]| words.join("\n") + "\n";
    let (medium, nowhere) = (machine.at("medium"), machine.at("nowhere"));
    let script = lines(&[
        "perhaps",
        "yes",
        "yes",
        "192.0.2.7",
        "desk.post.example",
        "4",
        "1",
        &nowhere,
        &medium,
        "no",
        &medium,
        "yes",
        "post.example",
        "",
        "A-1",
        "A-1",
        "C 1",
        "C-1",
    ]);
    machine.0.write("script", script);
    let input = fs::File::open(machine.0.join("script")).unwrap();
    let output = machine.command(&[]).stdin(input).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // The script has no more answers where the stick is asked for: what was made is kept.
    assert_eq!(output.status.code(), Some(1), "{out}\n{err}");
    assert!(err.contains("What was made is whole"), "{err}");
    for told in [
        "Answer yes or no",
        "Passkeys need a name",
        "Answer 1, 2 or 3",
        "medium is not attached",
        "Two people are needed",
    ] {
        assert!(out.contains(told), "{told}: {out}");
    }
    let record = Path::new("data/record.db");
    assert!(machine.0.join(record).is_file() && machine.is_there("data-certificate/server.pem"));
    assert!(!out.contains("/link#"), "links are for those who came to the end: {out}");
}

#[test]
fn a_certificate_that_is_there_is_taken_with_its_own_key_alone() {
    let machine = Machine::new();
    let authority = machine.at("authority");
    spartel(["certificate", "authority", "--to", &authority, "--host", "localhost"]).exits(0);
    let server = |to: &str| {
        let to = machine.at(to);
        spartel(["certificate", "server", "--authority", &authority, "--to", &to, "--host", "localhost"])
            .exits(0);
    };
    server("one");
    server("other");
    let (chain, other, own) =
        (machine.at("one/server.pem"), machine.at("other/server.key"), machine.at("one/server.key"));
    let nowhere = machine.at("nowhere");
    let script =
        ["yes", "yes", "localhost", "2", &chain, &other, &chain, &nowhere, &chain, &own, "A-1", "C-1", ""];
    machine.0.write("script", script.join("\n") + "\n");
    let input = fs::File::open(machine.0.join("script")).unwrap();
    let output = machine.command(&[]).stdin(input).output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{out}\n{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(out.matches("its key belongs to it").count(), 1, "{out}");
    assert!(start(&out).windows(2).any(|pair| pair == ["--certificate-key", &own]), "{out}");
    assert!(!machine.is_there("data-certificate") && !machine.is_there("medium/spartel-authority"));
}
