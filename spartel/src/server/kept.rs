//! Sessions with servers as they are kept between commands: each in a file of its owner alone, by the address of its server.

use crate::exit::Failure;
use crate::files;
use crate::house::private;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use spartel_reach::Address;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The largest such file, in bytes: there is a certificate in it.
const MOST: usize = 1 << 18;

/// A session with a server.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Kept {
    /// The address of the server.
    pub server: String,
    /// The service number of who signed in.
    pub number: String,
    /// The authorities that vouch for the server, in PEM; none where those of the system do.
    pub authority: Option<String>,
    /// The desk that the server knows this machine's user by.
    pub desk: String,
    /// The token of the session.
    pub session: String,
}

impl Kept {
    /// The session with a server, where one is kept.
    ///
    /// # Errors
    /// Where a file is there and cannot be read.
    pub fn find(server: &Address) -> Result<Option<Self>, Failure> {
        let file = file(server, "session");
        match files::read(&file, MOST).map(Zeroizing::new) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::io(&file, &error)),
            // A file that is none of ours keeps no session.
            Ok(bytes) => {
                Ok(serde_json::from_slice(&bytes).ok().filter(|kept: &Self| kept.server == server.as_str()))
            }
        }
    }

    /// The desk that a server knows this machine's user by, also where no session is left.
    pub fn desk(server: &Address) -> Option<String> {
        let bytes = files::read(&file(server, "desk"), MOST).ok()?;
        let desk = String::from_utf8(bytes).ok()?;
        let fits = desk.len() == 32 && desk.bytes().all(|b| b.is_ascii_hexdigit());
        fits.then_some(desk)
    }

    /// Makes the folder in which sessions are kept.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn make_room() -> Result<(), Failure> {
        let folder = folder();
        private::make_folder(&folder).map_err(|error| Failure::io(&folder, &error))
    }

    /// Keeps the session in the place of any other with this server.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep(&self, server: &Address) -> Result<(), Failure> {
        // Text and bytes alone can always be written.
        let bytes = Zeroizing::new(serde_json::to_vec(self).unwrap_or_default());
        replace(&file(server, "session"), &bytes)?;
        replace(&file(server, "desk"), self.desk.as_bytes())
    }

    /// Forgets the session with a server; the desk stays.
    ///
    /// # Errors
    /// Where its file cannot be removed.
    pub fn forget(server: &Address) -> Result<(), Failure> {
        let file = file(server, "session");
        match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure::io(&file, &error)),
            _ => Ok(()),
        }
    }
}

/// Writes a file anew: whoever reads meanwhile has the old one or the new one.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let beside = path.with_extension(format!("{}.part", std::process::id()));
    let written = files::write_new(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| Failure::io(path, &error))
}

/// The file of a server: its address may hold signs that names of files do not.
fn file(server: &Address, what: &str) -> PathBuf {
    let name = spartel_api::hex(&Sha256::digest(server.as_str())[..16]);
    folder().join(format!("{name}.{what}"))
}

/// In memory and gone with the login, where the system has such a folder (XDG Base Directory); else beside other data.
fn folder() -> PathBuf {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
    runtime.map_or_else(|| crate::store::data_folder().join("sessions"), |folder| folder.join("spartel"))
}
