//! Text from outside in every field: it is printed as it is, and does nothing.

use crate::given::{LANGUAGES, TREE, paper, set, text};
use spartel_ports::papers::{By, Kind};

/// Markup, code and paths of typst; controls; directions; scripts that no font here has; and nothing at all.
const HOSTILE: [&str; 9] = [
    "#panic(\"x\") $ sqrt(2) $ *bold* _it_ = heading <label> @ref",
    "#read(\"/etc/passwd\") #image(\"/0.jpg\") #import \"@preview/x:1.0.0\"",
    "\\ \" ' ` ``` // /* */ [ ] { } ~ --- \u{0}\u{7}\u{1b}[31m",
    "\u{202E}reversed\u{202C}\u{2066}\u{2069}\u{2069}\u{200F}",
    "漢字 हिन्दी 🛂 \u{10FFFD} \u{E000}",
    "ⴰⵎⴰⵣⵉⵖ Ελληνικά Кириллица",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "",
    "\n\r\n\t\u{2028}\u{2029}\u{85}",
];

#[test]
fn no_text_from_outside_does_anything_in_a_paper() {
    for hostile in HOSTILE {
        let quoted = serde_json::to_string(hostile).expect("a text");
        let tree = TREE.replace("\"SPECIMEN\"", &quoted).replace("\"C=UT,O=Utopia,CN=DS p256\"", &quoted);
        for kind in Kind::ALL {
            let mut paper = paper(*kind, "ar");
            paper.results = Some(tree.clone().into_bytes());
            paper.post = hostile.to_owned();
            paper.number = hostile.to_owned();
            paper.by = hostile.to_owned();
            paper.steps.iter_mut().for_each(|step| step.by = By::Officer(Some(hostile.to_owned())));
            paper.shots.iter_mut().for_each(|shot| shot.label = hostile.to_owned());
            paper.checkpoint = Some(format!("{hostile}\n1\nroot\n\n").into_bytes());
            assert!(set(&paper).starts_with(b"%PDF"), "{hostile:?} {kind:?}");
        }
    }
}

#[test]
fn markup_is_printed_as_it_is() {
    let mut notice = paper(Kind::Notice, "en");
    notice.by = "#panic() *x* $y$ <z>".to_owned();
    let Some(text) = text(&set(&notice)) else { return };
    assert!(text.contains("#panic() *x* $y$ <z>"), "{text}");
}

#[test]
fn results_that_are_none_leave_a_report_without_them() {
    for results in [&b""[..], b"{}", b"null", b"\xff\xfe", br#"{"result": {}}"#] {
        for language in LANGUAGES {
            let mut report = paper(Kind::Report, language);
            report.results = Some(results.to_vec());
            assert!(set(&report).starts_with(b"%PDF"));
        }
    }
}
