//! Signing in, in a real house: by passkey, by password and code, by badge and PIN; and what guessing gets.

use super::{Staff, asked, by, number};
use crate::record::NOON;
use spartel_app::people::account::{Command, Rejection, Reset, ServiceNumber};
use spartel_app::people::desks::Token;
use spartel_app::people::directory::DirectoryError;
use spartel_app::people::grave::Digest;
use spartel_app::people::rights::Role;
use spartel_app::people::session::{Decision, Desk, Quick};
use spartel_app::people::sign_in::{Holder, NotSignedIn, WeakSecret, challenge, password, pin};
use spartel_keys::SystemRandom;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, CommandId, Moment};
use spartel_passkeys::WebAuthn;
use spartel_ports::Random;
use spartel_trial::Authenticator;
use std::sync::atomic::Ordering;

const PASSWORD: &str = "nine blue boats at noon";
const ORIGIN: &str = "https://post.example";

fn command() -> CommandId {
    CommandId(SystemRandom.bytes())
}

fn passkeys() -> WebAuthn {
    WebAuthn::new("post.example", &[ORIGIN]).expect("a party")
}

/// The code of a secret at a time, as an application on a telephone makes it.
fn code(secret: &[u8; 20], now: i64) -> String {
    let totp = totp_rs::Builder::new().with_secret(secret.to_vec()).build().expect("a secret");
    totp.generate(u64::try_from(now / 1000).expect("after 1970")).to_string()
}

impl Staff {
    /// Somebody new, with a link.
    async fn linked(&self, administrator: AccountId, text: &str) -> (AccountId, Token) {
        let account = self.create(administrator, text).await.expect("an account");
        let link = self.directory.invite(self.recorder(), &by(administrator), account).await;
        (account, link.expect("a link"))
    }

    /// Somebody new with a password, and the secret of their codes.
    async fn with_password(&self, administrator: AccountId, text: &str) -> (AccountId, [u8; 20]) {
        let (account, link) = self.linked(administrator, text).await;
        let desk = self.directory.desks().desk();
        let (secret, _) = self.directory.ask_code(&link, desk, Moment(NOON)).expect("a secret");
        let set = (password(PASSWORD, &SystemRandom).expect("long enough"), &*code(&secret.0, NOON));
        let enrolled = self.directory.enrol_password(self.recorder(), command(), desk, set).await;
        assert_eq!(enrolled, Ok(account));
        (account, secret.0)
    }

    /// Somebody new with a passkey, and the browser in which it lies.
    async fn with_passkey(&self, administrator: AccountId, text: &str) -> (AccountId, Authenticator) {
        let (account, link) = self.linked(administrator, text).await;
        let (desk, mut browser) = (self.directory.desks().desk(), Authenticator::new(ORIGIN));
        let holder = Holder::Invited(&link, Moment(NOON));
        let question = self.directory.ask_new_passkey(&passkeys(), desk, holder).expect("a question");
        let answer = browser.create(&question);
        let asked = (&asked(Actor::Node), None);
        let added = self.directory.add_passkey(self.recorder(), &passkeys(), asked, (desk, &answer)).await;
        assert_eq!(added, Ok(account));
        (account, browser)
    }

    async fn types(
        &self,
        number: &str,
        password: &str,
        code: &str,
        desk: Desk,
    ) -> Result<AccountId, NotSignedIn> {
        let now = Moment(self.house.clock.0.load(Ordering::Relaxed));
        let checked = self.directory.attempt(number, desk)?.check(password, code, now);
        let signed = self.directory.sign_in_by_password(self.recorder(), command(), checked).await;
        signed.map(|(account, token)| {
            assert_eq!(self.directory.desks().act(desk, &token), Ok(account));
            account
        })
    }

    async fn touches(
        &self,
        browser: &mut Authenticator,
        desk: Desk,
    ) -> Result<(AccountId, Token), NotSignedIn> {
        let question = self.directory.ask_passkey(&passkeys(), desk).expect("a question");
        let answer = browser.get(&question);
        self.directory.sign_in_by_passkey(self.recorder(), &passkeys(), command(), (desk, &answer)).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_16_password_and_code_sign_in_once_a_code_also_after_a_new_start() {
    let (staff, administrator, commander) = Staff::founded().await;
    let (account, secret) = staff.with_password(administrator, "F-1").await;
    staff.given(administrator, commander, account, Role::FirstLine).await.expect("a role");
    let (desk, at) = (staff.directory.desks().desk(), |step: i64| NOON + step * 30_000);
    let wrong = Err(NotSignedIn::Wrong);
    let first = code(&secret, at(0));
    assert_eq!(staff.types("F-1", PASSWORD, &first, desk).await, wrong, "it was shown for the link already");
    staff.house.set(at(2));
    let second = code(&secret, at(2));
    assert_eq!(staff.types(" f-1 ", PASSWORD, &second, desk).await, Ok(account));
    assert_eq!(staff.types("F-1", PASSWORD, &second, desk).await, wrong, "twice");
    // What is in the record holds after a new start.
    assert!(staff.is_what_the_record_says().await);
    let again = super::directory(staff.recorder(), &staff.steps).await;
    let checked = again.attempt("F-1", desk).expect("an attempt").check(PASSWORD, &second, Moment(at(2)));
    let repeated = again.sign_in_by_password(staff.recorder(), command(), checked).await;
    assert_eq!(repeated.map(|(account, _)| account), wrong);
    // A password alone is none, nor is a code; and who sets another password signs in with that one.
    staff.house.set(at(4));
    let third = code(&secret, at(4));
    assert_eq!(staff.types("F-1", "nine blue boats at noo", &third, desk).await, wrong);
    assert_eq!(staff.types("F-1", PASSWORD, "000000", desk).await, wrong);
    let other = password("ten green boats at dawn", &SystemRandom).expect("long enough");
    staff.wants(account, account, Command::SetPassword(other)).await.expect("theirs");
    // Three wrong guesses have even a known desk wait.
    let waits = staff.types("F-1", "ten green boats at dawn", &third, desk).await;
    assert_eq!(waits, Err(NotSignedIn::Wait(1000)));
    staff.steps.0.fetch_add(1000, Ordering::Relaxed);
    assert_eq!(staff.types("F-1", "ten green boats at dawn", &third, desk).await, Ok(account));
    // Badge and PIN do not help in such a shift.
    let four = pin("2580", &SystemRandom).expect("a PIN");
    let quick = staff.directory.set_pin(staff.recorder(), &by(account), (account, desk), four).await;
    assert_eq!(quick.map_err(|error| error.code().to_owned()), Err("quick-off".into()));
}

/// Threat 16: nobody learns whether there is such a number; who guesses waits, and the officer at their own desk does not.
#[tokio::test(flavor = "multi_thread")]
async fn threat_16_guesses_wait_and_a_number_that_nobody_has_is_answered_like_one_that_somebody_has() {
    let (staff, administrator, _) = Staff::founded().await;
    let (account, secret) = staff.with_password(administrator, "F-1").await;
    let (own, other) = (staff.directory.desks().desk(), staff.directory.desks().desk());
    staff.house.set(NOON + 60_000);
    let now = || staff.house.clock.0.load(Ordering::Relaxed);
    assert_eq!(staff.types("F-1", PASSWORD, &code(&secret, now()), own).await, Ok(account));
    let mut answers = Vec::new();
    for number in ["F-1", "F-2", "no number, at all"] {
        let mut told = Vec::new();
        for _ in 0..5 {
            let began = std::time::Instant::now();
            told.push(staff.types(number, "a wrong password", "123456", other).await);
            if told.last() == Some(&Err(NotSignedIn::Wrong)) {
                // The slow hash is made for everybody: it alone takes longer than this.
                assert!(began.elapsed().as_micros() > 2_000, "{number}: answered at once");
            }
        }
        answers.push(told);
    }
    let expected = [vec![Err(NotSignedIn::Wrong); 3], vec![Err(NotSignedIn::Wait(1000)); 2]].concat();
    assert_eq!(answers, [expected.clone(), expected.clone(), expected]);
    staff.house.set(now() + 60_000);
    assert_eq!(staff.types("F-1", PASSWORD, &code(&secret, now()), own).await, Ok(account), "a known desk");
    let right = code(&secret, now() + 30_000);
    let waits = staff.types("F-1", PASSWORD, &right, other).await;
    assert_eq!(waits, Err(NotSignedIn::Wait(1000)), "not even what is right");
    staff.steps.0.fetch_add(1000, Ordering::Relaxed);
    assert_eq!(staff.types("F-1", PASSWORD, &right, other).await, Ok(account));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_signs_in_whom_nobody_named_and_badge_and_pin_help_within_the_shift() {
    let (staff, administrator, commander) = Staff::founded().await;
    let (account, mut browser) = staff.with_passkey(administrator, "F-1").await;
    staff.given(administrator, commander, account, Role::Trainer).await.expect("a role");
    let (directory, recorder, desk) = (&staff.directory, staff.recorder(), staff.directory.desks().desk());
    let (signed, token) = staff.touches(&mut browser, desk).await.expect("they sign in");
    assert_eq!((signed, directory.desks().act(desk, &token)), (account, Ok(account)));
    // An answer is taken once, and only where it was asked.
    let question = directory.ask_passkey(&passkeys(), desk).expect("a question");
    let answer = browser.get(&question);
    let elsewhere = directory.desks().desk();
    for (desk, expected) in
        [(elsewhere, Err(NotSignedIn::NotAsked)), (desk, Ok(account)), (desk, Err(NotSignedIn::NotAsked))]
    {
        let signed = directory.sign_in_by_passkey(recorder, &passkeys(), command(), (desk, &answer)).await;
        assert_eq!(signed.map(|(account, _)| account), expected);
    }
    let mut copy = browser.clone();
    assert!(staff.touches(&mut browser, desk).await.is_ok());
    assert_eq!(
        staff.touches(&mut copy, desk).await.map(|_| ()),
        Err(NotSignedIn::Passkey),
        "a copy of the key"
    );
    assert!(staff.is_what_the_record_says().await, "with the counter of the key");
    let mut stranger = Authenticator::new(ORIGIN);
    let asked = directory.ask_new_passkey(&passkeys(), desk, Holder::SignedIn(account)).expect("a question");
    stranger.create(&asked);
    assert_eq!(staff.touches(&mut stranger, desk).await.map(|_| ()), Err(NotSignedIn::Passkey));
    // Within the shift a badge or a PIN is enough.
    let badge = directory.set_badge(recorder, &by(account), (account, desk)).await.expect("a badge");
    let four = pin("2580", &SystemRandom).expect("a PIN");
    directory.set_pin(recorder, &by(account), (account, desk), four).await.expect("a PIN");
    let token = directory.by_badge(&badge, elsewhere).expect("another desk");
    directory.desks().lock(elsewhere, &token).expect("it locks");
    let checked = directory.pin_at(elsewhere).check("2581");
    assert_eq!(checked, (Some(account), Quick::WrongPin));
    assert_eq!(directory.unlock_by_pin(checked, elsewhere), Err(NotSignedIn::Wrong));
    assert!(directory.unlock_by_pin(directory.pin_at(elsewhere).check("2580"), elsewhere).is_ok());
    assert!(directory.change_by_pin(directory.pin_of("f-1").check("2580"), desk).is_ok());
    assert_eq!(directory.change_by_pin(directory.pin_of("F-9").check("2580"), desk), Err(NotSignedIn::Wrong));
    assert_eq!(directory.by_badge(&directory.desks().token(), desk), Err(NotSignedIn::Wrong));
    // All of it goes at once.
    let reset = staff.wants(administrator, account, Command::ResetCredentials).await;
    assert_eq!(reset, Ok(()), "nobody of whom two people must know");
    assert_eq!(directory.by_badge(&badge, desk), Err(NotSignedIn::Wrong));
    assert_eq!(staff.touches(&mut browser, desk).await.map(|_| ()), Err(NotSignedIn::Passkey));
    assert!(staff.is_what_the_record_says().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_confirmed_by_a_key_that_signs_it_and_the_answer_is_kept() {
    let (staff, administrator, _) = Staff::founded().await;
    let (account, mut browser) = staff.with_passkey(administrator, "F-1").await;
    let (directory, recorder, desk) = (&staff.directory, staff.recorder(), staff.directory.desks().desk());
    let (_, token) = staff.touches(&mut browser, desk).await.expect("they sign in");
    let (refusal, seizure) = (Decision([1; 32]), Decision([2; 32]));
    let question = directory.ask_decision(&passkeys(), (desk, &token), refusal).expect("a question");
    let answer = browser.get(&question);
    let confirmed = directory
        .confirm_decision(recorder, &passkeys(), &by(account), (desk, &token, &answer))
        .await
        .expect("it holds");
    assert_eq!(confirmed.decision, refusal.0);
    let proof = directory.take_decision((desk, &confirmed.token), refusal).expect("a proof");
    assert_eq!((*proof.decision, *proof.assertion), (refusal.0, confirmed.assertion));
    let twice = directory.take_decision((desk, &confirmed.token), refusal);
    assert_eq!(twice, Err(spartel_app::people::session::Rejection::NotAsked));
    // The record keeps what the key signed, and by what the signature is bound to the decision.
    let events = recorder.read(spartel_ledger::id::StreamId(account.0)).await.expect("a stream");
    let last = events.last().expect("an event").body.clone();
    let kept: spartel_app::people::account::Event =
        spartel_ledger::recorded::Recorded::read(last).expect("it");
    let spartel_app::people::account::Event::DecisionConfirmed(kept) = kept else { panic!("{kept:?}") };
    assert_eq!((kept.decision.0, &kept.assertion[..]), (refusal.0, answer.as_bytes()));
    let hash: [u8; 32] =
        sha2::Digest::finalize(sha2::Digest::chain_update(sha2::Sha256::default(), &answer)).into();
    assert_eq!(hash, confirmed.assertion);
    let asked: serde_json::Value = serde_json::from_str(&question).expect("JSON");
    let signed = asked["publicKey"]["challenge"].as_str().expect("a challenge");
    assert_eq!(signed, base64url(&challenge(refusal, kept.nonce.0)));
    // An answer to one decision is none to another, nor to signing in.
    let token = confirmed.token;
    directory.ask_decision(&passkeys(), (desk, &token), seizure).expect("a question");
    let other =
        directory.confirm_decision(recorder, &passkeys(), &by(account), (desk, &token, &answer)).await;
    assert_eq!(other.map(|_| ()), Err(NotSignedIn::Passkey));
    let question = directory.ask_passkey(&passkeys(), desk).expect("a question");
    let answer = browser.get(&question);
    let other =
        directory.confirm_decision(recorder, &passkeys(), &by(account), (desk, &token, &answer)).await;
    assert_eq!(other.map(|_| ()), Err(NotSignedIn::NotAsked));
    assert!(staff.is_what_the_record_says().await);
}

fn base64url(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// Threat 16: a link is used once, and a founder's is handed out by whoever holds the machine alone.
#[tokio::test(flavor = "multi_thread")]
async fn threat_16_a_link_is_used_once_and_a_guarded_account_gets_one_by_two_people() {
    let (staff, administrator, commander) = Staff::founded().await;
    let (directory, recorder, desk) = (&staff.directory, staff.recorder(), staff.directory.desks().desk());
    let link = directory.invite_founder(recorder, &asked(Actor::Node), commander).await.expect("a link");
    let theirs = directory.invite_founder(recorder, &by(administrator), commander).await;
    assert_eq!(theirs.map(|_| ()), Err(Rejection::MayNot.into()));
    assert_eq!(directory.invited(&link, Moment(NOON)), Some((commander, number("C-1"))));
    assert_eq!(directory.invited(&link, Moment(NOON + 86_400_000)), None);
    let (secret, _) = directory.ask_code(&link, desk, Moment(NOON)).expect("a secret");
    let set = || password(PASSWORD, &SystemRandom).expect("long enough");
    let enrol = async |code: &str| directory.enrol_password(recorder, command(), desk, (set(), code)).await;
    assert_eq!(enrol("000000").await, Err(NotSignedIn::Wrong), "a finger slipped");
    assert_eq!(enrol(&code(&secret.0, NOON)).await, Ok(commander));
    assert_eq!(enrol(&code(&secret.0, NOON)).await, Err(NotSignedIn::NotAsked));
    let again = directory.ask_code(&link, desk, Moment(NOON)).map(|_| ());
    assert_eq!(again.map_err(|error| error.code().to_owned()), Err("no-link".into()));
    let not_fresh = directory.invite(recorder, &by(administrator), commander).await;
    assert_eq!(not_fresh.map(|_| ()), Err(Rejection::NotFresh.into()));
    // Another commander and the administrator agree on new credentials.
    let second = staff.create(administrator, "C-2").await.expect("an account");
    staff.given(administrator, commander, second, Role::Commander).await.expect("a role");
    let reset = Reset { account: commander };
    let id = directory.propose(recorder, &by(administrator), &reset).await.expect("a proposal");
    let own = directory.approve(recorder, &by(commander), id, Digest::of(&reset)).await;
    assert!(matches!(own, Err(DirectoryError::Grave(_))), "{own:?}");
    directory.approve(recorder, &by(second), id, Digest::of(&reset)).await.expect("it is done");
    assert_eq!(staff.types("C-1", PASSWORD, &code(&secret.0, NOON), desk).await, Err(NotSignedIn::Wrong));
    assert!(directory.invite(recorder, &by(administrator), commander).await.is_ok());
    assert!(staff.is_what_the_record_says().await);
}

#[test]
fn secrets_that_are_too_short_or_simple_are_refused_and_no_others() {
    let weak = |text: &str| password(text, &SystemRandom).err();
    assert_eq!((weak("elevenchars"), weak("twelve chars")), (Some(WeakSecret::TooShort), None));
    assert_eq!(weak("éééééééééééé"), None, "twelve characters, whatever their bytes");
    assert_eq!(weak(&"x".repeat(1025)), Some(WeakSecret::TooLong));
    for (text, expected) in [
        ("123", Some(WeakSecret::NoPin)),
        ("123456789", Some(WeakSecret::NoPin)),
        ("12a4", Some(WeakSecret::NoPin)),
        ("7777", Some(WeakSecret::TooSimple)),
        ("2580", None),
        ("12345678", None),
    ] {
        assert_eq!(pin(text, &SystemRandom).err(), expected, "{text}");
    }
    assert_eq!(ServiceNumber::parse("no number, at all"), None);
}
