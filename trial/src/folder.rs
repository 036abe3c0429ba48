//! Folders that go with a test, and small disks in their place.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder of a test's own, gone with it.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new one, below the system's folder for temporary files.
    ///
    /// # Panics
    /// Where it cannot be made.
    #[must_use]
    pub fn new(room: &str) -> Self {
        let path = std::env::temp_dir().join(format!("spartel-{room}-{:016x}", crate::random()));
        fs::create_dir_all(&path).expect("a folder for temporary files");
        Self(path)
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A path below it.
    #[must_use]
    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file below it, with the folders that it needs; where it lies.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.0)).expect("a folder of the test");
        fs::write(&path, bytes).expect("a file of the test");
        path
    }

    /// A small disk in its place; none where this user may not mount one, which is said.
    #[must_use]
    pub fn disk(&self, mebibytes: u32) -> Option<Disk<'_>> {
        let size = format!("size={mebibytes}m");
        if ran("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", &self.0.to_string_lossy()]) {
            return Some(Disk(self));
        }
        eprintln!("a small disk cannot be mounted here: skipped");
        None
    }

    /// All files below it with their content, in the order of their paths.
    ///
    /// # Panics
    /// Where one cannot be read.
    #[must_use]
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files(&self.0)
    }
}

/// All files below a folder with their content, in the order of their paths.
///
/// # Panics
/// Where one cannot be read.
#[must_use]
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the test").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let bytes = fs::read(&path).expect("a file of the test");
            all.push((path, bytes));
        }
    }
    all.sort();
    all
}

/// Gives a file or folder of the test other rights.
///
/// # Panics
/// Where it is another's.
pub fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the test's own");
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A small disk, gone with the test.
#[derive(Debug)]
pub struct Disk<'f>(&'f Folder);

impl Disk<'_> {
    /// From now on it can be read and not be written.
    ///
    /// # Panics
    /// Where it cannot be made so.
    pub fn read_only(&self) {
        assert!(ran("mount", &["-o", "remount,ro", &self.0.0.to_string_lossy()]), "a disk of our own");
    }

    /// Fills what is left of it with a file, which is given.
    ///
    /// # Panics
    /// Where that file cannot be made.
    #[must_use]
    pub fn filled(&self) -> PathBuf {
        let path = self.0.join("filling");
        let mut file = fs::File::create(&path).expect("room for a name");
        while file.write_all(&[0; 4096]).is_ok() {}
        path
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        ran("umount", &["-l", &self.0.0.to_string_lossy()]);
    }
}

fn ran(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
