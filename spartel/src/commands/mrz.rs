//! `spartel mrz`: a zone read from pictures, checked field by field, and composed.

mod read;

use super::instant;
use crate::arguments::{Compose, LayoutName, MrzCommand};
use crate::exit::{Failure, Verdict};
use crate::files;
use crate::show;
use crate::show::zone;
use spartel_base::{Date, DocumentCode, IcaoCode, PartialDate, Reason, Timestamp};
use spartel_mrz::repair;
use spartel_mrz::transliteration::Practice;
use spartel_mrz::{ComposeError, Layout, Mrz, MrzContent, MrzDate, RawMrz, Sex, Truncation, WrittenName};
use spartel_words::{Language, Words};
use std::io::{IsTerminal, Read};
use std::path::Path;
use std::process::ExitCode;

/// No zone is longer than 90 characters; a text file around it may be, but not without end.
const LONGEST_TEXT: usize = 64 << 10;

pub fn run(command: &MrzCommand) -> Result<ExitCode, Failure> {
    match command {
        MrzCommand::Check { lines, at, json } => check(lines, *at, *json),
        MrzCommand::Read(options) => read::run(options),
        MrzCommand::Compose(fields) => compose(fields),
    }
}

fn check(words: &[String], at: Option<Timestamp>, json: bool) -> Result<ExitCode, Failure> {
    let text = text(words)?;
    let raw = RawMrz::new(&text);
    let read = Mrz::read(&raw).map_err(|e| {
        let perhaps = zone::proposals(&repair::of_lines(&raw));
        Failure::Data(format!("{e}\n{perhaps}").trim_end().to_owned())
    })?;
    let inspection = instant(at).date();
    let report = zone::Report::new(&read, inspection);
    let failed = report.failed();
    if json {
        show::print_json(&format!("{:#}\n", report.json()))?;
    } else {
        show::print(&report.text())?;
    }
    Ok(if failed { Verdict::Failed.into() } else { ExitCode::SUCCESS })
}

/// The zone from the command line, a file, or standard input.
fn text(words: &[String]) -> Result<String, Failure> {
    match words {
        [] => {
            if std::io::stdin().is_terminal() {
                anstream::eprintln!("Type the lines of the zone, then Ctrl-D.");
            }
            from(std::io::stdin().lock(), Path::new("standard input"))
        }
        [dash] if dash == "-" => from(std::io::stdin().lock(), Path::new("standard input")),
        [path] if Path::new(path).is_file() => {
            let path = Path::new(path);
            let bytes = files::read(path, LONGEST_TEXT).map_err(|e| Failure::io(path, &e))?;
            from(bytes.as_slice(), path)
        }
        lines => Ok(lines.join("\n")),
    }
}

fn from(source: impl Read, path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    source.take(LONGEST_TEXT as u64).read_to_end(&mut bytes).map_err(|e| Failure::io(path, &e))?;
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        Failure::Data(format!("{}: text at offset {at}: no UTF-8", show::path(path)))
    })
}

fn compose(fields: &Compose) -> Result<ExitCode, Failure> {
    let name = WrittenName::new(&fields.primary, &fields.secondary, Practice::General)
        .map_err(|e| Failure::Usage(format!("--primary or --secondary: {e}")))?;
    let issuer = country("--issuer", &fields.issuer)?;
    let content = MrzContent {
        layout: layout(fields.layout),
        document_code: code(&fields.code)?,
        issuer,
        name,
        truncation: Truncation::default(),
        document_number: &fields.number,
        nationality: fields
            .nationality
            .as_deref()
            .map_or(Ok(issuer), |text| country("--nationality", text))?,
        date_of_birth: MrzDate::from_partial(partial(&fields.birth)?),
        sex: sex(&fields.sex)?,
        date_of_expiry: MrzDate::from_date(Date::parse_iso(&fields.expiry).map_err(|_| {
            Failure::Usage(format!("--expiry: {:?} is no date; write 2036-01-04", fields.expiry))
        })?),
        optional_data: &fields.optional,
        second_optional_data: "",
        issuing_office: "",
    };
    let zone = content.compose().map_err(|e| unfit(&e, content.layout))?;
    show::print(&zone.lines().map(|line| format!("{line}\n")).collect::<String>())
}

/// Why a field does not fit, in words.
fn unfit(error: &ComposeError, layout: Layout) -> Failure {
    let words = Words::new(Language::English);
    let field = words.word("field", error.field.code());
    let why = match error.reason {
        Reason::LimitExceeded => format!("too long for {}", layout.name()),
        Reason::BadCharacter => "holds a character that no zone may hold there".to_owned(),
        reason => words.word("reason", reason.code()),
    };
    Failure::Usage(format!("{field}: {why}"))
}

const fn layout(name: LayoutName) -> Layout {
    match name {
        LayoutName::Td1 => Layout::Td1,
        LayoutName::Td2 => Layout::Td2,
        LayoutName::Td3 => Layout::Td3,
        LayoutName::MrvA => Layout::MrvA,
        LayoutName::MrvB => Layout::MrvB,
    }
}

fn code(text: &str) -> Result<DocumentCode, Failure> {
    let code = match *text.as_bytes() {
        [kind] => DocumentCode::new([kind, b'<']),
        [kind, second] => DocumentCode::new([kind, second]),
        _ => None,
    };
    code.ok_or_else(|| Failure::Usage(format!("--code: {text:?} is no document code, such as P or PP")))
}

fn country(option: &str, text: &str) -> Result<IcaoCode, Failure> {
    let mut letters = *b"<<<";
    let fits = text.len() <= 3 && !text.is_empty();
    letters.iter_mut().zip(text.bytes()).for_each(|(to, from)| *to = from);
    let code = if fits { IcaoCode::new(letters) } else { None };
    code.ok_or_else(|| {
        Failure::Usage(format!(
            "{option}: {text:?} is no code of a state; write one to three letters, such as MAR or D"
        ))
    })
}

fn sex(text: &str) -> Result<Sex, Failure> {
    match text {
        "F" => Ok(Sex::Female),
        "M" => Ok(Sex::Male),
        "X" | "<" => Ok(Sex::Unspecified),
        _ => Err(Failure::Usage(format!("--sex: {text:?} is none of M, F, X"))),
    }
}

/// `YYYY-MM-DD`, where month and day, or the day alone, may be `XX`.
fn partial(text: &str) -> Result<PartialDate, Failure> {
    let wrong = || {
        Failure::Usage(format!("--birth: {text:?} is no date; write 1990-02-15, 1990-XX-XX or XXXX-XX-XX"))
    };
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return Err(wrong()) };
    fn part<T: std::str::FromStr>(text: &str) -> Result<Option<T>, T::Err> {
        if text.bytes().all(|b| b == b'X') { Ok(None) } else { text.parse().map(Some) }
    }
    let (Ok(year), Ok(month), Ok(day)) = (part(year), part(month), part(day)) else { return Err(wrong()) };
    PartialDate::new(year, month, day).ok_or_else(wrong)
}
