//! Data pages of passports, 125 × 88 millimetres (Doc 9303-4, 2.2): fields in the order of figure 4, portraits of 26 × 32 to
//! 35 × 45 millimetres on the left (4.1.1.1, field 19), the signature right above the zone (3.3).

use crate::drawing::Colour;
use crate::page::area::Area;
use crate::page::curves::{Band, Rosette, Waves};
use crate::page::design::{Cell, Design, Paper, Picturing, Side};
use crate::page::holder::{Dates, Item};
use crate::page::ink::Ink;
use crate::page::lettering::Font;
use crate::page::motif::{Align, Motif};
use crate::page::zone::Place;
use spartel_mrz::Layout;

/// First character 6 millimetres from the left edge (Doc 9303-4, 4.2.1.3).
const ZONE: Place = Place::of_two(6.0);

const SEA: [Colour; 3] = [[112, 176, 190], [150, 190, 150], [116, 160, 204]];
const DAWN: [Colour; 3] = [[226, 170, 150], [206, 160, 196], [236, 196, 140]];
const BURGUNDY: Ink = Ink::colour([110, 26, 44], 235);

/// The series of 2014: sea and star, printed portrait.
pub(super) static OF_2014: Design = Design {
    name: "td3-2014",
    series: 2014,
    layout: Layout::Td3,
    side: Side::Data,
    size: (125.0, 88.0),
    paper: Paper { white: [246, 245, 238], infrared: 228, ultraviolet: [30, 26, 58] },
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 12.0, 127.0, 88.0),
                lines: 84,
                swing: (2.2, 46.0),
                ripple: (0.5, 9.5),
                drift: 0.021,
                hill: ((88.0, 46.0), 26.0, 3.4),
            },
            0.13,
            Ink::rainbow(SEA, 200),
        ),
        Motif::Rosette(
            Rosette { centre: (88.0, 44.0), radii: (25.0, 7.0), lobes: 12, rings: 22, depth: 0.14 },
            0.11,
            Ink::rainbow(DAWN, 190),
        ),
        Motif::Rosette(
            Rosette { centre: (20.0, 74.0), radii: (16.0, 3.0), lobes: 9, rings: 14, depth: 0.16 },
            0.09,
            Ink::rainbow(DAWN, 120).absorbing(190, 60),
        ),
        Motif::Tint(
            (0.0, 0.0),
            (125.0, 12.2),
            Ink::rainbow([[196, 220, 224], [214, 226, 204], [198, 212, 232]], 210),
        ),
        Motif::Band(
            Band { from: (0.0, 12.2), to: (125.0, 12.2), reach: 1.3, strands: 9, swings: 22 },
            0.09,
            Ink::colour([46, 110, 130], 210).absorbing(120, 90),
        ),
        Motif::Emblem((9.0, 6.2), 5.4, BURGUNDY.glowing([250, 170, 60], 230)),
        Motif::Words("UTOPIA · UTOPIE", (17.0, 5.2), 3.4, Font::SansBold, Align::Left, BURGUNDY),
        Motif::Words("PASSPORT · PASSEPORT", (17.0, 9.6), 3.1, Font::Sans, Align::Left, BURGUNDY),
        Motif::Words("يوتوبيا", (119.0, 5.4), 4.0, Font::Arabic, Align::Right, BURGUNDY),
        Motif::Words("جواز سفر", (119.0, 9.8), 3.6, Font::Arabic, Align::Right, BURGUNDY),
        Motif::Words("ⵓⵜⵓⴱⵢⴰ", (68.0, 5.2), 3.2, Font::Tifinagh, Align::Left, BURGUNDY),
        Motif::Words("ⴰⵙⵉⴽⵍ", (68.0, 9.6), 3.0, Font::Tifinagh, Align::Left, BURGUNDY),
        Motif::ChipSign((88.0, 6.4), 7.0, BURGUNDY),
        Motif::Microtext("UTOPIA SPECIMEN ", (6.0, 62.6), 113.0, Ink::colour([40, 90, 110], 235)),
        Motif::Rule((6.0, 62.9), (119.0, 62.9), 0.08, Ink::colour([40, 90, 110], 235)),
        Motif::Emblem((88.0, 44.0), 17.0, Ink::hidden([90, 220, 120], 220)),
        Motif::Waves(
            Waves {
                area: (0.0, 14.0, 125.0, 62.0),
                lines: 12,
                swing: (2.5, 31.0),
                ripple: (0.0, 10.0),
                drift: 0.08,
                hill: ((0.0, 0.0), 1.0, 0.0),
            },
            0.35,
            Ink::hidden([60, 120, 255], 170),
        ),
        Motif::Words(
            "UTO SPECIMEN UTO",
            (62.0, 82.0),
            5.0,
            Font::SansBold,
            Align::Middle,
            Ink::hidden([230, 70, 60], 170),
        ),
        Motif::Fibres(34, "fibres/td3-2014/red", Ink::colour([190, 60, 60], 120).glowing([255, 70, 60], 240)),
        Motif::Fibres(
            34,
            "fibres/td3-2014/blue",
            Ink::colour([70, 90, 180], 120).glowing([80, 120, 255], 240),
        ),
        Motif::Fibres(30, "fibres/td3-2014/yellow", Ink::hidden([240, 230, 80], 240)),
    ],
    cells: &[
        Cell::new(Item::Code, (46.0, 19.2), 12.0, "Type/Type|النوع"),
        Cell::new(Item::Issuer, (62.0, 19.2), 16.0, "Code/Code|الرمز"),
        Cell::new(Item::Number, (84.0, 19.2), 35.0, "Passport No./N° du passeport|رقم الجواز")
            .sized(3.4)
            .set_in(Font::SansBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Surnames, (46.0, 25.6), 73.0, "Surname/Nom|الاسم العائلي").set_in(Font::SansBold),
        Cell::new(Item::Given, (46.0, 31.6), 73.0, "Given names/Prénoms|الاسم الشخصي").set_in(Font::SansBold),
        Cell::new(Item::ArabicName, (119.0, 36.2), 42.0, "").sized(3.6).aligned(Align::Right),
        Cell::new(Item::TifinaghName, (46.0, 36.0), 29.0, "").sized(2.6),
        Cell::new(Item::Nationality, (46.0, 42.0), 22.0, "Nationality/Nationalité"),
        Cell::new(Item::Born, (70.0, 42.0), 33.0, "Date of birth/Naissance|تاريخ الازدياد"),
        Cell::new(Item::PersonalNumber, (46.0, 47.6), 30.0, "Personal No./N° personnel"),
        Cell::new(Item::Sex, (78.0, 47.6), 10.0, "Sex/Sexe"),
        Cell::new(Item::Place, (46.0, 53.2), 30.0, "Place of birth/Lieu|مكان الازدياد"),
        Cell::new(Item::Issued, (78.0, 53.2), 25.0, "Date of issue/Délivrance"),
        Cell::new(Item::Authority, (46.0, 58.8), 30.0, "Authority/Autorité").sized(2.3),
        Cell::new(Item::Expires, (78.0, 58.8), 25.0, "Date of expiry/Expiration").inked(Ink::CARBON),
        Cell::new(Item::Number, (92.0, 86.0), 30.0, "")
            .sized(3.0)
            .set_in(Font::OcrB)
            .inked(Ink::hidden([240, 220, 70], 220)),
    ],
    dates: Dates::Months,
    portrait: Some((Area::new(6.0, 15.0, 32.0, 41.1), Picturing::Printed)),
    ghost: Some((Area::new(105.0, 40.6, 14.4, 18.5), Ink::colour([60, 84, 130], 200))),
    signature: Some((Area::new(7.0, 56.4, 30.0, 7.4), Ink::colour([24, 32, 96], 240).absorbing(60, 150))),
    seal: None,
    zone: Some(ZONE),
};

const SUNSET: [Colour; 3] = [[236, 196, 150], [222, 176, 176], [190, 176, 216]];
const MOSS: [Colour; 3] = [[176, 200, 150], [150, 196, 176], [190, 206, 150]];
const SLATE: Ink = Ink::colour([40, 46, 66], 235);

/// The series of 2026: sunset over hills, portrait burnt into the page, as large as may be, data in serifs.
pub(super) static OF_2026: Design = Design {
    name: "td3-2026",
    series: 2026,
    layout: Layout::Td3,
    side: Side::Data,
    size: (125.0, 88.0),
    paper: Paper { white: [244, 242, 240], infrared: 224, ultraviolet: [22, 20, 46] },
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (128.0, 100.0), radii: (150.0, 14.0), lobes: 26, rings: 104, depth: 0.03 },
            0.13,
            Ink::rainbow(SUNSET, 200),
        ),
        Motif::Waves(
            Waves {
                area: (42.0, 14.0, 125.0, 64.0),
                lines: 44,
                swing: (3.0, 58.0),
                ripple: (0.8, 17.0),
                drift: 0.035,
                hill: ((76.0, 46.0), 22.0, 4.0),
            },
            0.11,
            Ink::rainbow(MOSS, 160),
        ),
        Motif::Rosette(
            Rosette { centre: (76.0, 40.0), radii: (17.0, 5.0), lobes: 16, rings: 14, depth: 0.12 },
            0.1,
            Ink::rainbow(SUNSET, 230).absorbing(170, 70),
        ),
        Motif::Band(
            Band { from: (46.0, 11.4), to: (121.0, 11.4), reach: 1.0, strands: 8, swings: 18 },
            0.08,
            SLATE.absorbing(120, 110),
        ),
        Motif::Emblem((114.5, 5.9), 4.7, Ink::colour([160, 120, 40], 240).glowing([250, 220, 80], 240)),
        Motif::Words("REPUBLIC OF UTOPIA", (46.0, 5.6), 3.2, Font::SerifBold, Align::Left, SLATE),
        Motif::Words("PASSPORT", (46.0, 9.6), 2.8, Font::Serif, Align::Left, SLATE),
        Motif::Words("جمهورية يوتوبيا", (106.0, 5.8), 3.8, Font::Arabic, Align::Right, SLATE),
        Motif::Words("جواز سفر", (106.0, 10.0), 3.4, Font::Arabic, Align::Right, SLATE),
        Motif::Words("ⴰⵙⵉⴽⵍ", (64.0, 9.6), 2.6, Font::Tifinagh, Align::Left, SLATE),
        Motif::ChipSign((117.0, 60.6), 7.0, SLATE),
        Motif::Microtext("REPUBLICOFUTOPIAPASSPORT", (46.0, 63.8), 75.0, SLATE),
        Motif::Rosette(
            Rosette { centre: (76.0, 40.0), radii: (24.0, 8.0), lobes: 8, rings: 7, depth: 0.22 },
            0.4,
            Ink::hidden([255, 120, 60], 200),
        ),
        Motif::Emblem((76.0, 40.0), 10.0, Ink::hidden([250, 230, 90], 230)),
        Motif::Words(
            "UTOPIA",
            (62.5, 83.0),
            9.0,
            Font::SerifBold,
            Align::Middle,
            Ink::hidden([80, 220, 160], 150),
        ),
        Motif::Fibres(46, "fibres/td3-2026/green", Ink::hidden([90, 255, 120], 240)),
        Motif::Fibres(40, "fibres/td3-2026/red", Ink::colour([200, 70, 80], 110).glowing([255, 70, 90], 240)),
    ],
    cells: &[
        Cell::new(Item::Code, (46.0, 17.8), 8.0, "Type").set_in(Font::Serif),
        Cell::new(Item::Issuer, (58.0, 17.8), 12.0, "Code").set_in(Font::Serif),
        Cell::new(Item::Number, (92.0, 17.8), 28.0, "Passport No|رقم الجواز")
            .sized(3.5)
            .set_in(Font::OcrB)
            .inked(Ink::CARBON),
        Cell::new(Item::Surnames, (46.0, 24.2), 74.0, "Surname|الاسم العائلي")
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Given, (46.0, 30.4), 74.0, "Given names|الاسم الشخصي")
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::ArabicName, (120.0, 35.4), 42.0, "")
            .sized(3.6)
            .aligned(Align::Right)
            .inked(Ink::CARBON),
        Cell::new(Item::TifinaghName, (46.0, 35.2), 30.0, "").sized(2.6).inked(Ink::CARBON),
        Cell::new(Item::Nationality, (46.0, 41.6), 16.0, "Nationality").set_in(Font::Serif),
        Cell::new(Item::Born, (68.0, 41.6), 38.0, "Date of birth|تاريخ الازدياد").set_in(Font::Serif),
        Cell::new(Item::PersonalNumber, (46.0, 47.8), 26.0, "Personal No").set_in(Font::Serif),
        Cell::new(Item::Sex, (82.0, 47.8), 8.0, "Sex").set_in(Font::Serif),
        Cell::new(Item::Place, (46.0, 54.0), 32.0, "Place of birth").set_in(Font::Serif),
        Cell::new(Item::Issued, (82.0, 54.0), 24.0, "Date of issue").set_in(Font::Serif),
        Cell::new(Item::Authority, (46.0, 60.2), 34.0, "Authority|السلطة").sized(2.3).set_in(Font::Serif),
        Cell::new(Item::Expires, (82.0, 60.2), 24.0, "Date of expiry").set_in(Font::Serif).inked(Ink::CARBON),
        Cell::new(Item::Number, (6.0, 86.0), 30.0, "")
            .sized(3.0)
            .set_in(Font::OcrB)
            .inked(Ink::hidden([90, 200, 255], 220)),
    ],
    dates: Dates::Digits,
    portrait: Some((Area::new(6.0, 12.6, 35.0, 45.0), Picturing::Engraved)),
    ghost: Some((Area::new(108.0, 42.4, 12.0, 15.4), Ink::colour([60, 60, 70], 210).absorbing(60, 150))),
    signature: Some((Area::new(8.0, 57.4, 30.0, 7.0), Ink::CARBON)),
    seal: None,
    zone: Some(ZONE),
};
