//! What a seal says of the document that it is on.

use spartel_mrz::{Layout, Mrz};
use spartel_seal::Seal;
use spartel_seal::vds::{MrzForm, ProfileId};

/// The field of a 2D-Doc that holds a machine readable zone.
const TWO_D_DOC_ZONE: &str = "6F";

/// The zone in a seal, completed to a whole one; `None` where its kind has none, `Some(None)` where it is malformed.
pub(crate) fn zone(seal: &Seal<'_>) -> Option<Option<Mrz>> {
    match seal {
        Seal::Vds(vds) => {
            let (form, text) = vds.mrz()?;
            Some(match form {
                MrzForm::MrvA => Mrz::from_visa_seal(Layout::MrvA, text.as_bytes()).ok(),
                MrzForm::MrvB => Mrz::from_visa_seal(Layout::MrvB, text.as_bytes()).ok(),
                MrzForm::Td2 => Mrz::from_bytes(text.as_bytes()).ok(),
            })
        }
        Seal::TwoDDoc(document) => {
            let text = document.field(TWO_D_DOC_ZONE)?.text().replace([' ', '\n', '\r'], "");
            Some(Mrz::from_bytes(text.as_bytes()).ok())
        }
        Seal::VdsNc(_) => None,
    }
}

/// Whether it is the seal of a visa.
pub(crate) fn is_visa(seal: &Seal<'_>) -> bool {
    matches!(seal, Seal::Vds(vds) if vds.profile().is_some_and(|profile| profile.id == ProfileId::Visa))
}

/// Whether it is a sticker on a passport or card, which names that document.
pub(crate) fn is_sticker(seal: &Seal<'_>) -> bool {
    let sticker = |id| {
        matches!(
            id,
            ProfileId::AddressStickerIdentityCard
                | ProfileId::AddressStickerResidencePermit
                | ProfileId::AddressStickerPassport
        )
    };
    matches!(seal, Seal::Vds(vds) if vds.profile().is_some_and(|profile| sticker(profile.id)))
}

/// The number of another document that the seal names: the passport of a visa, the document of a sticker.
pub(crate) fn carrier_number(seal: &Seal<'_>) -> Option<String> {
    match seal {
        Seal::Vds(vds) => vds.carrier_number(),
        Seal::VdsNc(seal) => {
            let person = seal.person();
            let of_passport = person.document_type.as_deref().is_none_or(|kind| kind.starts_with('P'));
            person.document_number.filter(|_| of_passport)
        }
        Seal::TwoDDoc(_) => None,
    }
}

/// What kind of document the seal belongs to.
pub(crate) fn kind(seal: &Seal<'_>) -> &'static str {
    match seal {
        Seal::Vds(vds) => match vds.profile().map(|profile| profile.id) {
            Some(ProfileId::Visa) => "visa",
            Some(ProfileId::EmergencyTravelDocument) => "emergency-sheet",
            Some(ProfileId::ArrivalAttestation) => "arrival-attestation",
            Some(ProfileId::SocialInsuranceCard) => "social-insurance-card",
            Some(ProfileId::ResidencePermit | ProfileId::SupplementarySheet) => "residence-permit",
            Some(_) => "address-sticker",
            None => "unknown",
        },
        Seal::VdsNc(_) => "certificate",
        Seal::TwoDDoc(_) => "2d-doc",
    }
}
