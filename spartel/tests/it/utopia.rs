//! The whole way with documents of the state that does not exist: issued, trusted, inspected.

use crate::program::{Answer, findings, spartel};
use spartel_trial::Folder;
use std::path::{Path, PathBuf};

/// Utopia on disk, and a store that trusts what it publishes.
pub struct State {
    folder: Folder,
}

impl State {
    /// Documents as a chip reader and a typist give them, without pictures.
    pub fn new() -> Self {
        Self::issued(&["--no-pictures"])
    }

    /// Documents with pictures of their pages.
    pub fn with_pictures() -> Self {
        Self::issued(&[])
    }

    fn issued(options: &[&str]) -> Self {
        let folder = Folder::new("program");
        let out = folder.join("utopia");
        let words = ["utopia", "issue", "--out", out.to_str().unwrap()];
        spartel(words.iter().chain(options)).exits(0);
        let state = Self { folder };
        let published = out.join("trust");
        let mut crls = files(&published.join("crl"));
        crls.retain(|crl| !crl.ends_with("overseas.crl"));
        let mut given = vec![published.join("UT.ml"), published.join("UT.dl")];
        given.extend(crls);
        state.import(&given, &["--signer", published.join("UT-root.cer").to_str().unwrap()]).exits(0);
        state.import(&files(&published.join("seal-signers")), &["--national-decision"]).exits(0);
        state
    }

    fn import(&self, given: &[PathBuf], options: &[&str]) -> Answer {
        let store = self.store();
        let head = ["trust", "import", "--specimens", "--trust", store.to_str().unwrap()];
        let words = head.into_iter().chain(options.iter().copied()).map(str::to_owned);
        spartel(words.chain(given.iter().map(|p| p.to_str().unwrap().to_owned())))
    }

    pub fn store(&self) -> PathBuf {
        self.folder.join("trust")
    }

    /// A file beside the documents, such as `trust/UT.ml`.
    pub fn published(&self, name: &str) -> PathBuf {
        self.folder.join("utopia").join(name)
    }

    pub fn document(&self, case: &str) -> PathBuf {
        self.folder.join("utopia/documents").join(case)
    }

    pub fn inspect(&self, inputs: &[&Path], options: &[&str]) -> Answer {
        let (store, at) = (self.store(), "2026-01-15T12:00:00Z");
        let head = ["inspect", "--at", at, "--trust", store.to_str().unwrap()].map(str::to_owned);
        let inputs = inputs.iter().map(|p| p.to_str().unwrap().to_owned());
        spartel(head.into_iter().chain(options.iter().map(|o| (*o).to_owned())).chain(inputs))
    }
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    files
}

fn truth(document: &Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(document.join("truth.json")).unwrap()).unwrap()
}

/// Genuine documents about which something is to be said all the same, and with which exit status.
const REMARKABLE: &[(&str, i32)] = &[
    ("passport-deviation", 2),  // a published defect: undetermined
    ("passport-expired", 1),    // genuine, and expired
    ("passport-newer-list", 2), // its authority is on a list not imported here
    ("passport-p384", 2),       // the revocation list of its authority ran out
    ("passport-p521", 3),       // its authority publishes no revocation list
    ("passport-signer-expired", 1),
    ("passport-unlisted", 2),    // its authority is on no list
    ("visa-signer-unlisted", 2), // its signer is on no list
    ("zone-alone", 3),           // nothing but the zone
    ("2d-doc", 3),               // no list of revoked signers can be held for its authority
];

/// What is not as the truth about a document demands.
pub fn surprise(document: &Path, case: &str, answer: &Answer) -> Option<String> {
    let genuine = truth(document)["genuine"] == true;
    let remarkable = REMARKABLE.iter().find(|(name, _)| *name == case).map(|(_, status)| *status);
    let right = match (genuine, remarkable) {
        (true, Some(status)) => answer.status == status,
        (true, None) => answer.status == 0,
        // A perfect copy shows nothing but that copying is not excluded.
        (false, _) if case == "clone" => findings(&answer.json()).iter().any(|c| c == "copying-not-excluded"),
        // A file that was not read makes the set incomplete, and that is said.
        (false, _) if case == "dg2-missing" => answer.status == 3,
        (false, _) => matches!(answer.status, 1 | 2),
    };
    let told = || findings(&answer.json());
    (!right).then(|| format!("{case} (genuine: {genuine}): exit {} {:?}", answer.status, told()))
}

#[test]
fn every_genuine_document_passes_and_every_wrong_one_does_not() {
    let state = State::new();
    let mut surprises = Vec::new();
    for document in files(&state.document("")) {
        let case = document.file_name().unwrap().to_string_lossy().into_owned();
        let answer = state.inspect(&[&document], &["--json"]);
        surprises.extend(surprise(&document, &case, &answer));
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}

#[test]
fn the_same_evidence_gives_the_same_bytes_wherever_it_lies() {
    let state = State::new();
    let passport = state.document("passport");
    let elsewhere = Folder::new("program");
    for file in files(&passport).into_iter().filter(|f| f.extension().is_some_and(|e| e != "json")) {
        let name = file
            .file_name()
            .unwrap()
            .to_string_lossy()
            .replace("EF_COM", "COM")
            .replace("DG1.bin", "Datagroup1.bin");
        elsewhere.write(&name, std::fs::read(&file).unwrap());
    }
    let options = ["--json", "--reproducible"];
    let here = state.inspect(&[&passport], &options).exits(0).out;
    assert_eq!(here, state.inspect(&[&passport], &options).out);
    assert!(!here.contains("timings") && !here.contains(passport.to_str().unwrap()));
    let there = state.inspect(&[elsewhere.path()], &options).exits(0).json();
    let here: serde_json::Value = serde_json::from_str(&here).unwrap();
    assert_eq!(here["result"]["outcome"], there["result"]["outcome"]);
    let ordered = |v: &serde_json::Value| v["result"]["checks"].as_array().unwrap().len();
    assert_eq!(ordered(&here), ordered(&there));
}

#[test]
fn a_broken_file_takes_nothing_from_the_other_results() {
    let state = State::new();
    let broken = Folder::new("program");
    for file in files(&state.document("passport")) {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let mut bytes = std::fs::read(&file).unwrap();
        if name == "DG14.bin" {
            bytes.truncate(9);
        }
        broken.write(&name, bytes);
    }
    let answer = state.inspect(&[broken.path()], &["--json"]).exits(1).json();
    let hash = |dg: &str| {
        let path = "ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck";
        let checks = crate::program::checks(&answer, path);
        checks.into_iter().find(|c| c["of"] == dg).map(|c| c["result"].as_str().unwrap().to_owned())
    };
    assert_eq!(hash("DG1").as_deref(), Some("successful"));
    assert_eq!(hash("DG2").as_deref(), Some("successful"));
    assert_eq!(hash("DG14").as_deref(), Some("failed"));
}

#[test]
fn sentences_come_in_four_languages() {
    let state = State::new();
    let document = state.document("portrait-swapped");
    let sentences: Vec<String> = ["ar", "fr", "es", "en"]
        .iter()
        .map(|lang| {
            let answer = state.inspect(&[&document], &["--json", "--lang", lang]).exits(1).json();
            answer["result"]["findings"][0]["sentence"].as_str().unwrap().to_owned()
        })
        .collect();
    for (at, sentence) in sentences.iter().enumerate() {
        assert!(sentence.chars().count() > 20 && !sentence.contains("finding-"), "{sentence}");
        assert_eq!(sentences.iter().position(|s| s == sentence), Some(at), "said twice: {sentence}");
    }
}

#[test]
fn a_published_signer_of_seals_needs_no_decision_because_its_chain_is_checked() {
    let state = State::new();
    let folder = Folder::new("program");
    let published = state.folder.join("utopia/trust");
    let (list, root) = (published.join("UT.ml"), published.join("UT-root.cer"));
    let signer = published.join("seal-signers/UTVS.cer");
    let store = folder.join("trust");
    let words = [
        "trust",
        "import",
        "--specimens",
        "--trust",
        store.to_str().unwrap(),
        "--signer",
        root.to_str().unwrap(),
    ];
    spartel(words.into_iter().chain([list.to_str().unwrap(), signer.to_str().unwrap()])).exits(0);
    let visa = state.document("visa-a");
    let words = ["inspect", "--json", "--trust", store.to_str().unwrap(), visa.to_str().unwrap()];
    let answer = spartel(words).json();
    assert_eq!(
        answer["result"]["document"]["seals"][0]["status"], "VALID",
        "{}",
        answer["result"]["findings"]
    );
}

#[test]
fn a_store_for_inspection_refuses_utopia() {
    let folder = Folder::new("program");
    let out = folder.join("utopia");
    spartel(["utopia", "issue", "--out", out.to_str().unwrap(), "--case", "passport"]).exits(0);
    let (list, root) = (out.join("trust/UT.ml"), out.join("trust/UT-root.cer"));
    let words = ["trust", "import", list.to_str().unwrap(), "--signer", root.to_str().unwrap(), "--trust"];
    spartel(words.into_iter().chain([folder.join("store").to_str().unwrap()])).exits(1);
}

#[test]
fn the_same_seed_issues_the_same_bytes_and_an_unknown_case_is_a_usage_error() {
    let folder = Folder::new("program");
    let issue = |name: &str, seed: &str| {
        let out = folder.join(name);
        spartel(["utopia", "issue", "--out", out.to_str().unwrap(), "--case", "passport", "--seed", seed])
            .exits(0);
        std::fs::read(out.join("documents/passport/EF_SOD.bin")).unwrap()
    };
    assert_eq!(issue("a", "7"), issue("b", "7"));
    assert_ne!(issue("c", "7"), issue("d", "8"));
    let out = folder.join("e");
    spartel(["utopia", "issue", "--out", out.to_str().unwrap(), "--case", "nobody"]).exits(64);
}
