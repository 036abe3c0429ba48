//! Cookies: of a desk, which stays, and of a session, which goes with the browser (threats 13).

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use spartel_api::session::{DESK_COOKIE as DESK, SESSION_COOKIE as SESSION};
use spartel_app::people::desks::Token;
use spartel_app::people::session::Desk;

const AWAY: &str = "__Host-away";
/// A desk is remembered for so many seconds: a year.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// The token of a session that a request shows.
pub fn session(headers: &HeaderMap) -> Option<Token> {
    Token::parse(value(headers, SESSION)?)
}

/// By what a browser is known again that was at the provider.
pub fn away(headers: &HeaderMap) -> Option<Token> {
    Token::parse(value(headers, AWAY)?)
}

/// The desk that a request says it comes from.
pub fn desk(headers: &HeaderMap) -> Option<Desk> {
    let bytes = value(headers, DESK)?;
    let digits: Vec<u8> =
        bytes.chars().filter_map(|c| c.to_digit(16)).filter_map(|d| u8::try_from(d).ok()).collect();
    let fits = bytes.len() == 32 && digits.len() == 32;
    let mut desk = [0; 16];
    for (byte, pair) in desk.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
    }
    fits.then_some(Desk(desk))
}

fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let first = pairs.find(|(of, _)| *of == name)?.1;
    // Two of one name are somebody else's doing.
    if pairs.any(|(of, _)| of == name) { None } else { Some(first) }
}

/// Sets the cookie of a session.
pub fn with_session(token: &Token) -> Option<HeaderValue> {
    set(SESSION, &token.text(), "")
}

/// Takes the cookie of a session away.
pub fn without_session() -> Option<HeaderValue> {
    set(SESSION, "", "; Max-Age=0")
}

/// Sets the cookie of a desk.
pub fn with_desk(desk: Desk) -> Option<HeaderValue> {
    set(DESK, &spartel_api::hex(&desk.0), &format!("; Max-Age={YEAR}"))
}

/// Sets the cookie of a browser that goes to the provider. It comes back from a page of somebody else: a cookie that is `Strict` stayed away.
pub fn with_away(token: &Token) -> Option<HeaderValue> {
    lax(&token.text(), spartel_openid::LASTS)
}

/// Takes that cookie away.
pub fn without_away() -> Option<HeaderValue> {
    lax("", 0)
}

/// Has an answer set cookies, beside those that it sets.
pub fn add(response: &mut Response, cookies: impl IntoIterator<Item = Option<HeaderValue>>) {
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

fn lax(value: &str, seconds: u32) -> Option<HeaderValue> {
    let text = format!("{AWAY}={value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={seconds}");
    HeaderValue::from_str(&text).ok()
}

fn set(name: &str, value: &str, more: &str) -> Option<HeaderValue> {
    let text = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Strict{more}");
    HeaderValue::from_str(&text).ok()
}
