//! Identity cards, 85.6 × 53.98 millimetres (Doc 9303-5, 2.1): portrait in front on the left, 26 × 32 millimetres or more
//! (4.1.1.1, field 13), fields in the order of the data elements; zone of three lines on the back.

use crate::drawing::Colour;
use crate::page::area::Area;
use crate::page::curves::{Band, Rosette, Waves};
use crate::page::design::{Cell, Design, Paper, Picturing, Side, Symbol};
use crate::page::holder::{Dates, Item};
use crate::page::ink::Ink;
use crate::page::lettering::Font;
use crate::page::motif::{Align, Motif};
use crate::page::zone::Place;
use spartel_mrz::Layout;

/// First character 5 millimetres from the left edge (Doc 9303-5, 4.2.1.3).
const ZONE: Place = Place::of_three(5.0);
const SIZE: (f64, f64) = (85.6, 53.98);

/// The number that opens the chip, at the height of the middle line of the zone and in its letters (Doc 9303-5, 3.2.3).
const fn access_number(left: f32) -> Cell {
    Cell::new(Item::AccessNumber, (left, 43.71), 15.3, "CAN")
        .sized(3.513)
        .set_in(Font::OcrB)
        .inked(Ink::CARBON)
}

const PAPER_OF_2016: Paper = Paper { white: [248, 248, 244], infrared: 230, ultraviolet: [26, 24, 50] };
const PAPER_OF_2024: Paper = Paper { white: [244, 244, 248], infrared: 226, ultraviolet: [20, 22, 48] };

/// What all fronts have in common.
const FRONT: Design = Design {
    name: "td1",
    series: 0,
    layout: Layout::Td1,
    side: Side::Front,
    size: SIZE,
    paper: PAPER_OF_2016,
    motifs: &[],
    cells: &[],
    dates: Dates::Months,
    portrait: None,
    ghost: None,
    signature: None,
    seal: None,
    zone: None,
};
/// What all backs have in common.
const BACK: Design = Design { side: Side::Back, zone: Some(ZONE), ..FRONT };

const MEADOW: [Colour; 3] = [[150, 196, 150], [196, 204, 140], [140, 190, 178]];
const CLAY: [Colour; 3] = [[226, 186, 150], [232, 204, 160], [220, 170, 160]];
const FOREST: Ink = Ink::colour([22, 84, 58], 235);
const LILAC: [Colour; 3] = [[176, 160, 214], [150, 176, 220], [196, 160, 200]];
const SKY: [Colour; 3] = [[150, 196, 226], [170, 214, 214], [160, 176, 226]];
const NIGHT: Ink = Ink::colour([34, 40, 104], 235);

/// The front of 2016: meadow green, printed portrait.
pub(super) static FRONT_OF_2016: Design = Design {
    name: "td1-2016-front",
    series: 2016,
    paper: PAPER_OF_2016,
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 0.0, 88.0, 54.0),
                lines: 62,
                swing: (1.8, 38.0),
                ripple: (0.35, 7.0),
                drift: 0.03,
                hill: ((64.0, 30.0), 16.0, 2.6),
            },
            0.12,
            Ink::rainbow(MEADOW, 190),
        ),
        Motif::Rosette(
            Rosette { centre: (64.0, 30.0), radii: (15.0, 3.0), lobes: 8, rings: 18, depth: 0.17 },
            0.09,
            Ink::rainbow(CLAY, 200),
        ),
        Motif::Tint(
            (0.0, 0.0),
            (85.6, 9.4),
            Ink::rainbow([[206, 228, 206], [226, 228, 190], [202, 226, 218]], 230),
        ),
        Motif::Emblem((6.6, 4.8), 4.2, FOREST.glowing([90, 230, 120], 230)),
        Motif::Words("UTOPIA · UTOPIE", (12.6, 4.2), 2.6, Font::SansBold, Align::Left, FOREST),
        Motif::Words("IDENTITY CARD · CARTE D'IDENTITÉ", (12.6, 7.8), 2.3, Font::Sans, Align::Left, FOREST),
        Motif::Words("بطاقة التعريف", (82.0, 4.6), 3.0, Font::Arabic, Align::Right, FOREST),
        Motif::Words("ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵜⵏⴰⴳⵉⵜ", (82.0, 8.0), 2.2, Font::Tifinagh, Align::Right, FOREST),
        Motif::ChipSign((56.2, 4.7), 7.2, FOREST),
        Motif::Microtext("UTOPIASPECIMEN", (4.0, 9.8), 77.6, FOREST),
        Motif::Emblem((64.0, 30.0), 11.0, Ink::hidden([250, 120, 60], 220)),
        Motif::Band(
            Band { from: (0.0, 50.0), to: (85.6, 50.0), reach: 2.4, strands: 7, swings: 9 },
            0.2,
            Ink::hidden([80, 200, 250], 200),
        ),
        Motif::Fibres(22, "fibres/td1-2016", Ink::hidden([250, 80, 70], 240)),
        Motif::Fibres(22, "fibres/td1-2016/green", Ink::hidden([90, 250, 110], 240)),
    ],
    cells: &[
        Cell::new(Item::Surnames, (33.0, 15.6), 48.0, "Surname/Nom|الاسم العائلي")
            .sized(2.5)
            .set_in(Font::SansBold),
        Cell::new(Item::Given, (33.0, 20.6), 48.0, "Given names/Prénoms|الاسم الشخصي")
            .sized(2.5)
            .set_in(Font::SansBold),
        Cell::new(Item::ArabicName, (81.6, 24.6), 28.0, "").sized(3.0).aligned(Align::Right),
        Cell::new(Item::TifinaghName, (33.0, 24.4), 19.0, "").sized(2.1),
        Cell::new(Item::Sex, (33.0, 29.6), 8.0, "Sex/Sexe").sized(2.5),
        Cell::new(Item::Nationality, (43.0, 29.6), 14.0, "Nationality").sized(2.5),
        Cell::new(Item::Born, (59.0, 29.6), 22.6, "Birth/Naissance").sized(2.3),
        Cell::new(Item::Place, (33.0, 34.4), 24.0, "Place of birth/Lieu").sized(2.3),
        Cell::new(Item::Number, (59.0, 34.4), 22.0, "Document No./N°")
            .sized(2.6)
            .set_in(Font::SansBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Expires, (59.0, 39.4), 22.6, "Expiry/Expiration").sized(2.3),
        access_number(33.0),
        Cell::new(Item::Number, (4.0, 49.4), 26.0, "")
            .sized(2.6)
            .set_in(Font::OcrB)
            .inked(Ink::hidden([250, 90, 80], 220)),
    ],
    portrait: Some((Area::new(4.0, 12.5, 26.0, 33.4), Picturing::Printed)),
    ghost: Some((Area::new(72.2, 40.6, 8.8, 11.3), Ink::colour([40, 110, 80], 180))),
    signature: Some((Area::new(33.0, 44.4, 30.0, 7.4), Ink::colour([30, 30, 36], 240).absorbing(60, 160))),
    ..FRONT
};

/// The back of 2016.
pub(super) static BACK_OF_2016: Design = Design {
    name: "td1-2016-back",
    series: 2016,
    paper: PAPER_OF_2016,
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 0.0, 88.0, 54.0),
                lines: 58,
                swing: (1.4, 30.0),
                ripple: (0.4, 8.0),
                drift: 0.05,
                hill: ((20.0, 16.0), 14.0, 2.2),
            },
            0.11,
            Ink::rainbow(CLAY, 170),
        ),
        Motif::Rosette(
            Rosette { centre: (72.0, 14.0), radii: (10.0, 2.0), lobes: 7, rings: 14, depth: 0.18 },
            0.09,
            Ink::rainbow(MEADOW, 220),
        ),
        Motif::Tint((0.0, 30.4), (85.6, 54.0), Ink::colour([252, 252, 248], 120)),
        Motif::Microtext("UTOPIASPECIMEN", (4.0, 30.2), 77.6, FOREST),
        Motif::Emblem((72.0, 14.0), 6.0, FOREST.glowing([90, 230, 120], 230)),
        Motif::Words(
            "UTO UTO UTO",
            (42.8, 26.0),
            6.0,
            Font::SansBold,
            Align::Middle,
            Ink::hidden([250, 90, 60], 190),
        ),
        Motif::Fibres(24, "fibres/td1-2016/back", Ink::hidden([90, 140, 255], 240)),
    ],
    cells: &[
        Cell::new(Item::PersonalNumber, (4.0, 7.6), 26.0, "Personal No./N° personnel").sized(2.4),
        Cell::new(Item::Issued, (34.0, 7.6), 26.0, "Date of issue/Délivrée le").sized(2.4),
        Cell::new(Item::Authority, (4.0, 13.4), 50.0, "Authority/Autorité|السلطة").sized(2.3),
        Cell::new(Item::Profession, (4.0, 19.2), 50.0, "Profession|المهنة").sized(2.3),
    ],
    ..BACK
};

/// The front of 2024: night blue, portrait burnt into the card.
pub(super) static FRONT_OF_2024: Design = Design {
    name: "td1-2024-front",
    series: 2024,
    paper: PAPER_OF_2024,
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (56.0, 62.0), radii: (68.0, 8.0), lobes: 18, rings: 56, depth: 0.06 },
            0.12,
            Ink::rainbow(LILAC, 180),
        ),
        Motif::Rosette(
            Rosette { centre: (56.0, 28.0), radii: (16.0, 4.0), lobes: 11, rings: 16, depth: 0.2 },
            0.1,
            Ink::rainbow(SKY, 220),
        ),
        Motif::Band(
            Band { from: (3.0, 10.6), to: (82.6, 10.6), reach: 0.9, strands: 8, swings: 20 },
            0.08,
            NIGHT.absorbing(120, 100),
        ),
        Motif::Words("REPUBLIC OF UTOPIA", (4.0, 4.8), 2.8, Font::SerifBold, Align::Left, NIGHT),
        Motif::Words("NATIONAL IDENTITY CARD", (4.0, 8.6), 2.2, Font::Serif, Align::Left, NIGHT),
        Motif::Words("جمهورية يوتوبيا", (81.6, 5.0), 3.2, Font::Arabic, Align::Right, NIGHT),
        Motif::Words("البطاقة الوطنية للتعريف", (81.6, 9.0), 2.5, Font::Arabic, Align::Right, NIGHT),
        Motif::Emblem((43.6, 5.2), 4.4, Ink::colour([170, 130, 50], 240).glowing([250, 210, 70], 240)),
        Motif::ChipSign((54.4, 5.2), 7.2, NIGHT),
        Motif::Microtext("REPUBLICOFUTOPIA", (34.0, 51.6), 36.0, NIGHT),
        Motif::Rosette(
            Rosette { centre: (56.0, 31.0), radii: (17.0, 8.0), lobes: 6, rings: 5, depth: 0.25 },
            0.4,
            Ink::hidden([250, 70, 160], 210),
        ),
        Motif::Emblem((56.0, 31.0), 8.0, Ink::hidden([250, 220, 70], 230)),
        Motif::Fibres(40, "fibres/td1-2024", Ink::hidden([80, 255, 160], 240)),
    ],
    cells: &[
        Cell::new(Item::Surnames, (34.0, 16.4), 47.6, "Surname|الاسم العائلي")
            .sized(2.6)
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Given, (34.0, 21.6), 47.6, "Given names|الاسم الشخصي")
            .sized(2.6)
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::ArabicName, (81.6, 25.8), 27.0, "")
            .sized(3.0)
            .aligned(Align::Right)
            .inked(Ink::CARBON),
        Cell::new(Item::TifinaghName, (34.0, 25.6), 18.5, "").sized(2.1).inked(Ink::CARBON),
        Cell::new(Item::Sex, (34.0, 30.6), 6.0, "Sex").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Nationality, (43.0, 30.6), 14.0, "Nationality").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Born, (59.0, 30.6), 20.0, "Date of birth").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Place, (34.0, 35.2), 23.0, "Place of birth|مكان الازدياد")
            .sized(2.3)
            .set_in(Font::Serif),
        Cell::new(Item::Number, (59.0, 35.2), 22.6, "Card number")
            .sized(2.9)
            .set_in(Font::OcrB)
            .inked(Ink::CARBON),
        Cell::new(Item::Expires, (59.0, 39.8), 18.0, "Date of expiry").sized(2.5).set_in(Font::Serif),
        access_number(34.0),
        Cell::new(Item::Number, (4.0, 51.4), 26.0, "")
            .sized(2.6)
            .set_in(Font::OcrB)
            .inked(Ink::hidden([120, 255, 120], 220)),
    ],
    dates: Dates::Digits,
    portrait: Some((Area::new(4.0, 13.0, 26.4, 34.0), Picturing::Engraved)),
    ghost: Some((Area::new(71.4, 40.8, 9.0, 11.6), Ink::colour([60, 60, 80], 210).absorbing(70, 140))),
    signature: Some((Area::new(34.0, 44.4, 30.0, 7.0), Ink::CARBON)),
    ..FRONT
};

/// The back of 2024, with the zone as a barcode, too.
pub(super) static BACK_OF_2024: Design = Design {
    name: "td1-2024-back",
    series: 2024,
    paper: PAPER_OF_2024,
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (70.0, -8.0), radii: (74.0, 10.0), lobes: 15, rings: 54, depth: 0.07 },
            0.12,
            Ink::rainbow(SKY, 170),
        ),
        Motif::Waves(
            Waves {
                area: (0.0, 28.0, 85.6, 54.0),
                lines: 26,
                swing: (1.0, 24.0),
                ripple: (0.3, 5.0),
                drift: 0.07,
                hill: ((0.0, 0.0), 1.0, 0.0),
            },
            0.09,
            Ink::rainbow(LILAC, 130),
        ),
        Motif::Microtext("REPUBLICOFUTOPIA", (4.0, 28.6), 77.6, NIGHT),
        Motif::Emblem((66.0, 20.0), 6.0, Ink::hidden([250, 220, 70], 230)),
        Motif::Words(
            "UTOPIA",
            (30.0, 24.0),
            8.0,
            Font::SerifBold,
            Align::Middle,
            Ink::hidden([90, 180, 255], 200),
        ),
        Motif::Fibres(36, "fibres/td1-2024/back", Ink::hidden([255, 90, 90], 240)),
    ],
    cells: &[
        Cell::new(Item::Authority, (4.0, 6.6), 30.0, "Authority|السلطة").sized(2.3).set_in(Font::Serif),
        Cell::new(Item::Issued, (40.0, 6.6), 22.0, "Date of issue").sized(2.3).set_in(Font::Serif),
        Cell::new(Item::PersonalNumber, (4.0, 12.0), 26.0, "Personal number").sized(2.3).set_in(Font::Serif),
        Cell::new(Item::Profession, (40.0, 12.0), 26.0, "Profession|المهنة").sized(2.3).set_in(Font::Serif),
    ],
    dates: Dates::Digits,
    seal: Some((Area::new(6.0, 15.0, 52.0, 11.6), Symbol::Pdf417)),
    ..BACK
};
