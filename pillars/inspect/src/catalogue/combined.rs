//! Checks between the parts of a document (TR-03135-1, 5.10) and between two documents (5.11).

use crate::Severity::{Attention, Critical, Serious};

use super::Entry;

/// The rows of 5.10 and 5.11.
#[rustfmt::skip]
pub(super) const ROWS: [Entry; 16] = [
    Entry::row("CombinedChecks", "5.10.1", "all components", None, ""),
    Entry::row("CombinedChecks/DateOfExpiryCheck", "5.10.2", "components", Some(Serious), "Fails where the date of expiry, from signed data first, lies before the day of the inspection."),
    Entry::row("CombinedChecks/MrzVsSignerExpiryCheck", "5.10.3", "components", Some(Attention), "Fails where the document is valid for longer than its signer's certificate."),
    Entry::row("CombinedChecks/MrzVsDg1Check", "5.10.4", "", None, ""),
    Entry::row("CombinedChecks/MrzVsDg1Check/ComponentCheck", "5.6.4", "MRZ text, EF.DG1", Some(Critical), "Fails where the printed component is not that of EF.DG1; fillers in an unknown date of birth are tolerated, optional data alone never fail."),
    Entry::row("CombinedChecks/MrzVsSealCheck", "5.10.5", "", None, ""),
    Entry::row("CombinedChecks/MrzVsSealCheck/ComponentCheck", "5.6.4", "MRZ text, seal", Some(Critical), "Fails where the printed component contradicts what the seal holds of it."),
    Entry::row("CombinedChecks/VizVsSealCheck", "5.10.6", "", None, ""),
    Entry::row("CombinedChecks/VizVsSealCheck/ComponentCheck", "5.6.4", "VIZ text, seal", Some(Serious), "Fails where the printed component contradicts what the seal holds of it."),
    Entry::row("CombinedChecks/Dg2VsVizFacialImageCheck", "5.10.7", "components", Some(Critical), "Fails where the portrait of EF.DG2 is not the printed one.").graded(),
    Entry::row("CombinedChecks/VizVsSealPassportNumberCheck", "5.10.8", "components", Some(Critical), "Fails where the printed passport number is not that of the seal."),
    Entry::row("CombinedChecks/ChipPresenceCheck", "5.10.9", "components", Some(Serious), "Fails where the model has a chip and none answers."),
    Entry::row("CrossDocumentChecks", "5.11", "two documents of one holder", None, ""),
    Entry::row("CrossDocumentChecks/MrzDataCheck", "5.11.3", "passport+visa/permit", Some(Serious), "Fails where names, date of birth, sex or nationality of two documents of one person differ."),
    Entry::row("CrossDocumentChecks/PassportNumberCheck", "5.11.4", "passport+visa/permit", Some(Serious), "Fails where the second document names another passport."),
    Entry::row("CrossDocumentChecks/ExpiryCheck", "5.11.5", "passport+visa/permit", Some(Serious), "Fails where the second document is valid for longer than the passport."),
];
