//! Genuine documents whose holders, codes or numbers are out of the ordinary.

use super::Bench;
use crate::chip::Lds;
use crate::document::Draft;
use crate::order::Order;
use crate::state::date;
use spartel_mrz::Layout;

/// A passport with another document code.
pub(super) fn coded(bench: &Bench<'_>, holder: &str, code: &[u8; 2]) -> Draft {
    Order { code: *code, ..bench.passport(holder, "p256") }.draft(bench.office)
}

/// A passport of five years, as children have them.
pub(super) fn child(bench: &Bench<'_>, holder: &str) -> Draft {
    Order { expires: date(2031, 1, 4), ..bench.passport(holder, "p256") }.draft(bench.office)
}

/// Optional data in the zone: a personal number.
pub(super) fn personal_number(bench: &Bench<'_>) -> Draft {
    Order { optional: "UT1994<05210".into(), ..bench.passport("lucia", "p256") }.draft(bench.office)
}

/// An identity card.
pub(super) fn identity_card(bench: &Bench<'_>) -> Draft {
    card(bench, "fatima", Layout::Td1, "UC4081726").draft(bench.office)
}

/// An identity card whose number goes on in the optional data.
pub(super) fn long_number(bench: &Bench<'_>) -> Draft {
    card(bench, "idder", Layout::Td1, "UC40817263549").draft(bench.office)
}

/// An official card of the middle size.
pub(super) fn official_card(bench: &Bench<'_>) -> Draft {
    card(bench, "leila", Layout::Td2, "UA5550123").draft(bench.office)
}

fn card(bench: &Bench<'_>, holder: &str, layout: Layout, number: &str) -> Order {
    let groups: &[u8] = &[1, 2, 11, 12, 14, 15];
    let order = bench.passport(holder, "p256-cards");
    Order { layout, code: *b"I<", number: number.into(), lds: Lds::V1, groups, ..order }
}
