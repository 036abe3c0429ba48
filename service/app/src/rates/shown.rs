//! What is shown: numbers of documents in groups, where no number, and no difference of two, stands for fewer than eleven.

use std::collections::{BTreeMap, BTreeSet};

/// A group has so many documents at least, or none.
pub const LEAST: usize = 11;

/// A document that was shown at a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where.
    pub post: String,
    /// Who issued it, by its code.
    pub state: String,
    /// What did not come out well.
    pub found: BTreeSet<Found>,
    /// Whether its contact was referred.
    pub referred: bool,
    /// Whether officers say that it is in order; none where they say nothing.
    pub in_order: Option<bool>,
}

/// What a check came to that did not come out well.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Found {
    /// The identifier of its routine.
    pub check: [u8; 16],
    /// What came out.
    pub result: &'static str,
    /// Why.
    pub reason: String,
}

/// What of a group is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// All of it.
    All,
    /// What was referred.
    Referred,
    /// What officers assessed.
    Assessed,
    /// What officers found in order: where a check found something, its false alarms.
    InOrder,
}

impl Counted {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::All, Self::Referred, Self::Assessed, Self::InOrder];

    fn counts(self, document: &Document) -> bool {
        match self {
            Self::All => true,
            Self::Referred => document.referred,
            Self::Assessed => document.in_order.is_some(),
            Self::InOrder => document.in_order == Some(true),
        }
    }
}

/// A line of a table: a state, or what a check came to in its documents. A number that is not there is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who issued them.
    pub state: String,
    /// What a check came to; none where it is all documents of the state.
    pub found: Option<Found>,
    /// How many.
    pub numbers: BTreeMap<Counted, usize>,
}

/// What is shown of the same documents: over all posts, and post by post.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tables {
    /// Over all posts.
    pub all: Vec<Row>,
    /// Post by post.
    pub posts: BTreeMap<String, Vec<Row>>,
}

/// A group by what makes it: state, check, what is counted.
type Key = (String, Option<Found>, Counted);
/// Places of documents.
type Group = BTreeSet<usize>;
/// Groups of one view.
type View = BTreeMap<Key, Group>;

/// Whether a number stands for nobody, or for enough.
const fn is_fit(number: usize) -> bool {
    number == 0 || number >= LEAST
}

/// The tables of documents.
#[must_use]
pub fn tables(documents: &[Document]) -> Tables {
    let places: BTreeSet<&str> = documents.iter().map(|document| document.post.as_str()).collect();
    let all = apart(groups(documents, |_| true));
    let mut posts: BTreeMap<&str, View> = places
        .into_iter()
        .map(|post| (post, apart(groups(documents, |document| document.post == post))))
        .collect();
    posts.values_mut().for_each(|post| without_rest(&all, post));
    for (key, group) in &all {
        across(key, group, &mut posts);
    }
    Tables {
        all: rows(&all),
        posts: posts.into_iter().map(|(post, view)| (post.to_owned(), rows(&view))).collect(),
    }
}

/// All groups of the documents of a view.
fn groups(documents: &[Document], is_in: impl Fn(&Document) -> bool) -> View {
    let mut view = View::new();
    for (place, document) in documents.iter().enumerate().filter(|(_, document)| is_in(document)) {
        let of_state = std::iter::once(None);
        for found in of_state.chain(document.found.iter().cloned().map(Some)) {
            for counted in Counted::ALL {
                let key = (document.state.clone(), found.clone(), counted);
                // A group in which nobody is has a number too.
                let group = view.entry(key).or_default();
                if counted.counts(document) {
                    group.insert(place);
                }
            }
        }
    }
    view
}

/// The groups of a view that can be shown side by side. The larger come first: where one holds another, and what is between them is few, the
/// smaller is not shown.
fn apart(view: View) -> View {
    let mut ordered: Vec<(Key, Group)> = view.into_iter().filter(|(_, group)| is_fit(group.len())).collect();
    ordered.sort_by(|(a, one), (b, other)| (other.len(), a).cmp(&(one.len(), b)));
    let mut shown = View::new();
    for (key, group) in ordered {
        let within = |(of, larger): (&Key, &Group)| of.0 != key.0 || fits_in(&group, larger);
        if shown.iter().all(within) {
            shown.insert(key, group);
        }
    }
    while let Some(key) = gives_a_rest_away(&shown) {
        shown.remove(&key);
    }
    shown
}

fn fits_in(group: &Group, larger: &Group) -> bool {
    is_fit(larger.len().saturating_sub(group.len())) || !group.is_subset(larger)
}

/// A group that is to go: what one check came to parts the documents of a state, and what is left beside the parts that are shown is few.
fn gives_a_rest_away(shown: &View) -> Option<Key> {
    let parents = shown.iter().filter(|((_, found, _), _)| found.is_none());
    for ((state, _, counted), parent) in parents {
        let of_state =
            shown.iter().filter(|((of, found, what), _)| of == state && what == counted && found.is_some());
        let mut checks: BTreeMap<[u8; 16], Vec<(&Key, &Group)>> = BTreeMap::new();
        for (key, group) in of_state {
            checks.entry(key.1.as_ref().map_or([0; 16], |found| found.check)).or_default().push((key, group));
        }
        for parts in checks.values() {
            let together: Group = parts.iter().flat_map(|(_, group)| group.iter().copied()).collect();
            if !is_fit(parent.len() - together.len()) {
                return smallest(parts);
            }
        }
    }
    None
}

fn smallest(parts: &[(&Key, &Group)]) -> Option<Key> {
    let some = parts.iter().filter(|(_, group)| !group.is_empty());
    some.min_by_key(|(key, group)| (group.len(), *key)).map(|(key, _)| (*key).clone())
}

/// Takes out of a post's view what, with the view over all posts, says something of few documents: of what lies between it and a group of all
/// posts, whichever holds the other, or between two groups at the other posts.
fn without_rest(all: &View, post: &mut View) {
    // What a post has of a group is a part of what all have.
    let elsewhere = |key: &Key| Some(all.get(key)?.len() - post.get(key)?.len());
    let mut gone = BTreeSet::new();
    for (key, group) in post.iter() {
        let of_state = || all.iter().filter(|(of, _)| of.0 == key.0);
        let beside = of_state().all(|(_, other)| fits_in(group, other) && fits_in(other, group));
        let own = all.get(key).and_then(|own| Some((own, elsewhere(key)?)));
        let between = own.is_none_or(|(own, few)| {
            let fits = |(of, larger): (&Key, &Group)| {
                let more = elsewhere(of).unwrap_or(few);
                is_fit(more.saturating_sub(few)) || !own.is_subset(larger)
            };
            of_state().all(fits)
        });
        if !(beside && between) {
            gone.insert(key.clone());
        }
    }
    post.retain(|key, _| !gone.contains(key));
}

/// Takes posts out, the smallest first, until those that show no number of a group have enough of it together.
fn across(key: &Key, all: &Group, posts: &mut BTreeMap<&str, View>) {
    loop {
        let shown: Vec<(&str, usize)> =
            posts.iter().filter_map(|(post, view)| Some((*post, view.get(key)?.len()))).collect();
        let hidden = all.len() - shown.iter().map(|(_, number)| number).sum::<usize>();
        let some = shown.iter().filter(|(_, number)| *number > 0);
        match some.min_by_key(|(_, number)| *number) {
            Some((post, _)) if !is_fit(hidden) => {
                let post = *post;
                posts.entry(post).and_modify(|view| {
                    view.remove(key);
                });
            }
            _ => return,
        }
    }
}

/// Lines of a view. A line is there where the number of its documents is, and there are any.
fn rows(view: &View) -> Vec<Row> {
    let mut rows: BTreeMap<(String, Option<Found>), BTreeMap<Counted, usize>> = BTreeMap::new();
    for ((state, found, counted), group) in view {
        rows.entry((state.clone(), found.clone())).or_default().insert(*counted, group.len());
    }
    let there =
        rows.into_iter().filter(|(_, numbers)| numbers.get(&Counted::All).is_some_and(|all| *all > 0));
    there.map(|((state, found), numbers)| Row { state, found, numbers }).collect()
}
