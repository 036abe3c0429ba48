//! Components of machine readable zones compared (TR-03135-1, 5.6.4): printed with chip, printed with seal.

use spartel_base::Date;
use spartel_mrz::{FieldKind, Layout, Mrz};

use crate::Value;

/// A component that two zones may both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Component {
    DocumentCode,
    Issuer,
    PrimaryIdentifier,
    SecondaryIdentifier,
    DocumentNumber,
    Nationality,
    DateOfBirth,
    Sex,
    DateOfExpiry,
    OptionalData,
    SecondOptionalData,
}

/// How two values of a component stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Agreement {
    Same,
    /// Fillers in a date of birth stand against digits.
    SameButFillers,
    Different,
    /// One of the zones does not have the component.
    NotInBoth,
}

impl Component {
    pub const ALL: [Self; 11] = [
        Self::DocumentCode,
        Self::Issuer,
        Self::PrimaryIdentifier,
        Self::SecondaryIdentifier,
        Self::DocumentNumber,
        Self::Nationality,
        Self::DateOfBirth,
        Self::Sex,
        Self::DateOfExpiry,
        Self::OptionalData,
        Self::SecondOptionalData,
    ];

    /// The name of the field, as the words know it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DocumentCode => "document-code",
            Self::Issuer => "issuer",
            Self::PrimaryIdentifier => "primary-identifier",
            Self::SecondaryIdentifier => "secondary-identifier",
            Self::DocumentNumber => "document-number",
            Self::Nationality => "nationality",
            Self::DateOfBirth => "date-of-birth",
            Self::Sex => "sex",
            Self::DateOfExpiry => "date-of-expiry",
            Self::OptionalData => "optional-data",
            Self::SecondOptionalData => "second-optional-data",
        }
    }

    pub const fn is_optional(self) -> bool {
        matches!(self, Self::OptionalData | Self::SecondOptionalData)
    }

    const fn field(self) -> FieldKind {
        match self {
            Self::DocumentCode => FieldKind::DocumentCode,
            Self::Issuer => FieldKind::Issuer,
            Self::PrimaryIdentifier | Self::SecondaryIdentifier => FieldKind::Name,
            Self::DocumentNumber => FieldKind::DocumentNumber,
            Self::Nationality => FieldKind::Nationality,
            Self::DateOfBirth => FieldKind::DateOfBirth,
            Self::Sex => FieldKind::Sex,
            Self::DateOfExpiry => FieldKind::DateOfExpiry,
            Self::OptionalData => FieldKind::OptionalData,
            Self::SecondOptionalData => FieldKind::SecondOptionalData,
        }
    }

    /// The value without trailing fillers, where the layout has the component.
    pub fn of(self, zone: &Mrz) -> Option<String> {
        Some(match self {
            Self::PrimaryIdentifier => zone.name().primary().to_owned(),
            Self::SecondaryIdentifier => zone.name().secondary().to_owned(),
            Self::DocumentNumber => zone.document_number().as_str().to_owned(),
            Self::OptionalData => {
                zone.field(FieldKind::OptionalData)?;
                zone.optional_data().to_owned()
            }
            _ => zone.field(self.field())?.trimmed().to_owned(),
        })
    }

    /// The value for a finding: dates with their centuries as seen from `today`, countries as such.
    pub fn value(self, zone: &Mrz, today: Date) -> Value {
        let typed = match self {
            Self::Issuer => zone.issuer().map(Value::Country),
            Self::Nationality => zone.nationality().map(Value::Country),
            Self::DateOfBirth => zone.date_of_birth().and_then(|d| d.birth(today)).map(Value::Date),
            Self::DateOfExpiry => zone.date_of_expiry().and_then(|d| d.expiry(today, None)).map(Value::from),
            _ => None,
        };
        typed.or_else(|| self.of(zone).map(Value::text)).into()
    }

    /// Line, column and length in a zone.
    pub fn place(self, zone: &Mrz) -> Option<(usize, usize, usize)> {
        let national = match self {
            Self::PrimaryIdentifier => Some(FieldKind::PrimaryIdentifier),
            Self::SecondaryIdentifier => Some(FieldKind::SecondaryIdentifier),
            _ => None,
        };
        let field = zone.field(self.field()).or_else(|| zone.field(national?))?;
        Some((field.position.line, field.position.column, field.raw.len()))
    }

    /// The places of its characters, offsets counted over all lines; a long number goes on in the optional data.
    pub fn offsets(self, zone: &Mrz) -> Option<impl Iterator<Item = usize> + use<>> {
        let (line, column, length) = self.place(zone)?;
        let start = line.saturating_sub(1) * zone.layout().columns() + column.saturating_sub(1);
        let long = self == Self::DocumentNumber && zone.document_number().is_long();
        let more = zone.layout().slot(FieldKind::OptionalData).filter(|_| long).map(|slot| slot.range());
        Some((start..start + length).chain(more.into_iter().flatten()))
    }

    /// Compares exactly, but for fillers in a date of birth (5.10.4).
    pub fn compare(self, a: &Mrz, b: &Mrz) -> Agreement {
        if self.same_bytes(a, b) {
            return Agreement::Same;
        }
        let (Some(a), Some(b)) = (self.of(a), self.of(b)) else { return Agreement::NotInBoth };
        if a == b {
            Agreement::Same
        } else if self == Self::DateOfBirth && agree_but_for_fillers(&a, &b) {
            Agreement::SameButFillers
        } else {
            Agreement::Different
        }
    }

    /// The usual case without a copy: the same layout and the same characters in the field.
    fn same_bytes(self, a: &Mrz, b: &Mrz) -> bool {
        let long = self == Self::DocumentNumber
            && matches!(a.layout(), Layout::Td1 | Layout::Td2)
            && a.document_number().is_long();
        let [a_field, b_field] = [a, b].map(|zone| zone.field(self.field()));
        a.layout() == b.layout() && !long && a_field.is_some() && a_field == b_field
    }
}

/// Six characters of which those that are no fillers in both agree.
fn agree_but_for_fillers(a: &str, b: &str) -> bool {
    let filled = |s: &str, at: usize| s.as_bytes().get(at).copied().unwrap_or(b'<');
    let has_filler = |s: &str| (0..6).any(|at| filled(s, at) == b'<');
    (has_filler(a) || has_filler(b))
        && (0..6).all(|at| {
            let [x, y] = [filled(a, at), filled(b, at)];
            x == y || x == b'<' || y == b'<'
        })
}

/// Whether two names can be the same person's: components agree, and where a name may be truncated its components may be
/// shorter or missing (Doc 9303-3, 4.6; fields of 30, 31 and 39 characters).
pub(crate) fn names_agree(a: &Mrz, b: &Mrz) -> bool {
    let [a, b] = [a.name(), b.name()];
    let cut = [a.may_be_truncated(), b.may_be_truncated()];
    let [a1, b1] = [a.primary_components(), b.primary_components()].map(Iterator::collect::<Vec<_>>);
    let [a2, b2] = [a.secondary_components(), b.secondary_components()].map(Iterator::collect::<Vec<_>>);
    components_agree(&a1, &b1, cut) && components_agree(&a2, &b2, cut)
}

fn components_agree(a: &[&str], b: &[&str], [a_cut, b_cut]: [bool; 2]) -> bool {
    let longer_ok = (a.len() >= b.len() || a_cut) && (b.len() >= a.len() || b_cut);
    longer_ok
        && a.iter().zip(b).all(|(x, y)| x == y || (a_cut && y.starts_with(x)) || (b_cut && x.starts_with(y)))
}
