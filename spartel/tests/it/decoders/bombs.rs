//! Files made to fill a machine, or to hang it.

use image::codecs::{jpeg::JpegEncoder, png::PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use std::path::Path;
use std::process::Command;

/// A file, and what may be said of it.
pub struct Bomb {
    pub name: &'static str,
    pub file: Vec<u8>,
    /// The reasons that fit; none where it counts only that there is an end to it.
    pub codes: &'static [&'static str],
}

/// A picture with something on it.
pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let pixel = |at: usize| (at / 3 % 251) as u8 ^ (at / 3 / width as usize % 61) as u8;
    let rgb: Vec<u8> = (0..width as usize * height as usize * 3).map(pixel).collect();
    let mut file = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut file, 85);
    encoder.write_image(&rgb, width, height, ExtendedColorType::Rgb8).expect("in memory");
    file
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let black = vec![0; width as usize * height as usize];
    PngEncoder::new(&mut file).write_image(&black, width, height, ExtendedColorType::L8).expect("in memory");
    file
}

/// Another size in the header of a PNG (ISO/IEC 15948, 11.2.1), with the check value that belongs to it.
fn resized(mut png: Vec<u8>, width: u32, height: u32) -> Vec<u8> {
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let check = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&check.to_be_bytes());
    png
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(u32::MAX, step)
}

/// A TIFF whose only directory is followed by itself.
fn endless_tiff() -> Vec<u8> {
    let mut file = b"II\x2A\0\x08\0\0\0".to_vec();
    file.extend([0, 0]);
    file.extend(8_u32.to_le_bytes());
    file
}

/// A TIFF of one pixel in a strip that claims to be four gigabytes.
fn greedy_tiff() -> Vec<u8> {
    // Tag, type (SHORT 3, LONG 4), value: width, height, bits, compression, colours, strip, rows in it, its bytes (TIFF 6.0, 3).
    let entries: [(u16, u16, u32); 8] = [
        (256, 4, 1),
        (257, 4, 1),
        (258, 3, 8),
        (259, 3, 5),
        (262, 3, 1),
        (273, 4, 8),
        (278, 4, 1),
        (279, 4, u32::MAX),
    ];
    let mut file = b"II\x2A\0\x08\0\0\0".to_vec();
    file.extend((entries.len() as u16).to_le_bytes());
    for (tag, kind, value) in entries {
        file.extend(tag.to_le_bytes());
        file.extend(kind.to_le_bytes());
        file.extend(1_u32.to_le_bytes());
        file.extend(value.to_le_bytes());
    }
    file.extend([0; 4]);
    file
}

/// A JP2 file whose boxes lie inside of each other, ten thousand deep (ISO/IEC 15444-1, I.4).
fn deep_jpeg2000() -> Vec<u8> {
    let mut file = b"\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 ".to_vec();
    (1..=10_000_u32).rev().for_each(|depth| {
        file.extend((depth * 8).to_be_bytes());
        file.extend(b"jp2h");
    });
    file
}

/// A JPEG 2000 codestream of 60 megapixels in tiles of one pixel (ISO/IEC 15444-1, A.5.1).
fn tiled_jpeg2000() -> Vec<u8> {
    let mut file = b"\xFF\x4F\xFF\x51\0\x29\0\0".to_vec();
    // The reference grid, its offset, the tiles, their offset.
    [7700_u32, 7700, 0, 0, 1, 1, 0, 0].iter().for_each(|n| file.extend(n.to_be_bytes()));
    file.extend([0, 1, 7, 1, 1]);
    // One coding style, one quantisation, one tile, the end.
    file.extend(b"\xFF\x52\0\x0C\0\0\0\x01\0\x05\x04\x04\0\x01\xFF\x5C\0\x13\x40");
    file.extend([0x40; 16]);
    file.extend(b"\xFF\x90\0\x0A\0\0\0\0\0\0\0\x01\xFF\x93\xFF\xD9");
    file
}

/// A progressive JPEG of 60 megapixels with as many scans as are taken: it is a picture, and takes seconds.
pub fn scans() -> Vec<u8> {
    let (width, height) = (7700_u16, 7700_u16);
    let grey = vec![128; usize::from(width) * usize::from(height)];
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 50);
    encoder.set_progressive(true);
    encoder.encode(&grey, width, height, jpeg_encoder::ColorType::Luma).expect("in memory");
    let last = file.windows(2).rposition(|two| two == [0xFF, 0xDA]).expect("a scan");
    let scan = file[last..file.len() - 2].to_vec();
    file.truncate(file.len() - 2);
    (0..16).for_each(|_| file.extend(&scan));
    file.extend([0xFF, 0xD9]);
    file
}

/// All of them.
pub fn all() -> Vec<Bomb> {
    let broken = |name, file| Bomb {
        name,
        file,
        codes: &["picture-broken", "picture-truncated", "picture-unsupported"],
    };
    let cut = jpeg(2000, 1500);
    let too_many = &["picture-too-many-pixels", "picture-too-much-memory"];
    vec![
        Bomb { name: "nothing", file: Vec::new(), codes: &["picture-empty"] },
        Bomb {
            name: "a PNG of four gigapixels",
            file: resized(png(16, 16), 1 << 16, 1 << 16),
            codes: too_many,
        },
        Bomb {
            name: "a PNG of 49 megabytes for 256 pixels",
            file: resized(png(7000, 7000), 16, 16),
            codes: &[],
        },
        broken("a PNG that ends before its pixels", resized(png(16, 16), 7900, 8000)),
        broken("half a JPEG", cut[..cut.len() / 2].to_vec()),
        broken("a TIFF whose directories never end", endless_tiff()),
        broken("a TIFF of a strip of four gigabytes", greedy_tiff()),
        broken("a JPEG 2000 of ten thousand boxes", deep_jpeg2000()),
        Bomb { name: "a JPEG 2000 of sixty million tiles", file: tiled_jpeg2000(), codes: &[] },
        broken("a JPEG in the clothes of a PNG", [&b"\x89PNG\r\n\x1A\n"[..], &jpeg(16, 16)].concat()),
        Bomb { name: "a JPEG of many scans", file: scans(), codes: &[] },
    ]
}

/// Kills the workers that this process has started under this name, and nobody else.
#[cfg(target_os = "linux")]
pub fn kill_workers(program: &Path) {
    let of = std::process::id().to_string();
    let found = Command::new("pgrep").args(["-P", &of, "-f"]).arg(program).output().expect("pgrep");
    let workers = String::from_utf8_lossy(&found.stdout);
    assert!(workers.lines().count() > 0, "no worker");
    let done = Command::new("kill").arg("-9").args(workers.lines()).status().expect("kill");
    assert!(done.success());
    // A signal takes its time: whoever asks before has one request of its own lost, which is not what is tested.
    let ended = |worker: &str| match std::fs::read_to_string(format!("/proc/{worker}/stat")) {
        Ok(stat) => stat.rsplit_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with('Z')),
        Err(_) => true,
    };
    for _ in 0..500 {
        if workers.lines().all(ended) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("a worker outlives its end");
}
