//! Pictures on the command line: zones read from them, documents inspected with them.

use crate::program::spartel;
use crate::utopia::{State, files, surprise};
use serde_json::Value;
use spartel_trial::Folder;
use std::path::{Path, PathBuf};

/// One document of Utopia with its pictures.
fn issued(case: &str) -> (Folder, PathBuf) {
    let folder = Folder::new("program");
    let out = folder.join("utopia");
    spartel(["utopia", "issue", "--out", out.to_str().unwrap(), "--case", case]).exits(0);
    let document = out.join("documents").join(case);
    (folder, document)
}

fn read(paths: &[&Path], options: &[&str]) -> crate::program::Answer {
    let head = ["mrz", "read"].into_iter().chain(options.iter().copied()).map(str::to_owned);
    spartel(head.chain(paths.iter().map(|p| p.to_str().unwrap().to_owned())))
}

fn lines(answer: &Value) -> Vec<&str> {
    answer["lines"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect()
}

#[test]
fn the_zone_of_a_picture_is_the_one_that_was_printed() {
    for (case, picture) in
        [("passport", "page_vi.jpg"), ("identity-card", "back_ir.jpg"), ("visa-a", "page_vi.jpg")]
    {
        let (_folder, document) = issued(case);
        let printed = std::fs::read_to_string(document.join("mrz.txt")).unwrap();
        let answer = read(&[&document.join(picture)], &["--json"]).exits(0).json();
        assert_eq!(lines(&answer), printed.lines().collect::<Vec<_>>(), "{case}");
        assert_eq!(answer["sure"], true);
        assert!(answer["confidence"].as_f64().unwrap() > 0.99);
        assert_eq!(answer["region"]["corners"].as_array().unwrap().len(), 4);
        let resolution = answer["quality"]["pixels_per_inch"].as_f64().unwrap();
        assert!((285.0..315.0).contains(&resolution), "{resolution}");
    }
}

#[test]
fn pictures_of_one_page_in_several_lights_are_read_together() {
    let (_folder, document) = issued("passport");
    let (vi, ir) = (document.join("page_vi.jpg"), document.join("page_ir.jpg"));
    let answer = read(&[&vi, &ir], &["--json"]).exits(0);
    assert_eq!(answer.out.lines().count(), 1);
    let answer = answer.json();
    let mut lights: Vec<&str> =
        answer["lights"].as_array().unwrap().iter().map(|l| l["light"].as_str().unwrap()).collect();
    lights.sort_unstable();
    assert_eq!(lights, ["ir", "vi"]);

    let other = Folder::new("program");
    let (a, b) = (other.join("a.jpg"), other.join("b.jpg"));
    std::fs::copy(&vi, &a).unwrap();
    std::fs::copy(&ir, &b).unwrap();
    let apart = read(&[&a, &b], &["--json"]).exits(0);
    assert_eq!(apart.out.lines().count(), 2);
    let together = read(&[&a, &b], &["--json", "--light", "vi,ir"]).exits(0);
    assert_eq!(together.out.lines().count(), 1);
    let err = read(&[&a, &b], &["--light", "vi,ir,uv"]).exits(64).err;
    assert!(err.contains("2 pictures do not say their light"), "{err}");
}

#[test]
fn the_same_picture_gives_the_same_text_on_every_run_and_number_of_threads() {
    let (_folder, document) = issued("card-and-passport");
    let without_time = |threads: &str| {
        let out = read(&[&document], &["--json", "--threads", threads]).out;
        let rows = out.lines().map(|line| {
            let mut row: Value = serde_json::from_str(line).unwrap();
            row.as_object_mut().unwrap().remove("milliseconds");
            row.to_string()
        });
        rows.collect::<Vec<_>>()
    };
    let once = without_time("1");
    assert!(once.len() >= 2);
    assert_eq!(once, without_time("1"));
    assert_eq!(once, without_time("4"));
}

#[test]
fn what_was_seen_is_drawn_on_the_picture() {
    let (folder, document) = issued("passport");
    let out = folder.join("seen.png");
    read(&[&document.join("page_vi.jpg")], &["--annotate", out.to_str().unwrap()]).exits(0);
    assert!(std::fs::read(&out).unwrap().starts_with(b"\x89PNG"));
    let many = folder.join("seen");
    read(&[&document.join("page_vi.jpg"), &document], &["--annotate", many.to_str().unwrap()]);
    assert!(files(&many).len() >= 3);
    let wrong = folder.join("seen.txt");
    let err = read(&[&document.join("page_vi.jpg")], &["--annotate", wrong.to_str().unwrap()]).exits(64).err;
    assert!(err.contains(".png"), "{err}");
}

#[test]
fn what_is_no_picture_is_refused_with_a_sentence() {
    let folder = Folder::new("program");
    let text = folder.write("a.jpg", "no picture at all");
    let err = read(&[&text], &[]).exits(65).err;
    assert!(err.contains("a.jpg"), "{err}");
    let empty = folder.write("b.png", "");
    read(&[&empty], &[]).exits(65);
    read(&[&folder.join("absent.png")], &[]).exits(74);
    // 100,000 × 100,000 pixels, said by a header of 54 bytes.
    let mut bomb = b"BM".to_vec();
    for field in [u32::MAX, 0, 54, 40, 100_000, 100_000, 1 | 24 << 16, 0, 0, 2835, 2835, 0, 0] {
        bomb.extend(field.to_le_bytes());
    }
    let bomb = folder.write("c.bmp", bomb);
    let err = read(&[&bomb], &[]).exits(65).err;
    assert!(err.contains("pixels"), "{err}");
    let answer = read(&[&text, &empty], &["--json"]);
    assert_eq!(answer.out.lines().count(), 2, "one broken picture never ends a batch");
    assert_eq!(answer.status, 65);
}

#[test]
fn a_picture_without_a_zone_says_so() {
    let folder = Folder::new("program");
    // A grey square as the simplest of bitmaps.
    let (side, row) = (64_u32, 64 * 3_u32);
    let mut bmp = b"BM".to_vec();
    for field in [54 + row * side, 0, 54, 40, side, side, 1 | 24 << 16, 0, row * side, 2835, 2835, 0, 0] {
        bmp.extend(field.to_le_bytes());
    }
    bmp.extend(vec![128; (row * side) as usize]);
    let path = folder.write("grey.bmp", bmp);
    let answer = read(&[&path], &["--json"]).exits(2).json();
    assert!(lines(&answer).is_empty());
    assert_eq!(answer["sure"], false);
    assert_eq!(answer["region"], Value::Null);
}

#[test]
fn documents_with_their_pictures_come_to_what_they_are() {
    let state = State::with_pictures();
    let mut surprises = Vec::new();
    for document in files(&state.document("")) {
        let case = document.file_name().unwrap().to_string_lossy().into_owned();
        let answer = state.inspect(&[&document], &["--json"]);
        surprises.extend(surprise(&document, &case, &answer));
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}
