# Lists and administration, in English.

## Whom the house trusts

offices-now = Trusted now
offices-radar = Radar by state
offices-versions = Versions
offices-bring = Bring lists
offices-proposals = Proposals
offices-proposal = Proposal
offices-state-of = Trust in { $state }
offices-version = Version { $serial }
offices-version-short = Version
offices-lists = Lists
offices-list = List
offices-list-master-list = Master list
offices-list-national-decision = Decision of the authority
offices-list-revocation-list = List of revoked certificates
offices-list-deviation-list = List of known errors
offices-list-of = { $kind }, { $state }, signed: { $date }
offices-issuer = State
offices-age = Age
offices-age-fresh = { $count ->
    [one] brought { $count } day ago
   *[other] brought { $count } days ago
}
offices-age-days = { $count ->
    [one] older than 3 working days ({ $count } day)
   *[other] older than 3 working days ({ $count } days)
}
offices-age-weeks = { $count ->
    [one] older than 4 weeks ({ $count } day)
   *[other] older than 4 weeks ({ $count } days)
}
offices-age-today = brought today
offices-age-overdue = the next one is overdue
offices-age-none = does not age
offices-seen = Last brought
offices-signed = Signed
offices-due = Next one due
offices-count = Entries
offices-words = Decided
offices-fingerprint = Fingerprint
offices-all-fresh = Every list is fresh enough.
offices-weeks = { $count ->
    [one] { $count } list is older than four weeks: too old for everybody.
   *[other] { $count } lists are older than four weeks: too old for everybody.
}
offices-days = { $count ->
    [one] { $count } list was not brought for more than three working days.
   *[other] { $count } lists were not brought for more than three working days.
}
offices-overdue = { $count ->
    [one] The successor of { $count } list of revoked certificates is overdue.
   *[other] The successors of { $count } lists of revoked certificates are overdue.
}
offices-holds = Keys: { $keys }. Certificates: { $certificates }. Version: { $serial }.
offices-specimen = These are lists for demonstration. They never serve at a border.
offices-no-lists = Nothing is trusted yet.
    .hint = Who keeps the trust lists brings the first one, and a second person approves it.
offices-package = Take the whole store along (trust.bin)

## Radar

offices-state = State
offices-radar-look = { $count ->
    [one] { $count } thing, pressing
   *[other] { $count } things, some pressing
}
offices-radar-unknown = { $count ->
    [one] { $count } thing to know
   *[other] { $count } things to know
}
offices-radar-clear = nothing to say
offices-do = First to do
offices-keys = Keys
offices-certificates = Certificates
offices-until = Valid until
offices-vouchers = Vouched for by
offices-missing = States of which nothing is held
offices-said = What is to be said
offices-held = What is held

## Versions and differences

offices-since = Since
offices-by = Taken in by
offices-founded = whoever founded the record
offices-way = How
offices-by-two = approved by a second person
offices-by-one = followed on an accepted list
offices-changed = What changed
offices-origin = Where it comes from
offices-show-proposal = Show the proposal
offices-as-inspections = As inspections name it
offices-no-difference = Nothing differs: it is noted that somebody looked.
offices-grounds = This needs two people, because:
offices-ground-new-anchor = a key is trusted that was not
offices-ground-new-list-signer = no list of this signer was accepted before
offices-ground-unsigned = nobody signed it
offices-ground-whole-store = it takes the place of the whole store
offices-ground-not-newer = a list takes the place of one as new, or newer
offices-ground-removed = something is trusted or held no more
offices-ground-revocation-taken-back = a certificate that was revoked is no longer on the list
offices-certificates-added = { $count ->
    [one] { $count } certificate is new
   *[other] { $count } certificates are new
}
offices-certificates-removed = { $count ->
    [one] { $count } certificate is gone
   *[other] { $count } certificates are gone
}
offices-states-added = { $count ->
    [one] { $count } state of which nothing was held
   *[other] { $count } states of which nothing was held
}
offices-states-removed = { $count ->
    [one] { $count } state of which nothing is held any more
   *[other] { $count } states of which nothing is held any more
}
offices-keys-removed = { $count ->
    [one] { $count } key is trusted no more
   *[other] { $count } keys are trusted no more
}
offices-lists-added = { $count ->
    [one] { $count } list is new
   *[other] { $count } lists are new
}
offices-lists-removed = { $count ->
    [one] { $count } list gave way
   *[other] { $count } lists gave way
}
offices-seal-signers-added = { $count ->
    [one] { $count } signer of seals is new
   *[other] { $count } signers of seals are new
}
offices-seal-signers-removed = { $count ->
    [one] { $count } signer of seals is gone
   *[other] { $count } signers of seals are gone
}
offices-odd = Remarkable
offices-odd-list-signer-purpose-not-critical = The purpose of the signer is not marked as critical.
offices-odd-list-signer-not-valid-at-signing = The signer was not valid when it signed.
offices-odd-list-signer-expired = The certificate of the signer has expired.
offices-odd-list-root-expired = The root of the signer has expired.
offices-odd-list-signer-not-verified = The signer could not be verified.
offices-key = Key
offices-key-new = new key
offices-certificate-root = root certificate
offices-certificate-link = link certificate

## What it changes

offices-effect = What it would change
offices-effect-note = Contacts that are open or kept are checked again by both stores, and nothing is recorded.
offices-effect-ask = Check it on contacts
offices-effect-busy = Checking …
offices-effect-none = No contact that is open or kept has a document of these states.
offices-turn-same = { $count ->
    [one] { $count } contact stays: { $outcome }
   *[other] { $count } contacts stay: { $outcome }
}
offices-turn = { $count ->
    [one] { $count } contact: { $before } before, { $after } after
   *[other] { $count } contacts: { $before } before, { $after } after
}
offices-effect-left = { $count ->
    [one] { $count } more contact was not checked.
   *[other] { $count } more contacts were not checked.
}
offices-outcome-all-clear = nothing found
offices-outcome-failed = look here
offices-outcome-undetermined = not settled
offices-outcome-incomplete = not everything was checked

## Bringing lists

offices-drop = Drop lists or a package here
    .hint = Master lists, revocation lists, lists of known errors, certificates, directory files, or one trust.bin. Nothing is taken in before you saw it.
offices-special = What is not the rule
offices-how-decision = Decision of the authority
offices-how-decision-note = The words under which the authority trusts what nobody signed. They are kept.
offices-how-older = A list may take the place of a newer one
offices-how-keep = Keep certificates that the newer list no longer holds
offices-how-signer = Root of a first signer
offices-look-again = Look again
offices-answer = What they would change
offices-looking = The server looks at them.
offices-nothing-brought = Nothing was brought yet. The difference is shown here first.
offices-only-shown = Only shown: nothing was taken in yet.
offices-take-in = Take it in
offices-propose = Propose it to a second person
offices-brought-applied = Taken in. The house trusts it from now on.
offices-brought-proposed = Proposed. It waits for a second person, seven days at most.

## Two people

offices-matter = Matter
offices-matter-anchor = A new key to be trusted
offices-matter-list-signer = A new signer of lists
offices-matter-unsigned-import = Lists that nobody signed
offices-matter-removal = Something trusted no more
offices-matter-role = A role or new credentials
offices-matter-reset = New credentials
offices-matter-policy = A rule of checks
offices-matter-retention = How long records are kept
offices-proposal-open = waits for a second person
offices-proposal-approved = approved
offices-proposal-refused = refused
offices-proposal-withdrawn = taken back
offices-proposal-expired = its time is over
offices-proposed-by = Proposed by
offices-proposed = Proposed
offices-waits-until = Waits until
offices-digest = Its content
offices-no-proposals = Nothing waits for a second person.
    .hint = What needs two people appears here when somebody proposes it.
offices-decision = Decision
offices-role-given = { $number } is given the role: { $role }
offices-role-taken = { $number } loses the role: { $role }
offices-reset-proposed = { $number } gets new credentials: everything to sign in with is taken, and a new link can be given.
offices-content-gone = What it said is not shown any more.
offices-settled-approved = Approved by a second person, and done.
offices-settled-refused = Refused. It can be proposed anew.
offices-refused-because = Reason given: { $reason }.
offices-settled-withdrawn = Taken back by who proposed it.
offices-settled-expired = Seven days went by without a second person. It can be proposed anew.
offices-hinder-own = You proposed this. Somebody else approves it, and nobody who stands in for you.
offices-hinder-concerned = This concerns your own account. Somebody else decides.
offices-hinder-right = Your role lets you read this, and others approve it.
offices-hinder-not-taken = It cannot be taken in any more as it was proposed.
offices-approve = Approve
offices-approve-key = Read what changes first. Your passkey confirms exactly this difference.
offices-approve-plain = Read it first. It is done with your approval, and your number stands beside it.
offices-approve-sure = Did you read what changes?
offices-approve-yes = Yes, approve
offices-refuse = Refuse
offices-reason = Reason
offices-reason-not-needed = not needed
offices-reason-not-verified = where it comes from is not verified
offices-reason-wrong-content = its content is wrong
offices-reason-ask-first = to be talked about first
offices-withdraw = Take it back
offices-withdraw-sure = Take this proposal back?
offices-nobody = nobody
offices-you = you ({ $number })
offices-other = another person

## People

offices-people = People
offices-one-people = Account
offices-one-proposals = Proposal
offices-one-devices = Device
offices-one-accesses = Who saw what
offices-one-rates = Rates
offices-no-people = There is no account yet.
offices-account-there = can sign in
offices-account-waits = needs a link to begin
offices-account-left = left
offices-roles-held = Roles
offices-posts = Posts
offices-passkeys = Passkeys
offices-deputies = Deputies
offices-made = Made
offices-made-created = by the administrator
offices-made-founded = with the record
offices-made-refounded = again, at the machine
offices-linked = Linked to the provider
offices-yes = yes
offices-no = no
offices-none = none
offices-new-number = New service number
offices-create = Make an account
offices-link-title = The link of { $number }
offices-link-note = It is shown this once, works once, and ends after 24 hours. Hand it over in person.
offices-posts-note = Somebody acts only at the posts where they are posted.
offices-other-posts = Other posts
offices-save-posts = Set the posts
offices-role = Role
offices-role-note = A role is given and taken by two people: one proposes it here, a commander approves it.
offices-propose-give = Propose to give it
offices-propose-take = Propose to take it
offices-credentials = Beginning and leaving
offices-credentials-note = New credentials for somebody who decides about travellers need two people.
offices-invite = Give a link
offices-reset = New credentials
offices-reset-sure = Take everything to sign in with?
offices-leave = They left
offices-leave-sure = This ends everything at once and cannot be undone.
offices-revoke = Revoke
offices-revoke-key-sure = This key never comes back.

## Devices

offices-devices = Devices
offices-device = Device
offices-kind = Kind
offices-kind-swipe-reader = swipe reader
offices-kind-page-scanner = page scanner
offices-kind-chip-reader = chip reader
offices-kind-camera = camera
offices-kind-gate = gate
offices-kind-folder = watched folder
offices-token = Token
offices-token-good = good
offices-token-soon = ends within two weeks
offices-token-over = its time is over
offices-token-revoked = revoked
offices-heard = Last heard
offices-not-heard = not since the server started
offices-do-something = To do
offices-revoke-sure = { $name } is refused from its next request on.
offices-token-title = The token of { $name }
offices-token-note = It is shown this once. Enter it at the device; the record keeps only its hash.
offices-no-devices = No device has a token yet.
    .hint = Register one below; its token is shown once.
offices-register = A new device
offices-register-note = It hands evidence in, and reads nothing.
offices-device-name = Name
offices-device-name-note = Small letters, digits and hyphens, such as swipe-3.
offices-device-desk = Desk, if it belongs to one
offices-lasts = Token lasts
offices-lasts-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
offices-register-do = Register

## Who saw what

offices-accesses = Who saw what
offices-access-note = Each look here is recorded as well, and stands in the list.
offices-when = When
offices-by-right = By the right
offices-purpose = What for
offices-purpose-inspection = inspection
offices-purpose-audit = audit
offices-of-what = Of what
offices-of-only = Only { $id }
offices-of-all = Everything again
offices-contact-number = Number of a contact
offices-from = From
offices-to = To
offices-everybody = everybody
offices-look = Look
offices-no-accesses = Nobody saw anything like this.

## Rates

offices-rates = Rates by state
offices-rates-withheld = A number is shown only where it is none, or { $least } at least. Others are withheld, and so is what would give them away.
offices-rates-note = They measure checks and lists, never travellers. Where many were found in order, the check is wrong.
offices-withheld = withheld
offices-month = Month, in UTC
offices-all-documents = all documents
offices-came-to = What a check came to
offices-check = Check
offices-referred = Referred
offices-assessed = Assessed
offices-in-order = Found in order
offices-all-posts = All posts
offices-no-rates = Nothing can be shown of this month.
    .hint = No state had { $least } documents, or none were checked. Choose another month.

## One's own account

offices-may-do = You may
offices-scope-own = own
offices-scope-post = own posts
offices-scope-all = all
offices-own-passkey = Your passkeys
offices-own-passkey-none = You have none yet. Make one here: grave acts are confirmed with it.
offices-own-revoke-sure = This key never comes back, and you are signed out everywhere.
offices-own-passkey-note = Grave acts are confirmed with a passkey. Only you add one to your account.
offices-own-passkey-add = Make a passkey
offices-own-passkey-done = Done: it signs you in and confirms from now on.
offices-own-password = Password
offices-own-password-note = It signs you in together with a code. Who signs in with a passkey needs none.
offices-own-password-field = Another password, of twelve characters at least
offices-own-password-set = Change the password
offices-own-password-done = The password is changed.
offices-own-pin = PIN
offices-own-pin-note = With it you come back to a desk within a shift that began with your passkey.
offices-own-pin-field = Four to eight digits
offices-own-pin-set = Set the PIN
offices-own-pin-done = The PIN is set.
offices-own-badge = Badge
offices-own-badge-note = It does what the PIN does. A new badge takes the place of the one before.
offices-own-badge-make = Make a badge
offices-own-badge-title = Your badge
offices-own-badge-once = It is shown this once: print it, or write it onto your card. The record keeps only its hash.
offices-own-sessions = Your sessions
offices-own-sessions-note = For a desk that you left open, or when anything seems wrong: this ends your shift at every desk at once.
offices-own-sessions-end = Sign out everywhere
offices-own-sessions-sure = You are signed out here too.
offices-deputy = Who stands in for you
offices-deputy-note = They have your roles at your posts until the time ends: 31 days at most.
offices-deputy-days = For how many days
offices-deputy-name = Name them
offices-deputy-done = From now on { $number } stands in for you.
offices-deputy-end = End
offices-deputy-end-sure = They stand in no more, from now on.

## What somebody may do

offices-may-open-contact = begin a contact
offices-may-add-evidence = add evidence
offices-may-see-contact = see a contact
offices-may-observe = say what was seen
offices-may-assess-suspicion = give a first impression
offices-may-assess-finding = assess a finding
offices-may-assess-opinion = give an opinion
offices-may-refer = send to the second line
offices-may-close-referral = send back from the second line
offices-may-correct = correct what was recorded
offices-may-merge = merge contacts
offices-may-split = part contacts
offices-may-hand-over-contacts = hand a contact over
offices-may-run-again = run the checks again
offices-may-close-contact = end a contact
offices-may-admit = let somebody go on
offices-may-admit-by-derogation = let somebody go on by derogation
offices-may-refuse = refuse entry
offices-may-keep-from-leaving = keep somebody from leaving
offices-may-seize = keep a document
offices-may-return-to-carrier = return somebody to the carrier
offices-may-hand-over = hand somebody over to another authority
offices-may-protect = let somebody go to protection
offices-may-withdrew = record that somebody went back
offices-may-interview-safeguards = ask in private
offices-may-read-safeguards = read what was said in private
offices-may-watch-lanes = watch the lanes
offices-may-relax-checks = relax checks for a time
offices-may-keep-post-log = keep the log of a post
offices-may-see-rates = see the rates
offices-may-see-trust = see whom the house trusts
offices-may-see-ledger-state = see the state of the record
offices-may-see-access-log = read who saw what
offices-may-import-routine-list = take in lists that follow on accepted ones
offices-may-propose-anchor = propose a new key
offices-may-propose-list-signer = propose a signer of lists
offices-may-propose-unsigned-import = propose lists that nobody signed
offices-may-propose-removal = propose to trust something no more
offices-may-propose-role = propose a role
offices-may-propose-policy = propose a rule of checks
offices-may-propose-retention = propose how long records are kept
offices-may-approve-anchor = approve a new key
offices-may-approve-list-signer = approve a signer of lists
offices-may-approve-unsigned-import = approve lists that nobody signed
offices-may-approve-removal = approve to trust something no more
offices-may-approve-role = approve a role
offices-may-approve-policy = approve a rule of checks
offices-may-approve-retention = approve how long records are kept
offices-may-manage-accounts = keep accounts
offices-may-manage-posts = say where people are posted
offices-may-manage-device-tokens = give devices their tokens
offices-may-manage-own-passkeys = keep their own passkeys
offices-may-name-deputy = name who stands in for them

## Roles

offices-roles = What roles may do
offices-role-may = What may this role do? { $role }
offices-may-what = To
offices-reach-own = own
offices-reach-post = posts
offices-reach-all = all
offices-reach-not = –
offices-reach-never = never
offices-reach-long-own = May, for what is their own
offices-reach-long-post = May, at their posts
offices-reach-long-all = May, everywhere
offices-reach-note = A dash can be changed by the authority in a file; “never” can be changed by none.
offices-two = Two people
offices-two-note = One proposes, somebody else approves: never the same person, nor who stands in for them.
offices-approved-at-most = approved at most by: { $roles }
offices-apart = Never together with
offices-apart-note = No person holds these roles together with this one.
offices-never = Never, whatever a file says
offices-rule-administrator-apart = The administrator sees nothing of a traveller, acts on none, and has no say in whom the house trusts.
offices-rule-auditor-only-looks = The auditor reads who saw what, rates and the state of the record; never a contact, and decides nothing.
offices-rule-no-content = Who keeps trust lists, or trains, needs no content of a traveller.
offices-rule-safeguards-of-protection = Only protection asks in private, and only protection reads it.
offices-rule-protection-does-not-decide = Protection sees a contact and lets a person go to protection, and decides nothing else.
offices-rule-first-line-suspects = The first line gives a first impression; findings and opinions are for who examined.
offices-rule-access-log-of-auditor = Who saw what is read by the auditor alone.
offices-rule-approver = Others approve this at most.

## The record

offices-ledger = The record
offices-ledger-whole = The record is what was signed.
offices-ledger-fault = The record is not what was signed.
    .hint = Change nothing, tell who keeps this machine, and compare with what was noted elsewhere.
offices-ledger-unlooked = The server has not looked yet since it started.
offices-looked = Looked:
offices-ledger-holds = What it holds
offices-events = Events recorded
offices-events-signed = of them signed
offices-events-after = since then
offices-checkpoint = What was signed last
offices-checkpoint-note = Note it elsewhere: a record that becomes smaller or other than this was changed.
offices-no-checkpoint = Nothing was signed yet.
offices-record-name = Name of the record
offices-root = Hash over all
offices-signatures = Signed by

## What is kept

offices-retention = What is kept
offices-class = Records
offices-class-inspection = Contacts and their checks
offices-class-fresh = Evidence of contacts that are not over
offices-class-evidence = Evidence
offices-class-access = Who saw what
offices-class-post = Post log and orders
offices-class-people = Accounts
offices-class-proposal = Proposals
offices-class-erasure = Erasures
offices-class-node = Of the machine
offices-class-drop = Said in private, sealed
offices-class-trust = Whom the house trusted
offices-class-rule = Rules of the house
offices-kept = Kept
offices-term = For how long
offices-clock-begun = { $count ->
    [one] { $count } month from the beginning
   *[other] { $count } months from the beginning
}
offices-clock-contact-end = { $count ->
    [one] { $count } month from the end of the contact
   *[other] { $count } months from the end of the contact
}
offices-undeclared = nobody declared it
offices-end = Then
offices-end-erase = erased
offices-end-archive = handed to the archive
offices-end-evidence = erased, and at once where nothing was found
offices-next-end = First end
offices-kept-good = within its time
offices-kept-due = { $count ->
    [one] { $count } at its end
   *[other] { $count } at their end
}
offices-kept-overdue = { $count ->
    [one] { $count } kept a month too long
   *[other] { $count } kept a month too long
}
offices-retention-good = Nothing is kept longer than it may be.
offices-retention-overdue = { $count ->
    [one] { $count } record is kept a month longer than it may be.
   *[other] { $count } records are kept a month longer than they may be.
}
offices-retention-do = Who keeps this machine erases what is due: spartel erasure due.
offices-erasures = Latest erasures
offices-erasures-note = Evidence that goes at the end of a contact, because nothing was found, is not among them.
offices-ground = Ground
offices-records = Records
offices-no-erasures = Nothing was erased yet.
    .hint = What comes to its end is erased by who keeps this machine, and stands here then.

offices-rules = How posts check
offices-rules-note = Nobody chooses for one traveller: a post checks by its rule. One person proposes a rule, a commander approves it.
offices-post = Post
offices-posts-all = All posts without a rule of their own
offices-checks-by = Checks by
offices-rule-since = Since
offices-rule-none = no rule: as the program proposes
offices-no-posts = Nobody is posted anywhere yet.
    .hint = Say on the page of a person where they are posted.
offices-propose-rule = Propose another rule
offices-propose-rule-note = Every profile here asks the lists of lost and stolen documents.
offices-profile-desk = Reader with white, infrared and ultraviolet light
offices-profile-desk-visible = Reader with white light alone
offices-profile-stationary = Stationary inspection, everything demanded (TR-03135)
offices-profile-self-service = Self-service, everything demanded (TR-03135)
offices-profile-partially-mobile = Partially mobile, everything demanded (TR-03135)
offices-profile-fully-mobile = Fully mobile, everything demanded (TR-03135)
offices-profile-kiosk = Kiosk, everything demanded (TR-03135)
offices-profile-asylum-registration = Asylum registration, everything demanded (TR-03135)
offices-rule-checks = At { $post } contacts are checked by: { $profile }.
offices-rule-checks-all = At all posts without a rule of their own, contacts are checked by: { $profile }.
offices-rule-kept = “{ $class }” is kept so many months: { $months }.
offices-rule-later = It holds for records whose time begins afterwards. Those that are kept already keep their end.
offices-propose-kept = Propose another time
offices-propose-kept-note = What explains the record itself goes to the archive, and no rule changes that.
offices-class-of = What
offices-months = Months
offices-months-between = { $least } to { $most }
offices-approve-rule-key = Read what is proposed first. Your passkey confirms exactly this rule.
