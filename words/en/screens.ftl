# The screens, in English: what stands on them. A code is the end of the name of its message; .hint says what to do next.
# Rules: say what was checked and no more; judge the document's parts, never the person; 25 words at most.

## The frame

frame-name = Spartel
frame-places = Places
frame-clock = Time here, and UTC
frame-language = Language
frame-light = Light screen
frame-dark = Dark screen
frame-officer = Officer
frame-change = Change officer
frame-lock = Lock, I am away
frame-end = End the shift
frame-lost = No connection: what is not sent is kept in this window
frame-there = Connected
frame-demonstration = Demonstration: nobody and nothing in it is real.
frame-no-place = There is no screen for your role yet.
    .hint = What you may do is there for programs already.
frame-server = What runs here
place-watch = Watch
place-desk = Desk
place-private = Safeguards
place-laboratory = Laboratory

role-first-line = First line
role-second-line = Second line
role-protection = Protection
role-commander = Commander
role-trust-list-manager = Keeper of trust lists
role-administrator = Administrator
role-auditor = Data-protection auditor
role-trainer = Trainer

## Signing in

session-sign-in = Sign in
session-locked = Locked
session-change = Change officer
session-with-passkey = With my passkey
session-with-provider = With { $name }
session-or = or
session-way-password = Password and code
session-way-pin = PIN or badge
session-number = Service number
session-number-or-none = Service number, if it is not you who locked
session-password = Password
session-code = Code of six digits
session-pin = PIN or badge
session-pin-when = Within a shift that began with a passkey.
session-enter = Sign in
session-stay = Stay signed in

link-title = Your account
link-ask = Type or paste the link that was handed to you. It works once, for 24 hours.
link-field = Link
link-go-on = Go on
link-of = This link is of service number { $number }.
link-passkey = Make a passkey
link-passkey-why = A passkey cannot be read off or given away, and you need no codes.
link-password = Set a password with codes instead
link-secret = Type this secret into your application for codes. It is shown once.
link-new-password = New password, twelve characters at least
link-set = Set the password
link-done = Done. You can sign in now.

## What is in the way

problem-other = This could not be done ({ $code }).
    .hint = Try again; if it stays so, tell who keeps this server.
problem-network = The server does not answer.
    .hint = What is not sent stays in this window and is sent as soon as the server answers.
problem-no-passkey = This browser has no passkeys here.
    .hint = Use password and code, or another browser.
problem-too-many-files = { $count } files at once are more than one document has.
    .hint = Nothing was taken. Drop the files or the folder of one document.
problem-passkey-refused = The passkey was not used.
    .hint = Try again, or use password and code.

## Words of the desk

frame-notice = Notice
direction-entry = Entry
direction-exit = Exit
direction-transit = Transit
light-vi = White
light-ir = Infrared
light-uv = Ultraviolet
sex-F = female
sex-M = male
sex-X = sex not stated

## The desk

desk-direction = Direction of travel
desk-post = Post
desk-lane = Lane
desk-open = Not ended yet:
desk-left = You have not finished with this traveller.
    .hint = Nothing is lost: go on where you were, or take the next traveller.
desk-left-do = Go on with this traveller
desk-page = Document
desk-light = Light
desk-pages = Pages
desk-page-number = Page { $number }
desk-page-in = Page of the document, light: { $light }
desk-drop = Drop the document here
    .hint = Pictures of its pages, files of its chip, its zone or seal: one by one, or a whole folder.
desk-choose = Choose files
desk-lights = Taken in: { $lights }.
desk-fineness = { $number } pixels per inch.
desk-aside = No evidence, left aside: { $files }.
desk-unshown = This browser cannot show the format of this picture. It is checked all the same.
desk-zone = Machine readable zone
desk-percent = { $percent }%
desk-certainty-zone = machine readable zone read, { $percent }% sure
desk-certainty-doubt = character { $column } of line { $line } read, { $percent }% sure
desk-no-zone = Machine readable zone
desk-holder = Holder and document
desk-documents = Documents
desk-portrait-printed = Printed portrait
desk-portrait-chip = Chip portrait
desk-portrait-signed = Chip portrait, signed
desk-portrait-altered = Chip portrait, not as signed
desk-portrait-unproven = Chip portrait, not proven
desk-age = { $count ->
    [one] { $count } year old
   *[other] { $count } years old
}
desk-document = { $type }, { $issuer }
desk-expired = Expired: { $date }
desk-left-years = { $count ->
    [one] Still valid: { $count } year
   *[other] Still valid: { $count } years
}
desk-left-months = { $count ->
    [one] Still valid: { $count } month
   *[other] Still valid: { $count } months
}
desk-left-days = { $count ->
    [one] Still valid: { $count } day
   *[other] Still valid: { $count } days
}
desk-as-signed = as signed
desk-as-printed = as printed, not proven
desk-as-unproven = as read, not proven by a signature
desk-field = Field
desk-printed-zone = Printed zone
desk-chip-none = Chip
desk-chip-signed = Chip, signed
desk-chip-unproven = Chip, not proven
desk-chip-altered = Chip, not as signed
desk-seal = Seal
desk-same = the same
desk-unsure = not sure
desk-absent = nothing here
desk-proofs = What is proven, and good to know
desk-summary = Summary
desk-reasons = Reasons
desk-show = Show
desk-waiting = Next traveller
desk-waiting-line = Lay the document on the reader, or drop its files.
desk-working = Checking
desk-working-line = Results come as they are ready.
desk-clear-line = All that was demanded. Compare the faces.
desk-look = Look here
desk-incomplete = Not everything was checked
desk-second = Second line
desk-sent = Sent to the second line
desk-sent-line = The second line sees the evidence and these reasons.
desk-over = This contact has ended
desk-over-line = Somebody ended it on another screen. What was recorded stays, and nothing more is sent from here. Go on with the next traveller.
desk-over-merged = It was merged into another contact, which holds its evidence. Nothing more is sent from here. Go on with the next traveller.
desk-ended-all = All { $total } demanded checks have ended.
desk-ended-of = { $ended } of { $total } demanded checks have ended.
desk-before = { $number } is done at this desk.
desk-not-sent = Not sent yet: kept in this window until the server answers.
desk-unsent = Not everything was sent.
    .hint = It is kept in this window alone. Send it again; if it does not go, tell the second line yourself.
desk-unsent-again = Send again
desk-unsent-settled = Settled otherwise
desk-gaps-say-nothing = This says nothing about the document.
desk-by-hand = Your eyes and hands are the best check now
desk-by-hand-face = Compare the face with the portrait: ears, brows, mouth.
desk-by-hand-touch = Touch: raised print, portrait edges, binding.
desk-by-hand-tilt = Tilt: colours and images must move.
desk-by-hand-light = Look through it, then under ultraviolet: paper stays dark, fibres glow.
desk-by-hand-talk = Ask calmly about the journey. Hesitation alone says nothing.
desk-do-next = Faces compared: next traveller
desk-do-second = Second line
desk-do-private = In private
desk-do-after = Next traveller
desk-do-by-hand = Checked by hand …
desk-by-hand-title = Let this traveller go on?
desk-by-hand-ask = Not everything could be checked. You compared the faces and looked at the document yourself; the record will say so.
desk-by-hand-yes = Yes, checked by hand
desk-order = An order of the post lets the traveller go on without: { $sets }. It holds until
desk-do-order = Go on by order
set-chip = Chip
set-lamps = Infrared and ultraviolet light
set-lists = Lists of lost and stolen documents
desk-back = Back
desk-tray = Left by devices:
desk-tray-take = { $device }: { $count ->
    [one] take { $count } piece
   *[other] take { $count } pieces
}
desk-group = Vehicle or family
desk-group-form = Vehicle or family
desk-group-expected = How many travellers
desk-group-plate = Plate, if there is one
desk-group-begin = Begin
desk-group-leave = Done with this group
desk-group-aside = Set aside
desk-group-ended = { $ended } of { $total } travellers
group-vehicle = Vehicle
group-family = Family
desk-tile-open = not ended
desk-tile-clear = ended
desk-tile-ended = ended, something was noted
desk-tile-second = in the second line
desk-do-withdraw = Traveller does not want to go on …
desk-withdraw-title = Does the traveller want to leave again?
desk-withdraw-ask = Nobody is sent away by this: it is their own will, and the questions in private come first.
desk-withdraw-yes = Yes, by their own will
desk-claim = Next of a device
desk-claim-title = The next of { $device } is this traveller’s
desk-claim-name = Have the name of the file, or of its folder, begin with this:
desk-claim-program = Give this to the program at the device:
desk-claim-copy = Copy
desk-claim-done = Done
desk-links = Children
desk-links-line = Link each child to the adults who came with it, by what these say to be. Nothing is checked by that.
desk-link = { $child } came with { $adult }: { $relation }
desk-link-undo = Undo
desk-link-child = Child
desk-link-adult = Adult
desk-link-relation = Who the adult says to be
desk-link-do = Link
desk-claim-lasts = { $count ->
    [one] It holds for { $count } minute, for one drop.
   *[other] It holds for { $count } minutes, for one drop.
}
relation-parent = parent
relation-grandparent = grandparent
relation-sibling = brother or sister
relation-relative = relative
relation-guardian = guardian
relation-leader = leader of the group
relation-other = somebody else
desk-camera = Camera
desk-camera-take = Take the picture
desk-camera-which = Which camera
desk-camera-number = Camera { $number }
desk-camera-waiting = Waiting for the camera.
desk-camera-none = No camera can be used here. Connect one, or allow it in the browser.
desk-camera-dark = Too dark: more light on the page.
desk-camera-bright = Too bright: less light, or tilt the page a little.
desk-camera-blurred = Not sharp: hold still, go closer, let the camera focus.
desk-camera-good = Sharp and well lit: the whole page should be in the picture.

## Lists, wherever they are

table-filter = Filter: { $list }
table-filter-short = Filter
table-export = Take along as CSV
table-loading = Being read.
table-all = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
table-of = { $count ->
    [one] { $count } line of { $total }
   *[other] { $count } lines of { $total }
}
table-more = Show more
table-more-note = Sorting, filter and file go over what is shown.
place-records = Contacts
place-trust = Trust
place-offices = Administration
place-own = My account
frame-own = My account
once-code = QR code
once-copy = Copy
once-copied = Copied
once-done = It is noted: hide it
