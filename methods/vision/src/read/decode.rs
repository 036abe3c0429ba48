//! From the evidence for a layout to the text that is most likely, and how sure each character, each field and all of it is.

use spartel_mrz::{FieldKind, Layout};

use super::cells::Likelihood;
use super::hmm::Readings;
use super::layout::Hypothesis;
use super::nets::SYMBOLS;
use super::words::Words;
use crate::{Certainty, ZoneField};

/// Above this certainty by ink a cell has no other reading worth telling.
const PLAIN: f64 = 0.999_95;

/// What a zone says.
pub(super) struct Reading {
    /// The symbol of each character.
    pub text: Vec<usize>,
    /// How likely it is with all that was heard.
    pub certainty: Vec<f64>,
    /// How likely it is by ink.
    pub by_ink: Vec<f64>,
    /// How likely each symbol is by ink and position.
    pub by_position: Vec<Likelihood>,
    /// The fields.
    pub fields: Vec<ZoneField>,
    /// How likely the whole text is.
    pub whole: f64,
}

/// Reads the cells of a layout.
pub(super) fn read(hypothesis: &mut Hypothesis) -> Reading {
    hypothesis.readings.look_back();
    let Hypothesis { layout, likelihoods, readings, words, .. } = &*hypothesis;
    let mut text = readings.best();
    let mut marginals = readings.marginals();
    for (start, word) in word_starts(*layout, words) {
        for (i, symbol) in word.best().0.into_iter().enumerate() {
            text[start + i] = symbol;
            marginals[start + i] = word.marginal(i);
        }
    }
    let by_ink: Vec<f64> = text.iter().zip(likelihoods).map(|(s, l)| l[*s] / 37.0).collect();
    let whole =
        words.iter().map(|word| word.best().1).product::<f64>() * readings.share(&text, 0, text.len());
    Reading {
        certainty: text.iter().zip(&marginals).map(|(s, m)| m[*s]).collect(),
        by_position: by_position(hypothesis, &by_ink, marginals),
        fields: fields(*layout, readings, words, &text),
        by_ink,
        text,
        whole,
    }
}

/// Where the codes of states begin, in the order in which they are given.
fn word_starts(layout: Layout, words: &[Words]) -> impl Iterator<Item = (usize, &Words)> {
    let kinds = [FieldKind::Issuer, FieldKind::Nationality];
    kinds.into_iter().filter_map(move |kind| layout.slot(kind)).map(|slot| slot.start).zip(words)
}

/// What else each character could be if check digits were not heard; the marginals themselves where all ink is plain.
fn by_position(hypothesis: &Hypothesis, by_ink: &[f64], marginals: Vec<Likelihood>) -> Vec<Likelihood> {
    if by_ink.iter().all(|ink| *ink > PLAIN) {
        return marginals;
    }
    let mut readings = Readings::new(hypothesis.places.clone(), &hypothesis.likelihoods, false);
    readings.look_back();
    let mut free = readings.marginals();
    for (slot, (own, heard)) in free.iter_mut().zip(marginals).enumerate() {
        if hypothesis.places[slot].part == super::grammar::Part::Word {
            *own = heard;
        }
    }
    free
}

/// How sure each field is as a whole.
fn fields(layout: Layout, readings: &Readings, words: &[Words], text: &[usize]) -> Vec<ZoneField> {
    let certainty = |start: usize, end: usize| {
        let word = word_starts(layout, words).find(|(at, _)| *at == start);
        word.map_or_else(|| readings.share(text, start, end), |(_, word)| word.best().1)
    };
    let field = |slot: &spartel_mrz::Slot| ZoneField {
        kind: slot.kind,
        certainty: Certainty::of(certainty(slot.start, slot.end)),
    };
    layout.slots().iter().map(field).collect()
}

/// The text of one line.
pub(super) fn line(symbols: &[usize]) -> String {
    symbols.iter().map(|s| char::from(SYMBOLS[*s])).collect()
}
