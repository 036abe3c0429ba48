//! What the program prints is what the schema says.

use crate::program::line;
use crate::utopia::State;
use boon::{Compiler, Schemas};

#[test]
fn results_follow_the_published_schema() {
    let schema = line("schema").exits(0).json();
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("urn:spartel:inspection:1", schema).unwrap();
    let schema = compiler.compile("urn:spartel:inspection:1", &mut schemas).unwrap();
    let state = State::new();
    for case in
        ["passport", "portrait-swapped", "visa-and-passport", "zone-alone", "sod-truncated", "seal-broken"]
    {
        let answer = state.inspect(&[&state.document(case)], &["--json"]).json();
        schemas.validate(&answer, schema).map(drop).unwrap_or_else(|e| panic!("{case}: {e:#}"));
    }
}

#[test]
fn completions_and_manual_are_printed() {
    assert!(line("completions bash").exits(0).out.contains("spartel"));
    assert!(line("man").exits(0).out.contains(".TH"));
}
