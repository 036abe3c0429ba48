//! `spartel certificate`: an authority of the post's own, and certificates of its servers.

use crate::arguments::{Certificate, CertificateCommand, Manner};
use crate::commands::instant;
use crate::exit::Failure;
use crate::house::certificate::make::{self, Made};
use crate::house::certificate::{fingerprint, keep, read_authority, read_hosts, told};
use crate::house::say::{self, said};
use crate::show;
use crate::show::style::{END, GOOD};
use serde_json::json;
use spartel_words::{Argument, Words};
use std::path::Path;
use std::process::ExitCode;

pub fn run(options: &Certificate) -> Result<ExitCode, Failure> {
    match &options.command {
        CertificateCommand::Authority { to, name, hosts, manner } => {
            let words = Words::new(manner.lang);
            let made = make::authority(name, &read_hosts(&words, hosts)?, instant(None));
            let made = made.map_err(|error| told(&words, to, &error))?;
            keep(&words, to, "authority", &made)?;
            report(manner, &words, to, "authority", &made)
        }
        CertificateCommand::Server { authority, to, hosts, manner } => {
            let words = Words::new(manner.lang);
            let hosts = read_hosts(&words, hosts)?;
            let (certificate, key) = read_authority(&words, authority)?;
            let made = make::server(&certificate, &key, &hosts, instant(None));
            let made = made.map_err(|error| told(&words, authority, &error))?;
            keep(&words, to, "server", &made)?;
            report(manner, &words, to, "server", &made)
        }
    }
}

fn report(
    manner: &Manner,
    words: &Words,
    folder: &Path,
    name: &str,
    made: &Made,
) -> Result<ExitCode, Failure> {
    let (place, print) = (show::path(&folder.join(format!("{name}.pem"))), fingerprint(&made.certificate));
    if manner.json {
        let ends = made.ends.to_string();
        return show::print_json(&format!("{:#}\n", json!({ "made": place, "sha256": print, "ends": ends })));
    }
    let ends = made.ends.date().to_string();
    let arguments = [("place", Argument::Text(&place)), ("ends", Argument::Text(&ends))];
    let done = said(words, &format!("{GOOD}✔{END} "), &format!("certificate-{name}-made"), &arguments);
    let label = say::pair(words, &words.sentence("ui-certificate-fingerprint", &[]), "");
    show::print(&format!("{done}    {}\n{print}\n", label.trim_end()))
}
