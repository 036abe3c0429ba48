//! What officers saw, and what they make of it: on three axes, each at the level of the one who says so (inspection.md, section 9).

use super::coded::coded;
use minicbor::{Decode, Encode};
use spartel_ledger::id::StreamId;

coded! {
    /// At which level something is said (Doc 9303-1 has three levels of inspection).
    Level {
        /// At the counter: a reason to look closer, never more.
        0 Suspicion = "suspicion",
        /// In the second line, by an examiner.
        1 Finding = "finding",
        /// In a laboratory, for a court.
        2 Opinion = "opinion",
    }
}

coded! {
    /// What the document is (Doc 9303-2, section 2).
    Authenticity {
        /// What it claims to be.
        0 Genuine = "genuine",
        /// Made whole by somebody who may not.
        1 Counterfeit = "counterfeit",
        /// A genuine one, changed.
        2 Forged = "forged",
        /// A genuine blank, stolen and filled in.
        3 StolenBlank = "stolen-blank",
        /// Of an issuer that does not exist or issues none.
        4 Pseudo = "pseudo",
        /// It cannot be told.
        5 Inconclusive = "inconclusive",
    }
}

coded! {
    /// How the document came to be issued, and what its issuer says of it since.
    Issuance {
        /// As it should.
        0 Regular = "regular",
        /// By deceiving the issuer.
        1 FraudulentlyObtained = "fraudulently-obtained",
        /// Reported lost.
        2 ReportedLost = "reported-lost",
        /// Reported stolen.
        3 ReportedStolen = "reported-stolen",
        /// Revoked.
        4 Revoked = "revoked",
    }
}

coded! {
    /// Who shows the document.
    Bearer {
        /// Its holder.
        0 Rightful = "rightful",
        /// Somebody else.
        1 Impostor = "impostor",
        /// One of several whose faces its picture mixes.
        2 Morph = "morph",
        /// It cannot be told.
        3 Inconclusive = "inconclusive",
    }
}

coded! {
    /// What an officer saw, felt or heard that no machine checks (Doc 9303-2, Appendix A).
    Observation {
        /// The page feels unlike the material that it should be of.
        0 Substrate = "substrate",
        /// Raised print is not raised.
        1 Relief = "relief",
        /// A feature that changes with the angle does not.
        2 Tilt = "tilt",
        /// Nothing, or something else, shows against the light.
        3 TransmittedLight = "transmitted-light",
        /// The paper shines, or fibres do not, under ultraviolet light.
        4 Ultraviolet = "ultraviolet",
        /// Fine print is broken, filled or dotted under the loupe.
        5 FinePrint = "fine-print",
        /// The picture of the holder was exchanged or lies wrong.
        6 Portrait = "portrait",
        /// Something was erased or written over.
        7 Alteration = "alteration",
        /// Sewing, numbering or pages are not as they were made.
        8 Binding = "binding",
        /// The laminate was lifted, or is not the issuer's.
        9 Laminate = "laminate",
        /// A stamp, visa or label in it is not what it should be.
        10 Stamp = "stamp",
        /// The face is unlike the picture.
        11 Likeness = "likeness",
        /// The reference shows another document.
        12 Reference = "reference",
        /// What was said does not go with the document.
        13 Interview = "interview",
    }
}

/// What an officer makes of a document and of who shows it; an axis of which nothing is said is absent.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Assessed {
    /// The checks that it goes by: those of this run.
    #[n(0)]
    pub run: StreamId,
    /// Which document of that run, from 0.
    #[n(1)]
    pub document: u8,
    /// At which level.
    #[n(2)]
    pub level: Level,
    /// What the document is.
    #[n(3)]
    pub authenticity: Option<Authenticity>,
    /// How it was issued.
    #[n(4)]
    pub issuance: Option<Issuance>,
    /// Who shows it.
    #[n(5)]
    pub bearer: Option<Bearer>,
    /// What was seen.
    #[n(6)]
    pub because: Vec<Observation>,
}

impl Assessed {
    /// Whether anything is said at all.
    #[must_use]
    pub const fn says_something(&self) -> bool {
        self.authenticity.is_some() || self.issuance.is_some() || self.bearer.is_some()
    }

    /// Whether all that is said is in order: evidence of that is not needed.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        self.authenticity.is_none_or(|it| it == Authenticity::Genuine)
            && self.issuance.is_none_or(|it| it == Issuance::Regular)
            && self.bearer.is_none_or(|it| it == Bearer::Rightful)
    }

    /// Whether it says that a list reports the document.
    #[must_use]
    pub const fn reports(&self) -> bool {
        matches!(self.issuance, Some(Issuance::ReportedLost | Issuance::ReportedStolen | Issuance::Revoked))
    }

    /// Whether somebody who may looked at the document and at who shows it.
    #[must_use]
    pub fn looked(&self) -> bool {
        self.level != Level::Suspicion && self.authenticity.is_some() && self.bearer.is_some()
    }

    /// Whether this may be said at its level. The first line refers what it suspects and never calls a document a counterfeit: on what a
    /// document is, how it was obtained and who shows it, it says what is in order, what a list reports, or that it cannot tell.
    #[must_use]
    pub fn is_within_level(&self) -> bool {
        let at_the_counter = self
            .authenticity
            .is_none_or(|it| matches!(it, Authenticity::Genuine | Authenticity::Inconclusive))
            && self.issuance != Some(Issuance::FraudulentlyObtained)
            && self.bearer.is_none_or(|it| matches!(it, Bearer::Rightful | Bearer::Inconclusive));
        self.level != Level::Suspicion || at_the_counter
    }
}
