//! EF.COM says versions and data groups.

use crate::samples::{hex, tlv, vectors};
use spartel_base::Reason;
use spartel_lds::com::{Com, LdsVersion, UnicodeVersion};

fn numbers(com: &Com) -> Vec<u8> {
    com.data_groups().map(|dg| dg.get()).collect()
}

#[test]
fn the_examples_of_the_standard_are_read() {
    let ef_com =
        vectors("chip_9303_11.json")["vectors"]["secure_messaging_3des_9303_11_D4"]["ef_com"].clone();
    let com = Com::parse(&hex(ef_com.as_str().expect("hex"))).expect("well-formed");
    assert_eq!(com.lds_version, Ok(LdsVersion { major: 1, minor: 6 }));
    assert_eq!(com.unicode_version, Ok(UnicodeVersion { major: 4, minor: 0, release: 0 }));
    assert_eq!(numbers(&com), [1, 2]);
    for example in vectors("lds.json")["examples"].as_array().expect("a list") {
        if example["name"].as_str().is_some_and(|name| name.starts_with("EF.COM")) {
            let com = Com::parse(&hex(example["hex"].as_str().expect("hex"))).expect("well-formed");
            let said = example["decoded"]["lds"].as_str().expect("text");
            assert!(said.ends_with(&com.lds_version.expect("a version").to_string()));
            let tags = example["decoded"]["tags"].as_array().expect("tags").len();
            assert_eq!(com.tags.expect("a list").tags().len(), tags);
        }
    }
}

#[test]
fn a_broken_part_does_not_hide_the_others() {
    let body = [tlv("5F01", b"1.7"), tlv("5C", &[0x61, 0x7F])].concat();
    let com = Com::parse(&tlv("60", &body)).expect("a template");
    assert_eq!(
        com.lds_version.map_err(|e| (e.structure, e.reason)),
        Err(("EF.COM.ldsVersion", Reason::BadValue))
    );
    assert_eq!(com.unicode_version.map_err(|e| e.reason), Err(Reason::Missing));
    assert_eq!(com.tags.map_err(|e| (e.offset, e.reason)), Err((11, Reason::Truncated)));
}

#[test]
fn tags_of_no_data_group_are_kept_and_passed_over() {
    let com = Com::parse(&tlv("60", &tlv("5C", &[0x61, 0x5F, 0x1F, 0x75, 0x42]))).expect("a template");
    assert_eq!(numbers(&com), [1, 2]);
    assert_eq!(com.tags.expect("a list").tags().len(), 4);
}

#[test]
fn another_file_is_refused() {
    assert_eq!(Com::parse(&tlv("61", &[])).map_err(|e| e.reason), Err(Reason::UnexpectedTag));
    assert_eq!(Com::parse(&[]).map_err(|e| e.reason), Err(Reason::Missing));
}

#[test]
fn padding_after_the_file_is_tolerated() {
    let mut bytes = hex("60145F0104303130365F36063034303030305C026175");
    bytes.extend([0; 12]);
    assert!(Com::parse(&bytes).is_ok());
}
