//! What a paper is as a file: PDF/A-2b, with its fonts, the same each time, with a code that can be scanned.

use crate::given::{LANGUAGES, paper, poppler, set};
use rxing::helpers::detect_in_luma_with_hints;
use rxing::{BarcodeFormat, DecodeHints};
use spartel_ports::papers::Kind;

fn has(pdf: &[u8], part: &str) -> bool {
    pdf.windows(part.len()).any(|window| window == part.as_bytes())
}

/// Typst refuses what PDF/A-2b forbids; this looks at what says so, in every kind and language.
#[test]
fn every_paper_says_that_it_is_pdf_a_2b_and_has_an_output_intent() {
    for kind in Kind::ALL {
        for language in LANGUAGES {
            let pdf = set(&paper(*kind, language));
            assert!(pdf.starts_with(b"%PDF-1.7"), "{kind:?}");
            for part in ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>"] {
                assert!(has(&pdf, part), "{kind:?} {language}: {part}");
            }
            for part in ["/GTS_PDFA1", "/OutputIntents"] {
                assert!(has(&pdf, part), "{kind:?} {language}: {part}");
            }
        }
    }
}

#[test]
fn every_font_of_a_paper_is_in_it() {
    for language in LANGUAGES {
        let Some(fonts) = poppler("pdffonts", &[], &set(&paper(Kind::Report, language))) else { return };
        let fonts = String::from_utf8_lossy(&fonts).into_owned();
        let lines: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!lines.is_empty(), "{fonts}");
        // Name, type, encoding, and then whether it is embedded, a subset, and has the text of its glyphs.
        assert!(lines.iter().all(|line| line.contains("yes yes yes")), "{fonts}");
    }
}

#[test]
fn the_same_paper_has_the_same_bytes_and_another_time_has_others() {
    for kind in Kind::ALL {
        let one = paper(*kind, "ar");
        assert_eq!(set(&one), set(&one.clone()), "{kind:?}");
        let mut later = one.clone();
        later.at.0 += 60_000;
        assert_ne!(set(&one), set(&later), "{kind:?}");
    }
}

/// How many pages a file has.
fn pages(pdf: &[u8]) -> Option<usize> {
    let text = String::from_utf8_lossy(&poppler("pdftotext", &[], pdf)?).into_owned();
    Some(text.matches('\u{c}').count())
}

#[test]
fn a_notice_is_one_page_in_every_language() {
    for language in LANGUAGES {
        let mut notice = paper(Kind::Notice, language);
        notice.demonstration = true;
        let Some(pages) = pages(&set(&notice)) else { return };
        assert_eq!(pages, 1, "{language}");
    }
}

#[test]
fn a_demonstration_says_so_on_every_page() {
    let mut report = paper(Kind::Report, "en");
    let says = "Demonstration: nothing in this paper is about a real person";
    let Some(text) = poppler("pdftotext", &[], &set(&report)) else { return };
    assert!(!String::from_utf8_lossy(&text).contains(says));
    report.demonstration = true;
    let Some(text) = poppler("pdftotext", &[], &set(&report)) else { return };
    let text = String::from_utf8_lossy(&text).into_owned();
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 1, "{}", pages.len());
    assert!(pages.iter().all(|page| page.contains(says)), "{text}");
}

/// A page as grey pixels, and its width.
fn grey(pgm: &[u8]) -> Option<(Vec<u8>, u32, u32)> {
    let mut parts = pgm.splitn(4, |byte| byte.is_ascii_whitespace());
    let number = |part: Option<&[u8]>| std::str::from_utf8(part?).ok()?.parse::<u32>().ok();
    assert_eq!(parts.next(), Some(&b"P5"[..]));
    let (width, height) = (number(parts.next())?, number(parts.next())?);
    let rest = parts.next()?;
    let begin = rest.iter().position(u8::is_ascii_whitespace)? + 1;
    Some((rest[begin..].to_vec(), width, height))
}

#[test]
fn the_code_of_a_paper_can_be_scanned_and_holds_the_checkpoint() {
    for language in ["ar", "en"] {
        let pdf = set(&paper(Kind::Notice, language));
        let Some(pgm) = poppler("pdftoppm", &["-r", "200", "-gray", "-singlefile"], &pdf) else { return };
        let (pixels, width, height) = grey(&pgm).expect("a page");
        let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
        let found =
            detect_in_luma_with_hints(pixels, width, height, Some(BarcodeFormat::QR_CODE), &mut hints);
        let text = found.expect("a code").getText().to_owned();
        assert_eq!(
            text, "uta.example/record\n4217\nq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n",
            "{language}"
        );
    }
}

#[test]
fn a_paper_of_a_record_that_nobody_signed_has_no_code() {
    let mut notice = paper(Kind::Notice, "en");
    notice.checkpoint = None;
    let Some(text) = crate::given::text(&set(&notice)) else { return };
    assert!(!text.contains("State of the record"), "{text}");
}
