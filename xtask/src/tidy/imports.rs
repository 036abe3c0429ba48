//! A room imports only from floors below it, and on its own floor only what the table of the house says.

use super::Breaches;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::Command;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

/// What each room may import. `standards` and `methods` stand for every room of that floor.
const ALLOWED: &[(&str, &[&str])] = &[
    ("standards/base", &[]),
    ("standards/mrz", &["standards/base"]),
    ("standards/pki", &["standards/base"]),
    ("standards/lds", &["standards/base", "standards/mrz", "standards/pki"]),
    ("standards/seal", &["standards/base", "standards/mrz", "standards/pki"]),
    ("standards/openid", &["standards/base"]),
    ("standards/emrtd", &["standards/base", "standards/mrz", "standards/pki", "standards/lds"]),
    ("methods/", &["standards"]),
    ("pillars/", &["standards", "methods"]),
    ("utopia", &["standards", "methods"]),
    ("trial", &["methods/ledger", "service/ports"]),
    ("adapters/words", &[]),
    // What is recorded has the ledger's names and forms; what is asked of a list, and what it answers, inspection's.
    ("service/ports", &["standards", "methods", "pillars/inspect"]),
    ("service/api", &["standards", "methods", "pillars"]),
    ("service/app", &["standards", "methods", "pillars", "service/ports"]),
    ("adapters/blobs", &["service/ports", "methods/ledger"]),
    ("adapters/lists", &["service/ports", "standards/base"]),
    ("adapters/signer", &["service/ports", "methods/ledger"]),
    ("adapters/keys", &["service/ports", "methods/ledger"]),
    ("adapters/store", &["service/ports", "methods/ledger"]),
    ("adapters/http", &["standards/openid", "methods/ledger", "methods/vision", "pillars", "service"]),
    ("adapters/folders", &["standards/lds", "methods", "pillars", "service/app", "service/ports"]),
    // A paper says what was said and found in a contact, in sentences, and shows pictures.
    ("adapters/papers", &["standards/base", "methods", "pillars/inspect", "service/ports", "adapters/words"]),
    ("adapters/reach", &[]),
    ("adapters/screens", &[]),
    ("adapters/oidc", &["standards/base", "standards/openid", "service/ports"]),
    ("adapters/telemetry", &["standards/base"]),
    ("adapters/work", &["service/ports", "methods/ledger", "methods/vision"]),
    ("adapters/", &["service/ports"]),
    ("bench", &["standards", "methods", "pillars", "utopia"]),
    ("fuzz", &["standards", "methods", "pillars", "utopia"]),
    ("xtask", &[]),
    ("spartel", &["standards", "methods", "pillars", "service", "adapters", "utopia"]),
];

/// Reads `cargo metadata` and names every import the table does not allow. Tests may also use `utopia`.
///
/// # Errors
/// Where cargo cannot be run or its answer not be read.
pub fn check(root: &Path) -> Result<Breaches, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root)
        .output()?;
    let metadata: Metadata = serde_json::from_slice(&answer.stdout)?;
    let rooms: BTreeMap<&str, String> =
        metadata.packages.iter().map(|p| (p.name.as_str(), room(root, &p.manifest_path))).collect();
    let mut breaches = Breaches::new();
    for package in &metadata.packages {
        let room = &rooms[package.name.as_str()];
        let Some((_, allowed)) = ALLOWED.iter().find(|(prefix, _)| room.starts_with(prefix)) else {
            breaches.push(format!("{room}: a room that the table of imports does not know"));
            continue;
        };
        for dependency in package.dependencies.iter().filter(|d| d.path.is_some()) {
            let Some(target) = rooms.get(dependency.name.as_str()) else { continue };
            let in_tests = dependency.kind.as_deref() == Some("dev");
            let fine =
                allowed.iter().any(|floor| target == floor || target.starts_with(&format!("{floor}/")));
            // Tests look at what they serve: the words at the codes, adapters at the use cases, every room at Utopia and at hostile machines.
            let below = ["standards/", "methods/", "pillars/", "service/", "trial", "utopia"];
            if !(fine || in_tests && below.iter().any(|floor| target.starts_with(floor))) {
                breaches.push(format!("{room} imports {target}"));
            }
        }
    }
    Ok(breaches)
}

fn room(root: &Path, manifest: &str) -> String {
    let folder = Path::new(manifest).parent().unwrap_or(root);
    folder.strip_prefix(root).unwrap_or(folder).to_string_lossy().replace('\\', "/")
}
