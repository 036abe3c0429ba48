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
