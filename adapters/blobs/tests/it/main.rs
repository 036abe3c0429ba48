//! Tests of the folder of blobs: what is kept is whole, durable and found by its name, and nothing half made stays.

use spartel_blobs::BlobFolder;
use spartel_ledger::blob;
use spartel_ledger::id::{BlobName, Moment};
use spartel_ports::Blobs;
use spartel_ports::blobs::BlobsError;
use spartel_trial::Folder;
use std::fs;
use std::time::{Duration, SystemTime};

fn bytes(number: u64, length: usize) -> (BlobName, Vec<u8>) {
    let mut bytes = vec![0x5a; length];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    (blob::name(&bytes), bytes)
}

fn blobs(folder: &Folder) -> BlobFolder {
    BlobFolder::new(&folder.path().join("data/blobs"))
}

async fn names(blobs: &BlobFolder) -> Vec<BlobName> {
    blobs.held(None, 10_000).await.expect("names").iter().map(|held| held.name).collect()
}

#[tokio::test]
async fn what_is_kept_is_there_until_it_is_taken_away() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let (name, content) = bytes(1, 100_000);
    assert_eq!(blobs.get(name).await, Ok(None));
    assert_eq!(blobs.named(name).await, Ok(None));
    assert_eq!(names(&blobs).await, []);
    for _ in 0..2 {
        assert_eq!(blobs.keep(name, content.clone()).await, Ok(()));
        assert_eq!(blobs.get(name).await, Ok(Some(content.clone())));
        assert_eq!(blobs.named(name).await, Ok(Some(name)));
        assert_eq!(names(&blobs).await, [name]);
    }
    for _ in 0..2 {
        assert_eq!(blobs.remove(name).await, Ok(()));
        assert_eq!(blobs.get(name).await, Ok(None));
    }
    assert_eq!(folder.files(), []);
}

#[tokio::test]
async fn bytes_under_anothers_name_are_not_kept() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let ((name, _), (_, other)) = (bytes(1, 5000), bytes(2, 5000));
    assert_eq!(blobs.keep(name, other).await, Err(BlobsError::OtherName(name)));
    assert_eq!(folder.files(), []);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_in_the_place_of_a_blob_is_not_followed() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let (name, content) = bytes(1, 5000);
    blobs.keep(name, content.clone()).await.expect("room");
    let (place, _) = folder.files().remove(0);
    let elsewhere = folder.join("elsewhere");
    fs::rename(&place, &elsewhere).expect("our own");
    std::os::unix::fs::symlink(&elsewhere, &place).expect("a link");
    assert!(matches!(blobs.get(name).await, Err(BlobsError::Unavailable(..))));
    assert!(blobs.keep(name, content).await.is_err(), "nor kept where it leads");
}

#[tokio::test]
async fn a_flipped_bit_gives_another_name() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let (name, mut content) = bytes(1, 300_000);
    blobs.keep(name, content.clone()).await.expect("kept");
    content[299_999] ^= 1;
    fs::write(blobs.place(name), &content).expect("our file");
    assert_eq!(blobs.named(name).await, Ok(Some(blob::name(&content))));
}

#[tokio::test]
async fn names_come_in_their_order_in_parts() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let mut all = Vec::new();
    for number in 0..600 {
        let (name, content) = bytes(number, 8);
        blobs.keep(name, content).await.expect("kept");
        all.push(name);
    }
    all.sort();
    assert_eq!(names(&blobs).await, all);
    let (mut parts, mut after) = (Vec::new(), None);
    loop {
        let part = blobs.held(after, 7).await.expect("names");
        assert!(part.len() <= 7);
        let Some(last) = part.last() else { break };
        after = Some(last.name);
        parts.extend(part.iter().map(|held| held.name));
    }
    assert_eq!(parts, all);
}

#[tokio::test]
async fn a_blob_kept_again_counts_as_kept_now() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let (name, content) = bytes(1, 8);
    blobs.keep(name, content.clone()).await.expect("kept");
    let before = SystemTime::now() - Duration::from_secs(90_000);
    let file = fs::File::options().append(true).open(blobs.place(name)).expect("our file");
    file.set_modified(before).expect("our file");
    let since = async || blobs.held(None, 1).await.expect("names")[0].since;
    let then = since().await;
    blobs.keep(name, content).await.expect("kept");
    let now = since().await;
    assert!(now > Moment(then.0 + 89_000_000), "{then:?} {now:?}");
}

#[tokio::test]
async fn what_a_killed_process_began_is_listed_written_over_and_taken_away() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    let (name, content) = bytes(1, 5000);
    let place = blobs.place(name);
    let begun = place.with_added_extension("new");
    let begin = || {
        fs::create_dir_all(place.parent().expect("a folder")).expect("our folder");
        fs::write(&begun, [&content[..2000], &[7; 9000]].concat()).expect("our folder");
    };
    begin();
    assert_eq!(blobs.get(name).await, Ok(None), "it was never there");
    assert_eq!(names(&blobs).await, [name], "the sweep sees it");
    blobs.remove(name).await.expect("taken away");
    assert_eq!(folder.files(), []);
    begin();
    blobs.keep(name, content.clone()).await.expect("kept");
    assert_eq!(folder.files(), [(place, content)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_blob_kept_by_many_at_the_same_time_is_there_once() {
    let folder = Folder::new("blobs");
    let blobs = blobs(&folder);
    for number in 0..20 {
        let (name, content) = bytes(number, 200_000);
        let keepers: Vec<_> = (0..8)
            .map(|_| {
                let (blobs, content) = (blobs.clone(), content.clone());
                tokio::spawn(async move { blobs.keep(name, content).await })
            })
            .collect();
        for keeper in keepers {
            assert_eq!(keeper.await.expect("no panic"), Ok(()));
        }
        assert_eq!(blobs.get(name).await, Ok(Some(content)));
    }
    assert_eq!(folder.files().len(), 20, "nothing lies beside them");
}

#[tokio::test]
async fn a_full_disk_keeps_nothing_gives_what_is_there_and_takes_away() {
    let folder = Folder::new("blobs");
    let Some(disk) = folder.disk(1) else { return };
    let blobs = blobs(&folder);
    let ((first, content), (second, large)) = (bytes(1, 100_000), bytes(2, 990_000));
    blobs.keep(first, content.clone()).await.expect("room");
    let before = folder.files();
    let full = blobs.keep(second, large.clone()).await;
    assert!(matches!(full, Err(BlobsError::Full(_))), "{full:?}");
    assert_eq!(folder.files(), before, "nothing is left of what was not kept");
    let filling = disk.filled();
    assert_eq!(blobs.get(first).await, Ok(Some(content)));
    assert_eq!(blobs.remove(first).await, Ok(()), "what must go goes from a full disk");
    fs::remove_file(filling).expect("our file");
    assert_eq!(blobs.keep(second, large).await, Ok(()));
}

#[tokio::test]
async fn a_disk_that_can_only_be_read_gives_its_blobs_and_keeps_none() {
    let folder = Folder::new("blobs");
    let Some(disk) = folder.disk(1) else { return };
    let blobs = blobs(&folder);
    let ((first, content), (second, other)) = (bytes(1, 5000), bytes(2, 5000));
    blobs.keep(first, content.clone()).await.expect("room");
    disk.read_only();
    assert_eq!(blobs.get(first).await, Ok(Some(content.clone())));
    assert_eq!(names(&blobs).await, [first]);
    for refused in
        [blobs.keep(second, other).await, blobs.keep(first, content).await, blobs.remove(first).await]
    {
        assert!(matches!(refused, Err(BlobsError::ReadOnly(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn the_room_that_is_left_is_told_before_there_is_a_folder_too() {
    let folder = Folder::new("blobs");
    assert!(blobs(&folder).room().await.expect("a disk") > 0);
    let Some(disk) = folder.disk(8) else { return };
    let (blobs, (name, content)) = (blobs(&folder), bytes(1, 5 << 20));
    let left = blobs.room().await.expect("a disk");
    assert!((7 << 20..=8 << 20).contains(&left), "{left}");
    blobs.keep(name, content).await.expect("room");
    let less = blobs.room().await.expect("a disk");
    assert!((1 << 20..=3 << 20).contains(&less), "{less}");
    drop(disk.filled());
    assert_eq!(blobs.room().await, Ok(0));
    disk.read_only();
    assert!(matches!(blobs.room().await, Err(BlobsError::ReadOnly(_))));
}
