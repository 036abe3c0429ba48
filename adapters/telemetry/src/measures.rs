//! Measurements, held in memory and told in the text format that Prometheus reads.

use crate::table::{Count, Label, Level, Measure, Row, TABLE, Time};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

/// What stands for a word that its list does not have.
const OTHER: &str = "other";

/// Upper ends of the classes of durations, in seconds: an officer waits for one to ten, and notices a tenth.
const CLASSES: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

type Words = Vec<(&'static str, &'static str)>;
type Counts = Family<Words, Counter>;
type Levels = Family<Words, Gauge<f64, AtomicU64>>;
type Times = Family<Words, Histogram, fn() -> Histogram>;

/// The measurements of a server.
#[derive(Debug)]
pub struct Measures {
    registry: Registry,
    operations: &'static [&'static str],
    counts: BTreeMap<Count, (&'static Row, Counts)>,
    levels: BTreeMap<Level, (&'static Row, Levels)>,
    times: BTreeMap<Time, (&'static Row, Times)>,
}

impl Measures {
    /// Nothing was measured yet. Operations that are not listed are counted together as `other`: leave out those whose mere use tells
    /// something of a person, such as asking about protection.
    #[must_use]
    pub fn new(operations: &'static [&'static str]) -> Self {
        let mut all = Self {
            registry: Registry::with_prefix("spartel"),
            operations,
            counts: BTreeMap::new(),
            levels: BTreeMap::new(),
            times: BTreeMap::new(),
        };
        TABLE.iter().for_each(|row| all.declare(row));
        all
    }

    fn declare(&mut self, row: &'static Row) {
        match row.measure {
            Measure::Count(count) => {
                let counts = Counts::default();
                register(&mut self.registry, row, counts.clone());
                self.counts.insert(count, (row, counts));
            }
            Measure::Level(level) => {
                let levels = Levels::default();
                register(&mut self.registry, row, levels.clone());
                self.levels.insert(level, (row, levels));
            }
            Measure::Time(time) => {
                let times = Times::new_with_constructor(|| Histogram::new(CLASSES));
                register(&mut self.registry, row, times.clone());
                self.times.insert(time, (row, times));
            }
        }
    }

    /// Something happened so many times. The words are those of the row's labels, in their order.
    pub fn add(&self, count: Count, words: &[&str], times: u64) {
        if let Some((row, counts)) = self.counts.get(&count) {
            counts.get_or_create(&self.words(row, words)).inc_by(times);
        }
    }

    /// There is so much of something.
    pub fn set(&self, level: Level, words: &[&str], much: f64) {
        if let Some((row, levels)) = self.levels.get(&level) {
            levels.get_or_create(&self.words(row, words)).set(much);
        }
    }

    /// Something took so long.
    pub fn took(&self, time: Time, words: &[&str], long: Duration) {
        if let Some((row, times)) = self.times.get(&time) {
            times.get_or_create(&self.words(row, words)).observe(long.as_secs_f64());
        }
    }

    /// All measurements, as `application/openmetrics-text; version=1.0.0; charset=utf-8`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // A string takes whatever is written to it.
        let _ = encode(&mut text, &self.registry);
        text
    }

    /// The words of a row's labels out of their lists: what the caller gave is only looked up, and never held.
    fn words(&self, row: &Row, given: &[&str]) -> Words {
        let word = |(at, label): (usize, &Label)| {
            let list = if *label == Label::Operation { self.operations } else { label.words() };
            let found = given.get(at).and_then(|word| list.iter().find(|known| *known == word));
            (label.name(), found.copied().unwrap_or(OTHER))
        };
        row.labels.iter().enumerate().map(word).collect()
    }
}

fn register(registry: &mut Registry, row: &Row, metric: impl prometheus_client::registry::Metric) {
    match row.unit {
        Some(unit) => registry.register_with_unit(row.name, row.help, Unit::Other(unit.into()), metric),
        None => registry.register(row.name, row.help, metric),
    }
}
