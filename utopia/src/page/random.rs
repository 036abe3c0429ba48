//! Orders for holders that a seed invents: long names, short names, many nationalities and document codes.

use super::holder::{Grant, Holder};
use super::print::Order;
use super::zone::Typeface;
use crate::dice::Dice;
use crate::people::{Look, Sex};
use spartel_base::{Date, DocumentCode, IcaoCode, PartialDate};
use spartel_mrz::{Layout, Mrz, MrzContent, MrzDate, Truncation, WrittenName, transliteration::Practice};

const STATES: &[&str] = &[
    "UTO", "UTO", "UTO", "MAR", "ESP", "FRA", "D", "PRT", "GBR", "BEL", "NLD", "ITA", "POL", "SWE", "TUR",
    "SYR", "MLI", "SEN", "NGA", "CIV", "BRA", "COL", "USA", "IND", "CHN", "PHL", "UKR", "XXA", "XXB", "XXX",
];

/// Surnames, some with their Arabic spelling.
#[rustfmt::skip]
const SURNAMES: &[(&str, &str)] = &[
    ("Alaoui", "العلوي"), ("Bennani", "بناني"), ("Chraïbi", "الشرايبي"), ("Doukkali", "الدكالي"), ("El Fassi", "الفاسي"),
    ("Ghazouani", "الغزواني"), ("Haddou", "حدو"), ("Idrissi", "الإدريسي"), ("Jazouli", "الجزولي"), ("Kettani", "الكتاني"),
    ("Lahlou", "لحلو"), ("M'Rabet", "المرابط"), ("Naciri", "الناصري"), ("Ouazzani", "الوزاني"), ("Qabbaj", "القباج"),
    ("Rifaï", "الرفاعي"), ("Sefrioui", "الصفريوي"), ("Tazi", "التازي"), ("Yacoubi", "اليعقوبي"), ("Zniber", "زنيبر"),
    ("Oubaha", "أوبها"), ("Aït Ouahi", "آيت واحي"), ("Ben Jelloul", "بن جلول"), ("Xuereb", ""), ("Uhlmann", ""),
    ("Vázquez", ""), ("Weiß", ""), ("Ó Briain", ""), ("Müller-Lüdenscheidt", ""), ("García", ""), ("Núñez", ""),
    ("de la Peña", ""), ("Łukasiewicz", ""), ("Ångström", ""), ("Šimůnek", ""), ("Öztürk", ""), ("D'Épinay", ""),
    ("Ng", ""), ("O", ""), ("Wu", ""), ("Quinn", ""), ("Kowalczyk", ""), ("Fjørtoft", ""), ("Sørensen", ""),
    ("Þórsdóttir", ""), ("Bogdánffy", ""), ("Papadopoulou", ""), ("Vandenberghe", ""), ("Featherstonehaugh", ""),
    ("Wolfeschlegelstein", ""),
];

/// Given names, some with their Arabic spelling.
#[rustfmt::skip]
const GIVEN: &[(&str, &str)] = &[
    ("Fatima", "فاطمة"), ("Zahra", "الزهراء"), ("Youssef", "يوسف"), ("Idder", "إيدر"), ("Itto", "إيطو"), ("Moha", "موحى"),
    ("Nour", "نور"), ("Hamid", "حميد"), ("Leïla", "ليلى"), ("Mehdi", "مهدي"), ("Karim", "كريم"), ("Abdeslam", "عبد السلام"),
    ("Hadda", "حادة"), ("Tilila", "تيليلا"), ("Ayoub", "أيوب"), ("Badr", "بدر"), ("Ghita", "غيثة"), ("Rkia", "رقية"),
    ("Sofia", "صوفيا"), ("Lucía", ""), ("María", ""), ("François", ""), ("Noël", ""), ("José", ""), ("Ángel", ""),
    ("Àlex", ""), ("Jean-Baptiste", ""), ("Anne-Sophie", ""), ("Björn", ""), ("Åsa", ""), ("Grzegorz", ""),
    ("Zbigniew", ""), ("Quentin", ""), ("Wiktoria", ""), ("Xavier", ""), ("Kwame", ""), ("Jo", ""), ("Maximilian", ""),
    ("Konstantinos", ""), ("Zoé", ""),
];

const PLACES: &[&str] =
    &["Port-Utopie", "Tagmadart", "Puerto Utopía", "Ville-Haute", "Aït Utopia", "Jbel Tair"];

/// Capitals and digits of a document number.
const MARKS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

impl Order {
    /// A page of a holder whom a seed invents, with some printer's typeface. The bytes of its seal only look like one: they
    /// begin like a seal, and nobody signed them.
    #[must_use]
    pub fn random(seed: u64, layout: Layout) -> Self {
        let mut dice = Dice::new(seed, "page");
        let holder = invented(seed, &mut dice);
        let grant = granted(layout, &mut dice);
        let zone = compose(layout, &holder, &grant, &mut dice);
        let zone = zone.map(|zone| zone.lines().map(Into::into).collect()).unwrap_or_default();
        let sealed = layout.is_visa() || (layout == Layout::Td2 && grant.code.starts_with('P'));
        let length = dice.between(60, 150) as usize;
        let seal = sealed.then(|| [&[0xDC, 0x03][..], &dice.bytes(length)].concat());
        Self { holder, grant, zone, seal, typeface: Typeface::random(seed), seed }
    }
}

fn pick<'a>(dice: &mut Dice, from: &[&'a str]) -> &'a str {
    from[dice.below(from.len() as u64) as usize]
}

/// One to `most` names, out of the first `reach` of a list, in Latin and in Arabic letters.
fn several(dice: &mut Dice, from: &[(&str, &str)], reach: usize, most: i64) -> (String, String) {
    let count = dice.between(1, most);
    let names: Vec<_> = (0..count).map(|_| from[dice.below(reach as u64) as usize]).collect();
    let join = |part: fn(&(&str, &str)) -> String| names.iter().map(part).collect::<Vec<_>>().join(" ");
    (join(|name| name.0.into()), join(|name| name.1.into()))
}

/// How many names at the start of the lists have an Arabic spelling.
const ARABIC: (usize, usize) = (23, 19);

fn invented(seed: u64, dice: &mut Dice) -> Holder {
    let arabic = dice.below(2) == 0;
    let most = if dice.below(6) == 0 { 5 } else { 2 };
    let reach = if arabic { ARABIC } else { (SURNAMES.len(), GIVEN.len()) };
    let surnames = several(dice, SURNAMES, reach.0, most);
    let given = if dice.below(12) == 0 { Default::default() } else { several(dice, GIVEN, reach.1, 3) };
    let sex = match dice.below(20) {
        0 | 1 => Sex::Unstated,
        other if other % 2 == 0 => Sex::Female,
        _ => Sex::Male,
    };
    let looks = [Look::Short, Look::Long, Look::Scarf, Look::Bald];
    let look = match sex {
        Sex::Female => looks[1 + dice.below(2) as usize],
        Sex::Male => looks[dice.below(2) as usize * 3],
        Sex::Unstated => looks[dice.below(2) as usize],
    };
    let year = dice.between(1926, 2025) as u16;
    let (month, day) = (dice.between(1, 12) as u8, dice.between(1, 28) as u8);
    let born = match dice.below(24) {
        0 => PartialDate::new(Some(year), None, None),
        1 => PartialDate::new(Some(year), Some(month), None),
        2 => PartialDate::new(None, None, None),
        _ => PartialDate::new(Some(year), Some(month), Some(day)),
    };
    Holder {
        arabic: arabic.then(|| format!("{}<<{}", surnames.1, given.1)),
        surnames: surnames.0,
        given: given.0,
        tifinagh: None,
        nationality: pick(dice, STATES).into(),
        born: born.unwrap_or(PartialDate::UNKNOWN),
        sex,
        place: pick(dice, PLACES).into(),
        profession: None,
        look,
        face: (seed, format!("holder/{seed}")),
    }
}

fn granted(layout: Layout, dice: &mut Dice) -> Grant {
    let codes: &[&str] = match layout {
        Layout::Td3 => &["P<", "PP", "PD", "PO", "PR", "PS"],
        Layout::MrvA | Layout::MrvB => &["V<", "VN", "VC"],
        Layout::Td2 => &["I<", "ID", "AC", "C<", "PU"],
        _ => &["I<", "ID", "IR", "AC", "C<"],
    };
    let length =
        if layout == Layout::Td1 && dice.below(6) == 0 { dice.between(10, 14) } else { dice.between(7, 9) };
    let mark = |dice: &mut Dice, kinds: u64| {
        // The last ten of the marks are digits.
        let at = if dice.below(kinds) == 0 { dice.below(36) } else { 26 + dice.below(10) };
        char::from(MARKS[at as usize])
    };
    let kinds = if dice.below(2) == 0 { 1 } else { 6 };
    let number: String = (0..length).map(|_| mark(dice, kinds)).collect();
    let personal = (dice.below(3) == 0).then(|| dice.digits(7));
    let issued =
        Date::new(dice.between(2018, 2025) as u16, dice.between(1, 12) as u8, dice.between(1, 28) as u8);
    // Days up to the 28th exist in every month.
    let issued = issued.unwrap_or(crate::state::ISSUED);
    let years = [1, 5, 10][dice.below(3) as usize];
    let expires = Date::new(issued.year() + years, issued.month(), issued.day()).unwrap_or(issued);
    Grant {
        code: pick(dice, codes).into(),
        number,
        personal_number: personal,
        issued,
        expires,
        authority: "Utopia Office".into(),
        access_number: Some(dice.digits(6)),
        passport: layout.is_visa().then(|| format!("U{}", dice.digits(8))),
    }
}

/// The zone of a holder and a grant, check digits included; none where something has no form in a zone.
fn compose(layout: Layout, holder: &Holder, grant: &Grant, dice: &mut Dice) -> Option<Mrz> {
    let practice = Practice::default();
    let code: [u8; 2] = grant.code.as_bytes().try_into().ok()?;
    let fill = |code: &str| <[u8; 3]>::try_from(format!("{code:<3}").replace(' ', "<").as_bytes()).ok();
    // Some states transliterate the Arabic name letter by letter (Doc 9303-3, 6, part B), most write it as it sounds.
    let arabic =
        holder.arabic.as_deref().filter(|_| dice.below(4) == 0).and_then(|name| name.split_once("<<"));
    let (primary, secondary) = arabic.unwrap_or((&holder.surnames, &holder.given));
    let name = WrittenName::new(primary, secondary, practice).ok()?;
    let content = MrzContent {
        layout,
        document_code: DocumentCode::new(code)?,
        issuer: IcaoCode::UTOPIA,
        name,
        truncation: Truncation::default(),
        document_number: &grant.number,
        nationality: IcaoCode::new(fill(&holder.nationality)?)?,
        date_of_birth: MrzDate::from_partial(holder.born),
        sex: match holder.sex {
            Sex::Female => spartel_mrz::Sex::Female,
            Sex::Male => spartel_mrz::Sex::Male,
            Sex::Unstated => spartel_mrz::Sex::Unspecified,
        },
        date_of_expiry: MrzDate::from_date(grant.expires),
        optional_data: if grant.number.len() > 9 {
            ""
        } else {
            grant.personal_number.as_deref().unwrap_or("")
        },
        second_optional_data: if layout == Layout::Td1 && dice.below(3) == 0 { "ZE184226B" } else { "" },
        issuing_office: "",
    };
    content.compose().ok()
}
