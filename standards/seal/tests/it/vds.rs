//! Parsing and composing of VDS (Doc 9303-13, section 2; Doc 9303-7, 9.1; Doc 9303-8, 6.1; TR-03137-1).

use crate::support::{hex, to_hex, vectors};
use proptest::prelude::*;
use serde_json::Value;
use spartel_base::{Date, IcaoCode, ParseError, Reason};
use spartel_seal::c40;
use spartel_seal::vds::{
    BuildError, CertificateReference, DurationOfStay, FeatureValue, LengthForm, MrzForm, Profile,
    ProfileBreach, ProfileId, SealVersion, SignerId, Vds, VdsBuilder, VdsHeader,
};

fn header_of(vector: &Value) -> &Value {
    &vector["header"]
}

#[test]
fn headers_of_the_vectors_are_read() {
    let file = vectors("vds.json");
    for vector in file["vectors"].as_array().unwrap() {
        let (id, bytes) = (&vector["id"], hex(vector["hex"].as_str().unwrap()));
        let seal = Vds::parse(&bytes).unwrap_or_else(|e| panic!("{id}: {e}"));
        let (header, expected) = (seal.header(), header_of(vector));
        let day = |name: &str| Date::parse_iso(expected[name].as_str().unwrap()).unwrap();
        assert_eq!(u64::from(header.version.byte()), expected["version_byte"], "{id}");
        assert_eq!(u64::from(header.version.number()), expected["version"], "{id}");
        assert_eq!(
            header.issuer.letters(),
            expected["issuer"].as_str().unwrap().trim_end_matches('<'),
            "{id}"
        );
        assert_eq!(header.signer.as_str(), expected["signer"], "{id}");
        assert_eq!(header.reference.as_str(), expected["cert_ref"], "{id}");
        if let Some(length) = expected["cert_ref_len"].as_u64() {
            assert_eq!(header.reference.as_str().len() as u64, length, "{id}");
        }
        assert_eq!(header.document_issued, day("document_issue_date"), "{id}");
        assert_eq!(header.signed, day("signature_date"), "{id}");
        assert_eq!(u64::from(header.feature_reference), expected["feature_ref"], "{id}");
        assert_eq!(u64::from(header.document_category), expected["doc_type_cat"], "{id}");
        assert_eq!(VdsHeader::parse(&bytes).unwrap().1 as u64, expected["header_len"], "{id}");
    }
}

#[test]
fn features_and_signatures_of_the_vectors_are_read() {
    let file = vectors("vds.json");
    for vector in file["vectors"].as_array().unwrap() {
        let (id, bytes) = (&vector["id"], hex(vector["hex"].as_str().unwrap()));
        let seal = Vds::parse(&bytes).unwrap();
        let expected = vector["features"].as_object().unwrap();
        assert_eq!(seal.raw_features().len(), expected.len(), "{id}");
        for raw in seal.raw_features() {
            let feature = &expected[&format!("{:02X}", raw.tag)];
            assert_eq!(to_hex(raw.value), feature["hex"], "{id}");
            if let Some(text) = feature["c40"].as_str() {
                assert_eq!(c40::decode(raw.value).unwrap(), text, "{id}");
            }
        }
        assert_eq!(seal.signed_bytes().len() as u64, vector["signed_len"], "{id}");
        assert_eq!(to_hex(seal.signature()), vector["signature"], "{id}");
    }
}

#[test]
fn kinds_of_documents_are_known_by_their_two_bytes() {
    let expected = [
        ("RESIDENCE_PERMIT", ProfileId::ResidencePermit),
        ("ADDRESS_STICKER_ID", ProfileId::AddressStickerIdentityCard),
        ("SOCIAL_INSURANCE_CARD", ProfileId::SocialInsuranceCard),
        ("ARRIVAL_ATTESTATION", ProfileId::ArrivalAttestation),
        ("VISA", ProfileId::Visa),
        ("SUPPLEMENTARY_SHEET", ProfileId::SupplementarySheet),
        ("ADDRESS_STICKER_PASSPORT", ProfileId::AddressStickerPassport),
        ("EMERGENCY_TRAVEL_DOCUMENT", ProfileId::EmergencyTravelDocument),
    ];
    let file = vectors("vds.json");
    for vector in file["vectors"].as_array().unwrap() {
        let (name, bytes) = (vector["type"].as_str().unwrap(), hex(vector["hex"].as_str().unwrap()));
        let seal = Vds::parse(&bytes).unwrap();
        let id = expected.iter().find(|(n, _)| *n == name).map(|(_, id)| *id);
        assert_eq!(seal.profile().map(|p| p.id), id, "{name}");
        let report = seal.profile_report();
        match id {
            Some(_) => assert_eq!(report.breaches, [], "{name}"),
            None => assert!(report.breaches.contains(&ProfileBreach::UnknownProfile), "{name}"),
        }
    }
}

#[test]
fn names_beyond_ascii_are_read_from_a_social_insurance_card() {
    let bytes = vector("socialInsurance");
    let features = Vds::parse(&bytes).unwrap().features().unwrap().into_iter();
    let values: Vec<_> = features.map(|f| (f.definition.unwrap().name, f.value)).collect();
    assert_eq!(values[0], ("SocialInsuranceNumber", FeatureValue::Text("65170839J003".into())));
    assert_eq!(values[1], ("Surname", FeatureValue::Utf8("Perschweiß")));
    assert_eq!(values[3], ("NameAtBirth", FeatureValue::Utf8("Jâcobénidicturius")));
}

#[test]
fn the_zone_inside_has_its_fillers_again() {
    let bytes = vector("visa_224bitSig");
    let seal = Vds::parse(&bytes).unwrap();
    let (form, text) = seal.mrz().unwrap();
    assert_eq!(form, MrzForm::MrvB);
    assert_eq!(text, "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<1234567XY7GBR5203116M2005250");
    assert_eq!(seal.carrier_number().as_deref(), Some("47110815P"));
}

#[test]
fn durations_of_stay_have_their_meanings() {
    let period = |days| DurationOfStay::Period { days, months: 0, years: 0 };
    let meanings = [
        DurationOfStay::UntilExpiry,
        DurationOfStay::DecidedAtEntry,
        DurationOfStay::TransitOnly,
        period(160),
    ];
    let file = vectors("vds.json");
    for (vector, meaning) in file["visa_duration_of_stay"].as_array().unwrap().iter().zip(meanings) {
        let bytes = hex(vector["hex"].as_str().unwrap()).try_into().unwrap();
        assert_eq!(DurationOfStay::from_bytes(bytes), meaning);
        assert_eq!(meaning.to_bytes(), bytes);
    }
}

#[test]
fn a_length_that_is_not_der_is_read_and_reported() {
    let bytes = vector("utoVisa");
    let seal = Vds::parse(&bytes).unwrap();
    assert_eq!(seal.length_form(), LengthForm::NotDer);
    assert!(seal.profile_report().breaches.contains(&ProfileBreach::LengthNotDer));
}

#[test]
fn the_signer_dezv_counts_its_reference_in_decimal() {
    for (signer, digits) in [(*b"DEZV", "DEZV10"), (*b"DETS", "DETS0A")] {
        let header = VdsHeader {
            signer: SignerId::new(signer).unwrap(),
            reference: CertificateReference::new("0123456789").unwrap(),
            ..header(SealVersion::V4, "5B")
        };
        let bytes = header.encode().unwrap();
        assert_eq!(c40::decode(&bytes[4..8]).unwrap(), digits);
        assert_eq!(VdsHeader::parse(&bytes).unwrap(), (header, bytes.len()));
    }
}

#[test]
fn germany_may_be_one_character_or_three() {
    for (id, second) in [("ankunftsnwPapier", 0x45), ("arrivalAttestation", 0xBC)] {
        let bytes = vector(id);
        assert_eq!(bytes[3], second);
        assert_eq!(Vds::parse(&bytes).unwrap().header().issuer, IcaoCode::GERMANY);
    }
}

#[test]
fn every_cut_of_a_seal_is_refused() {
    let bytes = vector("visa_224bitSig");
    for length in 0..bytes.len() {
        let error = Vds::parse(&bytes[..length]).unwrap_err();
        assert!(matches!(error.reason, Reason::Truncated | Reason::Missing), "{length}: {error}");
        assert!(error.offset <= length, "{length}: {error}");
    }
}

#[test]
fn refusals_name_structure_offset_and_reason() {
    let whole = vector("visa_224bitSig");
    let changed = |at: usize, byte: u8| {
        let mut bytes = whole.clone();
        bytes[at] = byte;
        Vds::parse(&bytes).unwrap_err()
    };
    assert_eq!(changed(0, 0x44), ParseError::new("VDS.header", 0, Reason::BadValue));
    assert_eq!(changed(1, 9), ParseError::new("VDS.header", 1, Reason::Unsupported));
    assert_eq!(changed(2, 0), ParseError::new("VDS.header", 2, Reason::BadCharacter));
    assert_eq!(changed(10, 0xFF), ParseError::new("VDS.header", 10, Reason::BadDate));
    assert_eq!(changed(19, 0x86), ParseError::new("VDS.message", 19, Reason::BadLength));
    let mut longer = whole.clone();
    longer.push(0);
    assert_eq!(Vds::parse(&longer), Err(ParseError::new("VDS.signature", whole.len(), Reason::TrailingData)));
    assert_eq!(Vds::parse(&[0xDC; 20_000]).unwrap_err().reason, Reason::LimitExceeded);
}

#[test]
fn departures_from_the_profile_are_told_apart() {
    let breaches =
        |builder: VdsBuilder| Vds::parse(&builder.seal(&[1; 64]).unwrap()).unwrap().profile_report().breaches;
    let start = || VdsBuilder::new(header(SealVersion::V4, "5B")).unwrap();
    let visa = |builder: VdsBuilder| builder.binary(4, &[0, 0, 0]).unwrap().text(5, "AB1234567").unwrap();
    let lines = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C<3UTO6908061F9406236ZE184226"];
    let zone = |builder: VdsBuilder| builder.mrz(2, MrzForm::MrvB, lines).unwrap();
    assert_eq!(breaches(zone(visa(start()))), []);
    assert_eq!(breaches(visa(start())), [ProfileBreach::MissingFeature("MrzMrvA")]);
    assert_eq!(breaches(zone(zone(visa(start())))), [ProfileBreach::RepeatedFeature("MrzMrvA")]);
    let twice = zone(visa(start())).text(5, "AB1234567").unwrap();
    assert_eq!(breaches(twice), [ProfileBreach::RepeatedFeature("PassportNumber")]);
    let unknown = zone(visa(start())).binary(0x63, b"?").unwrap();
    assert_eq!(breaches(unknown), [ProfileBreach::UnknownFeature(0x63)]);
    let stay = zone(start()).text(5, "AB1234567").unwrap().binary(4, &[1]).unwrap();
    assert!(
        matches!(breaches(stay)[..], [ProfileBreach::MalformedFeature(e)] if e.reason == Reason::BadLength)
    );
}

#[test]
fn an_emergency_travel_document_needs_version_4() {
    let header =
        VdsHeader { feature_reference: 94, document_category: 3, ..header(SealVersion::V3, "0005B") };
    let lines = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
    let seal = VdsBuilder::new(header).unwrap().mrz(2, MrzForm::Td2, lines).unwrap().seal(&[1; 64]).unwrap();
    assert_eq!(Vds::parse(&seal).unwrap().profile_report().breaches, [ProfileBreach::VersionTooOld]);
}

#[test]
fn what_cannot_be_encoded_is_refused_by_the_composer() {
    let start = || VdsBuilder::new(header(SealVersion::V3, "0005B")).unwrap();
    assert_eq!(VdsBuilder::new(header(SealVersion::V3, "5B")).unwrap_err(), BuildError::Reference);
    assert_eq!(start().binary(255, &[]).unwrap_err(), BuildError::ReservedTag);
    assert_eq!(start().binary(1, &[0; 256]).unwrap_err(), BuildError::TooLong);
    assert_eq!(start().text(1, "AB-").unwrap_err(), BuildError::Character(2));
    assert_eq!(start().mrz(1, MrzForm::MrvA, ["", ""]).unwrap_err(), BuildError::Line);
}

#[test]
fn every_profile_has_two_bytes_of_its_own() {
    for profile in Profile::all() {
        assert_eq!(Profile::find(profile.feature_reference, profile.document_category), Some(profile));
        assert_eq!(Profile::of(profile.id), Some(profile));
    }
}

fn vector(id: &str) -> Vec<u8> {
    let file = vectors("vds.json");
    let vector = file["vectors"].as_array().unwrap().iter().find(|v| v["id"] == id).unwrap();
    hex(vector["hex"].as_str().unwrap())
}

fn header(version: SealVersion, reference: &str) -> VdsHeader {
    VdsHeader {
        version,
        issuer: IcaoCode::UTOPIA,
        signer: SignerId::new(*b"UTTS").unwrap(),
        reference: CertificateReference::new(reference).unwrap(),
        document_issued: Date::new(2026, 1, 2).unwrap(),
        signed: Date::new(2026, 1, 3).unwrap(),
        feature_reference: 93,
        document_category: 1,
    }
}

fn any_header() -> impl Strategy<Value = VdsHeader> {
    let day = (0u16..=9999, 1u8..=12, 1u8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap());
    let reference = prop_oneof![
        "[0-9A-F]{5}".prop_map(|r| (SealVersion::V3, r)),
        "[0-9A-F]{1,99}".prop_map(|r| (SealVersion::V4, r)),
    ];
    let signer = prop_oneof!["[A-Z]{2}[A-Z0-9]{2}", Just("DEZV".to_owned())];
    (reference, "[A-Z]{3}|[A-Z]{2}<|D<<", signer, day.clone(), day, any::<(u8, u8)>()).prop_map(
        |((version, reference), issuer, signer, document_issued, signed, (a, b))| VdsHeader {
            version,
            issuer: IcaoCode::new(issuer.as_bytes().try_into().unwrap()).unwrap(),
            signer: SignerId::new(signer.as_bytes().try_into().unwrap()).unwrap(),
            reference: CertificateReference::new(&reference).unwrap(),
            document_issued,
            signed,
            feature_reference: a,
            document_category: b,
        },
    )
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Vds::parse(&bytes);
    }

    #[test]
    fn no_change_of_a_seal_panics(at in 0usize..150, byte in any::<u8>(), cut in 0usize..200) {
        let mut bytes = vector("visa_224bitSig");
        let last = bytes.len() - 1;
        bytes[at.min(last)] = byte;
        bytes.truncate(cut.max(1));
        if let Ok(seal) = Vds::parse(&bytes) {
            let _ = (seal.features(), seal.mrz(), seal.carrier_number(), seal.profile_report());
        }
    }

    #[test]
    fn what_is_composed_is_parsed(
        header in any_header(),
        features in proptest::collection::vec((0u8..255, proptest::collection::vec(any::<u8>(), 0..200)), 1..8),
        signature in proptest::collection::vec(any::<u8>(), 1..140),
    ) {
        let mut builder = VdsBuilder::new(header.clone()).unwrap();
        for (tag, value) in &features {
            builder = builder.binary(*tag, value).unwrap();
        }
        let signed = builder.to_be_signed().to_vec();
        let bytes = builder.seal(&signature).unwrap();
        let seal = Vds::parse(&bytes).unwrap();
        prop_assert_eq!(seal.header(), &header);
        prop_assert_eq!(seal.signed_bytes(), &signed[..]);
        prop_assert_eq!(seal.signature(), &signature[..]);
        prop_assert_eq!(seal.length_form(), LengthForm::AsSpecified);
        let read: Vec<_> = seal.raw_features().iter().map(|raw| (raw.tag, raw.value.to_vec())).collect();
        prop_assert_eq!(read, features);
    }
}
