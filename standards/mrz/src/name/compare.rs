//! Whether a printed name field can stand for a whole name (TR-03135-1, 5.6.4; Doc 9303-4, 4.2.3).

/// How a printed name field relates to a whole name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameMatch {
    /// The same components.
    Whole,
    /// A permitted truncation: the name does not fit, the field is full and ends with a letter, and every component
    /// printed begins a component of the name, in the order of the name.
    Truncated,
    /// Neither.
    Different,
}

/// Compares a name field as printed, with its fillers, with the two identifiers of the whole name.
#[must_use]
pub fn matches_field(field: &str, primary: &str, secondary: &str) -> NameMatch {
    let (first, second) = field.split_once("<<").unwrap_or((field, ""));
    if same(first, primary) && same(second, secondary) {
        return NameMatch::Whole;
    }
    let separators = if secondary.is_empty() { 0 } else { 2 };
    let too_long = primary.len() + separators + secondary.len() > field.len();
    let full = field.ends_with(|c: char| c.is_ascii_uppercase());
    let both = secondary.is_empty() == (components(second).next().is_none());
    if too_long && full && both && begins(first, primary) && begins(second, secondary) {
        NameMatch::Truncated
    } else {
        NameMatch::Different
    }
}

fn components(identifier: &str) -> impl Iterator<Item = &str> {
    identifier.split('<').filter(|c| !c.is_empty())
}

fn same(a: &str, b: &str) -> bool {
    components(a).eq(components(b))
}

/// Whether each printed component begins another component of the whole identifier, in order; the first both first.
fn begins(printed: &str, whole: &str) -> bool {
    let mut rest = components(whole);
    components(printed).enumerate().all(|(n, part)| {
        if n == 0 {
            rest.next().is_some_and(|c| c.starts_with(part))
        } else {
            rest.any(|c| c.starts_with(part))
        }
    })
}
