//! From a code and its arguments to a sentence.

use crate::{Direction, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// What a sentence may be given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// Words, names and identifiers; written left to right inside Arabic.
    Text(&'a str),
    /// A count, which chooses the plural form.
    Number(i64),
}

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! texts {
    ($($tag:literal),*) => {
        [$(($tag, include_str!(concat!("../../../words/", $tag, "/inspect.ftl"))),)*]
    };
}

const TEXTS: [(&str, &str); 4] = texts!("ar", "fr", "es", "en");

impl Words {
    /// Reads the messages of `language`. Broken messages are left out here and found by the tests.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![language.identifier()]);
        // Identifiers inside a right-to-left sentence need isolation; elsewhere the marks would only disturb.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        for (_, text) in TEXTS.iter().filter(|(tag, _)| *tag == language.tag()) {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
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

    /// The sentence for `code`, or the code itself where there is none, so that nothing is ever lost.
    #[must_use]
    pub fn sentence(&self, code: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(code).and_then(|message| message.value()) else {
            return code.to_owned();
        };
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(*text),
                Argument::Number(number) => FluentValue::from(*number),
            };
            args.set(*name, value);
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}
