# The watch of a post, in English: what a commander sees of a post, and hands over.

watch-title = Watch of { $post }
watch-pages = Pages of the watch
watch-now = Now
watch-hand-over = Hand over contacts
watch-no-post = You are posted nowhere.
    .hint = The administrator says where somebody is posted.
watch-needs = Needs you first
watch-seen = As of
watch-seen-last = Not reached, last seen at
watch-needs-nothing = Nothing waits for you.
watch-need-unresolved = { $count ->
    [one] { $count } contact should have ended and could not.
   *[other] { $count } contacts should have ended and could not.
}
watch-need-referrals = { $count ->
    [one] { $count } traveller has been in the second line for { $time }.
   *[other] { $count } travellers have been in the second line for long, the first for { $time }.
}
watch-need-left = { $lane }: somebody is at the counter, and { $number } is not signed in.
watch-need-long = { $lane }: a traveller has been at the counter for { $time }.
watch-need-ended = The token of { $device } has ended: it can hand nothing in.
watch-need-ends = The token of { $device } ends in { $time }.
watch-need-silent = { $count ->
    [one] { $count } device has not been heard, though travellers pass. Have somebody look after it.
   *[other] { $count } devices have not been heard, though travellers pass. Have somebody look after them.
}
watch-need-lists = { $count ->
    [one] { $count } trust list has not been brought for more than four weeks.
   *[other] { $count } trust lists have not been brought for more than four weeks.
}
watch-to-list = Show the contacts
watch-numbers = How the post is doing
watch-counters = At the counters
watch-referred = In the second line
watch-began = Began
watch-ended = Ended
watch-at-once = now
watch-hour = in the last hour
watch-day = in the last 24 hours
watch-person = Time per traveller
watch-vehicle = Time per vehicle
watch-p95 = 95 % within { $time }
watch-too-few = So far { $count } in 24 hours. Times are told from { $least } on.
watch-lanes = Lanes
watch-lanes-none = No lane has worked in the last hour.
    .hint = A lane stands here as soon as an officer begins a contact in it.
watch-lane-left = Nobody signed in
watch-lane-closed = Closed
watch-lane-long = Long wait
watch-lane-away = Away
watch-lane-works = At work
watch-lane-free = Free
watch-lane-unnamed = Without a name
watch-lane-nobody = nobody at the counter
watch-lane-since = { $count ->
    [one] at the counter, for { $time }
   *[other] at the counter, the first for { $time }
}
watch-lane-shift = on shift since
watch-lane-last = Last contact began at
watch-referrals = In the second line
watch-referrals-none = Nobody is there.
    .hint = Whoever is sent on stands here until they come back.
watch-sent = sent on at
watch-expected = Expected
watch-expected-none = No group is announced.
    .hint = Officers announce vehicles, sailings and families at the desk.
watch-group-vehicle = Vehicle
watch-group-carrier = Sailing, flight or train
watch-group-family = Family
watch-come = { $come } of { $count } came, { $ended } through
watch-devices = Devices
watch-devices-note = A device hands in what comes and is never asked: silence alone is no fault.
watch-devices-none = No device has a token here.
    .hint = The administrator gives readers and cameras their tokens.
watch-device-swipe-reader = swipe reader
watch-device-page-scanner = page scanner
watch-device-chip-reader = chip reader
watch-device-camera = camera
watch-device-gate = gate
watch-device-folder = watched folder
watch-device-heard = heard
watch-device-silent = silent
watch-device-ended = token ended
watch-device-until = token until
watch-lists = Trust lists
watch-lists-none = No list is held.
    .hint = The keeper of trust lists brings them in.
watch-list-master-list = Master list
watch-list-national-decision = National decision
watch-list-revocation-list = Revocation list
watch-list-deviation-list = Deviation list
watch-list-today = brought today
watch-list-days = { $count ->
    [one] brought { $count } day ago
   *[other] brought { $count } days ago
}
watch-older-than-three-working-days = { $count ->
    [one] { $count } day ago: more than three working days
   *[other] { $count } days ago: more than three working days
}
watch-older-than-four-weeks = { $count ->
    [one] { $count } day ago: more than four weeks
   *[other] { $count } days ago: more than four weeks
}
watch-hand-note = Whoever takes a contact over is in charge of it from then on. That you opened this list is recorded.
watch-from = In charge
watch-from-all = everybody
watch-all = Choose all that are shown
watch-to = Hand over to
watch-to-choose = Choose an officer
watch-hand = { $count ->
    [one] Hand { $count } contact over
   *[other] Hand { $count } contacts over
}
watch-handed = { $count ->
    [one] { $count } contact was handed over.
   *[other] { $count } contacts were handed over.
}
watch-hand-none = No contact goes on at this post.
    .hint = There is nothing to hand over. Contacts stand here while they go on.
watch-hand-nobody = Nobody is posted here who could take one over.
    .hint = The administrator says where somebody is posted.

watch-log = Post log
watch-log-none = Nothing stands in the log yet.
    .hint = Orders that relax checks stand here by themselves; notes, when somebody writes one.
watch-relaxed = Relaxed now
watch-relaxed-note = An order lets travellers go on without named checks, for a time. It changes no result, and nobody of whom something was found goes on by it.
watch-relaxed-none = Nothing is relaxed. Everything is demanded.
watch-relax = Relax …
watch-relax-what = What may be missing
watch-relax-whom = Whom
watch-all-directions = all directions
watch-relax-why = Because
watch-relax-choose = Choose why
watch-relax-for = How long
watch-because-crowd = waiting cannot be borne
watch-because-danger = waiting is dangerous
watch-because-equipment = a device failed
watch-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
watch-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
watch-relax-title = Relax these checks?
watch-relax-line = You answer for it by name. Your key confirms exactly this order, and the log keeps it.
watch-relax-yes = Relax them
watch-until = until
watch-lift = Lift it
watch-lift-ask = Demand everything again?
watch-ordered = Checks relaxed
watch-lifted = Lifted at
watch-note = Write something down
watch-note-note = About the work of the post. Name no traveller: no name, no number of a document.
watch-note-text = Note
watch-note-write = Write it down
watch-subject = About
watch-subject-incident = an incident
watch-subject-equipment = equipment
watch-subject-traffic = traffic
watch-subject-staff = staff
watch-subject-visit = a visit
watch-subject-other = something else
