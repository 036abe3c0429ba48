//! How sure a reading is, rounded once so that every machine decides alike.

/// A probability in ten-thousandths, from 0 to 10,000: rounded before any decision is made on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Certainty(u16);

impl Certainty {
    /// Nothing speaks for it.
    pub const NONE: Self = Self(0);
    /// Nothing speaks against it, to the last digit that is kept.
    pub const FULL: Self = Self(10_000);

    /// The nearest ten-thousandth; what is no number is no certainty.
    #[must_use]
    pub fn of(probability: f64) -> Self {
        // The cast saturates and takes NaN to zero; the value is within 0 to 10,000.
        Self((probability.clamp(0.0, 1.0) * 10_000.0).round() as u16)
    }

    /// In ten-thousandths.
    #[must_use]
    pub const fn ten_thousandths(self) -> u16 {
        self.0
    }

    /// Between 0 and 1, for display and JSON.
    #[must_use]
    pub fn fraction(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }
}
