//! Visible digital seals of visas and emergency travel documents.

use crate::state::{ISSUED, SealSigner};
use spartel_base::IcaoCode;
use spartel_mrz::{Layout, Mrz};
use spartel_seal::vds::{
    BuildError, CertificateReference, DurationOfStay, MrzForm, SealVersion, SignerId, VdsBuilder, VdsHeader,
};

/// Entries that the visas of the catalogue allow.
const ENTRIES: u8 = 2;
/// Days that the visas of the catalogue allow.
const DAYS: u8 = 90;

/// The seal of a visa for the holder of a passport (Doc 9303-7, 9.1).
pub(crate) fn visa(signer: &SealSigner, zone: &Mrz, passport: &str) -> Vec<u8> {
    let header = header(signer, SealVersion::V3, signer.reference(5), [93, 1]);
    let (tag, form) = if zone.layout() == Layout::MrvA { (1, MrzForm::MrvA) } else { (2, MrzForm::MrvB) };
    let stay = DurationOfStay::Period { days: DAYS, months: 0, years: 0 };
    let sealed = || -> Result<Vec<u8>, BuildError> {
        let builder = VdsBuilder::new(header)?
            .mrz(tag, form, lines(zone))?
            .binary(3, &[ENTRIES])?
            .binary(4, &stay.to_bytes())?
            .text(5, passport)?;
        let signature = signer.sign(builder.to_be_signed());
        builder.seal(&signature)
    };
    // All fields come from this crate and fit; a test makes every seal.
    sealed().expect("fields of this crate fit a seal")
}

/// The seal of an emergency travel document on one sheet (Doc 9303-8, 6.1).
pub(crate) fn emergency(signer: &SealSigner, zone: &Mrz) -> Vec<u8> {
    let header = header(signer, SealVersion::V4, signer.reference(4), [94, 3]);
    let sealed = || -> Result<Vec<u8>, BuildError> {
        let builder = VdsBuilder::new(header)?.mrz(2, MrzForm::Td2, lines(zone))?;
        let signature = signer.sign(builder.to_be_signed());
        builder.seal(&signature)
    };
    // As above.
    sealed().expect("fields of this crate fit a seal")
}

fn header(signer: &SealSigner, version: SealVersion, reference: String, kind: [u8; 2]) -> VdsHeader {
    let mut id = *b"UT00";
    id.iter_mut().skip(2).zip(signer.name.bytes()).for_each(|(place, byte)| *place = byte);
    VdsHeader {
        version,
        issuer: IcaoCode::UTOPIA,
        // Names of signers and references in this crate are capitals and digits.
        signer: SignerId::new(id).expect("capitals and digits"),
        reference: CertificateReference::new(&reference).expect("capitals and digits"),
        document_issued: ISSUED,
        signed: ISSUED,
        feature_reference: kind[0],
        document_category: kind[1],
    }
}

fn lines(zone: &Mrz) -> [&str; 2] {
    let mut lines = zone.lines();
    [lines.next().unwrap_or(""), lines.next().unwrap_or("")]
}
