//! The forms that a counted thing takes in Arabic.

use fluent_bundle::{FluentArgs, FluentValue};

/// `FORM($count)`: which form belongs to a number. The library of plurals looks at whole numbers where Arabic looks at their last two
/// digits (Unicode CLDR, cardinal rules of `ar`), so that 103 and 181 would take the form of 100.
pub fn form<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => of(number.value as i64).into(),
        _ => FluentValue::Error,
    }
}

/// Counts are whole.
const fn of(count: i64) -> &'static str {
    match (count, count % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}
