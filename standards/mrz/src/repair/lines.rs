//! Proposals for a text that is no zone: characters outside the alphabet, fillers lost or seen twice.

use super::fault::count;
use super::{Edit, MAX_PROPOSALS, Proposal, confusable, rank, search};
use crate::{Layout, Mrz, Position, RawMrz, check_digit};

/// A line may have lost or gained so many fillers.
const MAX_SHIFT: usize = 4;
/// At most so many runs of fillers of a line are tried.
const MAX_RUNS: usize = 6;

/// One reading of a line.
#[derive(Clone)]
struct Line {
    characters: Vec<u8>,
    /// The column that each character had in the text.
    columns: Vec<usize>,
    edits: Vec<Edit>,
    cost: u32,
}

/// Proposals for lines that cannot be read as a zone, best first: characters outside the alphabet become what they look
/// like, lines of a wrong length gain or lose fillers where they have some. Faults that remain are then searched as
/// [`super::of_zone`] does. Lines that can be read are searched as they are.
#[must_use]
pub fn of_lines(raw: &RawMrz<'_>) -> Vec<Proposal> {
    if let Ok(zone) = Mrz::read(raw) {
        return search::of_zone(&zone);
    }
    let lines: Vec<Line> = raw.lines().iter().enumerate().map(|(n, text)| in_alphabet(n + 1, text)).collect();
    let mut proposals = Vec::new();
    for width in widths(&lines, raw.count()) {
        let mut readings = vec![Line { characters: vec![], columns: vec![], edits: vec![], cost: 0 }];
        for (n, line) in lines.iter().enumerate() {
            let fitted = fit(line, n + 1, width);
            readings = readings.iter().flat_map(|r| fitted.iter().map(|f| join(r, f))).collect();
        }
        proposals.extend(readings.into_iter().filter_map(zone_of));
    }
    let mut best = rank(proposals);
    // All of them share what a single zone may cost.
    let budget = search::MAX_ZONES / best.len().max(1);
    let mended: Vec<_> = best.iter().flat_map(|proposal| mend(proposal, budget)).collect();
    best.extend(mended);
    rank(best)
}

/// Replaces characters outside the alphabet by what they look like; small letters by capitals.
fn in_alphabet(number: usize, text: &str) -> Line {
    let mut line = Line { characters: vec![], columns: vec![], edits: vec![], cost: 0 };
    // Longer lines are no zone in any reading.
    for (at, from) in text.chars().enumerate().take(2 * 90) {
        let capital = from.to_ascii_uppercase();
        let mut put = |c: u8| {
            line.characters.push(c);
            line.columns.push(at + 1);
        };
        match u8::try_from(capital) {
            Ok(c) if check_digit::value(c).is_some() => put(c),
            _ => confusable::outside(from).bytes().for_each(&mut put),
        }
        if let (Some(&to), true) = (line.characters.last(), !u8::try_from(from).is_ok_and(is_known)) {
            let position = Position { line: number, column: at + 1 };
            line.edits.push(Edit::Substitute { position, from, to: char::from(to) });
            line.cost += if capital == from { 2 } else { 1 };
        }
    }
    line
}

fn is_known(c: u8) -> bool {
    check_digit::value(c).is_some()
}

/// The widths that all lines can be brought to.
fn widths(lines: &[Line], count: usize) -> Vec<usize> {
    let widths: &[usize] = match count {
        1 => &[30, 72, 88, 90],
        2 => &[36, 44],
        3 => &[30],
        _ => &[],
    };
    let near = |width: usize| lines.iter().all(|l| l.characters.len().abs_diff(width) <= MAX_SHIFT);
    widths.iter().copied().filter(|&w| near(w)).collect()
}

/// The readings of a line that have the width: fillers put in or taken out in one run.
fn fit(line: &Line, number: usize, width: usize) -> Vec<Line> {
    let length = line.characters.len();
    if length == width {
        return vec![line.clone()];
    }
    let shift = length.abs_diff(width);
    runs(&line.characters)
        .into_iter()
        .filter(|&(_, run)| length < width || run >= shift)
        .map(|(start, run)| {
            let mut fitted = line.clone();
            let column = line.columns.get(start).copied().unwrap_or(1);
            let position = Position { line: number, column };
            // A long run is where fillers get lost.
            fitted.cost += shift as u32 + u32::from(run < 3);
            if length < width {
                fitted.characters.splice(start..start, std::iter::repeat_n(b'<', shift));
                fitted.columns.splice(start..start, std::iter::repeat_n(column, shift));
                fitted.edits.push(Edit::InsertFillers { position, count: shift });
            } else {
                fitted.characters.drain(start..start + shift);
                fitted.columns.drain(start..start + shift);
                fitted.edits.push(Edit::RemoveFillers { position, count: shift });
            }
            fitted
        })
        .collect()
}

/// Start and length of the runs of fillers, the longest first.
fn runs(characters: &[u8]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in characters.iter().enumerate().filter(|(_, c)| **c == b'<') {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs.sort_by_key(|&(start, length)| (std::cmp::Reverse(length), start));
    runs.truncate(MAX_RUNS);
    runs
}

fn join(first: &Line, second: &Line) -> Line {
    let mut joined = first.clone();
    joined.characters.extend(&second.characters);
    joined.columns.extend(&second.columns);
    joined.edits.extend(&second.edits);
    joined.cost += second.cost;
    joined
}

fn zone_of(line: Line) -> Option<Proposal> {
    let layout = Layout::recognise(&line.characters)?;
    let zone = Mrz::from_characters(layout, &line.characters).ok()?;
    Some(Proposal { remaining: count(&zone), zone, edits: line.edits, cost: line.cost })
}

/// Goes on with the search for confusable characters. Places of its changes are those of the zone proposed so far.
fn mend(proposal: &Proposal, budget: usize) -> Vec<Proposal> {
    let further = search::within(&proposal.zone, budget).into_iter().take(MAX_PROPOSALS);
    further
        .map(|mut next| {
            next.cost += proposal.cost;
            next.edits = proposal.edits.iter().chain(&next.edits).copied().collect();
            next
        })
        .collect()
}
