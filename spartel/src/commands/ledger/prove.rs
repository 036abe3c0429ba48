//! `spartel ledger prove`: a bundle for a court.

use super::number;
use crate::arguments::Prove;
use crate::exit::Failure;
use crate::files::write_new;
use crate::house::say::{self, said};
use crate::house::{House, wait};
use crate::show;
use crate::show::style::{END, GOOD, WARN};
use serde_json::json;
use spartel_app::ledger::{NotMade, NotProven, Part, prove};
use spartel_ports::Keys;
use spartel_ports::store::StoreError;
use spartel_words::Argument;
use std::io;
use std::path::Path;
use std::process::ExitCode;

pub fn run(options: &Prove) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let words = &house.words;
    if options.to.exists() {
        return Err(exists(&house, &options.to));
    }
    let keys = options.open.then(|| house.opened_keys(options.passphrase_file.as_deref())).transpose()?;
    let part = Part { stream: options.stream, version: options.version };
    let (bundle, later) = wait(async {
        let store = house.reading().await?;
        let keys = keys.as_ref().map(|keys| keys as &dyn Keys);
        let made = prove(&store, keys, part).await.map_err(|error| failure(&house, part, error));
        store.close().await.map_err(|error| house.store(&error))?;
        made
    })?;
    write_new(&options.to, bundle.to_text().as_bytes()).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => exists(&house, &options.to),
        _ => Failure::io(&options.to, &error),
    })?;
    let (count, place) = (bundle.unverified_events().len(), options.to.to_string_lossy());
    if options.place.manner.json {
        let made = json!({
            "made": place, "stream": options.stream.to_string(), "events": count, "opened": options.open,
            "not-covered": later,
        });
        return show::print_json(&format!("{made:#}\n"));
    }
    let args = [("count", number(count as u64)), ("place", Argument::Text(&place))];
    let mut text = said(words, &format!("{GOOD}✔{END} "), "ledger-bundle-made", &args);
    let warn = format!("{WARN}!{END} ");
    if options.open {
        text.push_str(&said(words, &warn, "ledger-bundle-opened", &[]));
    }
    if later > 0 {
        text.push_str(&said(words, &warn, "ledger-unsigned", &[("count", number(later))]));
    }
    show::print(&text)
}

fn exists(house: &House<'_>, path: &Path) -> Failure {
    let place = path.to_string_lossy();
    Failure::Refused(say::sentence(&house.words, "ledger-file-exists", &[("place", Argument::Text(&place))]))
}

fn failure(house: &House<'_>, part: Part, error: NotMade) -> Failure {
    let told =
        |id: &str, args: &[(&'static str, String)]| Failure::Refused(say::told(&house.words, id, args));
    match error {
        NotMade::Store(StoreError::NoStream) => told("ledger-is-erased", &[]),
        NotMade::Store(error) | NotMade::Tiles(NotProven::Store(error)) => house.store(&error),
        NotMade::Keys(error) => say::keys(&house.words, &error),
        NotMade::Tiles(NotProven::Missing(path) | NotProven::Broken(path)) => {
            told("ledger-tile", &[("path", path)])
        }
        NotMade::Nothing => told("ledger-stream", &[("stream", part.stream.to_string())]),
        NotMade::NotSigned => told("ledger-not-signed", &[]),
        NotMade::Erased => told("ledger-is-erased", &[]),
        NotMade::Unopened(id, _) => told("ledger-unopened", &[("version", id.version.to_string())]),
        // Without its key none of the stream's events opens.
        NotMade::Locked(_) => told("ledger-unopened", &[("version", "1".to_owned())]),
        NotMade::TooLong(_) => told("ledger-too-long", &[]),
        NotMade::OtherCheckpoint
        | NotMade::Damaged(_)
        | NotMade::Foreign(_)
        | NotMade::Tiles(NotProven::OutOfRange) => told("ledger-damaged", &[]),
    }
}
