//! Files are told by name and by content.

use crate::samples::{folder, hex, tlv, vectors};
use spartel_lds::{DataGroupNumber, FileKind, Recognition};

fn dg(number: u8) -> FileKind {
    FileKind::Dg(DataGroupNumber::new(number).expect("1 to 16"))
}

#[test]
fn usual_names_are_known_in_either_case() {
    for (name, kind) in [
        ("EF_COM.bin", FileKind::Com),
        ("COM.bin", FileKind::Com),
        ("EF.COM", FileKind::Com),
        ("ef.com", FileKind::Com),
        ("ef011E.bin", FileKind::Com),
        ("EF.SOD", FileKind::Sod),
        ("SOD.bin", FileKind::Sod),
        ("EF_SOD.bin", FileKind::Sod),
        ("ef011D.bin", FileKind::Sod),
        ("chip/EF_SOD.BIN", FileKind::Sod),
        ("DG1.bin", dg(1)),
        ("Datagroup1.bin", dg(1)),
        ("datagroup15.bin", dg(15)),
        ("EF_DG1.bin", dg(1)),
        ("EF.DG16", dg(16)),
        ("DG01.bin", dg(1)),
        ("DG16", dg(16)),
        ("ef0101.bin", dg(1)),
        ("EF010F.bin", dg(15)),
        ("0110.bin", dg(16)),
        ("dg_2.dat", dg(2)),
        ("EF_CardAccess.bin", FileKind::CardAccess),
        ("CardAccess.bin", FileKind::CardAccess),
        ("EF.CardSecurity", FileKind::CardSecurity),
        ("EF.CVCA", FileKind::Cvca),
        ("EF.DIR", FileKind::Dir),
        ("EF.ATR", FileKind::AtrInfo),
    ] {
        assert_eq!(FileKind::from_name(name), Some(kind), "{name}");
    }
}

#[test]
fn other_names_are_not_taken_for_chip_files() {
    for name in [
        "DG14_pk.bin",
        "DG15_sk.pkcs8",
        "DG0.bin",
        "DG17.bin",
        "DG1a.bin",
        "ef0111.bin",
        "README.md",
        "",
        "commit",
    ] {
        assert_eq!(FileKind::from_name(name), None, "{name}");
    }
}

#[test]
fn identifiers_and_tags_agree_with_the_vectors() {
    for file in vectors("lds.json")["df_files"].as_array().expect("a list") {
        let text = |key: &str| file[key].as_str().unwrap_or_default();
        if text("name") == "EF.CVCA" {
            continue;
        }
        let kind = FileKind::from_name(text("name")).expect("named");
        assert_eq!(FileKind::from_name(&format!("ef{}.bin", text("fid"))), Some(kind));
        assert_eq!(kind.to_string(), text("name"));
        let bytes = tlv(text("tag"), &[4, 0]);
        assert_eq!(FileKind::from_content(&bytes), Some(kind));
    }
}

#[test]
fn a_name_and_a_tag_that_disagree_are_a_contradiction() {
    let dg2 = tlv("75", &[]);
    assert_eq!(
        FileKind::recognise("DG1.bin", &dg2),
        Recognition::Contradiction { name: dg(1), content: dg(2) }
    );
    let com = hex("60145F0104303130365F36063034303030305C026175");
    assert_eq!(
        FileKind::recognise("EF.SOD", &com),
        Recognition::Contradiction { name: FileKind::Sod, content: FileKind::Com }
    );
}

#[test]
fn content_alone_names_a_file_and_text_does_not() {
    assert_eq!(FileKind::recognise("a.bin", &tlv("75", &[4, 0])), Recognition::Known(dg(2)));
    assert_eq!(
        FileKind::recognise("a.txt", b"a lower case text that starts like a tag"),
        Recognition::Unknown
    );
    assert_eq!(FileKind::recognise("a.txt", b""), Recognition::Unknown);
    let infos = hex("31143012060A04007F0007020204020202010202010D");
    assert_eq!(FileKind::recognise("x", &infos), Recognition::Known(FileKind::CardAccess));
    assert_eq!(FileKind::recognise("ef011c", &infos), Recognition::Known(FileKind::CardAccess));
    assert_eq!(FileKind::from_content(&tlv("61", &tlv("4F", &[1]))), Some(FileKind::Dir));
}

#[test]
fn a_broken_file_keeps_the_name_it_was_read_under() {
    assert_eq!(FileKind::recognise("DG2.bin", &[0x75, 0x82]), Recognition::Known(dg(2)));
    assert_eq!(FileKind::recognise("DG2.bin", &[]), Recognition::Known(dg(2)));
    assert_eq!(FileKind::recognise("DG2.bin", &[0xFF; 40]), Recognition::Known(dg(2)));
}

#[test]
fn a_file_of_which_the_end_was_not_read_is_told_by_its_tag() {
    let known = |bytes: &[u8]| FileKind::recognise("a.bin", bytes);
    let sod = tlv("77", &[0; 700]);
    assert_eq!(known(&sod[..699]), Recognition::Known(FileKind::Sod));
    assert_eq!(known(&sod[..5]), Recognition::Known(FileKind::Sod));
    assert_eq!(known(&tlv("61", &[0; 200])[..90]), Recognition::Known(dg(1)));
    // Whole but for what follows, of a tag of no file, or text.
    assert_eq!(known(&[&sod[..], b"more"].concat()), Recognition::Unknown);
    assert_eq!(known(&tlv("04", &[0; 700])[..300]), Recognition::Unknown);
    assert_eq!(known(b"waves"), Recognition::Unknown);
    assert_eq!(known("w\u{142}".as_bytes()), Recognition::Unknown);
}

#[test]
fn every_sample_is_recognised_and_keys_are_not() {
    for set in ["bsi-tr03105-5", "bsi2008", "loes2006"] {
        for (name, bytes) in folder(&format!("specimen-chips/{set}")) {
            let found = FileKind::recognise(&name, &bytes);
            if name.contains("_pk") || name.contains("_sk") {
                assert_eq!(found, Recognition::Unknown, "{set}/{name}");
            } else {
                assert!(matches!(found, Recognition::Known(_)), "{set}/{name}: {found:?}");
                assert_eq!(FileKind::from_content(&bytes), FileKind::from_name(&name), "{set}/{name}");
            }
        }
    }
    for (name, bytes) in folder("sod") {
        assert_eq!(FileKind::recognise(&name, &bytes), Recognition::Known(FileKind::Sod), "{name}");
    }
}
