//! Pages: what is printed is where the truth says it is, under every light, and stays the same pixel by pixel.

use crate::{UTOPIA, document};
use spartel_mrz::{Layout, Mrz};
use spartel_pki::digest::DigestAlgorithm::Sha256;
use spartel_utopia::cases;
use spartel_utopia::page::{
    Area, Design, Order, Page, Press, Side, Template, Truth, Typeface, designs, series, sides,
};
use spartel_vision::{Grey, Light, barcode};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Coarse pictures are enough to find text.
const DPI: f64 = 150.0;
static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new(DPI));

/// The pixels of an area, as left, top, right, bottom.
fn pixels(area: &Area) -> [i64; 4] {
    area.in_pixels(DPI).map(|side| side.round() as i64)
}

/// The mean brightness of an area.
fn mean(grey: &Grey, area: &Area) -> f64 {
    let [left, top, right, bottom] = pixels(area);
    let all = (top..bottom).flat_map(|y| (left..right).map(move |x| f64::from(grey.at(x, y))));
    all.sum::<f64>() / ((bottom - top) * (right - left)) as f64
}

/// The difference between the brightest and the darkest pixel of an area.
fn contrast(grey: &Grey, area: &Area) -> u8 {
    let [left, top, right, bottom] = pixels(area);
    let all = || (top..bottom).flat_map(|y| (left..right).map(move |x| grey.at(x, y)));
    all().max().unwrap_or(0) - all().min().unwrap_or(0)
}

fn clean(seed: u64, design: &Design) -> Order {
    Order { typeface: Typeface::GOOD, ..Order::random(seed, design.layout) }
}

fn page(design: &'static Design, light: Light, order: &Order) -> Page {
    PRESS.template(design, light).print(order)
}

fn inside(area: &Area, page: &Area) -> bool {
    area.left >= 0.0 && area.top >= 0.0 && area.right() <= page.right() && area.bottom() <= page.bottom()
}

fn apart(a: &Area, b: &Area) -> bool {
    a.right() <= b.left || b.right() <= a.left || a.bottom() <= b.top || b.bottom() <= a.top
}

#[test]
fn every_kind_of_document_has_two_series_and_its_size() {
    let sizes = [
        (Layout::Td3, (125.0, 88.0)),
        (Layout::Td1, (85.6, 53.98)),
        (Layout::Td2, (105.0, 74.0)),
        (Layout::MrvA, (120.0, 80.0)),
        (Layout::MrvB, (105.0, 74.0)),
    ];
    for (layout, size) in sizes {
        assert!(series(layout).len() >= 2, "{}", layout.name());
        for year in series(layout) {
            let zones = sides(layout, year).filter(|design| design.has_zone()).count();
            assert_eq!(zones, 1, "{} {year}", layout.name());
            assert!(sides(layout, year).all(|design| design.size == size), "{} {year}", layout.name());
            let cards = sides(layout, year).filter(|design| design.side != Side::Data).count();
            assert_eq!(cards, if layout == Layout::Td1 { 2 } else { 0 });
        }
    }
    let names: BTreeSet<_> = designs().iter().map(|design| design.name).collect();
    assert_eq!(names.len(), designs().len());
}

#[test]
fn the_zone_is_dark_where_its_characters_are_and_nowhere_between_lines() {
    for design in designs().iter().filter(|design| design.has_zone()) {
        for light in [Light::White, Light::Infrared] {
            let order = clean(3, design);
            let page = page(design, light, &order);
            let (grey, zone) = (page.picture.grey(), page.truth.zone.unwrap());
            assert_eq!(zone.lines, order.zone);
            for cell in zone.characters.iter().flatten() {
                assert!(contrast(&grey, cell) > 110, "{} {}", design.name, light.code());
            }
            let (first, second) = (zone.line_areas[0], zone.line_areas[1]);
            let between = second.top - first.bottom();
            let gap = Area::new(first.left, first.bottom() + 0.2 * between, first.width, 0.6 * between);
            let ink = mean(&grey, &zone.line_areas[0]);
            assert!(mean(&grey, &gap) > ink + 20.0, "{} {}", design.name, light.code());
        }
    }
}

#[test]
fn a_zone_stands_as_the_standard_says() {
    for design in designs().iter().filter(|design| design.has_zone()) {
        // First character, middle of the last line above the edge, from line to line: Doc 9303-4, figure 3; Doc 9303-5,
        // figure 6; Doc 9303-6, 4.2.1.3; Doc 9303-7, 4.2.1.4 and 7.2.1.4.
        let (left, bottom, leading) = match design.layout {
            Layout::Td3 => (6.0, 9.4, 6.35),
            Layout::Td1 => (5.0, 11.5 - 4.23, 4.23),
            _ => (4.0, 9.4, 6.35),
        };
        let truth = page(design, Light::Infrared, &clean(4, design)).truth;
        let zone = truth.zone.unwrap();
        assert_eq!(zone.lines.len(), design.layout.lines());
        for cells in &zone.characters {
            assert_eq!(cells.len(), design.layout.columns());
            let pitch = cells.windows(2).all(|pair| (pair[1].left - pair[0].left - 2.54).abs() < 1e-9);
            assert!(pitch && inside(&cells[cells.len() - 1], &truth.page), "{}", design.name);
        }
        for pair in zone.line_areas.windows(2) {
            assert!((pair[1].top - pair[0].top - leading).abs() < 1e-9);
        }
        let last = zone.line_areas[zone.line_areas.len() - 1];
        assert!((last.left - left).abs() < 1e-9, "{}", design.name);
        assert!(
            (truth.page.bottom() - last.top - last.height / 2.0 - bottom).abs() < 1e-9,
            "{}",
            design.name
        );
        // All of it lies in the effective reading zone, 3 to 20 millimetres above the edge (Doc 9303-3, figure 5).
        let height = |edge: f64| truth.page.bottom() - edge;
        assert!(height(zone.area.top) < 20.0 && height(zone.area.bottom()) > 3.0, "{}", design.name);
    }
}

#[test]
fn infrared_passes_the_visual_zone_but_for_number_and_portrait() {
    let design = designs()[0];
    let order = clean(5, design);
    let (white, infrared) = (page(design, Light::White, &order), page(design, Light::Infrared, &order));
    let text = |code: &str| white.truth.texts.iter().find(|text| text.item == code).unwrap().area;
    let (vi, ir) = (white.picture.grey(), infrared.picture.grey());
    for item in ["surnames", "nationality", "date-of-birth"] {
        assert!(contrast(&vi, &text(item)) > 100 && contrast(&ir, &text(item)) < 40, "{item}");
    }
    assert!(contrast(&ir, &text("document-number")) > 120);
    assert!(contrast(&ir, &white.truth.portrait.unwrap()) > 100);
}

#[test]
fn ultraviolet_shows_what_no_other_light_shows() {
    for design in designs() {
        let order = clean(6, design);
        let glowing = |light| {
            let page = page(design, light, &order);
            page.picture
                .rgb()
                .chunks_exact(3)
                .filter(|p| p.iter().max() > Some(&200) && p.iter().min() < Some(&130))
                .count()
        };
        assert!(glowing(Light::Ultraviolet) > 300, "{}", design.name);
        let paper = mean(
            &page(design, Light::Ultraviolet, &order).picture.grey(),
            &Area::new(0.0, 0.0, design.size.0, design.size.1),
        );
        assert!(paper < 90.0, "security paper is dull: {} {paper}", design.name);
    }
}

#[test]
fn everything_printed_stays_on_the_page_and_off_the_zone() {
    for design in designs() {
        // 12 pixels an inch: places do not depend on the resolution.
        let template = Template::new(design, Light::White, 12.0);
        let orders = (0..60).map(|seed| Order::random(seed, design.layout));
        for order in orders {
            let truth = template.print(&order).truth;
            let zone = truth.zone.as_ref().map(|zone| zone.area);
            let rest = truth.texts.iter().map(|text| (text.item, text.area));
            let pictures =
                [("portrait", truth.portrait), ("ghost", truth.ghost), ("signature", truth.signature)];
            let pictures = pictures.into_iter().filter_map(|(name, area)| Some((name, area?)));
            let codes = truth.barcodes.iter().map(|code| (code.kind, code.area));
            for (name, area) in rest.chain(pictures).chain(codes) {
                assert!(inside(&area, &truth.page), "{}: {name} {area:?}", design.name);
                assert!(zone.is_none_or(|zone| apart(&zone, &area)), "{}: {name}", design.name);
            }
            texts_do_not_touch(&truth);
        }
    }
}

#[test]
fn portraits_have_the_size_and_side_that_the_standard_says() {
    for design in designs().iter() {
        let truth = page(design, Light::Infrared, &clean(4, design)).truth;
        // Doc 9303-4, -5 and -6, 4.1.1.1; Doc 9303-7, figure 4 and 7.1.1.1.
        let largest = match design.layout {
            Layout::MrvA => (32.0, 40.0),
            Layout::MrvB => (31.0, 39.0),
            _ => (35.0, 45.0),
        };
        let Some(portrait) = truth.portrait else { continue };
        assert!((26.0..=largest.0).contains(&portrait.width), "{} {portrait:?}", design.name);
        assert!((32.0..=largest.1).contains(&portrait.height), "{} {portrait:?}", design.name);
        let left = truth.texts.iter().filter(|text| text.area.top < portrait.bottom());
        assert!(left.map(|text| text.area.left).all(|left| left > portrait.right()), "{}", design.name);
        assert!(truth.signature.is_none_or(|signature| apart(&signature, &portrait)), "{}", design.name);
    }
}

#[test]
fn a_card_shows_its_access_number_at_the_height_of_a_line_of_the_zone() {
    for design in designs().iter().filter(|design| design.side == Side::Front) {
        let truth = page(design, Light::White, &clean(8, design)).truth;
        let number = truth.texts.iter().find(|text| text.item == "access-number").unwrap();
        let middle = truth.page.bottom() - number.area.top - number.area.height / 2.0;
        assert!((middle - 11.5).abs() < 0.15, "{} {middle}", design.name);
        assert!((number.area.height - 2.66).abs() < 0.25, "{} {:?}", design.name, number.area);
    }
}

#[test]
fn an_optional_field_without_a_text_has_no_caption() {
    let design = designs().iter().find(|design| design.name == "td1-2016-back").unwrap();
    let full = clean(8, design);
    let mut bare = full.clone();
    bare.grant.personal_number = None;
    let number = |page: &Page| page.truth.texts.iter().any(|text| text.item == "personal-number");
    let (full, bare) = (page(design, Light::White, &full), page(design, Light::White, &bare));
    assert!(number(&full) && !number(&bare));
    let caption = Area::new(4.0, 3.6, 18.0, 1.6);
    assert!(contrast(&full.picture.grey(), &caption) > contrast(&bare.picture.grey(), &caption) + 60);
}

fn texts_do_not_touch(truth: &Truth) {
    for (at, one) in truth.texts.iter().enumerate() {
        for other in &truth.texts[..at] {
            assert!(apart(&one.area, &other.area), "{}: {one:?} {other:?}", truth.design);
        }
        for code in &truth.barcodes {
            assert!(apart(&one.area, &code.area), "{}: {one:?} on a barcode", truth.design);
        }
    }
}

#[test]
fn random_holders_have_zones_that_read_back() {
    let mut truncated = 0;
    for layout in [Layout::Td3, Layout::Td1, Layout::Td2, Layout::MrvA, Layout::MrvB] {
        for seed in 0..300 {
            let order = Order::random(seed, layout);
            let zone = Mrz::parse(&order.zone.join("\n")).unwrap();
            assert_eq!(zone.layout(), layout);
            assert!(zone.check_digits().none_wrong());
            truncated += u32::from(!order.zone[if layout == Layout::Td1 { 2 } else { 0 }].ends_with('<'));
        }
    }
    assert!((100..1000).contains(&truncated), "{truncated}");
    assert_ne!(Order::random(1, Layout::Td3), Order::random(2, Layout::Td3));
}

#[test]
fn images_of_a_document_show_the_zone_that_its_text_file_has() {
    let press = Press::new(60.0);
    for case in cases() {
        let document = UTOPIA.issue(case);
        let images = document.images(&press);
        for (folder, zone) in [("", "mrz.txt"), ("visa/", "visa/mrz.txt"), ("card/", "card/mrz.txt")] {
            let Some(zone) = document.files.get(zone) else {
                assert!(!images.contains_key(&format!("{folder}pages.json")), "{}", case.name);
                continue;
            };
            let pages: serde_json::Value =
                serde_json::from_slice(&images[&format!("{folder}pages.json")]).unwrap();
            let printed =
                pages.as_array().unwrap().iter().find_map(|page| page["zone"]["lines"].as_array()).unwrap();
            let lines: Vec<_> = printed.iter().filter_map(|line| line.as_str()).collect();
            assert_eq!(lines.join("\n"), String::from_utf8_lossy(zone).trim_end(), "{}", case.name);
        }
    }
}

#[test]
fn a_card_has_two_sides_and_a_sealed_paper_its_barcode() {
    let press = Press::new(60.0);
    let card = document("identity-card").images(&press);
    let names: Vec<_> = card.keys().map(String::as_str).collect();
    let expected = [
        "back_ir.jpg",
        "back_uv.jpg",
        "back_vi.jpg",
        "front_ir.jpg",
        "front_uv.jpg",
        "front_vi.jpg",
        "pages.json",
    ];
    assert_eq!(names, expected);
    assert!(card["front_vi.jpg"].starts_with(&[0xFF, 0xD8]));
    for name in ["visa-a", "visa-b", "emergency", "seal-broken"] {
        let sealed = document(name);
        let pages: serde_json::Value = serde_json::from_slice(&sealed.images(&press)["pages.json"]).unwrap();
        let payload = pages[0]["barcodes"][0]["payload"].as_str().unwrap();
        let bytes: String = sealed.files["seal.bin"].iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(payload, bytes, "{name}");
    }
    assert!(document("vds-nc").images(&press).is_empty());
}

#[test]
fn what_a_forger_did_to_the_zone_leaves_the_rest_of_the_page_as_issued() {
    let pages = document("mrz-recomputed").images(&Press::new(60.0));
    let pages: serde_json::Value = serde_json::from_slice(&pages["pages.json"]).unwrap();
    assert!(pages[0]["zone"]["lines"][1].as_str().unwrap().contains("410104"));
    let texts = pages[0]["texts"].as_array().unwrap();
    let expiry = texts.iter().find(|text| text["item"] == "date-of-expiry").unwrap();
    assert!(expiry["text"].as_str().unwrap().contains("2036"));
}

#[test]
fn the_barcode_of_every_kind_of_design_reads_back() {
    let mut kinds = BTreeSet::new();
    for design in designs().iter().filter(|design| design.has_seal()) {
        let order = Order { seal: Some((0..120).map(|n| n * 2 + 1).collect()), ..clean(2, design) };
        let page = Template::new(design, Light::Infrared, 300.0).print(&order);
        let truth = &page.truth.barcodes[0];
        let seen = barcode::read(&page.picture.grey(), &[]);
        assert!(
            seen.iter().any(|symbol| symbol.bytes.as_deref() == order.seal.as_deref()),
            "{}",
            design.name
        );
        assert_eq!(Some(&truth.payload), order.seal.as_ref());
        kinds.insert(truth.kind);
    }
    assert_eq!(kinds.len(), 4, "{kinds:?}");
}

#[test]
fn the_pixels_of_every_design_are_the_ones_that_were_drawn_before() {
    // Whoever changes what a page looks like changes these digests with it, and says so in the change log.
    let drawn: Vec<String> = designs()
        .iter()
        .flat_map(|design| Light::ALL.map(|light| (*design, light)))
        .map(|(design, light)| {
            let page = Template::new(design, light, 100.0).print(&Order::random(9, design.layout));
            let digest = Sha256.digest(page.picture.rgb());
            let short: String = digest.as_ref()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{} {} {short}", design.name, light.code())
        })
        .collect();
    let frozen: Vec<&str> = include_str!("pages.txt").lines().collect();
    assert_eq!(drawn, frozen);
}
