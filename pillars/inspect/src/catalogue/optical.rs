//! Checks of the page (TR-03135-1, 5.7).

use crate::Severity::{Attention, Critical, Serious};

use super::Entry;
use super::Origin::Extension;
use super::entry::{Limit, Side};
use super::mrz::{join, mrz_rows};

/// The rows of 5.7.
pub(super) const ROWS: [Entry; HEAD.len() + MRZ.len() + REST.len()] = join(&[&HEAD, &MRZ, &REST]);

#[rustfmt::skip]
const HEAD: [Entry; 11] = [
    Entry::row("OpticalChecks", "5.7.1", "VI/IR/UV page images", None, ""),
    Entry::row("OpticalChecks/DocumentDetectionCheck", "5.7.3.1", "page images", Some(Attention), "Fails where no picture shows a page of a document; aborted where a picture is too poor to tell, or where other pictures show it."),
    Entry::row("OpticalChecks/DocumentModelIdentificationCheck", "5.7.3.2", "MRZ + patterns", Some(Attention), "Fails where no model of the catalogue fits."),
    Entry::row("OpticalChecks/NoOutdatedModelCheck", "5.7.3.3", "model", Some(Serious), "Fails where the model was withdrawn."),
    Entry::row("OpticalChecks/NoTestDocumentCheck", "5.7.3.4", "MRZ/VIZ/model", Some(Serious), "Fails where the issuer is Utopia or the model is a specimen."),
    Entry::row("OpticalChecks/NoDomesticDocumentCheck", "5.7.3.5", "model", Some(Attention), "Fails where the model is valid in its own country only."),
    Entry::row("OpticalChecks/AcknowledgedIssuerCheck", "5.7.3.6", "issuer code", Some(Serious), "Fails where the issuer is a fantasy or is not acknowledged by the operator."),
    Entry::row("OpticalChecks/PrimaryFacialImagePresenceCheck", "5.7.3.7", "VI image", Some(Serious), "Fails where a passport's page, whole and without complaint about the picture, shows no portrait; undetermined where the picture is too poor."),
    Entry::row("OpticalChecks/PrimaryFacialImageEmbeddingCheck", "5.7.3.8", "VI/IR/UV image", Some(Critical), "Fails where the portrait is not part of the page as in the model.").graded(),
    Entry::row("OpticalChecks/MrzComplianceCheck", "5.7.3.9", "", None, ""),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck", "5.7.3.9.1 / 5.6.1.2", "", None, ""),
];

const MRZ: [Entry; 18] = mrz_rows!("OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck");

const SURE: Limit = Limit {
    value: 0.99,
    unit: "probability of a character, ink, grammar and check digits heard",
    good: Side::AtLeast,
    because: "at it one character in a hundred is another one; asked only where the reader does not stand for the whole zone, and with more than six characters below it the whole zone is in doubt",
};

const INFRARED: Limit = Limit {
    value: 0.5,
    unit: "share of the characters",
    good: Side::AtLeast,
    because: "Doc 9303-3, 4.4 demands ink that absorbs in B900: then nearly all characters are told, and of other ink nearly none; half way lies far from both",
};

const TYPE_FACE: Limit = Limit {
    value: 0.1,
    unit: "distance from the pattern",
    good: Side::AtMost,
    because: "our own measure, on trial: on generated zones OCR-B of any printer stays below 0.03, the nearest other type face has characters at 0.2",
};

const ROTATION: Limit = Limit {
    value: 3.0,
    unit: "degrees",
    good: Side::AtMost,
    because: "on trial: our choice until measured on real documents; a printer sets a line in one pass, what is set by hand turns further",
};

const DISPLACEMENT: Limit = Limit {
    value: 0.30,
    unit: "mm",
    good: Side::AtMost,
    because: "on trial: our choice until measured on real documents; just below the width of a stroke of OCR-B (0.35 mm)",
};

const DULL: Limit = Limit {
    value: 0.5,
    unit: "blue of the paper, 1 all that a picture can show",
    good: Side::AtMost,
    because: "our choice until measured on real documents: Doc 9303-2, A.5 demands paper that is dull in ultraviolet light or shines otherwise than blue-white; generated pages stay below 0.3, paper of offices lies above 0.8",
};

#[rustfmt::skip]
const REST: [Entry; 32] = [
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzReadingCheck", "5.7.3.9.1", "page images", Some(Attention), "Undetermined where a character of the zone was not read surely, or where two readings of the zone contradict each other; says nothing about the document.").limited(SURE).from(Extension),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzIrReadabilityCheck", "5.7.3.9.2", "IR image", Some(Serious), "The share of its characters that infrared light alone (B900) tells; fails below the threshold where visible light alone tells that share, undetermined where it does not or where the picture is too poor.").spectral("(IR,AB,MR)").measured(INFRARED),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzOcrbTypeFaceCheck", "5.7.3.9.3", "IR/VI image", Some(Attention), "How unlike OCR-B the least likely character of the zone looks: 0 like the pattern, 1 nothing in common; fails above the threshold.").measured(TYPE_FACE),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck", "5.7.3.9.4", "", None, ""),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/CharacterAlignmentCheck", "5.7.3.9.4.1", "IR/VI image", Some(Attention), "The largest rotation of a character against its line; fails above the threshold.").measured(ROTATION),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/HorizontalAlignmentCheck", "5.7.3.9.4.2", "IR/VI image", Some(Attention), "The largest distance of a character from its place in the line, measured along the line; fails above the threshold.").measured(DISPLACEMENT),
    Entry::row("OpticalChecks/MrzComplianceCheck/MrzAlignmentCheck/VerticalAlignmentCheck", "5.7.3.9.4.3", "IR/VI image", Some(Attention), "The largest distance of a character from its line, measured across the line; fails above the threshold.").measured(DISPLACEMENT),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck", "5.7.3.10", "", None, ""),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/IssuerVsNationalityCheck", "5.7.3.10.1", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/DocumentTypeCheck", "5.7.3.10.2", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/IssuerCheck", "5.7.3.10.3", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/NationalityCheck", "5.7.3.10.4", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/DateOfBirthCheck", "5.7.3.10.5", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/DateOfExpiryCheck", "5.7.3.10.6", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/SexCheck", "5.7.3.10.7", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/DocumentNumberCheck", "5.7.3.10.8", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/SurnameCheck", "5.7.3.10.9", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/GivenNameCheck", "5.7.3.10.10", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/IssuerIcaoIncludedCheck", "5.7.3.10.11", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/NationalityIcaoIncludedCheck", "5.7.3.10.12", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/AuthorityOrIssuingOrganizationCheck", "5.7.3.10.13", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/CardAccessNumberCheck", "5.7.3.10.14", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/DateOfIssueCheck", "5.7.3.10.15", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/VisualZoneConsistencyCheck/PlaceOfIssueCheck", "5.7.3.10.16", "VIZ text", Some(Attention), "Fails unless the printed field has a form that Doc 9303 allows."),
    Entry::row("OpticalChecks/MrzVsVizCheck", "5.7.3.11", "", None, ""),
    Entry::row("OpticalChecks/MrzVsVizCheck/ComponentCheck", "5.6.4", "MRZ text, VIZ text", Some(Critical), "Fails where the two values of the component are not consistent."),
    Entry::row("OpticalChecks/PageLightsCheck", "5.7.3.12", "VI, IR, UV images", Some(Attention), "Aborted where the page was not seen in visible, infrared or ultraviolet light, or nothing shines in the ultraviolet one; says nothing about the document.").from(Extension),
    Entry::row("OpticalChecks/PageUvDullnessCheck", "5.7.3.12", "UV image", Some(Attention), "The blue that half of the page exceeds in ultraviolet light; fails above the threshold, aborted where nothing on the page stands out from its paper by 0.1, as if the lamp were out.").spectral("(UV,BR,FU)").measured(DULL).from(Extension),
    Entry::row("OpticalChecks/SpectrallySelectiveVerificationCheck", "5.7.3.12.3", "", None, ""),
    Entry::row("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck", "5.7.3.12.3.1", "", None, ""),
    Entry::row("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/BasicCheck", "5.7.3.12.3.1", "VI, IR, UV images, model", Some(Serious), "Fails where the measured reflectance lies on the wrong side of the model's threshold.").graded(),
    Entry::row("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/CompositeCheck", "5.7.3.12.3.1", "VI, IR, UV images, model", Some(Serious), "Fails where the basic checks do not combine as the model demands.").graded(),
];
