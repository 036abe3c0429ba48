//! What files tell of the protocols that tell a chip from a copy (TR-03135-1, 5.8.5): whether they would be possible.

use spartel_base::CheckResult;
use spartel_lds::passive::{Check, PassiveAuthentication};
use spartel_lds::{DataGroupNumber, FileKind};

use super::documents::Chip;
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode};

const ACTIVE: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck/ActiveAuthCheck");
const CHIP: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck/ChipAuthCheck");
const MAPPING: CheckId = CheckId::of("ElectronicChecks/AuthenticityCheck/PaceChipAuthMappingCheck");

/// Files alone prove no protocol; a key that nobody signed would prove nothing even in a session (Doc 9303-11, J.1).
pub(super) fn check(chip: &Chip<'_>, passive: Option<&PassiveAuthentication<'_>>, out: &mut Recorder<'_>) {
    for (id, group) in [(ACTIVE, 15), (CHIP, 14)] {
        let step = passive
            .zip(DataGroupNumber::new(group))
            .and_then(|(passive, number)| passive.step(Check::DataGroupIntegrity(number)));
        match step.map(|step| step.result) {
            Some(CheckResult::Failed) => out.not_supported(id, None, ReasonCode::KeyNotProtected),
            Some(_) => out.undetermined(id, None, ReasonCode::ProtocolNotPerformed),
            None if chip.group(group).is_some() => {
                out.not_supported(id, None, ReasonCode::KeyNotProtected);
            }
            None => out.not_supported(id, None, ReasonCode::NotOffered),
        }
    }
    if chip.file(FileKind::CardSecurity).is_some() {
        out.undetermined(MAPPING, None, ReasonCode::ProtocolNotPerformed);
    } else {
        out.not_supported(MAPPING, None, ReasonCode::NotOffered);
    }
    out.find(FindingCode::CopyingNotExcluded, [], None, &[ACTIVE, CHIP, MAPPING]);
}
