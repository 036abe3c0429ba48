//! The French 2D-Doc: text, base32 signature.

use crate::people::Person;
use crate::state::{ISSUED, SealSigner};
use spartel_seal::two_d_doc::{Code, Identifier, TwoDDocBuilder, TwoDDocHeader, TwoDDocVersion};

/// An attestation of vaccination, the public kind that names a person; `None` where a field does not fit.
pub(crate) fn french(signer: &SealSigner, person: &Person) -> Option<Vec<u8>> {
    let header = TwoDDocHeader {
        version: TwoDDocVersion::V4,
        authority: Identifier::new(*b"UT00")?,
        certificate: Identifier::new(*b"0001")?,
        issued: Some(ISSUED),
        signed: Some(ISSUED),
        document_type: Code::new(*b"L1")?,
        perimeter: Code::new(*b"01"),
        country: spartel_base::IsoAlpha2::new(*b"UT"),
    };
    let born = person.born();
    let born = format!(
        "{:02}{:02}{:04}",
        born.day().unwrap_or(0),
        born.month().unwrap_or(0),
        born.year().unwrap_or(0)
    );
    let fields = [
        ("L0", person.surnames.to_uppercase()),
        ("L1", person.given.to_uppercase()),
        ("L2", born),
        ("L3", "COVID-19".into()),
        ("L4", "J07BX03".into()),
        ("L5", "SPECIMEN VACCINE".into()),
        ("L6", "UTOPIA LABORATORIES".into()),
        ("L7", "1".into()),
        ("L8", "1".into()),
        ("L9", "03112025".into()),
        ("LA", "TE".into()),
    ];
    let start = TwoDDocBuilder::new(&header);
    let builder = fields.iter().try_fold(start, |builder, (id, value)| builder.field(id, value)).ok()?;
    let signature = signer.sign(builder.to_be_signed());
    Some(builder.seal(&signature).into_bytes())
}
