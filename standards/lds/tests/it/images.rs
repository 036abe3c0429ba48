//! Headers of images are read with own parsers and limits.

use crate::samples::{hex, tlv};
use spartel_base::{ParseError, Reason};
use spartel_lds::image::{ImageFacts, ImageFormat};
use spartel_lds::{DataGroup, dg5::Dg5};

/// What the headers of an image say; the image goes in as DG5 holds it.
fn facts(image: &[u8]) -> Result<ImageFacts, ParseError> {
    let file = tlv("65", &[tlv("02", &[1]), tlv("5F40", image)].concat());
    Dg5::parse(&file).expect("a data group").read_unverified().images[0].facts()
}

fn jpeg(frame: &str) -> Vec<u8> {
    hex(&format!("FFD8 FFE0000400 00 FF{frame}000B08 0040 0030 01 011100 FFDA"))
}

fn codestream() -> Vec<u8> {
    let mut out = hex("FF4FFF51 002F 0000 0000019D 00000213 00000000 00000000");
    out.extend(hex("0000019D 00000213 00000000 00000000 0003 070101 070101 070101"));
    out
}

fn jp2(last: &str) -> Vec<u8> {
    let head = hex("0000000C6A5020200D0A870A 00000014667479706A703220000000006A703220");
    [head, hex(last), b"jp2c".to_vec(), codestream()].concat()
}

#[test]
fn baseline_and_progressive_jpeg_are_told_apart() {
    let expected = |progressive| ImageFacts {
        format: ImageFormat::Jpeg { progressive },
        width: 48,
        height: 64,
        components: 1,
        bit_depth: 8,
    };
    assert_eq!(facts(&jpeg("C0")), Ok(expected(false)));
    assert_eq!(facts(&jpeg("C2")), Ok(expected(true)));
}

#[test]
fn tables_are_not_taken_for_frames() {
    assert_eq!(facts(&jpeg("C4")).map_err(|e| e.reason), Err(Reason::Missing));
}

#[test]
fn jpeg_2000_is_read_with_and_without_its_file_format() {
    let expected =
        ImageFacts { format: ImageFormat::Jp2, width: 413, height: 531, components: 3, bit_depth: 8 };
    assert_eq!(facts(&jp2("00000000")), Ok(expected));
    assert_eq!(facts(&jp2("00000100")), Ok(expected));
    let bare = ImageFacts { format: ImageFormat::Jpeg2000Codestream, ..expected };
    assert_eq!(facts(&codestream()), Ok(bare));
}

#[test]
fn what_is_no_image_is_refused() {
    assert_eq!(facts(&[]).map_err(|e| e.reason), Err(Reason::Missing));
    assert_eq!(facts(b"GIF89a").map_err(|e| e.reason), Err(Reason::Unsupported));
    assert_eq!(facts(&hex("FFD8FFD9")).map_err(|e| e.reason), Err(Reason::BadValue));
    assert_eq!(facts(&hex("FFD8FFE00001")).map_err(|e| e.reason), Err(Reason::BadLength));
    assert_eq!(
        facts(&hex("0000000C6A5020200D0A870A0000000266747970")).map_err(|e| e.reason),
        Err(Reason::BadLength)
    );
}

#[test]
fn the_number_of_segments_and_boxes_has_a_limit() {
    let many = [hex("FFD8"), hex("FFE00002").repeat(2000)].concat();
    assert_eq!(facts(&many).map_err(|e| e.reason), Err(Reason::LimitExceeded));
    let many = [hex("0000000C6A5020200D0A870A"), hex("0000000866726565").repeat(2000)].concat();
    assert_eq!(facts(&many).map_err(|e| e.reason), Err(Reason::LimitExceeded));
}
