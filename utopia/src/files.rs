//! Trees of files in memory: paths with `/`, in order.

use std::collections::BTreeMap;

/// Contents by path.
pub type Files = BTreeMap<String, Vec<u8>>;
