//! Large cipher texts in a folder, each a file that is named by what it holds.
//!
//! A file lies in one of 256 folders, by the first byte of its name. It is written beside its place, made durable and then named, so that
//! under a blob's name there is the whole blob or nothing. What a process that was killed had begun to write lies under the same name with
//! `.new` behind it: it is written over by the next try, and listed, so that the sweep of what no event names takes it away.

mod files;
mod hex;

use sha2::{Digest, Sha256};
use spartel_ledger::blob;
use spartel_ledger::id::BlobName;
use spartel_ports::Blobs;
use spartel_ports::blobs::{Answer, BlobsError, Held};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A folder of blobs. It is made when the first blob is kept.
#[derive(Debug, Clone)]
pub struct BlobFolder(Arc<Path>);

impl BlobFolder {
    /// The blobs of a folder, which need not be there yet.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.into())
    }

    /// Where a blob lies if it is there.
    #[must_use]
    pub fn place(&self, name: BlobName) -> PathBuf {
        self.0.join(hex::folder(name.0[0])).join(name.to_string())
    }

    /// Does what waits for the disk where that holds nobody up.
    async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let here = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&here)).await;
        done.unwrap_or_else(|e| Err(BlobsError::Unavailable(files::shown(&self.0), e.to_string())))
    }
}

impl Blobs for BlobFolder {
    async fn keep(&self, name: BlobName, bytes: Vec<u8>) -> Answer<()> {
        self.apart(move |here| {
            if blob::name(&bytes) != name {
                return Err(BlobsError::OtherName(name));
            }
            let place = here.place(name);
            files::make_folder(place.parent().unwrap_or(&here.0))?;
            if files::touch(&place)? { Ok(()) } else { files::write(&place, &bytes) }
        })
        .await
    }

    async fn get(&self, name: BlobName) -> Answer<Option<Vec<u8>>> {
        self.apart(move |here| files::read(&here.place(name))).await
    }

    async fn named(&self, name: BlobName) -> Answer<Option<BlobName>> {
        self.apart(move |here| {
            let place = here.place(name);
            let Some(file) = files::open(&place)? else { return Ok(None) };
            files::at(&place, hashed(file)).map(Some)
        })
        .await
    }

    async fn remove(&self, name: BlobName) -> Answer<()> {
        self.apart(move |here| files::remove(&here.place(name))).await
    }

    async fn room(&self) -> Answer<u64> {
        self.apart(|here| files::room(&here.0)).await
    }

    async fn held(&self, after: Option<BlobName>, most: u32) -> Answer<Vec<Held>> {
        self.apart(move |here| {
            let mut held = Vec::new();
            for first in after.map_or(0, |name| name.0[0])..=u8::MAX {
                held.extend(files::held(&here.0.join(hex::folder(first)), after)?);
                if held.len() >= most as usize {
                    break;
                }
            }
            held.truncate(most as usize);
            Ok(held)
        })
        .await
    }
}

/// The name that a file's bytes make.
fn hashed(mut file: File) -> std::io::Result<BlobName> {
    let (mut hash, mut part) = (Sha256::new(), vec![0; 1 << 18]);
    loop {
        match file.read(&mut part)? {
            0 => return Ok(BlobName(hash.finalize().into())),
            read => hash.update(&part[..read]),
        }
    }
}
