//! `spartel mrz read`: zones read from pictures, one page or a folder of many.

use crate::annotate::annotate;
use crate::arguments::Read;
use crate::commands::instant;
use crate::exit::{Failure, Verdict};
use crate::pictures::{self, ENDINGS, unfit_lights};
use crate::show::reading::Reading;
use crate::{progress, show, work};
use indicatif::ProgressBar;
use spartel_app::evidence::{Place, Scene, Shot, name_lights, scenes};
use spartel_base::Date;
use spartel_vision::Light;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The pictures of one page, not yet read.
struct Job {
    shots: Vec<(Light, PathBuf)>,
}

/// What a page came to, in words or JSON.
struct Answer {
    text: String,
    verdict: Option<Verdict>,
    failure: Option<Failure>,
}

/// What was asked for, the same for every page.
struct Request<'a> {
    json: bool,
    annotate: Option<&'a Path>,
    alone: bool,
    inspection: Date,
}

pub fn run(options: &Read) -> Result<ExitCode, Failure> {
    let jobs = jobs(options)?;
    let request = Request {
        json: options.json,
        annotate: options.annotate.as_deref(),
        alone: jobs.len() == 1,
        inspection: instant(options.at).date(),
    };
    if let (Some(folder), false) = (request.annotate, request.alone) {
        std::fs::create_dir_all(folder).map_err(|e| Failure::io(folder, &e))?;
    }
    let began = Instant::now();
    let bar = if request.alone { ProgressBar::hidden() } else { progress::bar(jobs.len() as u64, "reading") };
    let mut tally = Tally::default();
    work::in_order(
        &jobs,
        options.threads,
        |job| request.answer(job),
        |answer| {
            bar.inc(1);
            tally.take(answer, &request)
        },
    )?;
    bar.finish_and_clear();
    if !request.alone {
        tally.print(began.elapsed());
    }
    tally.exit()
}

/// The pages among files and folders.
fn jobs(options: &Read) -> Result<Vec<Job>, Failure> {
    let mut paths = Vec::new();
    for input in &options.inputs {
        if input.is_dir() {
            paths.extend(folder(input)?);
        } else {
            paths.push(input.clone());
        }
    }
    let mut places: Vec<Place> = paths.iter().map(|path| Place::of(path)).collect();
    name_lights(&mut places, &options.lights.given).map_err(unfit_lights)?;
    let found = scenes(places.into_iter().zip(paths));
    let light = |light: Option<Light>| light.unwrap_or(Light::White);
    Ok(found
        .into_iter()
        .map(|scene| Job { shots: scene.into_iter().map(|(given, path)| (light(given), path)).collect() })
        .collect())
}

/// The pictures of a folder and of the folders below it, sorted.
fn folder(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(path).map_err(|e| Failure::io(path, &e))? {
        entries.push(entry.map_err(|e| Failure::io(path, &e))?);
    }
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        // A link to a folder may lead back here; only real folders are entered.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let entry = entry.path();
        if is_folder {
            found.extend(folder(&entry)?);
        } else if entry.extension().is_some_and(|end| ENDINGS.iter().any(|e| end.eq_ignore_ascii_case(e))) {
            found.push(entry);
        }
    }
    Ok(found)
}

impl Request<'_> {
    fn answer(&self, job: &Job) -> Answer {
        let began = Instant::now();
        let labels: Vec<String> = job.shots.iter().map(|(_, path)| path.display().to_string()).collect();
        let scene = match load(job) {
            Ok(scene) => scene,
            Err(failure) => return self.unread(&labels, failure),
        };
        let sight = scene.look();
        let milliseconds = began.elapsed().as_micros() as f64 / 1000.0;
        let reading = Reading { labels: &labels, sight: &sight, inspection: self.inspection };
        let failure = self.annotate.and_then(|out| {
            let outs = if self.alone { vec![out.to_owned()] } else { named(out, &labels) };
            annotate(&scene, &sight, &outs).err()
        });
        let text = if self.json { reading.json(milliseconds).to_string() + "\n" } else { reading.text() };
        Answer { text, verdict: Some(reading.verdict()), failure }
    }

    /// A picture that cannot be read is said in its line, so that one broken file never ends a batch.
    fn unread(&self, labels: &[String], failure: Failure) -> Answer {
        let text =
            if self.json { Reading::error(labels, &failure).to_string() + "\n" } else { String::new() };
        Answer { text, verdict: None, failure: Some(failure) }
    }
}

fn load(job: &Job) -> Result<Scene, Failure> {
    let shot = |(light, path): &(Light, PathBuf)| Ok(Shot { light: *light, picture: pictures::read(path)? });
    Ok(Scene { shots: job.shots.iter().map(shot).collect::<Result<_, Failure>>()? })
}

/// Where the annotated pictures of one page go: into the folder, under their own names, with those of their folders where
/// there are any, so that none takes the place of another.
fn named(folder: &Path, labels: &[String]) -> Vec<PathBuf> {
    let flat = |label: &String| label.trim_start_matches(['.', '/']).replace(['/', '\\'], "_");
    labels.iter().map(|label| folder.join(flat(label) + ".png")).collect()
}

/// How many pages came to what.
#[derive(Default)]
struct Tally {
    sure: u64,
    unfit: u64,
    unsure: u64,
    unread: u64,
    failure: Option<Failure>,
}

impl Tally {
    fn take(&mut self, answer: Answer, request: &Request) -> Result<(), Failure> {
        match answer.verdict {
            Some(Verdict::NothingFound) => self.sure += 1,
            Some(Verdict::Failed) => self.unfit += 1,
            Some(_) => self.unsure += 1,
            None => self.unread += 1,
        }
        if request.json {
            show::print_json(&answer.text)?;
        } else {
            show::print(&answer.text)?;
        }
        if let Some(failure) = answer.failure {
            if !request.alone {
                let text = show::harmless(&failure.to_string());
                anstream::eprintln!("{}spartel:{} {text}", show::style::BAD, show::style::END);
            }
            self.failure.get_or_insert(failure);
        }
        Ok(())
    }

    fn print(&self, elapsed: Duration) {
        let total = self.sure + self.unfit + self.unsure + self.unread;
        anstream::eprintln!(
            "{total} pages: {} read for sure, {} of them do not fit, {} not sure or without a zone, {} no picture\n\
             {:.1} a second",
            self.sure + self.unfit,
            self.unfit,
            self.unsure,
            self.unread,
            total as f64 / elapsed.as_secs_f64().max(1e-9),
        );
    }

    /// The status of the worst page; one that could not be read at all comes first.
    fn exit(self) -> Result<ExitCode, Failure> {
        match self {
            Self { failure: Some(failure), .. } => Err(failure),
            Self { unsure: 1.., .. } => Ok(Verdict::Undetermined.into()),
            Self { unfit: 1.., .. } => Ok(Verdict::Failed.into()),
            Self { .. } => Ok(ExitCode::SUCCESS),
        }
    }
}
