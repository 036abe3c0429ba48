//! Sentences in Arabic, French, Spanish and English.
