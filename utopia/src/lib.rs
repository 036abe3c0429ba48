//! The issuing state that does not exist: fixtures, demonstration and training.
