//! Visas: MRV-A of 120 × 80 and MRV-B of 105 × 74 millimetres (Doc 9303-7, 2.1 and 5.1): portrait or arms on the left, what is
//! granted above whom it is granted to (4.4 and 7.4).

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

/// First character 4 millimetres from the left edge (Doc 9303-7, 4.2.1.4 and 7.2.1.4).
const ZONE: Place = Place::of_two(4.0);
const SIZE_A: (f64, f64) = (120.0, 80.0);
const SIZE_B: (f64, f64) = (105.0, 74.0);

const LIME: [Colour; 3] = [[190, 214, 140], [214, 220, 150], [160, 206, 160]];
const CORAL: [Colour; 3] = [[236, 180, 150], [230, 200, 140], [236, 170, 170]];
const GREEN: Ink = Ink::colour([34, 92, 50], 235);
const VIOLET: [Colour; 3] = [[196, 176, 222], [170, 190, 226], [214, 176, 206]];
const TEAL: [Colour; 3] = [[140, 204, 200], [166, 212, 186], [150, 196, 214]];
const INDIGO: Ink = Ink::colour([60, 40, 110], 235);

/// The large visa of 2019: lime and coral.
pub(super) static A_OF_2019: Design = Design {
    name: "mrva-2019",
    series: 2019,
    layout: Layout::MrvA,
    side: Side::Data,
    size: SIZE_A,
    paper: Paper { white: [248, 249, 240], infrared: 230, ultraviolet: [32, 34, 60] },
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 0.0, 122.0, 80.0),
                lines: 84,
                swing: (2.4, 60.0),
                ripple: (0.4, 8.0),
                drift: 0.025,
                hill: ((60.0, 30.0), 24.0, 3.2),
            },
            0.13,
            Ink::rainbow(LIME, 210),
        ),
        Motif::Rosette(
            Rosette { centre: (60.0, 31.0), radii: (22.0, 4.0), lobes: 14, rings: 22, depth: 0.13 },
            0.1,
            Ink::rainbow(CORAL, 170),
        ),
        Motif::Band(
            Band { from: (0.0, 10.4), to: (120.0, 10.4), reach: 1.2, strands: 9, swings: 24 },
            0.09,
            GREEN.absorbing(130, 90),
        ),
        Motif::Emblem((8.0, 5.4), 4.6, GREEN.glowing([120, 250, 120], 230)),
        Motif::Words("UTOPIA", (15.0, 6.8), 4.4, Font::SansBold, Align::Left, GREEN),
        Motif::Words("VISA", (60.0, 7.2), 5.2, Font::SansBold, Align::Middle, GREEN),
        Motif::Words("تأشيرة", (100.0, 7.0), 5.0, Font::Arabic, Align::Right, GREEN),
        Motif::Microtext("VISA UTOPIA SPECIMEN ", (4.0, 56.4), 112.0, GREEN),
        Motif::Words(
            "VISA",
            (60.0, 48.0),
            26.0,
            Font::SansBold,
            Align::Middle,
            Ink::hidden([250, 90, 80], 170),
        ),
        Motif::Fibres(40, "fibres/mrva-2019", Ink::hidden([250, 230, 90], 240)),
        Motif::Fibres(30, "fibres/mrva-2019/blue", Ink::hidden([90, 130, 255], 240)),
    ],
    cells: &[
        Cell::new(Item::IssuedAt, (38.0, 16.8), 34.0, "Place of issue/Lieu de délivrance").sized(2.6),
        Cell::new(Item::Issued, (76.0, 16.8), 19.0, "From/Du"),
        Cell::new(Item::Expires, (98.0, 16.8), 19.0, "Until/Au").inked(Ink::CARBON),
        Cell::new(Item::Entries, (38.0, 23.0), 14.0, "Entries/Entrées"),
        Cell::new(Item::Number, (58.0, 23.0), 34.0, "Number/Numéro|الرقم")
            .sized(3.4)
            .set_in(Font::SansBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Code, (98.0, 23.0), 12.0, "Type"),
        Cell::new(Item::Stay, (38.0, 29.2), 16.0, "Days/Durée du séjour"),
        Cell::new(Item::Issuer, (60.0, 29.2), 20.0, "Valid for/Valable pour"),
        Cell::new(Item::Surnames, (38.0, 35.4), 54.0, "Surname/Nom|الاسم العائلي").set_in(Font::SansBold),
        Cell::new(Item::Given, (38.0, 41.6), 54.0, "Given names/Prénoms|الاسم الشخصي").set_in(Font::SansBold),
        Cell::new(Item::ArabicName, (92.0, 46.4), 54.0, "").sized(3.6).aligned(Align::Right),
        Cell::new(Item::Passport, (38.0, 52.6), 19.0, "Passport/Passeport").inked(Ink::CARBON),
        Cell::new(Item::Sex, (59.0, 52.6), 8.0, "Sex/Sexe"),
        Cell::new(Item::Born, (68.0, 52.6), 17.0, "Date of birth"),
        Cell::new(Item::Nationality, (86.0, 52.6), 7.0, "Nat."),
    ],
    dates: Dates::Digits,
    portrait: Some((Area::new(5.0, 13.6, 29.0, 37.3), Picturing::Printed)),
    ghost: None,
    signature: None,
    seal: Some((Area::new(95.0, 32.0, 21.0, 21.0), Symbol::DataMatrix)),
    zone: Some(ZONE),
};

/// The large visa of 2025: violet and teal.
pub(super) static A_OF_2025: Design = Design {
    name: "mrva-2025",
    series: 2025,
    layout: Layout::MrvA,
    side: Side::Data,
    size: SIZE_A,
    paper: Paper { white: [247, 245, 249], infrared: 226, ultraviolet: [26, 24, 52] },
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (60.0, 92.0), radii: (104.0, 10.0), lobes: 22, rings: 76, depth: 0.04 },
            0.12,
            Ink::rainbow(VIOLET, 190),
        ),
        Motif::Waves(
            Waves {
                area: (0.0, 11.0, 120.0, 56.0),
                lines: 40,
                swing: (3.4, 40.0),
                ripple: (0.0, 9.0),
                drift: 0.045,
                hill: ((66.0, 34.0), 18.0, 4.0),
            },
            0.11,
            Ink::rainbow(TEAL, 150),
        ),
        Motif::Tint(
            (0.0, 0.0),
            (120.0, 10.0),
            Ink::rainbow([[222, 210, 236], [206, 218, 238], [232, 212, 228]], 220),
        ),
        Motif::Emblem((60.0, 5.2), 4.6, INDIGO.glowing([250, 120, 220], 230)),
        Motif::Words("REPUBLIC OF UTOPIA", (5.0, 6.4), 3.2, Font::SerifBold, Align::Left, INDIGO),
        Motif::Words("VISA", (88.0, 6.6), 3.8, Font::SerifBold, Align::Left, INDIGO),
        Motif::Words("تأشيرة", (115.0, 6.6), 4.4, Font::Arabic, Align::Right, INDIGO),
        Motif::Microtext("REPUBLICOFUTOPIAVISA", (5.0, 56.6), 110.0, INDIGO),
        Motif::Emblem((63.0, 36.0), 15.0, Ink::hidden([250, 120, 220], 210)),
        Motif::Band(
            Band { from: (0.0, 68.0), to: (120.0, 68.0), reach: 6.0, strands: 6, swings: 7 },
            0.3,
            Ink::hidden([90, 240, 200], 160),
        ),
        Motif::Fibres(60, "fibres/mrva-2025", Ink::hidden([255, 160, 60], 240)),
    ],
    cells: &[
        Cell::new(Item::IssuedAt, (37.0, 16.4), 28.0, "Place of issue").sized(2.6).set_in(Font::Serif),
        Cell::new(Item::Issued, (68.0, 16.4), 23.0, "Valid from").set_in(Font::Serif),
        Cell::new(Item::Expires, (94.0, 16.4), 23.0, "Valid until").set_in(Font::Serif),
        Cell::new(Item::Entries, (37.0, 22.6), 10.0, "Entries").set_in(Font::Serif),
        Cell::new(Item::Number, (50.0, 22.6), 26.0, "Visa number")
            .sized(3.4)
            .set_in(Font::OcrB)
            .inked(Ink::CARBON),
        Cell::new(Item::Code, (80.0, 22.6), 10.0, "Type").set_in(Font::Serif),
        Cell::new(Item::Stay, (94.0, 22.6), 10.0, "Days").set_in(Font::Serif),
        Cell::new(Item::Surnames, (37.0, 28.8), 52.0, "Surname|الاسم العائلي")
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Given, (37.0, 35.0), 52.0, "Given names|الاسم الشخصي")
            .set_in(Font::SerifBold)
            .inked(Ink::CARBON),
        Cell::new(Item::ArabicName, (89.0, 39.8), 52.0, "").sized(3.6).aligned(Align::Right),
        Cell::new(Item::Passport, (37.0, 46.0), 26.0, "Passport").set_in(Font::Serif),
        Cell::new(Item::Sex, (68.0, 46.0), 8.0, "Sex").set_in(Font::Serif),
        Cell::new(Item::Born, (37.0, 52.2), 23.0, "Date of birth").set_in(Font::Serif),
        Cell::new(Item::Nationality, (68.0, 52.2), 14.0, "Nationality").set_in(Font::Serif),
    ],
    dates: Dates::Months,
    portrait: Some((Area::new(4.0, 13.0, 30.0, 38.6), Picturing::Engraved)),
    ghost: None,
    signature: None,
    seal: Some((Area::new(94.0, 29.6, 22.0, 22.0), Symbol::Qr)),
    zone: Some(ZONE),
};

/// The smaller visa of 2019.
pub(super) static B_OF_2019: Design = Design {
    name: "mrvb-2019",
    series: 2019,
    layout: Layout::MrvB,
    side: Side::Data,
    size: SIZE_B,
    paper: Paper { white: [248, 249, 240], infrared: 230, ultraviolet: [32, 34, 60] },
    motifs: &[
        Motif::Waves(
            Waves {
                area: (-2.0, 0.0, 107.0, 74.0),
                lines: 78,
                swing: (2.0, 44.0),
                ripple: (0.5, 10.0),
                drift: 0.03,
                hill: ((46.0, 30.0), 20.0, 3.0),
            },
            0.13,
            Ink::rainbow(LIME, 210),
        ),
        Motif::Rosette(
            Rosette { centre: (46.0, 30.0), radii: (18.0, 4.0), lobes: 11, rings: 18, depth: 0.15 },
            0.1,
            Ink::rainbow(CORAL, 170),
        ),
        Motif::Band(
            Band { from: (0.0, 9.6), to: (105.0, 9.6), reach: 1.0, strands: 8, swings: 22 },
            0.09,
            GREEN.absorbing(130, 90),
        ),
        Motif::Emblem((7.0, 5.0), 4.2, GREEN.glowing([120, 250, 120], 230)),
        Motif::Words("UTOPIA", (13.4, 6.4), 4.0, Font::SansBold, Align::Left, GREEN),
        Motif::Words("VISA", (52.5, 6.6), 4.6, Font::SansBold, Align::Middle, GREEN),
        Motif::Words("تأشيرة", (100.0, 6.6), 4.4, Font::Arabic, Align::Right, GREEN),
        Motif::Microtext("VISA UTOPIA SPECIMEN ", (4.0, 52.0), 97.0, GREEN),
        Motif::Words(
            "VISA",
            (52.5, 44.0),
            22.0,
            Font::SansBold,
            Align::Middle,
            Ink::hidden([250, 90, 80], 170),
        ),
        Motif::Fibres(40, "fibres/mrvb-2019", Ink::hidden([250, 230, 90], 240)),
    ],
    cells: &[
        Cell::new(Item::IssuedAt, (33.0, 15.6), 28.0, "Place of issue/Lieu").sized(2.4),
        Cell::new(Item::Issued, (64.0, 15.6), 17.0, "From/Du").sized(2.6),
        Cell::new(Item::Expires, (84.0, 15.6), 17.0, "Until/Au").sized(2.6).inked(Ink::CARBON),
        Cell::new(Item::Entries, (33.0, 21.2), 8.0, "Entries").sized(2.6),
        Cell::new(Item::Number, (45.0, 21.2), 26.0, "Number/Numéro|الرقم")
            .sized(3.0)
            .set_in(Font::SansBold)
            .inked(Ink::CARBON),
        Cell::new(Item::Code, (75.0, 21.2), 8.0, "Type").sized(2.6),
        Cell::new(Item::Stay, (84.0, 21.2), 8.0, "Days").sized(2.6),
        Cell::new(Item::Surnames, (33.0, 26.8), 42.0, "Surname/Nom|الاسم العائلي")
            .sized(2.7)
            .set_in(Font::SansBold),
        Cell::new(Item::Given, (33.0, 32.4), 42.0, "Given names/Prénoms|الاسم الشخصي")
            .sized(2.7)
            .set_in(Font::SansBold),
        Cell::new(Item::ArabicName, (75.0, 37.0), 42.0, "").sized(3.2).aligned(Align::Right),
        Cell::new(Item::Passport, (33.0, 42.6), 20.0, "Passport/Passeport").sized(2.6).inked(Ink::CARBON),
        Cell::new(Item::Sex, (61.0, 42.6), 8.0, "Sex/Sexe").sized(2.6),
        Cell::new(Item::Born, (33.0, 48.2), 24.0, "Date of birth/Naissance").sized(2.6),
        Cell::new(Item::Nationality, (61.0, 48.2), 12.0, "Nationality").sized(2.6),
    ],
    dates: Dates::Digits,
    portrait: Some((Area::new(4.0, 12.4, 26.0, 33.5), Picturing::Printed)),
    ghost: None,
    signature: None,
    seal: Some((Area::new(79.5, 26.6, 20.5, 20.5), Symbol::DataMatrix)),
    zone: Some(ZONE),
};

/// The smaller visa of 2025, the arms in place of a portrait (Doc 9303-7, 6.1).
pub(super) static B_OF_2025: Design = Design {
    name: "mrvb-2025",
    series: 2025,
    layout: Layout::MrvB,
    side: Side::Data,
    size: SIZE_B,
    paper: Paper { white: [247, 245, 249], infrared: 226, ultraviolet: [26, 24, 52] },
    motifs: &[
        Motif::Rosette(
            Rosette { centre: (104.0, 30.0), radii: (108.0, 8.0), lobes: 20, rings: 74, depth: 0.045 },
            0.12,
            Ink::rainbow(TEAL, 190),
        ),
        Motif::Band(
            Band { from: (0.0, 31.0), to: (105.0, 31.0), reach: 15.0, strands: 18, swings: 4 },
            0.11,
            Ink::rainbow(VIOLET, 170),
        ),
        Motif::Emblem((97.0, 6.0), 4.8, INDIGO.glowing([250, 120, 220], 230)),
        Motif::Words("REPUBLIC OF UTOPIA", (4.0, 5.2), 3.0, Font::SerifBold, Align::Left, INDIGO),
        Motif::Words("TRANSIT AND ENTRY VISA", (4.0, 9.2), 2.5, Font::Serif, Align::Left, INDIGO),
        Motif::Words("تأشيرة", (89.0, 7.4), 4.2, Font::Arabic, Align::Right, INDIGO),
        Motif::Rule((4.0, 10.8), (101.0, 10.8), 0.25, INDIGO.absorbing(120, 110)),
        Motif::Microtext("REPUBLICOFUTOPIAVISA", (4.0, 52.2), 97.0, INDIGO),
        Motif::Emblem((17.0, 31.0), 12.6, Ink::colour([120, 104, 160], 200)),
        Motif::Emblem((54.0, 32.0), 14.0, Ink::hidden([90, 240, 200], 200)),
        Motif::Fibres(55, "fibres/mrvb-2025", Ink::hidden([255, 90, 160], 240)),
    ],
    cells: &[
        Cell::new(Item::IssuedAt, (33.0, 15.8), 41.0, "Place of issue").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Issued, (33.0, 21.2), 20.0, "Valid from").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Expires, (55.0, 21.2), 20.0, "Valid until")
            .sized(2.5)
            .set_in(Font::Serif)
            .inked(Ink::CARBON),
        Cell::new(Item::Entries, (33.0, 26.8), 6.0, "Entries").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Number, (41.0, 26.8), 21.0, "Visa number")
            .sized(3.0)
            .set_in(Font::OcrB)
            .inked(Ink::CARBON),
        Cell::new(Item::Code, (64.0, 26.8), 5.0, "Type").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Stay, (70.6, 26.8), 5.0, "Days").sized(2.5).set_in(Font::Serif),
        Cell::new(Item::Surnames, (33.0, 32.6), 42.0, "Surname|الاسم العائلي")
            .sized(2.7)
            .set_in(Font::SerifBold),
        Cell::new(Item::Given, (33.0, 38.4), 42.0, "Given names|الاسم الشخصي")
            .sized(2.7)
            .set_in(Font::SerifBold),
        Cell::new(Item::ArabicName, (101.0, 43.0), 68.0, "").sized(3.4).aligned(Align::Right),
        Cell::new(Item::Passport, (33.0, 49.4), 18.0, "Passport").sized(2.6).set_in(Font::Serif),
        Cell::new(Item::Sex, (54.0, 49.4), 6.0, "Sex").sized(2.6).set_in(Font::Serif),
        Cell::new(Item::Born, (63.0, 49.4), 21.0, "Date of birth").sized(2.6).set_in(Font::Serif),
        Cell::new(Item::Nationality, (88.0, 49.4), 12.0, "Nationality").sized(2.6).set_in(Font::Serif),
    ],
    dates: Dates::Months,
    portrait: None,
    ghost: None,
    signature: None,
    seal: Some((Area::new(78.0, 14.0, 23.0, 23.0), Symbol::Aztec)),
    zone: Some(ZONE),
};
