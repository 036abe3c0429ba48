//! Many documents at once.

use crate::program::spartel;
use crate::utopia::State;

#[test]
fn a_batch_gives_a_line_for_each_document_and_the_weightiest_exit() {
    let state = State::new();
    let folder = state.document("");
    let (store, at) = (state.store(), "2026-01-15T12:00:00Z");
    let words =
        ["inspect", "--at", at, "--trust", store.to_str().unwrap(), "--batch", folder.to_str().unwrap()];
    let answer = spartel(words).exits(1);
    let lines: Vec<serde_json::Value> =
        answer.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), crate::utopia::files(&folder).len());
    assert!(lines.iter().all(|line| line["result"]["outcome"].is_string()));
    assert!(answer.err.contains("documents:") && answer.err.contains("a second"), "{}", answer.err);
}

#[test]
fn an_empty_folder_is_no_batch() {
    let folder = spartel_trial::Folder::new("program");
    spartel(["inspect", "--batch", folder.path().to_str().unwrap()]).exits(65);
}
