//! Lists as they come in, lie in their files, and answer.

use spartel_base::{IcaoCode, Timestamp};
use spartel_lists::{BadKey, BadLine, BadList, LineFault, List, ListKey, LocalLists, parse};
use spartel_ports::Lookups;
use spartel_ports::lookups::{Answer, Report, Subject};
use spartel_trial::Folder;
use std::path::Path;

const AT: Timestamp = Timestamp(1_795_334_400);
const NOW: Timestamp = Timestamp(1_795_420_800);

const CSV: &str = "document_number,issuing_state,document_type,report\n\
                   L898902C3,UTO,P,stolen\n\
                   XA 12-345,D,I,lost\r\n\
                   \n\
                   L898902C3,UTO,V,revoked\n";

fn subject(number: &str, issuer: &[u8; 3], kind: char) -> Subject {
    Subject { number: number.into(), issuer: IcaoCode::new(*issuer).expect("a code"), kind }
}

fn key(byte: u8) -> ListKey {
    ListKey::new([byte; 32])
}

fn list(key: &ListKey) -> List {
    List::new("7".into(), AT, key, &parse(CSV).expect("a list"))
}

#[tokio::test]
async fn a_document_is_found_by_number_issuer_and_kind_together() {
    let folder = Folder::new("lists");
    list(&key(1)).write(&folder.join("national.list")).expect("a file");
    let lists = LocalLists::open(folder.path(), key(1)).expect("a folder");
    for (asked, answer) in [
        (subject("L898902C3", b"UTO", 'P'), Answer::Hit(Report::Stolen)),
        (subject("L898902C3", b"UTO", 'V'), Answer::Hit(Report::Revoked)),
        (subject("XA12345", b"D<<", 'I'), Answer::Hit(Report::Lost)),
        (subject("L898902C3", b"UTO", 'I'), Answer::NoHit),
        (subject("L898902C3", b"FRA", 'P'), Answer::NoHit),
        (subject("L898902C", b"UTO", 'P'), Answer::NoHit),
    ] {
        let answers = lists.ask(&asked, NOW).await;
        let [lookup] = &answers[..] else { panic!("one list") };
        assert_eq!((lookup.answer, &lookup.of), (answer, &asked));
        assert_eq!((lookup.list.as_str(), lookup.version.as_str(), lookup.at), ("national", "7", AT));
    }
}

/// Whoever has the file and not the key has no number, and cannot try them.
#[test]
fn threat_06_a_file_holds_no_number_and_no_hash_of_one() {
    use sha2::{Digest, Sha256};
    let folder = Folder::new("lists");
    let path = folder.join("national.list");
    list(&key(1)).write(&path).expect("a file");
    let text = std::fs::read_to_string(&path).expect("text");
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for number in ["L898902C3", "XA12345"] {
        assert!(!text.contains(number));
        for guess in [number.to_owned(), format!("UTO/P/{number}"), format!("UTOP{number}")] {
            assert!(!text.contains(&hex(&Sha256::digest(guess))));
        }
    }
    let other = list(&key(2));
    other.write(&path).expect("a file");
    let other = std::fs::read_to_string(&path).expect("text");
    let tokens = |text: &str| text.lines().skip(4).map(str::to_owned).collect::<Vec<_>>();
    assert!(
        tokens(&text).iter().filter(|line| !line.starts_with("end")).all(|line| !other.contains(&line[..64]))
    );
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_unreachable_and_never_silent() {
    let folder = Folder::new("lists");
    let lists = LocalLists::open(folder.path(), key(1)).expect("a folder");
    assert_eq!(lists.ask(&subject("X", b"UTO", 'P'), NOW).await, vec![], "no list, no answer");
    let path = folder.join("national.list");
    list(&key(1)).write(&path).expect("a file");
    let whole = std::fs::read_to_string(&path).expect("text");
    let cut = whole.rsplit_once("end").expect("an end").0;
    let lines: Vec<&str> = whole.lines().collect();
    let short = [&lines[..5], &lines[6..]].concat().join("\n");
    for broken in [
        "",
        cut,
        &short,
        &whole.replace("spartel-list 1", "spartel-list 2"),
        &whole.replace("stolen", "gone"),
    ] {
        folder.write("national.list", broken);
        let lists = LocalLists::open(folder.path(), key(1)).expect("a folder");
        let answers = lists.ask(&subject("L898902C3", b"UTO", 'P'), NOW).await;
        assert_eq!(
            answers.iter().map(|lookup| (lookup.answer, lookup.at)).collect::<Vec<_>>(),
            [(Answer::Unreachable, NOW)]
        );
    }
    folder.write("national.list", &whole);
    assert!(matches!(List::read(&path, &key(2)), Err(BadList::Key)));
    let other = LocalLists::open(folder.path(), key(2)).expect("a folder");
    assert_eq!(other.ask(&subject("L898902C3", b"UTO", 'P'), NOW).await[0].answer, Answer::Unreachable);
    assert_eq!(List::read(&path, &key(1)).expect("a list").len(), 3);
    assert!(LocalLists::open(Path::new("/nowhere/at/all"), key(1)).is_err());
}

#[test]
fn a_list_with_a_line_that_is_not_understood_is_not_taken_in() {
    let header = "document_number,issuing_state,document_type,report";
    for (line, fault) in [
        ("L898902C3,UTO,P", LineFault::Columns),
        ("L898902C3,UTO,P,stolen,1", LineFault::Columns),
        (",UTO,P,stolen", LineFault::Number),
        ("L8989o2C3,UTO,P,stolen", LineFault::Number),
        ("ÄÖ,UTO,P,stolen", LineFault::Number),
        ("L89890200000000000000,UTO,P,stolen", LineFault::Number),
        ("L898902C3,,P,stolen", LineFault::Issuer),
        ("L898902C3,UTOP,P,stolen", LineFault::Issuer),
        ("L898902C3,U1,P,stolen", LineFault::Issuer),
        ("L898902C3,UTO,X,stolen", LineFault::Kind),
        ("L898902C3,UTO,PP,stolen", LineFault::Kind),
        ("L898902C3,UTO,P,borrowed", LineFault::Report),
        ("\"L898902C3\",UTO,P,stolen", LineFault::Number),
    ] {
        let text = format!("{header}\nXA12345,D,I,lost\n{line}\n");
        assert_eq!(parse(&text), Err(BadLine { line: 3, fault }), "{line}");
    }
    for wrong in ["", "L898902C3,UTO,P,stolen\n", "document_number;issuing_state;document_type;report\n"] {
        assert_eq!(parse(wrong), Err(BadLine { line: 1, fault: LineFault::Header }));
    }
    assert_eq!(parse(&format!("\u{feff}{header}\n")), Ok(vec![]));
}

#[test]
fn a_key_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("lists");
    let path = folder.join("list.key");
    key(3).write_new(&path).expect("a key");
    let subject = subject("X", b"UTO", 'P');
    assert_eq!(ListKey::read(&path).expect("a key").token(&subject), key(3).token(&subject));
    assert!(matches!(key(4).write_new(&path), Err(BadKey::Io(_))), "one that is there stays");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).expect("our file");
    assert!(matches!(ListKey::read(&path), Err(BadKey::Exposed)));
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).expect("our file");
    std::fs::write(&path, [1; 31]).expect("our file");
    assert!(matches!(ListKey::read(&path), Err(BadKey::Length)));
    assert_eq!(format!("{:?}", key(3)), "ListKey");
}
