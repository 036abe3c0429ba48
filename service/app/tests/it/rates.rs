//! Rates are shown where nobody is singled out, also for who subtracts.

use proptest::prelude::*;
use spartel_app::rates::{Counted, Document, Found, LEAST, Month, Reach, Row, Tables, tables};
use spartel_ledger::id::Moment;
use std::collections::{BTreeMap, BTreeSet};

fn found(check: u8, reason: &str) -> Found {
    Found { check: [check; 16], result: "failed", reason: reason.into() }
}

fn document(post: &str, state: &str) -> Document {
    Document {
        post: post.into(),
        state: state.into(),
        found: BTreeSet::new(),
        referred: false,
        in_order: None,
    }
}

fn many(count: usize, document: &Document) -> Vec<Document> {
    vec![document.clone(); count]
}

fn numbers(rows: &[Row], state: &str, of: Option<&Found>) -> Option<Vec<Option<usize>>> {
    let row = rows.iter().find(|row| row.state == state && row.found.as_ref() == of)?;
    Some(Counted::ALL.iter().map(|what| row.numbers.get(what).copied()).collect())
}

#[test]
fn eleven_are_shown_and_ten_are_not() {
    let one = document("uto1", "UTO");
    assert_eq!(tables(&many(10, &one)).all, []);
    let shown = tables(&many(11, &one));
    assert_eq!(numbers(&shown.all, "UTO", None), Some(vec![Some(11), Some(0), Some(0), Some(0)]));
    assert_eq!(shown.posts["uto1"], shown.all);
}

#[test]
fn false_alarms_are_told_by_check_and_reason() {
    let wrong = found(1, "unreadable");
    let alarm = Document { found: [wrong.clone()].into(), referred: true, ..document("uto1", "UTO") };
    let false_alarm = Document { in_order: Some(true), ..alarm.clone() };
    let true_alarm = Document { in_order: Some(false), ..alarm };
    let all = [many(40, &document("uto1", "UTO")), many(12, &false_alarm), many(13, &true_alarm)].concat();
    let shown = tables(&all);
    assert_eq!(numbers(&shown.all, "UTO", None), Some(vec![Some(65), Some(25), Some(25), Some(12)]));
    assert_eq!(numbers(&shown.all, "UTO", Some(&wrong)), Some(vec![Some(25), Some(25), Some(25), Some(12)]));
    // One of few whom officers found to be no forger is not shown, nor are the others.
    let few = [many(40, &document("uto1", "UTO")), many(5, &false_alarm), many(20, &true_alarm)].concat();
    let shown = tables(&few);
    assert_eq!(numbers(&shown.all, "UTO", Some(&wrong)), Some(vec![Some(25), Some(25), Some(25), None]));
}

#[test]
fn what_is_left_beside_what_is_shown_is_enough() {
    // 20 of which 12 show something: the other eight would be had by subtraction.
    let odd = Document { found: [found(1, "a")].into(), ..document("uto1", "UTO") };
    let shown = tables(&[many(8, &document("uto1", "UTO")), many(12, &odd)].concat());
    assert_eq!(numbers(&shown.all, "UTO", Some(&found(1, "a"))), None);
    // Two reasons of one check, and five beside both.
    let other = Document { found: [found(1, "b")].into(), ..odd.clone() };
    let shown = tables(&[many(5, &document("uto1", "UTO")), many(12, &odd), many(14, &other)].concat());
    assert_eq!(numbers(&shown.all, "UTO", Some(&found(1, "a"))), None, "the smaller one goes");
    assert!(numbers(&shown.all, "UTO", Some(&found(1, "b"))).is_some());
    // A post with few of a state is not had by subtracting the other posts.
    let posts = [many(12, &document("uto1", "UTO")), many(5, &document("uto2", "UTO"))].concat();
    let shown = tables(&posts);
    assert_eq!(numbers(&shown.all, "UTO", None).expect("a row")[0], Some(17));
    assert_eq!((shown.posts["uto1"].as_slice(), shown.posts["uto2"].as_slice()), (&[][..], &[][..]));
    let more = [posts, many(30, &document("uto3", "UTO"))].concat();
    let shown = tables(&more);
    assert_eq!((shown.posts["uto1"].len(), shown.posts["uto3"].len()), (0, 1), "5 and 12 stay together");
}

#[test]
fn each_sees_what_their_right_reaches() {
    let all = [many(20, &document("uto1", "UTO")), many(20, &document("uto2", "UTO"))].concat();
    let shown = tables(&all);
    let posts = |reach: &Reach| -> Vec<Option<String>> {
        shown.clone().within(reach).into_iter().map(|(post, _)| post).collect()
    };
    assert_eq!(posts(&Reach::All), [None]);
    assert_eq!(
        posts(&Reach::Posts(["uto2".to_owned(), "uto9".to_owned()].into())),
        [Some("uto2".to_owned())]
    );
}

#[test]
fn months_are_apart_and_counted_when_they_are_over() {
    let december = Month::parse("2026-12").expect("a month");
    assert_eq!(december.range(), 1_796_083_200_000..1_798_761_600_000);
    assert_eq!(
        (december.is_over(Moment(1_798_761_599_999)), december.is_over(Moment(1_798_761_600_000))),
        (false, true)
    );
    let november = Month::parse("2026-11").expect("a month");
    assert_eq!(november.range().end, december.range().start);
    for none in ["2026-13", "2026-1", "2026", "", "2026-11-01", "+026-11", "9999-99"] {
        assert_eq!(Month::parse(none), None, "{none}");
    }
}

fn documents() -> impl Strategy<Value = Vec<Document>> {
    let kind =
        (0..3_u8, 0..2_u8, proptest::collection::btree_set((0..2_u8, 0..2_u8), 0..3), any::<bool>(), 0..3_u8);
    let group = (kind, 1..16_usize).prop_map(|((post, state, odd, referred, said), count)| {
        let document = Document {
            post: format!("post{post}"),
            state: format!("S{state}"),
            found: odd.into_iter().map(|(check, reason)| found(check, &format!("r{reason}"))).collect(),
            referred,
            in_order: [None, Some(true), Some(false)][usize::from(said)],
        };
        many(count, &document)
    });
    proptest::collection::vec(group, 1..14).prop_map(|groups| groups.concat())
}

/// A number that is shown, with the documents that it stands for.
type Stands = (Option<String>, (String, Option<Found>, Counted), BTreeSet<usize>);

fn stands(documents: &[Document], shown: &Tables) -> Vec<Stands> {
    let views = shown.posts.iter().map(|(post, rows)| (Some(post.clone()), rows));
    let mut all = Vec::new();
    for (post, rows) in views.chain([(None, &shown.all)]) {
        for row in rows {
            for (what, number) in &row.numbers {
                let is_one = |of: &Document| {
                    post.as_ref().is_none_or(|post| *post == of.post)
                        && of.state == row.state
                        && row.found.as_ref().is_none_or(|found| of.found.contains(found))
                        && match what {
                            Counted::All => true,
                            Counted::Referred => of.referred,
                            Counted::Assessed => of.in_order.is_some(),
                            Counted::InOrder => of.in_order == Some(true),
                        }
                };
                let group: BTreeSet<usize> =
                    (0..documents.len()).filter(|place| is_one(&documents[*place])).collect();
                assert_eq!(group.len(), *number);
                all.push((post.clone(), (row.state.clone(), row.found.clone(), *what), group));
            }
        }
    }
    all
}

fn is_fit(number: usize) -> bool {
    number == 0 || number >= LEAST
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whoever subtracts any shown number from any other that holds it, in whatever view, gets none or eleven and more.
    #[test]
    fn no_number_and_no_difference_stands_for_few(documents in documents()) {
        let shown = tables(&documents);
        let numbers = stands(&documents, &shown);
        for (view, key, group) in &numbers {
            prop_assert!(is_fit(group.len()), "{view:?} {key:?}");
            for (other, larger_key, larger) in &numbers {
                if group.is_subset(larger) {
                    let between = larger.len() - group.len();
                    prop_assert!(is_fit(between), "{other:?} {larger_key:?} less {view:?} {key:?}: {between}");
                }
            }
        }
    }

    /// Whoever adds up what posts show of the same, and subtracts it from the whole, gets none or eleven and more; and so does who compares
    /// two such rests.
    #[test]
    fn no_rest_stands_for_few(documents in documents()) {
        let shown = tables(&documents);
        let numbers = stands(&documents, &shown);
        let mut by_key: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (view, key, group) in &numbers {
            by_key.entry(key.clone()).or_default().push((view, group));
        }
        let whole = |key| by_key.get(key).and_then(|all: &Vec<_>| all.iter().find(|(view, _)| view.is_none()));
        for (key, views) in &by_key {
            let Some((_, all)) = whole(key) else { continue };
            let posts = views.iter().filter(|(view, _)| view.is_some());
            let together: usize = posts.map(|(_, group)| group.len()).sum();
            prop_assert!(is_fit(all.len() - together), "{key:?}");
            for (view, group) in views.iter().filter(|(view, _)| view.is_some()) {
                for (larger_key, larger_views) in &by_key {
                    let Some((_, larger_all)) = whole(larger_key) else { continue };
                    let same = larger_views.iter().find(|(of, _)| of == view);
                    let Some((_, larger)) = same else { continue };
                    if all.is_subset(larger_all) {
                        let rest = larger_all.difference(larger).count() - all.difference(group).count();
                        prop_assert!(is_fit(rest), "{larger_key:?} less {key:?} elsewhere than {view:?}");
                    }
                }
            }
        }
    }
}
