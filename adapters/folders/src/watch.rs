//! Looking into the folders, from time to time: what is whole is handed in as a device hands in, and goes when it is in the record.

use crate::entry::{self, Entry, Name};
use crate::piece::{self, Drop};
use crate::refuse::{self, Why};
use spartel_app::contact::{ContactError, Fate, Order, TrayId};
use spartel_app::node::{Delivered, Node, NodeError, Station};
use spartel_app::people::device::Kind;
use spartel_inspect::transaction::Rejection;
use spartel_ledger::id::{Code, CommandId, StreamId};
use spartel_ports::work::Urgency;
use spartel_ports::{Clock, Work};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What evidence is taken in for.
const INSPECTION: Code = Code::new("inspection");

/// The tray of a post is full.
const FULL: Told = Told::Later(NodeError::TrayFull);

/// What whoever looks after the folders is told; nothing in it names a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A folder is of no device of this kind that is there: nothing in it is read.
    NoDevice,
    /// Something was refused.
    Refused(Why),
    /// Something could not be taken now, and is tried again.
    Later(NodeError),
    /// A folder could not be read or written.
    Folder(io::ErrorKind),
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDevice => f.write_str("watch-no-device"),
            Self::Refused(why) => f.write_str(why.code()),
            Self::Later(error) => error.fmt(f),
            Self::Folder(_) => f.write_str("watch-folder"),
        }
    }
}

/// The sentence that says why something is refused, for the people at the folder.
pub type Sentence = Box<dyn Fn(Why) -> String + Send + Sync>;

/// Folders that are watched.
pub struct Watch {
    root: Arc<PathBuf>,
    sentence: Sentence,
    /// What was there at the last look.
    seen: BTreeMap<Name, Entry>,
    /// What waits in a tray.
    waits: BTreeMap<Name, (Entry, TrayId)>,
    /// Folders of which was told that they are of no device.
    strange: BTreeSet<String>,
}

impl Watch {
    /// A folder with a folder for each device.
    #[must_use]
    pub fn new(root: PathBuf, sentence: Sentence) -> Self {
        let (seen, waits, strange) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { root: Arc::new(root), sentence, seen, waits, strange }
    }

    /// Looks once: what has not changed since the last look is handed in. What is to be told.
    pub async fn look<S: Station + 'static>(&mut self, node: &Node<S>) -> Vec<Told> {
        let (folders, entries) = match self.does(node, entry::all).await {
            Ok(all) => all,
            Err(told) => return vec![told],
        };
        let devices: BTreeMap<String, StreamId> =
            folders.iter().filter_map(|name| Some((name.clone(), device(node, name)?))).collect();
        let mut told = self.strangers(&folders, &devices);
        let before = std::mem::take(&mut self.seen);
        self.waits.retain(|name, _| entries.iter().any(|entry| entry.name == *name));
        for entry in entries {
            let is_still = before.get(&entry.name) == Some(&entry);
            self.seen.insert(entry.name.clone(), entry.clone());
            let Some(device) = devices.get(&entry.name.0).filter(|_| is_still) else { continue };
            // A tray that is full keeps nobody's drop from their contact.
            if told.contains(&FULL) && !piece::is_claimed(&entry.name.1) {
                continue;
            }
            if let Err(why) = self.take(node, *device, entry).await {
                told.push(why);
            }
        }
        for name in devices.into_keys() {
            let cleared = self.does(node, move |root| refuse::clear(root, &name)).await;
            told.extend(cleared.err());
        }
        told
    }

    /// Each folder of no device is told of once.
    fn strangers(&mut self, folders: &[String], devices: &BTreeMap<String, StreamId>) -> Vec<Told> {
        let strange: BTreeSet<String> =
            folders.iter().filter(|name| !devices.contains_key(*name)).cloned().collect();
        let new = strange.difference(&self.strange).map(|_| Told::NoDevice).collect();
        self.strange = strange;
        new
    }

    /// Hands in what lies there whole, or sees what became of it.
    async fn take<S: Station + 'static>(
        &mut self,
        node: &Node<S>,
        device: StreamId,
        entry: Entry,
    ) -> Result<(), Told> {
        if let Some((_, id)) = self.waits.get(&entry.name).filter(|(of, _)| *of == entry) {
            return match node.fate(*id) {
                Fate::Waits => Ok(()),
                Fate::Taken => self.remove(node, entry).await,
                Fate::Gone => self.refuse(node, entry, Why::NotTaken).await,
            };
        }
        let of = entry.clone();
        let drop = match self.does(node, move |root| piece::read(root, &of)).await? {
            Ok(drop) => drop,
            Err(why) => return self.refuse(node, entry, why).await,
        };
        if drop.refused.is_empty() {
            self.hand_in(node, device, entry, drop).await
        } else {
            self.sort_out(node, entry, drop).await
        }
    }

    /// Puts the files of a folder beside that are no evidence; what is left is handed in when it has not changed again.
    async fn sort_out<S: Station + 'static>(
        &mut self,
        node: &Node<S>,
        entry: Entry,
        drop: Drop,
    ) -> Result<(), Told> {
        let mut last = None;
        for (file, why) in drop.refused {
            let (name, text) = (entry.name.clone(), (self.sentence)(why));
            self.does(node, move |root| refuse::refuse(root, &name, Some(&file), &text)).await?;
            last = Some(why);
        }
        last.map_or(Ok(()), |why| Err(Told::Refused(why)))
    }

    async fn hand_in<S: Station + 'static>(
        &mut self,
        node: &Node<S>,
        device: StreamId,
        entry: Entry,
        drop: Drop,
    ) -> Result<(), Told> {
        let Drop { claim, pieces, hash, .. } = drop;
        let mut command = [0; 16];
        command.iter_mut().zip(device.0.iter().zip(hash)).for_each(|(byte, (one, two))| *byte = one ^ two);
        let order = Order { command: CommandId(command), purpose: INSPECTION };
        match node.deliver(device, &order, (claim.as_ref(), pieces)).await {
            Ok(Delivered::Taken) => self.remove(node, entry).await,
            Ok(Delivered::Waits(id)) => {
                self.waits.insert(entry.name.clone(), (entry, id));
                Ok(())
            }
            Err(NodeError::Contact(ContactError::Rejected(Rejection::Bundle))) => {
                self.refuse(node, entry, Why::NeverKept).await
            }
            Err(error) => Err(Told::Later(error)),
        }
    }

    async fn remove<S: Station + 'static>(&mut self, node: &Node<S>, entry: Entry) -> Result<(), Told> {
        let name = entry.name.clone();
        self.does(node, move |root| entry::remove(root, &entry)).await?;
        self.forget(&name);
        Ok(())
    }

    /// What is gone from the folder is known no more; what could not be taken away is, so that it is not taken in again.
    fn forget(&mut self, name: &Name) {
        self.waits.remove(name);
        self.seen.remove(name);
    }

    async fn refuse<S: Station + 'static>(
        &mut self,
        node: &Node<S>,
        entry: Entry,
        why: Why,
    ) -> Result<(), Told> {
        let (name, text) = (entry.name.clone(), (self.sentence)(why));
        self.does(node, move |root| refuse::refuse(root, &entry.name, None, &text)).await?;
        self.forget(&name);
        Err(Told::Refused(why))
    }

    /// Has something done with the folder where nobody waits for it: after everything that an officer waits for.
    async fn does<S: Station + 'static, T: Send + 'static>(
        &self,
        node: &Node<S>,
        work: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, Told> {
        let root = Arc::clone(&self.root);
        let done = node.recorder().world().work().run(Urgency::Batch, move || work(&root)).await;
        done.map_err(|error| Told::Later(error.into()))?.map_err(|error| Told::Folder(error.kind()))
    }
}

/// The device that a folder is called by, where it is one that leaves files.
fn device<S: Station + 'static>(node: &Node<S>, name: &str) -> Option<StreamId> {
    let (now, _) = node.recorder().world().clock().now();
    let (id, device) = node.directory().device_named(&Code::parse(name)?, now)?;
    (device.kind == Kind::Folder).then_some(id)
}
