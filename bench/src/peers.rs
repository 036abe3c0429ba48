//! Other implementations measured in the same run, where they are installed.

use std::process::Command;

/// Verifications a second of OpenSSL's own benchmark, or `None` where it is not installed or lacks the algorithm.
#[must_use]
pub fn openssl(algorithm: &str) -> Option<f64> {
    let output = Command::new("openssl").args(["speed", "-seconds", "1", "-mr", algorithm]).output().ok()?;
    // Machine-readable lines: +F2 or +F4:index:bits:sign:verify, in operations a second; older releases give seconds each.
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find(|l| l.starts_with("+F2") || l.starts_with("+F4"))?;
    let verify: f64 = line.rsplit(':').next()?.trim().parse().ok()?;
    (verify > 0.0).then_some(if verify < 1.0 { 1.0 / verify } else { verify })
}

/// The version of OpenSSL, where it is installed.
#[must_use]
pub fn openssl_version() -> Option<String> {
    let output = Command::new("openssl").arg("version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Documents a second of pymrtd verifying an EF.SOD and the signature of `csca` on its signer's certificate.
///
/// # Errors
/// Where Python or pymrtd is not installed, or pymrtd refuses the document.
pub fn pymrtd(sod: &[u8], csca: &[u8]) -> Result<f64, &'static str> {
    const SCRIPT: &str = "
import sys, time
from pymrtd import ef
from pymrtd.pki import x509
sod, csca = (bytes.fromhex(a) for a in sys.argv[1:3])
def once():
    s = ef.SOD.load(sod)
    root = x509.CscaCertificate.load(csca)
    for signer in s.signers:
        dsc = s.getDscCertificate(signer)
        s.verify(signer, dsc)
        dsc.verify(root)
once()
n, t = 0, time.process_time()
while time.process_time() - t < 2: once(); n += 1
print(n / (time.process_time() - t))
";
    let python = |arguments: &[&str]| Command::new("python3").args(arguments).output();
    if !python(&["-c", "import pymrtd"]).is_ok_and(|output| output.status.success()) {
        return Err("not installed");
    }
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let output = python(&["-c", SCRIPT, &hex(sod), &hex(csca)]).map_err(|_| "failed")?;
    String::from_utf8_lossy(&output.stdout).trim().parse().map_err(|_| "failed")
}
