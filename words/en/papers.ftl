# Papers, in English: what is printed for a traveller, a colleague or a court. What belongs to a legal order stands in packs/legal.
# Rules: a paper says what was found and what an officer said; it accuses nobody, and it names officers by service number alone.

paper-title-notice = Invitation to a second check
paper-title-report = Report on a document
paper-title-refusal = Refusal of entry
paper-title-receipt = Receipt for a document that was kept
paper-title-returned = Letter for a person who travels back
paper-title-court = Record for a court

paper-number = Number
paper-made = Made { $at } by { $by }, anew from the record
paper-demonstration = Demonstration: nothing in this paper is about a real person
paper-to-be-confirmed = legal text, to be confirmed by the authority
paper-checkpoint = State of the record
paper-checkpoint-says = Keep this paper. With these three lines you can ask for the proof that the record was not changed after it was made.
paper-log = Record
paper-size = Entries
paper-root = Root
paper-moment = { $date }, { $time } UTC
paper-an-officer = an officer
paper-a-machine = the system
paper-post = Post
paper-when = When
paper-officer = Service number

paper-notice-lead = You are asked to wait for a second check. This paper tells you why such checks exist, what happens, and what you may ask for.
paper-purpose = What it is for
paper-procedure = What happens
paper-rights = What you may ask for

paper-document = Document
paper-document-kind = Kind
paper-grounds = Decision and grounds
paper-appeal = What you can do
paper-sign-officer = Officer, service number
paper-sign-received = Received by the traveller, who does not have to sign
paper-refusal-lead = This form says who refused entry, when and on which grounds, and how the decision can be looked at again.
paper-receipt-lead = This receipt says which document was kept, by whom, and what becomes of it.
paper-kept = What becomes of the document
paper-returned-lead = To whom it may concern: the authority named above asks you to take note of what follows.
paper-asked = What you should know
paper-sent-back = Travels back since

paper-report-lead = What checks found in this document, and what officers saw and said of it.
paper-officers-said = What officers saw and said
paper-nothing-said = No officer has said anything of this document yet.
paper-said = What was said
paper-axis-document = The document
paper-axis-issuance = Its issue
paper-axis-holder = Who shows it
paper-found = What checks found
paper-demanded = Of { $total } checks that are demanded, { $ended } have ended.
paper-weight = Weight
paper-evidence-gone = The evidence is no longer kept, and with it what the checks found in detail.
paper-pictures = Pictures, with the numbers of findings and the letters of what officers saw
paper-chain = By whom the chip is signed
paper-chain-leads = leads to an authority that is trusted
paper-chain-ends = leads to no authority that is trusted
paper-checks = Checks
paper-check = Check
paper-result = Result
paper-why = Why
paper-absent = Further checks of parts that this document does not have: { $count }.
paper-versions = What the results went by
paper-checked-at = Time of the checks
paper-release = Release of the program
paper-catalogue = Catalogue of checks
paper-profile = Profile
paper-policy = Rules of the profile
paper-trust = Lists that are trusted
paper-certificates = Certificates in them
paper-revocations = Lists of revoked certificates
paper-meaning = What this report is

paper-court-lead = What happened in this contact, as it was recorded, and how anybody can check that it was not changed since.
paper-stream = Stream of the record
paper-happened = What happened
paper-event-number = No
paper-what = What
paper-place-in-log = Place in the log
paper-verify = How to check this
paper-verify-bundle = Ask for the bundle of this stream. It holds what was recorded and the proof of its place.
paper-verify-key = Take the public key of the record from somebody other than who hands you the bundle.
paper-verify-check = Check the bundle with the program below, or with any tool that verifies C2SP tlog-proof. Neither record nor network is needed.
paper-verify-checkpoint = Compare size and root with those of the code on this page: an earlier state has to be proven to lead to a later one.
paper-limits = What is proven, and what is not
paper-limits-proven = Proven is that this was recorded in this order, and not changed since.
paper-limits-true = Not proven is that what was recorded is true.
paper-limits-clock = Times are what the clock of the post said; only the time of a witness is somebody else’s.
paper-limits-private = What was said in private is not part of this record.

paper-direction-entry = entry
paper-direction-exit = exit
paper-direction-transit = transit

paper-light-vi = white light
paper-light-ir = infrared
paper-light-uv = ultraviolet

paper-level-suspicion = First line
paper-level-finding = Second line
paper-level-opinion = Laboratory

paper-authenticity-genuine = is what it claims to be
paper-authenticity-counterfeit = was made whole by somebody who may not issue it
paper-authenticity-forged = was issued by its issuer and changed afterwards
paper-authenticity-stolen-blank = is a stolen blank of the issuer, filled in by others
paper-authenticity-pseudo = names an issuer that does not exist or issues none
paper-authenticity-inconclusive = cannot be told

paper-issuance-regular = as it should be
paper-issuance-fraudulently-obtained = obtained by deceiving the issuer
paper-issuance-reported-lost = reported lost
paper-issuance-reported-stolen = reported stolen
paper-issuance-revoked = revoked

paper-bearer-rightful = its holder
paper-bearer-impostor = another person than its holder
paper-bearer-morph = one of several persons whose faces its picture mixes
paper-bearer-inconclusive = cannot be told

paper-observation-substrate = the page feels unlike its material
paper-observation-relief = raised print is not raised
paper-observation-tilt = a feature does not change with the angle
paper-observation-transmitted-light = not as expected against the light
paper-observation-ultraviolet = not as expected under ultraviolet light
paper-observation-fine-print = fine print is broken, filled or dotted
paper-observation-portrait = the picture was exchanged or lies wrong
paper-observation-alteration = something was erased or written over
paper-observation-binding = sewing, numbering or pages are not as they were made
paper-observation-laminate = the laminate was lifted or is not the issuer’s
paper-observation-stamp = a stamp, visa or label is not what it should be
paper-observation-likeness = the face is unlike the picture
paper-observation-reference = the reference shows another document
paper-observation-interview = what was said does not go with the document

paper-act-admit = the traveller goes on
paper-act-admit-by-derogation = the traveller goes on although a condition is not met
paper-relaxed = by an order of the post that relaxed checks for a time
paper-act-refuse = entry is refused
paper-act-keep-from-leaving = the traveller may not leave
paper-act-seize = a document is kept
paper-act-return-to-carrier = the traveller goes back with the carrier
paper-act-hand-over = handed over to the judicial police
paper-act-protect = taken into protection
paper-act-withdrew = the traveller turned back or left

paper-event-inspect-opened = The contact began
paper-event-inspect-brought = Evidence came in
paper-event-inspect-checked = Checks ran
paper-event-inspect-observed = Seen
paper-event-inspect-observed-at = Seen in a picture
paper-event-inspect-assessed = Said of the document
paper-event-inspect-referred = Sent on to the second line
paper-event-inspect-returned = Back from the second line
paper-event-inspect-safeguarded = Safeguards were cleared
paper-event-inspect-unresolved = Could not end
paper-event-inspect-acted = Decided
paper-event-inspect-ended = The contact ended
paper-event-inspect-corrected = The record was corrected
paper-event-inspect-handed-over = Another officer took over
paper-event-inspect-merged = Went on in another contact
paper-event-inspect-took = Evidence came from another contact
paper-event-inspect-gave = Evidence went to another contact
paper-event-inspect-joined = Joined a group
paper-event-inspect-left = Left a group
