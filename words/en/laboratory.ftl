# The laboratory, in English: the second line examines a document with time and a lamp.
# Rules: say what was checked and no more; judge the document's parts, never the person; 25 words at most.

laboratory-title = Sent to the second line
laboratory-phase = Which contacts
laboratory-phase-referred = Sent on
laboratory-phase-open = At the desk
laboratory-phase-ended = Ended
laboratory-phase-merged = Put together with another
laboratory-none-referred = Nobody waits here
    .hint = Whoever a desk sends on appears here by itself.
laboratory-none-open = No contact is open at your posts
    .hint = Contacts begin at the desk. Those you give back stand here until they end.
laboratory-none-ended = Nothing is kept of contacts that ended
    .hint = A contact in which nothing was found leaves nothing behind. Others stand here as long as they are kept.
laboratory-column-number = Number
laboratory-column-document = Document
laboratory-column-direction = Direction and post
laboratory-column-outcome = Checks
laboratory-column-since = Since
laboratory-outcome-all-clear = nothing found
laboratory-outcome-failed = a check failed
laboratory-outcome-undetermined = undetermined
laboratory-outcome-incomplete = not everything was checked
laboratory-outcome-none = not checked yet
laboratory-ago-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
laboratory-ago-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
laboratory-ago-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
laboratory-back = All
laboratory-sent-on = Waits since
laboratory-pages = What was checked and said
laboratory-page-reasons = Reasons
laboratory-no-run = No check has run yet. It begins when a document is there.
laboratory-no-reasons = The checks name nothing to look at. The officer who sent the traveller on may have seen something.
laboratory-proven = What the checks showed

## What the machine checked

laboratory-page-checks = Checks
laboratory-page-chain = Signer and trust
laboratory-checks-pages = Checks, findings, versions
laboratory-checks-page-tree = All checks
laboratory-checks-page-findings = Findings
laboratory-checks-page-versions = What it rests on
laboratory-checks-sift = Which results
laboratory-checks-telling = Not successful
laboratory-checks-all = All
laboratory-checks-none = No check is like that. Choose another result, or delete what was typed.
laboratory-checks-unfold = Unfold all
laboratory-checks-fold = Fold all
laboratory-checks-count = { $count ->
    [one] { $count } check
   *[other] { $count } checks
}
laboratory-check-of-document = Document { $number } · { $name }
laboratory-check-said = { $result }: { $reason }.
laboratory-check-why-not = Why this was not decided
laboratory-check-demanded = demanded, and has not ended
laboratory-check-missing = The profile of this post demands this check, and it has not ended. That says nothing about the document.
laboratory-check-close = Close
laboratory-check-show = Show in the picture
laboratory-check-document = Document
laboratory-check-name = Check
laboratory-check-of = File or field
laboratory-check-result = Result
laboratory-check-reason = Reason
laboratory-check-input = Looked at
laboratory-check-section = Standard
laboratory-check-mode = Run mode
laboratory-check-counted = Counts
laboratory-check-counts = counts in the result
laboratory-check-not-counted = not counted
laboratory-check-yes = yes
laboratory-check-no = no
laboratory-check-path = Name in the standard
laboratory-check-routine = Routine
laboratory-check-margin = Margin
laboratory-check-margin-of = { $margin } (from -1 to +1; 0 is the threshold)
laboratory-check-limit = Threshold
laboratory-check-at-least = at least { $value } ({ $unit })
laboratory-check-at-most = at most { $value } ({ $unit })
unit-mm = mm
unit-degrees = degrees
unit-distance-from-the-pattern = distance from the pattern
unit-share-of-the-characters = share of the characters
unit-probability-of-a-character--ink--grammar-and-check-digits-heard = certainty of a character
laboratory-input-zone = printed machine readable zone
laboratory-input-fields = printed fields
laboratory-input-page = picture of the page
laboratory-input-seal = digital seal
laboratory-input-chip = the chip itself
laboratory-input-certificate = certificate of the signer
laboratory-input-trust = trust lists
laboratory-input-documents = all documents of the traveller
laboratory-input-lists = lists of background systems
laboratory-input-face = face of the person present
laboratory-input-officer = what an officer entered
laboratory-input-picture = Picture ({ $light }):
laboratory-findings-none = The results name nothing.
laboratory-finding-arguments = Values of this finding
laboratory-finding-rests = Rests on:
laboratory-versions-note = The result is a function of these five inputs, and of nothing else. The same inputs give the same result.
input-of-evidence = Evidence
input-of-trust = Trust
input-of-policy = Rules
input-of-engine = Program
input-of-at = Time of the inspection
laboratory-versions-pieces = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
}
laboratory-versions-more = Evidence came in after these checks. Run them again.
laboratory-versions-certificates = { $count ->
    [one] { $count } certificate of authorities
   *[other] { $count } certificates of authorities
}
laboratory-versions-lists = { $count ->
    [one] { $count } list of revoked certificates
   *[other] { $count } lists of revoked certificates
}
laboratory-versions-seal-signers = { $count ->
    [one] { $count } signer of seals
   *[other] { $count } signers of seals
}
laboratory-versions-version = All trust data:
laboratory-versions-store = Trust store:
laboratory-versions-policy = Profile of checks:
laboratory-versions-catalogue = Catalogue of checks:
laboratory-versions-model = Model

## Who signed, and where trust comes from

laboratory-chain = From what is signed to who vouches for the authority
laboratory-chain-none = Nothing of this document is signed, or nobody has read it
    .hint = A reader that opens the chip, or a picture of a digital seal, shows who signed.
laboratory-chain-content = What is signed
laboratory-chain-signed-by = signed by
laboratory-chain-signer = Document signer
laboratory-chain-seal-signer = Signer of the seal
laboratory-chain-issued-by = certificate issued by
laboratory-chain-anchor = Authority of the state (CSCA, { $country })
laboratory-chain-vouched-by = held because of
laboratory-chain-vouchers = Who vouches for the authority
laboratory-chain-voucher = { $voucher }, { $country }, of
laboratory-chain-taken-in = Taken in here:
laboratory-chain-by-two = Held here since two people agreed:
laboratory-chain-by-one = Held here, brought by one person:
laboratory-chain-founded = Held here since this record began:
laboratory-chain-serial = Serial number
laboratory-chain-validity = Valid
laboratory-chain-until = Valid until
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Key it names
laboratory-chain-revocation = Revocation
laboratory-chain-crl = The newest list held today is of { $country }, signed
laboratory-chain-crl-due = next due
laboratory-chain-crl-overdue = overdue
laboratory-chain-no-crl = No list of revoked certificates of { $country } is held today.
laboratory-chain-no-anchor = No authority of { $country } is held for this signer
laboratory-chain-no-anchor-note = This says nothing about the document. A newer master list, or the state itself, may bring the certificate.
laboratory-chain-closed = The chain is closed: the signer of { $country } leads to { $anchor }, which { $count ->
    [one] { $count } list vouches
   *[other] { $count } lists vouch
} for.
laboratory-chain-open = The chain is open: a signer of { $country } is named, and its authority is not held here.

## The light table

laboratory-table = Light table
laboratory-table-of = Page under this light: { $light }. Arrow keys move it, plus and minus enlarge it.
laboratory-no-table = The light table could not be loaded. Load the page again; nothing is lost.
laboratory-no-pictures = No picture of a document is here
    .hint = A page scanner or camera at the desk adds pictures to this contact. They appear here by themselves.
light-reference = Reference
laboratory-reference = Lay a reference beneath
laboratory-mode = How two layers lie upon each other
laboratory-mode-one = One
laboratory-mode-blend = Blend
laboratory-mode-swipe = Curtain
laboratory-mode-flicker = Flicker
laboratory-mode-difference = Difference
laboratory-above = The upper layer
laboratory-how-blend = Opacity
laboratory-how-swipe = Curtain at
laboratory-how-flicker = Pace
laboratory-percent = { $share } %
laboratory-pace = { $pace } per second
laboratory-turn = The other one
laboratory-zoom-in = Enlarge
laboratory-zoom-out = Make smaller
laboratory-zoom-home = Whole page
laboratory-tool-ruler = Ruler
laboratory-tool-boxes = Boxes
laboratory-tool-beside = Beside another
laboratory-keys = 1 2 3 light · B blend · C curtain · L flicker · X difference · M ruler
laboratory-ruler-end = End { $number } of the ruler. Arrow keys move it. Length: { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } pixels
laboratory-not-measured = The scale of this page is not known: no zone was measured on it.
laboratory-profile = Lightness along the ruler
laboratory-beside = Beside it:
laboratory-beside-number = Number of a contact
laboratory-beside-lay = Lay beside
