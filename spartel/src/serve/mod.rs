//! `spartel serve`: the record, the people and the trust of a house, served over the API.

mod demo;
mod listen;
mod measured;
mod packs;
mod pages;
mod papers;
mod provider;
mod station;
mod tasks;
pub mod tls;
mod watch;

use crate::arguments::Serve;
use crate::exit::Failure;
use crate::house::clock::{Steady, SystemClock};
use crate::house::{House, projections, say};
use crate::{files, show, store};
use demo::Seeded;
use measured::Measured;
use spartel_api::tree;
use spartel_app::ledger::{Recorder, Started};
use spartel_app::node::{Given, Node};
use spartel_app::people::desks::Desks;
use spartel_app::people::directory::Directory;
use spartel_app::people::rights::Rights;
use spartel_app::rules::Rules;
use spartel_app::safeguards::DropBox;
use spartel_app::trust::{TrustError, Trusted, is_known};
use spartel_blobs::BlobFolder;
use spartel_http::{App, Hosts, Server, router};
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::age::Identity;
use spartel_ledger::lock::Secret;
use spartel_lists::{ListKey, LocalLists};
use spartel_passkeys::WebAuthn;
use spartel_pki::trust::TrustStore;
use spartel_ports::{Ports, Random, Signer};
use spartel_signer::EitherSigner;
use spartel_telemetry::Form;
use spartel_words::{Argument, Words};
use spartel_work::pictures::{Decoders, Workers};
use spartel_work::{Pool, Size};
use station::Real;
use std::fmt::Display;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::signal::unix::{SignalKind, signal};
use tokio_rustls::TlsAcceptor;

/// A file of public keys, or of rights, is not longer.
const MOST: usize = 1 << 16;

/// What a house has that stands outside of its record.
struct Outside {
    keys: KeyFolder<SystemRandom>,
    signer: EitherSigner,
    trust: TrustStore,
    lists: LocalLists,
    drop_box: DropBox,
}

/// Serves until it is told to end.
///
/// # Errors
/// Where anything that it needs is not there; nothing was served then.
pub fn run(options: &Serve) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| Failure::Io(error.to_string()))?.block_on(served(options))
}

async fn served(options: &Serve) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let tls = tls(options, &house.words)?;
    let measures = measured::listener(options.metrics, &house.words).await?;
    // A second start in one process, which only tests make, keeps the first.
    let _ = spartel_telemetry::start(Form::Json, "info");
    let outside = if options.demo { demo::outside(&house)? } else { outside(options, &house).await? };
    if (outside.signer.key().name() == demo::ORIGIN) != options.demo {
        let place = [("place", Argument::Text(&house.shown()))];
        return Err(Failure::Refused(say::sentence(&house.words, "server-demonstration", &place)));
    }
    // Before anything is made: which names the server has hangs on its port.
    let listener = listen::listener(options.listen).await?;
    let address = listener.local_addr().map_err(|error| Failure::Io(error.to_string()))?;
    let provider = provider::read(options)?;
    let (measured, _alone) = (Measured::new(), house.alone()?);
    let (server, signer, seeded) = made((options, &measured), &house, outside, address.port()).await?;
    let server = Server { provider, ..server };
    let app = App::new(server);
    told(&house, options, address, &seeded)?;
    tokio::select! {
        () = listen::serve(listener, tls, router(app.clone()), end()) => {}
        () = tasks::all(app.clone(), &signer) => {}
        () = measured::told(measures, measured, app.clone()) => {}
        () = watch::all(app.clone(), options) => {}
    }
    // What is being changed has come to its end, or as good as: nobody waits longer than for the requests themselves.
    let _ = tokio::time::timeout(listen::LAST, app.still()).await;
    closed(&app, &signer).await?;
    Ok(ExitCode::SUCCESS)
}

/// What accepts connections; none where there is no certificate, which is for this machine alone.
fn tls(options: &Serve, words: &Words) -> Result<Option<TlsAcceptor>, Failure> {
    match (&options.certificate, &options.certificate_key) {
        (Some(chain), Some(key)) => tls::acceptor(chain, key).map(Some),
        _ if options.listen.ip().is_loopback() => Ok(None),
        _ => Err(Failure::Usage(say::sentence(words, "server-plain", &[]))),
    }
}

/// Everything outside of the record, as the options say.
async fn outside(options: &Serve, house: &House<'_>) -> Result<Outside, Failure> {
    let lists = match (&options.lists, &options.lists_key) {
        (Some(folder), Some(key)) => lists(folder, key)?,
        _ => none_of_lists(),
    };
    Ok(Outside {
        keys: house.opened_keys(options.passphrase_file.as_deref())?,
        signer: house.opened_signer().await?,
        trust: store::for_inspection(options.trust.as_deref())?,
        lists,
        drop_box: match &options.protection {
            Some(file) => drop_box(file)?,
            None => DropBox::default(),
        },
    })
}

fn lists(folder: &Path, key: &Path) -> Result<LocalLists, Failure> {
    let bad = |error: &dyn Display| Failure::Data(format!("{}: {error}", show::path(key)));
    let key = ListKey::read(key).map_err(|error| bad(&error))?;
    LocalLists::open(folder, key).map_err(|error| Failure::io(folder, &error))
}

/// Without lists nothing is asked, and no desk is all clear.
fn none_of_lists() -> LocalLists {
    LocalLists::none(ListKey::new(SystemRandom.bytes()))
}

/// To whom what is said in private is sealed.
fn drop_box(file: &Path) -> Result<DropBox, Failure> {
    let text = files::read(file, MOST).map_err(|error| Failure::io(file, &error))?;
    DropBox::parse(&String::from_utf8_lossy(&text))
        .map_err(|error| Failure::Data(format!("{}: {error}", show::path(file))))
}

/// Everything that is served, with the signer, and with who can sign in to a demonstration.
async fn made(
    (options, measured): (&Serve, &Measured),
    house: &House<'_>,
    outside: Outside,
    port: u16,
) -> Result<(Server<Real>, EitherSigner, Seeded), Failure> {
    let refused = |error: &dyn Display| Failure::Refused(error.to_string());
    let io = |error: std::io::Error| Failure::Io(error.to_string());
    let packs = options.packs.as_deref().map(packs::read).transpose()?;
    let Outside { keys, signer, trust, lists, drop_box } = outside;
    let (store, blobs) = (house.made().await?, BlobFolder::new(&house.blobs()?));
    let world = Real {
        world: Ports { store, blobs, keys, clock: SystemClock, random: SystemRandom },
        work: Pool::start(Size::default()).map_err(io)?,
        pictures: Decoders::start(Workers::of_this_program("worker").map_err(io)?).map_err(io)?,
        lookups: lists,
    };
    let started = Started::check(world, &signer).await.map_err(|error| refused(&error))?;
    let recorder = Recorder::new(started, projections(), house.classes()?).await;
    let recorder = recorder.map_err(|error| refused(&error))?;
    let desks = Desks::new(Box::new(Steady::default()), Box::new(SystemRandom));
    let directory = Directory::load(&recorder, rights(options)?, desks).await;
    let directory = directory.map_err(|error| refused(&error))?;
    let trusted = trusted(&recorder, trust).await?;
    let rules = Rules::load(&recorder).await.map_err(|error| refused(&error))?;
    let seeded = if options.demo { demo::seeded(&recorder, &directory).await? } else { Seeded::default() };
    let (party, origins) = origins(options, port);
    let passkeys = WebAuthn::new(&party, &origins.iter().map(String::as_str).collect::<Vec<_>>());
    let given = Given { trusted, rules, drop_box, tree: tree::written, inspected: measured.inspections() };
    let server = Server {
        node: Node::new(recorder, directory, given),
        hosts: Hosts::new(all_origins(options, port, origins)),
        pages: pages::pages(options.demo, packs),
        passkeys: Box::new(passkeys.map_err(|error| refused(&error))?),
        provider: None,
        papers: Arc::new(papers::setter(options)?),
        heard: measured.requests(),
        demonstration: options.demo.then(|| demo::specimens(house)).transpose()?,
    };
    Ok((server, signer, seeded))
}

/// Whom the record says is trusted. The folder that is given founds a record that says nothing yet, and is not looked at again.
async fn trusted(recorder: &Recorder<Real>, given: TrustStore) -> Result<Trusted, Failure> {
    let refused = |error: TrustError| Failure::Refused(error.to_string());
    let version = given.version();
    let trusted = Trusted::load(recorder, given).await.map_err(refused)?;
    if !is_known(recorder, version).await.map_err(refused)? && trusted.now().store.version() != version {
        tracing::warn!(event = "trust-folder-not-used");
    }
    Ok(trusted)
}

/// What each role may do: as this program proposes it, or as the authority's own file says.
fn rights(options: &Serve) -> Result<Rights, Failure> {
    let Some(file) = &options.rights else { return Ok(Rights::shipped()) };
    let text = files::read(file, MOST).map_err(|error| Failure::io(file, &error))?;
    Rights::parse(&String::from_utf8_lossy(&text))
        .map_err(|error| Failure::Data(format!("{}: {error}", show::path(file))))
}

/// Where browsers use passkeys, and the name that these are bound to. This machine by itself is `localhost`.
fn origins(options: &Serve, port: u16) -> (String, Vec<String>) {
    let scheme = if options.certificate.is_some() || !options.host.is_empty() { "https" } else { "http" };
    let names = if options.host.is_empty() { vec!["localhost".to_owned()] } else { options.host.clone() };
    // Behind a proxy the port is the proxy's.
    let port = match port {
        443 => String::new(),
        _ if options.certificate.is_none() && scheme == "https" => String::new(),
        port => format!(":{port}"),
    };
    let party = names.first().map_or("localhost", String::as_str).to_owned();
    (party, names.iter().map(|name| format!("{scheme}://{name}{port}")).collect())
}

/// These, and this machine by its addresses, for who watches over the server.
fn all_origins(options: &Serve, port: u16, mut origins: Vec<String>) -> Vec<String> {
    let scheme = if options.certificate.is_some() { "https" } else { "http" };
    origins.extend(["localhost", "127.0.0.1", "[::1]"].map(|name| format!("{scheme}://{name}:{port}")));
    origins
}

fn told(house: &House<'_>, options: &Serve, address: SocketAddr, seeded: &Seeded) -> Result<(), Failure> {
    let scheme = if options.certificate.is_some() { "https" } else { "http" };
    let shown = format!("{scheme}://{address}");
    let said = |id| say::sentence(&house.words, id, &[]);
    if options.place.manner.json {
        return show::print_json(&format!("{:#}\n", seeded.told(&shown))).map(drop);
    }
    let mut text = house.words.sentence("server-listens", &[("address", Argument::Text(&shown))]) + "\n";
    if options.demo {
        text += &demo::told(seeded, house, &format!("http://localhost:{}", address.port()))?;
    } else if options.protection.is_none() {
        text += &(said("server-protection") + "\n");
    }
    show::print(&text).map(drop)
}

/// The end that a person or the system asks for.
pub async fn end() {
    let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
}

/// Signs what was recorded last, and lets go of the store in order.
async fn closed(app: &App<Real>, signer: &EitherSigner) -> Result<(), Failure> {
    let store = app.node().recorder().store();
    let signed = spartel_app::ledger::checkpoint(store, signer).await;
    store.close().await.map_err(|error| Failure::Io(error.to_string()))?;
    signed.map(drop).map_err(|error| Failure::Refused(error.to_string()))
}

/// A new key of protection, whose public half alone the border has.
fn protection() -> Identity {
    Identity::new(Secret::new(SystemRandom.bytes()))
}
