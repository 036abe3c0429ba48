//! Whether "how sure" means what it says: certainties against how often they were right.

use std::fmt::Write;

/// Upper ends of the bins of certainty, in the order of the table.
const BINS: [f64; 9] = [0.5, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9995, 1.0];

/// Counts of a bin.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Bin {
    /// How many fell into it.
    pub count: u64,
    /// How many of them were right.
    pub right: u64,
    /// Sum of their certainties.
    pub sum: f64,
}

/// Certainties sorted into bins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Calibration([Bin; 9]);

impl Calibration {
    /// Counts one certainty and whether it was right.
    pub fn add(&mut self, certainty: f64, right: bool) {
        let at = BINS.iter().position(|end| certainty <= *end).unwrap_or(BINS.len() - 1);
        let bin = &mut self.0[at];
        bin.count += 1;
        bin.right += u64::from(right);
        bin.sum += certainty;
    }

    /// The bins that are not empty: lower end, upper end, counts.
    pub fn bins(&self) -> impl Iterator<Item = (f64, f64, Bin)> {
        let starts = std::iter::once(0.0).chain(BINS);
        starts
            .zip(BINS)
            .zip(self.0)
            .map(|((low, high), bin)| (low, high, bin))
            .filter(|(_, _, bin)| bin.count > 0)
    }

    /// The mean distance between certainty and part right, weighted by counts.
    #[must_use]
    pub fn error(&self) -> f64 {
        let all: u64 = self.0.iter().map(|bin| bin.count).sum();
        let off: f64 = self.0.iter().map(|bin| (bin.sum - bin.right as f64).abs()).sum();
        off / all.max(1) as f64
    }

    /// Rows of a Markdown table.
    #[must_use]
    pub fn rows(&self) -> String {
        let mut out = String::new();
        for (low, high, bin) in self.bins() {
            let (sure, right) = (bin.sum / bin.count as f64, bin.right as f64 / bin.count as f64);
            // Writing to a String cannot fail.
            let _ = writeln!(
                out,
                "| {low}–{high} | {} | {:.2} % | {:.2} % |",
                bin.count,
                sure * 100.0,
                right * 100.0
            );
        }
        out
    }
}

/// A plot of doubt against errors, both on logarithmic axes from 1 to 10⁻⁴, as SVG.
#[must_use]
pub fn plot(curves: &[(&str, &str, &Calibration)]) -> String {
    let at = |doubt: f64| 60.0 - 75.0 * doubt.clamp(1e-4, 1.0).log10();
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 420 420\" font-family=\"sans-serif\" font-size=\"11\">\n\
         <rect width=\"420\" height=\"420\" fill=\"white\"/>\n\
         <path d=\"M60 60V360H360V60ZM60 60 360 360\" fill=\"none\" stroke=\"#888\"/>\n\
         <text x=\"120\" y=\"400\">doubt (1 − certainty), less to the right</text>\n\
         <text x=\"14\" y=\"50\">part wrong, less below</text>\n",
    );
    for power in 0..5 {
        let place = 60 + 75 * power;
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"376\">10⁻{}</text>",
            place - 10,
            "⁰¹²³⁴".chars().nth(power).unwrap_or('?')
        );
        let _ = writeln!(
            svg,
            "<text x=\"28\" y=\"{}\">10⁻{}</text>",
            place + 4,
            "⁰¹²³⁴".chars().nth(power).unwrap_or('?')
        );
    }
    for (n, (name, colour, calibration)) in curves.iter().enumerate() {
        let _ = writeln!(svg, "<text x=\"250\" y=\"{}\" fill=\"{colour}\">● {name}</text>", 80 + 16 * n);
        for (_, _, bin) in calibration.bins() {
            let doubt = 1.0 - bin.sum / bin.count as f64;
            let wrong = 1.0 - bin.right as f64 / bin.count as f64;
            let radius = 2.0 + (bin.count as f64).log10();
            let _ = writeln!(
                svg,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\" fill=\"{colour}\" fill-opacity=\"0.7\"/>",
                at(doubt),
                at(wrong)
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}
