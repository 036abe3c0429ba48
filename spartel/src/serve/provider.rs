//! The identity provider of the authority, where the options name one.

use crate::arguments::Serve;
use crate::exit::Failure;
use crate::house::clock::Steady;
use crate::show;
use spartel_oidc::{Config, OpenId};
use spartel_ports::Provider;
use std::fmt::Display;

/// The provider of the file that the options name. It is not asked for anything before somebody signs in at it.
///
/// # Errors
/// Where the file, or one that it names, is not as it should be.
pub fn read(options: &Serve) -> Result<Option<Box<dyn Provider>>, Failure> {
    let Some(file) = &options.oidc else { return Ok(None) };
    let bad = |why: &dyn Display| Failure::Data(format!("{}: {why}", show::path(file)));
    let config = Config::read(file).map_err(|error| bad(&error))?;
    let heard = Box::new(|code| tracing::warn!(event = "provider-refused", code));
    let provider = OpenId::new(config, Box::new(Steady::default()), heard);
    let provider = provider.ok_or_else(|| bad(&"authority-file: no authority"))?;
    Ok(Some(Box::new(provider)))
}
