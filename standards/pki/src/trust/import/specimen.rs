//! Specimens and published test keys, which no store for inspection may trust.

use crate::certificate::Certificate;
use crate::der::Oid;
use crate::name::Name;
use crate::oid;

/// Names that occur in certificates of public test authorities: Utopia of Doc 9303, the test signers `UTTS` and `DETS` of the
/// tools for visible digital seals, and `FR00` of French 2D-Doc. Private keys of all of them were published.
const MARKS: [&str; 5] = ["UTOPIA", "UTTS", "DETS", "FR00", "2D-DOC TEST"];
/// Attributes in which the marks are looked for.
const PLACES: [Oid<'static>; 4] =
    [oid::COMMON_NAME, oid::ORGANIZATION_NAME, oid::ORGANIZATIONAL_UNIT, oid::SERIAL_NUMBER];

/// Whether a certificate is one of a specimen or of a published test authority.
pub(super) fn is_specimen(certificate: &Certificate<'_>) -> bool {
    [certificate.subject(), certificate.issuer()].iter().any(marked) || alternative(certificate)
}

fn marked(name: &Name<'_>) -> bool {
    if name.country().is_some_and(|country| country.as_str() == "UT") {
        return true;
    }
    name.attributes().filter(|attribute| PLACES.contains(&attribute.kind)).any(|attribute| {
        let text = attribute.text().unwrap_or_default().to_ascii_uppercase();
        MARKS.iter().any(|mark| text.contains(mark))
    })
}

/// The issuing state of the alternative name is Utopia.
fn alternative(certificate: &Certificate<'_>) -> bool {
    let names = certificate.subject_alt_names().ok().flatten();
    names.and_then(|names| names.locality().map(|code| code.trim() == "UTO")).unwrap_or(false)
}
