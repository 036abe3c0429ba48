//! `spartel utopia record`: a record of contacts that never were, to try the commands on records with.

use crate::arguments::UtopiaRecord;
use crate::exit::Failure;
use crate::house::clock::SystemClock;
use crate::house::{House, projections, wait};
use crate::{progress, show};
use spartel_app::ledger::{Asked, Change, Draft, RecordError, Recorder, Started, Whereto, checkpoint};
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_ledger::body::Actor;
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{AccountId, Code, CommandId, StreamId};
use spartel_ports::{Classes, Ports, Random, Store};
use spartel_store::Database;
use spartel_utopia::{Case, Origin, Utopia, cases};
use std::process::ExitCode;

/// The officer of Utopia who does all of it.
const OFFICER: AccountId = AccountId(*b"utopian officer\0");

type Filled = Recorder<Ports<Database, BlobFolder, KeyFolder<SystemRandom>, SystemClock, SystemRandom>>;

pub fn run(options: &UtopiaRecord) -> Result<ExitCode, Failure> {
    let house = House::new(&options.place);
    let keys = house.opened_keys(options.passphrase_file.as_deref())?;
    let blobs = BlobFolder::new(&house.blobs()?);
    let contacts = u64::from(options.contacts);
    let _alone = house.alone()?;
    let size = wait(async {
        let (signer, store) = (house.opened_signer().await?, house.made().await?);
        let failed = |error| house.store(&error);
        if store.size().await.map_err(failed)? > 0 {
            // What never happened must not stand beside what did.
            return Err(Failure::Refused(format!("{} has events already", house.shown())));
        }
        let world = Ports { store, blobs, keys, clock: SystemClock, random: SystemRandom };
        let refused = |error: &dyn std::fmt::Display| Failure::Refused(error.to_string());
        let started = Started::check(world, &signer).await.map_err(|e| refused(&e))?;
        let recorder = Recorder::new(started, projections(), Classes::shipped()).await;
        let recorder = recorder.map_err(|e| refused(&e))?;
        let (utopia, bar) = (Utopia::new(options.seed), progress::bar(contacts, "recording"));
        let mut first = None;
        for case in cases().iter().cycle().take(options.contacts as usize) {
            let contact = contact(&recorder, &utopia, case).await.map_err(|e| refused(&e))?;
            first.get_or_insert(contact);
            bar.inc(1);
        }
        bar.finish_and_clear();
        // The first traveller came back and asked for it.
        if let Some(first) = first {
            let ground = Code::new("asked-for");
            recorder.erase(&asked(), ground, &[first]).await.map_err(|e| refused(&e))?;
        }
        checkpoint(recorder.store(), &signer).await.map_err(|e| refused(&e))?;
        let size = recorder.store().size().await.map_err(failed)?;
        recorder.store().close().await.map_err(failed)?;
        Ok(size)
    })?;
    show::print(&format!(
        "{} of Utopia recorded and signed: {size} events in {}\n",
        show::counted(options.contacts as usize, "contact", "contacts"),
        house.shown()
    ))
}

/// A contact with a document: the evidence in a stream of its own, which goes at the end where the document is genuine; which contact it was.
async fn contact(recorder: &Filled, utopia: &Utopia, case: &Case) -> Result<StreamId, RecordError> {
    let document = utopia.issue(case);
    let (contact, evidence) = (SystemRandom.stream(), SystemRandom.stream());
    let begins = |class: Code, stream: StreamId, draft: Draft| {
        Ok::<_, RecordError>(Change { stream, place: recorder.new_of(&class)?, events: vec![draft] })
    };
    let files: Vec<Vec<u8>> = document.files.into_values().collect();
    let opened = vec![
        begins(Code::new("inspection"), contact, draft(Code::new("utopia.opened"), case.name, Vec::new()))?,
        begins(Code::new("evidence"), evidence, draft(Code::new("utopia.shown"), case.name, files))?,
    ];
    recorder.record(&asked(), opened).await?;
    let genuine = case.origin == Origin::Genuine;
    let end = Code::new(if genuine { "utopia.nothing-found" } else { "utopia.referred" });
    let ended =
        Change { stream: contact, place: Whereto::After(1), events: vec![draft(end, case.name, Vec::new())] };
    if genuine {
        recorder.end_contact(&asked(), ended, &[evidence]).await?;
    } else {
        recorder.record(&asked(), vec![ended]).await?;
    }
    Ok(contact)
}

fn draft(kind: Code, case: &str, blobs: Vec<Vec<u8>>) -> Draft {
    Draft { kind, schema: 1, data: Raw::of(&case), blobs }
}

fn asked() -> Asked {
    Asked {
        command: CommandId(SystemRandom.bytes()),
        actor: Actor::Officer(OFFICER),
        purpose: Code::new("demonstration"),
    }
}
