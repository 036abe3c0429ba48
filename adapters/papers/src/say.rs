//! Sentences and values of a paper in the language of who reads it.

use crate::legal::Pack;
use crate::sheet::{Block, Section};
use spartel_base::Timestamp;
use spartel_inspect::transaction::{Act, Acted, Basis, Event};
use spartel_ledger::id::Moment;
use spartel_ports::papers::{By, Paper, Step};
use spartel_words::{Argument, Language, Words};

/// What is said, and in which words.
pub struct Say<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// The legal texts of the language.
    pub pack: &'a Pack,
    /// The paper.
    pub paper: &'a Paper,
}

impl Say<'_> {
    /// A message of papers.
    pub fn of(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message of papers with what it is given.
    pub fn with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.words.sentence(&format!("paper-{id}"), arguments)
    }

    /// The word of a code in a family of papers.
    pub fn word(&self, family: &str, code: &str) -> String {
        self.words.word(&format!("paper-{family}"), code)
    }

    /// What stands between what something is called and what it is.
    pub const fn colon(&self) -> &'static str {
        match self.words.language() {
            Language::French => "\u{a0}: ",
            Language::Arabic | Language::Spanish | Language::English => ": ",
        }
    }

    /// Text from outside.
    pub fn text(&self, text: &str) -> String {
        self.words.text(text)
    }

    /// A time to the minute, as UTC.
    pub fn moment(&self, at: Moment) -> String {
        let text = Timestamp(at.0.div_euclid(1000)).to_string();
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        let (year, month, day) = (part(0, 4).parse().ok(), part(5, 7).parse().ok(), part(8, 10).parse().ok());
        let date = self.words.date(year, month, day);
        self.with("moment", &[("date", Argument::Phrase(&date)), ("time", Argument::Text(part(11, 16)))])
    }

    /// Whoever did something: officers by service number alone.
    pub fn by(&self, by: &By) -> String {
        match by {
            By::Officer(Some(number)) => self.text(number),
            By::Officer(None) => self.of("an-officer"),
            By::Machine => self.of("a-machine"),
        }
    }

    /// The post, as its code is written on papers.
    pub fn post(&self) -> String {
        self.text(&self.paper.post.to_ascii_uppercase())
    }

    /// What, with what it is.
    pub fn row(&self, label: &str, value: String) -> (String, String) {
        (self.of(label), value)
    }

    /// A part with a legal text.
    pub fn legal(&self, heading: &str, blocks: Vec<Block>) -> Section {
        let legal = (!self.pack.confirmed).then(|| self.of("to-be-confirmed"));
        Section { heading: self.of(heading), legal, blocks }
    }

    /// When this act was done, with who did it and why.
    pub fn act(&self, act: Act) -> Option<(&Step, &Acted)> {
        self.paper.steps.iter().rev().find_map(|step| match &step.event {
            Event::Acted(acted) if acted.act == act => Some((step, acted)),
            _ => None,
        })
    }

    /// The grounds of an act, in the words of the legal order; a code that it does not know, as it is.
    pub fn grounds(&self, acted: &Acted) -> Vec<String> {
        match &acted.basis {
            Basis::NothingFound(_) => Vec::new(),
            Basis::Relaxed(_) => vec![self.of("relaxed")],
            Basis::Reasons(codes) => {
                let ground = |code: &str| self.pack.grounds.get(code).cloned();
                codes
                    .iter()
                    .map(|code| ground(code.as_str()).unwrap_or_else(|| self.text(code.as_str())))
                    .collect()
            }
        }
    }

    /// When and by whom an act was done.
    pub fn done(&self, step: &Step) -> Vec<(String, String)> {
        vec![self.row("when", self.moment(step.at)), self.row("officer", self.by(&step.by))]
    }
}
