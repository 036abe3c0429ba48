//! Names that do not fit their field (Doc 9303-4, -5, -6 and -7, 4.2.3).

/// How the issuer shortens a name that does not fit. The standard leaves the choice to the issuer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Truncation {
    /// The name is cut where the field ends; a primary identifier that leaves no room is cut at its end.
    #[default]
    Cut,
    /// Components become initials, the last one first; room left over goes to the first one shortened.
    Initials,
    /// The longest components of the whole name are shortened until it fits.
    Even,
}

/// Two fillers and the first letter of the secondary identifier must find room.
const ROOM_FOR_SECONDARY: usize = 3;

/// Writes a name into `width` positions, without trailing fillers. Identifiers hold letters and single fillers.
///
/// A name that fits stays whole. One that does not fills the field and ends with a letter, as long as a component of more
/// than one letter is left to give way.
#[must_use]
pub fn fit(primary: &str, secondary: &str, width: usize, how: Truncation) -> String {
    let mut first = Kept::whole(primary);
    let mut second = Kept::whole(secondary);
    if second.is_empty() {
        first.shorten(width, how);
        first.grow(width);
        return first.text();
    }
    let together = |a: &Kept<'_>, b: &Kept<'_>| a.width() + 2 + b.width();
    if together(&first, &second) > width {
        if how == Truncation::Even {
            even(&mut first, &mut second, width);
        } else {
            first.shorten(width.saturating_sub(ROOM_FOR_SECONDARY), how);
            second.shorten(width.saturating_sub(first.width() + 2), how);
        }
        second.grow(width.saturating_sub(first.width() + 2));
        first.grow(width.saturating_sub(second.width() + 2));
        if together(&first, &second) + 1 == width && second.give() {
            first.grow(width.saturating_sub(second.width() + 2));
        }
    }
    format!("{}<<{}", first.text(), second.text())
}

/// The components of one identifier with the number of letters kept of each; components at the end may be dropped.
struct Kept<'a> {
    components: Vec<&'a str>,
    letters: Vec<usize>,
}

impl<'a> Kept<'a> {
    fn whole(identifier: &'a str) -> Self {
        let components: Vec<_> = identifier.split('<').filter(|c| !c.is_empty()).collect();
        let letters = components.iter().map(|c| c.len()).collect();
        Self { components, letters }
    }

    fn width(&self) -> usize {
        self.letters.iter().sum::<usize>() + self.letters.len().saturating_sub(1)
    }

    fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    fn text(&self) -> String {
        let kept = self.components.iter().zip(&self.letters).map(|(c, &n)| c.get(..n).unwrap_or(c));
        kept.collect::<Vec<_>>().join("<")
    }

    /// Shortens to at most `width`; a letter of the first component always stays.
    fn shorten(&mut self, width: usize, how: Truncation) {
        if how != Truncation::Cut {
            self.initials(width);
        }
        while self.width() > width {
            let surplus = self.width() - width;
            let dropped = self.letters.len() > 1;
            match self.letters.last_mut() {
                Some(last) if *last > surplus => *last -= surplus,
                Some(_) if dropped => drop(self.letters.pop()),
                Some(last) if *last > 1 => *last = 1,
                _ => return,
            }
        }
    }

    fn initials(&mut self, width: usize) {
        for at in (0..self.letters.len()).rev() {
            if self.width() <= width {
                return;
            }
            self.letters[at] = 1;
        }
    }

    /// Gives letters back until the identifier has `width`: first to shortened components in their order, then as
    /// initials of dropped ones, for which a component before gives a letter where the separator needs the room.
    fn grow(&mut self, width: usize) {
        while self.width() < width {
            let shortened =
                self.letters.iter_mut().zip(&self.components).find(|(n, component)| **n < component.len());
            if let Some((n, _)) = shortened {
                *n += 1;
                continue;
            }
            let room = width - self.width();
            if self.letters.len() == self.components.len() || (room < 2 && !self.give()) {
                return;
            }
            self.letters.push(1);
        }
    }

    /// Takes a letter from the last component that has more than one.
    fn give(&mut self) -> bool {
        let giver = self.letters.iter_mut().rev().find(|n| **n > 1);
        giver.map(|n| *n -= 1).is_some()
    }

    fn longest(&self) -> usize {
        self.letters.iter().copied().max().unwrap_or(0)
    }

    fn shorten_longest(&mut self) {
        if let Some(longest) = self.letters.iter_mut().rev().max_by_key(|n| **n) {
            *longest -= 1;
        }
    }
}

/// Shortens the longest components of both identifiers; then drops components, of the secondary identifier first.
fn even<'a>(first: &mut Kept<'a>, second: &mut Kept<'a>, width: usize) {
    while first.width() + 2 + second.width() > width {
        if first.longest().max(second.longest()) > 1 {
            let longer = if first.longest() >= second.longest() { &mut *first } else { &mut *second };
            longer.shorten_longest();
        } else if second.letters.len() > 1 {
            second.letters.pop();
        } else if first.letters.len() > 1 {
            first.letters.pop();
        } else {
            return;
        }
    }
}
