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

## Record: why something was not done

store-missing = There is no record at { $place }.
    .hint = Look whether --data or --database names the right place.
store-none = { $place } holds no record of this program.
    .hint = Look whether --data or --database names the right place.
store-schema = { $place } was written by another version of this program, with schema { $version }.
    .hint = Use the version that wrote it.
store-full = The disk is full: nothing was written at { $place }.
    .hint = Make room; what was recorded is safe.
store-read-only = { $place } can be read and not be written.
    .hint = Give the service the right to write there, or mount the disk for writing.
store-unavailable = { $place } cannot be reached: { $reason }.
    .hint = Look at the disk, at the server and at the rights of the service.
store-corrupt = { $place } is damaged, or is no record: { $reason }.
    .hint = Keep it as it is, and restore the newest backup elsewhere.
store-stale = Somebody else recorded at the same moment: nothing was written.
    .hint = Try again.
store-no-stream = What this belongs to was never recorded, or is erased.
store-stream-exists = What was to begin is there already, or was erased.
store-invalid = The program asked the record for what it does not do: { $reason }.
    .hint = Report this with the command that you gave.
ledger-option = Without --data the folder has to be named with { $option }.

## Signer

signer-smaller = The signer has signed { $signed } events, and the record has { $asked }: nothing was signed.
    .hint = This is an older copy: look for the newer one before anything is recorded.
signer-inconsistent = The record is not the one that was signed before: nothing was signed.
    .hint = Keep record and signer as they are, run spartel ledger verify, and ask who changed what.
signer-other-log = The signer signs for another record: nothing was signed.
    .hint = Look whether --signer names the right folder.
signer-missing = There is no signer at { $place }.
    .hint = Where there never was one, spartel keys signer makes it; where there was, bring it back from its copy.
signer-exists = A signer lies there already and is never written over: { $place }.
    .hint = Look at it with spartel keys status, or choose another folder.
signer-inside = The folder of the signer { $place } would lie inside of the data.
    .hint = Choose a place outside: whoever has a copy of the data could sign for the record.
signer-name = { $name } cannot name a record: a name is not empty and has no blanks, plus signs or control characters.
    .hint = Take a name such as post.example/record; it stays for ever.
signer-exposed = Others than the owner may read { $place }.
    .hint = Take the rights of group and others away; whoever has read it can sign for the record.
signer-broken = The file { $place } of the signer was changed, or is none of a signer.
    .hint = Bring the folder back from its newest copy.
signer-unavailable = The signer cannot be reached: { $reason }.
    .hint = Look at the disk and at the rights of the service.
signer-made = The signer of the record { $name } was made: { $place }.
    .hint = Give its public key to everybody who has to verify; nobody else may read the folder’s other files.
signer-held = The signer of the record { $name } is there, and has signed { $size } events: { $place }.

## Labels

ui-keys-class = class
ui-keys-end = end
ui-keys-generation = generation
ui-keys-state = keys
ui-keys-passphrase = Passphrase
ui-keys-again = The same again
ui-signer-key = Public key
