//! The rules of the house, held by reading the tree: who imports whom, purity of the lower floors, sizes, true documents.

mod architecture;
mod budgets;
mod imports;
mod purity;
mod sources;

use std::error::Error;
use std::path::Path;

/// One sentence for each breach.
pub type Breaches = Vec<String>;

/// Runs every rule over the workspace at `root` and prints the budgets.
///
/// # Errors
/// Where the tree or `cargo metadata` cannot be read.
pub fn run(root: &Path) -> Result<Breaches, Box<dyn Error>> {
    let sources = sources::read(root)?;
    let mut breaches = imports::check(root)?;
    breaches.extend(purity::check(&sources));
    breaches.extend(budgets::check(&sources));
    breaches.extend(architecture::check(root)?);
    Ok(breaches)
}
