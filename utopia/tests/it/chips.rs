//! The files of chips and the seals with the product's parsers.

use crate::{DOCUMENTS, document};
use spartel_lds::card_access::CardAccess;
use spartel_lds::com::Com;
use spartel_lds::dg1::Dg1;
use spartel_lds::dg2::Dg2;
use spartel_lds::dg5::Dg5;
use spartel_lds::dg7::Dg7;
use spartel_lds::dg11::Dg11;
use spartel_lds::dg12::Dg12;
use spartel_lds::dg13::Dg13;
use spartel_lds::dg14::Dg14;
use spartel_lds::dg15::Dg15;
use spartel_lds::dg16::Dg16;
use spartel_lds::{DataGroup, FileKind};
use spartel_mrz::{Layout, Mrz};
use spartel_pki::cms::SignedData;
use spartel_pki::der::Tlv;
use spartel_seal::Seal;
use spartel_utopia::Document;

/// Cases whose chip files were damaged, and which file.
const DAMAGED: &[(&str, &str)] = &[
    ("dg2-truncated", "DG2.bin"),
    ("sod-truncated", "EF_SOD.bin"),
    ("dg11-garbage", "DG11.bin"),
    ("com-empty", "EF_COM.bin"),
];

fn chip_files() -> impl Iterator<Item = (&'static Document, &'static str, &'static [u8])> {
    let files = DOCUMENTS
        .iter()
        .flat_map(|d| d.files.iter().map(move |(name, bytes)| (d, name.as_str(), &bytes[..])));
    files.filter(|(d, name, _)| {
        name.ends_with(".bin")
            && *name != "seal.bin"
            && !name.ends_with("/seal.bin")
            && !DAMAGED.contains(&(d.truth.case, name))
    })
}

fn reads(kind: FileKind, bytes: &[u8]) -> bool {
    match kind {
        FileKind::Com => Com::parse(bytes).is_ok(),
        FileKind::CardAccess => CardAccess::parse(bytes).is_ok(),
        FileKind::CardSecurity => SignedData::parse(bytes).is_ok_and(|data| data.verify().content().is_ok()),
        FileKind::Sod => Tlv::parse("EF.SOD", bytes).is_ok_and(|file| SignedData::parse(file.value).is_ok()),
        FileKind::Dg(number) => match number.get() {
            1 => Dg1::parse(bytes).is_ok(),
            2 => Dg2::parse(bytes).is_ok_and(|group| group.read_unverified().portrait().is_some()),
            5 => Dg5::parse(bytes).is_ok(),
            7 => Dg7::parse(bytes).is_ok(),
            11 => Dg11::parse(bytes).is_ok(),
            12 => Dg12::parse(bytes).is_ok(),
            13 => Dg13::parse(bytes).is_ok(),
            14 => Dg14::parse(bytes).is_ok(),
            15 => Dg15::parse(bytes).is_ok(),
            16 => Dg16::parse(bytes).is_ok(),
            _ => false,
        },
        _ => false,
    }
}

#[test]
fn every_chip_file_is_recognised_by_name_and_content_and_is_read() {
    let mut count = 0;
    for (document, name, bytes) in chip_files() {
        let case = document.truth.case;
        let base = name.rsplit('/').next().unwrap_or(name);
        let kind = FileKind::from_name(base).unwrap_or_else(|| panic!("{case}: {name} is not recognised"));
        assert_eq!(FileKind::from_content(bytes), Some(kind), "{case}: {name}");
        assert!(reads(kind, bytes), "{case}: {name} is not read");
        count += 1;
    }
    assert!(count > 500, "{count}");
}

#[test]
fn damaged_files_are_refused() {
    for (case, name) in DAMAGED {
        let kind = FileKind::from_name(name).unwrap();
        assert!(!reads(kind, &document(case).files[*name]), "{case}");
    }
}

#[test]
fn portraits_are_jpeg_of_the_stated_size_in_both_formats() {
    for case in ["passport", "passport-iso39794"] {
        let group = Dg2::parse(&document(case).files["DG2.bin"]).unwrap().read_unverified();
        let facts = group.portrait().unwrap().facts().unwrap();
        assert_eq!((facts.width, facts.height), (300, 400), "{case}");
    }
}

#[test]
fn every_security_object_but_the_broken_ones_verifies_with_its_own_certificate() {
    for document in DOCUMENTS.iter() {
        let case = document.truth.case;
        let Some(bytes) = document.files.get("EF_SOD.bin") else { continue };
        let Ok(file) = Tlv::parse("EF.SOD", bytes) else {
            assert_eq!(case, "sod-truncated");
            continue;
        };
        let data = SignedData::parse(file.value).unwrap();
        let broken = ["signature-broken", "sod-content-replaced"].contains(&case);
        assert_eq!(data.verify().content().is_err(), broken, "{case}");
    }
}

#[test]
fn zones_of_every_layout_are_printed() {
    let layout = |case: &str| {
        Mrz::parse(std::str::from_utf8(&document(case).files["mrz.txt"]).unwrap()).unwrap().layout()
    };
    assert_eq!(layout("passport"), Layout::Td3);
    assert_eq!(layout("identity-card"), Layout::Td1);
    assert_eq!(layout("official-card"), Layout::Td2);
    assert_eq!(layout("emergency"), Layout::Td2);
    assert_eq!(layout("visa-a"), Layout::MrvA);
    assert_eq!(layout("visa-b"), Layout::MrvB);
}

#[test]
fn the_printed_zone_is_the_one_of_the_chip_unless_it_was_changed() {
    for document in DOCUMENTS.iter().filter(|document| document.truth.genuine) {
        let (Some(text), Some(group)) = (document.files.get("mrz.txt"), document.files.get("DG1.bin")) else {
            continue;
        };
        let printed = Mrz::parse(std::str::from_utf8(text).unwrap()).unwrap();
        let stored = Dg1::parse(group).unwrap().read_unverified();
        assert_eq!(stored.text(), printed.as_str(), "{}", document.truth.case);
    }
}

#[test]
fn wrong_zones_differ_from_the_chip_and_fail_or_pass_their_digits_as_the_truth_says() {
    let zone =
        |case: &str| Mrz::parse(std::str::from_utf8(&document(case).files["mrz.txt"]).unwrap()).unwrap();
    for (case, digits_hold) in [
        ("mrz-recomputed", true),
        ("mrz-not-recomputed", false),
        ("mrz-name", true),
        ("mrz-mistyped", false),
        ("mrz-filler", true),
    ] {
        let stored = Dg1::parse(&document(case).files["DG1.bin"]).unwrap().read_unverified();
        assert_ne!(stored.text(), zone(case).as_str(), "{case}");
        assert_eq!(zone(case).check_digits().none_wrong(), digits_hold, "{case}");
    }
}

#[test]
fn every_seal_is_read() {
    let mut count = 0;
    for document in DOCUMENTS.iter() {
        for (name, seal) in document.files.iter().filter(|(name, _)| name.ends_with("seal.bin")) {
            assert!(Seal::parse(seal).is_ok(), "{}: {name}", document.truth.case);
            count += 1;
        }
    }
    assert!(count >= 14, "{count}");
}
