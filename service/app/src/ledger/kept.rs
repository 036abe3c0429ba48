//! What is kept, class by class: how many records, how many of them past their end, and what was erased lately.

use spartel_ledger::id::{Code, Moment};
use spartel_ledger::keys::{Bucket, Month};
use spartel_ports::Store;
use spartel_ports::classes::RecordClass;
use spartel_ports::store::{Answer, Find, Order, Row, Value};
use std::collections::BTreeMap;

/// Classes that are declared, by their codes.
type Declared = BTreeMap<Code, RecordClass>;

/// The records of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which class.
    pub class: Code,
    /// Its clock and its end; none where nobody declared it.
    pub declared: Option<RecordClass>,
    /// How many are kept.
    pub kept: u64,
    /// How many of them are past their last month.
    pub due: u64,
    /// How many of those have been for a whole month: nobody erased them.
    pub overdue: u64,
    /// The first last month of one of them.
    pub next: Option<Month>,
}

/// Every class that is declared, and every other one of which there are records.
///
/// # Errors
/// Where the store cannot be read.
pub async fn kept<S: Store>(store: &S, classes: &Declared, now: Moment) -> Answer<Vec<Kept>> {
    Ok(counted(&store.buckets().await?, classes, now))
}

/// How many records of a class are kept, whatever the record's tables find.
pub(crate) async fn streams_of<S: Store>(store: &S, class: &Code) -> Answer<u64> {
    let buckets = store.buckets().await?;
    Ok(buckets.iter().filter(|(bucket, _)| bucket.class == *class).map(|(_, streams)| streams).sum())
}

fn counted(buckets: &[(Bucket, u64)], classes: &Declared, now: Moment) -> Vec<Kept> {
    let none = |class: &Code| Kept {
        class: class.clone(),
        declared: classes.get(class).copied(),
        kept: 0,
        due: 0,
        overdue: 0,
        next: None,
    };
    let mut all: BTreeMap<Code, Kept> = classes.keys().map(|class| (class.clone(), none(class))).collect();
    // A clock that stands outside of all months ends nothing.
    let month = Month::of(now);
    for (bucket, streams) in buckets {
        let of = all.entry(bucket.class.clone()).or_insert_with(|| none(&bucket.class));
        of.kept += streams;
        of.next = of.next.map_or(Some(bucket.end), |next| Some(next.min(bucket.end)));
        let is_past = |end: Option<Month>| matches!((month, end), (Some(month), Some(end)) if month > end);
        of.due += if is_past(Some(bucket.end)) { *streams } else { 0 };
        of.overdue += if is_past(bucket.end.later(1)) { *streams } else { 0 };
    }
    all.into_values().collect()
}

/// An erasure, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// When.
    pub at: Moment,
    /// On what ground, by its code.
    pub ground: String,
    /// How many records.
    pub streams: u64,
}

/// The latest erasures, newest first, at most so many; those at the end of a contact in which nothing was found are not listed.
///
/// # Errors
/// Where the store cannot be read.
pub async fn erased_lately<S: Store>(store: &S, most: u32) -> Answer<Vec<Gone>> {
    let find = Find {
        table: "erasure",
        equal: Vec::new(),
        range: None,
        by: "at",
        order: Order::Descending,
        after: None,
        most,
    };
    Ok(store.find(&find).await?.iter().filter_map(gone).collect())
}

fn gone(row: &Row) -> Option<Gone> {
    match row.values.as_deref()? {
        [Value::Number(at), Value::Text(ground), Value::Number(streams), ..] => {
            Some(Gone { at: Moment(*at), ground: ground.to_string(), streams: u64::try_from(*streams).ok()? })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use spartel_ports::Classes;

    const MARCH: Moment = Moment(1_772_323_200_000); // 2026-03-01T00:00:00Z

    fn bucket(class: &'static str, year: u16, month: u8) -> Bucket {
        let end = Month::new(year, month).expect("a month");
        Bucket { class: Code::new(class), end, generation: 0 }
    }

    fn of(class: &str, buckets: &[(Bucket, u64)]) -> Kept {
        at(MARCH, class, buckets)
    }

    fn at(now: Moment, class: &str, buckets: &[(Bucket, u64)]) -> Kept {
        let all = counted(buckets, &Classes::shipped().classes, now);
        all.into_iter().find(|kept| kept.class.as_str() == class).expect("a class")
    }

    #[test]
    fn a_class_of_which_nothing_is_kept_is_told_with_its_term() {
        let kept = of("inspection", &[]);
        assert_eq!((kept.kept, kept.due, kept.overdue, kept.next), (0, 0, 0, None));
        assert_eq!(kept.declared.map(|term| term.months), Some(24));
    }

    #[test]
    fn records_are_due_after_their_last_month_and_overdue_a_month_later() {
        let buckets = [
            (bucket("access", 2026, 1), 2), // a whole month over
            (bucket("access", 2026, 2), 3), // over since today
            (bucket("access", 2026, 3), 5), // its last month
            (bucket("access", 2029, 1), 7),
        ];
        let kept = of("access", &buckets);
        assert_eq!((kept.kept, kept.due, kept.overdue), (17, 5, 2));
        assert_eq!(kept.next, Month::new(2026, 1));
    }

    /// What was over in December was a month too late on New Year's Day.
    #[test]
    fn a_year_that_begins_makes_nothing_overdue() {
        let january = Moment(1_767_225_600_000); // 2026-01-01T00:00:00Z
        let buckets = [(bucket("access", 2025, 12), 3), (bucket("access", 2025, 11), 2)];
        let kept = at(january, "access", &buckets);
        assert_eq!((kept.due, kept.overdue), (5, 2));
    }

    #[test]
    fn what_nobody_declared_is_told_too() {
        let kept = of("unheard", &[(bucket("unheard", 2030, 1), 1)]);
        assert_eq!((kept.declared, kept.kept, kept.due), (None, 1, 0));
    }
}
