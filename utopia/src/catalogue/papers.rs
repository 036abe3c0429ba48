//! Printed zones, seals, and two documents of one person.

use super::Bench;
use crate::document::Draft;
use crate::order::Order;
use crate::people::person;
use crate::seals;
use crate::state::date;
use spartel_mrz::{Layout, Mrz};

/// The printed expiry five years later, check digits computed anew; the chip is as issued.
pub(super) fn printed_recomputed(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("hamid", "p256");
    let printed = Order { expires: date(2041, 1, 4), ..order.clone() }.zone().to_string();
    Draft { zone: printed, ..order.draft(bench.office) }
}

/// The printed expiry five years later, check digits as they were.
pub(super) fn printed_not_recomputed(bench: &Bench<'_>) -> Draft {
    printed(bench, "hamid", |zone| zone.replacen("360104", "410104", 1))
}

/// Another name in print.
pub(super) fn printed_name(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("karim", "p256");
    let printed = Order { person: person("samir"), ..order.clone() }.zone().to_string();
    let birth = order.zone().to_string();
    // Only the first line is the other person's; the second stays.
    let lines = printed.lines().take(1).chain(birth.lines().skip(1));
    Draft { zone: lines.collect::<Vec<_>>().join("\n"), ..order.draft(bench.office) }
}

/// One digit of the number misread: 0 for O or 8 for B would pass unseen, this one does not.
pub(super) fn mistyped(bench: &Bench<'_>) -> Draft {
    printed(bench, "mehdi", |zone| {
        let at = zone.find('\n').map_or(0, |end| end + 4);
        let digit = if zone[at..].starts_with('7') { "1" } else { "7" };
        format!("{}{digit}{}", &zone[..at], &zone[at + 1..])
    })
}

/// A filler read as K, which no check digit sees.
pub(super) fn misread_filler(bench: &Bench<'_>) -> Draft {
    printed(bench, "mehdi", |zone| zone.replacen("<\nU", "K\nU", 1))
}

fn printed(bench: &Bench<'_>, holder: &str, change: impl FnOnce(&str) -> String) -> Draft {
    let draft = bench.genuine(holder);
    Draft { zone: change(&draft.zone), ..draft }
}

/// A visa and the zone on it.
struct Visa {
    order: Order,
    passport: String,
}

impl Visa {
    fn new(bench: &Bench<'_>, holder: &str, layout: Layout) -> Self {
        let passport = bench.passport(holder, "p256");
        let digits: String = passport.number.chars().rev().take(7).collect();
        let number = format!("V{digits}");
        let order = Order { layout, code: *b"V<", number, expires: date(2031, 1, 4), ..passport.clone() };
        Self { order, passport: passport.number }
    }

    fn zone(&self) -> Mrz {
        self.order.zone()
    }

    fn seal(&self, bench: &Bench<'_>, signer: &str) -> Option<Vec<u8>> {
        seals::visa(bench.office.seal_signer(signer), &self.zone(), &self.passport)
    }

    fn draft(&self, bench: &Bench<'_>, signer: &str) -> Draft {
        let mut draft = Draft { seal: self.seal(bench, signer), ..self.order.paper(bench.office) };
        if let Some(print) = &mut draft.print {
            print.grant.passport = Some(self.passport.clone());
        }
        draft
    }
}

/// A visa of a full page or a smaller one.
pub(super) fn visa(bench: &Bench<'_>, layout: Layout) -> Draft {
    Visa::new(bench, "jose", layout).draft(bench, "VS")
}

/// A full-page visa whose seal another signer made.
pub(super) fn visa_signed(bench: &Bench<'_>, signer: &str) -> Draft {
    Visa::new(bench, "jose", Layout::MrvA).draft(bench, signer)
}

/// The seal of another person's visa.
pub(super) fn visa_seal_of_another(bench: &Bench<'_>) -> Draft {
    let other = Visa::new(bench, "lucia", Layout::MrvA).seal(bench, "VS");
    Draft { seal: other, ..visa(bench, Layout::MrvA) }
}

/// A name in the seal changed, the signature kept.
pub(super) fn visa_seal_broken(bench: &Bench<'_>) -> Draft {
    let mut draft = visa(bench, Layout::MrvA);
    // A byte of the zone in the message: after the header of 18 bytes and the tag and length of the feature.
    if let Some(byte) = draft.seal.as_mut().and_then(|seal| seal.get_mut(30)) {
        *byte ^= 1;
    }
    draft
}

/// The printed zone of a visa changed, the seal kept.
pub(super) fn visa_zone_changed(bench: &Bench<'_>) -> Draft {
    let genuine = Visa::new(bench, "jose", Layout::MrvA);
    let longer = Order { expires: date(2035, 1, 4), ..genuine.order.clone() };
    Draft { zone: longer.zone().to_string(), ..genuine.draft(bench, "VS") }
}

/// A visa beside the passport that its seal names.
pub(super) fn visa_and_passport(bench: &Bench<'_>) -> Draft {
    let visa = Visa::new(bench, "fatima", Layout::MrvA).draft(bench, "VS");
    bench.genuine("fatima").beside("visa", visa)
}

/// A visa beside the passport of another person.
pub(super) fn visa_and_other_passport(bench: &Bench<'_>) -> Draft {
    let visa = Visa::new(bench, "fatima", Layout::MrvA).draft(bench, "VS");
    bench.genuine("itto").beside("visa", visa)
}

/// An identity card beside a passport of the same person.
pub(super) fn card_and_passport(bench: &Bench<'_>, holder: &str) -> Draft {
    let groups: &[u8] = &[1, 2];
    let order = bench.passport(holder, "p256-cards");
    let card = Order { layout: Layout::Td1, code: *b"I<", number: "UC4081726".into(), groups, ..order };
    bench.genuine("fatima").beside("card", card.draft(bench.office))
}

/// An emergency travel document on one sheet.
pub(super) fn emergency(bench: &Bench<'_>) -> Draft {
    let sheet = sheet(bench, "moha");
    let seal = seals::emergency(bench.office.seal_signer("ET"), &sheet.zone());
    Draft { seal, ..sheet.paper(bench.office) }
}

/// A sheet sealed by the signer of visas.
pub(super) fn emergency_wrong_signer(bench: &Bench<'_>) -> Draft {
    let sheet = sheet(bench, "moha");
    let seal = seals::emergency(bench.office.seal_signer("VS"), &sheet.zone());
    Draft { seal, ..sheet.paper(bench.office) }
}

/// The seal of another person's sheet.
pub(super) fn emergency_seal_of_another(bench: &Bench<'_>) -> Draft {
    let other = sheet(bench, "abdeslam").zone();
    let seal = seals::emergency(bench.office.seal_signer("ET"), &other);
    Draft { seal, ..emergency(bench) }
}

fn sheet(bench: &Bench<'_>, holder: &str) -> Order {
    Order { layout: Layout::Td2, code: *b"PU", ..bench.passport(holder, "p256") }
}

/// A proof of vaccination for screens beside a passport.
pub(super) fn screen(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("francois", "p256");
    let seal = seals::screen(bench.office.seal_signer("NC"), order.person, &order.number);
    Draft { seal: Some(seal), ..Draft::default() }
}

/// The same with another name in it.
pub(super) fn screen_broken(bench: &Bench<'_>) -> Draft {
    let mut draft = screen(bench);
    if let Some(seal) = &mut draft.seal {
        let text = String::from_utf8_lossy(seal).replacen("François", "Françoise", 1);
        *seal = text.into_bytes();
    }
    draft
}

/// A French code.
pub(super) fn french(bench: &Bench<'_>) -> Draft {
    let seal = seals::french(bench.office.seal_signer("0001"), person("francois"));
    Draft { seal, ..Draft::default() }
}

/// The same with another year of birth in it.
pub(super) fn french_broken(bench: &Bench<'_>) -> Draft {
    let mut draft = french(bench);
    if let Some(seal) = &mut draft.seal {
        let text = String::from_utf8_lossy(seal).replacen("1969", "1989", 1);
        *seal = text.into_bytes();
    }
    draft
}

/// A printed zone alone, of a document whose chip was not read.
pub(super) fn zone_alone(bench: &Bench<'_>) -> Draft {
    bench.passport("jose", "p256").paper(bench.office)
}
