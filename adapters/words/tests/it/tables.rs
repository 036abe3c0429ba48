//! Codes of other rooms that have no list of all of them: a new variant does not compile until it is here.

use spartel_base::{Reason, Timestamp};
use spartel_inspect::DataSource;
use spartel_lds::DataGroupNumber;
use spartel_lds::sod::{SodFault, SodOddity};
use spartel_mrz::{CheckDigitKind, DocumentType, Layout, MrzError, Position};
use spartel_pki::algorithm::KeyId;
use spartel_pki::chain::{AgedAlgorithm, ChainFinding, FoundBy};
use spartel_pki::cms::CmsFinding;
use spartel_pki::deviation_list::DeviationKind;
use spartel_pki::trust::{RadarItem, SourceKind};
use spartel_ports::keys::KeysError;
use spartel_ports::signer::SignerError;
use spartel_ports::store::StoreError;
use spartel_seal::signer::SignerFinding;
use spartel_seal::vds::Profile;
use std::collections::{BTreeMap, BTreeSet};

/// Lists the variants, and matches them all.
macro_rules! every {
    ($($pattern:pat => $value:expr),+ $(,)?) => {{
        let all = [$($value),+];
        for one in &all {
            match one { $($pattern => {})+ }
        }
        all
    }};
}

/// Why a parser refuses.
pub fn parse_reasons() -> Vec<&'static str> {
    use Reason as R;
    let all = every![
        R::Truncated => R::Truncated,
        R::TrailingData => R::TrailingData,
        R::BadLength => R::BadLength,
        R::UnexpectedTag => R::UnexpectedTag,
        R::Missing => R::Missing,
        R::Duplicate => R::Duplicate,
        R::BadValue => R::BadValue,
        R::BadCharacter => R::BadCharacter,
        R::BadDate => R::BadDate,
        R::Unsupported => R::Unsupported,
        R::LimitExceeded => R::LimitExceeded,
    ];
    let faults = sod_faults();
    let codes: BTreeSet<_> =
        all.into_iter().map(Reason::code).chain(faults).chain(["signature-missing"]).collect();
    codes.into_iter().collect()
}

/// What is wrong with the form of EF.SOD, beyond a structure that is malformed, which has its own reason.
fn sod_faults() -> Vec<&'static str> {
    use SodFault as F;
    let group = DataGroupNumber::new(1).expect("1 is the number of a data group");
    let error = spartel_base::ParseError::new("EF.SOD", 0, Reason::Missing);
    let all = every![
        F::Malformed(_) => F::Malformed(error),
        F::MessageVersion(_) => F::MessageVersion(0),
        F::ContentType(_) => F::ContentType(String::new()),
        F::SecurityObjectVersion(_) => F::SecurityObjectVersion(0),
        F::DataGroupNumber(_) => F::DataGroupNumber(0),
        F::DuplicateDataGroup(_) => F::DuplicateDataGroup(group),
        F::TrailingData(_) => F::TrailingData(1),
    ];
    all[1..].iter().map(SodFault::code).collect()
}

/// Why a text is no zone.
pub fn mrz_errors() -> Vec<&'static str> {
    use MrzError as E;
    let position = Position { line: 1, column: 1 };
    let all = every![
        E::Empty => E::Empty,
        E::NoSuchLayout { .. } => E::NoSuchLayout { lines: 4, columns: 4 },
        E::LineLength { .. } => E::LineLength { line: 1, found: 43, expected: 44 },
        E::Character { .. } => E::Character { position, offset: 0, found: 'a' },
    ];
    all.iter().map(MrzError::code).collect()
}

/// Fields of every layout, what check digits cover, and data of DG11 and DG12 that are shown.
pub fn fields() -> BTreeSet<&'static str> {
    use CheckDigitKind as D;
    let digits = every![
        D::DocumentNumber => D::DocumentNumber,
        D::DateOfBirth => D::DateOfBirth,
        D::DateOfExpiry => D::DateOfExpiry,
        D::OptionalData => D::OptionalData,
        D::Composite => D::Composite,
    ];
    let slots = Layout::ALL.into_iter().flat_map(|layout| layout.slots()).map(|slot| slot.kind.code());
    slots.chain(digits.map(CheckDigitKind::code)).chain(["full-name", "date-of-issue"]).collect()
}

/// Where data stand.
pub fn sources() -> Vec<&'static str> {
    use DataSource as S;
    let all = every![
        S::AuthenticChip => S::AuthenticChip,
        S::AuthenticSeal => S::AuthenticSeal,
        S::Printed => S::Printed,
        S::PrintedUnsure => S::PrintedUnsure,
        S::Chip => S::Chip,
        S::Seal => S::Seal,
    ];
    all.into_iter().map(DataSource::as_str).collect()
}

/// What brings something into the trust store.
pub fn vouchers() -> Vec<&'static str> {
    use SourceKind as S;
    let all = every![
        S::MasterList => S::MasterList,
        S::NationalDecision => S::NationalDecision,
        S::RevocationList => S::RevocationList,
        S::DeviationList => S::DeviationList,
    ];
    all.into_iter().map(SourceKind::code).collect()
}

/// What a document is, by its zone or by its seal alone.
pub fn kinds() -> BTreeSet<&'static str> {
    const OF_SEALS: [&str; 6] = [
        "arrival-attestation",
        "social-insurance-card",
        "residence-permit",
        "address-sticker",
        "certificate",
        "2d-doc",
    ];
    use DocumentType as T;
    let of_zones = every![
        T::NationalPassport => T::NationalPassport,
        T::EmergencyPassport => T::EmergencyPassport,
        T::DiplomaticPassport => T::DiplomaticPassport,
        T::OfficialPassport => T::OfficialPassport,
        T::RefugeePassport => T::RefugeePassport,
        T::AlienPassport => T::AlienPassport,
        T::StatelessPassport => T::StatelessPassport,
        T::LaissezPasser => T::LaissezPasser,
        T::MilitaryPassport => T::MilitaryPassport,
        T::EmergencySheet => T::EmergencySheet,
        T::Passport => T::Passport,
        T::CrewMemberCertificate => T::CrewMemberCertificate,
        T::OfficialCard => T::OfficialCard,
        T::Visa => T::Visa,
        T::DrivingLicence => T::DrivingLicence,
        T::Unknown => T::Unknown,
    ];
    of_zones.into_iter().map(DocumentType::code).chain(OF_SEALS).collect()
}

/// Features of seals, and what else a seal may have wrong.
pub fn features() -> BTreeSet<&'static str> {
    let named = Profile::all().iter().flat_map(|profile| profile.features).map(|feature| feature.name);
    named.chain(["version", "length", "certificate-reference"]).collect()
}

/// Departures from the standard that do not touch a signature, of messages, chains and signers of seals.
pub fn breaches() -> BTreeSet<&'static str> {
    let oddities = oddities();
    let codes = oddities.iter().map(SodOddity::code).chain(of_messages().into_iter().map(CmsFinding::code));
    let signers = of_seal_signers().into_iter().map(SignerFinding::code);
    codes.chain(of_chains().iter().map(ChainFinding::code)).chain(signers).collect()
}

fn oddities() -> [SodOddity; 7] {
    use SodOddity as O;
    every![
        O::MissingWrapper => O::MissingWrapper,
        O::Padding(_) => O::Padding(1),
        O::NotDer => O::NotDer,
        O::MessageVersion(_) => O::MessageVersion(1),
        O::LegacyContentType(_) => O::LegacyContentType(String::new()),
        O::VersionInfoMissing => O::VersionInfoMissing,
        O::VersionInfoUnexpected => O::VersionInfoUnexpected,
    ]
}

fn of_messages() -> [CmsFinding; 10] {
    use CmsFinding as F;
    every![
        F::NotDer => F::NotDer,
        F::SeveralSigners => F::SeveralSigners,
        F::SignerIdMismatch => F::SignerIdMismatch,
        F::SignedDerForm => F::SignedDerForm,
        F::DigestAlgorithmsDiffer => F::DigestAlgorithmsDiffer,
        F::SignedWithContentDigest => F::SignedWithContentDigest,
        F::DigestNotAnnounced => F::DigestNotAnnounced,
        F::NoSignedAttributes => F::NoSignedAttributes,
        F::NoContentType => F::NoContentType,
        F::NoSigningTime => F::NoSigningTime,
    ]
}

fn of_chains() -> [ChainFinding; 11] {
    use ChainFinding as F;
    let aged = AgedAlgorithm { what: "SHA-1", bits: 160, until: 2013, issued_after: false };
    every![
        F::FoundOtherwise(_) => F::FoundOtherwise(FoundBy::Name),
        F::KeyIdMisleads => F::KeyIdMisleads,
        F::CountriesDiffer { .. } => F::CountriesDiffer { signer: None, anchor: None },
        F::AnchorRevoked => F::AnchorRevoked,
        F::AnchorByLinkOnly => F::AnchorByLinkOnly,
        F::IssuedOutsideAnchorValidity => F::IssuedOutsideAnchorValidity,
        F::MayNotSign => F::MayNotSign,
        F::UnknownCriticalExtension(_) => F::UnknownCriticalExtension(String::new()),
        F::OddSerialNumber => F::OddSerialNumber,
        F::Aged(_) => F::Aged(aged),
        F::SpecimenStore => F::SpecimenStore,
    ]
}

fn of_seal_signers() -> [SignerFinding; 10] {
    use SignerFinding as F;
    every![
        F::SubjectAttributes => F::SubjectAttributes,
        F::CommonName => F::CommonName,
        F::NoAuthorityKeyId => F::NoAuthorityKeyId,
        F::Purpose => F::Purpose,
        F::PurposeNotCritical => F::PurposeNotCritical,
        F::OtherExtensions => F::OtherExtensions,
        F::NotEcdsa => F::NotEcdsa,
        F::Version => F::Version,
        F::SignedOutsideValidity => F::SignedOutsideValidity,
        F::OtherState => F::OtherState,
    ]
}

/// Kinds of defects that states publish, with their prefix.
pub fn deviations() -> Vec<&'static str> {
    use DeviationKind as K;
    let all = every![
        K::CertificateOrKey => K::CertificateOrKey,
        K::SignerSignature => K::SignerSignature,
        K::SignerEncoding => K::SignerEncoding,
        K::CscaEncoding => K::CscaEncoding,
        K::ActiveAuthenticationKeyCompromised => K::ActiveAuthenticationKeyCompromised,
        K::Lds => K::Lds,
        K::DataGroupMalformed => K::DataGroupMalformed,
        K::DataGroupHashWrong => K::DataGroupHashWrong,
        K::SodSignatureWrong => K::SodSignatureWrong,
        K::ComInconsistent => K::ComInconsistent,
        K::Mrz => K::Mrz,
        K::MrzWrongData => K::MrzWrongData,
        K::MrzWrongCheckDigit => K::MrzWrongCheckDigit,
        K::Chip => K::Chip,
        K::NationalUse => K::NationalUse,
        K::Other(_) => K::Other(Vec::new()),
    ];
    all.iter().map(DeviationKind::code).collect()
}

/// Everything the radar says, with its arguments, and what to do.
pub fn radar() -> (BTreeMap<String, BTreeSet<String>>, BTreeSet<&'static str>) {
    use RadarItem as R;
    let (key, at) = (KeyId([0; 32]), Timestamp(0));
    let all = every![
        R::NoCurrentAnchor => R::NoCurrentAnchor,
        R::NewerKeyExpected { .. } => R::NewerKeyExpected { since: at },
        R::AnchorExpired { .. } => R::AnchorExpired { key, since: at },
        R::AnchorExpires { .. } => R::AnchorExpires { key, at },
        R::OlderKeyNotHeld { .. } => R::OlderKeyNotHeld { link: [0; 32] },
        R::RootNotHeld { .. } => R::RootNotHeld { key },
        R::NoRevocationList => R::NoRevocationList,
        R::StaleRevocationList { .. } => R::StaleRevocationList { due: None },
        R::SingleVoucher { .. } => R::SingleVoucher { source: 0 },
    ];
    let names = |item: &R| item.args().into_iter().map(|(name, _)| name.to_owned()).collect();
    let items = all.iter().map(|item| (item.code().to_owned(), names(item))).collect();
    (items, all.iter().map(RadarItem::action).collect())
}

/// Why keys are not had, with the arguments of each sentence.
pub fn keys() -> BTreeMap<String, BTreeSet<String>> {
    use KeysError as K;
    let place = String::new;
    let all = every![
        K::Locked => K::Locked,
        K::Passphrase => K::Passphrase,
        K::Weak(_) => K::Weak(0),
        K::Inside(_) => K::Inside(place()),
        K::Exists(_) => K::Exists(place()),
        K::Missing(_) => K::Missing(place()),
        K::Destroyed(_) => K::Destroyed(place()),
        K::Changed(_) => K::Changed(place()),
        K::Misplaced(_) => K::Misplaced(place()),
        K::Exposed(_) => K::Exposed(place()),
        K::Full(_) => K::Full(place()),
        K::ReadOnly(_) => K::ReadOnly(place()),
        K::Unavailable(..) => K::Unavailable(place(), place()),
    ];
    let names = |error: &K| error.args().into_iter().map(|(name, _)| name.to_owned()).collect();
    all.iter().map(|error| (format!("keys-{}", error.code()), names(error))).collect()
}

/// Why the record or its signer did not do something, with the arguments of each sentence.
pub fn record() -> BTreeMap<String, BTreeSet<String>> {
    use SignerError as G;
    use StoreError as S;
    let text = String::new;
    let stores = every![
        S::Stale => S::Stale,
        S::NoStream => S::NoStream,
        S::StreamExists => S::StreamExists,
        S::Invalid(_) => S::Invalid(""),
        S::Full => S::Full,
        S::ReadOnly => S::ReadOnly,
        S::Unavailable(_) => S::Unavailable(text()),
        S::Corrupt(_) => S::Corrupt(text()),
        S::Schema(_) => S::Schema(0),
    ];
    let signers = every![
        G::Smaller { .. } => G::Smaller { signed: 0, asked: 0 },
        G::Inconsistent => G::Inconsistent,
        G::OtherLog => G::OtherLog,
        G::Missing(_) => G::Missing(text()),
        G::Exists(_) => G::Exists(text()),
        G::Inside(_) => G::Inside(text()),
        G::Name(_) => G::Name(text()),
        G::Exposed(_) => G::Exposed(text()),
        G::Broken(_) => G::Broken(""),
        G::Unavailable(_) => G::Unavailable(text()),
    ];
    // The program adds the place of the record, where it says something.
    let placed = ["full", "read-only", "unavailable", "corrupt", "schema"];
    let of_store = |error: &S| {
        let place = placed.contains(&error.code()).then_some("place");
        let names = error.args().into_iter().map(|(name, _)| name).chain(place).map(str::to_owned);
        (format!("store-{}", error.code()), names.collect())
    };
    let of_signer = |error: &G| {
        let names = error.args().into_iter().map(|(name, _)| name.to_owned()).collect();
        (format!("signer-{}", error.code()), names)
    };
    stores.iter().map(of_store).chain(signers.iter().map(of_signer)).collect()
}
