//! The file of a record, its log ahead and its shared memory are their owner's alone, unless an administrator decided otherwise.

use crate::given::{commit, stream_id, tables};
use spartel_ports::Store;
use spartel_store::Database;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The rights on the files of a record that is being written.
async fn rights(folder: &Path) -> Vec<u32> {
    let file = folder.join("record.db");
    let store = Database::file(&file, tables()).await.expect("a store");
    store.commit(commit(stream_id(), 1)).await.expect("room");
    let of = |end: &str| {
        let path = folder.join(format!("record.db{end}"));
        fs::metadata(path).expect("a file").permissions().mode() & 0o777
    };
    let rights = ["", "-wal", "-shm"].map(of).to_vec();
    store.close().await.expect("it ends");
    rights
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_file_and_what_lies_beside_it_are_their_owners_alone_and_one_that_is_there_keeps_its_rights() {
    let folder = spartel_trial::Folder::new("store");
    assert_eq!(rights(folder.path()).await, [0o600; 3]);
    fs::set_permissions(folder.path().join("record.db"), Permissions::from_mode(0o640)).expect("our own");
    assert_eq!(rights(folder.path()).await, [0o640; 3]);
}
