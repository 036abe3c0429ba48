//! What happened in a contact, and what its evidence holds.

use crate::app::App;
use crate::caller::Caller;
use crate::contact::found;
use crate::extract::{At, INSPECTION};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use spartel_api::contact as wire;
use spartel_api::id::Id;
use spartel_app::contact::{Before, Piece, before as shown_before};
use spartel_app::evidence::Place;
use spartel_app::node::Station;
use spartel_app::people::rights::Action;
use spartel_inspect::transaction::{Event, PieceKind};
use spartel_ledger::recorded::Recorded as _;
use spartel_ports::papers::{By, Step};
use spartel_vision::{Light, Picture};
use std::path::Path;

/// What kinds of events of contacts begin with.
const OF_CONTACTS: &str = "inspect.";

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
) -> Done<Json<wire::Steps>> {
    let handle = found(&app, &caller, id).await?;
    let steps = app.node().steps(&handle).await?;
    Ok(Json(wire::Steps { steps: steps.into_iter().map(shown).collect() }))
}

pub async fn before<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
) -> Done<Json<wire::Before>> {
    let handle = found(&app, &caller, id).await?;
    let earlier = shown_before(app.node().recorder(), &handle, &INSPECTION).await?;
    let shown = |of: Before| wire::ShownBefore::of(of.id.into(), &of.transaction, of.at.0);
    Ok(Json(wire::Before { contacts: earlier.into_iter().map(shown).collect() }))
}

fn shown(step: Step) -> wire::Step {
    let (kind, event) = (step.event.kind(), &step.event);
    let of: Vec<Id> = match event {
        Event::Brought(bundle) => vec![bundle.bundle.into()],
        Event::Took(bundles) => bundles.iter().map(|bundle| bundle.bundle.into()).collect(),
        Event::Gave(bundles) => bundles.iter().copied().map(Id::from).collect(),
        Event::Checked(checked) => vec![checked.run.into()],
        _ => Vec::new(),
    };
    let act = if let Event::Acted(acted) = event { Some(acted.act.into()) } else { None };
    wire::Step {
        version: step.version,
        at: step.at.0,
        what: kind.as_str().strip_prefix(OF_CONTACTS).unwrap_or(kind.as_str()).to_owned(),
        of,
        act,
        by: if let By::Officer(number) = step.by { number } else { None },
    }
}

pub async fn bundle<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, bundle)): At<(Id, Id)>,
) -> Done<Json<wire::Pieces>> {
    let (recorder, handle) = (app.node().recorder(), found(&app, &caller, id).await?);
    let seen = handle.see(recorder, &INSPECTION, Action::SeeContact).await?;
    let pieces = seen.pieces(recorder, bundle.into()).await?.ok_or_else(Fault::none)?;
    Ok(Json(wire::Pieces { pieces: pieces.into_iter().map(piece).collect() }))
}

fn piece(piece: Piece) -> wire::Piece {
    let named = || Place::of(Path::new(&piece.label)).light.map(Light::code);
    let light = piece.light.map(|light| light.as_str());
    let light = light.or_else(named).filter(|_| piece.kind == PieceKind::Picture);
    wire::Piece { kind: piece.kind.into(), pictured: piece.pictured().is_some(), label: piece.label, light }
}

/// A picture as every browser can show it, made anew of its pixels: nothing of the file that came in is in it.
pub async fn picture<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, bundle, piece)): At<(Id, Id, usize)>,
) -> Done<Response> {
    let handle = found(&app, &caller, id).await?;
    let written = app.node().shown_picture(&handle, &INSPECTION, (bundle.into(), piece), png).await?;
    let bytes = written.flatten().ok_or_else(Fault::none)?;
    let headers = [
        (header::CONTENT_TYPE, "image/png"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    Ok((headers, bytes).into_response())
}

/// The pixels as PNG, quickly rather than small.
fn png(picture: &Picture) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive);
    let (width, height) = (picture.width(), picture.height());
    let done = encoder.write_image(picture.rgb(), width, height, ExtendedColorType::Rgb8);
    done.ok().map(|()| bytes)
}
