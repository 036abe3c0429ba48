//! From a code and its arguments to a sentence.

use crate::Language;
use crate::arabic;
use crate::argument::{Argument, shown};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! texts {
    ($($tag:literal),*) => {
        [$(($tag, concat!(
            include_str!(concat!("../../../words/", $tag, "/inspect.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/ledger.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/backup.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/certificate.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/server.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/setup.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/problems.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/line.ftl")),
            "\n",
            include_str!(concat!("../../../words/", $tag, "/papers.ftl")),
        )),)*]
    };
}

const TEXTS: [(&str, &str); 4] = texts!("ar", "fr", "es", "en");

impl Words {
    /// Reads the messages of `language`. Broken messages are left out here and found by the tests.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![language.identifier()]);
        // Text from outside is isolated one by one in `shown`; words of our own need no marks.
        bundle.set_use_isolating(false);
        // The name is free: nothing else is added to this bundle.
        let _ = bundle.add_function("FORM", arabic::form);
        let resource = FluentResource::try_new(Self::source(language).to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
        Self { language, bundle }
    }

    /// The language of these messages.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The source text of the messages of a language, for tools and tests.
    #[must_use]
    pub fn source(language: Language) -> &'static str {
        TEXTS.iter().find(|(tag, _)| *tag == language.tag()).map_or("", |(_, text)| text)
    }

    /// The sentence of the message `id`, such as `finding-no-anchor` or `ui-findings`; the id itself where there is none,
    /// so that nothing is ever lost.
    #[must_use]
    pub fn sentence(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.render(id, None, &self.arguments(arguments)).unwrap_or_else(|| id.to_owned())
    }

    /// What to do after the message `id`, where the texts have a hint for it.
    #[must_use]
    pub fn hint(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.render(id, Some("hint"), &self.arguments(arguments))
    }

    /// Text from outside as it may stand in a line of this language: isolated where directions meet, harmless, and a dash
    /// where it is empty.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        shown(text, self.language.direction()).into_owned()
    }

    /// What stands between the items of a list.
    #[must_use]
    pub const fn comma(&self) -> &'static str {
        match self.language {
            Language::Arabic => "، ",
            Language::French | Language::Spanish | Language::English => ", ",
        }
    }

    /// The word of `code` in a family: `word("result", "not supported")` is the message `result-not-supported`. The code
    /// itself where there is none.
    #[must_use]
    pub fn word(&self, family: &str, code: &str) -> String {
        messages_of(family, code)
            .iter()
            .find_map(|id| self.render(id, None, &FluentArgs::new()))
            .unwrap_or_else(|| shown(code, self.language.direction()).into_owned())
    }

    /// The name of the check or group at a path of the catalogue, its element names joined by `/`: the message that names
    /// most of the path's end, because some element names mean two things.
    #[must_use]
    pub fn check(&self, path: &str) -> String {
        let ends = std::iter::successors(Some(path), |end| end.split_once('/').map(|(_, rest)| rest));
        ends.map(|end| format!("check-{}", end.replace('/', "_")))
            .find_map(|id| self.render(&id, None, &FluentArgs::new()))
            .unwrap_or_else(|| path.to_owned())
    }

    /// A date as people write it, with the name of the month; `X` stands for digits that are not known.
    #[must_use]
    pub fn date(&self, year: Option<u16>, month: Option<u8>, day: Option<u8>) -> String {
        let (id, year, month, day) = match (year, month, day) {
            (None, None, None) => return self.word("value", "unknown"),
            (Some(year), None, None) => return year.to_string(),
            (Some(year), Some(month), Some(day)) => ("date-day", year, month, day),
            (Some(year), Some(month), None) => ("date-month", year, month, 0),
            _ => return iso(year, month, day),
        };
        let mut args = FluentArgs::with_capacity(3);
        args.set("year", year);
        args.set("month", self.word("month", &month.to_string()));
        args.set("day", day);
        self.render(id, None, &args).unwrap_or_else(|| iso(Some(year), Some(month), Some(day)))
    }

    fn render(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // An argument that is not given shows as its name in braces; the tests compare the names.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }

    fn arguments<'a>(&self, arguments: &[(&'a str, Argument<'a>)]) -> FluentArgs<'a> {
        arguments.iter().map(|(name, argument)| (*name, self.value(name, *argument))).collect()
    }

    fn value<'a>(&self, name: &str, argument: Argument<'a>) -> FluentValue<'a> {
        match argument {
            // A deviation list may also hold kinds that nobody knows, so they come as text.
            Argument::Text(code) if name == "deviation" => self.word(name, code).into(),
            Argument::Text(text) => FluentValue::String(shown(text, self.language.direction())),
            Argument::Phrase(phrase) => phrase.into(),
            Argument::Code(code) => self.word(name, code).into(),
            Argument::Codes(codes) => {
                let words: Vec<String> = codes.iter().map(|code| self.word(name, code)).collect();
                words.join(self.comma()).into()
            }
            Argument::Number(number) => number.into(),
            Argument::Date { year, month, day } => self.date(year, month, day).into(),
            Argument::Unknown => self.word("value", "unknown").into(),
        }
    }
}

/// The messages that a code may have, best first: `EF.DG2` and `DG2` are one file, and reasons are given by checks, by
/// parsers and by the zone, each with codes of its own.
fn messages_of(family: &str, code: &str) -> Vec<String> {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' };
    let code: String = code.chars().map(plain).collect();
    match family {
        "file" | "dg" | "object" => {
            let short = code.strip_prefix("EF-").filter(|name| name.starts_with("DG"));
            vec![format!("file-{}", short.unwrap_or(&code)), format!("object-{code}")]
        }
        "deviation" if code.starts_with("deviation-") => vec![code],
        "reason" if code.starts_with("mrz-") => vec![format!("reason-{code}"), code],
        "reason" => vec![format!("reason-{code}"), format!("parse-{code}")],
        _ => vec![format!("{family}-{code}")],
    }
}

fn iso(year: Option<u16>, month: Option<u8>, day: Option<u8>) -> String {
    let two = |part: Option<u8>| part.map_or_else(|| "XX".to_owned(), |part| format!("{part:02}"));
    let year = year.map_or_else(|| "XXXX".to_owned(), |year| format!("{year:04}"));
    format!("{year}-{}-{}", two(month), two(day))
}
