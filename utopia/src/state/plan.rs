//! Who exists: the tables of authorities and signers.

use super::calendar::at;
use crate::keys::{Kind, Scheme};
use crate::pki::Period;
use spartel_pki::digest::DigestAlgorithm::{Sha1, Sha224, Sha256, Sha384, Sha512};
use spartel_pki::engine::CurveId::{
    BrainpoolP224r1, BrainpoolP256r1, BrainpoolP320r1, BrainpoolP384r1, BrainpoolP512r1, P256, P384, P521,
};

/// An authority to be set up.
pub(super) struct AuthorityPlan {
    pub(super) id: &'static str,
    /// Common name; two authorities may share one.
    pub(super) name: &'static str,
    pub(super) key: Kind,
    pub(super) scheme: Scheme,
    pub(super) validity: Period,
}

const NOW: Period = (at(2022, 1, 1), at(2037, 6, 30));
const BEFORE: Period = (at(2016, 1, 1), at(2031, 6, 30));

const fn authority(
    id: &'static str,
    name: &'static str,
    key: Kind,
    scheme: Scheme,
    validity: Period,
) -> AuthorityPlan {
    AuthorityPlan { id, name, key, scheme, validity }
}

use Kind::{Explicit, Named, Rsa2048, Rsa3072, Rsa4096};
use Scheme::{Ecdsa, Pkcs1, Pss};

/// All authorities. `unlisted` is genuine and on no list, `2d-doc` certifies signers of
/// French codes alone; `forged` takes the name of `p256` and is no authority at all.
#[rustfmt::skip]
pub(super) const AUTHORITIES: &[AuthorityPlan] = &[
    authority("rsa2048", "CSCA Utopia R1", Rsa2048(0), Pkcs1(Sha256), NOW),
    authority("rsa3072", "CSCA Utopia R2", Rsa3072(0), Pss(Sha384, 48), NOW),
    authority("rsa4096", "CSCA Utopia R3", Rsa4096(0), Pss(Sha256, 32), NOW),
    authority("sha1", "CSCA Utopia R0", Rsa2048(1), Pkcs1(Sha1), (at(2017, 1, 1), at(2032, 6, 30))),
    authority("p256-old", "CSCA Utopia E1", Named(P256), Ecdsa(Sha256), BEFORE),
    authority("p256", "CSCA Utopia E1", Named(P256), Ecdsa(Sha256), NOW),
    authority("p384", "CSCA Utopia E2", Named(P384), Ecdsa(Sha384), NOW),
    authority("p521", "CSCA Utopia E3", Named(P521), Ecdsa(Sha512), NOW),
    authority("bp224", "CSCA Utopia B0", Explicit(BrainpoolP224r1), Ecdsa(Sha224), BEFORE),
    authority("bp256-old", "CSCA Utopia B1", Explicit(BrainpoolP256r1), Ecdsa(Sha256), BEFORE),
    authority("bp256", "CSCA Utopia B1", Explicit(BrainpoolP256r1), Ecdsa(Sha256), NOW),
    authority("bp320", "CSCA Utopia B2", Explicit(BrainpoolP320r1), Ecdsa(Sha384), NOW),
    authority("bp384-old", "CSCA Kingdom of Utopia", Named(BrainpoolP384r1), Ecdsa(Sha384), BEFORE),
    authority("bp384", "CSCA Republic of Utopia", Named(BrainpoolP384r1), Ecdsa(Sha384), NOW),
    authority("bp512", "CSCA Utopia B4", Explicit(BrainpoolP512r1), Ecdsa(Sha512), NOW),
    authority("overseas", "CSCA Utopia Overseas", Named(P256), Ecdsa(Sha256), NOW),
    authority("unlisted", "CSCA Utopia Islands", Named(P256), Ecdsa(Sha256), NOW),
    authority("2d-doc", "UT00", Named(P256), Ecdsa(Sha256), NOW),
    authority("forged", "CSCA Utopia E1", Named(P256), Ecdsa(Sha256), NOW),
];

/// Link certificates: the key of the second authority, signed by the first; whether the name changes.
pub(super) const LINKS: &[(&str, &str, bool)] =
    &[("bp256-old", "bp256", false), ("bp384-old", "bp384", true)];

/// What is unusual in a document signer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Oddity {
    None,
    /// Its issuer is written in another order than the authority writes itself.
    ReorderedIssuer,
    /// Its issuer's country is written in small letters.
    SmallCountry,
    /// It does not say which key signed it.
    NoAuthorityKey,
    /// It signed itself.
    SelfSigned,
    /// It states the key identifier of another authority than the one that signed it.
    ClaimsKeyOf(&'static str),
    /// It is in the revocation list of its authority.
    Revoked,
    /// The signer information names its certificate by key identifier.
    NamedByKey,
}

/// A document signer to be certified.
pub(super) struct SignerPlan {
    pub(super) id: &'static str,
    pub(super) authority: &'static str,
    pub(super) key: Kind,
    pub(super) scheme: Scheme,
    pub(super) types: &'static [&'static str],
    pub(super) validity: Period,
    pub(super) oddity: Oddity,
}

/// Certificate of a signer whose documents live ten years: three months more than they.
const TEN_YEARS: Period = (at(2025, 12, 1), at(2036, 3, 31));
const PASSPORTS: &[&str] = &["P"];
const CARDS: &[&str] = &["A", "C", "I"];

const fn signer(
    id: &'static str,
    authority: &'static str,
    key: Kind,
    scheme: Scheme,
    oddity: Oddity,
) -> SignerPlan {
    SignerPlan { id, authority, key, scheme, types: PASSPORTS, validity: TEN_YEARS, oddity }
}

/// All document signers.
#[rustfmt::skip]
pub(super) const SIGNERS: &[SignerPlan] = &[
    signer("rsa2048", "rsa2048", Rsa2048(2), Pkcs1(Sha256), Oddity::None),
    signer("rsa2048-revoked", "rsa2048", Rsa2048(3), Pkcs1(Sha256), Oddity::Revoked),
    signer("pss", "rsa4096", Rsa2048(4), Pss(Sha256, 32), Oddity::None),
    signer("pss-odd", "rsa3072", Rsa2048(5), Pss(Sha256, 23), Oddity::None),
    SignerPlan { id: "sha1", authority: "sha1", key: Rsa2048(6), scheme: Pkcs1(Sha1), types: &["P<", "PP"],
        validity: (at(2021, 5, 1), at(2031, 8, 31)), oddity: Oddity::None },
    signer("p256", "p256", Named(P256), Ecdsa(Sha256), Oddity::None),
    signer("p256-by-key", "p256", Named(P256), Ecdsa(Sha256), Oddity::NamedByKey),
    signer("p256-explicit", "p256", Explicit(P256), Ecdsa(Sha256), Oddity::None),
    signer("p256-no-authority-key", "p256", Named(P256), Ecdsa(Sha256), Oddity::NoAuthorityKey),
    signer("p256-reordered", "p256", Named(P256), Ecdsa(Sha256), Oddity::ReorderedIssuer),
    signer("p256-small-country", "p256", Named(P256), Ecdsa(Sha256), Oddity::SmallCountry),
    signer("p256-deviating", "p256", Named(P256), Ecdsa(Sha256), Oddity::None),
    signer("p256-revoked", "p256", Named(P256), Ecdsa(Sha256), Oddity::Revoked),
    signer("p256-self-signed", "p256", Named(P256), Ecdsa(Sha256), Oddity::SelfSigned),
    SignerPlan { id: "p256-old", authority: "p256-old", key: Named(P256), scheme: Ecdsa(Sha256), types: PASSPORTS,
        validity: (at(2020, 12, 1), at(2031, 3, 31)), oddity: Oddity::None },
    SignerPlan { id: "p256-expired", authority: "p256-old", key: Named(P256), scheme: Ecdsa(Sha256), types: PASSPORTS,
        validity: (at(2020, 12, 1), at(2025, 6, 30)), oddity: Oddity::None },
    SignerPlan { id: "p256-cards", authority: "p256", key: Named(P256), scheme: Ecdsa(Sha256), types: CARDS,
        validity: TEN_YEARS, oddity: Oddity::None },
    SignerPlan { id: "p256-2015", authority: "p256-old", key: Named(P256), scheme: Ecdsa(Sha256), types: PASSPORTS,
        validity: (at(2016, 1, 10), at(2026, 4, 30)), oddity: Oddity::None },
    signer("p384", "p384", Named(P384), Ecdsa(Sha384), Oddity::None),
    signer("p521", "p521", Named(P521), Ecdsa(Sha512), Oddity::None),
    SignerPlan { id: "bp224", authority: "bp224", key: Explicit(BrainpoolP224r1), scheme: Ecdsa(Sha224), types: PASSPORTS,
        validity: (at(2020, 12, 1), at(2031, 3, 31)), oddity: Oddity::None },
    signer("bp256", "bp256", Explicit(BrainpoolP256r1), Ecdsa(Sha256), Oddity::None),
    signer("bp320", "bp320", Explicit(BrainpoolP320r1), Ecdsa(Sha384), Oddity::None),
    SignerPlan { id: "bp384-old", authority: "bp384-old", key: Named(BrainpoolP384r1), scheme: Ecdsa(Sha384), types: PASSPORTS,
        validity: (at(2020, 12, 1), at(2031, 3, 31)), oddity: Oddity::None },
    signer("bp384", "bp384", Named(BrainpoolP384r1), Ecdsa(Sha384), Oddity::None),
    signer("bp512", "bp512", Explicit(BrainpoolP512r1), Ecdsa(Sha512), Oddity::None),
    signer("overseas", "overseas", Named(P256), Ecdsa(Sha256), Oddity::None),
    signer("unlisted", "unlisted", Named(P256), Ecdsa(Sha256), Oddity::None),
    signer("forged", "forged", Named(P256), Ecdsa(Sha256), Oddity::ClaimsKeyOf("p256")),
];
