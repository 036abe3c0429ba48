//! Checks outside TR-03135-1: background systems, the holder, the officer.

use crate::Severity::{Critical, Serious};

use super::Entry;
use super::Origin::Outside;

/// Groups of their own, so that a profile can demand what no file can tell.
#[rustfmt::skip]
pub(super) const ROWS: [Entry; 10] = [
    Entry::row("BackgroundChecks", "TR-03135-1, 3.7", "background systems", None, "").from(Outside),
    Entry::row("BackgroundChecks/LostStolenDocumentCheck", "Doc 9303-2, 6.3 and 6.4", "document number, issuer, type", Some(Critical), "Reports a document that is listed as stolen, lost or revoked; a hit must be confirmed and never decides alone.").from(Outside),
    Entry::row("BackgroundChecks/PersonAlertCheck", "TR-03135-1, 3.7", "names, date of birth, nationality", Some(Critical), "Reports a person for whom an alert may exist; a hit must be confirmed and never decides alone.").from(Outside),
    Entry::row("BackgroundChecks/NoticeDocumentCheck", "TR-03135-1, 3.7", "document number", Some(Critical), "Reports a document associated with a notice; a hit must be confirmed and never decides alone.").from(Outside),
    Entry::row("HolderChecks", "TR-03121", "camera, sensors", None, "").from(Outside),
    Entry::row("HolderChecks/LiveFaceVsDg2Check", "TR-03121", "camera, EF.DG2", Some(Critical), "Fails where the face of the person present is not the portrait of EF.DG2; advice to the officer.").graded().from(Outside),
    Entry::row("HolderChecks/LiveFaceVsVizCheck", "TR-03121", "camera, printed portrait", Some(Serious), "Fails where the face of the person present is not the printed portrait; advice to the officer.").graded().from(Outside),
    Entry::row("OfficerChecks", "Doc 9303-2, App. A", "officer", None, "").from(Outside),
    Entry::row("OfficerChecks/TactileAndLightCheck", "Doc 9303-2, App. A", "officer", Some(Serious), "What the officer enters after feeling, tilting, and looking through and under ultraviolet light.").from(Outside),
    Entry::row("OfficerChecks/ReferenceSpecimenCheck", "Doc 9303-2, C.2.1", "reference data set", Some(Serious), "What the officer enters after comparing with a reference specimen.").from(Outside),
];
