# The laboratory, in English: the second line examines a document with time and a lamp.
# Rules: say what was checked and no more; judge the document's parts, never the person; 25 words at most.

laboratory-title = Sent to the second line
laboratory-phase = Which contacts
laboratory-phase-referred = Sent on
laboratory-phase-open = At the desk
laboratory-phase-ended = Ended
laboratory-is-referred = Sent on
laboratory-is-open = At the desk
laboratory-is-ended = Ended
laboratory-is-merged = Put together with another
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

## What was seen

laboratory-page-seen = Seen
laboratory-page-assessment = Assessment
laboratory-page-decision = Decision
laboratory-page-papers = Papers
laboratory-seen-none = Nothing is written down yet
    .hint = Choose below what you saw, felt or heard that no check looks at.
laboratory-seen-written = Written down
laboratory-seen-over = This contact is over. What was written down stays as it is, and can be taken back.
laboratory-seen-may-not = Your role does not write down what was seen.
laboratory-seen-choose = What did you see?
laboratory-seen-write = Write down what is chosen
laboratory-seen-search = Search by any word
laboratory-seen-no-such = Nothing in the vocabulary has these words. Try another one.
laboratory-way-touch = By touch
laboratory-way-light = Tilted, against the light, under ultraviolet
laboratory-way-loupe = Under the loupe
laboratory-way-make = How it was made
laboratory-way-person = With the person
laboratory-saw-substrate = The page feels unlike its material
laboratory-saw-relief = Raised print is not raised
laboratory-saw-tilt = A feature does not change with the angle
laboratory-saw-transmitted-light = Not as expected against the light
laboratory-saw-ultraviolet = Not as expected under ultraviolet light
laboratory-saw-fine-print = Fine print is broken, filled or dotted
laboratory-saw-portrait = The picture was exchanged or lies wrong
laboratory-saw-alteration = Something was erased or written over
laboratory-saw-binding = Sewing, numbering or pages are not as they were made
laboratory-saw-laminate = The laminate was lifted or is not the issuer’s
laboratory-saw-stamp = A stamp, visa or label is not what it should be
laboratory-saw-likeness = The face is unlike the picture
laboratory-saw-reference = The reference shows another document
laboratory-saw-interview = What was said does not go with the document
laboratory-take-back = Take back
laboratory-take-back-sure = It stays in the record and counts no more.

## What officers make of it

laboratory-assess-wanted = Something was found or seen of which nobody has said what they make.
laboratory-assess-over = This contact is over. What was said stays, and can be taken back.
laboratory-assess-may-not = Your role does not assess documents. The second line and the laboratory do.
laboratory-assess-none = Nobody has assessed a document yet
    .hint = Say below what you make of it. What you leave out stays unsaid.
laboratory-assess-said = What was said
laboratory-assess-correct = Say it anew
laboratory-assess-because = By: { $seen }
laboratory-assess-older = Said of earlier checks. Newer ones have run since.
laboratory-assess-anew = Your new word. The one before is taken back when this one is recorded.
laboratory-assess-say = What do you make of it?
laboratory-assess-do = Record this assessment
laboratory-assess-do-anew = Record in its place
laboratory-assess-empty = Say something on one of the three axes first.
laboratory-assess-by = What it goes by
laboratory-level = Level
laboratory-level-suspicion = First impression
    .hint = As at the counter: a reason to look closer, never more.
laboratory-level-finding = Finding
    .hint = Of the second line, after an examination with the means of the post.
laboratory-level-opinion = Opinion
    .hint = Of the laboratory, with its instruments, to stand before a court.
laboratory-level-not-all = Your role does not speak at every level. What is grey belongs to others.
laboratory-axis-authenticity = The document
laboratory-axis-issuance = Its issue
laboratory-axis-bearer = Who shows it
laboratory-axis-nothing = Nothing is said
laboratory-axis-above = A first impression says only what is in order, what a list reports, or that it cannot be told.
laboratory-authenticity-genuine = Is what it claims to be
laboratory-authenticity-counterfeit = Was made whole by somebody who may not issue it
laboratory-authenticity-forged = Was issued by its issuer and changed afterwards
laboratory-authenticity-stolen-blank = Is a stolen blank of the issuer, filled in by others
laboratory-authenticity-pseudo = Names an issuer that does not exist or issues none
laboratory-authenticity-inconclusive = Cannot be told
laboratory-issuance-regular = As it should be
laboratory-issuance-fraudulently-obtained = Obtained by deceiving the issuer
laboratory-issuance-reported-lost = Reported lost
laboratory-issuance-reported-stolen = Reported stolen
laboratory-issuance-revoked = Revoked
laboratory-bearer-rightful = Its holder
laboratory-bearer-impostor = Another person than its holder
laboratory-bearer-morph = One of several persons whose faces its picture mixes
laboratory-bearer-inconclusive = Cannot be told

## What is done

laboratory-done = What was done
laboratory-done-over = This contact is over. Papers can still be made.
laboratory-done-confirmed = Confirmed with the officer’s key
laboratory-done-when = The record for a court prints all of it.
laboratory-first = What comes first
laboratory-first-assessed-met = What was found has been assessed, or nothing was found.
laboratory-first-assessed-open = Something was found or seen, and nobody has assessed it yet.
laboratory-first-returned-met = The examination here is finished.
laboratory-first-returned-open = The examination in the second line is still open.
laboratory-first-private-met = The questions in private are done.
laboratory-first-private-open = The questions in private are still to be asked. Only admission and protection go without them.
laboratory-return = Finish the examination
laboratory-return-sure = The desk sees the traveller as back. From then on the questions in private and the decision are possible.
laboratory-return-yes = Finished
laboratory-return-may-not = The second line or the commander finishes it: your role does not.
laboratory-to-assessment = To the assessment
laboratory-to-papers = To the papers
laboratory-to-private = To the questions in private
laboratory-private-later = They are asked when the examination here is finished.
laboratory-private-others = Somebody trained for it asks them, in a private room. They find this contact by its number: { $number }
laboratory-hindered-may-not = Your role does not include this. The commander of the post knows whose does.
laboratory-hindered-direction = Not done in this direction of travel.
laboratory-hindered-contradiction = It contradicts what was done already.
laboratory-hindered-referred = First the examination is finished.
laboratory-hindered-only-reported = A list reports the document. First assess the document and who shows it: the bearer is often the owner.
laboratory-hindered-not-assessed = First say what you make of what was found.
laboratory-hindered-safeguards = The questions in private were not asked yet. They come first.
laboratory-hindered-not-settled = Nothing says yet where the traveller goes: choose an act first.
laboratory-act = What do you decide?
laboratory-act-admit = The traveller goes on
laboratory-act-admit-by-derogation = The traveller goes on although a condition is not met
laboratory-act-refuse = Entry is refused
laboratory-act-keep-from-leaving = The traveller may not leave
laboratory-act-seize = A document is kept
laboratory-act-return-to-carrier = The traveller goes back with the carrier
laboratory-act-hand-over = Handed over to the judicial police
laboratory-act-protect = Taken into protection
laboratory-act-withdrew = The traveller turned back or left
laboratory-act-clear = Nothing was found in { $count } checks, and you compared the faces. No other ground is needed.
laboratory-act-key = You confirm this decision with your passkey. It is recorded as yours.
laboratory-act-do = Decide so
laboratory-act-yes = Record it
laboratory-act-yes-key = Confirm with passkey
laboratory-grounds = On which grounds?
laboratory-ground-no-document = There is no travel document that allows the journey.
laboratory-ground-document-expired = The travel document has expired.
laboratory-ground-document-not-accepted = The travel document is not one that is accepted for this journey.
laboratory-ground-document-altered = The officer found that the travel document is not as its issuer made it.
laboratory-ground-document-of-another = The officer found that the travel document was issued to another person.
laboratory-ground-no-visa = There is no visa or permit that the journey needs.
laboratory-ground-visa-not-accepted = The visa or permit is not one that is accepted for this journey.
laboratory-ground-purpose-not-shown = The purpose and the conditions of the stay were not shown.
laboratory-ground-stay-used-up = The time that may be spent in the state is used up.
laboratory-ground-means-not-shown = The means for the stay and for the journey home were not shown.
laboratory-ground-entry-ban = A decision in force does not allow entry.
laboratory-ground-evidence = The document is needed as evidence in proceedings.
laboratory-ground-examined = The second line examined the document.
laboratory-ground-checked-by-hand = What no check could look at was checked by hand.
laboratory-ground-humanitarian = Humanitarian grounds.
laboratory-ground-public-interest = An interest of the state.
laboratory-ground-international-obligation = An international obligation.
laboratory-ground-taken-over = Those who protect take over.
laboratory-ground-own-will = The traveller does not want to go on.
laboratory-ground-own = Another ground, by the code of your authority
laboratory-ground-no-code = A code has small letters, digits and hyphens.
laboratory-end = The end of this contact
laboratory-end-do = End the contact
laboratory-end-sure = After the end nothing more is decided here. Where nothing was found, the evidence is destroyed.

## Papers

laboratory-paper-lead = Choose the language of who reads it. The paper opens in a window of its own, to be printed there; nothing of it is kept.
laboratory-paper-none = Your role makes no paper of this contact.
laboratory-paper-notice = Notice for the traveller
laboratory-paper-for-notice = What a second check is, what happens, and what one may ask for. It gives no reason.
laboratory-paper-report = Report on the document
laboratory-paper-for-report = What checks found and what officers said, with the pictures: for colleagues.
laboratory-paper-lacks-report = Not yet: no check has run.
laboratory-paper-refusal = Refusal of entry
laboratory-paper-for-refusal = The form for the traveller, with grounds and the way to appeal.
laboratory-paper-lacks-refusal = Not yet: no refusal was recorded.
laboratory-paper-receipt = Receipt for a kept document
laboratory-paper-for-receipt = For the traveller: which document was kept, by whom, and what becomes of it.
laboratory-paper-lacks-receipt = Not yet: no document was kept.
laboratory-paper-returned = Letter for a person who travels back
laboratory-paper-for-returned = For who travels back without the document that was kept.
laboratory-paper-lacks-returned = Not yet: it needs a kept document, and a refusal or a return with the carrier.
laboratory-paper-court = Record for a court
laboratory-paper-for-court = All that happened, by whom and when, and how anybody checks it.
laboratory-paper-made = Made, and opened in a window of its own: { $paper }
laboratory-paper-again = Open it again

## Marks on the light table

laboratory-tool-mark = Lay a mark
laboratory-seen-where = Show place { $letter }
laboratory-marks = Marks in this window
laboratory-marks-none = A mark helps you find a place again. Lay one with N on the light table, then write down what it shows.
laboratory-marks-here = In this window alone, and gone when you leave this contact. What you write down is recorded with its place.
laboratory-mark = Mark { $name }
laboratory-mark-corner = Corner { $number } of mark { $name }. Arrow keys move it, Delete lifts the mark.
laboratory-mark-nothing = nothing yet
laboratory-mark-what = It shows
laboratory-mark-note = Note of your own on { $name }
laboratory-mark-write = Write down what it shows
laboratory-mark-lift = Lift
laboratory-mark-undo = Undo

## What the machine checked

laboratory-page-checks = Checks
laboratory-page-chain = Trust
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
laboratory-checks-of-result = { $result }: { $count }
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
unit-blue-of-the-paper--1-all-that-a-picture-can-show = blue of the paper, 1 being all that a picture can show
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
laboratory-chain-link = Link certificate of the same key:
laboratory-chain-same-key = Another certificate of the same key:
laboratory-chain-well = { $count ->
    [one] Nothing found in { $count } check
   *[other] Nothing found in { $count } checks
}
laboratory-chain-serial = Serial number
laboratory-chain-validity = Valid
laboratory-chain-until = Valid until
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Key it names
laboratory-chain-revocation = Revocation
laboratory-chain-crl = { $count ->
    [one] { $count } list of revoked certificates of { $country } is held today, signed
   *[other] { $count } lists of revoked certificates of { $country } are held today, the newest signed
}
laboratory-chain-crl-overdue = overdue: { $count }
laboratory-chain-no-crl = No list of revoked certificates of { $country } is held today.
laboratory-chain-no-anchor = No authority of { $country } is held for this signer
laboratory-chain-no-anchor-note = This says nothing about the document. A newer master list, or the state itself, may bring the certificate.
laboratory-chain-closed = The chain is closed: the signer of { $country } leads to { $anchor }, which { $count ->
    [one] { $count } list vouches
   *[other] { $count } lists vouch
} for.
laboratory-chain-open = The chain is open: a signer of { $country } is named, and its authority is not held here.

## What opens the chip

laboratory-chain-pages = Who signed, and what opens the chip
laboratory-chain-page-signer = Who signed
laboratory-chain-page-key = What opens the chip
laboratory-key-note = A chip is opened by number, birth and expiry with their check digits (Doc 9303-11). Its own zone (DG1) names them too.
laboratory-key-not-recorded = With which key the reader opened the chip is not recorded. This page goes by what the chip says of itself.
laboratory-key-opens = What is printed is the key that this chip names: number, birth and expiry agree.
laboratory-key-other = By its own data, another key opens this chip than what is printed. They differ in: { $fields }.
laboratory-key-no-chip = No chip was read with this document. This is the key that its page names.
laboratory-key-unknown = Not every part of the key is known on both sides. Read the chip and the page again.
laboratory-key-of-other = The page of document { $number } names the key that opens this chip.
laboratory-key-not-signed = The zone in the chip is not proven by a signature. The chip may have been opened by other values.
laboratory-key-table = The parts of the key, printed and on the chip
laboratory-key-column-field = Part of the key
laboratory-key-column-printed = Printed
laboratory-key-column-chip = On the chip
laboratory-key-differs = differs
laboratory-key-digit = { $digit } would be its check digit; readers take the printed one
laboratory-key-unsure = not read surely

## Running the checks again

laboratory-page-runs = Run again
laboratory-runs-note = The same evidence is checked again, by the rules, lists and program of today.
laboratory-runs-again = Run the checks again
laboratory-runs-keeps = Results of before stay in the record.
laboratory-runs-busy = The checks are running. Pictures take a while; you may go on elsewhere meanwhile.
laboratory-runs-pages = Which runs are compared
laboratory-runs-pair = Run { $before } and run { $after }
laboratory-runs-number = Run { $number }
laboratory-runs-ended = { $ended } of { $total } demanded checks ended
laboratory-runs-once = The checks ran once. After another run, what came out otherwise stands here.
laboratory-runs-changed = Inputs that are others
laboratory-runs-no-input = None
laboratory-runs-same = Nothing changed: every check came out as before, and the findings are the same.
laboratory-runs-turned = { $count ->
    [one] { $count } check came out otherwise
   *[other] { $count } checks came out otherwise
}
laboratory-runs-before = Before
laboratory-runs-after = Now
laboratory-runs-not-there = not in this run
laboratory-runs-came = Findings that are new
laboratory-runs-went = Findings that are gone

## The light table

laboratory-table = Light table
laboratory-table-of = Page under this light: { $light }. Arrow keys move it, plus and minus enlarge it.
laboratory-no-table = The light table could not be loaded. Load the page again; nothing is lost.
laboratory-page-portrait = Photo on the chip
laboratory-no-pictures = No picture of a document is here
    .hint = A page scanner or camera at the desk adds pictures to this contact. They appear here by themselves.
light-reference = Reference
light-chip = Chip
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
laboratory-keys = 1 2 3 light · B blend · C curtain · L flicker · X difference · M ruler · N mark
laboratory-ruler-end = End { $number } of the ruler. Arrow keys move it. Length: { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } pixels
laboratory-not-measured = The scale of this page is not known: no zone was measured on it.
laboratory-profile = Lightness along the ruler
laboratory-beside = Beside it:
laboratory-beside-number = Number of a contact
laboratory-beside-lay = Lay beside

laboratory-before = { $count ->
    [one] The same document was shown in one other contact
   *[other] The same document was shown in { $count } other contacts
}
laboratory-before-note = Only contacts of which something is kept, and that you may see.
