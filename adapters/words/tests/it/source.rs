//! The Fluent files taken apart: text, variables and variants of every message.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use spartel_words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};

/// A value or an attribute of a message.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Part {
    /// The text, each variant on a line of its own, `{}` where an argument goes.
    pub text: String,
    /// The arguments.
    pub variables: BTreeSet<String>,
    /// The names of the variants of each selection.
    pub selections: Vec<Vec<String>>,
    /// How many of the selections are by the form of a number in Arabic.
    pub forms: usize,
}

/// A message.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Message {
    pub value: Part,
    pub hint: Option<Part>,
}

impl Message {
    /// Value and hint.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        [&self.value].into_iter().chain(&self.hint)
    }
}

/// All messages of a language; panics where the file is malformed, names an id twice or has what the rules do not know.
pub fn messages(language: Language) -> BTreeMap<String, Message> {
    let resource = parser::parse(Words::source(language)).unwrap_or_else(|(_, errors)| {
        panic!("{language}: {errors:?}");
    });
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(source) = entry else {
            assert!(!matches!(entry, Entry::Term(_) | Entry::Junk { .. }), "{language}: {entry:?}");
            continue;
        };
        let id = source.id.name.to_owned();
        let mut message = Message { value: part(&source.value.expect("a message has a value")), hint: None };
        for attribute in source.attributes {
            assert_eq!(attribute.id.name, "hint", "{language}: {id}");
            message.hint = Some(part(&attribute.value));
        }
        assert!(messages.insert(id.clone(), message).is_none(), "{language}: {id} twice");
    }
    messages
}

fn part(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    walk(pattern, &mut part);
    part
}

fn walk(pattern: &Pattern<&str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => part.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                part.text.push_str("{}");
                variable(inline, part);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, part);
                part.selections.push(variants.iter().map(|v| key(&v.key)).collect());
                for variant in variants {
                    part.text.push('\n');
                    walk(&variant.value, part);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, part: &mut Part) {
    match inline {
        InlineExpression::VariableReference { id } => {
            part.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "FORM" => {
            assert!(arguments.named.is_empty() && arguments.positional.len() == 1, "{inline:?}");
            part.forms += 1;
            variable(&arguments.positional[0], part);
        }
        other => panic!("only variables and their forms are used: {other:?}"),
    }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
