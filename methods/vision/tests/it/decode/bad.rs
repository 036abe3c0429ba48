//! Files that are broken, cut short, too large or not pictures at all.

use super::{jpeg, pillow, scene};
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use spartel_vision::decode::{DecodeError, Format, Limits, decode};
use std::time::{Duration, Instant};

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let rgb = scene(width, height);
    PngEncoder::new(&mut file).write_image(&rgb, width, height, ExtendedColorType::Rgb8).expect("in memory");
    file
}

fn refused(bytes: &[u8]) -> DecodeError {
    decode(bytes, &Limits::default()).expect_err("refused")
}

#[test]
fn what_is_no_picture_is_named_where_it_can_be() {
    assert_eq!(refused(b""), DecodeError::Empty);
    assert_eq!(refused(b"P<UTOERIKSSON<<ANNA"), DecodeError::Unrecognised);
    assert_eq!(refused(b"%PDF-1.7\n"), DecodeError::Foreign { name: "PDF" });
    assert_eq!(refused(b"GIF89a\x01\0\x01\0"), DecodeError::Foreign { name: "GIF" });
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0"), DecodeError::Foreign { name: "HEIC" });
}

#[test]
fn half_a_file_is_never_a_picture() {
    let large = [("large.jpg", jpeg(300, 200, false)), ("progressive.jpg", jpeg(300, 200, true))];
    let large = large.into_iter().map(|(name, file)| (name.to_owned(), file));
    let small = pillow::files().into_iter().map(|(name, file, _)| (name, file));
    for (name, file) in large.chain(small) {
        // The pixels of a two-page or animated file end before the file does.
        let several = name.contains("two-pages") || name.contains("animated");
        let parts: &[usize] = if several { &[5, 10, 20] } else { &[5, 10, 20, 30, 50, 70, 90] };
        for part in parts {
            let cut = &file[..file.len() * part / 100];
            let result = decode(cut, &Limits::default());
            assert!(result.is_err(), "{name} cut to {part} %: {result:?}");
        }
    }
}

#[test]
fn a_truncated_jpeg_is_called_so() {
    for progressive in [false, true] {
        let file = jpeg(300, 200, progressive);
        assert_eq!(refused(&file[..file.len() / 2]), DecodeError::Truncated(Format::Jpeg));
    }
}

#[test]
fn bytes_between_the_segments_of_a_jpeg_do_no_harm() {
    let file = jpeg(40, 30, false);
    let tables = file.windows(2).position(|w| w == [0xFF, 0xDB]).expect("quantised");
    let mut odd = file[..tables].to_vec();
    odd.extend([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]);
    odd.extend(&file[tables..]);
    assert_eq!(decode(&odd, &Limits::default()), decode(&file, &Limits::default()));
    let mut trailing = file.clone();
    trailing.extend(b"appended by a camera \xFF\xD8\xFF\xE0");
    assert_eq!(decode(&trailing, &Limits::default()), decode(&file, &Limits::default()));
}

/// A header of each format that promises far more pixels than the file holds.
fn huge() -> Vec<(&'static str, Vec<u8>)> {
    let mut jpeg = jpeg(16, 16, false);
    let frame = jpeg.windows(2).position(|w| w == [0xFF, 0xC0]).expect("baseline");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    let mut png = png(16, 16);
    png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let crc = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    let small = |name: &str| pillow::files().into_iter().find(|(n, ..)| n == name).expect(name).1;
    let mut bmp = small("rgb.bmp");
    bmp[18..26].copy_from_slice(&[0, 0, 1, 0, 0, 0, 1, 0]);
    let mut codestream = small("bare.j2k");
    codestream[8..16].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut tiff = small("rgb.tif");
    let directory = u32::from_le_bytes([tiff[4], tiff[5], tiff[6], tiff[7]]) as usize;
    for entry in 0..2 {
        let at = directory + 2 + 12 * entry;
        tiff[at + 2..at + 4].copy_from_slice(&[4, 0]);
        tiff[at + 8..at + 12].copy_from_slice(&[0, 0, 1, 0]);
    }
    let webp = b"RIFF\x1E\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\xFF\x3F\0\xFF\x3F\0VP8L\0\0\0\0".to_vec();
    vec![("jpeg", jpeg), ("png", png), ("bmp", bmp), ("j2k", codestream), ("tiff", tiff), ("webp", webp)]
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}

#[test]
fn a_header_that_promises_too_many_pixels_is_refused_at_once() {
    for (name, file) in huge() {
        let began = Instant::now();
        let error = refused(&file);
        assert!(began.elapsed() < Duration::from_millis(100), "{name}: {:?}", began.elapsed());
        let contradictory = ["webp", "tiff"].contains(&name);
        // A frame or strips too small for the canvas are a fault of their own.
        let large = matches!(error, DecodeError::TooManyPixels { width: 65_535.., height: 65_535.., .. });
        assert!(large || contradictory, "{name}: {error:?}");
    }
}

#[test]
fn the_limit_counts_pixels_and_is_said() {
    let file = png(40, 30);
    let limits = |pixels| Limits { pixels, ..Limits::default() };
    assert!(decode(&file, &limits(1200)).is_ok());
    let error = decode(&file, &limits(1199)).expect_err("one too many");
    assert_eq!(error, DecodeError::TooManyPixels { width: 40, height: 30, limit: 1199 });
    assert_eq!(error.to_string(), "picture: 40 × 30 pixels, more than 1199");
}

#[test]
fn one_pixel_is_a_picture_and_none_is_not() {
    let picture = decode(&png(1, 1), &Limits::default()).expect("one pixel");
    assert_eq!((picture.width(), picture.height()), (1, 1));
    assert_eq!(decode(&jpeg(1, 1, false), &Limits::default()).expect("one pixel").width(), 1);
    let mut flat = jpeg(16, 16, false);
    let frame = flat.windows(2).position(|w| w == [0xFF, 0xC0]).expect("baseline");
    flat[frame + 5..frame + 7].copy_from_slice(&[0, 0]);
    assert_eq!(refused(&flat), DecodeError::NoPixels);
}

#[test]
fn a_jpeg_of_thousands_of_scans_is_refused_in_bounded_time() {
    let file = jpeg(2000, 2000, true);
    let scan = file.windows(2).rposition(|w| w == [0xFF, 0xDA]).expect("progressive");
    let mut many = file[..file.len() - 2].to_vec();
    for _ in 0..5000 {
        many.extend(&file[scan..scan + 10]);
        many.extend([0x00; 4]);
    }
    many.extend([0xFF, 0xD9]);
    let began = Instant::now();
    assert!(decode(&many, &Limits::default()).is_err());
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn every_error_has_its_own_code() {
    let format = Format::Png;
    let all = [
        DecodeError::Empty,
        DecodeError::Unrecognised,
        DecodeError::Foreign { name: "GIF" },
        DecodeError::NoPixels,
        DecodeError::TooManyPixels { width: 1, height: 1, limit: 0 },
        DecodeError::TooMuchMemory(format),
        DecodeError::Truncated(format),
        DecodeError::Broken(format),
        DecodeError::Unsupported(format),
    ];
    let mut codes: Vec<&str> = all.iter().map(DecodeError::code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all.len());
}

#[test]
fn any_changed_byte_ends_with_an_answer() {
    for (name, file, _) in pillow::files() {
        for at in 0..file.len().min(160) {
            let mut changed = file.clone();
            changed[at] = !changed[at];
            let began = Instant::now();
            let _ = decode(&changed, &Limits::default());
            assert!(began.elapsed() < Duration::from_secs(2), "{name}, byte {at}: {:?}", began.elapsed());
        }
    }
}
