//! Numbers of contacts for paper and speech: post, year, and a running number of both: `UTO1-2026-004217`.
//!
//! One process serves a record, and it gives the numbers: an allocator in memory, made of the list of contacts when a post and year are
//! first asked for. So two contacts that begin at the same time never get the same one, without a sequence or a constraint in the database.
//! A number that was given to a contact that was not recorded then is not given again before the next start. The number of a contact whose
//! record was erased before its year was over can come again after a start, where it was the last.

use super::ContactError;
use super::listed::{NUMBER, SERIAL, row_value};
use crate::ledger::RecordError;
use spartel_ledger::id::{Code, Moment};
use spartel_ledger::keys::Month;
use spartel_ports::Store;
use spartel_ports::store::{Answer, Find, Order, Row, Value};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How many digits a running number has at least.
const DIGITS: usize = 6;
/// Rows that are read together.
const TOGETHER: u32 = 256;

/// What gives contacts their numbers.
#[derive(Debug, Default)]
pub struct Numbers(Mutex<BTreeMap<String, i64>>);

impl Numbers {
    /// The next number of a post in the year of a time.
    ///
    /// # Errors
    /// Where the list of contacts cannot be read, or the time is in no year.
    pub(super) async fn next<S: Store>(
        &self,
        store: &S,
        post: &Code,
        at: Moment,
    ) -> Result<String, ContactError> {
        let year = Month::of(at).ok_or(ContactError::Clock)?.year();
        let series = format!("{}-{year:04}", post.as_str().to_ascii_uppercase().replace('.', "-"));
        if let Some(serial) = self.following(&series, None) {
            return Ok(written(&series, serial));
        }
        let last = last(store, &series).await.map_err(RecordError::Store)?;
        // Somebody else may have asked meanwhile: what they were given is not given again.
        let serial = self.following(&series, Some(last)).unwrap_or(last + 1);
        Ok(written(&series, serial))
    }

    fn following(&self, series: &str, last: Option<i64>) -> Option<i64> {
        // A panic elsewhere leaves a number that was given, which is all that this holds.
        let mut given = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(last), false) = (last, given.contains_key(series)) {
            given.insert(series.to_owned(), last);
        }
        let serial = given.get_mut(series)?;
        *serial += 1;
        Some(*serial)
    }
}

fn written(series: &str, serial: i64) -> String {
    format!("{series}-{serial:0DIGITS$}")
}

/// A number in its series and its place there; none where it is of another form.
pub(super) fn parted(number: &str) -> Option<(&str, i64)> {
    let (series, serial) = number.rsplit_once('-')?;
    let digits = serial.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !series.is_empty()).then_some(())?;
    Some((series, serial.parse().ok()?))
}

/// The last number of a series in the list of contacts, 0 where there is none.
async fn last<S: Store>(store: &S, series: &str) -> Answer<i64> {
    let mut find = Find {
        table: "contact",
        equal: vec![("series", Value::Text(series.to_owned().into()))],
        range: None,
        by: "serial",
        order: Order::Descending,
        after: None,
        most: 1,
    };
    let number = |row: &Row| match row_value(row, SERIAL) {
        Value::Number(serial) => Some(*serial),
        _ => None,
    };
    let mut last = store.find(&find).await?.first().and_then(number).unwrap_or(0);
    // Contacts that an older program listed have no series until the list is made anew.
    (find.equal, find.most) = (vec![("series", Value::Null)], TOGETHER);
    loop {
        let rows = store.find(&find).await?;
        let Some(end) = rows.last() else { return Ok(last) };
        find.after = Some((Value::Null, end.stream, end.key.clone()));
        let numbers = rows.iter().filter_map(text);
        let of_series = numbers.filter_map(parted).filter(|(of, _)| *of == series);
        last = of_series.map(|(_, serial)| serial).fold(last, i64::max);
    }
}

fn text(row: &Row) -> Option<&str> {
    match row_value(row, NUMBER) {
        Value::Text(number) => Some(number),
        _ => None,
    }
}
