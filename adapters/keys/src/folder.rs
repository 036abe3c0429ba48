//! The folder, opened: its root in memory, its buckets' files read when they are asked for.

use crate::files::{self, shown};
use crate::name::{self, Entry};
use crate::passphrase::LEAST;
use spartel_ledger::id::Code;
use spartel_ledger::keys::{
    Bucket, BucketKey, LockedBucket, LockedRoot, Month, NotOpened, Passphrase, Root, Work,
};
use spartel_ports::Random;
use spartel_ports::keys::{Answer, Keys, KeysError};
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The largest file of keys, in bytes: a name of 64 letters and three keys have room.
pub(crate) const MOST: usize = 1024;

/// A key folder whose root is open. The root leaves memory with it.
#[derive(Debug)]
pub struct KeyFolder<R> {
    path: PathBuf,
    root: Root,
    random: R,
    /// The newest buckets that this process knows to be durable.
    newest: Mutex<BTreeMap<(Code, Month), Bucket>>,
}

impl<R: Random> KeyFolder<R> {
    /// Makes a key folder, or takes an empty one, and a root in it under a passphrase.
    ///
    /// # Errors
    /// `Weak`, `Exists` where there is a root, `Exposed` where others may enter the folder, and those of the system.
    pub fn init(path: &Path, passphrase: &Passphrase, work: Work, random: R) -> Answer<Self> {
        if passphrase.characters() < LEAST {
            return Err(KeysError::Weak(LEAST));
        }
        for folder in [path.to_path_buf(), path.join(name::BUCKETS)] {
            match files::make_folder(&folder) {
                Err(KeysError::Exists(_)) => {}
                made => made?,
            }
            files::folder(&folder)?;
        }
        let above = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        files::sync(above.unwrap_or(Path::new(".")))?;
        Self::make_root(path, passphrase, work, &random)?;
        Self::open(path, passphrase, random)
    }

    fn make_root(path: &Path, passphrase: &Passphrase, work: Work, random: &R) -> Answer<()> {
        let (target, buckets) = (path.join(name::ROOT), path.join(name::BUCKETS));
        let _lock = files::lock(&buckets.join(name::LOCK))?;
        // Buckets without their root are a loss, which another root would hide.
        let is_used = |name: &String| matches!(name::entry(name), Entry::Key(_) | Entry::Gone(_));
        for (there, place) in
            [(files::is_there(&target)?, &target), (files::names(&buckets)?.iter().any(is_used), &buckets)]
        {
            if there {
                return Err(KeysError::Exists(shown(place)));
            }
        }
        let root = Root::new(random.secret());
        let locked = LockedRoot::lock(&root, passphrase, work, [random.salt(), random.salt()])
            .map_err(|e| not_opened(&target, e))?;
        let new = buckets.join(name::new(random.bytes()));
        let read = files::write_new(&new, &locked.bytes()).and_then(|()| open_root(&new, passphrase));
        finish(&new, &target, same(read, &root, &new))
    }

    /// Opens a key folder.
    ///
    /// # Errors
    /// `Missing`, `Passphrase`, `Changed`, `Exposed`, `Misplaced`, and those of the system.
    pub fn open(path: &Path, passphrase: &Passphrase, random: R) -> Answer<Self> {
        files::folder(path)?;
        files::folder(&path.join(name::BUCKETS))?;
        let root = open_root(&path.join(name::ROOT), passphrase)?;
        let folder = Self { path: path.to_path_buf(), root, random, newest: Mutex::default() };
        match folder.tidy() {
            // Keys can be read from where nothing can be written.
            Err(KeysError::ReadOnly(_) | KeysError::Full(_)) => {}
            tidied => tidied?,
        }
        Ok(folder)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.path.join(name::BUCKETS).join(name)
    }

    fn lock(&self) -> Answer<File> {
        files::lock(&self.file(name::LOCK))
    }

    fn entries(&self) -> Answer<Vec<Entry>> {
        let names = files::names(&self.path.join(name::BUCKETS))?;
        Ok(names.iter().map(|name| name::entry(name)).collect())
    }

    /// Takes away what a process that was killed had begun to write, and ends what it had begun to destroy.
    fn tidy(&self) -> Answer<()> {
        let _lock = self.lock()?;
        for name in files::names(&self.path.join(name::BUCKETS))? {
            match name::entry(&name) {
                Entry::New => files::unname(&self.file(&name))?,
                Entry::Gone(bucket) => self.end(&bucket)?,
                Entry::Key(_) | Entry::Lock | Entry::Other => {}
            }
        }
        Ok(())
    }

    /// Ends a bucket's keys: first by name, then by content. This takes no room on the disk, and goes on where it was broken off.
    fn end(&self, bucket: &Bucket) -> Answer<()> {
        let (key, gone) = (self.file(&name::key(bucket)), self.file(&name::gone(bucket)));
        if files::is_there(&gone)? {
            files::empty(&gone)?;
        }
        if files::is_there(&key)? {
            files::rename(&key, &gone)?;
            files::empty(&gone)?;
        }
        Ok(())
    }

    /// The newest generation in the folder, and whether its keys are there.
    fn last(&self, class: &Code, end: Month) -> Answer<Option<(Bucket, bool)>> {
        let of = |bucket: &Bucket| bucket.class == *class && bucket.end == end;
        let entries = self.entries()?.into_iter().filter_map(|entry| match entry {
            Entry::Key(bucket) if of(&bucket) => Some((bucket, true)),
            Entry::Gone(bucket) if of(&bucket) => Some((bucket, false)),
            _ => None,
        });
        // Of one that is being destroyed both files may be there: it counts as gone.
        Ok(entries.max_by_key(|(bucket, there)| (bucket.generation, !there)))
    }

    /// The newest generation, made where there is none; others wait.
    fn found_or_made(&self, class: &Code, end: Month) -> Answer<Bucket> {
        let _lock = self.lock()?;
        match self.last(class, end)? {
            Some((bucket, true)) => {
                // Who made it may have been killed before its name was durable.
                files::sync(&self.path.join(name::BUCKETS))?;
                Ok(bucket)
            }
            last => self.made_after(last.map(|(bucket, _)| bucket), class, end),
        }
    }

    /// The generation after this one, or the first.
    fn made_after(&self, last: Option<Bucket>, class: &Code, end: Month) -> Answer<Bucket> {
        let generation = match last {
            Some(bucket) => {
                let next = bucket.generation.checked_add(1);
                next.ok_or_else(|| KeysError::Destroyed(shown(&self.file(&name::gone(&bucket)))))?
            }
            None => 0,
        };
        let bucket = Bucket { class: class.clone(), end, generation };
        self.make(&bucket)?;
        Ok(bucket)
    }

    fn make(&self, bucket: &Bucket) -> Answer<()> {
        let key = BucketKey::new(self.random.secret(), self.random.secret());
        let locked = self.root.lock(bucket, self.random.salt(), &key);
        let new = self.file(&name::new(self.random.bytes()));
        let read = files::write_new(&new, &locked.bytes()).and_then(|()| self.unlock(&new, bucket));
        let same =
            read.and_then(|read| if read == key { Ok(()) } else { Err(KeysError::Changed(shown(&new))) });
        finish(&new, &self.file(&name::key(bucket)), same)
    }

    /// It is the newest of its class and month, as long as no later one is known.
    fn know(&self, bucket: &Bucket) {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let known = newest.entry((bucket.class.clone(), bucket.end)).or_insert_with(|| bucket.clone());
        if known.generation < bucket.generation {
            *known = bucket.clone();
        }
    }

    /// Reads a file and opens the keys in it, which must be those of this bucket.
    fn unlock(&self, path: &Path, bucket: &Bucket) -> Answer<BucketKey> {
        let changed = || KeysError::Changed(shown(path));
        let locked = LockedBucket::parse(&files::read(path, MOST)?).map_err(|_| changed())?;
        if locked.bucket != *bucket {
            return Err(KeysError::Misplaced(shown(path)));
        }
        self.root.unlock(&locked).map_err(|_| changed())
    }
}

impl<R: Random> Keys for KeyFolder<R> {
    fn key(&self, bucket: &Bucket) -> Answer<BucketKey> {
        let key = self.unlock(&self.file(&name::key(bucket)), bucket);
        // Looked at last, so that nothing is served of what is being destroyed.
        let gone = self.file(&name::gone(bucket));
        if files::is_there(&gone)? { Err(KeysError::Destroyed(shown(&gone))) } else { key }
    }

    fn newest(&self, class: &Code, end: Month) -> Answer<(Bucket, BucketKey)> {
        let asked = (class.clone(), end);
        let known = self.newest.lock().unwrap_or_else(PoisonError::into_inner).get(&asked).cloned();
        if let Some(bucket) = known {
            match self.key(&bucket) {
                Err(KeysError::Destroyed(_)) => {}
                key => return Ok((bucket, key?)),
            }
        }
        let bucket = self.found_or_made(class, end)?;
        let key = self.key(&bucket)?;
        self.know(&bucket);
        Ok((bucket, key))
    }

    fn next(&self, class: &Code, end: Month) -> Answer<Bucket> {
        let _lock = self.lock()?;
        let bucket = self.made_after(self.last(class, end)?.map(|(bucket, _)| bucket), class, end)?;
        self.know(&bucket);
        Ok(bucket)
    }

    fn held(&self) -> Answer<Vec<Bucket>> {
        let (mut held, mut gone) = (Vec::new(), Vec::new());
        for entry in self.entries()? {
            match entry {
                Entry::Key(bucket) => held.push(bucket),
                Entry::Gone(bucket) => gone.push(bucket),
                Entry::New | Entry::Lock | Entry::Other => {}
            }
        }
        held.retain(|bucket| !gone.contains(bucket));
        held.sort();
        Ok(held)
    }

    /// The file is named as destroyed, written over where it lies, and left empty. A disk may keep what was written over: flash memory in
    /// blocks it has set aside, a file system that copies on writing, a snapshot. What is left there is locked up under the root, and
    /// opens for nobody any more once the root is another and the old one destroyed.
    fn destroy(&self, bucket: &Bucket) -> Answer<()> {
        let _lock = self.lock()?;
        let (key, gone) = (self.file(&name::key(bucket)), self.file(&name::gone(bucket)));
        if !files::is_there(&key)? && !files::is_there(&gone)? {
            return Err(KeysError::Missing(shown(&key)));
        }
        self.end(bucket)
    }
}

/// What was read back must be what was written.
fn same<T: PartialEq>(read: Answer<T>, written: &T, path: &Path) -> Answer<()> {
    if read? == *written { Ok(()) } else { Err(KeysError::Changed(shown(path))) }
}

/// Gives a new file its name if it was written and read back, and takes it away if it was not.
fn finish(new: &Path, target: &Path, written: Answer<()>) -> Answer<()> {
    if written.is_err() {
        // The first error is the one to tell; what stays is taken away when the folder is next opened.
        let _ = files::unname(new);
        return written;
    }
    files::name(new, target)
}

fn open_root(path: &Path, passphrase: &Passphrase) -> Answer<Root> {
    let locked = LockedRoot::parse(&files::read(path, MOST)?).map_err(|_| KeysError::Changed(shown(path)))?;
    locked.open(passphrase).map_err(|e| not_opened(path, e))
}

fn not_opened(path: &Path, error: NotOpened) -> KeysError {
    match error {
        NotOpened::Passphrase => KeysError::Passphrase,
        NotOpened::Changed | NotOpened::Work => KeysError::Changed(shown(path)),
    }
}
