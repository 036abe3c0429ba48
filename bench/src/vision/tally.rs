//! Counting pages by type and condition.

use super::album::LAYOUTS;
use super::read::Outcome;
use super::sets::{Lights, Record};
use spartel_utopia::camera::Device;

/// Pages counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// All of them.
    pub pages: u64,
    /// Those read right from the first to the last character.
    pub right: u64,
    /// Those on which no zone was found.
    pub missed: u64,
    /// Those said to be sure.
    pub sure: u64,
    /// Those said to be sure, and wrong.
    pub wrongly_sure: u64,
}

impl Count {
    /// Counts records.
    pub fn of<'r>(records: impl IntoIterator<Item = &'r Record>) -> Self {
        let mut count = Self::default();
        for record in records {
            count.pages += 1;
            count.right += u64::from(record.reading.outcome == Outcome::Right);
            count.missed += u64::from(record.reading.outcome == Outcome::Missed);
            count.sure += u64::from(record.reading.sure);
            count.wrongly_sure += u64::from(record.reading.wrongly_sure());
        }
        count
    }

    /// The part that was right.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.right as f64 / self.pages.max(1) as f64
    }
}

/// A condition by name.
pub type Condition = (&'static str, fn(&Record) -> bool);

/// The rows of the table: thirds of a range, the hardest one where only one is shown.
pub const CONDITIONS: [Condition; 20] = [
    ("all", |_| true),
    ("pitch 9–15 px", |r| r.conditions.pitch < 15.0),
    ("pitch 15–26 px", |r| (15.0..26.0).contains(&r.conditions.pitch)),
    ("pitch 26–60 px", |r| r.conditions.pitch >= 26.0),
    ("tilt over 17°", |r| r.conditions.tilt > 17.0),
    ("blur over 0.08 pitch", |r| r.conditions.blur > 0.08),
    ("motion over 0.17 pitch", |r| r.conditions.motion > 0.17),
    ("blur and motion both", |r| r.conditions.blur > 0.08 && r.conditions.motion > 0.17),
    ("noise over 19 levels", |r| r.conditions.noise > 19.0),
    ("JPEG below 52", |r| r.conditions.quality.is_some_and(|quality| quality < 52)),
    ("glare over 0.35 on 3–6 characters", |r| {
        r.conditions.glare.is_some_and(|glare| glare.saturation > 0.35 && glare.characters > 3.0)
    }),
    ("shadow below 0.57", |r| r.conditions.shadow.is_some_and(|shadow| shadow.factor < 0.57)),
    ("exposure below 0.6", |r| r.conditions.exposure < 0.6),
    ("exposure over 1.3", |r| r.conditions.exposure > 1.3),
    ("two or three fingers", |r| r.conditions.fingers > 1),
    ("several documents", |r| r.documents > 1),
    ("telephone, 12 megapixels", |r| r.conditions.device == Device::Phone),
    ("white light", |r| r.lights == Lights::White),
    ("infrared", |r| r.lights == Lights::Infrared),
    ("white and infrared", |r| r.lights == Lights::Both),
];

/// A row of the table: the condition, the count of each layout, and of all.
pub fn rows(records: &[Record]) -> impl Iterator<Item = (&'static str, [Count; 5], Count)> {
    CONDITIONS.iter().filter_map(move |(name, holds)| {
        let here: Vec<&Record> = records.iter().filter(|record| holds(record)).collect();
        let by_layout = LAYOUTS.map(|layout| Count::of(here.iter().copied().filter(|r| r.layout == layout)));
        (!here.is_empty()).then(|| (*name, by_layout, Count::of(here.iter().copied())))
    })
}
