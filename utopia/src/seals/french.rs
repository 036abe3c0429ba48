//! The French 2D-Doc: text, base32 signature.

use crate::people::Person;
use crate::state::{ISSUED, SealSigner};
use spartel_seal::two_d_doc::{
    Code, Identifier, TwoDDocBuilder, TwoDDocError, TwoDDocHeader, TwoDDocVersion,
};

/// An attestation of vaccination, the public kind that names a person.
pub(crate) fn french(signer: &SealSigner, person: &Person) -> Vec<u8> {
    // Four and two capitals or digits each.
    let identifier = |text: [u8; 4]| Identifier::new(text).expect("capitals and digits");
    let code = |text: [u8; 2]| Code::new(text).expect("capitals and digits");
    let header = TwoDDocHeader {
        version: TwoDDocVersion::V4,
        authority: identifier(*b"UT00"),
        certificate: identifier(*b"0001"),
        issued: Some(ISSUED),
        signed: Some(ISSUED),
        document_type: code(*b"L1"),
        perimeter: Some(code(*b"01")),
        country: spartel_base::IsoAlpha2::new(*b"UT"),
    };
    let born = person.born();
    let born = format!(
        "{:02}{:02}{:04}",
        born.day().unwrap_or(0),
        born.month().unwrap_or(0),
        born.year().unwrap_or(0)
    );
    let sealed = || -> Result<String, TwoDDocError> {
        let builder = TwoDDocBuilder::new(&header)
            .field("L0", &person.surnames.to_uppercase())?
            .field("L1", &person.given.to_uppercase())?
            .field("L2", &born)?
            .field("L3", "COVID-19")?
            .field("L4", "J07BX03")?
            .field("L5", "SPECIMEN VACCINE")?
            .field("L6", "UTOPIA LABORATORIES")?
            .field("L7", "1")?
            .field("L8", "1")?
            .field("L9", "03112025")?
            .field("LA", "TE")?;
        let signature = signer.sign(builder.to_be_signed());
        Ok(builder.seal(&signature))
    };
    // The fields above have the lengths that their kinds allow; a test makes the seal.
    sealed().expect("fields of this crate fit a 2D-Doc").into_bytes()
}
