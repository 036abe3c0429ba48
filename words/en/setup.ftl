## Setting up the first server of a post, at the terminal

setup-begins = This sets up the first server of a post, in six steps.
    .hint = It can be broken off at any time: started again, it goes on where it was. Nobody can connect meanwhile.
ui-setup-step = Step { $step } of 6
ui-setup-yes = yes y
ui-setup-no = no n
setup-answer = Answer yes or no.
setup-broken-off = Setting up was broken off. What was made is whole, and is kept.
    .hint = Start it again with the same options: it goes on where it was.

# 1
ui-setup-step-machine = The machine
ui-setup-record = Record
ui-setup-keys = Keys
ui-setup-signer = Signer
ui-setup-certificate = Certificate
ui-setup-trust = Trust lists
setup-room = { $free } GiB are free on the disk of the record.
setup-room-little = Only { $free } GiB are free on the disk of the record; { $least } are the least for a post.
    .hint = A full disk records nothing: make room before travellers come.
setup-clock = The clock of this machine says { $now }, in UTC.
ui-setup-ask-clock = Is this right, by another clock (yes or no)
setup-clock-unset = Nobody has set the clock of this machine: nothing was made.
    .hint = Set it and start again. Certificates, links and the whole record go by it.
setup-clock-wrong = With a wrong clock nothing is made.
    .hint = Set it and start again. Certificates, links and the whole record go by it.
ui-setup-ask-place = Make everything in these folders (yes or no)
setup-other-place = Nothing was made.
    .hint = Start again with --data and other folders. Keys and signer are best on a volume of their own.

# 2
ui-setup-step-keys = The keys of the record
setup-passphrase = A passphrase locks the keys, and nobody can open the record without it.
    .hint = Take six random words or more. Press Enter alone to have one drawn.
ui-setup-ask-passphrase = New passphrase, or Enter alone
setup-passphrase-length = { $count ->
    [one] It has { $count } sign.
   *[other] It has { $count } signs.
}
setup-passphrase-short = With fewer than 24 signs, who takes the key folder can guess it.
    .hint = You can go on. A drawn one cannot be guessed.
ui-setup-drawn = This passphrase was drawn, and is shown this once:
ui-setup-ask-written = Write it on two papers, then press Enter
setup-write = It belongs on two papers in two sealed envelopes, apart from this machine.
ui-setup-ask-paper = Type it as it stands on the paper
setup-paper-differs = This is another one: nothing was made. Begin anew.
setup-signer-held = The signer of the record { $name } is there: { $place }.
ui-setup-ask-host = Name by which browsers reach the server, such as desk.post.example
setup-host = Passkeys need a name of letters, digits, hyphens and dots, and no address.

# 3
ui-setup-step-certificate = The certificate of the server
setup-certificate-held = The certificate is there, and its key belongs to it: { $place }.
ui-setup-way-own = 1: an authority of this post, made now on a medium that goes into a safe
ui-setup-way-given = 2: a certificate that an authority of the state has issued for this server
ui-setup-way-proxy = 3: none, because a proxy on this machine holds it
ui-setup-ask-way = Which of them
setup-way = Answer 1, 2 or 3.
setup-proxy = The server will listen on this machine alone, behind the proxy.
    .hint = Give the proxy its certificate, and let it pass the name of the host on.
ui-setup-ask-chain = File with the certificate
ui-setup-ask-chain-key = File with its key
ui-setup-ask-medium = Folder of the medium for the authority
setup-no-medium = There is no such folder, or the medium is not attached: { $place }.
setup-medium-same = This folder lies on the disk of the record.
    .hint = Who takes this machine then has the authority, and can pretend to be this server.
ui-setup-ask-medium-same = Take it all the same (yes or no)
setup-authority-held = The authority on the medium is used: { $place }.
ui-setup-ask-domain = Name for which it may vouch, with all names below it

# 4
ui-setup-step-founders = The first two people
setup-two = The administrator keeps accounts and machines. The commander approves what needs two people. They are two persons.
ui-setup-ask-administrator = Service number of the administrator
ui-setup-ask-commander = Service number of the commander
setup-number = A service number has capital letters, digits, hyphens, dots and slashes, 32 at most.
setup-number-same = This number is already the other person. Two people are needed.
ui-setup-ask-link = Make another link for this account, in the place of the former one (yes or no)
setup-has-begun = { $number } has set something to sign in with.

# 5
ui-setup-step-trust = The first trust list
setup-trust-held = A first list is there: { $place }.
setup-trust-founded = The record says already whom this house trusts. Further lists come in the browser, by two people.
setup-trust-why = Whom this house trusts is founded on it. Every later list with new keys is approved by two people.
    .hint = Bring the list, the root certificate of its signer, and a second person with the fingerprint of that root.
ui-setup-ask-lists = File or folder on the stick, or Enter alone to do it later
setup-trust-later = Without a list no chip can be verified.
    .hint = Start this command again, or bring lists in the browser, by two people.
setup-trust-made = The house begins with this list: { $place }.
setup-trust-none = Nothing of it was taken.
ui-setup-ask-root = File with the root certificate of the signer
setup-root = This is no certificate.
setup-second = The second person takes the fingerprint (SHA-256) from another source than the stick: from the state itself, on paper.
ui-setup-ask-fingerprint = Second person: type 16 digits or more of it
setup-fingerprint = Type 16 to 64 hexadecimal digits.
setup-fingerprint-other = The root on the stick has another fingerprint.
    .hint = Do not use this stick until you know who changed what.
ui-setup-ask-take = Do both of you found the trust of this house on it (yes or no)
setup-list = { $file }: signed by { $country } on { $day }.
setup-list-refused = Not taken: { $file }.
ui-setup-certificates = Certificates
ui-setup-states = States
ui-setup-revocations = Revocation lists

# 6
ui-setup-step-end = What to do now
setup-keep = Copy the folders of keys and signer now, to where ordinary backups do not reach.
    .hint = The medium of the authority goes into a safe, and the two papers with the passphrase into two other places.
ui-setup-start = Start the server with:
setup-service = As a service, systemd has the passphrase as a credential: docs/server.md has the lines.
setup-link = The link of { $number } works once, for 24 hours, to set a passkey. Hand it over in person, when the server runs.
setup-next = Then the administrator makes accounts and posts, and gives roles, which the commander approves.
    .hint = Protection makes its own key elsewhere. Name its public half with --protection.
