//! Visible digital seals of visas and emergency travel documents.

use crate::state::{ISSUED, SealSigner};
use spartel_base::IcaoCode;
use spartel_mrz::{Layout, Mrz};
use spartel_seal::vds::{
    CertificateReference, DurationOfStay, MrzForm, SealVersion, SignerId, VdsBuilder, VdsHeader,
};

/// Entries that the visas of the catalogue allow.
const ENTRIES: u8 = 2;
/// Days that the visas of the catalogue allow.
const DAYS: u8 = 90;

/// The seal of a visa for the holder of a passport (Doc 9303-7, 9.1); `None` where a field does not fit.
pub(crate) fn visa(signer: &SealSigner, zone: &Mrz, passport: &str) -> Option<Vec<u8>> {
    let header = header(signer, SealVersion::V3, &signer.reference(5), [93, 1])?;
    let (tag, form) = if zone.layout() == Layout::MrvA { (1, MrzForm::MrvA) } else { (2, MrzForm::MrvB) };
    let stay = DurationOfStay::Period { days: DAYS, months: 0, years: 0 };
    let builder = VdsBuilder::new(header).ok()?.mrz(tag, form, lines(zone)).ok()?;
    let builder =
        builder.binary(3, &[ENTRIES]).ok()?.binary(4, &stay.to_bytes()).ok()?.text(5, passport).ok()?;
    let signature = signer.sign(builder.to_be_signed());
    builder.seal(&signature).ok()
}

/// The seal of an emergency travel document on one sheet (Doc 9303-8, 6.1); `None` where a field does not fit.
pub(crate) fn emergency(signer: &SealSigner, zone: &Mrz) -> Option<Vec<u8>> {
    let header = header(signer, SealVersion::V4, &signer.reference(4), [94, 3])?;
    let builder = VdsBuilder::new(header).ok()?.mrz(2, MrzForm::Td2, lines(zone)).ok()?;
    let signature = signer.sign(builder.to_be_signed());
    builder.seal(&signature).ok()
}

fn header(signer: &SealSigner, version: SealVersion, reference: &str, kind: [u8; 2]) -> Option<VdsHeader> {
    let mut id = *b"UT00";
    id.iter_mut().skip(2).zip(signer.name.bytes()).for_each(|(place, byte)| *place = byte);
    Some(VdsHeader {
        version,
        issuer: IcaoCode::UTOPIA,
        signer: SignerId::new(id)?,
        reference: CertificateReference::new(reference)?,
        document_issued: ISSUED,
        signed: ISSUED,
        feature_reference: kind[0],
        document_category: kind[1],
    })
}

fn lines(zone: &Mrz) -> [&str; 2] {
    let mut lines = zone.lines();
    [lines.next().unwrap_or(""), lines.next().unwrap_or("")]
}
