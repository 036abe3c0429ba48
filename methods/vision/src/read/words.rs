//! Codes of states: told from the list of Doc 9303-3, section 5, issuer and nationality together.

use std::sync::OnceLock;

use spartel_base::IcaoCode;

use super::cells::Likelihood;
use super::grammar::{FILLER, symbol_of};

/// How often a code of a document is on the list.
const LISTED: f64 = 0.985;
/// How often the holder is a national of the issuer.
const SAME: f64 = 0.75;
/// Of each cell, the most likely letters that unlisted codes are made of.
const LETTERS: usize = 3;

/// What the cells of one code may say, with weights; all weights of a code sum to one.
#[derive(Debug, Clone)]
pub(super) struct Words {
    words: Vec<([usize; 3], f64)>,
    /// How much better than any text the list explains the cells: the factor for the whole reading.
    pub evidence: f64,
}

fn listed() -> &'static [[usize; 3]] {
    static CODES: OnceLock<Vec<[usize; 3]>> = OnceLock::new();
    CODES.get_or_init(|| {
        let symbols = || b'A'..=b'Z';
        let filled = || symbols().chain([b'<']);
        let all = symbols().flat_map(|a| filled().flat_map(move |b| filled().map(move |c| [a, b, c])));
        all.filter(|code| IcaoCode::new(*code).and_then(IcaoCode::country).is_some())
            .map(|code| code.map(symbol_of))
            .collect()
    })
}

/// Weighs the codes that three cells may hold, each by its likelihood and how common it is.
fn weigh(cells: &[Likelihood; 3]) -> Vec<([usize; 3], f64)> {
    let likelihood = |word: &[usize; 3]| (0..3).map(|i| cells[i][word[i]]).product::<f64>();
    let each = LISTED / listed().len() as f64;
    let known = listed().iter().map(|word| (*word, each * likelihood(word)));
    let rare = (1.0 - LISTED) / 17_576.0;
    let other = combinations(cells)
        .into_iter()
        .filter(|word| listed().binary_search(word).is_err())
        .map(|word| (word, rare * likelihood(&word)));
    let mut words: Vec<_> = known.chain(other).filter(|(_, weight)| *weight > 0.0).collect();
    let most = words.iter().map(|(_, w)| *w).fold(0.0, f64::max);
    words.retain(|(_, weight)| *weight > most * 1e-9);
    words
}

/// What ink alone would say: the most likely symbols of each cell in every combination.
fn combinations(cells: &[Likelihood; 3]) -> Vec<[usize; 3]> {
    let best = |cell: &Likelihood| {
        let mut order: Vec<usize> = (0..=FILLER).collect();
        order.sort_by(|a, b| cell[*b].total_cmp(&cell[*a]));
        order.truncate(LETTERS);
        order
    };
    let [a, b, c] = [best(&cells[0]), best(&cells[1]), best(&cells[2])];
    let pairs = a.iter().flat_map(|x| b.iter().map(move |y| (*x, *y)));
    pairs.flat_map(|(x, y)| c.iter().map(move |z| [x, y, *z])).collect()
}

impl Words {
    /// Issuer and nationality out of their cells, each helping the other.
    pub(super) fn pair(issuer: &[Likelihood; 3], nationality: &[Likelihood; 3]) -> [Self; 2] {
        let (first, second) = (weigh(issuer), weigh(nationality));
        let count = listed().len() as f64;
        // P(b | a) = same if equal, else what is common of b; as a factor on the product of both.
        let factor = |a: &[usize; 3], b: &[usize; 3]| {
            if a == b { (1.0 - SAME) + SAME * count } else { 1.0 - SAME }
        };
        let side = |own: &[([usize; 3], f64)], other: &[([usize; 3], f64)]| {
            let total: f64 = other.iter().map(|(_, w)| w).sum();
            let weigh = |(word, weight): &([usize; 3], f64)| {
                let same = other.iter().find(|(w, _)| w == word).map_or(0.0, |(_, w)| *w);
                (*word, weight * (total * factor(word, &[usize::MAX; 3]) + same * SAME * count))
            };
            own.iter().map(weigh).collect::<Vec<_>>()
        };
        let both: f64 = side(&first, &second).iter().map(|(_, w)| w).sum();
        let alone: f64 = second.iter().map(|(_, w)| w).sum();
        [Self::of(side(&first, &second), both / alone.max(1e-300)), Self::of(side(&second, &first), alone)]
    }

    /// A code that stands alone.
    pub(super) fn single(cells: &[Likelihood; 3]) -> Self {
        let words = weigh(cells);
        let evidence = words.iter().map(|(_, w)| w).sum();
        Self::of(words, evidence)
    }

    fn of(mut words: Vec<([usize; 3], f64)>, evidence: f64) -> Self {
        let total: f64 = words.iter().map(|(_, w)| w).sum::<f64>().max(1e-300);
        words.iter_mut().for_each(|(_, w)| *w /= total);
        words.sort_by(|a, b| b.1.total_cmp(&a.1));
        Self { words, evidence }
    }

    /// The most likely code and how likely it is.
    pub(super) fn best(&self) -> ([usize; 3], f64) {
        self.words.first().copied().unwrap_or(([FILLER; 3], 0.0))
    }

    /// How likely each symbol is in one of the three cells.
    pub(super) fn marginal(&self, index: usize) -> Likelihood {
        let mut marginal = [0.0; 37];
        for (word, weight) in &self.words {
            marginal[word[index]] += weight;
        }
        marginal
    }
}
