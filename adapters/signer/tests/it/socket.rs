//! A signer that is asked through a socket says what it says in its folder, and keeps its past.

use super::{Leaves, checkpoint, now, signer};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::signing::Reply;
use spartel_ports::Signer;
use spartel_ports::signer::SignerError;
use spartel_signer::{EitherSigner, FileSigner, Listening, Place, SocketSigner, serve};
use spartel_trial::Folder;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

/// A signer that answers until its task is ended.
fn answering(folder: &Folder, signer: FileSigner) -> (PathBuf, JoinHandle<()>) {
    let path = folder.join("socket");
    let listening = Listening::at(&path).expect("a socket");
    (path, tokio::spawn(async move { serve(&listening, Arc::new(signer)).await }))
}

/// What is answered to a text.
async fn says(path: &Path, text: &[u8]) -> String {
    let mut stream = UnixStream::connect(path).await.expect("somebody is there");
    stream.write_all(text).await.expect("it is heard");
    stream.shutdown().await.expect("said");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("a text");
    answer
}

#[tokio::test]
async fn it_signs_what_grows_and_refuses_every_other_past() {
    let folder = Folder::new("asked");
    let (made, leaves) = (signer(&folder), Leaves::of(&["a", "b", "c", "d"]));
    let key = made.key().clone();
    let (path, task) = answering(&folder, made);
    let asked = EitherSigner::open(&Place::of(Path::new(&format!("unix:{}", path.display())))).await;
    let asked = asked.expect("somebody answers");
    assert_eq!((asked.key(), asked.last().await.map(|head| head.size)), (&key, Ok(0)));
    let first = asked.sign(&checkpoint(leaves.head(3)), &[]).await.expect("the first tree needs no proof");
    let again = FileSigner::open(&folder.join("signer")).expect("the folder");
    assert_eq!(Ok(&first), now(again.sign(&checkpoint(leaves.head(3)), &[])).as_ref(), "the same signature");
    assert_eq!(asked.last().await, Ok(leaves.head(3)));
    let smaller = asked.sign(&checkpoint(leaves.head(2)), &[]).await;
    assert_eq!(smaller, Err(SignerError::Smaller { signed: 3, asked: 2 }));
    assert_eq!(asked.sign(&checkpoint(leaves.head(4)), &[]).await, Err(SignerError::Inconsistent));
    let other = Checkpoint::new("other.example/record", leaves.head(4)).expect("an origin");
    assert_eq!(asked.sign(&other, &leaves.proof(3, 4)).await, Err(SignerError::OtherLog));
    asked.sign(&checkpoint(leaves.head(4)), &leaves.proof(3, 4)).await.expect("it grows");
    task.abort();
}

#[tokio::test]
async fn what_is_no_question_gets_a_reason_and_who_says_nothing_holds_nobody_up() {
    let folder = Folder::new("hostile");
    let (path, task) = answering(&folder, signer(&folder));
    let silent = UnixStream::connect(&path).await.expect("somebody is there");
    for text in [&b"rm -rf\n"[..], b"\xff\xfe", b"", &[b'k'; 65_000]] {
        let answer = says(&path, text).await;
        assert!(matches!(Reply::parse(&answer), Ok(Reply::Failed(_))), "{answer:?}");
    }
    // Who says more than anybody has to is not heard to the end, and perhaps not answered.
    let mut endless = UnixStream::connect(&path).await.expect("somebody is there");
    while endless.write_all(&[b'k'; 65_000]).await.is_ok() {}
    assert_eq!(says(&path, b"last\n").await, says(&path, b"last\n").await);
    drop(silent);
    task.abort();
}

#[tokio::test]
async fn the_socket_is_for_its_owner_and_its_group_and_goes_with_the_signer() {
    let folder = Folder::new("socket");
    let (path, task) = answering(&folder, signer(&folder));
    assert_eq!(std::fs::metadata(&path).expect("a socket").permissions().mode() & 0o777, 0o660);
    let second = Listening::at(&path).expect_err("one answers there");
    assert_eq!(second.kind(), ErrorKind::AddrInUse);
    task.abort();
    assert!(task.await.is_err());
    assert!(!path.exists(), "nobody is told to wait for who is gone");
    // One that was killed leaves its socket.
    drop(UnixListener::bind(&path).expect("a socket"));
    drop(Listening::at(&path).expect("nobody answers there"));
    folder.write("socket", "a file of somebody's");
    assert_eq!(Listening::at(&path).expect_err("no socket").kind(), ErrorKind::AlreadyExists);
}

#[tokio::test]
async fn a_signer_that_starts_is_waited_for_and_one_that_ended_is_named() {
    let folder = Folder::new("late");
    let (path, made) = (folder.join("socket"), signer(&folder));
    let asked = tokio::spawn({
        let path = path.clone();
        async move { SocketSigner::open(&path).await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (_, task) = answering(&folder, made);
    let asked = asked.await.expect("no panic").expect("it has come");
    assert_eq!(asked.last().await.map(|head| head.size), Ok(0));
    task.abort();
    assert!(task.await.is_err());
    let gone = asked.last().await.expect_err("nobody is there");
    assert!(matches!(&gone, SignerError::Unavailable(reason) if reason.contains("socket")), "{gone}");
}
