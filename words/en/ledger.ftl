# The record and its keys, in English: sentences for administrators. The attribute .hint says what to do next.

## Keys: why something was not done

keys-locked = The keys are locked: no passphrase was given.
    .hint = Name a file with --passphrase-file, or give the service the credential spartel-passphrase.
keys-passphrase = The passphrase is another: nothing was opened.
    .hint = Try again; letters with accents and the layout of the keyboard count.
keys-weak = The passphrase is too short: { $least } characters are the least.
    .hint = Take six random words or more.
keys-differ = The two passphrases differ: nothing was made.
    .hint = Try again.
keys-inside = The key folder { $place } would lie inside of the data.
    .hint = Choose a place outside: each backup of the data would hold the keys, and nothing could be erased.
keys-exists = Keys lie there already and are never written over: { $place }.
    .hint = Look at them with spartel keys status, or choose another folder.
keys-missing = There are no keys at { $place }.
    .hint = Where there never were any, spartel keys init makes them; where there were, bring them back from their copy.
keys-destroyed = These keys were destroyed: { $place }.
    .hint = What they locked up cannot be opened again, as was intended.
keys-changed = { $place } was changed, or is no file of keys.
    .hint = Bring this file back from the copy of the key folder.
keys-misplaced = { $place } does not belong there: its name and its content differ, or it is no plain file.
    .hint = Bring the file back from the copy of the key folder, and ask who moved it.
keys-exposed = Others than the owner may read { $place }.
    .hint = Take the rights of group and others away, and ask who read it so far.
keys-full = The disk is full: no key was made ({ $place }).
    .hint = Make room; what was recorded is safe.
keys-read-only = { $place } can be read and not be written.
    .hint = Give the service the right to write there, or mount the disk for writing.
keys-unavailable = { $place } cannot be reached: { $reason }.
    .hint = Look at the disk and at the rights of the service.

## Keys: what is there

keys-made = The root key was made under the passphrase, and opened again: { $place }.
    .hint = Keep the passphrase in two sealed envelopes, apart from this machine.
keys-root-held = The root key is there, under its passphrase: { $place }.
ui-keys-held = { $count ->
    [one] The keys of { $count } bucket are held
   *[other] The keys of { $count } buckets are held
}
keys-private = Only the owner may read the key folder.
ui-keys-opened = { $count ->
    [one] The root and the keys of { $count } bucket open under the passphrase
   *[other] The root and the keys of { $count } buckets open under the passphrase
}
keys-if-lost = Whoever loses this folder or its passphrase loses every record under it; whoever finds both opens every record.
    .hint = Keep a copy of the folder where ordinary backups do not reach, and the passphrase apart from it.
bucket-held = held
bucket-destroyed = destroyed
bucket-remains = destroyed, but a file is left until the next start

## Labels

ui-keys-class = class
ui-keys-end = end
ui-keys-generation = generation
ui-keys-state = keys
ui-keys-passphrase = Passphrase
ui-keys-again = The same again
