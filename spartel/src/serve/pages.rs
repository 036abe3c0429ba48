//! Pages of the server for people, in the language of their browser.

use super::packs::{FOLDER, Packs};
use spartel_api::endpoint::{Access, Op};
use spartel_http::{Pages, Screen};
use spartel_screens as screens;
use spartel_words::{Argument, Direction, Language, Words};

/// The style of the pages: no picture, no font from elsewhere, light and dark.
const STYLE: &str = "
:root { color-scheme: light dark; --ink: light-dark(#16202b, #e8ecf1); --paper: light-dark(#f6f7f9, #10161d);
  --line: light-dark(#d5dae1, #2c3743); --sea: light-dark(#0b5a7d, #63b6dc); --warn: light-dark(#8a5a00, #f0bd58); }
body { margin: 3rem auto; max-width: 62rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 2rem; margin: 0 0 .5rem; letter-spacing: -.01em; }
a { color: var(--sea); } a:focus-visible { outline: 2px solid var(--sea); outline-offset: 2px; }
.demonstration { border-inline-start: .3rem solid var(--warn); color: var(--warn); padding: .3rem 1rem; }
table { border-collapse: collapse; inline-size: 100%; } th, td { text-align: start; padding: .4rem .75rem;
  border-block-end: 1px solid var(--line); vertical-align: top; } td:last-child { white-space: nowrap; }
code { font-family: ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; }
";

/// The pages of a server, with the authority's own packs of questions where it has them.
pub fn pages(demonstration: bool, packs: Option<Packs>) -> Pages {
    Pages {
        screens: Box::new(move |path, accepted| match (&packs, path.strip_prefix(FOLDER)) {
            (Some(packs), Some(name)) => packs.file(name),
            _ => screen(path, accepted),
        }),
        front: Box::new(move |languages| front(&spoken(languages), demonstration)),
        reference: Box::new(move |languages| reference(&spoken(languages), demonstration)),
        refused: Box::new(move |languages, code| refused(&spoken(languages), demonstration, code)),
        style: STYLE,
    }
}

/// A file of the screens, where the program was built with them.
fn screen(path: &str, accepted: &str) -> Option<Screen> {
    let found = if path == "/" { screens::index(accepted) } else { screens::find(path, accepted) };
    found.map(|screens::Screen { media, encoding, bytes, lasts }| Screen { media, encoding, bytes, lasts })
}

/// The first language of a browser that is one of ours (RFC 9110, 12.5.4); English where none is.
fn spoken(languages: &str) -> Words {
    let mut asked: Vec<(&str, u32)> = languages.split(',').filter_map(weighed).collect();
    asked.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let known = asked.iter().find_map(|(tag, _)| tag.split('-').next()?.to_ascii_lowercase().parse().ok());
    Words::new(known.unwrap_or(Language::English))
}

/// A language with its weight in thousandths.
fn weighed(part: &str) -> Option<(&str, u32)> {
    let mut parts = part.trim().split(';');
    let tag = parts.next()?.trim();
    let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).unwrap_or("1");
    let weight: f32 = weight.parse().ok()?;
    (weight > 0.0 && weight <= 1.0).then_some((tag, (weight * 1000.0) as u32))
}

fn page(words: &Words, demonstration: bool, body: &str) -> String {
    let say = |id: &str| escaped(&words.sentence(id, &[]));
    let direction = if words.language().direction() == Direction::RightToLeft { "rtl" } else { "ltr" };
    let lang = words.language().tag();
    let notice = format!("<p class=\"demonstration\">{}</p>", say("server-unreal"));
    let notice = if demonstration { notice } else { String::new() };
    let title = say("page-title");
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/style.css\"></head><body><main><h1>{title}</h1>{notice}{body}</main></body></html>"
    )
}

fn front(words: &Words, demonstration: bool) -> String {
    let release = [("release", Argument::Text(env!("CARGO_PKG_VERSION")))];
    let runs = escaped(&words.sentence("server-runs", &release));
    let say = |id: &str| escaped(&words.sentence(id, &[]));
    let unbuilt = format!("<p class=\"demonstration\">{}</p>", say("server-unbuilt"));
    let unbuilt = if screens::is_built() { "" } else { &unbuilt };
    let links = format!("<p><a href=\"/api\">{}</a></p>", say("page-api"));
    let body = format!("{unbuilt}<p>{runs} {}</p>{links}", say("server-for"));
    page(words, demonstration, &body)
}

/// What somebody is told who comes back from the provider and is not let in.
fn refused(words: &Words, demonstration: bool, code: &str) -> String {
    let say = |id: &str| escaped(&words.sentence(id, &[]));
    let why = say(&format!("problem-{code}"));
    page(words, demonstration, &format!("<p>{why}</p><p><a href=\"/\">{}</a></p>", say("page-back")))
}

fn reference(words: &Words, demonstration: bool) -> String {
    let say = |id: &str| escaped(&words.sentence(id, &[]));
    let rows: String = Op::ALL.iter().map(|op| row(*op, &say)).collect();
    let head: String = ["page-method", "page-path", "page-what", "page-who"]
        .iter()
        .map(|id| format!("<th scope=\"col\">{}</th>", say(id)))
        .collect();
    let body = format!(
        "<h2>{}</h2><p><a href=\"/api/openapi.json\">{}</a></p>\
         <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>",
        say("page-api"),
        say("page-description")
    );
    page(words, demonstration, &body)
}

fn row(op: Op, say: &impl Fn(&str) -> String) -> String {
    let endpoint = op.endpoint();
    let who = match endpoint.access {
        Access::Anybody => "page-anybody",
        Access::Session => "page-session",
        Access::Device => "page-device",
    };
    let (method, path) = (endpoint.method.as_str(), escaped(endpoint.path));
    // What an endpoint is for stands in the description for programs, which is in English.
    let what = escaped(endpoint.summary.trim());
    format!(
        "<tr><td><code>{method}</code></td><td><code>{path}</code></td>\
         <td lang=\"en\" dir=\"ltr\">{what}</td><td>{}</td></tr>",
        say(who)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_spoken_to_in_its_first_language_that_is_ours() {
        for (asked, tag) in [
            ("", "en"),
            ("de-DE, zgh;q=0.9", "en"),
            ("de, fr-MA;q=0.8, ar;q=0.9", "ar"),
            ("es-419", "es"),
            ("fr;q=0, en;q=0.1", "en"),
            ("ar;q=x", "en"),
        ] {
            assert_eq!(spoken(asked).language().tag(), tag, "{asked}");
        }
    }

    #[test]
    fn every_endpoint_stands_on_the_page_and_nothing_is_markup() {
        let text = reference(&spoken("ar"), true);
        assert!(text.contains("dir=\"rtl\"") && text.contains("demonstration"));
        for op in Op::ALL {
            assert!(text.contains(&escaped(op.endpoint().path)), "{op:?}");
        }
        assert_eq!(escaped("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
