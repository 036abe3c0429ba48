//! Which addresses are public (RFC 6890), at the edges of each block.

use spartel_oidc::is_public;
use std::net::IpAddr;

fn public(address: &str) -> bool {
    is_public(address.parse::<IpAddr>().expect("an address"))
}

#[test]
fn what_is_of_the_public_network_may_be_asked() {
    let all = [
        "1.0.0.0",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2000::",
        "2001:1::1",
        "2003::1",
        "3fff:ffff::1",
        "::ffff:9.9.9.9",
    ];
    for address in all {
        assert!(public(address), "{address}");
    }
}

#[test]
fn what_may_be_of_the_house_itself_is_not_asked() {
    let all = [
        "0.0.0.0",
        "0.255.255.255",
        "10.0.0.1",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.0.1",
        "198.18.0.0",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "64:ff9b::a00:1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "4000::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
    ];
    for address in all {
        assert!(!public(address), "{address}");
    }
}
