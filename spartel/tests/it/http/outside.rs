//! Nothing in evidence makes the server speak to anybody (threats 19). Utopia's certificates name where their lists are to be had.

use super::ask::{UTOPIA, open, path, pictures, post};
use super::given::Served;
use spartel_utopia::cases;
use std::net::UdpSocket;
use std::process::Command;

/// What this process's network counts of everything that was sent or tried: connections, datagrams, packets without a way.
fn sent() -> Vec<(String, u64)> {
    let mut all = Vec::new();
    let text = std::fs::read_to_string("/proc/self/net/snmp").expect("the counts of a network");
    let mut lines = text.lines();
    while let (Some(names), Some(numbers)) = (lines.next(), lines.next()) {
        let kind = names.split(':').next().unwrap_or_default().to_owned();
        for (name, number) in names.split_whitespace().zip(numbers.split_whitespace()).skip(1) {
            if ["ActiveOpens", "OutDatagrams", "OutNoRoutes", "OutRequests"].contains(&name) {
                all.push((format!("{kind}{name}"), number.parse().expect("a count")));
            }
        }
    }
    let six = std::fs::read_to_string("/proc/self/net/snmp6").unwrap_or_default();
    for (name, number) in six.lines().filter_map(|line| line.split_once(char::is_whitespace)) {
        if ["Ip6OutNoRoutes", "Ip6OutRequests", "Udp6OutDatagrams"].contains(&name) {
            all.push((name.to_owned(), number.trim().parse().expect("a count")));
        }
    }
    all
}

#[test]
fn threat_19_no_address_in_evidence_is_fetched() {
    let this = std::env::current_exe().expect("this program");
    let inner = ["--exact", "http::outside::alone_in_a_network", "--ignored", "--nocapture"];
    let alone = |program: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--net", program]);
        command
    };
    if !alone("true").status().is_ok_and(|status| status.success()) {
        println!("no network of one's own is to be had here: nothing was tried");
        return;
    }
    let done = alone(&this.to_string_lossy()).args(inner).output().expect("this program");
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && told.contains("1 passed"),
        "{told}{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "in a network of its own, by the test above"]
async fn alone_in_a_network() {
    let before = sent();
    // What is tried is counted, also where it leads nowhere.
    let socket = UdpSocket::bind("0.0.0.0:0").expect("a socket");
    assert!(socket.send_to(b"?", "192.0.2.1:53").is_err(), "there is no way out");
    let after = sent();
    assert_ne!(before, after, "what is sent is counted");
    let served = Served::new().await;
    let officer = served.browser("F-1");
    let mut taken = 0;
    for case in cases() {
        // Some are pictures alone, and some have an empty file: they are refused, and looked at all the same.
        let contact = open(&served, &officer, "uto1", Some(case.name)).await;
        assert!([201, 422].contains(&contact.status.as_u16()), "{}: {}", case.name, contact.json());
        taken += usize::from(contact.status == 201);
    }
    assert!(taken > 40, "{taken} were taken in");
    let contact = open(&served, &officer, "uto1", None).await;
    let shown = post(&path(&contact, "/evidence")).by(&officer).form(&pictures("passport")).of(&served).await;
    assert_eq!(shown.status, 200);
    assert!(UTOPIA.trust_material().len() > 3, "lists were taken in, too");
    assert_eq!(after, sent(), "nobody was asked anything");
}
