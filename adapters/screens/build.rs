//! Lists the files of the web application as it was built, if it was: `web/dist`, beside each text its compressed twins.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Endings of the twins that the build of the screens writes.
const TWINS: [&str; 2] = ["br", "gz"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env("CARGO_MANIFEST_DIR")?).join("../../web/dist");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    if root.join("index.html").exists() {
        list(&root, &mut files)?;
    }
    files.sort();
    let entries: String = files.iter().map(|file| entry(&root, file)).collect::<io::Result<_>>()?;
    let text =
        format!("/// Every file, in the order of its path.\npub static FILES: &[File] = &[{entries}];\n");
    fs::write(PathBuf::from(env("OUT_DIR")?).join("files.rs"), text)
}

fn env(name: &str) -> io::Result<String> {
    std::env::var(name).map_err(io::Error::other)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if !is_twin(&path) && !is_hidden(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_twin(path: &Path) -> bool {
    path.extension().is_some_and(|end| TWINS.iter().any(|twin| end == *twin))
}

/// The folder is kept by a file that is nobody's screen.
fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn entry(root: &Path, file: &Path) -> io::Result<String> {
    let path = file.strip_prefix(root).map_err(io::Error::other)?.to_string_lossy().replace('\\', "/");
    let twins = TWINS.map(|end| twin(file, end)).concat();
    let place = fs::canonicalize(file)?;
    Ok(format!("File {{ path: {path:?}, bytes: include_bytes!({place:?}), twins: &[{twins}] }},"))
}

fn twin(file: &Path, end: &str) -> String {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    match fs::canonicalize(PathBuf::from(name)) {
        Ok(place) => format!("({end:?}, include_bytes!({place:?})),"),
        Err(_) => String::new(),
    }
}
