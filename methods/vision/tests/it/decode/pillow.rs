//! Files written and decoded by Pillow; `tests/data/make.py` made both.

use spartel_vision::decode::{Format, Limits, decode, open};
use std::fs;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// Every file of the folder, by name, with what Pillow saw in it.
pub(super) fn files() -> Vec<(String, Vec<u8>, Vec<u8>)> {
    let mut names: Vec<String> = fs::read_dir(data())
        .expect("the folder is part of the repository")
        .map(|entry| entry.expect("readable").file_name().into_string().expect("plain name"))
        .filter_map(|name| name.strip_suffix(".ppm").map(Into::into))
        .collect();
    names.sort();
    let read = |name: &str| fs::read(data().join(name)).expect("readable");
    names.iter().map(|name| (name.clone(), read(name), read(&format!("{name}.ppm")))).collect()
}

#[test]
fn every_kind_of_file_gives_the_pixels_that_pillow_sees() {
    let files = files();
    assert!(files.len() > 50, "only {} files", files.len());
    for (name, file, seen) in files {
        let picture = decode(&file, &Limits::default()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let header = format!("P6\n{} {}\n255\n", picture.width(), picture.height());
        let expected = seen.strip_prefix(header.as_bytes()).unwrap_or_else(|| panic!("{name}: {picture:?}"));
        let apart = picture.rgb().iter().zip(expected).map(|(a, b)| a.abs_diff(*b));
        let (most, sum) = apart.fold((0, 0u64), |(most, sum), d| (most.max(d), sum + u64::from(d)));
        let mean = sum as f64 / expected.len() as f64;
        // Lossless ones agree but for rounding; decoders of lossy ones may round and smooth in different ways.
        let lossy = [".jpg", "jpeg.tif", "lossy"].iter().any(|part| name.contains(part));
        let (most_allowed, mean_allowed) = if lossy { (24, 2.0) } else { (1, 0.6) };
        assert!(most <= most_allowed && mean <= mean_allowed, "{name}: most {most}, mean {mean:.2}");
    }
}

#[test]
fn claimed_resolutions_are_handed_on() {
    let claims = [("rgb-sampling-0.jpg", 300.0), ("rgb.png", 385.0), ("rgb.tif", 600.0)];
    for (name, claim) in claims {
        let file = fs::read(data().join(name)).expect("part of the repository");
        let density = open(&file, &Limits::default()).expect(name).density.expect(name);
        assert!((density.across - claim).abs() < 0.05 && (density.down - claim).abs() < 0.05, "{name}");
    }
}

#[test]
fn the_content_tells_the_format() {
    for (name, file, _) in files() {
        let expected = match name.rsplit('.').next() {
            Some("jpg") => Format::Jpeg,
            Some("png") => Format::Png,
            Some("tif") => Format::Tiff,
            Some("webp") => Format::WebP,
            Some("bmp") => Format::Bmp,
            _ => Format::Jpeg2000,
        };
        assert_eq!(Format::of(&file), Ok(expected), "{name}");
    }
}
