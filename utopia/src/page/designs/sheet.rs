//! Cards and sheets of the middle size, 105 × 74 millimetres (Doc 9303-6, 2.1; emergency documents of Doc 9303-8): portrait
//! on the left, fields in the order of the data elements (Doc 9303-6, 4.1.1.1).

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

/// First character 4 millimetres from the left edge (Doc 9303-6, 4.2.1.3).
const ZONE: Place = Place::of_two(4.0);
const SIZE: (f64, f64) = (105.0, 74.0);

const SAND: [Colour; 3] = [[226, 206, 160], [210, 210, 170], [230, 196, 166]];
const ROSE: [Colour; 3] = [[222, 166, 176], [206, 180, 206], [226, 180, 160]];
const BROWN: Ink = Ink::colour([92, 56, 26], 235);
const ICE: [Colour; 3] = [[160, 200, 214], [176, 206, 196], [166, 190, 222]];
const STEEL: Ink = Ink::colour([36, 70, 92], 235);

/// The card of 2012: sand and rose, printed portrait.
pub(super) static OF_2012: Design = Design {
    name: "td2-2012",
    series: 2012,
    layout: Layout::Td2,
    side: Side::Data,
    size: SIZE,
    paper: Paper { white: [250, 247, 238], infrared: 232, ultraviolet: [34, 32, 66] },
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 0.0, 108.0, 74.0),
                lines: 74,
                swing: (1.5, 52.0),
                ripple: (0.7, 13.0),
                drift: 0.018,
                hill: ((72.0, 34.0), 22.0, 3.0),
            },
            0.14,
            Ink::rainbow(SAND, 210),
        ),
        Motif::Rosette(
            Rosette { centre: (72.0, 34.0), radii: (18.0, 5.0), lobes: 10, rings: 18, depth: 0.15 },
            0.11,
            Ink::rainbow(ROSE, 190),
        ),
        Motif::Tint(
            (0.0, 0.0),
            (105.0, 10.4),
            Ink::rainbow([[236, 222, 190], [226, 226, 200], [236, 214, 194]], 220),
        ),
        Motif::Rule((0.0, 10.4), (105.0, 10.4), 0.3, BROWN.absorbing(100, 120)),
        Motif::Emblem((7.6, 5.2), 4.6, BROWN.glowing([250, 200, 90], 220)),
        Motif::Words("UTOPIA · UTOPIE", (15.0, 4.6), 2.9, Font::SansBold, Align::Left, BROWN),
        Motif::Words("TRAVEL CARD · CARTE DE VOYAGE", (15.0, 8.6), 2.5, Font::Sans, Align::Left, BROWN),
        Motif::Words("بطاقة السفر", (101.0, 6.8), 3.4, Font::Arabic, Align::Right, BROWN),
        Motif::Microtext("UTOPIA SPECIMEN ", (4.0, 51.6), 97.0, BROWN),
        Motif::Rosette(
            Rosette { centre: (72.0, 34.0), radii: (20.0, 6.0), lobes: 8, rings: 6, depth: 0.2 },
            0.35,
            Ink::hidden([250, 120, 70], 200),
        ),
        Motif::Fibres(50, "fibres/td2-2012", Ink::hidden([120, 160, 255], 240)),
    ],
    cells: &[
        Cell::new(Item::Surnames, (37.0, 16.6), 64.0, "Surname/Nom|الاسم العائلي").sized(2.6),
        Cell::new(Item::Given, (37.0, 22.2), 64.0, "Given names/Prénoms|الاسم الشخصي").sized(2.6),
        Cell::new(Item::ArabicName, (101.0, 26.8), 36.0, "").sized(3.2).aligned(Align::Right),
        Cell::new(Item::TifinaghName, (37.0, 26.6), 26.0, "").sized(2.2),
        Cell::new(Item::Sex, (37.0, 32.4), 8.0, "Sex/Sexe").sized(2.5),
        Cell::new(Item::Nationality, (49.0, 32.4), 16.0, "Nationality/Nat.").sized(2.5),
        Cell::new(Item::Born, (70.0, 32.4), 31.0, "Date of birth/Naissance|تاريخ الازدياد").sized(2.5),
        Cell::new(Item::Place, (37.0, 38.0), 24.0, "Place of birth/Lieu").sized(2.5),
        Cell::new(Item::Number, (63.0, 38.0), 24.0, "Document No./N°|الرقم")
            .sized(3.0)
            .set_in(Font::SansBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Expires, (37.0, 43.6), 24.0, "Expiry/Expiration").sized(2.4).inked(Ink::CARBON),
        Cell::new(Item::Issued, (63.0, 43.6), 23.0, "Issue/Délivrance").sized(2.4),
        Cell::new(Item::Authority, (37.0, 49.2), 24.0, "Authority/Autorité").sized(2.2),
    ],
    dates: Dates::Months,
    portrait: Some((Area::new(4.0, 12.6, 29.0, 37.3), Picturing::Printed)),
    ghost: Some((Area::new(89.0, 35.4, 12.0, 15.4), Ink::colour([130, 80, 60], 170))),
    signature: Some((Area::new(62.0, 44.6, 25.0, 6.4), Ink::colour([24, 32, 96], 240).absorbing(70, 140))),
    seal: None,
    zone: Some(ZONE),
};

/// The sheet of 2020, for emergencies and cards alike: ice and steel, engraved portrait, place for a seal.
pub(super) static OF_2020: Design = Design {
    name: "td2-2020",
    series: 2020,
    layout: Layout::Td2,
    side: Side::Data,
    size: SIZE,
    paper: Paper { white: [243, 247, 249], infrared: 228, ultraviolet: [24, 28, 56] },
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (111.0, 40.0), radii: (112.0, 12.0), lobes: 24, rings: 78, depth: 0.035 },
            0.13,
            Ink::rainbow(ICE, 190),
        ),
        Motif::Band(
            Band { from: (62.0, 12.0), to: (62.0, 51.0), reach: 6.0, strands: 12, swings: 5 },
            0.1,
            Ink::rainbow(ROSE, 150),
        ),
        Motif::Band(
            Band { from: (4.0, 11.0), to: (101.0, 11.0), reach: 0.9, strands: 7, swings: 26 },
            0.08,
            STEEL.absorbing(110, 110),
        ),
        Motif::Emblem((97.0, 5.6), 4.6, STEEL.glowing([90, 220, 250], 230)),
        Motif::Words("UTOPIA", (4.0, 5.0), 3.2, Font::SerifBold, Align::Left, STEEL),
        Motif::Words("TRAVEL DOCUMENT", (4.0, 9.2), 2.6, Font::Serif, Align::Left, STEEL),
        Motif::Words("وثيقة سفر", (90.0, 7.4), 3.6, Font::Arabic, Align::Right, STEEL),
        Motif::Words("ⵓⵜⵓⴱⵢⴰ", (46.0, 7.2), 3.0, Font::Tifinagh, Align::Left, STEEL),
        Motif::Microtext("TRAVELDOCUMENTUTOPIA", (4.0, 52.6), 97.0, STEEL),
        Motif::Emblem((62.0, 32.0), 14.0, Ink::hidden([90, 220, 250], 200)),
        Motif::Words(
            "SPECIMEN",
            (52.5, 68.0),
            7.0,
            Font::SerifBold,
            Align::Middle,
            Ink::hidden([250, 210, 80], 170),
        ),
        Motif::Fibres(30, "fibres/td2-2020/red", Ink::hidden([255, 80, 80], 240)),
        Motif::Fibres(30, "fibres/td2-2020/green", Ink::hidden([100, 255, 120], 240)),
    ],
    cells: &[
        Cell::new(Item::Surnames, (37.0, 16.6), 64.0, "Surname|الاسم العائلي")
            .sized(2.7)
            .set_in(Font::SerifBold),
        Cell::new(Item::Given, (37.0, 22.4), 64.0, "Given names|الاسم الشخصي")
            .sized(2.7)
            .set_in(Font::SerifBold),
        Cell::new(Item::ArabicName, (101.0, 27.2), 36.0, "").sized(3.4).aligned(Align::Right),
        Cell::new(Item::TifinaghName, (37.0, 27.0), 26.0, "").sized(2.3),
        Cell::new(Item::Sex, (37.0, 32.8), 8.0, "Sex").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Nationality, (47.0, 32.8), 14.0, "Nationality").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Born, (63.0, 32.8), 20.0, "Date of birth").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Place, (37.0, 38.4), 24.0, "Place of birth").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Code, (63.0, 38.4), 10.0, "Type").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Number, (37.0, 44.4), 23.0, "Document number")
            .sized(3.4)
            .set_in(Font::OcrB)
            .inked(Ink::CARBON),
        Cell::new(Item::Expires, (63.0, 44.4), 20.0, "Expires")
            .sized(2.5)
            .set_in(Font::Serif)
            .inked(Ink::CARBON),
        Cell::new(Item::Issued, (37.0, 50.2), 20.0, "Issued").sized(2.5).set_in(Font::Serif),
    ],
    dates: Dates::Digits,
    portrait: Some((Area::new(4.0, 13.0, 29.6, 38.1), Picturing::Engraved)),
    ghost: None,
    signature: Some((Area::new(61.0, 45.2, 21.0, 6.2), Ink::CARBON)),
    seal: Some((Area::new(84.8, 35.2, 15.6, 15.6), Symbol::Aztec)),
    zone: Some(ZONE),
};
