//! Parsing and composing of 2D-Doc.

use crate::support::vectors;
use proptest::prelude::*;
use spartel_base::{Date, IsoAlpha2, ParseError, Reason};
use spartel_seal::two_d_doc::{
    TwoDDoc, TwoDDocBuilder, TwoDDocError, TwoDDocHeader, TwoDDocVersion, decode_base32, encode_base32,
};

fn text(at: usize) -> String {
    vectors("2ddoc.json")["vectors"][at]["text"].as_str().unwrap().to_owned()
}

#[test]
fn headers_of_the_vectors_are_read() {
    let file = vectors("2ddoc.json");
    for vector in file["vectors"].as_array().unwrap() {
        let (id, text) = (&vector["id"], vector["text"].as_str().unwrap());
        let seal = TwoDDoc::parse(text.as_bytes()).unwrap_or_else(|e| panic!("{id}: {e}"));
        let header = seal.header();
        let day = |name: &str| Date::parse_iso(vector[name].as_str().unwrap()).ok();
        assert_eq!(u64::from(header.version.number()), vector["version"], "{id}");
        assert_eq!(header.authority.as_str(), vector["ca_id"], "{id}");
        assert_eq!(header.certificate.as_str(), vector["cert_id"], "{id}");
        assert_eq!(header.issued, day("issue_date"), "{id}");
        assert_eq!(header.signed, day("signature_date"), "{id}");
        assert_eq!(header.document_type.as_str(), vector["doc_type"], "{id}");
        assert_eq!(seal.signature().len(), 64, "{id}");
        assert!(text.starts_with(&header.encode()), "{id}");
        assert!(seal.fields().iter().all(|field| field.length.is_some()), "{id}: every field is known");
    }
}

#[test]
fn fields_of_fixed_and_variable_length_are_told_apart() {
    let text = text(0);
    let seal = TwoDDoc::parse(text.as_bytes()).unwrap();
    let fields: Vec<_> = seal.fields().iter().map(|f| (f.id.as_str(), f.text().into_owned())).collect();
    let read: Vec<_> = fields.iter().map(|(id, value)| (*id, value.as_str())).collect();
    assert_eq!(
        read,
        [
            ("L0", "THEOULE SUR MER"),
            ("L1", "JEAN PAUL"),
            ("L2", "31051962"),
            ("L3", "COVID-19"),
            ("L4", "J07BX03"),
            ("L5", "COMIRNATY PFIZER/BIONTECH"),
            ("L6", "COMIRNATY PFIZER/BIONTECH"),
            ("L7", "1"),
            ("L8", "2"),
            ("L9", "01032021"),
            ("LA", "CO"),
        ]
    );
    let invoice = self::text(1);
    let seal = TwoDDoc::parse(invoice.as_bytes()).unwrap();
    assert_eq!(seal.field("24").unwrap().text(), "57000");
    assert_eq!(seal.field("20").unwrap().text(), "");
    assert_eq!(seal.field("10").unwrap().text(), "MLLE/SAMPLE/ANGELA");
}

#[test]
fn refusals_name_structure_offset_and_reason() {
    let whole = text(0);
    let refused = |text: String| TwoDDoc::parse(text.as_bytes()).unwrap_err();
    assert_eq!(
        refused(whole.replacen("DC04", "XC04", 1)),
        ParseError::new("2D-Doc.header", 0, Reason::BadValue)
    );
    assert_eq!(
        refused(whole.replacen("DC04", "DC05", 1)),
        ParseError::new("2D-Doc.header", 2, Reason::Unsupported)
    );
    assert_eq!(
        refused(whole.replacen("FR00", "fr00", 1)),
        ParseError::new("2D-Doc.header", 4, Reason::BadCharacter)
    );
    assert_eq!(
        refused(whole.replacen("1E6D", "GGGG", 1)),
        ParseError::new("2D-Doc.header", 12, Reason::BadDate)
    );
    let end = whole.find('\u{1F}').unwrap();
    assert_eq!(refused(whole[..end].to_owned()).reason, Reason::Missing);
    assert_eq!(refused(whole[..=end].to_owned()).reason, Reason::Missing);
    assert_eq!(refused(format!("{whole}!")).structure, "2D-Doc.signature");
    let cut = format!("{}24570{}", &text(1)[..22], &whole[end..]);
    assert_eq!(refused(cut), ParseError::new("2D-Doc.data", 24, Reason::Truncated));
}

#[test]
fn a_fixed_field_is_whole_or_empty() {
    let whole = text(0);
    let (head, end) = (&text(1)[..22], &whole[whole.find('\u{1F}').unwrap()..]);
    let parsed = |data: &str| {
        let text = format!("{head}{data}{end}");
        TwoDDoc::parse(text.as_bytes()).map(|seal| seal.fields().len())
    };
    assert_eq!(parsed("2457000"), Ok(1));
    assert_eq!(parsed("24\u{1D}10X"), Ok(2));
    assert_eq!(parsed("24570\u{1D}10X"), Err(ParseError::new("2D-Doc.data", 24, Reason::BadLength)));
}

#[test]
fn lengths_are_those_of_the_perimeter() {
    let whole = text(0);
    let end = &whole[whole.find('\u{1F}').unwrap()..];
    let foreign = format!("DC04FR0000011E6D1E6DL1A1FRL2short\u{1D}L3X{end}");
    let seal = TwoDDoc::parse(foreign.as_bytes()).unwrap();
    assert!(seal.fields().iter().all(|field| field.length.is_none()));
    assert_eq!(seal.field("L2").unwrap().text(), "short");
    let builder = TwoDDocBuilder::new(seal.header()).field("L2", "short").unwrap().field("L3", "X").unwrap();
    assert!(builder.to_be_signed().starts_with(seal.signed_bytes()));
}

#[test]
fn what_follows_the_signature_is_kept_apart() {
    let annexed = format!("{}\u{1D}annex", text(0));
    let seal = TwoDDoc::parse(annexed.as_bytes()).unwrap();
    assert_eq!(seal.unsigned_annex(), Some(&b"annex"[..]));
    assert_eq!(seal.signed_bytes(), TwoDDoc::parse(text(0).as_bytes()).unwrap().signed_bytes());
}

#[test]
fn what_a_field_does_not_allow_is_refused_by_the_composer() {
    let start = || TwoDDocBuilder::new(TwoDDoc::parse(text(0).as_bytes()).unwrap().header());
    assert_eq!(start().field("L2", "1").unwrap_err(), TwoDDocError::Length);
    assert_eq!(start().field("L4", "1").unwrap_err(), TwoDDocError::Length);
    assert_eq!(start().field("l2", "1").unwrap_err(), TwoDDocError::Identifier);
    assert_eq!(start().field("L0", "A\u{1D}").unwrap_err(), TwoDDocError::Separator);
}

/// RFC 4648, 10.
#[test]
fn base32_of_the_rfc() {
    let cases = [
        ("f", "MY"),
        ("fo", "MZXQ"),
        ("foo", "MZXW6"),
        ("foob", "MZXW6YQ"),
        ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ];
    for (plain, coded) in cases {
        assert_eq!(encode_base32(plain.as_bytes()), coded);
        assert_eq!(decode_base32(coded.as_bytes()).unwrap(), plain.as_bytes());
        let padded = format!("{coded:=<width$}", width = coded.len().div_ceil(8) * 8);
        assert_eq!(decode_base32(padded.as_bytes()).unwrap(), plain.as_bytes());
    }
    for (coded, reason) in [
        ("M", Reason::BadLength),
        ("MZ", Reason::BadValue),
        ("M1", Reason::BadCharacter),
        ("MY=", Reason::BadLength),
    ] {
        assert_eq!(decode_base32(coded.as_bytes()).unwrap_err().reason, reason, "{coded}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "DC0[0-5][A-Z0-9]{0,26}[\\x00-\\x7F]{0,80}") {
        let _ = TwoDDoc::parse(text.as_bytes());
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = TwoDDoc::parse(&bytes);
    }

    #[test]
    fn base32_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..150)) {
        prop_assert_eq!(decode_base32(encode_base32(&bytes).as_bytes()).unwrap(), bytes);
    }

    #[test]
    fn what_is_composed_is_parsed(
        number in 1u8..=4,
        ids in ("[A-Z]{2}[A-Z0-9]{2}", "[A-Z0-9]{4}"),
        days in proptest::option::of(0i64..0xFFFF),
        name in "[A-Z ]{0,38}",
        unknown in "[A-Z/]{0,200}",
        signature in proptest::collection::vec(any::<u8>(), 1..140),
    ) {
        let version = TwoDDocVersion::from_number(number).unwrap();
        let parsed = TwoDDoc::parse(text(0).as_bytes()).unwrap().header().to_owned();
        let header = TwoDDocHeader {
            version,
            authority: identifier(&ids.0),
            certificate: identifier(&ids.1),
            issued: days.and_then(|d| Date::from_days(10_957 + d)),
            perimeter: parsed.perimeter.filter(|_| number >= 3),
            country: IsoAlpha2::new(*b"MA").filter(|_| number >= 4),
            ..parsed
        };
        let builder = TwoDDocBuilder::new(&header).field("62", &name).unwrap().field("24", "57000").unwrap();
        let builder = builder.field("ZZ", &unknown).unwrap().field("6F", &name).unwrap();
        let signed = builder.to_be_signed().to_vec();
        let text = builder.seal(&signature);
        let seal = TwoDDoc::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(seal.header(), &header);
        prop_assert_eq!(seal.signed_bytes(), &signed[..]);
        prop_assert_eq!(seal.signature(), &signature[..]);
        let values: Vec<_> = seal.fields().iter().map(|f| f.text().into_owned()).collect();
        prop_assert_eq!(values, [name.clone(), "57000".to_owned(), unknown, name]);
    }
}

fn identifier(text: &str) -> spartel_seal::two_d_doc::Identifier {
    spartel_seal::two_d_doc::Identifier::new(text.as_bytes().try_into().unwrap()).unwrap()
}
