//! Passkeys without hardware: what holds, and what does not.

use spartel_passkeys::WebAuthn;
use spartel_ports::Passkeys;
use spartel_ports::passkeys::Registered;
use spartel_trial::Authenticator;

const ORIGIN: &str = "https://post.example";

fn house() -> WebAuthn {
    WebAuthn::new("post.example", &[ORIGIN, "https://desk.post.example:8443"]).expect("a party")
}

fn registered(house: &WebAuthn, browser: &mut Authenticator) -> Registered {
    let asked = house.register([7; 16], "F-1", &[]).expect("a question");
    let answer = browser.create(&asked.browser);
    house.registered(&asked.state, &answer).expect("a passkey")
}

#[test]
fn a_passkey_is_made_and_signs_its_holder_in_whom_nobody_named() {
    let (house, mut browser) = (house(), Authenticator::new(ORIGIN));
    let made = registered(&house, &mut browser);
    let asked = house.ask(&[], None).expect("a question");
    assert!(!asked.browser.contains("F-1") && asked.browser.contains("\"allowCredentials\":[]"));
    let answer = browser.get(&asked.browser);
    assert_eq!(house.claimed(&answer), Ok(made.id));
    let answered = house.answered(&asked.state, &made.credential, &answer).expect("it holds");
    assert_eq!(answered.id, made.id);
    // Its counter moved: the same answer, or one of a copy, does not hold any more.
    let after = answered.credential.expect("its counter moved");
    assert!(house.answered(&asked.state, &after, &answer).is_err(), "twice");
    browser.counter = 0;
    let asked = house.ask(&[], None).expect("a question");
    assert!(house.answered(&asked.state, &after, &browser.get(&asked.browser)).is_err(), "a copy");
    let asked = house.ask(std::slice::from_ref(&after), None).expect("a question");
    assert!(house.answered(&asked.state, &after, &browser.get(&asked.browser)).is_ok());
    // Registering it again is refused by the browser, which is told that it is known.
    let again = house.register([7; 16], "F-1", std::slice::from_ref(&after)).expect("a question");
    assert!(again.browser.contains("excludeCredentials\":[{"));
    assert!(again.browser.contains("\"residentKey\":\"required\""));
}

#[test]
fn what_was_signed_for_one_decision_holds_for_no_other() {
    let (house, mut browser) = (house(), Authenticator::new(ORIGIN));
    let made = registered(&house, &mut browser);
    let known = [made.credential.clone()];
    let refusal = house.ask(&known, Some([1; 32])).expect("a question");
    let seizure = house.ask(&known, Some([2; 32])).expect("a question");
    let answer = browser.get(&refusal.browser);
    assert!(house.answered(&refusal.state, &made.credential, &answer).is_ok());
    assert!(house.answered(&seizure.state, &made.credential, &answer).is_err());
    let free = house.ask(&known, None).expect("a question");
    assert!(house.answered(&free.state, &made.credential, &answer).is_err());
    // Base 64 of the challenge is what the browser is given, and signs.
    assert!(refusal.browser.contains("\"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\""));
}

#[test]
fn another_place_another_key_or_a_holder_who_was_not_verified_is_refused() {
    let (house, mut browser) = (house(), Authenticator::new(ORIGIN));
    let made = registered(&house, &mut browser);
    let asked = house.ask(&[], None).expect("a question");
    let holds = |browser: &mut Authenticator| {
        house.answered(&asked.state, &made.credential, &browser.get(&asked.browser)).is_ok()
    };
    let with = |change: fn(&mut Authenticator)| {
        let mut changed = browser.clone();
        change(&mut changed);
        changed
    };
    assert!(!holds(&mut with(|browser| browser.origin = "https://post.example.org".into())), "a phisher");
    assert!(!holds(&mut with(|browser| browser.origin = "http://post.example".into())), "no TLS");
    assert!(!holds(&mut with(|browser| browser.verifies = false)), "nobody typed a PIN");
    let mut other = Authenticator::new(ORIGIN);
    registered(&house, &mut other);
    assert!(!holds(&mut other), "another key");
    assert!(holds(&mut with(|browser| browser.origin = "https://desk.post.example:8443".into())));
    assert!(holds(&mut with(|_| {})));
    for nonsense in ["", "{}", "[]", "null", "{\"id\":\"x\"}"] {
        assert!(house.claimed(nonsense).is_err() && house.registered(&asked.state, nonsense).is_err());
        assert!(house.answered(&asked.state, &made.credential, nonsense).is_err());
    }
    let asked = house.register([8; 16], "F-2", &[]).expect("a question");
    let mut phisher = Authenticator::new("https://elsewhere.example");
    assert!(house.registered(&asked.state, &phisher.create(&asked.browser)).is_err());
    let mut unverified = Authenticator::new(ORIGIN);
    unverified.verifies = false;
    assert!(house.registered(&asked.state, &unverified.create(&asked.browser)).is_err());
    assert!(WebAuthn::new("post.example", &[]).is_err());
    assert!(WebAuthn::new("post.example", &["https://elsewhere.example"]).is_err());
    assert!(WebAuthn::new("post.example", &["post"]).is_err());
}
