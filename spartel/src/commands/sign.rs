//! `spartel sign`: the signer of a record in a process of its own, which the server asks through a socket.

use crate::arguments::Sign;
use crate::exit::Failure;
use crate::house::say;
use crate::{serve, show};
use spartel_ports::Signer;
use spartel_signer::{FileSigner, Listening, serve as answer};
use spartel_words::{Argument, Words};
use std::process::ExitCode;
use std::sync::Arc;

pub fn run(options: &Sign) -> Result<ExitCode, Failure> {
    let words = Words::new(options.manner.lang);
    let signer = FileSigner::open(&options.signer).map_err(|error| say::signer(&words, &error))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::Io(error.to_string()))?.block_on(async {
        let listening =
            Listening::at(&options.listen).map_err(|error| Failure::io(&options.listen, &error))?;
        let (name, place) = (signer.key().name().to_owned(), show::path(&options.listen));
        let args = [("name", Argument::Text(&name)), ("place", Argument::Text(&place))];
        show::print(&(words.sentence("signer-listens", &args) + "\n"))?;
        tokio::select! {
            () = answer(&listening, Arc::new(signer)) => {}
            () = serve::end() => {}
        }
        Ok(ExitCode::SUCCESS)
    })
}
