//! Exact reading of a zone: every text that a layout allows, weighed by ink, by grammar and by its check digits at once.
//!
//! A place's state is the grammar's state in the field, the sum of the field modulo ten and the composite sum modulo ten.

use super::cells::Likelihood;
use super::grammar::{self, Closes, Place, STATES};

const SUMS: usize = 10;
const ALL: usize = STATES * SUMS * SUMS;
/// Symbols this much less likely than the best by ink are not followed.
const FOLLOWED: f64 = 1e-7;

/// The weights of all states before a place, as a sparse list of (state, weight).
type Front = Vec<(usize, f64)>;

/// A symbol that may stand at a place, and its likelihood.
type Followed = (usize, f64);

/// All ways of reading a zone.
pub(super) struct Readings {
    places: Vec<Place>,
    options: Vec<Vec<Followed>>,
    /// States before each place, weights scaled to a sum of one.
    forward: Vec<Front>,
    /// Weight of all that may follow each state after each place, scaled.
    backward: Vec<Vec<f64>>,
    /// Logarithms of what the weights before each place were scaled down by on the way back.
    scales: Vec<f64>,
    /// Logarithm of the weight of all readings against that of any text.
    pub evidence: f64,
    with_digits: bool,
}

fn options_of(likelihood: &Likelihood) -> Vec<Followed> {
    let most = likelihood.iter().copied().fold(0.0, f64::max);
    let kept = likelihood.iter().enumerate().filter(|(_, l)| **l > most * FOLLOWED);
    kept.map(|(symbol, l)| (symbol, *l)).collect()
}

/// One step: from a state by a symbol to the next state with a factor; none where it cannot be.
fn step(place: &Place, with_digits: bool, state: usize, symbol: usize) -> Option<(usize, f64)> {
    let (mut grammar, mut own, all) = (state / (SUMS * SUMS), state / SUMS % SUMS, state % SUMS);
    if place.begins {
        grammar = 0;
    }
    let (mut weight, next) = place.part.step(grammar, symbol);
    match place.closes {
        Closes::Own if with_digits => weight *= grammar::fit(symbol, own),
        Closes::Composite if with_digits => weight *= grammar::fit(symbol, all),
        _ => {}
    }
    let value = usize::from(grammar::value_of(symbol));
    own = place.own.map_or(0, |w| (own + usize::from(w) * value) % SUMS);
    let all = match (place.composite, place.closes) {
        (_, Closes::Composite) => 0,
        (Some(w), _) => (all + usize::from(w) * value) % SUMS,
        (None, _) => all,
    };
    (weight > 0.0).then_some(((next * SUMS + own) * SUMS + all, weight))
}

impl Readings {
    /// Weighs all readings of the cells; `with_digits` says whether check digits are heard.
    pub(super) fn new(places: Vec<Place>, cells: &[Likelihood], with_digits: bool) -> Self {
        let options: Vec<_> = cells.iter().map(options_of).collect();
        let mut readings = Self {
            places,
            options,
            forward: Vec::new(),
            backward: Vec::new(),
            scales: Vec::new(),
            evidence: 0.0,
            with_digits,
        };
        readings.look_forward();
        readings
    }

    /// Whether the list of codes speaks for a place instead.
    fn passes(&self, at: usize) -> bool {
        self.places[at].part == grammar::Part::Word
    }

    fn look_forward(&mut self) {
        let mut front: Front = vec![(0, 1.0)];
        for at in 0..self.places.len() {
            let mut next = vec![0.0; ALL];
            for (state, weight) in &front {
                self.each_step(at, *state, |_, to, factor| next[to] += weight * factor);
            }
            let total: f64 = next.iter().sum();
            self.evidence += libm::log(total.max(1e-300));
            let scale = 1.0 / total.max(1e-300);
            let following = next.iter().enumerate().filter(|(_, w)| **w * scale > 1e-15);
            let following = following.map(|(state, w)| (state, w * scale)).collect();
            self.forward.push(std::mem::replace(&mut front, following));
        }
    }

    /// Every step from a state at a place: symbol, next state, factor with its ink.
    fn each_step(&self, at: usize, state: usize, mut take: impl FnMut(usize, usize, f64)) {
        if self.passes(at) {
            take(grammar::FILLER, state, 1.0);
            return;
        }
        for (symbol, likelihood) in &self.options[at] {
            if let Some((to, weight)) = step(&self.places[at], self.with_digits, state, *symbol) {
                take(*symbol, to, weight * likelihood);
            }
        }
    }

    /// Adds what follows, needed for [`Self::marginals`] and [`Self::share`].
    pub(super) fn look_back(&mut self) {
        let count = self.places.len();
        let mut backward = vec![vec![1.0; ALL]; count + 1];
        self.scales = vec![0.0; count];
        for at in (0..count).rev() {
            let (head, tail) = backward.split_at_mut(at + 1);
            let (here, after) = (&mut head[at], &tail[0]);
            here.iter_mut().for_each(|w| *w = 0.0);
            let mut most = 0.0_f64;
            for (state, _) in &self.forward[at] {
                let mut sum = 0.0;
                self.each_step(at, *state, |_, to, factor| sum += factor * after[to]);
                here[*state] = sum;
                most = most.max(sum);
            }
            here.iter_mut().for_each(|w| *w /= most.max(1e-300));
            self.scales[at] = libm::log(most.max(1e-300));
        }
        self.backward = backward;
    }

    /// How likely each symbol is at each place. Needs [`Self::look_back`].
    pub(super) fn marginals(&self) -> Vec<Likelihood> {
        (0..self.places.len())
            .map(|at| {
                let mut marginal = [0.0; 37];
                let after = &self.backward[at + 1];
                for (state, weight) in &self.forward[at] {
                    self.each_step(at, *state, |symbol, to, factor| {
                        marginal[symbol] += weight * factor * after[to];
                    });
                }
                let total: f64 = marginal.iter().sum::<f64>().max(1e-300);
                marginal.map(|m| m / total)
            })
            .collect()
    }

    /// The most likely text.
    pub(super) fn best(&self) -> Vec<usize> {
        let mut steps: Vec<Vec<(usize, usize)>> = Vec::with_capacity(self.places.len());
        let mut front: Front = vec![(0, 1.0)];
        for at in 0..self.places.len() {
            let mut next = vec![0.0; ALL];
            let mut from = vec![(0, 0); ALL];
            for (state, weight) in &front {
                self.each_step(at, *state, |symbol, to, factor| {
                    if weight * factor > next[to] {
                        next[to] = weight * factor;
                        from[to] = (*state, symbol);
                    }
                });
            }
            let most = next.iter().copied().fold(1e-300, f64::max);
            front = next
                .iter()
                .enumerate()
                .filter(|(_, w)| **w > most * 1e-12)
                .map(|(s, w)| (s, w / most))
                .collect();
            steps.push(from);
        }
        let last = front.iter().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(state, _)| *state);
        let mut text = vec![grammar::FILLER; steps.len()];
        let mut state = last;
        for (at, from) in steps.iter().enumerate().rev() {
            (state, text[at]) = from[state];
        }
        text
    }

    /// The share of all readings that agree with `text` on the places `start..end`. Needs [`Self::look_back`].
    pub(super) fn share(&self, text: &[usize], start: usize, end: usize) -> f64 {
        let mut front = self.forward[start].clone();
        let mut log = 0.0;
        for (at, read) in text.iter().enumerate().take(end).skip(start) {
            let mut next: Front = Vec::new();
            for (state, weight) in &front {
                self.each_step(at, *state, |symbol, to, factor| {
                    if self.passes(at) || symbol == *read {
                        add(&mut next, to, weight * factor);
                    }
                });
            }
            let total = next.iter().map(|(_, w)| w).sum::<f64>().max(1e-300);
            log += libm::log(total) - self.scales[at];
            next.iter_mut().for_each(|(_, w)| *w /= total);
            front = next;
        }
        let after = |front: &Front, at: usize| -> f64 {
            front.iter().map(|(state, w)| w * self.backward[at][*state]).sum::<f64>().max(1e-300)
        };
        libm::exp(log + libm::log(after(&front, end)) - libm::log(after(&self.forward[start], start)))
            .min(1.0)
    }
}

/// Adds a weight to a state of a front.
fn add(front: &mut Front, state: usize, weight: f64) {
    match front.iter_mut().find(|(s, _)| *s == state) {
        Some((_, sum)) => *sum += weight,
        None => front.push((state, weight)),
    }
}
