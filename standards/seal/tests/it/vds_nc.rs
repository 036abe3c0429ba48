//! Parsing and composing of VDS-NC, and the canonical form (RFC 8785).

use crate::support::vectors;
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_pki::digest::DigestAlgorithm;
use spartel_seal::vds_nc::{self, Json, NcAlgorithm, NcBreach, VdsNc, VdsNcKind, canonical, ecmascript};

#[test]
fn the_canonical_forms_of_the_vectors_hash_as_stated() {
    let file = vectors("vds_nc.json");
    for vector in file["vectors"].as_array().unwrap() {
        let seal = VdsNc::parse(&vector["json"].to_string()).unwrap();
        let digest = DigestAlgorithm::Sha256.digest(seal.signed_bytes());
        let digest: String = digest.as_ref().iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(digest, vector["canonical_sha256"], "{}", vector["id"]);
        assert_eq!(seal.report().breaches, [], "{}", vector["id"]);
    }
}

#[test]
fn header_person_and_signature_zone_are_read() {
    let file = vectors("vds_nc.json");
    let seal = VdsNc::parse(&file["vectors"][0]["json"].to_string()).unwrap();
    assert_eq!(*seal.kind(), VdsNcKind::Vaccination);
    assert_eq!((seal.version(), seal.issuer().as_str()), (1, "AUS"));
    assert_eq!(seal.algorithm(), NcAlgorithm::Es256);
    assert_eq!((seal.signature().len(), seal.certificate()[0]), (64, 0x30));
    let person = seal.person();
    assert_eq!(person.name.as_deref(), Some("CITIZEN  JOHN"));
    assert_eq!(person.document_number.as_deref(), Some("PA0940385"));
    assert_eq!(person.birth.unwrap().to_string(), "2004-03-20");
}

/// RFC 8785, Appendix B, and ECMA-262, 6.1.6.1.20.
#[test]
fn numbers_are_written_as_ecmascript_writes_them() {
    let cases = [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ];
    for (bits, text) in cases {
        assert_eq!(ecmascript(f64::from_bits(bits)), text);
    }
}

/// RFC 8785, 3.2.2 and 3.2.3.
#[test]
fn the_examples_of_the_rfc_are_canonical() {
    let text = r#"{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }"#;
    let expected = concat!(
        r#"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B"#,
        r#"\"\\\\\"/"}"#
    );
    assert_eq!(canonical(&Json::parse(text).unwrap()), expected);
    let members = r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
        "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#;
    let Json::Object(sorted) = Json::parse(&canonical(&Json::parse(members).unwrap())).unwrap() else {
        panic!()
    };
    let order: Vec<_> = sorted.iter().map(|(_, v)| v.as_text().unwrap().split(' ').next().unwrap()).collect();
    assert_eq!(order, ["Carriage", "One", "Control", "Latin", "Euro", "Emoji:", "Hebrew"]);
}

#[test]
fn what_is_no_plain_json_is_refused_where_it_stands() {
    let refused = |text: &str| {
        let error = Json::parse(text).unwrap_err();
        (error.offset, error.reason)
    };
    assert_eq!(refused(r#"{"a":1,"a":2}"#), (7, Reason::Duplicate));
    assert_eq!(refused(r#"{"a":1,"\u0061":2}"#), (7, Reason::Duplicate));
    assert_eq!(refused(r#"{"a":1"#), (6, Reason::Truncated));
    assert_eq!(refused(r#"{"a":01}"#), (6, Reason::BadCharacter));
    assert_eq!(refused("1e999"), (0, Reason::BadValue));
    assert_eq!(refused(r#""\ud800""#), (2, Reason::BadValue));
    assert_eq!(refused(r#""\udc00\ud800""#), (2, Reason::BadValue));
    assert_eq!(refused("[1,]"), (3, Reason::BadCharacter));
    assert_eq!(refused("1 2"), (2, Reason::TrailingData));
    assert_eq!(refused(&"[".repeat(100)).1, Reason::LimitExceeded);
    assert_eq!(refused(&format!("[{}1]", "1,".repeat(5000))).1, Reason::LimitExceeded);
}

#[test]
fn a_seal_without_its_parts_is_refused_by_name() {
    let file = vectors("vds_nc.json");
    let whole = &file["vectors"][0]["json"];
    let without = |change: fn(&mut serde_json::Value)| {
        let mut json = whole.clone();
        change(&mut json);
        let error = VdsNc::parse(&json.to_string()).unwrap_err();
        (error.structure, error.reason)
    };
    assert_eq!(without(|j| j["data"]["hdr"]["t"] = 1.into()), ("VDS-NC.data.hdr.t", Reason::BadValue));
    assert_eq!(without(|j| j["data"]["hdr"]["v"] = 1.5.into()), ("VDS-NC.data.hdr.v", Reason::BadValue));
    assert_eq!(without(|j| j["data"]["hdr"]["is"] = "aus".into()), ("VDS-NC.data.hdr.is", Reason::BadValue));
    assert_eq!(without(|j| j["sig"]["alg"] = "none".into()), ("VDS-NC.sig.alg", Reason::Unsupported));
    assert_eq!(without(|j| j["sig"]["cer"] = "?".into()), ("VDS-NC.sig.cer", Reason::BadCharacter));
    assert_eq!(
        without(|j| drop(j["data"].as_object_mut().unwrap().remove("msg"))),
        ("VDS-NC.data.msg", Reason::Missing)
    );
}

#[test]
fn departures_from_the_kind_are_told_apart() {
    let breaches = |kind: &str, message: &str| {
        let kind = VdsNcKind::from(kind);
        let data = vds_nc::data_to_be_signed(&kind, 1, "UTO".parse_code(), Json::parse(message).unwrap());
        VdsNc::parse(&vds_nc::seal(&data, NcAlgorithm::Es256, &[0x30], &[1; 64])).unwrap().report().breaches
    };
    let dose = r#"{"uvci":"1","pid":{"n":"A"},"ve":[{"des":"X","nam":"Y","vd":[{"dvc":"2021-04-02"}]}]}"#;
    assert_eq!(breaches("icao.vacc", dose), []);
    assert_eq!(
        breaches("icao.vacc", &dose.replace("2021-04-02", "2021-02-30")),
        [NcBreach::BadDate("ve.vd.dvc")]
    );
    assert_eq!(breaches("icao.vacc", &dose.replace("uvci", "xvci")).len(), 2);
    assert_eq!(breaches("icao.visa", "{}"), [NcBreach::UnknownKind]);
    assert!(breaches("icao.test", "{}").contains(&NcBreach::MissingMember("dat.sc")));
}

trait ParseCode {
    fn parse_code(&self) -> spartel_base::IcaoCode;
}

impl ParseCode for str {
    fn parse_code(&self) -> spartel_base::IcaoCode {
        spartel_base::IcaoCode::new(self.as_bytes().try_into().unwrap()).unwrap()
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(Json::Number),
        ".*".prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
            proptest::collection::btree_map(".{0,6}", inner, 0..6)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,200}") {
        let _ = (Json::parse(&text), VdsNc::parse(&text));
    }

    #[test]
    fn the_canonical_form_reads_as_itself(value in any_json()) {
        let text = canonical(&value);
        let read = Json::parse(&text).unwrap();
        prop_assert_eq!(canonical(&read), text);
    }

    #[test]
    fn what_is_composed_is_parsed(message in any_json(), version in any::<u32>(), signature in any::<[u8; 32]>()) {
        let kind = VdsNcKind::Other("icao.other".to_owned());
        let data = vds_nc::data_to_be_signed(&kind, version, "UTO".parse_code(), message);
        let text = vds_nc::seal(&data, NcAlgorithm::Es384, b"certificate", &signature);
        let seal = VdsNc::parse(&text).unwrap();
        prop_assert_eq!(seal.signed_bytes(), data.as_bytes());
        prop_assert_eq!((seal.version(), seal.kind()), (version, &kind));
        prop_assert_eq!((seal.certificate(), seal.signature()), (&b"certificate"[..], &signature[..]));
    }
}
