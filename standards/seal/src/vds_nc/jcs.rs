//! The canonical form of JSON that is signed (RFC 8785).

use super::Json;

/// The canonical text of a value: no space, members sorted by their UTF-16 code units, numbers as ECMAScript writes
/// them.
#[must_use]
pub fn canonical(value: &Json) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(number) => out.push_str(&ecmascript(*number)),
        Json::Text(text) => write_text(text, out),
        Json::Array(elements) => {
            out.push('[');
            for (n, element) in elements.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                write(element, out);
            }
            out.push(']');
        }
        Json::Object(members) => write_object(members, out),
    }
}

fn write_object(members: &[(String, Json)], out: &mut String) {
    let mut sorted: Vec<&(String, Json)> = members.iter().collect();
    sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    out.push('{');
    for (n, (name, member)) in sorted.into_iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        write_text(name, out);
        out.push(':');
        write(member, out);
    }
    out.push('}');
}

/// RFC 8785, 3.2.2.2: two-character escapes where JSON has them, `\u00xx` for other controls, nothing else escaped.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1F}' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
}

/// A finite number as ECMAScript's `Number::toString` writes it (RFC 8785, 3.2.2.3; ECMA-262, 6.1.6.1.20).
#[must_use]
pub fn ecmascript(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    // Rust gives the same shortest digits that round back: "-1.2345e-7".
    let scientific = format!("{number:e}");
    let (sign, rest) = match scientific.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", scientific.as_str()),
    };
    let (mantissa, exponent) = rest.split_once('e').unwrap_or((rest, "0"));
    let digits = even_of_two(mantissa.replace('.', ""), number);
    // The value is 0.DIGITS × 10^point.
    let point = exponent.parse::<i32>().unwrap_or(0) + 1;
    format!("{sign}{}", layout(&digits, point))
}

/// Where two shortest texts are equally near, ECMAScript wants the even one and Rust gives the upper one. Below 16 digits
/// there are no two.
fn even_of_two(digits: String, number: f64) -> String {
    const MORE_THAN_ANY_DOUBLE_HAS: usize = 800;
    let odd = digits.bytes().last().is_some_and(|last| last % 2 == 1);
    if digits.len() < 16 || !odd {
        return digits;
    }
    let exact = format!("{:.MORE_THAN_ANY_DOUBLE_HAS$e}", number.abs());
    let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
    let exact = mantissa.replace('.', "");
    let Some((lower, rest)) = exact.split_at_checked(digits.len()) else { return digits };
    let between = rest.strip_prefix('5').is_some_and(|rest| rest.bytes().all(|b| b == b'0'));
    let same =
        || format!("0.{lower}e{}", exponent.parse::<i32>().unwrap_or(0) + 1).parse() == Ok(number.abs());
    if between && same() { lower.to_owned() } else { digits }
}

fn layout(digits: &str, point: i32) -> String {
    let count = digits.len() as i32;
    if (1..=21).contains(&point) {
        let whole = point as usize;
        return match digits.split_at_checked(whole) {
            Some((whole, "")) => whole.to_owned(),
            Some((whole, fraction)) => format!("{whole}.{fraction}"),
            None => format!("{digits}{}", "0".repeat((point - count) as usize)),
        };
    }
    if (-5..=0).contains(&point) {
        return format!("0.{}{digits}", "0".repeat(-point as usize));
    }
    let exponent = point - 1;
    let sign = if exponent < 0 { '-' } else { '+' };
    let exponent = exponent.unsigned_abs();
    match digits.split_at_checked(1) {
        Some((first, rest)) if !rest.is_empty() => format!("{first}.{rest}e{sign}{exponent}"),
        _ => format!("{digits}e{sign}{exponent}"),
    }
}
