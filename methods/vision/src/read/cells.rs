//! Likelihoods of the symbols in a cell: what the net tells, freed of what it saw most often in training, over all views.

use super::nets::Logits;

/// How likely the picture of a cell is for each symbol, scaled to a mean of one.
pub(super) type Likelihood = [f64; 37];

/// What the nets' answers are divided by; why it is one stands in `training/mrz/README.md`.
const TEMPERATURE: f64 = 1.0;
/// How often letters, digits and fillers were shown in training, against the mean of letters and digits.
const SHOWN: [f64; 3] = [0.86, 1.34, 4.4];
/// The answer "there is no character".
const NONE: usize = 37;

/// One view of a cell, or several together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cell {
    /// Logarithms of the likelihoods, up to a constant.
    pub logs: [f64; 37],
    /// Log odds of there being a character.
    pub text: f64,
}

impl Cell {
    /// A cell of which nothing is known.
    pub(super) const BLANK: Self = Self { logs: [0.0; 37], text: 0.0 };

    /// What one view tells.
    pub(super) fn of(logits: &Logits) -> Self {
        let scaled: [f64; 38] = std::array::from_fn(|i| f64::from(logits[i]) / TEMPERATURE);
        let most = scaled.iter().copied().fold(f64::MIN, f64::max);
        let odds: [f64; 38] = std::array::from_fn(|i| libm::exp(scaled[i] - most));
        let symbols: f64 = odds[..NONE].iter().sum();
        // Where nothing is to be seen, any symbol may hide.
        let hidden = odds[NONE] / 37.0 + symbols * 1e-9;
        let shown = |i: usize| SHOWN[usize::from(i >= 26) + usize::from(i >= 36)];
        let logs = std::array::from_fn(|i| libm::log(odds[i] / shown(i) + hidden));
        Self { logs, text: libm::log((symbols + 1e-9) / (odds[NONE] + 1e-9)).clamp(-6.0, 6.0) }
    }

    /// This view and another one, each counted with its weight.
    pub(super) fn and(&self, other: &Self, weight: f64) -> Self {
        Self {
            logs: std::array::from_fn(|i| self.logs[i] + other.logs[i] * weight),
            text: self.text + other.text * weight,
        }
    }

    /// The likelihoods, scaled to a mean of one.
    pub(super) fn likelihood(&self) -> Likelihood {
        let most = self.logs.iter().copied().fold(f64::MIN, f64::max);
        let raw: Likelihood = self.logs.map(|log| libm::exp(log - most));
        let mean = raw.iter().sum::<f64>() / 37.0;
        raw.map(|value| value / mean)
    }
}
