//! The program measured from outside.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The program, built with the same profile beside this benchmark.
#[must_use]
pub fn spartel() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let path = own.parent()?.parent()?.join("spartel");
    path.is_file().then_some(path)
}

/// A store of real lists and a real security object.
pub struct Real {
    store: PathBuf,
    sod: PathBuf,
}

/// Imports the German and the Dutch list of the shared data, where they are.
#[must_use]
pub fn real_store(program: &Path) -> Option<Real> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let shared = std::env::var_os("SPARTEL_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let emrtd =
        std::env::var_os("SPARTEL_DATA").map_or_else(|| shared.join("data"), PathBuf::from).join("emrtd");
    let store = scratch("real");
    for (list, anchor) in
        [("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer"), ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer")]
    {
        let (list, anchor) = (emrtd.join("masterlists").join(list), emrtd.join("masterlists").join(anchor));
        let mut import = Command::new(program);
        import.args(["trust", "import"]).arg(list).arg("--signer").arg(anchor).arg("--trust").arg(&store);
        if !import.stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?.success() {
            return None;
        }
    }
    Some(Real { store, sod: emrtd.join("sod/FR_2017_sha256_rsa_RSA2048_d9d0bb71ed1c.bin") })
}

fn scratch(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("spartel-bench-{}-{name}", std::process::id()))
}

/// Prints the time from start to end of an inspection with 627 certificates.
pub fn cold_start(program: &Path, real: &Real) {
    let mut times: Vec<Duration> = (0..40)
        .filter_map(|_| {
            let began = Instant::now();
            let mut inspect = Command::new(program);
            inspect
                .arg("inspect")
                .arg(&real.sod)
                .arg("--trust")
                .arg(&real.store)
                .args(["--at", "2024-06-01"]);
            inspect.stdout(Stdio::null()).status().ok()?;
            Some(began.elapsed())
        })
        .collect();
    times.sort();
    let at = |percent: usize| times.get(times.len() * percent / 100).map_or(0.0, |t| t.as_secs_f64() * 1e3);
    println!(
        "cold start with 627 certificates, one EF.SOD: median {:.1} ms, p95 {:.1} ms (demanded: 20 ms)",
        at(50),
        at(95)
    );
    let _ = fs::remove_dir_all(&real.store);
}

/// Prints the memory of a batch while it runs, and its rate.
pub fn long_batch(program: &Path, documents: u32) {
    let folder = scratch("batch");
    let issued = Command::new(program)
        .args(["utopia", "bulk", "--algorithm", "p256", "--count", &documents.to_string(), "--out"])
        .arg(&folder)
        .stdout(Stdio::null())
        .status();
    if !issued.is_ok_and(|status| status.success()) || !import(program, &folder) {
        println!("batch: the documents could not be issued");
        return;
    }
    let began = Instant::now();
    let mut batch = Command::new(program);
    batch
        .arg("inspect")
        .arg("--batch")
        .arg(folder.join("documents"))
        .arg("--trust")
        .arg(folder.join("store"));
    batch.args(["--at", "2026-01-15T12:00:00Z"]).stdout(Stdio::null());
    let Ok(mut child) = batch.spawn() else { return };
    let mut resident = Vec::new();
    while let Ok(None) = child.try_wait() {
        resident.extend(kilobytes(child.id()));
        std::thread::sleep(Duration::from_millis(50));
    }
    let seconds = began.elapsed().as_secs_f64();
    let part =
        |percent: usize| resident.get((resident.len().max(1) - 1) * percent / 100).copied().unwrap_or(0);
    println!(
        "batch of {documents}: {:.0} documents a second with reading files and writing JSON; \
         resident kB after 10 % {}, 50 % {}, 90 % {}, at most {}",
        f64::from(documents) / seconds,
        part(10),
        part(50),
        part(90),
        resident.iter().max().unwrap_or(&0),
    );
    let _ = fs::remove_dir_all(&folder);
}

fn import(program: &Path, folder: &Path) -> bool {
    let trust = folder.join("trust");
    let mut import = Command::new(program);
    import.args(["trust", "import", "--specimens", "--at", "2026-01-15"]).arg(trust.join("UT.ml"));
    import.arg(trust.join("crl/p256.crl")).arg("--signer").arg(trust.join("UT-root.cer"));
    import.arg("--trust").arg(folder.join("store"));
    import.stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn kilobytes(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
