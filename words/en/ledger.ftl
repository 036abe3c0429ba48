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
custodian-made = The private key of a custodian of backups was made: { $place }.
    .hint = Give this file to the custodian, with a second copy elsewhere, and leave none here: whoever has it opens every backup sealed to it.
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
bucket-missing = missing
bucket-unseen = not known
bucket-remains = destroyed, but a file is left until the next start

## Record: why something was not done

store-missing = There is no record at { $place }.
    .hint = Look whether --data or --database names the right place.
store-served = Another program writes the record of { $place } now.
    .hint = End the server first, or ask it over its API.
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
store-exposed = Others than the owner may read { $place }: what stands there in the clear says when something was recorded, and how much.
    .hint = Take the rights of group and others away from the folder and all in it: chmod -R go-rwx.
store-corrupt = { $place } is damaged, or is no record: { $reason }.
    .hint = Keep it as it is, and restore the newest backup elsewhere.
store-stale = Somebody else recorded at the same moment: nothing was written.
    .hint = Try again.
store-no-stream = What this belongs to was never recorded, or is erased.
store-stream-exists = What was to begin is there already, or was erased.
store-invalid = The program asked the record for what it does not do: { $reason }.
    .hint = Report this with the command that you gave.
ledger-option = This needs a folder: name it with { $option }.

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
    .hint = Look at the disk, at the rights of the service, and whether a signer of its own is running.
signer-listens = The signer of the record { $name } answers at { $place }.
signer-made = The signer of the record { $name } was made: { $place }.
    .hint = Give its public key to everybody who has to verify; nobody else may read the folder’s other files.
signer-held = { $size ->
    [one] The signer of the record { $name } is there, and has signed { $size } event: { $place }.
   *[other] The signer of the record { $name } is there, and has signed { $size } events: { $place }.
}

## Labels

ui-keys-class = class
ui-keys-end = end
ui-keys-generation = generation
ui-keys-state = keys
ui-keys-passphrase = Passphrase
ui-keys-again = The same again
ui-signer-key = Public key

## Record: is it what it was?

ledger-size = { $count ->
    [one] { $count } event in the record: { $place }.
   *[other] { $count } events in the record: { $place }.
}
ledger-signed = { $count ->
    [one] { $count } event of { $name } is signed with the key { $id }.
   *[other] { $count } events of { $name } are signed with the key { $id }.
}
ledger-claimed = { $count ->
    [one] { $count } event of { $name } is what a checkpoint claims; without a public key nothing proves who signed it.
   *[other] { $count } events of { $name } are what a checkpoint claims; without a public key nothing proves who signed it.
}
    .hint = Give --key the public key that spartel keys signer printed.
ledger-no-checkpoint = No checkpoint was taken yet: nothing proves what was recorded.
    .hint = Take one with spartel ledger checkpoint.
ledger-unsigned = { $count ->
    [one] { $count } event came after the last checkpoint and is not signed yet.
   *[other] { $count } events came after the last checkpoint and are not signed yet.
}
ledger-erased = { $count ->
    [one] { $count } content was erased, as an event of the record says.
   *[other] { $count } contents were erased, as events of the record say.
}
ledger-opened = { $count ->
    [one] { $count } content opened under the keys and is what was sealed.
   *[other] { $count } contents opened under the keys and are what was sealed.
}
ledger-blobs = { $count ->
    [one] { $count } file beside the events was looked at.
   *[other] { $count } files beside the events were looked at.
}
ledger-not-compared = The read tables were not compared, since not everything opens.
ledger-resume = { $place } does not say where a walk over files was broken off.
ledger-sound = No entry, content or tile was found to be changed, missing, added or moved.
ledger-keep = Keep the record as it is.
    .hint = Copy it before anything else is done, ask who could write to it, and compare with backups and with other copies of the checkpoint.
ledger-key = { $key } is neither the public key of a record nor a file that holds one.
    .hint = A public key is one line: a name, eight digits and the key, joined by plus signs.
ledger-witness = { $key } cannot be the key of a witness: it tells no time, or belongs to somebody else already.

## Record: checkpoints

ledger-checkpoint = { $count ->
    [one] { $count } event of { $name } is signed, with the root { $root }.
   *[other] { $count } events of { $name } are signed, with the root { $root }.
}
ledger-nothing = The record is empty: there is nothing to sign yet.
ledger-rolled-back = The record has { $found } events, and { $signed } were signed: nothing was signed now.
    .hint = This is an older copy: look for the newer one before anything is recorded.
ledger-other-root = The record is not the one that was signed at { $size } events: nothing was signed now.
    .hint = Run spartel ledger verify: it says where.
ledger-other-checkpoint = The checkpoint in the record is none, or this signer did not sign it.
    .hint = Run spartel ledger verify: it says where.
ledger-entry-missing = The record lacks entry { $index }.
    .hint = Run spartel ledger verify: it says where.
ledger-tile = The record lacks the tile { $path }, or it is damaged.
    .hint = Run spartel ledger verify: it says where.

## Record: bundles for a court

ledger-stream = Nothing was ever recorded under { $stream }, or not this version.
    .hint = Look whether the name is copied whole: 32 hexadecimal digits.
ledger-not-signed = No checkpoint covers this event yet.
    .hint = Take one with spartel ledger checkpoint, and try again.
ledger-is-erased = The content was erased: nothing of it can be opened.
    .hint = Without --open the bundle still proves that the events were recorded.
ledger-unopened = Event { $version } of the stream does not open.
    .hint = Run spartel ledger verify --open: it says where.
ledger-damaged = The record does not hold what its checkpoint says: no bundle was made.
    .hint = Run spartel ledger verify: it says where.
ledger-too-long = The bundle would be too long for one file.
    .hint = Make one for each event with --version.
ledger-file-exists = There is a file already, and it is never written over: { $place }.
ledger-bundle-made = { $count ->
    [one] { $count } event is proven in the bundle { $place }.
   *[other] { $count } events are proven in the bundle { $place }.
}
    .hint = Whoever gets it checks it with spartel ledger check and the public key, which has to come another way.
ledger-bundle-opened = What is opened in it can be read by everybody who has the file.
bundle-none = { $place } is no bundle, or was changed.
    .hint = A bundle is a text whose first line is spartel/c1.
bundle-log = { $count ->
    [one] The tree of { $name } has { $count } event and the root { $root }.
   *[other] The tree of { $name } has { $count } events and the root { $root }.
}
bundle-signed = This tree was signed with the given key { $id } of { $name }.
bundle-unsigned = No public key was given: nothing proves who signed this tree.
    .hint = Ask the authority for its public key, and give it with --key.
bundle-cosigned = { $name } saw this tree at { $time }: what is in it was recorded before.
bundle-others = { $count ->
    [one] { $count } signature of an unknown key proves nothing.
   *[other] { $count } signatures of unknown keys prove nothing.
}
bundle-entry = Entry { $index } of this tree is event { $version } of the stream { $stream }.
bundle-nothing = What it says is not shown: the entry commits to it without telling it.
bundle-erased = Its content was erased, says whoever made the bundle; nothing proves that.
bundle-limits = Proven is that this was recorded and not changed since; not that it is true, nor that the clock was right.

## What is wrong with a record

fault-rolled-back = There are fewer events than were signed: an older copy was put back, or the end was cut off.
fault-too-many = There are entries beyond the number that the record counts.
fault-not-signed = It is none, or the given key did not sign it.
fault-other-root = The entries do not make the tree that was signed.
fault-entry-missing = It is missing.
fault-no-header = Its header is none.
fault-other-header = Its header is not the one in the tree.
fault-out-of-order = It does not follow the one before it in its stream: moved, added, or one is missing.
fault-other-content = Its content is not the one that the header names.
fault-content-missing = Its content is missing, and no erasure was recorded.
fault-content-back = Its content is there, although it was erased.
fault-erasure-unknown = Its stream is marked as erased, and no event of the record says so.
fault-tile-missing = It is missing.
fault-other-tile = It does not hold the hashes of the tree.
fault-no-stream = The key of its stream is missing: nobody can open its content.
fault-key-missing = The keys of its bucket are missing from the key folder, or were changed.
fault-key-destroyed = The keys of its bucket were destroyed, and its content is still there.
fault-other-key = The key of its stream does not open under the keys of its bucket.
fault-unopened = Its content does not open under the key that its header commits to.
fault-no-body = Its content opens, and is no event.
fault-other-erasure = It says what was erased and under which keys that lay, and the list of what was erased says otherwise.
fault-other-move = It says under which keys its stream lay before, and the list of such keys says otherwise.
fault-outside-time = It names a time before or after the one at which others saw it.
fault-blob-missing = It names a file that is not there.
fault-blob-gone = It is missing, and nothing was erased.
fault-blob-changed = Its bytes make another name: it was changed.
fault-other-row = A row is not the one that the record makes.
spot-record = Record
spot-checkpoint = Checkpoint
spot-signer = Signer
spot-entry = Entry { $index }
spot-blob = File { $name }
spot-row = Read table { $table }, stream { $stream }
spot-tile = Tile { $path }

## What a bundle does not prove

unproven-other-log = The bundle is of another record, { $found }.
unproven-not-signed = The given key did not sign the tree.
unproven-signature = A signature of a given key was changed, or is of another tree.
unproven-header = Entry { $index } has no header that can be read.
unproven-place = The header of entry { $index } is not at this place of the tree.
unproven-content = The content of entry { $index } is not the one that its header names.
unproven-key = The key of entry { $index } is not the one that its header commits to.
unproven-sealed = The content of entry { $index } does not open, although key and header fit.
unproven-body = The content of entry { $index } opens, and is no event.
unproven-stream = Entry { $index } is of another stream than the one before it.
unproven-order = Entry { $index } stands before an earlier one of its stream.

## Tables made anew

ledger-rebuilt = { $count ->
    [one] The tables were made anew from the record: { $count } row.
   *[other] The tables were made anew from the record: { $count } rows.
}
ledger-not-rebuilt = The tables were not all made anew: a record does not open ({ $what }).
    .hint = Find out where with spartel ledger verify --open; what was made anew up to there is right.

## Erasure: what could still open what was erased

erasure-due = { $count ->
    [one] { $count } record is past its end and is to be erased.
   *[other] { $count } records are past their end and are to be erased.
}
    .hint = Erase with spartel erasure due --erase; it asks for the passphrase of the keys.
erasure-done = { $count ->
    [one] { $count } record past its end was erased, and the event that says so was signed.
   *[other] { $count } records past their end were erased, and the events that say so were signed.
}
    .hint = See with spartel erasure status which backups and keys could still open them.
erasure-none-due = No record is past its end that is to be erased.
erasure-not-erased = Records of a class that ends in the archive, or that is not declared, are not erased by this.
    .hint = Hand them to the archive, or have their class declared.
classes-broken = { $place } declares no classes of records: { $reason }.
    .hint = Mend the file. Without it, the classes apply that this program proposes.
erasure-clock = Nobody has set the clock of this machine: nothing was erased.
    .hint = Set the clock, and try again.
erasure-broken-off = The erasure was broken off: { $reason }. What was erased before is.
    .hint = Run spartel ledger verify --open: it says what does not open.
erasure-none = Nothing was erased from this record.
erasure-count = { $count ->
    [one] { $count } stream was erased: its contents, keys, rows and files are gone from here, its headers stay.
   *[other] { $count } streams were erased: their contents, keys, rows and files are gone from here, their headers stay.
}
erasure-backup = { $count ->
    [one] The backup of { $time } still holds { $count } of them: { $file }.
   *[other] The backup of { $time } still holds { $count } of them: { $file }.
}
    .hint = Destroy its files when its time is over, and report that with spartel backup --destroyed.
erasure-no-backup = No backup that this record knows of holds any of them.
erasure-keys = { $count ->
    [one] The keys of { $count } bucket are held: with them and the passphrase whoever has a copy from before opens what was erased.
   *[other] The keys of { $count } buckets are held: with them and the passphrase whoever has a copy from before opens what was erased.
}
    .hint = Erasure is final when these keys are replaced or destroyed, and all older copies of the key folder with them.
erasure-no-keys = None of the keys that wrapped what was erased is in the key folder any more.
erasure-keys-unseen = The key folder cannot be looked at from here: whether its keys could open an older copy is not known.
    .hint = Name the folder with --keys.
erasure-server = PostgreSQL keeps erased rows in its files until they are vacuumed, and in its log until that is recycled or its archive destroyed.
    .hint = Run VACUUM on the tables content, stream and blob, and let the archive of the log end as backups do.
erasure-copies = Copies that others made of disks, snapshots or the key folder are not known here.

## Labels of records

ui-ledger-comparing = comparing
ui-ledger-blobs = looking at files
ui-ledger-verifying = verifying
ui-ledger-opening = opening
ui-ledger-wrong = Not as it should be: { $count }
ui-ledger-more = and { $count } more
ui-body-kind = kind
ui-body-at = time, by the clock of the node
ui-body-clock = that clock
ui-body-actor = who
ui-body-purpose = what for
ui-body-command = command
ui-body-blob = file, by the hash of its cipher text
ui-body-length = { $count } bytes
ui-body-data = content
clock-sound = sound
clock-behind = behind an earlier event
clock-unset = set by nobody
actor-node = the node itself
actor-officer = officer { $id }
actor-device = device { $id }
ui-ledger-rebuilding = making anew
ui-erasure-count = erased
ui-erasure-backups = in backups
ui-erasure-erasing = erasing
ui-erasure-streams = records
ui-erasure-then = then
end-erase = to be erased
end-archive = to the archive
end-undeclared = class not declared
ui-erasure-looking = looking

# People, by whoever holds the machine.
people-founded = { $number } now holds the role { $role }.
people-link = This works once, for 24 hours, to set a passkey or a password. Hand it over in person.
people-already-founded = This role had its first account already.
    .hint = Where nobody who holds it can sign in any more, add --again.
people-staffed = Somebody who holds this role can sign in.
    .hint = Have two people give the role to another.
people-number-taken = This service number was given already, to somebody who left perhaps.
people-not-fresh = The holder of this account has set something to sign in with.
people-not-founding = This is not for whoever holds the machine.
    .hint = Without --again a role is founded for the first time. The administrator makes links for other accounts.
people-no-account = There is no account of this number.
people-broken-off = Nothing more was done: { $reason }.
