//! Whom the house trusts, over HTTP: one person for what follows on accepted lists, two for all else, and the same after a restart.

use super::ask::{Answer, Ask, UTOPIA, get, post};
use super::given::{Browser, Served};
use super::people::Machine;
use serde_json::{Value, json};
use spartel_app::trust::{TrustError, Trusted};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_ports::Store;
use spartel_ports::store::Rebuilt;
use spartel_utopia::REFERENCE;

/// A store that took these lists of Utopia in.
pub fn store(names: &[&str]) -> TrustStore {
    let files = UTOPIA.trust_material();
    let options = ImportOptions { signer_root: Some(&files["UT-root.cer"]), ..ImportOptions::default() };
    let lists: Vec<&[u8]> = names.iter().map(|name| files[*name].as_slice()).collect();
    let empty = TrustStore::empty(StoreKind::Specimen);
    empty.import_all(&lists, &options, REFERENCE).0.expect("lists")
}

/// Brings lists of Utopia.
pub fn brings(names: &[&str], how: Value) -> Ask {
    let files = UTOPIA.trust_material();
    let files = names.iter().map(|name| ("file", Some(*name), files[*name].clone()));
    let first = ("import", None, how.to_string().into_bytes());
    post("/api/trust/imports").form(&std::iter::once(first).chain(files).collect::<Vec<_>>())
}

async fn version(served: &Served) -> String {
    let trust = get("/api/trust").by(&served.browser("T-1")).of(served).await;
    assert_eq!(trust.status, 200, "{}", trust.json());
    trust.json()["version"].as_str().expect("a version").to_owned()
}

/// Somebody with a passkey of their own.
pub async fn with_key(served: &Served, number: &str) -> Machine {
    let administrator = served.browser("A-1");
    let id = spartel_api::id::Id::from(served.account(number));
    let link = post(&format!("/api/accounts/{id}/link")).by(&administrator).of(served).await;
    let link = match link.json()["link"].as_str() {
        Some(link) => link.to_owned(),
        None => served.founders_link(number).await,
    };
    let mut machine = Machine::new();
    assert_eq!(machine.enrols(served, &link).await.status, 204);
    assert_eq!(machine.touches(served).await.status, 200);
    machine
}

/// Approves a proposal as somebody who looks at it first, and confirms it with their key.
pub async fn approves(served: &Served, machine: &mut Machine, proposal: &str) -> Answer {
    let path = format!("/api/proposals/{proposal}");
    let seen = machine.asks(served, get(&path)).await.json();
    let said = json!({ "digest": seen["digest"], "before": seen["trust"]["before"] });
    let asked = machine.posts(served, &format!("{path}/approve"), said.clone()).await;
    assert_eq!((asked.status.as_u16(), asked.code().as_str()), (403, "not-confirmed"), "{}", asked.json());
    let decision = asked.json()["args"]["decision"].as_str().expect("a decision").to_owned();
    let confirmed = machine.confirms(served, &decision).await;
    assert_eq!(confirmed.status, 200, "{}", confirmed.json());
    machine.posts(served, &format!("{path}/approve"), said).await
}

fn grounds(brought: &Answer) -> Vec<String> {
    let grounds = brought.json()["difference"]["grounds"].as_array().cloned().unwrap_or_default();
    grounds.iter().map(|ground| ground.as_str().expect("a code").to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_successor_of_an_accepted_list_is_trusted_by_one_person_and_after_a_restart() {
    let served = Served::trusting(store(&["UT.ml", "crl-stale/p256.crl"])).await;
    let (manager, before) = (served.browser("T-1"), version(&served).await);
    let lists = &["crl/p256.crl"];
    for who in ["F-1", "S-1", "P-1", "A-1", "D-1", "R-1"] {
        let refused = brings(lists, json!({})).by(&served.browser(who)).of(&served).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"), "{who}");
    }
    // The commander has a say in removals, and takes no list in alone.
    let refused = brings(lists, json!({})).by(&served.browser("C-1")).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"));
    let shown = brings(lists, json!({ "show": true })).by(&manager).of(&served).await;
    assert_eq!((&shown.json()["state"], grounds(&shown)), (&json!("shown"), vec![]), "{}", shown.json());
    assert_eq!(version(&served).await, before, "it was only shown");
    let applied = brings(lists, json!({})).by(&manager).of(&served).await;
    assert_eq!(applied.json()["state"], "applied", "{}", applied.json());
    assert_eq!(applied.json()["difference"]["lists_added"][0]["kind"], "revocation-list");
    assert_eq!(applied.json()["difference"]["lists_removed"][0]["kind"], "revocation-list");
    let after = version(&served).await;
    assert_eq!(
        (applied.json()["difference"]["after"].as_str(), after != before),
        (Some(after.as_str()), true)
    );
    // Threat 20: what was replaced does not come back by one person.
    let older = brings(&["crl-stale/p256.crl"], json!({})).by(&manager).of(&served).await;
    assert_eq!((older.status.as_u16(), older.code().as_str()), (422, "import-older-than-held"));
    let older = brings(&["crl-stale/p256.crl"], json!({ "older": true })).by(&manager).of(&served).await;
    assert_eq!(grounds(&older), ["not-newer", "revocation-taken-back"], "{}", older.json());
    assert_eq!((&older.json()["state"], version(&served).await), (&json!("proposed"), after.clone()));
    // Another process, which is given another folder, trusts what the record says.
    let served = served.again(TrustStore::empty(StoreKind::Specimen)).await;
    assert_eq!(version(&served).await, after);
    let served = served.again(store(&["UT-older.ml"])).await;
    assert_eq!(version(&served).await, after);
    let manager = served.browser("T-1");
    let versions = get("/api/trust/versions").by(&manager).of(&served).await.json()["versions"].clone();
    assert_eq!((&versions[0]["serial"], &versions[0]["version"]), (&json!(2), &json!(after)));
    assert_eq!((&versions[1]["version"], &versions[1]["by"]), (&json!(before), &Value::Null));
    let second = get("/api/trust/versions/2").by(&manager).of(&served).await.json();
    assert_eq!(second["difference"]["before"], json!(before));
    assert_eq!(get("/api/trust/versions/3").by(&manager).of(&served).await.status, 404);
    assert_eq!(get("/api/trust/versions/0").by(&manager).of(&served).await.status, 404);
    // The whole store, as the command line reads it.
    let package = get("/api/trust/package").by(&manager).of(&served).await;
    let read = spartel_pki::trust::decode(&package.bytes).expect("a package");
    assert_eq!(read.version().to_string(), after);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_in_trust_is_proposed_by_one_and_approved_by_another_with_their_key() {
    let served = Served::trusting(store(&["UT-older.ml"])).await;
    let (manager, before) = (served.browser("T-1"), version(&served).await);
    let brought = brings(&["UT.ml", "crl/p256.crl"], json!({})).by(&manager).of(&served).await;
    assert_eq!((brought.status.as_u16(), &brought.json()["state"]), (200, &json!("proposed")));
    assert_eq!(grounds(&brought), ["new-anchor"]);
    let id = brought.json()["proposal"]["id"].as_str().expect("a proposal").to_owned();
    let path = format!("/api/proposals/{id}");
    for who in ["F-1", "S-1", "P-1", "A-1", "D-1", "R-1"] {
        assert_eq!(get(&path).by(&served.browser(who)).of(&served).await.status, 404, "{who}");
    }
    let seen = get(&path).by(&manager).of(&served).await.json();
    assert_eq!(seen["trust"]["grounds"], json!(["new-anchor"]), "{seen}");
    let said = json!({ "digest": seen["digest"], "before": before });
    let own = post(&format!("{path}/approve")).by(&manager).json(&said).of(&served).await;
    assert_eq!((own.status.as_u16(), own.code().as_str()), (403, "oneself"));
    // Somebody who saw another store looks again.
    let mut commander = with_key(&served, "C-1").await;
    let other = json!({ "digest": seen["digest"], "before": "00".repeat(32) });
    let other = commander.posts(&served, &format!("{path}/approve"), other).await;
    assert_eq!((other.status.as_u16(), other.code().as_str()), (409, "trust-changed"));
    assert_eq!(version(&served).await, before, "nothing happened yet");
    let done = approves(&served, &mut commander, &id).await;
    assert_eq!((done.status.as_u16(), &done.json()["state"]), (200, &json!("approved")), "{}", done.json());
    let after = version(&served).await;
    assert_eq!(Some(after.as_str()), seen["trust"]["after"].as_str());
    let again = approves_again(&served, &mut commander, &path, &seen).await;
    assert_eq!(again.status, 409, "{}", again.json());
    let served = served.again(store(&["UT-older.ml"])).await;
    assert_eq!(version(&served).await, after);
    let versions = get("/api/trust/versions").by(&served.browser("T-1")).of(&served).await.json();
    assert_eq!(versions["versions"][0]["proposal"], json!(id));
    let commander = spartel_api::id::Id::from(served.account("C-1")).to_string();
    assert_eq!(versions["versions"][0]["by"], json!(commander));
}

async fn approves_again(served: &Served, machine: &mut Machine, path: &str, seen: &Value) -> Answer {
    let said = json!({ "digest": seen["digest"], "before": seen["trust"]["before"] });
    machine.posts(served, &format!("{path}/approve"), said).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_or_taken_back_is_not_trusted() {
    let served = Served::new().await;
    let (manager, before) = (served.browser("T-1"), version(&served).await);
    let files = UTOPIA.wrong_lists();
    let unsigned = |how: Value| {
        let list = ("file", Some("UT-unsigned.ml"), files["UT-unsigned.ml"].clone());
        post("/api/trust/imports").form(&[("import", None, how.to_string().into_bytes()), list])
    };
    let refused = unsigned(json!({})).by(&manager).of(&served).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, "import-unsigned"));
    assert_eq!(refused.json()["args"]["file"], "UT-unsigned.ml", "{}", refused.json());
    for way in ["refuse", "withdraw"] {
        let brought = unsigned(json!({ "decision": "seen at the embassy" })).by(&manager).of(&served).await;
        assert_eq!(grounds(&brought), ["unsigned"], "{}", brought.json());
        let proposal = &brought.json()["proposal"];
        let path = format!("/api/proposals/{}/{way}", proposal["id"].as_str().expect("an id"));
        let by = if way == "refuse" { served.browser("C-1") } else { served.browser("T-1") };
        let ended = post(&path).by(&by).json(&json!({ "reason": "not-needed" })).of(&served).await;
        assert_eq!(ended.status, 200, "{}", ended.json());
        let mut commander = Some(served.browser("C-1"));
        let by: Browser = commander.take().expect("a browser");
        let approve = path.replace(way, "approve");
        let said = json!({ "digest": proposal["digest"], "before": before });
        let late = post(&approve).by(&by).json(&said).of(&served).await;
        assert_eq!(late.status, 409, "{}", late.json());
    }
    assert_eq!(version(&served).await, before);
    let odd = [
        (
            "a part that is none",
            vec![("import", None, b"{}".to_vec()), ("list", Some("a"), b"a".to_vec())],
            422,
        ),
        ("no file", vec![("import", None, b"{}".to_vec())], 422),
        ("no import", vec![("file", Some("a"), b"a".to_vec())], 422),
        ("an unknown word", vec![("import", None, br#"{"force":true}"#.to_vec())], 422),
        ("noise", vec![("import", None, b"{}".to_vec()), ("file", Some("a"), b"noise".to_vec())], 422),
    ];
    for (name, parts, status) in odd {
        let answer = post("/api/trust/imports").form(&parts).by(&manager).of(&served).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {}", answer.json());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_age_until_somebody_brings_them_again() {
    let served = Served::new().await;
    let list = async || {
        let trust = get("/api/trust").by(&served.browser("F-1")).of(&served).await.json();
        let lists = trust["lists"].as_array().cloned().expect("lists");
        lists.into_iter().find(|list| list["kind"] == "master-list").expect("a master list")
    };
    assert_eq!((&list().await["age"]["days"], &list().await["age"]["old"]), (&json!(0), &Value::Null));
    // 2026-01-15 is a Thursday.
    let day = 86_400_000;
    let forward = |days: i64| served.clock.0.fetch_add(days * day, std::sync::atomic::Ordering::Relaxed);
    forward(6);
    assert_eq!(list().await["age"]["old"], "older-than-three-working-days");
    forward(23);
    assert_eq!(list().await["age"]["old"], "older-than-four-weeks");
    let held = brings(&["UT.ml"], json!({})).by(&served.browser("T-1")).of(&served).await;
    assert_eq!(held.json()["state"], "applied", "{}", held.json());
    assert_eq!((&list().await["age"]["days"], &list().await["age"]["old"]), (&json!(0), &Value::Null));
    let radar = get("/api/trust/radar").by(&served.browser("S-1")).of(&served).await.json();
    assert_eq!((&radar["states"][0]["state"], &radar["missing"]), (&json!("UT"), &json!([])));
    assert!(radar["states"][0]["items"][0]["code"].as_str().expect("a code").starts_with("radar-"));
    for path in ["", "/radar", "/package", "/versions", "/versions/1", "/versions/1/effect"] {
        let refused = get(&format!("/api/trust{path}")).by(&served.browser("P-1")).of(&served).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"), "{path}");
    }
}

/// Threat 20: what two people removed does not come back where somebody takes rows out of a table.
#[tokio::test(flavor = "multi_thread")]
async fn threat_20_a_record_that_lost_its_newest_store_is_not_served_by_an_older_one() {
    let served = Served::trusting(store(&["UT.ml", "crl-stale/p256.crl"])).await;
    let applied = brings(&["crl/p256.crl"], json!({})).by(&served.browser("T-1")).of(&served).await;
    assert_eq!(applied.json()["state"], "applied", "{}", applied.json());
    let recorder = served.app.node().recorder();
    let rows = recorder.store().rows("trust", None, 10).await.expect("a table");
    let newest = rows.iter().max_by_key(|row| row.values.clone()).expect("two rows").stream;
    for stream in [newest, rows.iter().map(|row| row.stream).find(|of| *of != newest).expect("two rows")] {
        let lost = Rebuilt { stream, version: 1, rows: Vec::new() };
        recorder.store().replace(vec![lost]).await.expect("they are gone");
        let loaded = Trusted::load(recorder, store(&["UT-older.ml"])).await;
        assert_eq!(loaded.map(|_| ()), Err(TrustError::Corrupt));
    }
}
