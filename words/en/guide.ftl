# A demonstration, in English: a guided first inspection, documents to make it with, and whom one may be. A real house never says any of this.
# Rules: one sentence and one thing to do at a time; 25 words at most; .hint says how.

guide-name = Guided inspection
guide-close = Put the guide away
guide-go-on = Go on
guide-way = { $done } of { $total } done

guide-take = Lay the first document on the desk.
    .hint = Drag “Passport” into the field above it, or press it.
guide-watch = Results come as they are ready.
    .hint = Nothing to do: the summary says how far the checks are.
guide-compare = Nothing was found. Now it is your turn: compare the faces.
    .hint = Both portraits, and the traveller before you. Then press Enter.
guide-hand = Not everything could be checked, and the summary says what.
    .hint = Look and feel yourself. Then “Checked by hand”, or F2 for the second line.
guide-other = The next traveller, with a page that says something else.
    .hint = Take “Another name printed”.
guide-refer = Read the reasons; “Show” points at the place on the page.
    .hint = You do not have to settle it here. F2 sends the traveller to the second line.
guide-after = The second line has the evidence and these reasons now.
    .hint = Press “Next traveller”.
guide-private = One key more, for another day: F3.
    .hint = It has somebody speak with the traveller in private, and nothing on this screen shows it.
guide-done = That was a whole inspection.
    .hint = Open the link that was printed for UTA-201: it lies in the laboratory. The sign-in lists whom else you may be.

guide-documents = Utopia’s documents
guide-document-passport = Passport
guide-document-mrz-name = Another name printed
guide-document-portrait-swapped = Another chip photo
guide-document-passport-expired = Expired passport
guide-document-identity-card = Identity card
guide-document-visa-and-passport = Passport with a visa
guide-document-passport-unlisted = Authority on no list
guide-document-zone-alone = Page without a chip

guide-roles = Whom you may be
guide-roles-link = Where this was started, ./run printed a link for each of them. It signs in by itself.
guide-role-first-line = Inspects documents at the desk. Begin here.
guide-role-second-line = Lays on the light table what the desk sent on.
guide-role-protection = Speaks with a traveller in private, in twelve languages.
guide-role-commander = Watches the lanes, and approves what another proposed.
guide-role-trust-list-manager = Brings lists of certificates, and sees what they change.
guide-role-administrator = Keeps accounts, posts and devices, and sees no traveller.
guide-role-auditor = Sees who looked at what, and what is kept until when.

guide-try = Into the demonstration
guide-try-none = This link leads nowhere here: it is for a demonstration, and one that still runs.
