//! `spartel ledger rebuild`: the tables that things are found by, made anew from the record.

use super::number;
use crate::arguments::Rebuild;
use crate::exit::Failure;
use crate::house::say::{self, said};
use crate::house::{House, projections, wait};
use crate::show::style::{END, GOOD};
use crate::{progress, show};
use serde_json::json;
use spartel_app::ledger::{RecordError, rebuild};
use spartel_keys::SystemRandom;
use std::process::ExitCode;

pub fn run(options: &Rebuild) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let keys = house.opened_keys(options.passphrase_file.as_deref())?;
    let rows = wait(async {
        let store = house.writing().await?;
        // Nobody has counted the streams.
        let bar = progress::bar(0, &house.words.sentence("ui-ledger-rebuilding", &[]));
        let told = |streams: u64| {
            bar.set_length(streams);
            bar.set_position(streams);
        };
        let made = rebuild(&store, (&keys, &SystemRandom), &projections(), told).await;
        bar.finish_and_clear();
        let rows = made.map_err(|error| failure(&house, &error))?;
        store.close().await.map_err(|error| house.store(&error))?;
        Ok(rows)
    })?;
    if options.place.manner.json {
        return show::print_json(&format!("{:#}\n", json!({ "rows": rows })));
    }
    show::print(&said(&house.words, &format!("{GOOD}✔{END} "), "ledger-rebuilt", &[("count", number(rows))]))
}

fn failure(house: &House<'_>, error: &RecordError) -> Failure {
    match error {
        RecordError::Store(error) => house.store(error),
        RecordError::Keys(error) => say::keys(&house.words, error),
        other => {
            let args = [("what", other.to_string())];
            Failure::Refused(say::told(&house.words, "ledger-not-rebuilt", &args))
        }
    }
}
