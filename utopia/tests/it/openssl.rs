//! Security objects, certificates and lists with OpenSSL, an implementation that is not ours.

use crate::{DOCUMENTS, UTOPIA};
use spartel_pki::der::Tlv;
use spartel_trial::Folder;
use std::path::Path;
use std::process::{Command, Stdio};

fn openssl(arguments: &[&str], file: &Path) -> bool {
    let mut command = Command::new("openssl");
    command.args(arguments).arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn present() -> bool {
    let present =
        Command::new("openssl").arg("version").stdout(Stdio::null()).status().is_ok_and(|s| s.success());
    if !present {
        println!("skipped: no openssl");
    }
    present
}

#[test]
fn openssl_verifies_every_genuine_security_object() {
    if !present() {
        return;
    }
    let folder = Folder::new("sod");
    let arguments = ["cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in"];
    let mut seen = Vec::new();
    for document in DOCUMENTS.iter() {
        let case = document.truth.case;
        let Some(bytes) = document.files.get("EF_SOD.bin") else { continue };
        let interesting =
            case.starts_with("passport") || ["signature-broken", "sod-content-replaced"].contains(&case);
        if !interesting {
            continue;
        }
        let Ok(file) = Tlv::parse("EF.SOD", bytes) else { continue };
        let path = folder.write("sod.der", file.value);
        assert_eq!(openssl(&arguments, &path), document.truth.genuine, "{case}");
        seen.push(case);
    }
    assert!(seen.len() > 25, "{seen:?}");
}

#[test]
fn openssl_reads_every_certificate_and_list() {
    if !present() {
        return;
    }
    let folder = Folder::new("trust");
    for (path, bytes) in UTOPIA.trust_material() {
        let file = folder.write("file", &bytes);
        let good = match path.rsplit('.').next() {
            Some("cer") => openssl(&["x509", "-inform", "DER", "-noout", "-in"], &file),
            Some("crl") => openssl(&["crl", "-inform", "DER", "-noout", "-in"], &file),
            _ => openssl(&["cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in"], &file),
        };
        assert!(good, "{path}");
    }
}
