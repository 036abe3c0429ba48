//! The codes of findings, with the severity and the arguments of each. Sentences are made elsewhere, from these.

use std::fmt;

use crate::Severity;

macro_rules! findings {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident, [$($arg:literal),*];)+) => {
        /// What a finding says. Codes and arguments are stable; new codes may be added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum FindingCode {
            $($(#[doc = $doc])+ $name,)+
        }

        impl FindingCode {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code in kebab case, as written on the wire and used by the words.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// The severity where every check behind the finding counts.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)+
                }
            }

            /// The names of the arguments, always present and in this order.
            #[must_use]
            pub const fn args(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($arg),*],)+
                }
            }
        }
    };
}

findings! {
    // What an officer should know although nothing is wrong.
    /// Who signed: the country of the certificate, the signer's serial number, since when its certificate is valid.
    SignedBy = "signed-by", Info, ["country", "signer", "since"];
    /// The signer was not revoked on the date of the country's list.
    NotRevokedAsOf = "not-revoked-as-of", Info, ["country", "date"];
    /// No protocol proved that the chip is the original: its files may be a copy.
    CopyingNotExcluded = "copying-not-excluded", Info, [];
    /// A specimen or test document of `country`.
    TestDocument = "test-document", Serious, ["country"];
    /// A breach of the certificate profile of Doc 9303-12, which does not touch authenticity.
    ProfileBreach = "profile-breach", Info, ["object", "breach"];
    /// A cryptographic algorithm that is no longer recommended.
    WeakAlgorithm = "weak-algorithm", Info, ["algorithm", "object"];
    /// A published deviation of genuine documents turned a failure into "undetermined".
    DeviationApplied = "deviation-applied", Attention, ["country", "deviation"];
    /// A file that the security object lists was not read.
    DataGroupNotRead = "data-group-not-read", Info, ["dg"];
    /// Correcting one confusable character would make the check digits fit. A proposal, never applied.
    MrzRepair = "mrz-repair", Info, ["zone", "line", "column", "found", "plausible"];

    // Inputs.
    /// A file could not be read for a technical reason.
    FileUnreadable = "file-unreadable", Attention, ["source", "file"];
    /// A file is malformed, at an offset in bytes, in a structure of the standard, for a reason of the parser.
    FileMalformed = "file-malformed", Serious, ["source", "file", "structure", "offset", "reason"];
    /// The chip does not have a file that it must have.
    FileMissing = "file-missing", Serious, ["file"];
    /// The printed text is no machine readable zone.
    MrzUnreadable = "mrz-unreadable", Serious, ["source", "reason"];
    /// The zone in a picture could not be read whole.
    MrzSeenIncomplete = "mrz-seen-incomplete", Attention, ["source", "reason"];
    /// The portrait is absent, empty, or in a format that is not allowed.
    PortraitMalformed = "portrait-malformed", Serious, [];
    /// Several inputs claim to be the same part of one document; the first was taken.
    InputRepeated = "input-repeated", Attention, ["source", "file"];

    // Pictures: `place` is zone or page. They say what to do better, and nothing about the document.
    /// A picture could not be read.
    PictureUnreadable = "picture-unreadable", Attention, ["source"];
    /// A picture shows no page of a document.
    DocumentNotSeen = "document-not-seen", Attention, ["source"];
    /// No picture shows a machine readable zone.
    ZoneNotSeen = "zone-not-seen", Attention, [];
    /// The picture has too few pixels for what must be read from it.
    PictureCoarse = "picture-coarse", Attention, ["source", "place"];
    /// The picture is blurred.
    PictureBlurred = "picture-blurred", Attention, ["source", "place"];
    /// Light is reflected into the lens.
    PictureGlare = "picture-glare", Attention, ["source", "place"];
    /// The picture is too dark.
    PictureDark = "picture-dark", Attention, ["source", "place"];
    /// The picture is too bright.
    PictureBright = "picture-bright", Attention, ["source", "place"];
    /// A shadow lies on the page.
    PictureShadow = "picture-shadow", Attention, ["source", "place"];
    /// The page reaches over the border of the picture.
    PictureCropped = "picture-cropped", Attention, ["source", "place"];
    /// Something lies on the page.
    PictureCovered = "picture-covered", Attention, ["source", "place"];

    // Characters of a zone that was read from pictures.
    /// A character was not read surely; `plausible` is what else it could be.
    MrzCharacterUnsure = "mrz-character-unsure", Attention, ["line", "column", "found", "plausible"];
    /// A character was not read surely, and nothing else is likely either.
    MrzCharacterUnclear = "mrz-character-unclear", Attention, ["line", "column", "found"];
    /// Many characters were not read surely.
    MrzZoneUnsure = "mrz-zone-unsure", Attention, ["source", "count"];
    /// A character that was not read surely is another one on the chip or in the seal, which `zone` names.
    MrzUnsureDiffers = "mrz-unsure-differs", Attention, ["line", "column", "found", "zone", "expected"];
    /// What was not read surely stands just so in signed data, which `zone` names.
    MrzReadingConfirmed = "mrz-reading-confirmed", Info, ["zone"];
    /// Two readings of one zone contradict each other at a place that both are sure of.
    MrzReadingsDiffer = "mrz-readings-differ", Attention, ["line", "column", "found", "source", "other", "second"];

    // The print of the zone, measured in pictures. Lengths in millimetres.
    /// The zone is legible in visible light and not in infrared.
    MrzNotInInfrared = "mrz-not-in-infrared", Serious, [];
    /// Whether infrared light shows the zone could not be told.
    InfraredNotJudged = "infrared-not-judged", Attention, [];
    /// The paper of a page shines in ultraviolet light, as that of offices does.
    PageShines = "page-shines", Attention, [];
    /// Nothing shines in a picture in ultraviolet light: the lamp may be out.
    UltravioletDark = "ultraviolet-dark", Attention, ["source"];
    /// The page was not seen in visible light: the lamp may be out.
    WhiteNotSeen = "white-not-seen", Attention, [];
    /// The page was not seen in infrared light: the lamp may be out.
    InfraredNotSeen = "infrared-not-seen", Attention, [];
    /// The page was not seen in ultraviolet light: the lamp may be out.
    UltravioletNotSeen = "ultraviolet-not-seen", Attention, [];
    /// A character is turned against its line, by `amount` degrees.
    MrzCharacterTurned = "mrz-character-turned", Attention, ["line", "column", "amount", "limit"];
    /// A character stands beside its place in the line.
    MrzCharacterShifted = "mrz-character-shifted", Attention, ["line", "column", "amount", "limit"];
    /// A character stands above or below its line.
    MrzCharacterRaised = "mrz-character-raised", Attention, ["line", "column", "amount", "limit"];
    /// A character does not look like OCR-B.
    MrzTypeFace = "mrz-type-face", Attention, ["line", "column"];
    /// The picture is not fine enough to measure the print of the zone.
    PrintNotMeasured = "print-not-measured", Info, [];
    /// No portrait was seen on the page.
    PortraitNotSeen = "portrait-not-seen", Serious, [];

    // Machine readable zones. `zone` is printed, chip or seal.
    /// A check digit is not the one computed.
    MrzCheckDigit = "mrz-check-digit", Serious, ["zone", "field", "expected", "found"];
    /// The lines do not have the length of any layout.
    MrzLength = "mrz-length", Serious, ["zone", "found"];
    /// A field has a form that Doc 9303 does not allow.
    MrzFieldMalformed = "mrz-field-malformed", Attention, ["zone", "field", "value"];
    /// A country code is not in the list of Doc 9303-3.
    MrzCountryUnknown = "mrz-country-unknown", Serious, ["zone", "field", "value"];
    /// Issuer and nationality are an unusual pair.
    MrzNationalityUnusual = "mrz-nationality-unusual", Info, ["zone", "issuer", "nationality"];

    // Security object and data groups.
    /// The files have no document security object: nothing protects them.
    SecurityObjectMissing = "security-object-missing", Serious, [];
    /// The signed digest is not that of the content: the list of hashes was changed.
    ContentDigestWrong = "content-digest-wrong", Critical, ["file"];
    /// The signature is not the signer's.
    SignatureWrong = "signature-wrong", Critical, ["file", "country"];
    /// The signature algorithm is not known.
    AlgorithmUnknown = "algorithm-unknown", Attention, ["file", "algorithm"];
    /// A data group is not what was signed.
    DataGroupAltered = "data-group-altered", Critical, ["dg"];
    /// A data group is present but nobody signed it.
    DataGroupNotProtected = "data-group-not-protected", Serious, ["dg"];
    /// The security object uses a hash algorithm that is not known.
    DigestUnknown = "digest-unknown", Attention, ["algorithm"];
    /// EF.COM and the security object list different data groups.
    FileListsDiffer = "file-lists-differ", Attention, ["com", "sod"];

    // Certificates.
    /// No trust anchor is held for the signer of `country`; `key` is the authority's key identifier, where named.
    NoAnchor = "no-anchor", Attention, ["country", "key"];
    /// The authority named by key identifier did not sign the signer's certificate.
    AnchorSignatureWrong = "anchor-signature-wrong", Critical, ["country", "key"];
    /// The authority that signed the certificate is of country `anchor`, the certificate's issuer of `signer`.
    AnchorCountryDiffers = "anchor-country-differs", Critical, ["signer", "anchor"];
    /// The certificate names one algorithm in its signed part and another outside.
    SignerAlgorithmsDiffer = "signer-algorithms-differ", Critical, ["country"];
    /// The authority's certificate ended on `date`.
    AnchorExpired = "anchor-expired", Info, ["country", "date"];
    /// The authority's certificate begins on `date`.
    AnchorNotYetValid = "anchor-not-yet-valid", Info, ["country", "date"];
    /// No certificate matches the signer identifier.
    SignerMissing = "signer-missing", Serious, ["file"];
    /// The signer's certificate ended on `date`.
    SignerExpired = "signer-expired", Attention, ["country", "date"];
    /// The signer's certificate begins on `date`.
    SignerNotYetValid = "signer-not-yet-valid", Attention, ["country", "date"];
    /// The signer's certificate is signed by itself.
    SignerSelfSigned = "signer-self-signed", Critical, ["country"];
    /// The signer may not be trusted: a public test signer, or an authority that signs no documents.
    SignerNotTrusted = "signer-not-trusted", Critical, ["country", "signer"];
    /// The signer was revoked on `date`.
    SignerRevoked = "signer-revoked", Critical, ["country", "signer", "date"];
    /// No list of revoked certificates of the country is held.
    RevocationNoList = "revocation-no-list", Info, ["country"];
    /// The list of revoked certificates should have been replaced by `date`.
    RevocationStale = "revocation-stale", Attention, ["country", "date"];
    /// The signer signed outside the validity of its certificate, which ended or began on `date`.
    SignedOutsideValidity = "signed-outside-validity", Serious, ["country", "date"];
    /// The signer identifier names another certificate than the one whose key signed.
    SignerIdentifierWrong = "signer-identifier-wrong", Attention, ["file"];
    /// The signer's name lacks country or common name.
    SignerNameIncomplete = "signer-name-incomplete", Info, ["object"];
    /// The signer is not entitled to sign documents of type `found`, only of `allowed`.
    SignerDocumentType = "signer-document-type", Serious, ["found", "allowed"];
    /// The country of the signer's certificate is not the issuer of the document.
    IssuingCountryDiffers = "issuing-country-differs", Critical, ["certificate", "document"];
    /// The signer's certificate names two countries.
    SignerCountriesDiffer = "signer-countries-differ", Serious, ["subject", "issuer"];

    // Parts of one document compared.
    /// A field of the printed zone is not that of the chip.
    MrzDiffersFromChip = "mrz-differs-from-chip", Critical, ["field", "printed", "chip"];
    /// Only the optional data of the printed zone are not those of the chip.
    MrzOptionalDataDiffers = "mrz-optional-data-differs", Attention, ["printed", "chip"];
    /// A field of the printed zone is not that of the seal.
    MrzDiffersFromSeal = "mrz-differs-from-seal", Critical, ["field", "printed", "seal"];
    /// The document expired on `date`.
    DocumentExpired = "document-expired", Serious, ["date"];
    /// No date of expiry could be read.
    ExpiryUnknown = "expiry-unknown", Attention, [];
    /// The document is valid until `document`, its signer's certificate only until `signer`.
    DocumentOutlivesSigner = "document-outlives-signer", Attention, ["document", "signer"];

    // Seals.
    /// The bytes are no seal that is known.
    SealUnknown = "seal-unknown", Attention, ["source"];
    /// A barcode was seen in a picture and could not be read.
    BarcodeUnread = "barcode-unread", Attention, ["source", "barcode"];
    /// A barcode was read from a picture and holds no seal.
    BarcodeNoSeal = "barcode-no-seal", Info, ["source", "barcode"];
    /// The barcode is of a kind that the standard of the seal does not have.
    SealTechnology = "seal-technology", Attention, ["source", "barcode"];
    /// The seal is malformed, at an offset in bytes, in a structure of the standard, for a reason of the parser.
    SealMalformed = "seal-malformed", Serious, ["source", "structure", "offset", "reason"];
    /// The seal's signature is not the signer's.
    SealSignatureWrong = "seal-signature-wrong", Critical, ["country", "signer"];
    /// The signer that the seal names is not held.
    SealSignerUnknown = "seal-signer-unknown", Attention, ["country", "signer"];
    /// The seal's signer does not lead to a trusted authority.
    SealSignerUntrusted = "seal-signer-untrusted", Serious, ["country", "signer"];
    /// The seal's signer is expired.
    SealSignerExpired = "seal-signer-expired", Attention, ["country", "signer", "date"];
    /// The seal's signer is revoked.
    SealSignerRevoked = "seal-signer-revoked", Critical, ["country", "signer"];
    /// The seal's signer is not entitled to sign seals of this type.
    SealTypeNotAllowed = "seal-type-not-allowed", Serious, ["signer"];
    /// The seal holds a feature that its profile does not define.
    SealFeatureUnknown = "seal-feature-unknown", Info, ["feature"];
    /// The seal lacks a feature that its profile demands, or holds a value that is not allowed.
    SealFeatureInvalid = "seal-feature-invalid", Serious, ["feature"];
    /// The seal's signature algorithm is not known.
    SealAlgorithmUnknown = "seal-algorithm-unknown", Attention, ["signer"];
    /// Who signed the seal, and when.
    SealSignedBy = "seal-signed-by", Info, ["country", "signer", "date"];

    // Lists of lost and stolen documents (Doc 9303-2, 6.3 and 6.4).
    /// A list reports the document, as of `date`. A report has to be confirmed, and decides nothing.
    DocumentReported = "document-reported", Critical, ["list", "report", "date"];
    /// The list does not report the document, as of `date`.
    NotReportedAsOf = "not-reported-as-of", Info, ["list", "date"];
    /// A list could not be asked.
    ListUnreachable = "list-unreachable", Attention, ["list"];

    // Two documents of one person.
    /// A field of two documents of one person differs.
    CrossDocumentDiffers = "cross-document-differs", Serious, ["field", "first", "second"];
    /// A field of two documents of one person differs, and was not read surely.
    CrossDocumentUnsure = "cross-document-unsure", Attention, ["field"];
    /// The second document names another passport.
    CrossDocumentPassport = "cross-document-passport", Serious, ["passport", "named"];
    /// The second document is valid for longer than the passport.
    CrossDocumentExpiry = "cross-document-expiry", Serious, ["passport", "second"];
}

impl fmt::Display for FindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
