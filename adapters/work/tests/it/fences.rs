//! What a worker cannot do any more: each fence is tried alone, in a process of its own, since none is ever taken down.

use spartel_work::pictures::{Fence, confine};
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixDatagram;
use std::process::{Command, ExitStatus};

/// Which fence a child puts up.
const TASK: &str = "SPARTEL_TEST_FENCE";

/// Whether the test `inside` passes in a process of its own.
fn passes(task: &str) -> bool {
    let itself = std::env::current_exe().expect("a test binary");
    let mut child = Command::new(itself);
    child.args(["--exact", "fences::inside", "--ignored", "--test-threads=1"]).env(TASK, task);
    let done = child.output().expect("a child");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    println!("{task}: {said}{}", String::from_utf8_lossy(&done.stderr));
    done.status.success() && said.contains("1 passed")
}

#[test]
#[ignore = "is started by the others"]
fn inside() {
    let Ok(task) = std::env::var(TASK) else { return };
    match task.as_str() {
        "none" => nothing_is_fenced(),
        "all" => everything_is_fenced(),
        "limits" => limits_hold(),
        "privileges" => privileges_hold(),
        "landlock" => landlock_holds(),
        "calls" => calls_hold(),
        "memory" => memory_is_bounded(),
        other => panic!("{other}: no such task"),
    }
}

fn opens() -> Result<File, ErrorKind> {
    File::open("/proc/self/status").map_err(|e| e.kind())
}

fn writes() -> Result<File, ErrorKind> {
    File::create(std::env::temp_dir().join(format!("spartel-fence-{}", std::process::id())))
        .map_err(|e| e.kind())
}

fn starts() -> Result<ExitStatus, ErrorKind> {
    Command::new("/bin/true").status().map_err(|e| e.kind())
}

fn listens() -> Result<TcpListener, ErrorKind> {
    TcpListener::bind("127.0.0.1:0").map_err(|e| e.kind())
}

fn nothing_is_fenced() {
    assert!(opens().is_ok());
    let written = writes().expect("a file in the folder of temporary files");
    drop(written);
    std::fs::remove_file(std::env::temp_dir().join(format!("spartel-fence-{}", std::process::id())))
        .expect("there");
    assert!(starts().is_ok());
    let listener = listens().expect("a port");
    assert!(TcpStream::connect(listener.local_addr().expect("a port")).is_ok());
    assert!(UdpSocket::bind("127.0.0.1:0").is_ok());
    assert!(UnixDatagram::unbound().is_ok());
}

fn everything_is_fenced() {
    assert_eq!(confine(), [], "this system has them all");
    for refused in [opens().err(), writes().err(), starts().err(), listens().err()] {
        assert_eq!(refused, Some(ErrorKind::PermissionDenied));
    }
    let socket = UdpSocket::bind("127.0.0.1:0").map_err(|e| e.kind());
    assert_eq!(socket.err(), Some(ErrorKind::PermissionDenied));
    assert_eq!(UnixDatagram::unbound().map_err(|e| e.kind()).err(), Some(ErrorKind::PermissionDenied));
    assert!(std::thread::Builder::new().spawn(|| ()).is_err(), "no thread either");
    assert_eq!(vec![1_u8; 64 << 20].iter().map(|n| usize::from(*n)).sum::<usize>(), 64 << 20);
    std::io::stdout().flush().expect("the pipe is open still");
}

fn limits_hold() {
    assert!(Fence::Limits.stands());
    assert!(opens().is_err());
    assert!(UdpSocket::bind("127.0.0.1:0").is_err());
}

fn privileges_hold() {
    assert!(Fence::Privileges.stands());
    let status = std::fs::read_to_string("/proc/thread-self/status").expect("Linux tells it");
    assert!(status.contains("NoNewPrivs:\t1"), "{status}");
}

fn landlock_holds() {
    let listener = listens().expect("no fence yet");
    assert!(Fence::Landlock.stands());
    assert_eq!(opens().err(), Some(ErrorKind::PermissionDenied));
    assert_eq!(writes().err(), Some(ErrorKind::PermissionDenied));
    assert_eq!(starts().err(), Some(ErrorKind::PermissionDenied));
    let connected = TcpStream::connect(listener.local_addr().expect("a port")).map_err(|e| e.kind());
    assert_eq!(connected.err(), Some(ErrorKind::PermissionDenied));
}

fn calls_hold() {
    assert!(Fence::Privileges.stands() && Fence::Calls.stands());
    assert_eq!(opens().err(), Some(ErrorKind::PermissionDenied));
    assert_eq!(listens().err(), Some(ErrorKind::PermissionDenied));
    assert_eq!(starts().err(), Some(ErrorKind::PermissionDenied));
}

fn memory_is_bounded() {
    assert!(Fence::Limits.stands());
    let mut held: Vec<Vec<u8>> = Vec::new();
    loop {
        let mut more = Vec::new();
        if more.try_reserve_exact(64 << 20).is_err() {
            break;
        }
        held.push(more);
        assert!(held.len() < 64, "four gigabytes were had");
    }
}

#[test]
fn without_fences_all_that_works() {
    assert!(passes("none"));
}

#[test]
fn threat_17_a_worker_reaches_no_file_no_socket_and_no_program() {
    assert!(passes("all"));
}

#[test]
fn each_fence_holds_alone() {
    for task in ["limits", "privileges", "landlock", "calls", "memory"] {
        assert!(passes(task), "{task}");
    }
}
