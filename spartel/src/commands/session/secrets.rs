//! What somebody signs in with: from files that are their own, from standard input, or typed at the terminal without being shown.

use crate::arguments::StartSession;
use crate::exit::Failure;
use crate::house::say;
use crate::show;
use spartel_words::{Argument, Words};
use std::fs::File;
use std::io::{BufRead, BufReader, stdin};
use std::path::Path;
use zeroize::Zeroizing;

/// The longest line of standard input that is read, in bytes.
const LONGEST: u64 = 4096;

/// A password and a code.
pub struct Secrets {
    pub password: Zeroizing<String>,
    pub code: Zeroizing<String>,
}

/// What somebody signs in with.
///
/// # Errors
/// Where a file is not theirs alone, and where there is nobody to ask.
pub fn had(words: &Words, options: &StartSession) -> Result<Secrets, Failure> {
    let password = one(words, options.password_file.as_deref(), "ui-sign-in-password")?;
    let code = one(words, options.code_file.as_deref(), "ui-sign-in-code")?;
    Ok(Secrets { password, code })
}

fn one(words: &Words, file: Option<&Path>, label: &str) -> Result<Zeroizing<String>, Failure> {
    let line = match file {
        None => {
            let typed = rpassword::prompt_password(format!("{}: ", words.sentence(label, &[])));
            typed.ok().map(Zeroizing::new)
        }
        Some(file) if file == Path::new("-") => line(stdin().lock()),
        Some(file) => line(BufReader::new(opened(words, file)?)),
    };
    line.filter(|line| !line.is_empty())
        .ok_or_else(|| Failure::Denied(say::sentence(words, "sign-in-nothing", &[])))
}

/// A line, and none of those behind it.
fn line(input: impl BufRead) -> Option<Zeroizing<String>> {
    let mut read = Zeroizing::new(Vec::new());
    input.take(LONGEST).read_until(b'\n', &mut read).ok()?;
    let text = std::str::from_utf8(&read).ok()?;
    Some(Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned()))
}

/// A file that is its owner's alone; a pipe may stand for it.
fn opened(words: &Words, path: &Path) -> Result<File, Failure> {
    let file = File::open(path).map_err(|error| Failure::io(path, &error))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = file.metadata().map_err(|error| Failure::io(path, &error))?;
        if metadata.is_file() && metadata.permissions().mode() & 0o077 != 0 {
            let place = show::path(path);
            let exposed = say::sentence(words, "keys-exposed", &[("place", Argument::Text(&place))]);
            return Err(Failure::Denied(exposed));
        }
    }
    Ok(file)
}
