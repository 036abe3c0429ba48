//! Portraits of test chips, where the folder with public samples is present.

use spartel_vision::decode::{Format, Limits, open};
use std::fs;
use std::path::{Path, PathBuf};

fn samples() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/emrtd/dg");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

#[test]
fn portraits_of_chips_decode() {
    let mut seen = 0;
    for path in samples() {
        let bytes = fs::read(&path).unwrap_or_default();
        let starts: [&[u8]; 3] = [b"\0\0\0\x0CjP  ", b"\xFF\x4F\xFF\x51", b"\xFF\xD8\xFF"];
        let Some(at) = starts.iter().filter_map(|s| bytes.windows(s.len()).position(|w| w == *s)).min()
        else {
            continue;
        };
        let decoded =
            open(&bytes[at..], &Limits::default()).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert!(matches!(decoded.format, Format::Jpeg | Format::Jpeg2000));
        assert!(decoded.picture.width() >= 100 && decoded.picture.height() >= 100, "{}", path.display());
        seen += 1;
    }
    if seen == 0 {
        println!("no sample portraits here: nothing compared");
    }
}
