//! How a command ends because of a server: it was not reached, or answered with a problem (RFC 9457).

use crate::exit::Failure;
use crate::house::say::{pair, sentence};
use crate::show;
use serde_json::Value;
use spartel_reach::{Address, Answer, ReachError};
use spartel_words::{Argument, Words};

/// How a command ends that did not reach a server.
pub fn unreached(words: &Words, server: &Address, error: ReachError) -> Failure {
    Failure::Io(about(words, &format!("reach-{error}"), server))
}

/// How a command ends with what a server said against it.
pub fn refused(words: &Words, server: &Address, answer: &Answer) -> Failure {
    let problem: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let code = problem["code"].as_str().unwrap_or_default();
    match (answer.status, code) {
        (401, code) if code != "wrong" => Failure::Denied(about(words, "session-none", server)),
        (401 | 403 | 404 | 429, _) => Failure::Denied(problem_said(words, &problem)),
        (400..500, code) if code != "host" => Failure::Data(problem_said(words, &problem)),
        _ => Failure::Io(problem_said(words, &problem)),
    }
}

/// The sentence of a problem, behind the file that it is about; one of a later release is told by its code.
fn problem_said(words: &Words, problem: &Value) -> String {
    let code = show::clean(problem["code"].as_str().unwrap_or("?"));
    let id = format!("problem-{code}");
    let args: Vec<(String, String)> = problem["args"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name.clone(), show::clean(value.as_str()?))))
        .collect();
    let given: Vec<_> = args.iter().map(|(name, value)| (&**name, Argument::Text(value))).collect();
    let known = sentence(words, &id, &given);
    let told = if known == id {
        sentence(words, "server-refused", &[("code", Argument::Text(&code))])
    } else {
        known
    };
    match problem["args"]["file"].as_str() {
        Some(file) => pair(words, &words.text(file), &told),
        None => told,
    }
}

/// How a command ends with an answer that is none.
pub fn unread(words: &Words, server: &Address) -> Failure {
    Failure::Io(about(words, "server-unread", server))
}

fn about(words: &Words, id: &str, server: &Address) -> String {
    sentence(words, id, &[("server", Argument::Text(server.as_str()))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use spartel_words::Language;

    #[test]
    fn whatever_is_in_the_way_of_a_server_has_a_sentence() {
        let server: Address = "https://desk.post.example".parse().expect("an address");
        for words in Language::ALL.map(Words::new) {
            for error in ReachError::ALL {
                let told = unreached(&words, &server, error).to_string();
                assert!(told.contains("desk.post.example"), "{error}: {told}");
            }
        }
    }

    #[test]
    fn a_problem_that_this_release_does_not_know_is_told_by_its_code() {
        let words = Words::new(Language::English);
        let told = |problem| problem_said(&words, &problem);
        assert_eq!(
            told(serde_json::json!({ "code": "of-tomorrow" })),
            "The server refuses this: of-tomorrow."
        );
        assert_eq!(told(serde_json::json!({})), "The server refuses this: ?.");
        let file = serde_json::json!({ "code": "import-unsigned", "args": { "file": "a.ml" } });
        assert!(told(file).starts_with("a.ml: The list is not signed."));
    }
}
