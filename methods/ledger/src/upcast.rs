//! Old events in the form of today: each step takes the data of one schema to the next.

use crate::body::Body;
use crate::cbor::Raw;
use spartel_base::{ParseError, Reason};

/// A step: the data of a kind from one schema to the next above it.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The kind.
    pub kind: &'static str,
    /// The schema it starts from.
    pub from: u16,
    /// What it does to the data.
    pub to_next: fn(&Raw) -> Result<Raw, ParseError>,
}

/// Every kind that is known, with the schema of today, and the steps from the older ones.
#[derive(Debug, Clone)]
pub struct Upcasters {
    today: &'static [(&'static str, u16)],
    steps: &'static [Step],
}

impl Upcasters {
    /// The kinds with their schema of today, and the steps.
    #[must_use]
    pub const fn new(today: &'static [(&'static str, u16)], steps: &'static [Step]) -> Self {
        Self { today, steps }
    }

    /// Schemas from 1 that no step takes further, and steps that lead nowhere: none, in a house that is in order.
    #[must_use]
    pub fn gaps(&self) -> Vec<(&'static str, u16)> {
        let missing = self.today.iter().flat_map(|(kind, today)| {
            (1..*today).filter(|from| self.step(kind, *from).is_none()).map(|from| (*kind, from))
        });
        let leads = |step: &&Step| {
            let today = self.schema(step.kind).unwrap_or(0);
            step.from == 0 || step.from >= today
        };
        missing.chain(self.steps.iter().filter(leads).map(|step| (step.kind, step.from))).collect()
    }

    /// How many kinds are known.
    #[must_use]
    pub const fn kinds(&self) -> usize {
        self.today.len()
    }

    /// The schema of today of a kind.
    #[must_use]
    pub fn schema(&self, kind: &str) -> Option<u16> {
        self.today.iter().find(|(known, _)| *known == kind).map(|(_, schema)| *schema)
    }

    fn step(&self, kind: &str, from: u16) -> Option<&Step> {
        self.steps.iter().find(|step| step.kind == kind && step.from == from)
    }

    /// A body in the schema of today.
    ///
    /// # Errors
    /// Where the kind is not known, the schema is newer than today's, or a step refuses the data.
    pub fn bring(&self, mut body: Body) -> Result<Body, ParseError> {
        let refuse = |structure| ParseError::new(structure, 0, Reason::Unsupported);
        let today = self.schema(body.kind.as_str()).ok_or(refuse("event kind"))?;
        while body.schema < today {
            let step = self.step(body.kind.as_str(), body.schema).ok_or(refuse("event schema"))?;
            body.data = (step.to_next)(&body.data)?;
            body.schema += 1;
        }
        if body.schema > today { Err(refuse("event schema")) } else { Ok(body) }
    }
}
