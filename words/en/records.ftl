# Contacts: the list and one page each, in English.

## The list

records-number = Number
records-phase = State
records-phase-open = open
records-phase-referred = at the second line
records-phase-ended = ended
records-phase-merged = merged into another
records-unresolved = could not end
records-only-unresolved = Only those that could not end
records-outcome = Checks
records-outcome-none = none yet
records-outcome-all-clear = nothing found
records-outcome-failed = look here
records-outcome-undetermined = not settled
records-outcome-incomplete = not everything was checked
records-direction = Direction
records-opened = Begun
records-changed = Last change
records-any = all
records-all = All
records-views = Views
records-keep = Keep this view
records-drop = Drop this view
records-find = Find a number
records-none = No contact yet.
    .hint = Contacts begin at the desk, when a document is laid on the reader.
records-none-so = No contact is like this.
    .hint = Take a filter away, or look at all.

## One contact

records-one = Contact
records-back = All contacts
records-stands = Where it stands
records-where = Place
records-officer-none = nobody
records-officer-you = you
records-officer-other = another officer
records-evidence = Evidence
records-evidence-gone = Gone: it ended with nothing found, and its key was destroyed.
records-evidence-kept = Kept as long as this contact needs it.
records-evidence-none = None yet.
records-wants = To do
records-wants-assessment = Something was found: an officer says what they make of it.
records-merged-into = Merged into
records-merged-show = Show the other contact
records-life = Its life
records-life-note = Checks have their time. What officers said and did stands in its order.
records-life-opened = Begun: { $direction }, { $place }
records-life-evidence = Evidence came: { $pieces }
records-piece-chip-file = { $count ->
    [one] { $count } file of the chip
   *[other] { $count } files of the chip
}
records-piece-picture = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
}
records-piece-mrz-text = { $count ->
    [one] { $count } zone as text
   *[other] { $count } zones as text
}
records-piece-seal = { $count ->
    [one] { $count } seal
   *[other] { $count } seals
}
records-life-run = Checked: { $outcome }. Demanded checks that ended: { $ended }
records-life-missing = { $count ->
    [one] { $count } demanded check has not ended.
   *[other] { $count } demanded checks have not ended.
}
records-life-changed = Other than before: { $inputs }
records-input-evidence = evidence
records-input-trust = trust lists
records-input-policy = rules
records-input-engine = program
records-input-at = time
records-life-trust = By the trust lists
records-life-observed = An officer saw: { $what }
records-life-assessed = An officer assessed: { $level }
records-level-suspicion = first impression
records-level-finding = finding
records-level-opinion = opinion
records-life-acted = Done: { $act }
records-life-confirmed = Done, and confirmed with a key: { $act }
records-life-referred = Sent to the second line
records-life-unresolved = It should have ended and could not
records-life-ended = Ended
records-life-merged = Merged into another contact
records-act-admit = let go on
records-act-admit-by-derogation = let go on, by derogation
records-act-refuse = refused
records-act-keep-from-leaving = kept from leaving
records-act-seize = document kept
records-act-return-to-carrier = returned to the carrier
records-act-hand-over = handed over to another authority
records-act-protect = to protection
records-act-withdrew = went back by themselves
records-seen-substrate = paper or card
records-seen-relief = relief
records-seen-tilt = what moves when tilted
records-seen-transmitted-light = against light
records-seen-ultraviolet = under ultraviolet
records-seen-fine-print = fine print
records-seen-portrait = portrait
records-seen-alteration = a change to the page
records-seen-binding = binding
records-seen-laminate = laminate
records-seen-stamp = stamp
records-seen-likeness = likeness of the faces
records-seen-reference = comparison with a specimen
records-seen-interview = what was said
