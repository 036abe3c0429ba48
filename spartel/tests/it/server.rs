//! A record on a server of PostgreSQL, from its first key to the record put back in a file, through the program alone.

use crate::program::{Answer, spartel};
use serde_json::Value;
use spartel_ledger::age::Identity;
use spartel_ledger::lock::Secret;
use spartel_trial::folder::set_mode;
use spartel_trial::{Folder, Server};
use sqlx::{Connection, PgConnection};
use std::path::PathBuf;

/// A folder with a passphrase and a custodian in it, for records on a server.
struct Desk(Folder);

impl Desk {
    fn new() -> Self {
        let folder = Folder::new("server");
        set_mode(&folder.write("passphrase", "nine blue boats at noon"), 0o600);
        let custodian = Identity::new(Secret::new([5; 32]));
        set_mode(&folder.write("custodian", format!("{}\n", &*custodian.expose())), 0o600);
        folder.write("custodian.pub", format!("{}\n", custodian.recipient()));
        Self(folder)
    }

    fn at(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// A command with the options that name a record, in the database of a URL or in the folder alone.
    fn does(&self, words: &str, data: &str, url: Option<&str>) -> Answer {
        let words = words.split_whitespace().map(str::to_owned);
        let mut all: Vec<String> = words.collect();
        all.extend(["--data".to_owned(), self.at(data)]);
        all.extend([
            "--signer".to_owned(),
            self.at("data-signer"),
            "--keys".to_owned(),
            self.at("data-keys"),
        ]);
        all.extend(url.iter().flat_map(|url| ["--database".to_owned(), (*url).to_owned()]));
        spartel(all)
    }

    fn opening(&self, words: &str) -> String {
        format!("{words} --passphrase-file {}", self.at("passphrase"))
    }

    /// That everything opens and is as it was signed; how many events there are, and whether any row of a table is missing.
    fn is_whole(&self, data: &str, url: Option<&str>) -> u64 {
        let all = self.opening("ledger verify --open --blobs --json");
        let told = self.does(&all, data, url).exits(0).json();
        assert_eq!(told["findings"].as_array().map(Vec::len), Some(0), "{told}");
        assert!(told["opened"].as_u64() > Some(0), "{told}");
        told["size"].as_u64().expect("a size")
    }

    /// The backup file that a command has made.
    fn file(&self, told: &Value) -> String {
        let file = PathBuf::from(told["made"].as_str().expect("a file"));
        assert!(file.is_file());
        file.display().to_string()
    }
}

/// A record of Utopia on a server.
fn recorded(desk: &Desk, url: &str) {
    let (data, passphrase) = (desk.at("data"), desk.at("passphrase"));
    spartel(["keys", "init", "--data", &data, "--passphrase-file", &passphrase]).exits(0);
    spartel(["keys", "signer", "--data", &data, "--origin", "post.example/record"]).exits(0);
    let told = desk.does(&desk.opening("utopia record --contacts 12"), "data", Some(url)).exits(0);
    assert!(!desk.0.join("data/record.db").exists(), "{}", told.out);
}

#[test]
fn a_record_on_a_server_is_made_verified_proven_and_moved_into_a_file_and_back() {
    let Some(server) = Server::shared() else { return };
    let (desk, url, elsewhere) = (Desk::new(), server.database(), server.database());
    recorded(&desk, &url);
    let size = desk.is_whole("data", Some(&url));
    let rebuilt = desk.does(&desk.opening("ledger rebuild --json"), "data", Some(&url)).exits(0).json();
    assert_eq!(rebuilt["rows"], 1, "the erasure that was asked for");
    assert_eq!(desk.is_whole("data", Some(&url)), size);
    let status = desk.does("erasure status --json", "data", Some(&url)).exits(0).json();
    assert!(status["erased"].as_u64() > Some(0), "{status}");

    let backup = format!("backup --json --to {} --custodian-file {}", desk.at(""), desk.at("custodian.pub"));
    let file = desk.file(&desk.does(&backup, "data", Some(&url)).exits(0).json());
    let restore = desk.opening(&format!("restore {file} --identity {}", desk.at("custodian")));
    desk.does(&restore, "file", None).exits(0);
    assert_eq!(desk.is_whole("file", None), size, "from the server into a file");

    std::fs::remove_file(&file).expect("a file that was made");
    let file = desk.file(&desk.does(&backup, "file", None).exits(0).json());
    let restore = desk.opening(&format!("restore {file} --identity {}", desk.at("custodian")));
    desk.does(&restore, "back", Some(&elsewhere)).exits(0);
    assert_eq!(desk.is_whole("back", Some(&elsewhere)), size, "from the file onto a server");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_end_goes_from_a_server_too() {
    let Some(server) = Server::shared() else { return };
    let (desk, url) = (Desk::new(), server.database());
    recorded(&desk, &url);
    let mut conn = PgConnection::connect(&url).await.expect("the server");
    let past = "UPDATE stream SET ends = 202001 WHERE class = 'inspection'";
    let streams = sqlx::query(past).execute(&mut conn).await.expect("a change").rows_affected();
    assert!(streams > 0);
    let told = desk.does("erasure due --json", "data", Some(&url)).exits(3).json();
    assert_eq!((&told["due"][0]["streams"], &told["erased"]), (&streams.into(), &Value::Null));
    let erase = desk.opening("erasure due --erase --json");
    let done = desk.does(&erase, "data", Some(&url)).exits(0).json();
    assert_eq!((&done["due"], &done["erased"]), (&Value::Array(vec![]), &streams.into()));
    let left = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM stream WHERE class = 'inspection'");
    assert_eq!(left.fetch_one(&mut conn).await.ok(), Some(0));
    desk.is_whole("data", Some(&url));
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_07_what_was_changed_on_a_server_is_found_and_its_url_is_told_without_secrets() {
    let Some(server) = Server::shared() else { return };
    let (desk, url) = (Desk::new(), server.database());
    recorded(&desk, &url);
    let mut conn = PgConnection::connect(&url).await.expect("the server");
    // Its triggers are no obstacle to who owns the database.
    for text in [
        "ALTER TABLE content DISABLE TRIGGER ALL",
        "UPDATE content SET bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1) \
         WHERE (stream, version) = (SELECT stream, version FROM content ORDER BY stream, version LIMIT 1)",
    ] {
        sqlx::query(text).execute(&mut conn).await.expect("a change");
    }
    let told = desk.does("ledger verify --json", "data", Some(&url)).exits(1).json();
    let findings = told["findings"].as_array().expect("findings");
    assert_eq!((findings.len(), &findings[0]["fault"]), (1, &"other-content".into()), "{told}");

    let nobody = "postgres://officer:hunter2@127.0.0.1:1/record?application_name=secret";
    let told = desk.does("ledger verify", "data", Some(nobody)).exits(74);
    assert!(told.err.contains("cannot be reached"), "{}", told.err);
    assert!(!told.err.contains("hunter2") && !told.err.contains("secret"), "{}", told.err);
}
