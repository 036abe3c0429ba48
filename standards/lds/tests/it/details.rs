//! DG1, DG5, DG7, DG11, DG12, DG13, DG15 and DG16.

use crate::samples::{file, hex, tlv};
use spartel_base::{Date, PartialDate, Reason, Timestamp};
use spartel_lds::dg1::Dg1;
use spartel_lds::dg5::Dg5;
use spartel_lds::dg7::Dg7;
use spartel_lds::dg11::Dg11;
use spartel_lds::dg12::Dg12;
use spartel_lds::dg13::Dg13;
use spartel_lds::dg15::Dg15;
use spartel_lds::dg16::Dg16;
use spartel_lds::image::ImageFormat;
use spartel_lds::{DataGroup, TextEncoding};
use spartel_pki::algorithm::KeyAlgorithm;

fn read<'a, T: DataGroup<'a>>(bytes: &'a [u8]) -> T {
    T::parse(bytes).expect("well-formed").read_unverified()
}

fn day(year: u16, month: u8, day: u8) -> PartialDate {
    Date::new(year, month, day).expect("a day").into()
}

#[test]
fn the_zone_of_dg1_is_read() {
    let example = crate::samples::vectors("lds.json")["examples"][2]["hex"].clone();
    let bytes = hex(example.as_str().expect("hex"));
    let dg1: Dg1 = read(&bytes);
    assert_eq!(dg1.text().len(), 72);
    assert!(dg1.text().starts_with("I<UTOERIKSSON<<ANNA<MARIA"));
    let huge = tlv("61", &tlv("5F1F", &[b'<'; 300]));
    assert_eq!(Dg1::parse(&huge).map(|_| ()).map_err(|e| e.reason), Err(Reason::LimitExceeded));
}

#[test]
fn names_in_national_characters_are_split_at_fillers() {
    let body = [
        tlv("5C", &hex("5F0E5F2B5F11")),
        tlv("5F0E", "بن<علي<<فاطمة<الزهراء".as_bytes()),
        tlv("A0", &[tlv("02", &[1]), tlv("5F0F", b"BENALI<<FATIMA")].concat()),
        tlv("5F0F", b"ALIAS"),
        tlv("5F2B", b"19810000"),
        tlv("5F11", b"TANGER<MAROC"),
        tlv("5F60", &[]),
    ];
    let bytes = tlv("6B", &body.concat());
    let dg11: Dg11 = read(&bytes);
    let name = dg11.full_name.as_ref().expect("a name");
    assert_eq!(name.primary().collect::<Vec<_>>(), ["بن", "علي"]);
    assert_eq!(name.secondary().collect::<Vec<_>>(), ["فاطمة", "الزهراء"]);
    assert_eq!((dg11.other_names.declared, dg11.other_names.names.len()), (Some(1), 2));
    assert_eq!(dg11.date_of_birth, Some(Ok(PartialDate::new(Some(1981), None, None).expect("partial"))));
    assert_eq!(dg11.place_of_birth.expect("a place").fields().collect::<Vec<_>>(), ["TANGER", "MAROC"]);
    assert_eq!((dg11.tag_list.tags().len(), dg11.unknown.len()), (3, 1));
}

#[test]
fn text_that_is_no_utf_8_is_flagged() {
    let bytes = tlv("6C", &tlv("5F19", b"PR\xC9FECTURE"));
    let authority = read::<Dg12>(&bytes).issuing_authority.expect("a text");
    assert_eq!((authority.as_str(), authority.encoding()), ("PRÉFECTURE", TextEncoding::Latin1));
    let bytes = tlv("6C", &tlv("5F19", "PRÉFECTURE".as_bytes()));
    assert_eq!(read::<Dg12>(&bytes).issuing_authority.expect("a text").encoding(), TextEncoding::Utf8);
}

#[test]
fn dates_are_digits_or_packed_and_errors_stay_with_their_field() {
    let issue = |value: &[u8]| {
        let bytes = tlv("6C", &[tlv("5F26", value), tlv("5F19", b"X")].concat());
        let dg12 = read::<Dg12>(&bytes);
        assert!(dg12.issuing_authority.is_some());
        dg12.date_of_issue.expect("a date").map_err(|e| e.reason)
    };
    assert_eq!(issue(b"20240101"), Ok(day(2024, 1, 1)));
    assert_eq!(issue(&hex("20240101")), Ok(day(2024, 1, 1)));
    assert_eq!(issue(b"20241301"), Err(Reason::BadDate));
    assert_eq!(issue(b"2024-1-1"), Err(Reason::BadCharacter));
    assert_eq!(issue(&hex("2024010A")), Err(Reason::BadCharacter));
    assert_eq!(issue(b"240101"), Err(Reason::BadLength));
}

#[test]
fn the_samples_of_details_are_read() {
    let Some(bytes) = file("dg/EF_DG11.bin") else { return };
    let dg11: Dg11 = read(&bytes);
    assert_eq!(dg11.full_name.expect("a name").text().as_str(), "Doe John");
    assert_eq!(dg11.other_names.names[0].text().as_str(), "William");
    assert_eq!(dg11.date_of_birth, Some(Ok(day(1970, 1, 1))));
    assert_eq!(dg11.personal_number.expect("a number").as_str(), "123");
    assert_eq!(dg11.other_documents.expect("numbers").fields().count(), 2);
    let bytes = file("dg/EF_DG12.bin").expect("with DG11");
    let dg12: Dg12 = read(&bytes);
    assert_eq!(dg12.date_of_issue, Some(Ok(day(2024, 1, 1))));
    let noon = Date::new(2024, 1, 1).and_then(|d| Timestamp::new(d, 12, 30, 59));
    assert_eq!(dg12.personalised.expect("a time").ok(), noon);
    assert_eq!(dg12.personalisation_system.expect("a number").as_str(), "123");
    assert_eq!(dg12.other_persons.names.len(), 1);
}

#[test]
fn the_samples_of_displayed_images_are_read() {
    let Some(bytes) = file("dg/EF_DG5.bin") else { return };
    let dg5: Dg5 = read(&bytes);
    assert_eq!((dg5.declared, dg5.images.len()), (Some(1), 1));
    assert_eq!(dg5.images[0].facts().map(|f| (f.width, f.height)), Ok((413, 531)));
    let bytes = file("dg/EF_DG7.bin").expect("with DG5");
    let dg7: Dg7 = read(&bytes);
    let facts = dg7.images[0].facts().expect("an image");
    assert_eq!((facts.format, facts.width, facts.height), (ImageFormat::Jp2, 550, 142));
}

#[test]
fn persons_to_notify_are_read() {
    let person = |name: &[u8]| {
        [tlv("5F50", b"20240229"), tlv("5F51", name), tlv("5F52", b"+212"), tlv("5F53", b"RABAT")].concat()
    };
    let body = [tlv("02", &[2]), tlv("A1", &person(b"A<<B")), tlv("A2", &person(b"C"))].concat();
    let bytes = tlv("70", &body);
    let dg16: Dg16 = read(&bytes);
    assert_eq!((dg16.declared, dg16.persons.len()), (Some(2), 2));
    assert_eq!(dg16.persons[0].recorded, Some(Ok(day(2024, 2, 29))));
    assert_eq!(dg16.persons[0].name.as_ref().expect("a name").secondary().next(), Some("B"));
    assert_eq!(dg16.persons[1].address.as_ref().expect("a text").as_str(), "RABAT");
}

#[test]
fn opaque_details_and_keys_are_kept_as_they_are() {
    let bytes = tlv("6D", &[1, 2, 3]);
    assert_eq!(read::<Dg13>(&bytes).content, [1, 2, 3]);
    let bytes = tlv("6F", &hex("3003020101"));
    assert_eq!(read::<Dg15>(&bytes).public_key_info, hex("3003020101"));
}

#[test]
fn the_keys_of_the_specimens_are_read() {
    for (name, bits) in [
        ("specimen-chips/bsi-tr03105-5/Datagroup15.bin", 1024),
        ("specimen-chips/bsi2008/Datagroup15.bin", 1024),
        ("specimen-chips/loes2006/ef010F.bin", 1024),
    ] {
        let Some(bytes) = file(name) else { return };
        let key = read::<Dg15>(&bytes).key().expect(name).kind().expect(name);
        assert!(matches!(key, KeyAlgorithm::Rsa { modulus, .. } if modulus.len() * 8 == bits), "{name}");
    }
}

#[test]
fn another_tag_is_refused() {
    let bytes = tlv("6D", &[]);
    assert_eq!(Dg11::parse(&bytes).map(|_| ()).map_err(|e| e.reason), Err(Reason::UnexpectedTag));
    assert_eq!(Dg13::parse(&tlv("6C", &[])).map(|_| ()).map_err(|e| e.reason), Err(Reason::UnexpectedTag));
}

#[test]
fn elements_have_a_limit() {
    let bytes = tlv("6B", &tlv("5F10", b"1").repeat(257));
    assert_eq!(Dg11::parse(&bytes).map(|_| ()).map_err(|e| e.reason), Err(Reason::LimitExceeded));
}
