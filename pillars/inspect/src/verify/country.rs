//! Whether the signer's certificate is of the country that issues the document (TR-03135-1, 5.6.2.2 and 4.3).

use spartel_base::{IcaoCode, IsoAlpha2};
use spartel_mrz::Mrz;
use spartel_pki::certificate::Certificate;

use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode};

/// Issuer against zone, subject against zone, subject against issuer.
struct Ids([CheckId; 3]);

const DOCUMENT: Ids = Ids([
    CheckId::of("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerIssuerDnVsMrzDataCheck"),
    CheckId::of("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerSubjectDnVsMrzDataCheck"),
    CheckId::of("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerSubjectDnVsIssuerDnCheck"),
]);

const SEAL: Ids = Ids([
    CheckId::of("SealChecks/IssuingCountryCheck/SignerIssuerDnVsMrzDataCheck"),
    CheckId::of("SealChecks/IssuingCountryCheck/SignerSubjectDnVsMrzDataCheck"),
    CheckId::of("SealChecks/IssuingCountryCheck/SignerSubjectDnVsIssuerDnCheck"),
]);

/// Issuers whose documents other countries' certificates sign as well: passports of Hong Kong and Macao name China.
const ALSO: [([u8; 3], [u8; 2]); 2] = [(*b"CHN", *b"HK"), (*b"CHN", *b"MO")];

/// The signer of EF.SOD against the zone of EF.DG1, or against the printed one where EF.DG1 was not read: else the chip of
/// one state could lie in the book of another. Without either there is nothing to compare with.
pub(super) fn of_document(signer: &Certificate<'_>, zone: Option<&Mrz>, out: &mut Recorder<'_>) {
    check(&DOCUMENT, Some("EF.SOD"), signer, zone.map(Mrz::issuer), out);
}

/// The signer of a seal against the issuer that the seal names.
pub(super) fn of_seal(signer: &Certificate<'_>, issuer: Option<Option<IcaoCode>>, out: &mut Recorder<'_>) {
    check(&SEAL, None, signer, issuer, out);
}

/// A kind of seal that names no issuer.
pub(super) fn not_in_seal(out: &mut Recorder<'_>) {
    SEAL.0.iter().for_each(|id| out.not_supported(*id, None, ReasonCode::NotInSeal));
}

fn check(
    Ids([issuer_id, subject_id, both_id]): &Ids,
    of: Option<&'static str>,
    signer: &Certificate<'_>,
    document: Option<Option<IcaoCode>>,
    out: &mut Recorder<'_>,
) {
    let [issuer, subject] = [signer.issuer(), signer.subject()].map(|name| name.country());
    for (id, certificate) in [(*issuer_id, issuer), (*subject_id, subject)] {
        match document {
            None => out.not_supported(id, of, ReasonCode::NoInput),
            Some(document) => against(id, of, [certificate, subject.or(issuer)], document, out),
        }
    }
    if issuer == subject {
        out.ok(*both_id, of);
    } else {
        out.failed(*both_id, of, ReasonCode::CountryDiffers);
        let args = [subject.into(), issuer.into()];
        out.find(FindingCode::SignerCountriesDiffer, args, None, &[*both_id]);
    }
}

fn against(
    id: CheckId,
    of: Option<&'static str>,
    [certificate, shown]: [Option<IsoAlpha2>; 2],
    document: Option<IcaoCode>,
    out: &mut Recorder<'_>,
) {
    let reason = match (certificate, document) {
        (Some(certificate), Some(document)) if signs_for(certificate, document) => return out.ok(id, of),
        (Some(_), Some(_)) => ReasonCode::CountryDiffers,
        _ => ReasonCode::CountryMissing,
    };
    out.failed(id, of, reason);
    // Issuer and subject are usually the same country: one cause, one finding.
    out.find(FindingCode::IssuingCountryDiffers, [shown.into(), document.into()], None, &[id]);
}

fn signs_for(certificate: IsoAlpha2, document: IcaoCode) -> bool {
    let also = |(icao, iso): &([u8; 3], [u8; 2])| {
        IcaoCode::new(*icao) == Some(document) && IsoAlpha2::new(*iso) == Some(certificate)
    };
    certificate.signs_for(document) || ALSO.iter().any(also)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hong_kong_signs_for_china_and_china_not_for_hong_kong() {
        let [hk, cn] = [*b"HK", *b"CN"].map(|code| IsoAlpha2::new(code).unwrap());
        let [chn, hkg] = [*b"CHN", *b"HKG"].map(|code| IcaoCode::new(code).unwrap());
        assert!(signs_for(hk, chn) && signs_for(cn, chn) && signs_for(hk, hkg));
        assert!(!signs_for(cn, hkg) && !signs_for(hk, IcaoCode::GERMANY));
    }
}
