//! Step 6: what was made, what to keep now, how the server starts, and who does what next.

use super::Setup;
use super::certificate::Served;
use super::founders::Founder;
use crate::exit::Failure;
use spartel_words::Argument;
use std::path::Path;
use std::process::ExitCode;

/// What all steps came to.
pub struct Made<'a> {
    /// The name of the server.
    pub host: &'a str,
    /// What it shows to browsers.
    pub served: &'a Served,
    /// Links that were made now: whoever set up hands them over.
    pub links: &'a [Founder],
    /// Whether there is a first trust list.
    pub trusted: bool,
}

pub fn told(setup: &Setup<'_>, made: &Made<'_>) -> Result<ExitCode, Failure> {
    let console = &setup.console;
    console.step(6, "ui-setup-step-end")?;
    console.careful("setup-keep", &[])?;
    console.note("ui-setup-start", &[])?;
    console.text(&format!("\n{}\n\n", line(&command(setup, made))))?;
    console.note("setup-service", &[])?;
    for founder in made.links {
        console.careful("setup-link", &[("number", Argument::Text(founder.number.as_str()))])?;
        console.text(&format!("    {}/link#{}\n", origin(setup, made), founder.link.text()))?;
    }
    console.note("setup-next", &[])?;
    Ok(ExitCode::SUCCESS)
}

/// The address that browsers open.
fn origin(setup: &Setup<'_>, made: &Made<'_>) -> String {
    match (made.served, setup.options.listen.port()) {
        (Served::BehindProxy, _) | (_, 443) => format!("https://{}", made.host),
        (Served::Certificate(..), port) => format!("https://{}:{port}", made.host),
    }
}

/// The words of the command that serves what was made.
fn command(setup: &Setup<'_>, made: &Made<'_>) -> Vec<String> {
    let (options, folders) = (setup.options, &setup.folders);
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let mut words = vec!["spartel".to_owned(), "serve".to_owned()];
    let mut add = |name: &str, value: String| words.extend([name.to_owned(), value]);
    add("--data", text(&options.data));
    for (name, folder) in [("--keys", &options.keys), ("--signer", &options.signer)] {
        folder.iter().for_each(|folder| add(name, text(folder)));
    }
    add("--host", made.host.to_owned());
    match made.served {
        Served::Certificate(certificate, key) => {
            add("--listen", options.listen.to_string());
            add("--certificate", text(certificate));
            add("--certificate-key", text(key));
        }
        Served::BehindProxy => add("--listen", format!("127.0.0.1:{}", options.listen.port())),
    }
    if made.trusted {
        add("--trust", text(&folders.trust));
    }
    options.passphrase_file.iter().for_each(|file| add("--passphrase-file", text(file)));
    words
}

/// A command as a shell reads it.
fn line(words: &[String]) -> String {
    let plain = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./:@%+=".contains(c))
    };
    let quoted = words.iter().map(|word| match plain(word) {
        true => word.clone(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    });
    quoted.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_each_word_of_a_command() {
        let words = ["spartel", "serve", "--data", "/srv/post one/it's", "", "$HOME;x"].map(str::to_owned);
        assert_eq!(line(&words), r"spartel serve --data '/srv/post one/it'\''s' '' '$HOME;x'");
    }
}
