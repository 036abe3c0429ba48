//! What was not checked, gathered into as few lines as tell it: by group of the tree and reason.

use super::tree::{Missing, Tree};
use spartel_base::CheckResult;

/// From this many on, checks of one group with one reason are counted rather than listed.
const MANY: usize = 3;

/// Checks that are missing for one reason, in one group of one document.
pub struct Gap<'a> {
    /// The path of the group; of the check itself where there is but one.
    pub group: &'a str,
    /// The checks, in the order of the catalogue.
    pub checks: Vec<&'a Missing>,
}

impl Gap<'_> {
    /// Whether the gap is told by the name of its group and a count.
    pub fn is_counted(&self) -> bool {
        self.checks.len() >= MANY
    }
}

/// All that is missing. A branch of the tree where nothing at all was checked is one gap; elsewhere the groups right below
/// the branch are.
pub fn gaps(tree: &Tree) -> Vec<Gap<'_>> {
    let mut gaps: Vec<Gap<'_>> = Vec::new();
    for missing in &tree.required.missing {
        let whole = is_untouched(tree, missing);
        let group = start(&missing.path, if whole { 1 } else { 2 });
        let same = |gap: &&mut Gap<'_>| {
            gap.group == group
                && gap.checks.iter().any(|m| m.reason == missing.reason && m.document == missing.document)
        };
        match gaps.iter_mut().find(same) {
            Some(gap) => gap.checks.push(missing),
            None => gaps.push(Gap { group, checks: vec![missing] }),
        }
    }
    // The catalogue runs through the checks as they are made; a reader wants what belongs together.
    let order: Vec<_> = gaps.iter().map(branch).collect();
    gaps.sort_by_key(|gap| order.iter().position(|first| *first == branch(gap)));
    gaps
}

/// The document of a gap, and the branch of its tree.
fn branch<'a>(gap: &Gap<'a>) -> (Option<u8>, &'a str) {
    (gap.checks.first().and_then(|m| m.document), start(gap.group, 1))
}

/// Whether no check of the same branch and document came to an answer.
fn is_untouched(tree: &Tree, missing: &Missing) -> bool {
    let branch = start(&missing.path, 1);
    let answered =
        |result| matches!(result, CheckResult::Successful | CheckResult::Failed | CheckResult::Undetermined);
    let mut checks = tree.checks.iter().filter(|check| !check.is_group());
    !checks.any(|check| {
        check.document == missing.document && start(&check.path, 1) == branch && answered(check.result)
    })
}

/// The first elements of a path.
pub fn start(path: &str, elements: usize) -> &str {
    path.match_indices('/').nth(elements - 1).and_then(|(at, _)| path.get(..at)).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::start;

    #[test]
    fn a_path_is_cut_behind_its_first_elements() {
        assert_eq!(start("A/B/C", 1), "A");
        assert_eq!(start("A/B/C", 2), "A/B");
        assert_eq!(start("A/B", 2), "A/B");
        assert_eq!(start("A", 1), "A");
    }
}
