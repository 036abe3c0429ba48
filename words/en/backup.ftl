# Backups of the record, in English: sentences for administrators. The attribute .hint says what to do next.

## Backup: why none was made

backup-custodian = { $name } is no public key of a custodian.
    .hint = Give a key that begins with age1, as spartel keys custodian makes it.
backup-no-custodian = Nobody was named to whom the backup is sealed.
    .hint = Name two custodians with --custodian or --custodian-file.
backup-no-key = The public key of the signer is not known.
    .hint = Name it with --key, or the folder of the signer with --signer.
backup-no-checkpoint = Nothing of the record is signed yet: no backup was made.
    .hint = Make a signer with spartel keys signer, and take a checkpoint.
backup-damaged = The record is not what was signed: no backup was made ({ $reason }).
    .hint = Keep the older backups, and run spartel ledger verify.
backup-smaller = The record has fewer events than the backup that was to be continued: no backup was made ({ $reason }).
    .hint = This is an older copy: look for the newer one before anything is recorded.
backup-full = The disk of the backup is full: nothing was left there ({ $reason }).
    .hint = Make room, or choose another place.
backup-write = The backup could not be written: nothing was left there ({ $reason }).
    .hint = Look at the disk and at the rights of the service.
backup-exists = { $place } is there already and is not written over.
    .hint = Choose another name, or a folder: then the file gets a name of its own.
backup-busy = Another backup is being written to { $place }.
    .hint = Wait until it has ended.
backup-unknown = { $place } is no backup of this record, or was changed.
    .hint = Look at spartel backup --list, or make a whole backup.
backup-gone = { $place } continues a backup that is reported destroyed.
    .hint = Make a whole backup, without --since.
backup-none = There is no backup to continue.
    .hint = Make a whole backup, without --incremental.

## Backup: what was done

backup-made = The backup was made: { $place }. It holds { $entries } events and { $blobs } larger files, up to event { $to }.
    .hint = Keep it apart from this machine and from the keys, and try a restore.
backup-not-fresh = No checkpoint was taken for it, since the signer is another’s: what is not signed yet is in the next backup.
backup-unexplained = Erased records that its list has by name alone: { $count }. The events that say why are not signed yet, and come with the next backup.
    .hint = Make the next backup soon; a record that is put back from this one honours the erasures, and verify names them until then.
backup-destroyed = The backup { $name } is reported destroyed.
backup-too-short = { $name } is too short to name a backup: give at least eight characters of its SHA-256.
backup-no-such = No backup of this record begins with { $name }.
    .hint = Look at spartel backup --list.
backup-several = Several backups begin with { $name }: nothing was written down.
    .hint = Give more digits.
backup-list-empty = No backup was ever made of this record.
    .hint = Make one with spartel backup --to.
backup-state-kept = kept
backup-state-unconfirmed = perhaps nowhere
backup-state-destroyed = destroyed
ui-backup-bar = Backup
ui-backup-file = SHA-256
ui-backup-begun = begun
ui-backup-events = events
ui-backup-custodians = custodians
ui-backup-state = state

## Restore: why nothing was put back

restore-identity = { $place } holds a line that is no private key of a custodian.
    .hint = Take off its passphrase with age -d first, if it has one.
restore-read = { $place } cannot be read: { $reason }.
    .hint = Look at the disk and at the rights of the file.
restore-not-age = { $place } is no backup.
    .hint = Look whether this is the right file.
restore-not-named = { $place } is sealed to others: none of these keys opens it.
    .hint = Ask the other custodians.
restore-changed = { $place } was changed after it was sealed: nothing was put back.
    .hint = Take another copy of this file.
restore-cut-off = The end of { $place } is missing: nothing was put back.
    .hint = Take another copy of this file.
restore-broken = { $place } opens, and what is in it is not what was signed: nothing was put back ({ $code }).
    .hint = Keep the file, ask who made it, and take another copy.
restore-not-signed = The checkpoint in { $place } is not signed by this signer: nothing was put back.
    .hint = Look whether --key or --signer names the signer of this record.
restore-other-log = { $place } is a backup of another record, { $name }.
    .hint = Look whether this is the right file, and the right signer.
restore-gap = A file is missing: { $has } events are there before { $place }, which begins behind { $from }.
    .hint = Give all files of the chain, from the whole backup on; spartel backup --list names them.
restore-other-previous = { $place } continues another file than the one before it.
    .hint = Give the files of one chain alone; spartel backup --list names them.
restore-ahead = The record has { $has } events already, and the files have { $to }: nothing was put back.
    .hint = Restore into an empty folder.
restore-other-record = Another record is there already: nothing was put back.
    .hint = Restore into an empty folder.
restore-blobs = The larger files could not be written: { $reason }.
    .hint = Make room or give the right to write, and run the same command again.

## Restore: what was done

restore-done = The record was put back: { $place } has { $size } events now, { $taken } of them new; { $erased } erased records stay erased.
restore-unbuilt = The tables to find things by were not made.
    .hint = Bring the keys back from their copy, and make the read tables with spartel ledger rebuild.
restore-behind = The signer has signed { $signed } events, and the files hold { $size }: the newest are missing.
    .hint = Look for newer backups; until they are there, nothing more is signed.
restore-rebuilt = The tables to find things by were made from the record: { $count } rows.
restore-unopened = The record was put back, and the keys do not open all of it: { $reason }.
    .hint = Bring back the newest copy of the key folder, and run spartel ledger rebuild.
restore-erasures = { $count } records were erased after the last signed event: the events that say why are in a later backup.
    .hint = Restore the next increment too, as soon as there is one.
restore-findings = The record was put back, and something in it is not as it should be.
    .hint = Run spartel ledger verify.
ui-restore-bar = Restore
ui-restore-verify = Verification
ui-restore-rebuild = Tables
