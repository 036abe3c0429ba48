//! DG2 in both formats; DG3 and DG4 by presence alone.

use crate::samples::{file, folder, hex, tlv};
use spartel_base::Reason;
use spartel_lds::dg2::{Dg2, FaceRecord};
use spartel_lds::dg3::Dg3;
use spartel_lds::dg4::Dg4;
use spartel_lds::image::ImageFormat;
use spartel_lds::{DataGroup, Unverified};

/// A facial record with one image, as DG2 holds it.
fn dg2(images: u16, version: &[u8; 4], image: &[u8]) -> Vec<u8> {
    let block = (32 + image.len()) as u32;
    let mut record = [b"FAC\0".as_slice(), version].concat();
    record.extend((14 + block).to_be_bytes());
    record.extend(images.to_be_bytes());
    record.extend(block.to_be_bytes());
    record.extend([0; 16]);
    record.extend([1, 0, 0, 48, 0, 64, 1, 0, 0, 0, 0, 0]);
    record.extend(image);
    group("75", &[template("5F2E", &record)])
}

fn template(tag: &str, data: &[u8]) -> Vec<u8> {
    let header = tlv("A1", &hex("8702010188020008"));
    tlv("7F60", &[header, tlv(tag, data)].concat())
}

fn group(tag: &str, templates: &[Vec<u8>]) -> Vec<u8> {
    tlv(tag, &tlv("7F61", &[tlv("02", &[templates.len() as u8]), templates.concat()].concat()))
}

#[test]
fn a_facial_record_is_read() {
    let bytes = dg2(1, b"010\0", &hex("FFD8FFC0000B080040003001011100FFDA"));
    let dg2 = Dg2::parse(&bytes).map(Unverified::read_unverified).expect("well-formed");
    let FaceRecord::Iso19794(record) = &dg2.faces[0].record else { panic!("the older format") };
    assert_eq!((record.version, record.images.len()), (*b"010", 1));
    assert_eq!((record.images[0].width, record.images[0].height, record.images[0].image_type), (48, 64, 1));
    assert_eq!(dg2.faces[0].header.format_type, 8);
    let facts = dg2.portrait().expect("an image").facts().expect("a JPEG");
    assert_eq!((facts.width, facts.height), (48, 64));
}

#[test]
fn a_facial_record_with_other_counts_or_versions_is_refused() {
    let reason = |bytes: &[u8]| Dg2::parse(bytes).map(|_| ()).map_err(|e| e.reason);
    assert_eq!(reason(&dg2(2, b"010\0", &[])), Err(Reason::Truncated));
    assert_eq!(reason(&dg2(0, b"010\0", &[])), Err(Reason::Missing));
    assert_eq!(reason(&dg2(33, b"010\0", &[])), Err(Reason::LimitExceeded));
    assert_eq!(reason(&dg2(1, b"020\0", &[])), Err(Reason::Unsupported));
    assert_eq!(reason(&dg2(1, b"010x", &[])), Err(Reason::BadValue));
    assert_eq!(reason(&group("75", &[])), Err(Reason::Missing));
    let many = vec![template("5F2E", &[]); 33];
    assert_eq!(reason(&group("75", &many)), Err(Reason::LimitExceeded));
}

#[test]
fn the_specimens_in_the_older_format_are_read() {
    for (name, width, height) in [
        ("specimen-chips/bsi-tr03105-5/Datagroup2.bin", 337, 449),
        ("specimen-chips/bsi2008/Datagroup2.bin", 337, 449),
        ("specimen-chips/loes2006/ef0102.bin", 449, 598),
    ] {
        let Some(bytes) = file(name) else { return };
        let dg2 = Dg2::parse(&bytes).map(Unverified::read_unverified).expect(name);
        assert_eq!((dg2.declared, dg2.faces.len()), (1, 1), "{name}");
        let FaceRecord::Iso19794(record) = &dg2.faces[0].record else { panic!("{name}") };
        assert_eq!((record.images[0].width, record.images[0].height), (width, height), "{name}");
        let facts = record.images[0].payload.facts().expect(name);
        assert_eq!(facts.format, ImageFormat::Jp2, "{name}");
        assert_eq!((facts.components, facts.bit_depth), (3, 8), "{name}");
    }
}

#[test]
fn the_samples_of_the_newer_format_are_read() {
    for (name, size) in [
        ("dg/ICAO_39794_5_AP_DG2_AllFields.dat", Some((572, 731))),
        ("dg/ICAO_39794_5_AP_DG2_MandFields.dat", None),
    ] {
        let Some(bytes) = file(name) else { return };
        let dg2 = Dg2::parse(&bytes).map(Unverified::read_unverified).expect(name);
        assert_eq!(dg2.faces[0].header.format_type, 0x2A, "{name}");
        let FaceRecord::Iso39794(data) = &dg2.faces[0].record else { panic!("{name}") };
        assert_eq!((data.generation, data.year, data.representations.len()), (3, 2019, 1), "{name}");
        assert_eq!(data.representations[0].size, size, "{name}");
        assert_eq!(data.representations[0].data_format, Some(3), "{name}");
        let facts = dg2.portrait().expect("an image").facts().expect(name);
        assert_eq!((facts.format, facts.width, facts.height), (ImageFormat::Jp2, 413, 531), "{name}");
    }
}

#[test]
fn fingers_and_eyes_are_counted_and_not_kept() {
    // Rights: the types have room for two counts and nothing else.
    assert_eq!(size_of::<Dg3>(), 8);
    assert_eq!(size_of::<Dg4>(), 8);
    let two = vec![template("5F2E", &[7; 500]); 2];
    let dg3 = Dg3::parse(&group("63", &two)).map(Unverified::read_unverified).expect("well-formed");
    assert_eq!((dg3.declared, dg3.found), (2, 2));
    let none = tlv("76", &[tlv("7F61", &hex("020100")), tlv("53", &[9; 20])].concat());
    let dg4 = Dg4::parse(&none).map(Unverified::read_unverified).expect("well-formed");
    assert_eq!((dg4.declared, dg4.found), (0, 0));
    for (name, bytes) in folder("specimen-chips/bsi-tr03105-5") {
        if name == "Datagroup3.bin" {
            assert_eq!(
                Dg3::parse(&bytes).map(Unverified::read_unverified),
                Ok(Dg3 { declared: 2, found: 2 })
            );
        } else if name == "Datagroup4.bin" {
            assert_eq!(
                Dg4::parse(&bytes).map(Unverified::read_unverified),
                Ok(Dg4 { declared: 2, found: 2 })
            );
        }
    }
}
