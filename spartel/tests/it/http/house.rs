//! The house about itself: who may do what, how the record stands, what is kept.

use super::ask::{get, open};
use super::given::Served;
use serde_json::{Value, json};
use spartel_ports::{Clock, World};
use spartel_signer::FileSigner;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_may_know_what_a_role_may_do_and_never_may() {
    let served = Served::new().await;
    for who in ["F-1", "P-1", "D-1", "A-1"] {
        let told = get("/api/roles").by(&served.browser(who)).of(&served).await.json();
        let roles = told["roles"].as_array().expect("roles");
        assert_eq!(roles.len(), 8);
        let of = |name: &str| roles.iter().find(|role| role["role"] == name).expect("a role");
        let has = |list: &Value, what: Value| list.as_array().expect("a list").contains(&what);
        assert!(has(&of("first-line")["may"], json!({ "action": "open-contact", "scope": "post" })));
        assert!(has(&of("auditor")["always"], json!({ "action": "see-access-log", "scope": "all" })));
        let never = json!({ "action": "see-contact", "rule": "administrator-apart" });
        assert!(has(&of("administrator")["never"], never));
        assert!(has(&of("protection")["apart"], json!({ "role": "commander", "always": true })));
        assert!(!has(&of("commander")["apart"], json!({ "role": "commander", "always": true })));
        assert!(has(&told["somebody_must"], json!("interview-safeguards")));
        let role = told["matters"].as_array().expect("matters").iter().find(|of| of["matter"] == "role");
        assert_eq!(role.expect("roles need two people")["approvers"], json!(["commander"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_state_of_the_record_is_told_to_who_looks_after_it() {
    let served = Served::new().await;
    let before = get("/api/ledger").by(&served.browser("D-1")).of(&served).await.json();
    assert_eq!(before["looked"], Value::Null, "nobody has looked yet");
    open(&served, &served.browser("F-1"), "uto1", None).await;
    let (node, signer) = (served.app.node(), FileSigner::open(&served.folder.path().join("signer")));
    let signed = spartel_app::ledger::checkpoint(node.recorder().store(), &signer.expect("our signer"))
        .await
        .expect("signed");
    node.looks().note(node.recorder().world().clock().now().0, Ok(()));
    let root = signed.expect("a tree").head().root;
    for who in ["C-1", "A-1", "D-1"] {
        let told = get("/api/ledger").by(&served.browser(who)).of(&served).await.json();
        assert!(told["size"].as_u64() > before["size"].as_u64(), "{told}");
        assert_eq!(told["checkpoint"]["root"], spartel_api::hex(&root.0));
        assert_eq!(told["checkpoint"]["size"], told["size"]);
        assert_eq!(told["checkpoint"]["origin"], "post.example/record");
        assert_eq!(told["checkpoint"]["signatures"][0]["key"].as_str().map(str::len), Some(8));
        assert_eq!(told["looked"]["fault"], Value::Null);
        assert!(told["looked"]["at"].is_i64());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_told_class_by_class() {
    let served = Served::new().await;
    open(&served, &served.browser("F-1"), "uto1", None).await;
    let told = get("/api/retention").by(&served.browser("D-1")).of(&served).await.json();
    let classes = told["classes"].as_array().expect("classes");
    let inspection = classes.iter().find(|class| class["class"] == "inspection").expect("declared");
    let term = json!({ "clock": "contact-end", "months": 24, "end": "erase", "evidence": false, "between": [1, 120] });
    assert_eq!(inspection["term"], term);
    assert_eq!((&inspection["kept"], &inspection["due"]), (&json!(1), &json!(0)));
    assert_eq!(told["erasures"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_learns_how_the_record_stands() {
    let served = Served::new().await;
    for path in ["/api/ledger", "/api/retention"] {
        for who in ["F-1", "S-1", "P-1", "T-1", "R-1"] {
            let answer = get(path).by(&served.browser(who)).of(&served).await;
            assert_eq!(
                (answer.status.as_u16(), answer.code().as_str()),
                (403, "forbidden"),
                "{path} by {who}"
            );
            assert_eq!(answer.json()["args"]["action"], "see-ledger-state", "{}", answer.json());
        }
    }
}
