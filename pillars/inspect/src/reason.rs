//! Why a check has its result: one stable code per cause. Sentences are made elsewhere.

use std::fmt;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// Why a check has its result. Codes are stable; new ones may be added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ReasonCode {
            $($(#[doc = $doc])+ $name,)+
        }

        impl ReasonCode {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code in kebab case, as written on the wire and used by the words.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

reasons! {
    /// The check ended and found nothing.
    Ok = "ok",
    /// The result of a group, made of its checks (TR-03135-1, 3.8).
    Aggregated = "aggregated",

    // What was not there.
    /// The component or file that the check looks at was not offered.
    NoInput = "no-input",
    /// No image of the page was offered.
    NoImage = "no-image",
    /// No session with a chip took place; files alone were offered.
    NoChipSession = "no-chip-session",
    /// No background system was asked.
    NoLookup = "no-lookup",
    /// A list could not be reached, which says nothing about the document.
    LookupUnreachable = "lookup-unreachable",
    /// A list reports the document.
    Reported = "reported",
    /// The holder was not compared with the document.
    NoHolder = "no-holder",
    /// No officer entered a result.
    NoOfficer = "no-officer",
    /// No database of document models was offered that could tell what to expect.
    NoModel = "no-model",
    /// There is only one document.
    NoSecondDocument = "no-second-document",
    /// A document of this layout does not have what the check looks at.
    NotInLayout = "not-in-layout",
    /// The seal is of a kind that does not have what the check looks at.
    NotInSeal = "not-in-seal",
    /// The chip does not offer the protocol.
    NotOffered = "not-offered",
    /// Another check of the group succeeded already, and one success is enough (TR-03135-2, 4.4.14).
    NotNeeded = "not-needed",
    /// The input could not be read for a technical reason.
    Unreadable = "unreadable",

    // Pictures (5.7.3.1, 5.7.3.9.2 to 5.7.3.9.4, 5.9.1.2).
    /// The pictures are too poor for the check; better ones may do.
    PictureTooPoor = "picture-too-poor",
    /// The picture shows no document.
    DocumentNotSeen = "document-not-seen",
    /// No picture shows a machine readable zone.
    ZoneNotSeen = "zone-not-seen",
    /// Characters of the zone that matter were not read surely.
    ReadingUnsure = "reading-unsure",
    /// Signed data say the same as a reading that was not sure.
    ReadingConfirmed = "reading-confirmed",
    /// Two readings of the same zone contradict each other.
    ReadingsDiffer = "readings-differ",
    /// The zone cannot be seen in infrared light.
    NotInInfrared = "not-in-infrared",
    /// No picture was taken in infrared light.
    NoInfrared = "no-infrared",
    /// No picture was taken in ultraviolet light.
    NoUltraviolet = "no-ultraviolet",
    /// Nothing shines in the picture in ultraviolet light, as if the lamp were out.
    UltravioletDark = "ultraviolet-dark",
    /// The paper shines in ultraviolet light.
    PageShines = "page-shines",
    /// The page was not seen in a light that the reader should take.
    LightNotSeen = "light-not-seen",
    /// The measurement lies beyond the threshold.
    BeyondLimit = "beyond-limit",
    /// No portrait was seen.
    PortraitNotSeen = "portrait-not-seen",
    /// The side of the document that has it was not presented.
    SideNotPresented = "side-not-presented",
    /// No seal was seen on the page, and whether one belongs there is not known.
    SealNotSeen = "seal-not-seen",
    /// A barcode was seen and could not be read.
    BarcodeUnread = "barcode-unread",
    /// The barcode is of a kind that the standard of the seal does not have.
    TechnologyDiffers = "technology-differs",

    // Machine readable zones (5.6.1.2).
    /// The number of lines or characters is none that Doc 9303 has.
    MrzLength = "mrz-length",
    /// The zone could not be read as far as this field.
    MrzUnread = "mrz-unread",
    /// The check digit is not the one computed.
    CheckDigitWrong = "check-digit-wrong",
    /// The check digit is absent where the layout demands one.
    CheckDigitMissing = "check-digit-missing",
    /// The code has a form that Doc 9303 does not allow.
    CodeMalformed = "code-malformed",
    /// The code of the document type is not one of Doc 9303 for this layout.
    DocumentTypeMalformed = "document-type-malformed",
    /// The code is not in the list of Doc 9303-3, section 5.
    CountryNotListed = "country-not-listed",
    /// The code is listed but stands for an entity that issues no documents.
    CountryDoesNotIssue = "country-does-not-issue",
    /// Issuer and nationality are an unusual pair for this kind of document.
    NationalityUnusual = "nationality-unusual",
    /// The date is not a date of the calendar.
    DateMalformed = "date-malformed",
    /// Parts of the date are unknown, written with fillers as Doc 9303 allows.
    DatePartlyUnknown = "date-partly-unknown",
    /// A part of the date is unknown although it must be known.
    DateIncomplete = "date-incomplete",
    /// The field holds characters that it may not hold.
    FieldMalformed = "field-malformed",
    /// The field is empty where the layout demands a value.
    FieldEmpty = "field-empty",

    // Files of the chip (5.8.4).
    /// The chip does not have the file.
    FileMissing = "file-missing",
    /// Several inputs claim to be the same part and differ; the first was taken.
    InputRepeated = "input-repeated",
    /// The file is listed in the document security object but was not read.
    FileNotRead = "file-not-read",
    /// The file does not have the structure of Doc 9303-10.
    FileMalformed = "file-malformed",
    /// The list of hashes does not have the structure of Doc 9303-10 or lacks what it must have.
    HashListMalformed = "hash-list-malformed",
    /// The signature section is absent or malformed.
    SignatureSectionMalformed = "signature-section-malformed",
    /// No certificate of the security object matches its signer identifier.
    SignerMissing = "signer-missing",
    /// The signer's certificate is malformed.
    SignerMalformed = "signer-malformed",
    /// The signer identifier names another certificate than the one whose key signed.
    SignerIdentifierWrong = "signer-identifier-wrong",
    /// The version is absent or malformed.
    VersionMalformed = "version-malformed",
    /// The list of data groups is absent or malformed.
    DataGroupListMalformed = "data-group-list-malformed",
    /// The header of the portrait's record is malformed.
    PortraitHeaderMalformed = "portrait-header-malformed",
    /// The portrait is absent, empty, or in a format that Doc 9303-10 does not allow.
    PortraitMalformed = "portrait-malformed",

    // Authenticity of the chip (5.8.5).
    /// The chip's data suggest the protocol, but it was not performed.
    ProtocolNotPerformed = "protocol-not-performed",
    /// The key of the protocol is not protected by the document security object, so a success would prove nothing.
    KeyNotProtected = "key-not-protected",

    // Signatures and integrity (5.8.6, 5.8.8).
    /// The security object could not be read, so that there is nothing to compare with.
    SecurityObjectUnreadable = "security-object-unreadable",
    /// EF.COM was not offered.
    ComMissing = "com-missing",
    /// EF.COM is malformed.
    ComMalformed = "com-malformed",
    /// The signed attributes name another type of content.
    ContentTypeWrong = "content-type-wrong",
    /// The signed attributes are malformed.
    SignedAttributesMalformed = "signed-attributes-malformed",
    /// The signed digest is not the digest of the content.
    ContentDigestWrong = "content-digest-wrong",
    /// There is no signed digest; the signature covers the content itself.
    ContentDigestAbsent = "content-digest-absent",
    /// The digest algorithm is not known.
    DigestUnknown = "digest-unknown",
    /// The signature is not the signer's.
    SignatureWrong = "signature-wrong",
    /// The signature algorithm or its parameters are not known.
    SignatureUnknown = "signature-unknown",
    /// The hash of the data group is not the signed one.
    HashMismatch = "hash-mismatch",
    /// The hash is that of the data group without bytes that follow it.
    TrailingBytes = "trailing-bytes",
    /// The data group is present but not listed in the document security object.
    NotInSecurityObject = "not-in-security-object",
    /// EF.COM and the document security object list different data groups.
    ListsDiffer = "lists-differ",

    // Certificates (5.6.3.2).
    /// No certificate of the country's authority is held that could have issued the signer's.
    NoAnchor = "no-anchor",
    /// The authority's certificate names the signer's key identifier, but its key did not sign it.
    AnchorSignatureWrong = "anchor-signature-wrong",
    /// The authority that signed the certificate is of another country than its issuer.
    AnchorCountryDiffers = "anchor-country-differs",
    /// The certificate names one algorithm in its signed part and another outside.
    AlgorithmsDiffer = "algorithms-differ",
    /// The time of the inspection is after the certificate's validity.
    CertificateExpired = "certificate-expired",
    /// The time of the inspection is before the certificate's validity.
    CertificateNotYetValid = "certificate-not-yet-valid",
    /// The validity could not be read.
    ValidityUnreadable = "validity-unreadable",
    /// When the document was signed is not known.
    SigningTimeUnknown = "signing-time-unknown",
    /// The signer's certificate is signed by its own key.
    SelfSigned = "self-signed",
    /// The signer is not trusted: it is a public test signer or an authority that may not sign documents.
    SignerNotTrusted = "signer-not-trusted",
    /// The certificate is not on the country's current list of revoked certificates, as of the list's date.
    NotRevoked = "not-revoked",
    /// The signer's certificate is revoked.
    SignerRevoked = "signer-revoked",
    /// No list of revoked certificates of the country is held.
    RevocationNoList = "revocation-no-list",
    /// The list of revoked certificates held is past its next update.
    RevocationStale = "revocation-stale",
    /// The name lacks country or common name.
    NameIncomplete = "name-incomplete",
    /// A value of the name is malformed.
    NameMalformed = "name-malformed",
    /// The signer is not entitled to sign documents of this type.
    DocumentTypeNotListed = "document-type-not-listed",
    /// The signer's certificate does not restrict the types of documents.
    DocumentTypeUnrestricted = "document-type-unrestricted",
    /// The code of the document is not known, so that it cannot be looked up.
    DocumentTypeUnknown = "document-type-unknown",
    /// The signer's list of document types is malformed.
    DocumentTypesMalformed = "document-types-malformed",
    /// An algorithm that Doc 9303 retired.
    AlgorithmOld = "algorithm-old",
    /// A published deviation of genuine documents explains the result.
    DeviationApplied = "deviation-applied",

    // Issuing country (5.6.2.2).
    /// The countries are not the same.
    CountryDiffers = "country-differs",
    /// One of the countries to compare is missing.
    CountryMissing = "country-missing",

    // Seals (5.9; Doc 9303-13, App. D).
    /// The bytes are no seal that is known.
    SealUnknown = "seal-unknown",
    /// The seal's structure is malformed.
    SealMalformed = "seal-malformed",
    /// The seal holds features that its profile does not define.
    SealFeatureUnknown = "seal-feature-unknown",
    /// The seal lacks a feature that its profile demands, or a value is not allowed.
    SealFeatureInvalid = "seal-feature-invalid",
    /// The certificate that the seal refers to is not held.
    SealSignerUnknown = "seal-signer-unknown",
    /// The certificate that the seal refers to does not lead to a trusted authority.
    SealSignerUntrusted = "seal-signer-untrusted",

    // Comparisons (5.6.4, 5.10, 5.11).
    /// The document is expired.
    DocumentExpired = "document-expired",
    /// No date of expiry could be extracted.
    ExpiryUnknown = "expiry-unknown",
    /// The document is valid for longer than the signer's certificate.
    OutlivesSigner = "outlives-signer",
    /// The two values differ.
    Differs = "differs",
    /// Fillers of an unknown date of birth stand against digits, which is tolerated (5.10.4).
    FillersTolerated = "fillers-tolerated",
    /// Nothing but the optional data differ, which is never a failure (5.10.4).
    OptionalDataDiffers = "optional-data-differs",

    // Issuer (5.7.3).
    /// A specimen or test document.
    TestDocument = "test-document",
}

impl ReasonCode {
    /// The reason of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.as_str() == code)
    }

    /// Whether the document itself explains that there is nothing to check: its layout has no such field, its signer
    /// restricts no document types, its message signs the content without a digest. Then a profile cannot demand it.
    #[must_use]
    pub const fn is_not_expected(self) -> bool {
        matches!(
            self,
            Self::NotInLayout
                | Self::NotInSeal
                | Self::NotNeeded
                | Self::ContentDigestAbsent
                | Self::SigningTimeUnknown
                | Self::DocumentTypeUnrestricted
        )
    }
}

impl fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
