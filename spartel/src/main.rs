//! The program: files in, evidence up, results out.

mod annotate;
mod arguments;
mod commands;
mod evidence;
mod exit;
mod files;
mod house;
mod json;
mod pictures;
mod progress;
mod serve;
mod server;
mod setup;
mod show;
mod store;
mod work;

use arguments::{Arguments, Command};
use clap::{CommandFactory, Parser, error::ErrorKind};
use exit::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            // A closed pipe is the reader's choice.
            let _ = error.print();
            return if asked { ExitCode::SUCCESS } else { ExitCode::from(64) };
        }
    };
    run(arguments.command).unwrap_or_else(|failure| {
        let text = show::harmless(&failure.to_string());
        // A terminal gives a line the direction of its first letter: a Latin name would turn Arabic around.
        let lead = if show::layout::runs_from_the_right(&text) { "✘" } else { "spartel:" };
        anstream::eprintln!("{}{lead}{} {text}", show::style::BAD, show::style::END);
        ExitCode::from(failure.status())
    })
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Inspect(options) => commands::inspect::run(&options),
        Command::Trust(options) => commands::trust::run(&options.command),
        Command::Ledger(options) => commands::ledger::run(&options.command),
        Command::Erasure(options) => commands::erasure::run(&options.command),
        Command::Keys(options) => commands::keys::run(&options.command),
        Command::Setup(options) => setup::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Sign(options) => commands::sign::run(&options),
        Command::Session(options) => commands::session::run(&options.command),
        Command::People(options) => commands::people::run(&options.command),
        Command::Backup(options) => commands::backup::run(&options),
        Command::Restore(options) => commands::restore::run(&options),
        Command::Lookup(options) => commands::lookup::run(&options.command),
        Command::Certificate(options) => commands::certificate::run(&options),
        Command::Mrz(options) => commands::mrz::run(&options.command),
        Command::Utopia(options) => commands::utopia::run(&options.command),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "spartel", &mut text);
            show::print(&String::from_utf8_lossy(&text))
        }
        Command::Man => {
            let mut page = Vec::new();
            let made = clap_mangen::Man::new(Arguments::command()).render(&mut page);
            made.map_err(|e| Failure::Io(e.to_string()))?;
            show::print(&String::from_utf8_lossy(&page))
        }
        Command::Schema => show::print(json::SCHEMA),
        Command::Worker => commands::worker::run(),
    }
}
