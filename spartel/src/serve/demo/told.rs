//! What a demonstration tells people: links that sign in, where its documents lie, and lines for a shell.

use super::posts::Reader;
use super::{Login, Seeded, documents};
use crate::exit::Failure;
use crate::house::{House, say};
use crate::show;
use spartel_words::Argument;

/// What to try, and as whom.
///
/// # Errors
/// Where the house has no folder for a demonstration.
pub fn told(seeded: &Seeded, house: &House<'_>, address: &str) -> Result<String, Failure> {
    let said = |id, place: &str| say::sentence(&house.words, id, &[("place", Argument::Text(place))]);
    let documents = show::path(&documents(house)?);
    let mut text = format!("\n{}\n\n", said("server-try-devices", ""));
    text.extend(seeded.readers.iter().map(Reader::line));
    if let Some(lines) = lines(seeded, &documents, address) {
        text += &format!("\n{}\n{lines}", said("server-try-shell", ""));
    }
    // What most people want stands last, where they look.
    text +=
        &format!("\n{}\n\n{}\n\n", said("server-try-documents", &documents), said("server-try-links", ""));
    for login in &seeded.logins {
        text += &format!("  {:<20} {}\n", login.role.as_str(), login.link(address));
    }
    Ok(text)
}

/// The same inspection by a shell.
fn lines(seeded: &Seeded, documents: &str, address: &str) -> Option<String> {
    let Login { number, password, secret, posts, .. } = seeded.logins.first()?;
    // Whoever types this may have no `spartel` on their path.
    let program = std::env::current_exe().map_or_else(|_| "spartel".to_owned(), |path| show::path(&path));
    Some(format!(
        r#"
J="curl -sS --cookie-jar $PWD/utopia.cookies --cookie $PWD/utopia.cookies"
$J {address}/api/sign-in/password --json '{{"number":"{number}","password":"{password}","code":"'$({program} utopia code {secret})'"}}'
cd {documents}/passport
$J {address}/api/contacts -F 'contact={{"direction":"entry","place":{{"post":"{posts}","kind":"lane"}}}}' \
  $(for f in *.bin; do echo -F chip-file=@$f; done) -F mrz-text=@mrz.txt $(for f in *.jpg; do echo -F picture=@$f; done)
"#
    ))
}
