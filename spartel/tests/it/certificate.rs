//! `spartel certificate`: an authority of a post and the certificates of its servers, as a browser would take them.

use crate::program::{Answer, spartel};
use rcgen::{CertificateParams, Issuer, KeyPair};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use spartel_pki::certificate::Certificate;
use spartel_trial::Folder;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

struct Post(Folder);

impl Post {
    fn new(hosts: &[&str]) -> Self {
        let post = Self(Folder::new("program"));
        post.authority("authority", hosts).exits(0);
        post
    }

    fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn authority(&self, to: &str, hosts: &[&str]) -> Answer {
        spartel([&["certificate", "authority", "--to", &self.at(to), "--json", "--host"], hosts].concat())
    }

    fn server(&self, to: &str, hosts: &[&str]) -> Answer {
        let (authority, to) = (self.at("authority"), self.at(to));
        let fixed = ["certificate", "server", "--authority", &authority, "--to", &to, "--json", "--host"];
        spartel([&fixed[..], hosts].concat())
    }

    fn certificate(&self, name: &str) -> CertificateDer<'static> {
        CertificateDer::from_pem_file(self.0.join(name)).unwrap()
    }

    /// Whether who trusts the authority takes a certificate for a name, so many days from now.
    fn takes(&self, server: &CertificateDer<'_>, name: &str, days: u64) -> Result<(), webpki::Error> {
        let authority = self.certificate("authority/authority.pem");
        let anchor = anchor_from_trusted_cert(&authority).unwrap();
        let server = EndEntityCert::try_from(server).unwrap();
        let at = UnixTime::since_unix_epoch(
            Duration::from_secs(UnixTime::now().as_secs()) + Duration::from_secs(days * 86_400),
        );
        let (by, anchors) = ([webpki::ring::ECDSA_P256_SHA256], [anchor]);
        server.verify_for_usage(&by, &anchors, &[], at, KeyUsage::server_auth(), None, None)?;
        server.verify_is_valid_for_subject_name(&ServerName::try_from(name).unwrap())
    }
}

#[test]
fn a_browser_of_the_post_takes_the_server_for_its_names_and_its_time() {
    let post = Post::new(&["post.example", "192.0.2.7"]);
    let made = post.server("server", &["desk.post.example", "192.0.2.7"]).exits(0).json();
    let server = post.certificate("server/server.pem");
    for name in ["desk.post.example", "192.0.2.7"] {
        assert_eq!(post.takes(&server, name, 0), Ok(()), "{name}");
        assert_eq!(post.takes(&server, name, 396), Ok(()), "{name}");
        assert!(post.takes(&server, name, 398).is_err(), "{name}");
    }
    assert!(post.takes(&server, "other.post.example", 0).is_err());
    let parsed = Certificate::parse(&server).unwrap();
    let print: Vec<String> = parsed.fingerprint().iter().map(|b| format!("{b:02X}")).collect();
    assert_eq!(made["sha256"], print.join(":"));
    KeyPair::from_pem(&fs::read_to_string(post.at("server/server.key")).unwrap()).unwrap();
}

#[test]
fn the_authority_is_one_for_its_servers_and_for_nothing_else() {
    let post = Post::new(&["post.example"]);
    let authority = post.certificate("authority/authority.pem");
    let parsed = Certificate::parse(&authority).unwrap();
    let basic = parsed.basic_constraints().unwrap().unwrap();
    assert!(basic.authority && basic.path_length == Some(0), "{basic:?}");
    let validity = parsed.validity().unwrap();
    let days = (validity.not_after.0 - validity.not_before.0) / 86_400;
    assert_eq!(days, 3652);
    assert_eq!(parsed.subject().common_name().as_deref(), Some("Spartel"));
    // Whoever steals the key and leaves the program aside is held by the browser.
    let key = KeyPair::from_pem(&fs::read_to_string(post.at("authority/authority.key")).unwrap()).unwrap();
    let mut name = CertificateParams::default();
    name.distinguished_name.push(rcgen::DnType::CommonName, "Spartel");
    let thief = Issuer::new(name, key);
    for (name, taken) in [("desk.post.example", true), ("bank.example", false), ("203.0.113.9", false)] {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
        let forged = params.signed_by(&KeyPair::generate().unwrap(), &thief).unwrap();
        assert_eq!(post.takes(forged.der(), name, 0).is_ok(), taken, "{name}");
    }
}

#[test]
fn an_authority_for_addresses_alone_vouches_for_no_name() {
    let post = Post::new(&["192.0.2.7", "2001:db8::7"]);
    post.server("server", &["192.0.2.7", "2001:db8::7"]).exits(0);
    let refused = post.server("other", &["desk.post.example"]).exits(1);
    assert!(refused.err.contains("desk.post.example"), "{}", refused.err);
    assert!(!post.0.join("other").exists(), "nothing is left of it");
}

#[test]
fn a_name_that_the_authority_may_not_vouch_for_is_refused_and_nothing_is_written() {
    let post = Post::new(&["post.example"]);
    for host in ["bank.example", "notpost.example", "203.0.113.9"] {
        let refused = post.server("server", &["desk.post.example", host]).exits(1);
        assert!(refused.err.contains(host), "{}", refused.err);
    }
    for host in ["*.post.example", "-desk", "desk_1", "300.1.1.1", "a..b", ""] {
        post.server("server", &[host]).exits(64);
    }
    assert!(!post.0.join("server").exists());
}

#[test]
fn nothing_is_written_over_and_only_the_owner_reads_it() {
    let post = Post::new(&["post.example"]);
    post.server("server", &["post.example"]).exits(0);
    let files =
        ["authority/authority.key", "authority/authority.pem", "server/server.key", "server/server.pem"];
    let all = || files.map(|file| fs::read(post.at(file)).unwrap());
    let before = all();
    post.authority("authority", &["post.example"]).exits(1);
    post.server("server", &["post.example"]).exits(1);
    assert!(all() == before);
    for file in files {
        assert_eq!(fs::metadata(post.at(file)).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
    // One of both is there: the other one is not left behind.
    fs::remove_file(post.at("server/server.key")).unwrap();
    post.server("server", &["post.example"]).exits(1);
    assert!(!post.0.join("server/server.key").exists());
}

#[test]
fn an_authority_that_is_missing_damaged_exposed_or_mixed_up_is_refused() {
    let post = Post::new(&["post.example"]);
    let key = post.at("authority/authority.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(post.server("server", &["post.example"]).exits(1).err.contains("authority.key"));
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    post.authority("second", &["post.example"]).exits(0);
    fs::copy(post.at("second/authority.key"), &key).unwrap();
    post.server("server", &["post.example"]).exits(65);
    fs::write(&key, "no key").unwrap();
    post.server("server", &["post.example"]).exits(65);
    fs::remove_file(&key).unwrap();
    post.server("server", &["post.example"]).exits(65);
    assert!(!post.0.join("server").exists());
}

#[test]
fn the_fingerprint_and_what_to_do_with_it_are_said_in_four_languages() {
    let folder = Folder::new("program");
    for (language, word) in [("en", "browser"), ("fr", "navigateur"), ("es", "navegador"), ("ar", "متصفح")]
    {
        let to = folder.join(language).to_str().unwrap().to_owned();
        let fixed = ["certificate", "authority", "--to", &to, "--host", "post.example", "--lang", language];
        let made = spartel(fixed).exits(0);
        let der = CertificateDer::from_pem_file(folder.join(language).join("authority.pem")).unwrap();
        let print: Vec<String> =
            Certificate::parse(&der).unwrap().fingerprint().iter().map(|b| format!("{b:02X}")).collect();
        assert!(made.out.contains(&print.join(":")) && made.words().contains(word), "{}", made.out);
        assert!(!made.out.contains("PRIVATE"));
    }
}
