//! SecurityInfos of DG14 and EF.CardAccess.

use crate::samples::{file, hex, tlv, vectors};
use spartel_base::Reason;
use spartel_lds::DataGroup;
use spartel_lds::card_access::CardAccess;
use spartel_lds::dg14::Dg14;
use spartel_lds::security_info::{Agreement, Cipher, Mapping, SecurityInfo, StandardDomainParameters};

#[test]
fn the_pace_entries_of_the_worked_examples_are_read() {
    for (example, agreement, mapping, parameters) in [
        (
            "pace_ecdh_gm_9303_11_G1",
            Agreement::Ecdh,
            Mapping::Generic,
            StandardDomainParameters::Curve("brainpoolP256r1"),
        ),
        ("pace_dh_gm_9303_11_G2", Agreement::Dh, Mapping::Generic, StandardDomainParameters::Modp1024With160),
        (
            "pace_ecdh_cam_9303_11_I1",
            Agreement::Ecdh,
            Mapping::ChipAuthentication,
            StandardDomainParameters::Curve("brainpoolP256r1"),
        ),
    ] {
        let info = hex(vectors("chip_9303_11.json")["vectors"][example]["pace_info"].as_str().expect("hex"));
        let bytes = tlv("31", &info);
        let access = CardAccess::parse(&bytes).expect(example);
        let pace = access.infos.pace().next().expect("PACE");
        assert_eq!(
            (pace.agreement, pace.mapping, pace.cipher),
            (agreement, mapping, Cipher::Aes128),
            "{example}"
        );
        assert_eq!((pace.version, pace.domain_parameters()), (2, Some(parameters)), "{example}");
    }
}

#[test]
fn the_key_of_the_mapping_example_is_read() {
    let vectors = vectors("chip_9303_11.json");
    let info =
        hex(vectors["vectors"]["pace_ecdh_cam_9303_11_I1"]["ca_public_key_info"].as_str().expect("hex"));
    let bytes = tlv("31", &info);
    let access = CardAccess::parse(&bytes).expect("well-formed");
    let key = access.infos.chip_authentication_keys().next().expect("a key");
    assert_eq!((key.agreement, key.key_id), (Agreement::Ecdh, Some(13)));
    assert_eq!(key.public_key_info.len(), 84);
}

#[test]
fn the_samples_of_dg14_are_read() {
    for (name, agreement) in [
        ("specimen-chips/bsi-tr03105-5/Datagroup14.bin", Agreement::Ecdh),
        ("dg/spec_sample_encoded_dg14.bin", Agreement::Dh),
    ] {
        let Some(bytes) = file(name) else { return };
        let dg14 = Dg14::parse(&bytes).expect(name).read_unverified();
        assert_eq!(dg14.infos.entries().len(), 3, "{name}");
        let key = dg14.infos.chip_authentication_keys().next().expect("a key");
        assert_eq!(key.agreement, agreement);
        assert!(key.key().is_ok_and(|key| key.key_bytes().is_ok()), "{name}");
        let variant = dg14.infos.chip_authentication().next().expect("a variant");
        assert_eq!((variant.agreement, variant.cipher, variant.version), (agreement, Cipher::TripleDes, 1));
        assert!(
            matches!(dg14.infos.entries()[2], SecurityInfo::TerminalAuthentication(ta) if ta.version == 1)
        );
    }
}

#[test]
fn unknown_protocols_are_kept_by_identifier_and_broken_ones_are_named() {
    let odd = hex("3009 0603 2A0304 0102 FFFF".replace(' ', "").as_str());
    let broken = hex("300A 0608 04007F0007020202".replace(' ', "").as_str());
    let bytes = tlv("31", &[odd, broken].concat());
    let access = CardAccess::parse(&bytes).expect("a set");
    let [SecurityInfo::Other { protocol, data }, SecurityInfo::Malformed { error, .. }] =
        access.infos.entries()
    else {
        panic!("{:?}", access.infos)
    };
    assert_eq!((protocol.to_string().as_str(), data.len()), ("1.2.3.4", 4));
    assert_eq!(error.reason, Reason::Missing);
}

#[test]
fn entries_of_card_access_must_be_confirmed() {
    let weak = hex("3012060A04007F00070202040102020102020100");
    let strong = hex("3012060A04007F0007020204020202010202010D");
    let both = tlv("31", &[weak.clone(), strong.clone()].concat());
    let one = tlv("31", &strong);
    let (both, one) = (CardAccess::parse(&both).expect("a set"), CardAccess::parse(&one).expect("a set"));
    assert!(both.infos.confirms_pace_of(&one.infos));
    assert!(!one.infos.confirms_pace_of(&both.infos));
}

#[test]
fn the_number_of_entries_has_a_limit() {
    let bytes = tlv("31", &hex("300506032A0304").repeat(65));
    assert_eq!(CardAccess::parse(&bytes).map_err(|e| e.reason), Err(Reason::LimitExceeded));
}
