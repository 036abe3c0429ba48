# Inspection, in English: sentences for findings, phrases for reasons, names for checks, words for codes, labels of the
# program. A code is the end of the name of its message; the attribute .hint says what to do next.
# Rules: say what was checked and no more; judge the document's parts, never the person; 25 words at most.

## Findings: what an officer should know although nothing is wrong

finding-signed-by = Signed by { $country }: signer certificate { $signer }, valid since { $since }.
finding-not-revoked-as-of = The signer is not on the list of revoked certificates of { $country } of { $date }.
finding-copying-not-excluded = Nothing proved that this chip is the original: its files may be a copy.
    .hint = Compare the portrait from the chip with the person present, or read the chip with a reader that tests for copies.
finding-test-document = Specimen or test document ({ $country }).
    .hint = It serves testing and training; ask for the travel document of the person.
finding-profile-breach = Departure from the standard, { $object }: { $breach }; the signature is not affected.
    .hint = Nothing to do at the counter; the issuing state may be told.
finding-weak-algorithm = { $object } uses { $algorithm }, which is no longer recommended.
    .hint = The signature was checked all the same; older documents often use it.
finding-deviation-applied = { $country } published a known defect of its documents ({ $deviation }); the check concerned counts as undetermined.
    .hint = Rely on the other checks and on the printed page.
finding-data-group-not-read = On the signed list of the chip, but not read: { $dg }.
    .hint = Read it if the profile needs it; fingerprints and irises need a special right.
finding-mrz-repair = Machine readable zone ({ $zone }), line { $line }, column { $column }: with “{ $plausible }” for “{ $found }” the check digits would fit.
    .hint = Compare with the page: the character may have been misread; nothing was changed.

## Findings: inputs

finding-file-unreadable = { $source } could not be read for a technical reason (file: { $file }).
    .hint = Read the chip again; this says nothing about the document.
finding-file-malformed = { $file } ({ $source }) is malformed: { $structure }, byte { $offset }: { $reason }.
    .hint = Read the file again; if it stays so, have the document examined in second line.
finding-file-missing = { $file } is missing, though every chip must have it.
    .hint = Read the chip again, or offer the missing file.
finding-mrz-unreadable = { $source } holds no machine readable zone that can be read: { $reason }.
    .hint = Read the zone again, clean and flat, or type it in.
finding-mrz-seen-incomplete = { $source }: the machine readable zone could not be read whole: { $reason }.
    .hint = Take the picture again with the whole zone in it, or type the zone.
finding-portrait-malformed = The portrait on the chip is missing, empty, or in a format that is not allowed.
    .hint = Compare the printed portrait with the person present.
finding-input-repeated = { $file } was offered more than once, with other content; the first was used and { $source } left aside.
    .hint = Offer the parts of one document at a time.

## Findings: pictures

finding-picture-unreadable = { $source } could not be read as a picture.
    .hint = Offer the picture again as JPEG or PNG; this says nothing about the document.
finding-document-not-seen = { $source }: no page of a document was seen.
    .hint = Take the picture again: the whole page, flat, with some space around it.
finding-zone-not-seen = No machine readable zone was seen in the pictures.
    .hint = Take a picture of the page that has it; on many cards it is the back.
finding-picture-coarse = { $source }: too few pixels ({ $place }).
    .hint = Take the picture again from closer, so that the page fills it.
finding-picture-blurred = { $source }: blurred ({ $place }).
    .hint = Take the picture again: hold still and let the camera focus.
finding-picture-glare = { $source }: light is reflected ({ $place }).
    .hint = Take the picture again: tilt the document a little or move the lamp.
finding-picture-dark = { $source }: too dark ({ $place }).
    .hint = Take the picture again with more light.
finding-picture-bright = { $source }: too bright ({ $place }).
    .hint = Take the picture again with less light.
finding-picture-shadow = { $source }: there is a shadow ({ $place }).
    .hint = Take the picture again with light from all sides.
finding-picture-cropped = { $source }: a part is cut off ({ $place }).
    .hint = Take the picture again with the whole page in it.
finding-picture-covered = { $source }: something covers a part ({ $place }).
    .hint = Take the picture again without fingers or other things on the page.
finding-mrz-character-unsure = Machine readable zone, line { $line }, column { $column }: read “{ $found }”, could be “{ $plausible }”.
    .hint = Look at the page; take the picture again or type the zone.
finding-mrz-character-unclear = Machine readable zone, line { $line }, column { $column }: read “{ $found }”, but not surely.
    .hint = Look at the page; take the picture again or type the zone.
finding-mrz-zone-unsure = { $source }: characters of the machine readable zone that were not read surely: { $count }.
    .hint = Look at the page; take the picture again or type the zone.
finding-mrz-unsure-differs = Machine readable zone, line { $line }, column { $column }: read “{ $found }”, but not surely; { $zone }: “{ $expected }”.
    .hint = See on the page which of the two is printed there.
finding-mrz-reading-confirmed = Not every character of the picture was read surely; the signed zone ({ $zone }) says the same.
finding-mrz-readings-differ = Machine readable zone, line { $line }, column { $column }: “{ $found }” in { $source }, “{ $other }” in { $second }.
    .hint = Look at the page and type what is printed there.
finding-mrz-not-in-infrared = The machine readable zone can be read in visible light, but not in infrared.
    .hint = Ink of this zone must show in infrared: have the document examined in second line.
finding-infrared-not-judged = Whether infrared shows the machine readable zone could not be judged: the pictures are too poor.
    .hint = Take the infrared picture again, with one in visible light beside it.
finding-page-shines = The paper of the page shines blue-white in ultraviolet light.
    .hint = Paper of travel documents stays dark: feel it, and have the document examined in second line.
finding-ultraviolet-dark = { $source }: nothing shines in this picture; the ultraviolet lamp of the reader may be out.
    .hint = Check the lamp and take the page again, or look at it under a lamp by hand.
finding-white-not-seen = No picture shows the page in visible light; the lamp of the reader may be out.
    .hint = Check the lamp and take the page again, or look at the page by hand.
finding-infrared-not-seen = No picture shows the page in infrared light; the infrared lamp of the reader may be out.
    .hint = Check the lamp and take the page again.
finding-ultraviolet-not-seen = No picture shows the page in ultraviolet light; the ultraviolet lamp of the reader may be out.
    .hint = Check the lamp and take the page again, or look at it under a lamp by hand.
finding-mrz-character-turned = Machine readable zone, line { $line }, column { $column }: a character is turned by { $amount }° (limit: { $limit }°).
    .hint = Look at the line with a loupe; this check is on trial.
finding-mrz-character-shifted = Machine readable zone, line { $line }, column { $column }: a character stands { $amount } mm beside its place (limit: { $limit } mm).
    .hint = Look at the line with a loupe; this check is on trial.
finding-mrz-character-raised = Machine readable zone, line { $line }, column { $column }: a character stands { $amount } mm above or below its line (limit: { $limit } mm).
    .hint = Look at the line with a loupe; this check is on trial.
finding-mrz-type-face = Machine readable zone, line { $line }, column { $column }: a character does not look like the type face OCR-B.
    .hint = Look at the line with a loupe; this check is on trial.
finding-print-not-measured = The pictures are not fine enough to measure the print of the machine readable zone.
finding-portrait-not-seen = No portrait was seen on the page.
    .hint = Look at the page; if the portrait is there, take the picture again.

## Findings: machine readable zones

finding-mrz-check-digit = Machine readable zone ({ $zone }), { $field }: check digit { $found } read, { $expected } computed.
    .hint = Compare with the page: a character may have been misread.
finding-mrz-length = Machine readable zone ({ $zone }): number or length of the lines fits no known layout ({ $found }).
    .hint = Read the zone again, whole and without other text.
finding-mrz-field-malformed = Machine readable zone ({ $zone }), { $field }: “{ $value }” has a form that the standard does not allow.
    .hint = Compare with the page: a character may have been misread.
finding-mrz-country-unknown = Machine readable zone ({ $zone }), { $field }: “{ $value }” is not on the ICAO list of codes.
    .hint = Compare with the name of the state on the page.
finding-mrz-nationality-unusual = Machine readable zone ({ $zone }): issued by { $issuer }, nationality { $nationality }; the pair is unusual.
    .hint = Unusual is not wrong; alone it is no reason for further questions.

## Findings: security object and data groups

finding-security-object-missing = There is no security object (EF.SOD): nothing protects the files of this chip.
    .hint = Read EF.SOD too; without it no file of the chip can be checked.
finding-content-digest-wrong = { $file }: the content is not what was signed; the list of hashes was changed.
    .hint = Have the document examined in second line; the holder may not know of it.
finding-signature-wrong = { $file }: the signature does not fit the content and the certificate of the signer ({ $country }).
    .hint = Read the chip again; if it stays so, have the document examined in second line.
finding-algorithm-unknown = { $file }: the signature uses an algorithm that Spartel does not know ({ $algorithm }), so it was not checked.
    .hint = This says nothing about the document; tell those who maintain Spartel.
finding-data-group-altered = { $dg }: the content is not what was signed.
    .hint = Compare the chip with the page and with the person, and have the document examined in second line.
finding-data-group-not-protected = { $dg } is present, but nobody signed it.
    .hint = Do not rely on its content, nor on a chip test that uses its key.
finding-digest-unknown = The security object uses a hash algorithm that Spartel does not know ({ $algorithm }); the files were not checked.
    .hint = This says nothing about the document; tell those who maintain Spartel.
finding-file-lists-differ = The two lists of files differ (only in EF.COM: { $com }; only in the security object: { $sod }).
    .hint = EF.COM is not signed: the list of the security object counts.

## Findings: certificates

finding-no-anchor = No CSCA certificate of { $country } is held for this signer (key { $key }); the chain could not be checked.
    .hint = Import a newer master list, or ask the state for its certificate; this says nothing about the document.
finding-anchor-signature-wrong = The CSCA of { $country } that the signer names (key { $key }) did not sign the certificate of the signer.
    .hint = Have the document examined in second line; the holder may not know of it.
finding-anchor-country-differs = The certificate of the signer is issued in the name of { $signer }, but the authority that signed it is of { $anchor }.
    .hint = Have the document examined in second line; the holder may not know of it.
finding-signer-algorithms-differ = The certificate of the signer ({ $country }) names one algorithm in its signed part and another outside.
    .hint = Have the document examined in second line; the holder may not know of it.
finding-signer-missing = { $file } names a signer, but no certificate fits it.
    .hint = Import the certificates of the signers of this state, or read the file again.
finding-signer-expired = The certificate of the signer ({ $country }) ended on { $date }.
    .hint = Compare with the date of expiry of the document: the certificate should last as long.
finding-signer-not-yet-valid = The certificate of the signer ({ $country }) begins on { $date }.
    .hint = Check the date of the inspection and the clock of this machine.
finding-anchor-expired = The CSCA certificate of { $country } ended on { $date }.
    .hint = Import a newer master list: the same key may have a newer certificate.
finding-anchor-not-yet-valid = The CSCA certificate of { $country } begins on { $date }.
    .hint = Check the date of the inspection and the clock of this machine.
finding-signer-self-signed = The certificate of the signer ({ $country }) is signed by itself, not by the authority of a state.
    .hint = Have the document examined in second line; the holder may not know of it.
finding-signer-not-trusted = Signer { $signer } ({ $country }) may not be trusted: a published test signer, or an authority that signs no documents.
    .hint = If this is no exercise, have the document examined in second line.
finding-signer-revoked = { $country } revoked the signer { $signer } (date: { $date }).
    .hint = Ask the issuing state why; many holders of such documents obtained them regularly.
finding-revocation-no-list = No list of revoked certificates of { $country } is held; revocation was not checked.
    .hint = Import the list of the state, from the ICAO PKD or from the state itself.
finding-revocation-stale = The list of revoked certificates of { $country } should have been replaced (due: { $date }).
    .hint = Import the current list and inspect again.
finding-signed-outside-validity = The signer ({ $country }) signed outside the validity of its certificate, whose limit is { $date }.
    .hint = Compare with the date of issue of the document; if nothing explains it, have it examined in second line.
finding-signer-identifier-wrong = { $file } names another certificate than the one whose key signed.
    .hint = Nothing to do at the counter; the issuing state may be told.
finding-signer-name-incomplete = { $object }: the name of the signer lacks the country or the common name.
    .hint = Nothing to do at the counter; the issuing state may be told.
finding-signer-document-type = The signer may sign documents of type { $allowed }; this one is { $found }.
    .hint = Compare the document code with the page; if it is right, have the document examined in second line.
finding-issuing-country-differs = The certificate of the signer is of { $certificate }; the document is of { $document }.
    .hint = Compare the issuing state with the page, and have the document examined in second line.
finding-signer-countries-differ = The certificate of the signer names two countries: { $subject } as signer, { $issuer } as its authority.
    .hint = Have the certificate examined by those who keep the trust store.

## Findings: parts of one document compared

finding-mrz-differs-from-chip = Printed zone and chip differ, { $field }: “{ $printed }” printed, “{ $chip }” on the chip.
    .hint = First rule out a misreading: compare with the page by eye.
finding-mrz-optional-data-differs = Only the optional data differ: “{ $printed }” printed, “{ $chip }” on the chip.
    .hint = Compare with the page: some states write other optional data on the chip.
finding-mrz-differs-from-seal = Printed zone and seal differ, { $field }: “{ $printed }” printed, “{ $seal }” in the seal.
    .hint = First rule out a misreading: compare with the page by eye.
finding-document-expired = The document expired on { $date }.
    .hint = Your rules say whether an expired document may serve, for instance for the return home.
finding-expiry-unknown = No date of expiry could be read.
    .hint = Look for the date on the page.
finding-document-outlives-signer = The document is valid until { $document }, the certificate of its signer only until { $signer }.
    .hint = Compare the date of expiry with the page.

## Findings: seals

finding-seal-unknown = { $source } is no seal that Spartel knows.
    .hint = Scan the barcode again; this says nothing about the document.
finding-barcode-unread = { $source }: a barcode ({ $barcode }) was seen, but could not be read.
    .hint = It may be a seal: take the picture again from closer, clean and flat.
finding-barcode-no-seal = { $source }: a barcode ({ $barcode }) holds no seal that Spartel knows.
finding-seal-technology = { $source }: the seal stands in a kind of barcode ({ $barcode }) that its standard does not have.
    .hint = Compare with other documents of this state.
finding-seal-malformed = The seal ({ $source }) is malformed: { $structure }, byte { $offset }: { $reason }.
    .hint = Scan the barcode again, clean and flat.
finding-seal-signature-wrong = The signature of the seal does not fit its content and its signer { $signer } ({ $country }).
    .hint = Scan again; if it stays so, have the document examined in second line.
finding-seal-signer-unknown = The certificate of seal signer { $signer } ({ $country }) is not held; the signature was not checked.
    .hint = Import the seal signers of this state; this says nothing about the document.
finding-seal-signer-untrusted = The signer { $signer } of the seal ({ $country }) does not lead to an authority in the trust store.
    .hint = Import the authority of this state, or have the document examined in second line.
finding-seal-signer-expired = The certificate of the signer { $signer } of the seal ({ $country }) ended on { $date }.
    .hint = Compare with the date of issue of the document.
finding-seal-signer-revoked = { $country } revoked the signer { $signer } of the seal.
    .hint = Ask the issuing state why; many holders of such documents obtained them regularly.
finding-seal-type-not-allowed = The signer { $signer } may not sign seals of this type.
    .hint = Compare the seal with the document that carries it.
finding-seal-feature-unknown = The seal holds a feature that its profile does not define: { $feature }.
    .hint = The rest of the seal was checked; the profile may be newer than this program.
finding-seal-feature-invalid = The seal lacks a feature that it must have, or its value is not allowed: { $feature }.
    .hint = Compare with the printed page.
finding-seal-algorithm-unknown = The seal of signer { $signer } is signed with an algorithm that Spartel does not know; it was not checked.
    .hint = This says nothing about the document; tell those who maintain Spartel.
finding-seal-signed-by = Seal signed by { $country }, signer { $signer } (date: { $date }).

## Findings: lists of lost and stolen documents

finding-document-reported = The list “{ $list }” reports this document, as of { $date }: { $report }.
    .hint = Confirm the report: interview, compare face and chip, ask the issuer. A report alone is no reason to refuse anybody.
finding-not-reported-as-of = The list “{ $list }” does not report this document, as of { $date }.
finding-list-unreachable = The list “{ $list }” could not be asked.
    .hint = Ask again; this says nothing about the document.

## Findings: two documents of one person

finding-cross-document-differs = The two documents differ, { $field }: “{ $first }” in the first, “{ $second }” in the second.
    .hint = Ask the holder: names change by marriage, and offices make mistakes.
finding-cross-document-unsure = The two documents differ, { $field }, but not all of it was read surely.
    .hint = Take the pictures again or type the zones.
finding-cross-document-passport = The second document names passport { $named }; the passport here is { $passport }.
    .hint = Ask for the former passport: it may have been renewed.
finding-cross-document-expiry = The second document is valid until { $second }, the passport only until { $passport }.
    .hint = Ask for a renewed passport, or for the rule of the state that issued the second document.

## Reasons: why a check has its result

reason-ok = checked, nothing found
reason-aggregated = result of the checks below
reason-no-input = the part to check was not offered
reason-no-image = no image of the page
reason-no-chip-session = no session with a chip, only files
reason-no-lookup = no background system was asked
reason-lookup-unreachable = a list could not be reached
reason-reported = a list reports the document
reason-no-holder = the holder was not compared with the document
reason-no-officer = no officer entered a result
reason-no-model = no database of document models
reason-no-second-document = only one document
reason-not-in-layout = documents of this layout do not have it
reason-not-in-seal = seals of this kind do not have it
reason-not-offered = the chip does not offer this protocol
reason-not-needed = another check of the group was enough
reason-unreadable = could not be read for a technical reason
reason-picture-too-poor = the pictures are too poor for this
reason-document-not-seen = no document seen in the picture
reason-zone-not-seen = no machine readable zone seen
reason-reading-unsure = characters that matter were not read surely
reason-reading-confirmed = not read surely, but signed data say the same
reason-readings-differ = two readings of the zone contradict each other
reason-not-in-infrared = infrared does not show the zone
reason-no-infrared = no infrared picture of the page
reason-no-ultraviolet = no ultraviolet picture of the page
reason-ultraviolet-dark = nothing shines in ultraviolet light; the lamp may be out
reason-page-shines = the paper shines in ultraviolet light
reason-light-not-seen = the page was not seen in every light; a lamp may be out
reason-beyond-limit = measured beyond the limit
reason-portrait-not-seen = no portrait seen
reason-side-not-presented = the side that has it was not presented
reason-seal-not-seen = no seal seen; whether one belongs there is not known
reason-barcode-unread = a barcode was seen, but could not be read
reason-technology-differs = a kind of barcode that the standard of the seal does not have
reason-mrz-length = number or length of the lines fits no layout
reason-mrz-unread = the zone could not be read that far
reason-check-digit-wrong = the check digit is not the one computed
reason-check-digit-missing = the check digit is missing
reason-code-malformed = the code has a form that is not allowed
reason-document-type-malformed = the document code does not exist for this layout
reason-country-not-listed = the code is not on the ICAO list
reason-country-does-not-issue = the code stands for nobody who issues documents
reason-nationality-unusual = issuer and nationality are an unusual pair
reason-date-malformed = the calendar does not have this date
reason-date-partly-unknown = parts of the date are unknown, as allowed
reason-date-incomplete = parts of the date are unknown, though all must be known
reason-field-malformed = the field holds characters that are not allowed
reason-field-empty = the field is empty
reason-file-missing = the chip does not have the file
reason-input-repeated = the same part was offered more than once and differs
reason-file-not-read = the file was not read
reason-file-malformed = the file does not have the structure of the standard
reason-hash-list-malformed = the list of hashes is malformed or incomplete
reason-signature-section-malformed = the signature section is missing or malformed
reason-signer-missing = no certificate fits the signer
reason-signer-malformed = the certificate of the signer is malformed
reason-signer-identifier-wrong = the identifier names another certificate than the one that signed
reason-version-malformed = the version is missing or malformed
reason-data-group-list-malformed = the list of data groups is missing or malformed
reason-portrait-header-malformed = the header of the portrait is malformed
reason-portrait-malformed = the portrait is missing, empty or in a wrong format
reason-protocol-not-performed = the chip offers the protocol, but it was not performed
reason-key-not-protected = the key is not signed, so a success would prove nothing
reason-security-object-unreadable = the security object could not be read
reason-com-missing = EF.COM was not offered
reason-com-malformed = EF.COM is malformed
reason-content-type-wrong = the signed attributes name another type of content
reason-signed-attributes-malformed = the signed attributes are malformed
reason-content-digest-wrong = the signed hash is not that of the content
reason-content-digest-absent = no signed hash: the signature covers the content itself
reason-digest-unknown = the hash algorithm is not known
reason-signature-wrong = the signature does not fit
reason-signature-unknown = the signature algorithm is not known
reason-hash-mismatch = the hash is not the signed one
reason-trailing-bytes = the hash fits the file without bytes that follow it
reason-not-in-security-object = not listed in the security object
reason-lists-differ = the two lists of data groups differ
reason-no-anchor = no CSCA certificate is held for this signer
reason-anchor-signature-wrong = the CSCA named by the signer did not sign it
reason-anchor-country-differs = the authority that signed is of another country
reason-algorithms-differ = the certificate names two different algorithms
reason-certificate-expired = the certificate has ended
reason-certificate-not-yet-valid = the certificate has not begun
reason-validity-unreadable = the validity could not be read
reason-signing-time-unknown = when it was signed is not known
reason-self-signed = the certificate is signed by itself
reason-signer-not-trusted = test signer, or an authority that signs no documents
reason-not-revoked = not on the current list of revoked certificates
reason-signer-revoked = the signer is revoked
reason-revocation-no-list = no list of revoked certificates is held
reason-revocation-stale = the list of revoked certificates is out of date
reason-name-incomplete = the name lacks country or common name
reason-name-malformed = a value of the name is malformed
reason-document-type-not-listed = the signer may not sign this type of document
reason-document-type-unrestricted = the certificate names no types of documents
reason-document-type-unknown = the document code is not known and cannot be looked up
reason-document-types-malformed = the list of document types in the certificate is malformed
reason-algorithm-old = an algorithm that the standard has retired
reason-deviation-applied = explained by a defect that the state published
reason-country-differs = the countries differ
reason-country-missing = a country to compare is missing
reason-seal-unknown = no seal that is known
reason-seal-malformed = the seal is malformed
reason-seal-feature-unknown = the seal holds features unknown to its profile
reason-seal-feature-invalid = a feature is missing or has a value that is not allowed
reason-seal-signer-unknown = the certificate of the signer is not held
reason-seal-signer-untrusted = the signer leads to no trusted authority
reason-document-expired = the document has expired
reason-expiry-unknown = no date of expiry
reason-outlives-signer = the document is valid longer than the certificate of its signer
reason-differs = the two values differ
reason-fillers-tolerated = unknown parts of the date of birth are tolerated
reason-optional-data-differs = only the optional data differ
reason-test-document = specimen or test document

## Checks of the page

check-OpticalChecks = Page
check-DocumentDetectionCheck = Document on the reader
check-DocumentModelIdentificationCheck = Model of the document
check-NoOutdatedModelCheck = Model not withdrawn
check-NoTestDocumentCheck = No specimen or test document
check-NoDomesticDocumentCheck = Not for domestic use only
check-AcknowledgedIssuerCheck = Acknowledged issuer
check-PrimaryFacialImagePresenceCheck = Portrait on the page
check-PrimaryFacialImageEmbeddingCheck = Portrait embedded in the page
check-MrzComplianceCheck = Machine readable zone
check-MrzReadingCheck = Reading of the zone
check-MrzConsistencyCheck = Consistency of the machine readable zone
check-LengthCheck = Number and length of the lines
check-CheckDigitCompositeCheck = Composite check digit
check-CheckDigitDocumentNumberCheck = Check digit of the document number
check-CheckDigitDateOfExpiryCheck = Check digit of the date of expiry
check-CheckDigitDateOfBirthCheck = Check digit of the date of birth
check-CheckDigitOptionalDataCheck = Check digit of the optional data
check-IssuerVsNationalityCheck = Issuer and nationality together
check-DocumentTypeCheck = Document code
check-IssuerCheck = Issuer
check-NationalityCheck = Nationality
check-DateOfBirthCheck = Date of birth
check-DateOfExpiryCheck = Date of expiry
check-SexCheck = Sex
check-DocumentNumberCheck = Document number
check-SurnameCheck = Family name
check-GivenNameCheck = Given names
check-IssuerIcaoIncludedCheck = Issuer on the ICAO list
check-NationalityIcaoIncludedCheck = Nationality on the ICAO list
check-MrzIrReadabilityCheck = Zone readable in infrared
check-MrzOcrbTypeFaceCheck = Type face OCR-B
check-MrzAlignmentCheck = Alignment of the zone
check-CharacterAlignmentCheck = Characters upright
check-HorizontalAlignmentCheck = Characters at their place in the line
check-VerticalAlignmentCheck = Characters at the height of the line
check-VisualZoneConsistencyCheck = Printed fields
check-AuthorityOrIssuingOrganizationCheck = Issuing authority
check-CardAccessNumberCheck = Card access number
check-DateOfIssueCheck = Date of issue
check-PlaceOfIssueCheck = Place of issue
check-MrzVsVizCheck = Zone against printed fields
check-ComponentCheck = Field by field
check-PageLightsCheck = Page seen in every light
check-PageUvDullnessCheck = Paper dark in ultraviolet light
check-SpectrallySelectiveVerificationCheck = Features in visible, infrared and ultraviolet light
check-SsvGroupCheck = Group of features
check-BasicCheck = Single feature
check-CompositeCheck = Features combined

## Checks of the chip

check-ElectronicChecks = Chip
check-SelectableApplicationsCheck = Applications of the chip
check-SelectableApplicationCheck = Travel document application
check-AccessProtocolsCheck = Access to the chip
check-BacCheck = Basic Access Control
check-PaceCheck = PACE
check-PlainCheck = Access without protocol
check-MandatoryFilesCheck = Mandatory files
check-AvailabilityCheck = Files present
check-FileAvailabilityCheck = File present
check-SyntaxCheck = Structure of the files
check-EfSodCheck = Security object (EF.SOD)
check-DataGroupHashListCheck = List of hashes
check-SignatureSectionCheck = Signature section
check-DocumentSignerCertificateCheck = Certificate of the signer
check-EfComCheck = List of files (EF.COM)
check-LdsVersionCheck = Version of the data structure
check-UnicodeVersionCheck = Version of Unicode
check-DataGroupListCheck = List of data groups
check-Dg1Check = Machine readable zone on the chip (DG1)
check-Dg2Check = Portrait on the chip (DG2)
check-BiometricHeaderCheck = Header of the portrait
check-ImageCheck = Image of the portrait
check-AuthenticityCheck = Copy of the chip ruled out
check-ActiveAuthCheck = Active Authentication
check-ChipAuthCheck = Chip Authentication
check-PaceChipAuthMappingCheck = PACE with Chip Authentication Mapping
check-SignatureCheck = Signature
check-SecurityFileCheck = Security object
check-DigestCheck = Signed hash of the content
check-SignatureValueCheck = Value of the signature
check-IssuerCertificatesCheck = Certificates of the issuer
check-SignerSignatureCheck = Signer signed by its authority (CSCA)
check-SignerValidityPeriodCheck = Validity of the signer
check-SignerValidityAtSigningCheck = Validity of the signer when it signed
check-CountrySignerValidityPeriodCheck = Validity of the authority (CSCA)
check-SignerTrustedCheck = Signer trusted
check-SignerNotSelfSignedCheck = Signer not signed by itself
check-SignerSubjectDnCheck = Name of the signer
check-SignerIssuerDnCheck = Name of the authority of the signer
check-SignerRevocationCheck = Signer not revoked
check-SignerDocumentTypeCheck = Type of document allowed to the signer
check-AlgorithmAgeCheck = Age of the algorithms
check-IntegrityCheck = Data unchanged
check-EfSodVsEfComCheck = EF.COM against the security object
check-DataGroupsIntegrityCheck = Data groups unchanged
check-DataGroupIntegrityCheck = Data group unchanged
check-IssuingCountryCheck = Agreement of countries
check-SignerCertificateCheck = Countries in the certificate of the signer
check-SignerIssuerDnVsMrzDataCheck = Country of the authority against the document
check-SignerSubjectDnVsMrzDataCheck = Country of the signer against the document
check-SignerSubjectDnVsIssuerDnCheck = Country of the signer against its authority

## Checks of seals

check-SealChecks = Digital seal
check-ReadabilityCheck = Seal readable
check-PresenceDetectionCheck = Seal present
check-VisualToBinaryConversionCheck = Barcode to bytes
check-TechnologyTypeConformanceCheck = Kind of barcode
check-SealChecks_IntegrityCheck = Structure and content of the seal
check-StructureCheck = Structure of the seal
check-SemanticCheck = Features of the seal
check-SealChecks_AuthenticityCheck = Signature of the seal

## Checks between parts and between documents

check-CombinedChecks = Parts of the document compared
check-CombinedChecks_DateOfExpiryCheck = Document not expired
check-MrzVsSignerExpiryCheck = Document against validity of the signer
check-MrzVsDg1Check = Printed zone against chip
check-MrzVsSealCheck = Printed zone against seal
check-VizVsSealCheck = Printed fields against seal
check-Dg2VsVizFacialImageCheck = Portrait of the chip against the printed one
check-VizVsSealPassportNumberCheck = Passport number against seal
check-ChipPresenceCheck = Chip present
check-CrossDocumentChecks = Two documents compared
check-MrzDataCheck = Same person data
check-PassportNumberCheck = Passport named by the second document
check-ExpiryCheck = Validity within that of the passport

## Checks outside the document

check-BackgroundChecks = Background systems
check-LostStolenDocumentCheck = Lists of lost and stolen documents
check-PersonAlertCheck = Alerts on persons
check-NoticeDocumentCheck = Notices linked to the document
check-HolderChecks = Holder
check-LiveFaceVsDg2Check = Face against the portrait of the chip
check-LiveFaceVsVizCheck = Face against the printed portrait
check-OfficerChecks = Officer
check-TactileAndLightCheck = Touch, tilt, transmitted and ultraviolet light
check-ReferenceSpecimenCheck = Comparison with a reference specimen

## Words for codes

field-document-code = document code
field-issuer = issuing state
field-name = name
field-primary-identifier = family name
field-secondary-identifier = given names
field-document-number = document number
field-document-number-check-digit = check digit of the document number
field-nationality = nationality
field-date-of-birth = date of birth
field-date-of-birth-check-digit = check digit of the date of birth
field-sex = sex
field-date-of-expiry = date of expiry
field-date-of-expiry-check-digit = check digit of the date of expiry
field-optional-data = optional data
field-optional-data-check-digit = check digit of the optional data
field-second-optional-data = optional data of the second line
field-issuing-office = issuing office
field-composite-check-digit = composite check digit
field-composite = all fields together
field-full-name = full name (DG11)
field-date-of-issue = date of issue

zone-printed = printed
zone-chip = on the chip
zone-seal = in the seal

place-zone = on the machine readable zone
place-page = on the page

barcode-qr = QR code
barcode-aztec = Aztec code
barcode-data-matrix = Data Matrix
barcode-pdf417 = PDF417

source-authentic-chip = on the chip, authenticated
source-authentic-seal = in the seal, authenticated
source-printed = as printed
source-printed-unsure = as read from the picture, not surely
source-chip = on the chip, not proven
source-seal = in the seal, not proven

feature-Mrz = machine readable zone
feature-MrzMrvA = machine readable zone (MRV-A)
feature-MrzMrvB = machine readable zone (MRV-B)
feature-NumberOfEntries = number of entries
feature-DurationOfStay = duration of stay
feature-PassportNumber = passport number
feature-VisaType = type of visa
feature-AdditionalFeature = additional feature
feature-DocumentNumber = document number
feature-MunicipalityCode = code of the municipality
feature-ResidentialAddress = residential address
feature-PostalCode = postal code
feature-SocialInsuranceNumber = social insurance number
feature-Surname = family name
feature-FirstName = given name
feature-NameAtBirth = name at birth
feature-AzrNumber = AZR number
feature-SheetNumber = number of the sheet
feature-version = version of the seal
feature-length = length of a feature
feature-certificate-reference = reference of the certificate

file-EF-COM = EF.COM (list of files)
file-EF-SOD = EF.SOD (security object)
file-EF-CardAccess = EF.CardAccess (access)
file-EF-CardSecurity = EF.CardSecurity (signed keys)
file-DG1 = DG1 (machine readable zone)
file-DG2 = DG2 (portrait)
file-DG3 = DG3 (fingerprints)
file-DG4 = DG4 (irises)
file-DG5 = DG5 (displayed portrait)
file-DG6 = DG6 (reserved)
file-DG7 = DG7 (signature image)
file-DG8 = DG8 (data features)
file-DG9 = DG9 (structure features)
file-DG10 = DG10 (substance features)
file-DG11 = DG11 (more about the person)
file-DG12 = DG12 (more about the document)
file-DG13 = DG13 (details of the issuer)
file-DG14 = DG14 (security options)
file-DG15 = DG15 (key of Active Authentication)
file-DG16 = DG16 (persons to notify)
file-seal = digital seal

voucher-master-list = master list
voucher-national-decision = national decision
voucher-revocation-list = list of revoked certificates
voucher-deviation-list = deviation list

## Why a list reports a document

report-lost = lost
report-stolen = stolen
report-stolen-blank = stolen as a blank
report-revoked = revoked

## Trust radar

radar-state = certificates: { $certificates }, keys: { $keys }, until: { $until }, vouched for by: { $vouchers }
radar-no-current-anchor = No CSCA certificate held is valid now: documents issued today cannot be traced to the state.
    .hint = Import a newer master list.
radar-newer-key-expected = The newest key held should be out of use by now (since: { $since }).
    .hint = Import a newer master list: a newer key probably exists.
radar-anchor-expired = The CSCA key { $key } has expired (date: { $since }).
    .hint = Keep it: older documents may need it.
radar-anchor-expires = The CSCA key { $key } expires soon (date: { $at }).
    .hint = Import a newer master list before that date.
radar-older-key-not-held = The link certificate { $link } was signed by an older key that is not held: documents under that key cannot be traced to the state.
    .hint = Ask the state for the older certificate.
radar-root-not-held = The CSCA key { $key } rests on a link certificate alone: its root is not held.
    .hint = Ask the state for its root certificate.
radar-no-revocation-list = No list of revoked certificates is held: revocation cannot be checked.
    .hint = Import the list of the state, from the ICAO PKD or from the state itself.
radar-stale-revocation-list = The list of revoked certificates should have been replaced (due: { $due }).
    .hint = Import the current list.
radar-single-voucher = A single source vouches for every certificate: { $source }.
    .hint = Confirm with a second source, such as another master list.
radar-old-list = The master list { $source } is old (age in days: { $days }).
    .hint = Import a newer one; lists are to be fetched every three working days.
radar-missing = Nothing is held of { $country }: such chips stay undetermined.
    .hint = Ask the state for its certificates or import a list that has them; this alone is no reason to delay anybody.

radar-action-fetch-newer-master-list = Import a newer master list
radar-action-keep-for-older-documents = Keep for older documents
radar-action-ask-state-for-certificate = Ask the state for the certificate
radar-action-fetch-revocation-list = Import a list of revoked certificates
radar-action-fetch-newer-revocation-list = Import a newer list of revoked certificates
radar-action-confirm-with-second-source = Confirm with a second source

result-successful = nothing found
result-failed = failed
result-undetermined = undetermined
result-not-supported = not supported
result-aborted = aborted

severity-info = For information
severity-attention = Attention
severity-serious = Serious
severity-critical = Critical

mode-mandatory = demanded
mode-conditionallyIgnored = demanded unless excepted
mode-optional = optional
mode-evaluatory = on trial, not counted

parse-truncated = ends too early
parse-trailing-data = goes on after its end
parse-bad-length = wrong length
parse-unexpected-tag = another element than expected
parse-missing = a required part is missing
parse-duplicate = a part is there twice
parse-bad-value = value not allowed
parse-bad-character = character not allowed
parse-bad-date = no date of the calendar
parse-unsupported = version or kind not known
parse-limit-exceeded = larger or deeper than allowed
parse-signature-missing = the signature is missing
parse-signed-data-version = unknown version of the signed message
parse-content-type-unknown = content of another kind
parse-security-object-version = unknown version of the security object
parse-data-group-number = a data group with a number that does not exist
parse-data-group-duplicate = a data group is listed twice

object-signer = certificate of the signer
object-seal-signer = certificate of the signer of the seal

breach-wrapper-missing = the wrapper 77 is missing
breach-padding = padding at the end
breach-not-der = encoded in BER, not in DER
breach-signed-data-version = another version of the signed message
breach-legacy-content-type = an old type of content
breach-version-info-missing = the versions are not given
breach-version-info-unexpected = versions are given, unexpectedly
breach-message-not-der = the signed message is encoded in BER
breach-several-signers = several signers
breach-signer-identifier-mismatch = the identifier names another certificate
breach-signed-attributes-in-other-form = signed attributes sent in another form
breach-digest-algorithms-differ = two different hash algorithms
breach-signature-digest-not-as-named = hash of the signature not as named
breach-digest-algorithm-not-announced = hash algorithm not announced
breach-signed-attributes-missing = no signed attributes
breach-content-type-missing = type of content not given
breach-signing-time-missing = time of signing not given
breach-anchor-not-found-by-key-identifier = authority not found by its key identifier
breach-key-identifier-misleads = the key identifier names another key
breach-signer-and-anchor-countries-differ = signer and authority are of different countries
breach-anchor-revoked = the authority revoked its key
breach-anchor-by-link-only = authority known by a link certificate only
breach-signer-outside-anchor-validity = issued outside the validity of the authority
breach-key-usage-without-signature = the use of the key does not name signatures
breach-unknown-critical-extension = an unknown critical extension
breach-odd-serial-number = an unusual serial number
breach-algorithm-aged = an aged algorithm
breach-specimen-trust-store = a trust store for specimens
breach-seal-signer-subject-attributes = unexpected attributes of the name
breach-seal-signer-common-name = the common name is not the identifier of the signer
breach-seal-signer-no-authority-key-id = the key identifier of the authority is missing
breach-seal-signer-purpose = the purpose does not name seals
breach-seal-signer-purpose-not-critical = the purpose is not marked critical
breach-seal-signer-other-extensions = other extensions than expected
breach-seal-signer-not-ecdsa = a key that is not ECDSA
breach-seal-signer-version = another version of the certificate
breach-seal-signed-outside-validity = signed outside the validity of the certificate
breach-seal-signer-of-other-state = signer of another state

deviation-certificate-or-key = certificate or key
deviation-signer-signature = signature on the certificate of the signer
deviation-signer-encoding = encoding of the certificate of the signer
deviation-csca-encoding = encoding of the CSCA certificate
deviation-active-authentication-key-compromised = key of Active Authentication compromised
deviation-lds = structure of the data of the chip
deviation-data-group-malformed = data group malformed
deviation-data-group-hash-wrong = wrong hash of a data group
deviation-sod-signature-wrong = wrong signature of the security object
deviation-com-inconsistent = EF.COM inconsistent
deviation-mrz = machine readable zone
deviation-mrz-wrong-data = wrong data in the machine readable zone
deviation-mrz-wrong-check-digit = wrong check digit
deviation-chip = chip out of order
deviation-national-use = deviation for national use
deviation-other = another deviation

mrz-empty = no characters
mrz-no-such-layout = number and length of the lines fit no layout
mrz-line-length = a line is too short or too long
mrz-character = a character that no zone may hold

type-passport = Passport
type-national-passport = Ordinary passport
type-emergency-passport = Emergency passport
type-diplomatic-passport = Diplomatic passport
type-official-passport = Official passport
type-refugee-passport = Refugee travel document
type-alien-passport = Passport for foreign nationals
type-stateless-passport = Travel document for stateless persons
type-laissez-passer = Laissez-passer
type-military-passport = Military passport
type-emergency-sheet = Emergency travel document
type-crew-member-certificate = Crew member certificate
type-official-card = Official card (identity or residence)
type-visa = Visa
type-driving-licence = Driving licence
type-residence-permit = Residence permit
type-arrival-attestation = Arrival attestation
type-social-insurance-card = Social insurance card
type-address-sticker = Address sticker
type-certificate = Certificate with a digital seal
type-2d-doc = Document with a 2D-Doc seal
type-unknown = Document of unknown type

value-unknown = not stated

## Dates

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Labels of the program

ui-nothing-found = { $count ->
    [one] Nothing found in { $count } check
   *[other] Nothing found in { $count } checks
}
ui-failed = { $count ->
    [one] { $count } check failed
   *[other] { $count } checks failed
}
    .hint = Look at each finding below; a failed check says nothing about the person.
ui-undetermined = Undetermined: what was there allows no full answer
    .hint = Undetermined says nothing against the document.
ui-incomplete = Nothing wrong in what was there, but not everything was checked: { $ended } of { $total }
ui-findings = Findings
ui-not-checked = Not checked
ui-checks = Checks
ui-trust = Trust store: { $version }
ui-trust-empty = The trust store is empty: no signature can be traced to a state.
    .hint = Import a master list: spartel trust import FILE --signer ROOT.cer
ui-signer = Signer
ui-vouched-by = Vouched for by
ui-zone-read = Zone as read from { $source }
ui-zone-unsure = Marked characters were not read surely.
ui-margin = margin { $margin }
ui-profile = Profile: { $profile }
ui-decides = Spartel proposes; the officer decides.
ui-at = Inspected as of: { $at }
ui-several-missing = { $count ->
    [one] { $group }: { $count } check ({ $reason })
   *[other] { $group }: { $count } checks ({ $reason })
}
ui-more = With { $option } each check is listed.
ui-pair = { $first }: { $second }

## Lists of lost and stolen documents

lists-taken-in = The list “{ $list }” was taken in: { $count } reported documents.
lists-bad-line = Line { $line }: { $fault }. Nothing was taken in.
lists-name = A list has a name of small letters, digits and hyphens.
lists-key-inside = The key would lie among the lists.
    .hint = Keep it in another folder: whoever has both has the numbers.

line-header = the columns are not named as they should be
line-columns = more or fewer columns than four
line-number = no number of a document
line-issuer = no code of an issuing state or organisation
line-kind = no letter of a kind of documents
line-report = no reason for a report
