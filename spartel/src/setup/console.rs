//! Questions and answers, line by line: what was answered is what the next line says, whether a person or a script wrote it.

use crate::exit::Failure;
use crate::house::say;
use crate::show;
use crate::show::layout::paragraph;
use crate::show::style::{BOLD, END, GOOD, WARN};
use spartel_words::{Argument, Language, Words};
use std::io::{self, BufRead, IsTerminal, Read, Write};
use zeroize::Zeroizing;

/// An answer is not longer, in bytes.
const MOST: u64 = 4096;

/// Arguments of a sentence.
pub type Given<'a> = &'a [(&'a str, Argument<'a>)];

/// Who is asked.
pub struct Console {
    pub words: Words,
}

impl Console {
    pub fn new(language: Language) -> Self {
        Self { words: Words::new(language) }
    }

    /// What this is.
    pub fn begin(&self) -> Result<(), Failure> {
        self.said("", "setup-begins", &[])
    }

    /// A step begins.
    pub fn step(&self, step: i64, title: &str) -> Result<(), Failure> {
        let step = self.words.sentence("ui-setup-step", &[("step", Argument::Number(step))]);
        let title = say::pair(&self.words, &step, &self.words.sentence(title, &[]));
        self.text(&format!("\n{BOLD}{title}{END}\n"))
    }

    /// What was done, and what to do with it.
    pub fn good(&self, id: &str, given: Given<'_>) -> Result<(), Failure> {
        self.said(&format!("{GOOD}✔{END} "), id, given)
    }

    /// What needs care.
    pub fn careful(&self, id: &str, given: Given<'_>) -> Result<(), Failure> {
        self.said(&format!("{WARN}!{END} "), id, given)
    }

    /// What is good to know.
    pub fn note(&self, id: &str, given: Given<'_>) -> Result<(), Failure> {
        self.said("  ", id, given)
    }

    fn said(&self, lead: &str, id: &str, given: Given<'_>) -> Result<(), Failure> {
        self.text(&say::said(&self.words, lead, id, given))
    }

    /// Why an answer was not taken.
    pub fn refused(&self, failure: &Failure) -> Result<(), Failure> {
        self.text(&paragraph(&format!("{WARN}!{END} "), &failure.to_string()))
    }

    /// Text of our own.
    pub fn text(&self, text: &str) -> Result<(), Failure> {
        show::print(text).map(drop)
    }

    /// A label, and below it what is copied.
    pub fn copied(&self, label: &str, text: &str) -> Result<(), Failure> {
        let label = say::pair(&self.words, &self.words.sentence(label, &[]), "");
        self.text(&format!("  {}\n{}\n", label.trim_end(), show::clean(text)))
    }

    /// An answer; the proposed one, where nothing is typed.
    pub fn ask(&self, id: &str, proposed: &str) -> Result<String, Failure> {
        let label = self.words.sentence(id, &[]);
        let proposal =
            if proposed.is_empty() { String::new() } else { format!(" [{}]", show::clean(proposed)) };
        self.text(&self.prompt(&format!("{label}{proposal}")))?;
        let line = self.line()?;
        // Where nobody sees what a script answers, the next line begins anew.
        if !io::stdin().is_terminal() {
            self.text("\n")?;
        }
        let answer = line.trim();
        Ok(if answer.is_empty() { proposed } else { answer }.to_owned())
    }

    /// An answer that makes sense: asked until it does.
    pub fn until<T>(
        &self,
        id: &str,
        proposed: &str,
        parse: impl Fn(&str) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        loop {
            match parse(&self.ask(id, proposed)?) {
                Ok(parsed) => return Ok(parsed),
                Err(failure) => self.refused(&failure)?,
            }
        }
    }

    /// Yes or no: nothing else, and nothing proposed.
    pub fn sure(&self, id: &str) -> Result<bool, Failure> {
        let (yes, no) = (self.words.sentence("ui-setup-yes", &[]), self.words.sentence("ui-setup-no", &[]));
        let is = |words: &str, answer: &str| words.split(' ').any(|word| word == answer.to_lowercase());
        self.until(id, "", |answer| match answer {
            answer if is(&yes, answer) => Ok(true),
            answer if is(&no, answer) => Ok(false),
            _ => Err(Failure::Usage(self.words.sentence("setup-answer", &[]))),
        })
    }

    /// What nobody else sees being typed.
    pub fn secret(&self, id: &str) -> Result<Zeroizing<String>, Failure> {
        let read = rpassword::prompt_password(self.prompt(&self.words.sentence(id, &[])));
        read.map(Zeroizing::new).map_err(|_| self.broken_off())
    }

    /// Takes what was shown from the screen of a terminal, and from what it remembers above.
    pub fn clear(&self) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let cleared = match out.is_terminal() {
            true => out.write_all(b"\x1b[H\x1b[2J\x1b[3J").and_then(|()| out.flush()),
            false => Ok(()),
        };
        cleared.map_err(|error| Failure::Io(error.to_string()))
    }

    /// A question with its colon, as the language writes it.
    fn prompt(&self, label: &str) -> String {
        format!("  {} ", say::pair(&self.words, label, "").trim_end())
    }

    fn line(&self) -> Result<String, Failure> {
        let mut line = String::new();
        match io::stdin().lock().take(MOST).read_line(&mut line) {
            Ok(_) if line.ends_with('\n') => Ok(line),
            _ => Err(self.broken_off()),
        }
    }

    fn broken_off(&self) -> Failure {
        Failure::Refused(say::sentence(&self.words, "setup-broken-off", &[]))
    }
}
