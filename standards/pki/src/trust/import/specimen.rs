//! Specimens and published test keys, which no store for inspection may trust.

use crate::certificate::Certificate;
use crate::der::Oid;
use crate::name::Name;
use crate::oid;

/// Names that occur in certificates of public test authorities: Utopia of Doc 9303, the makers of tools for visible digital seals
/// with their signers `UTTS` and `DETS`, and the test authority of French 2D-Doc. Their private keys were published.
const MARKS: [&str; 7] = ["UTOPIA", "TSENGER", "UTTS", "DETS", "FR00", "AC DE TEST", "CERTIFICAT DE TEST"];
/// Attributes in which the marks are looked for.
const PLACES: [Oid<'static>; 4] =
    [oid::COMMON_NAME, oid::ORGANIZATION_NAME, oid::ORGANIZATIONAL_UNIT, oid::SERIAL_NUMBER];

/// Whether a certificate is one of a specimen or of a published test authority.
pub(super) fn is_specimen(certificate: &Certificate<'_>) -> bool {
    [certificate.subject(), certificate.issuer()].iter().any(marked) || alternative(certificate)
}

fn marked(name: &Name<'_>) -> bool {
    let country = name.country();
    let country = country.as_ref().map(|country| country.as_str());
    // The signers UTTS and DETS, as seals name them: country and reference.
    if country == Some("UT") || country == Some("DE") && name.common_name().is_some_and(|name| name == "TS") {
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
