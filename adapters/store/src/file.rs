//! The file of a database, which belongs to its owner alone.

use std::fs::OpenOptions;
use std::path::Path;

/// Makes an empty file that nobody but its owner may read, where there is none yet. SQLite gives its log ahead and its shared memory the
/// rights of the file, so that they are nobody else's either. A file that is there keeps its rights.
pub fn own(path: &Path) {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    // Where it cannot be made, SQLite cannot make it either, and says why.
    drop(options.open(path));
}
