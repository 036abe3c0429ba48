//! No bytes panic or hang, and no cut-off file is taken for a whole one.

use crate::samples::{folder, tlv};
use proptest::prelude::*;
use spartel_lds::card_access::CardAccess;
use spartel_lds::com::Com;
use spartel_lds::dg1::Dg1;
use spartel_lds::dg2::Dg2;
use spartel_lds::dg3::Dg3;
use spartel_lds::dg4::Dg4;
use spartel_lds::dg5::Dg5;
use spartel_lds::dg7::Dg7;
use spartel_lds::dg11::Dg11;
use spartel_lds::dg12::Dg12;
use spartel_lds::dg13::Dg13;
use spartel_lds::dg14::Dg14;
use spartel_lds::dg15::Dg15;
use spartel_lds::dg16::Dg16;
use spartel_lds::{DataGroup, DataGroupNumber, FileKind, Recognition};

/// Reads bytes as one data group and all that hangs on it; whether it was well-formed.
fn data_group(number: DataGroupNumber, bytes: &[u8]) -> bool {
    match number.get() {
        1 => Dg1::parse(bytes).is_ok(),
        2 => {
            Dg2::parse(bytes).is_ok_and(|dg| dg.read_unverified().images().all(|image| image.facts().is_ok()))
        }
        3 => Dg3::parse(bytes).is_ok(),
        4 => Dg4::parse(bytes).is_ok(),
        5 => Dg5::parse(bytes).is_ok_and(|dg| dg.read_unverified().images.iter().all(|i| i.facts().is_ok())),
        7 => Dg7::parse(bytes).is_ok_and(|dg| dg.read_unverified().images.iter().all(|i| i.facts().is_ok())),
        11 => Dg11::parse(bytes).is_ok(),
        12 => Dg12::parse(bytes).is_ok(),
        13 => Dg13::parse(bytes).is_ok(),
        14 => Dg14::parse(bytes).is_ok(),
        15 => Dg15::parse(bytes).is_ok(),
        16 => Dg16::parse(bytes).is_ok(),
        _ => false,
    }
}

fn any_file(kind: FileKind, bytes: &[u8]) -> bool {
    match kind {
        FileKind::Com => Com::parse(bytes).is_ok(),
        FileKind::Dg(number) => data_group(number, bytes),
        FileKind::CardAccess => CardAccess::parse(bytes).is_ok(),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = FileKind::recognise("x", &bytes);
        let _ = Com::parse(&bytes);
        let _ = CardAccess::parse(&bytes);
        for number in DataGroupNumber::all() {
            data_group(number, &bytes);
            data_group(number, &tlv(&format!("{:02X}", number.tag().0), &bytes));
        }
    }

    #[test]
    fn no_name_panics(name in ".{0,40}") {
        let _ = FileKind::from_name(&name);
    }

    #[test]
    fn no_changed_byte_of_a_sample_panics(at in any::<prop::sample::Index>(), value in any::<u8>()) {
        for set in ["specimen-chips/bsi-tr03105-5", "dg"] {
            for (name, mut bytes) in folder(set) {
                let Some(kind) = FileKind::from_content(&bytes) else { continue };
                // Headers are where parsers decide.
                let place = at.index(bytes.len().min(200));
                bytes[place] = value;
                any_file(kind, &bytes);
                let _ = FileKind::recognise(&name, &bytes);
            }
        }
    }
}

#[test]
fn every_truncation_of_every_sample_is_an_error() {
    let sets = ["specimen-chips/bsi-tr03105-5", "specimen-chips/bsi2008", "specimen-chips/loes2006", "dg"];
    for (name, bytes) in sets.into_iter().flat_map(folder) {
        let Some(kind) = FileKind::from_content(&bytes) else { continue };
        if kind == FileKind::Sod {
            continue;
        }
        assert!(any_file(kind, &bytes), "{name} is well-formed");
        for length in 0..bytes.len() {
            assert!(!any_file(kind, &bytes[..length]), "{name} cut at {length}");
            assert_eq!(FileKind::from_content(&bytes[..length]), None, "{name} cut at {length}");
            let known = FileKind::recognise("x", &bytes[..length]);
            assert!(
                matches!(known, Recognition::Unknown) || known == Recognition::Known(kind),
                "{name} cut at {length}"
            );
        }
    }
}

mod security_objects {
    //! The same for EF.SOD, where a proof must never come from altered bytes.

    use crate::samples::folder;
    use proptest::prelude::*;
    use spartel_base::Timestamp;
    use spartel_lds::passive::verify;
    use spartel_pki::trust::{StoreKind, TrustStore};

    #[test]
    fn no_truncation_is_proven() {
        let trust = TrustStore::empty(StoreKind::Specimen);
        for (name, sod) in folder("sod") {
            for length in 0..sod.len() {
                let pa = verify(&sod[..length], &[], &trust, Timestamp(0));
                assert!(pa.signed().is_none(), "{name} cut at {length}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn no_altered_byte_changes_what_is_proven(
            which in any::<prop::sample::Index>(),
            at in any::<prop::sample::Index>(),
            value in any::<u8>(),
        ) {
            let files = folder("sod");
            if files.is_empty() {
                return Ok(());
            }
            let (_, sod) = &files[which.index(files.len())];
            let mut altered = sod.clone();
            let place = at.index(sod.len());
            altered[place] = value;
            let trust = TrustStore::empty(StoreKind::Specimen);
            let (before, after) =
                (verify(sod, &[], &trust, Timestamp(0)), verify(&altered, &[], &trust, Timestamp(0)));
            if let Some(proven) = after.signed() {
                prop_assert_eq!(
                    Some(proven.security_object()),
                    before.signed().map(|signed| signed.security_object())
                );
            }
        }

        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let trust = TrustStore::empty(StoreKind::Specimen);
            let _ = verify(&bytes, &[], &trust, Timestamp(0));
            let wrapped = crate::samples::tlv("77", &crate::samples::tlv("30", &bytes));
            let pa = verify(&wrapped, &[], &trust, Timestamp(0));
            prop_assert!(pa.signed().is_none());
        }
    }
}
