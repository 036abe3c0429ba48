//! The same page under other lights.

use super::views::{turned, view};
use super::{Draft, Shot};
use crate::geometry::{Point, Quad};
use crate::page::{self, Corners, Flat};
use crate::sight::View;

/// Borders that must be seen where a page of the same reader is expected.
const BORDERS: usize = 2;
/// Least likeness of two pictures of a page under different lights.
const LIKENESS: f64 = 0.25;

/// Gives every page a view in the pictures of other lights that show it, and takes together pages without zone that are one.
pub(super) fn match_views(shots: &[Shot], drafts: &mut Vec<Draft>) {
    let mut i = 0;
    while i < drafts.len() {
        for shot in shots {
            if let Some(first) = wants(&drafts[i], shot) {
                let merged = absorb(shots, drafts, (i, shot), &first);
                if !merged {
                    expect(shots, drafts, (i, shot), &first);
                }
            }
        }
        let draft = &mut drafts[i];
        let mut order: Vec<usize> = (0..draft.page.views.len()).collect();
        order.sort_by_key(|v| draft.page.views[*v].region.image);
        draft.page.views = order.iter().map(|v| draft.page.views[*v]).collect();
        draft.corners = order.iter().map(|v| draft.corners[*v]).collect();
        i += 1;
    }
}

/// A view of the page to compare with, where a picture has a light that the page has not been seen under.
fn wants(draft: &Draft, shot: &Shot) -> Option<View> {
    let seen = draft.page.views.iter().any(|view| view.light == shot.light);
    if seen || draft.shows(shot.place) { None } else { draft.page.views.first().copied() }
}

/// Takes over the view of a later page without zone that lies at the same place of its picture.
fn absorb(shots: &[Shot], drafts: &mut Vec<Draft>, (i, shot): (usize, &Shot), first: &View) -> bool {
    let from = &shots[first.region.image];
    let same = |draft: &Draft| {
        let only = draft.page.views.first().filter(|view| view.region.image == shot.place)?;
        if draft.reading.is_some() || draft.page.views.len() > 1 {
            None
        } else {
            beside((from, first), (shot, only))
        }
    };
    let found = (i + 1..drafts.len()).find_map(|j| Some((j, same(&drafts[j])?)));
    let Some((j, quad)) = found else { return false };
    let corners = drafts.remove(j).corners.first().map_or([true; 4], |corners| corners.seen);
    let draft = &mut drafts[i];
    if let Some(view) = view(shot, &quad, draft.page.size) {
        draft.page.views.push(view);
        draft.corners.push(Corners { quad, seen: corners });
    }
    true
}

/// The corners of a second view in the order of the first one, where both lie at the same place of their pictures.
fn beside((from, first): (&Shot, &View), (shot, other): (&Shot, &View)) -> Option<Quad> {
    let part = |of: &Shot, p: Point| Point::new(p.x / f64::from(of.size().0), p.y / f64::from(of.size().1));
    let expected = first.region.quad.0.map(|p| part(from, p));
    let reach = 0.2 * expected[0].distance(expected[2]);
    let far = |quad: &Quad| {
        let apart = quad.0.iter().zip(&expected).map(|(p, e)| part(shot, *p).distance(*e));
        apart.fold(0.0, f64::max)
    };
    let turns = (0..4).map(|by| turned(&other.region.quad, by));
    turns
        .map(|quad| (far(&quad), quad))
        .filter(|(far, _)| *far < reach)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|best| best.1)
}

/// A reader takes all lights in one place: looks for the page where the first picture has it, and believes it where borders
/// or content agree.
fn expect(shots: &[Shot], drafts: &mut [Draft], (i, shot): (usize, &Shot), first: &View) {
    let from = &shots[first.region.image];
    if from.size() != shot.size() || super::views::is_taken(drafts, shot.place, &first.region.quad) {
        return;
    }
    let size = drafts[i].page.size;
    let known = page::laid(&shot.grey, size, first.region.quad);
    let borders = known.seen.iter().filter(|seen| **seen).count();
    let corners = if borders >= BORDERS {
        known
    } else if fills(from, shot, first) || alike(from, shot, first, size) {
        Corners { quad: first.region.quad, seen: [false; 4] }
    } else {
        return;
    };
    if let Some(view) = view(shot, &corners.quad, size) {
        drafts[i].page.views.push(view);
        drafts[i].corners.push(corners);
    }
}

/// Whether a page fills the first picture, so that no border could be seen in one under ultraviolet light, which shows
/// nothing of what the others show. That the two belong together is the caller's word.
fn fills(from: &Shot, shot: &Shot, first: &View) -> bool {
    let (width, height) = (f64::from(from.size().0), f64::from(from.size().1));
    let near = 0.02 * width.max(height);
    let outermost = |p: &Point| {
        let across = p.x.min(width - p.x);
        let down = p.y.min(height - p.y);
        across < near && down < near
    };
    shot.light == crate::Light::Ultraviolet && first.region.quad.0.iter().all(outermost)
}

/// Whether two pictures show the same content on a page: lines and edges at the same places.
fn alike(from: &Shot, shot: &Shot, first: &View, size: Option<crate::PageSize>) -> bool {
    let millimetres = page::millimetres(size);
    let flat = |of: &Shot| Flat::of(&of.grey, &first.region.quad, millimetres);
    flat(from).zip(flat(shot)).is_some_and(|(a, b)| page::likeness(&a, &b) >= LIKENESS)
}
