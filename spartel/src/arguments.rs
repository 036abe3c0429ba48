//! The command line.

mod backup;
mod certificate;
mod people;
mod record;
mod server;
mod setup;

pub use backup::*;
pub use certificate::*;
pub use people::*;
pub use record::*;
pub use server::*;
pub use setup::*;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use spartel_base::Timestamp;
use spartel_inspect::Policy;
use spartel_vision::Light;
use spartel_words::Language;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Inspect travel documents, from bytes to a reasoned result.
#[derive(Debug, Parser)]
#[command(name = "spartel", version, about, max_term_width = 110, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Verify a document: pictures of it, chip files, an EF.SOD, a machine readable zone, a seal
    Inspect(Inspect),
    /// The certificates you trust: import, list, show, compare, watch
    Trust(Trust),
    /// Local lists of lost and stolen documents: take one in
    Lookup(LookupOptions),
    /// Machine readable zones: read one from a picture, check one, compose one
    Mrz(Mrz),
    /// The record: sign it, verify it, prove parts of it to others
    Ledger(Ledger),
    /// What was erased from the record, and what could still open it
    Erasure(Erasure),
    /// The keys of the record: make their folder and the signer, look at them
    Keys(Keys),
    /// Set up the first server of a post, step by step: keys, certificate, first accounts, first trust list
    #[command(
        after_help = "Asks line by line. Broken off at any time, it goes on where it was when it is started again. Nothing listens meanwhile.
Answers may come from a script as well, a line each; the passphrase then comes from a file.

Exit status: 0 all is made, 1 refused or broken off, 64 usage, 65 no such data, 74 input or output"
    )]
    Setup(Box<SetUp>),
    /// Serve the record over HTTP: officers sign in, travellers come, checks run as evidence arrives
    #[command(
        after_help = "Without a certificate the server listens on this machine alone. SIGTERM and Ctrl-C end it in order.

Exit status: 0 it was told to end, 1 refused, 64 usage, 65 no such data, 74 input or output"
    )]
    Serve(Box<Serve>),
    /// The signer of a record as a process of its own: another user's than the server's, which asks it through a socket
    #[command(
        after_help = "Whoever may open the socket may ask: it is for the user and the group of the process. Give the server --signer unix:PATH.
SIGTERM and Ctrl-C end it.

Exit status: 0 it was told to end, 1 refused, 64 usage, 65 files that are no signer, 74 input or output"
    )]
    Sign(Sign),
    /// Sign in to a server, for the commands that name one with --server
    Session(Session),
    /// The first accounts of a record, by whoever holds the machine
    People(People),
    /// Make a backup of the record, which only its custodians open; or look at those that were made
    Backup(Backup),
    /// Put a record back out of its backups
    Restore(Restore),
    /// Certificates of servers, under an authority of the post's own
    Certificate(Certificate),
    /// The issuing state that does not exist: documents to test, show and train with
    Utopia(Utopia),
    /// Print the completion script of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
    /// Print the JSON Schema of the result of `inspect --json`
    Schema,
    /// Decode pictures out of standard input, in a process that can do nothing else: started by the server, never by people
    #[command(hide = true)]
    Worker,
}

/// Options of `serve`.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub place: RecordPlace,
    /// The file with the passphrase of the keys
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8443")]
    pub listen: SocketAddr,
    /// Where Prometheus reads measurements: /metrics at an address of this machine alone
    #[arg(long, value_name = "ADDRESS")]
    pub metrics: Option<SocketAddr>,
    /// Under which name browsers reach the server; several times for several
    #[arg(long, value_name = "NAME")]
    pub host: Vec<String>,
    /// The chain of the server's certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "certificate_key")]
    pub certificate: Option<PathBuf>,
    /// The key of that certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "certificate")]
    pub certificate_key: Option<PathBuf>,
    /// The folder of the trust store
    #[arg(long, value_name = "DIR")]
    pub trust: Option<PathBuf>,
    /// The folder of lists of lost and stolen documents
    #[arg(long, value_name = "DIR", requires = "lists_key")]
    pub lists: Option<PathBuf>,
    /// The key of these lists
    #[arg(long, value_name = "FILE", requires = "lists")]
    pub lists_key: Option<PathBuf>,
    /// The public keys of protection, one a line: to whom what is said in private is sealed
    #[arg(long, value_name = "FILE")]
    pub protection: Option<PathBuf>,
    /// A folder with a folder for each device of the kind `folder`, by its name: what is left there is taken in
    #[arg(long, value_name = "DIR")]
    pub watch: Option<PathBuf>,
    /// Questions of the private room, a folder a language, in the place of those that are shipped (words/packs/README.md)
    #[arg(long, value_name = "DIR")]
    pub packs: Option<PathBuf>,
    /// What each role may do, where it is not the shipped table
    #[arg(long, value_name = "FILE")]
    pub rights: Option<PathBuf>,
    /// The authority's legal texts for papers, a file a language, where they are not Utopia's (docs/papers.md)
    #[arg(long, value_name = "DIR")]
    pub legal: Option<PathBuf>,
    /// The identity provider at which officers sign in, too: a file that says which, and what it may be asked at (docs/server.md)
    #[arg(long, value_name = "FILE")]
    pub oidc: Option<PathBuf>,
    /// Serve a small Utopia, made anew in a folder of its own: nobody and nothing in it is real
    #[arg(long, conflicts_with_all = ["database", "trust", "lists", "protection", "oidc", "passphrase_file", "certificate"])]
    pub demo: bool,
}

/// Options of `lookup`.
#[derive(Debug, Args)]
pub struct LookupOptions {
    /// What to do
    #[command(subcommand)]
    pub command: LookupCommand,
}

/// What `lookup` does.
#[derive(Debug, Subcommand)]
pub enum LookupCommand {
    /// Take in a list (document_number,issuing_state,document_type,report) in the place of the one of its name
    #[command(
        after_help = "A report is lost, stolen, stolen-blank or revoked; a type the first letter of a document code.
What is kept are tokens under the key, and no number.

Exit status:
  0  it was taken in
  65 a line is not understood: nothing was taken in   74 input or output"
    )]
    Import {
        /// The list as its keeper hands it out: a file with commas
        #[arg(value_name = "FILE")]
        list: PathBuf,
        /// Its name: small letters, digits and hyphens
        #[arg(long, value_name = "CODE")]
        name: String,
        /// The folder of lists
        #[arg(long, value_name = "DIR")]
        lists: PathBuf,
        /// The key of the lists, made if it is not there; it lies outside of the folder of lists
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// As of when the list is: 2026-11-21T10:00:00Z, or a day (its midnight UTC) [default: now]
        #[arg(long, value_name = "TIME", value_parser = time)]
        at: Option<Timestamp>,
        /// Its version, as its keeper numbers it [default: the time]
        #[arg(long, value_name = "TEXT")]
        version: Option<String>,
        /// The language of the sentences: ar, fr, es or en
        #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
        lang: Language,
    },
}

/// Options of `inspect`.
#[derive(Debug, Args)]
#[command(after_help = "Exit status:
  0  nothing found, and everything the profile demands was checked
  1  a check failed
  2  undetermined, aborted or not supported
  3  nothing wrong in what was there, but not everything was checked
  64 usage   65 input that is none of these   74 input or output   77 not signed in at the server, or not allowed there

With --server a contact of a traveller begins there, or goes on, with all inputs as evidence. It stays open: an officer ends it.")]
pub struct Inspect {
    /// Directories with chip files, EF.SOD files, pictures, text files with an MRZ, seals: parts of one document
    #[arg(value_name = "INPUT", required_unless_present = "batch", conflicts_with = "batch")]
    pub inputs: Vec<PathBuf>,
    /// Inspect every subdirectory and .bin file of DIR as a document of its own, a JSON line each
    #[arg(long, value_name = "DIR")]
    pub batch: Option<PathBuf>,
    #[command(flatten)]
    pub lights: Lights,
    /// Write the pictures with boxes and confidences into DIR
    #[arg(long, value_name = "DIR", conflicts_with_all = ["batch", "server"])]
    pub annotate: Option<PathBuf>,
    /// The trust store [default: as `spartel trust --help` says]
    #[arg(long, value_name = "DIR", conflicts_with = "server")]
    pub trust: Option<PathBuf>,
    /// The instant of inspection: 2026-11-21T10:00:00Z, or a day (its midnight UTC) [default: now]
    #[arg(long, value_name = "TIME", value_parser = time, conflicts_with = "server")]
    pub at: Option<Timestamp>,
    /// The profile that says which checks are demanded [default: document; at a server desk]
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Policy::names()))]
    pub profile: Option<String>,
    /// The language of the sentences: ar, fr, es or en
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
    pub lang: Language,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
    /// Leave timings and paths out, so that the same evidence gives the same bytes
    #[arg(long, conflicts_with = "server")]
    pub reproducible: bool,
    /// Show every check, not only those that matter
    #[arg(long, short)]
    pub verbose: bool,
    #[command(flatten)]
    pub at_server: AtServer,
    #[command(flatten)]
    pub meeting: Meeting,
}

/// Options of `trust`.
#[derive(Debug, Args)]
#[command(
    after_help = "Without --trust the store is the folder in SPARTEL_TRUST, or spartel/trust in your data folder
(XDG_DATA_HOME, usually ~/.local/share). With --server it is the one that the server trusts."
)]
pub struct Trust {
    /// What to do with the store.
    #[command(subcommand)]
    pub command: TrustCommand,
}

/// The commands on a trust store.
#[derive(Debug, Subcommand)]
pub enum TrustCommand {
    /// Import master lists, certificates, revocation lists, deviation lists, LDIF files
    Import {
        /// The files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The root certificate under which the signer of a list must stand
        #[arg(long, value_name = "ROOT.cer")]
        signer: Option<PathBuf>,
        /// The trust store, made where there is none [default: as `spartel trust --help` says]
        #[arg(long, value_name = "DIR", conflicts_with = "server")]
        trust: Option<PathBuf>,
        /// Take unsigned lists and bare certificates as a decision of your authority
        #[arg(long, conflicts_with = "server")]
        national_decision: bool,
        /// Take a list that is older than the one held
        #[arg(long)]
        older: bool,
        /// Keep certificates that the newer list of the same signer no longer holds
        #[arg(long)]
        keep_dropped: bool,
        /// Make a store for specimens: it may hold Utopia and published test keys, and nothing of it may serve at a border
        #[arg(long, conflicts_with = "server")]
        specimens: bool,
        /// The instant of import [default: now]
        #[arg(long, value_name = "TIME", value_parser = time, conflicts_with = "server")]
        at: Option<Timestamp>,
        /// Print the report as JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        bring: Bring,
    },
    /// List the certificates
    List {
        /// Only those of one country, two letters
        #[arg(long, value_name = "CC", value_parser = country)]
        country: Option<String>,
        #[command(flatten)]
        view: StoreView,
    },
    /// Show one certificate, by the beginning of its SHA-256 or key identifier
    Show {
        /// The beginning of the SHA-256 or of the key identifier, in hexadecimal digits
        id: Option<String>,
        #[command(flatten)]
        view: StoreView,
    },
    /// Compare two stores, or two versions of one
    Diff {
        /// The former store or version; with --server the word `server` is the store that is trusted there
        a: String,
        /// The later store or version, likewise
        b: String,
        #[command(flatten)]
        view: StoreView,
    },
    /// Say for every state who vouches, what expires, what is missing and what to do
    Radar {
        /// Only one country, two letters
        #[arg(long, value_name = "CC", value_parser = country)]
        country: Option<String>,
        /// The instant to judge by [default: now]
        #[arg(long, value_name = "TIME", value_parser = time)]
        at: Option<Timestamp>,
        #[command(flatten)]
        view: StoreView,
    },
    /// Check document signers of an LDIF file against the profile, with the codes of ICAO
    Conformance {
        /// The LDIF file of the directory
        file: PathBuf,
        /// The trust store with the CSCAs of the signers: some codes need them
        #[arg(long, value_name = "DIR")]
        trust: Option<PathBuf>,
        /// The instant to judge by [default: now]
        #[arg(long, value_name = "TIME", value_parser = time)]
        at: Option<Timestamp>,
        /// Print the result as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Which store, and how to show it.
#[derive(Debug, Args)]
pub struct StoreView {
    /// The trust store [default: as `spartel trust --help` says]
    #[arg(long, value_name = "DIR", conflicts_with = "server")]
    pub trust: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the sentences: ar, fr, es or en
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = clap::value_parser!(Language))]
    pub lang: Language,
    #[command(flatten)]
    pub at_server: AtServer,
}

/// Options of `mrz`.
#[derive(Debug, Args)]
pub struct Mrz {
    /// What to do.
    #[command(subcommand)]
    pub command: MrzCommand,
}

/// The commands on machine readable zones.
#[derive(Debug, Subcommand)]
pub enum MrzCommand {
    /// Check a zone: every check digit, every field, and plausible repairs
    #[command(after_help = "Quote each line, since the shell takes < for itself:
  spartel mrz check 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<' 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'

Exit status: 0 all fits, 1 something does not, 65 no zone")]
    Check {
        /// The lines of the zone, or a file; nothing or `-` reads standard input
        lines: Vec<String>,
        /// The instant of inspection, for the century of dates [default: now]
        #[arg(long, value_name = "TIME", value_parser = time)]
        at: Option<Timestamp>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Read zones from pictures: photographs, scans, pictures of document readers
    #[command(
        after_help = "Pictures named *_vi, *_ir and *_uv before the ending show one page in white, infrared and ultraviolet light,
and are read together.

Exit status: 0 a zone was read for sure from every page, 1 a zone that was surely read does not fit,
2 somewhere no zone was found or the reading is not sure, 65 no picture"
    )]
    Read(Read),
    /// Compose a zone from its fields
    Compose(Box<Compose>),
}

/// Options of `mrz read`.
#[derive(Debug, Args)]
pub struct Read {
    /// Pictures (JPEG, PNG, TIFF, WebP, BMP, JPEG 2000), or folders of them
    #[arg(value_name = "FILE", required = true)]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub lights: Lights,
    /// Print JSON, one line for each page that was taken
    #[arg(long)]
    pub json: bool,
    /// Write the picture with boxes and confidences: a file for one page, a folder for several
    #[arg(long, value_name = "OUT")]
    pub annotate: Option<PathBuf>,
    /// The instant of inspection, for the century of dates [default: now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub at: Option<Timestamp>,
    /// Read so many pictures at a time [default: as many as there are processors]
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// The light of pictures whose names do not say it.
#[derive(Debug, Args)]
pub struct Lights {
    /// The light of pictures whose names do not end in _vi, _ir or _uv: one for all, or one for each, which then show one
    /// page [default: vi]
    #[arg(long = "light", value_name = "vi|ir|uv", value_delimiter = ',', value_parser = light)]
    pub given: Vec<Light>,
}

/// The fields of a zone.
#[derive(Debug, Args)]
pub struct Compose {
    /// The layout
    #[arg(long, value_enum)]
    pub layout: LayoutName,
    /// Document code, one or two characters
    #[arg(long)]
    pub code: String,
    /// Issuing state or organisation, up to three letters
    #[arg(long)]
    pub issuer: String,
    /// Primary identifier (family name), in Latin, Cyrillic or Arabic letters
    #[arg(long)]
    pub primary: String,
    /// Secondary identifier (given names)
    #[arg(long, default_value = "", hide_default_value = true)]
    pub secondary: String,
    /// Document number
    #[arg(long)]
    pub number: String,
    /// Nationality, up to three letters [default: the issuer]
    #[arg(long)]
    pub nationality: Option<String>,
    /// Date of birth, YYYY-MM-DD; XX for what is not known
    #[arg(long)]
    pub birth: String,
    /// M, F or X
    #[arg(long, default_value = "X")]
    pub sex: String,
    /// Date of expiry, YYYY-MM-DD
    #[arg(long)]
    pub expiry: String,
    /// Optional data
    #[arg(long, default_value = "", hide_default_value = true)]
    pub optional: String,
}

/// The layouts that can be composed by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LayoutName {
    Td1,
    Td2,
    Td3,
    MrvA,
    MrvB,
}

/// Options of `utopia`.
#[derive(Debug, Args)]
pub struct Utopia {
    /// What to do.
    #[command(subcommand)]
    pub command: UtopiaCommand,
}

/// The commands of the issuing state.
#[derive(Debug, Subcommand)]
pub enum UtopiaCommand {
    /// Print the code that an application would show now for a secret: to sign in to the demonstration by hand
    Code {
        /// The secret, as the demonstration shows it
        secret: String,
    },
    /// Issue documents, lists and keys into a directory
    Issue {
        /// Where to write
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The seed: the same seed gives the same bytes on every machine
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// One case by name, or `all`
        #[arg(long, value_name = "NAME", default_value = "all")]
        case: String,
        /// The resolution of the pictures of pages, in pixels an inch
        #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u16).range(50..=1200))]
        dpi: u16,
        /// Leave the pictures out
        #[arg(long, conflicts_with = "dpi")]
        no_pictures: bool,
    },
    /// List the cases and what was done to each document
    Cases {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Make a record of contacts that never were, to try the commands on records with
    #[command(
        after_help = "The keys and the signer are made first, by spartel keys init and spartel keys signer. The record must be empty: what never
happened does not stand beside what did."
    )]
    Record(Box<UtopiaRecord>),
    /// Issue many genuine documents of one algorithm, for measuring
    Bulk {
        /// Where to write
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// How many
        #[arg(long)]
        count: u32,
        /// The algorithm of signer and CSCA
        #[arg(long, default_value = "p256")]
        algorithm: String,
        /// The seed
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

fn time(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse_rfc3339(text).map_err(|_| "write 2026-11-21 or 2026-11-21T10:00:00Z".to_owned())
}

fn light(text: &str) -> Result<Light, String> {
    Light::parse(text).ok_or_else(|| "write vi, ir or uv".to_owned())
}

/// Two letters, as certificates name their state.
fn country(text: &str) -> Result<String, String> {
    let fits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    if fits {
        Ok(text.to_ascii_uppercase())
    } else {
        Err("write the two letters of the state, such as MA".to_owned())
    }
}
