//! The declaration of what is kept: what is shipped, and what is refused.

use spartel_ledger::id::{Code, Moment};
use spartel_ledger::keys::Month;
use spartel_ports::Classes;
use spartel_ports::classes::{End, SHIPPED, Start};
use spartel_ports::tables::{Class, Kind};

#[test]
fn the_shipped_declaration_says_who_reads_what_and_when_it_ends() {
    let shipped = Classes::shipped();
    assert_eq!(shipped.record["stream"]["wrapped"], Class::Sealed);
    assert_eq!(shipped.record["entry"]["header"], Class::Clear);
    let erasure = shipped.read.get("erasure").expect("a table");
    let columns: Vec<_> = erasure.columns.iter().map(|c| (c.name.as_str(), c.class, c.kind)).collect();
    let expected = [
        ("at", Class::Clear, Kind::Number),
        ("ground", Class::Clear, Kind::Text),
        ("streams", Class::Clear, Kind::Number),
        ("actor", Class::Sealed, Kind::Bytes),
    ];
    assert_eq!(columns, expected, "in the order of the file");
    let evidence = shipped.get(&Code::new("evidence")).expect("a class");
    assert_eq!((evidence.clock, evidence.end, evidence.evidence), (Start::ContactEnd, End::Erase, true));
    assert!(!shipped.get(&Code::new("inspection")).expect("a class").evidence);
    assert_eq!(shipped.get(&Code::new("other")), None);
}

#[test]
fn an_authority_has_its_own_classes_in_the_place_of_those_and_beside_them() {
    let own = "[class.evidence]\nclock = \"begun\"\nmonths = 1\nend = \"archive\"\n\
               [class.letters]\nclock = \"contact-end\"\nmonths = 7\nend = \"erase\"\nevidence = true\n";
    let shipped = Classes::shipped();
    let classes = shipped.clone().with(own).expect("classes");
    let of = |class| {
        let class = classes.get(&Code::new(class)).expect("a class");
        (class.clock, class.months, class.end, class.evidence)
    };
    assert_eq!(of("evidence"), (Start::Begun, 1, End::Archive, false));
    assert_eq!(of("letters"), (Start::ContactEnd, 7, End::Erase, true));
    assert_eq!(classes.get(&Code::new("access")), shipped.get(&Code::new("access")));
    assert_eq!((&classes.record, &classes.read), (&shipped.record, &shipped.read));
    assert_eq!(shipped.clone().with("").as_ref(), Ok(&shipped));
    for (bad, named) in [
        ("[class.Access]\nclock = \"begun\"\nmonths = 1\nend = \"erase\"\n", "class.Access"),
        ("[class.access]\nmonths = 1\nend = \"erase\"\n", "clock"),
        ("[read.access]\n", "read"),
        ("[record.entry]\n", "record"),
        ("class", "class"),
    ] {
        let refused = shipped.clone().with(bad).expect_err(bad).0;
        assert!(refused.contains(named), "{bad}: {refused}");
    }
}

#[test]
fn a_record_ends_so_many_months_after_its_clock_began_to_run() {
    let class = *Classes::shipped().get(&Code::new("inspection")).expect("a class");
    let last = |millis| class.last_month(Moment(millis));
    assert_eq!(last(1_795_334_400_000), Month::new(2028, 11), "noon of 2026-11-22");
    assert_eq!(last(0), Month::new(1972, 1));
    assert_eq!(last(-1), Month::new(1971, 12));
    assert_eq!(last(i64::MAX), None);
    assert_eq!(last(i64::MIN), None);
}

#[test]
fn a_declaration_that_is_none_is_refused_with_its_place() {
    let changed = [
        ("header = \"clear\"", "header = \"open\"", "open"),
        ("at = \"clear number\"", "at = \"clear\"", "read.erasure.at"),
        ("at = \"clear number\"", "at = \"token number\"", "read.erasure.at"),
        ("at = \"clear number\"", "At = \"clear number\"", "At"),
        ("at = \"clear number\"", "row_key = \"clear number\"", "row_key"),
        ("[class.access]", "[class.Access]", "class.Access"),
        ("months = 36", "months = -1", "months"),
        ("end = \"archive\"", "end = \"keep\"", "keep"),
        ("evidence = true", "evidense = true", "evidense"),
        ("[read.erasure]", "[reed.erasure]", "reed"),
        ("[index.contact]", "[index.contacts]", "index.contacts"),
        ("[\"post\", \"opened\"]", "[\"post\", \"open\"]", "contact.post_opened"),
        ("[\"post\", \"opened\"]", "[\"post\", \"post\"]", "post"),
        ("[\"post\", \"opened\"]", "[]", "contact.post_opened"),
        ("post_opened =", "Post_opened =", "Post_opened"),
    ];
    for (from, to, named) in changed {
        assert!(SHIPPED.contains(from), "{from}");
        let refused = Classes::parse(&SHIPPED.replacen(from, to, 1)).expect_err(to).0;
        assert!(refused.contains(named), "{to}: {refused}");
    }
}
