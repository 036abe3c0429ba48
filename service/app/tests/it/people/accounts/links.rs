//! Links and codes: each works once.

use super::super::{NOW, account, later, number};
use super::{ADMIN, ask, does, house, slow};
use spartel_app::people::account::credential::{
    self, CodeSecret, Enrolment, Hash, LINK_LASTS, enrol, invite_founder,
};
use spartel_app::people::account::{
    BadgeSet, CodeSet, Command, CredentialsReset, DoesNotFollow, Event, IdentityLinked, PasskeyAdded,
    PasskeyId, PasswordSet, People, PinSet, Rejection, SignedIn, Way, found,
};
use spartel_app::people::rights::Role;

/// An account that was made, with a link.
fn invited(people: &mut People) -> Hash {
    does(people, ADMIN, 9, Command::Create(number(9)));
    let link = Hash([1; 32]);
    does(people, ADMIN, 9, Command::Invite(link));
    link
}

fn password() -> Enrolment {
    let code = CodeSet { secret: CodeSecret([1; 20]), step: 7 };
    Enrolment::Password(PasswordSet { password: slow(1) }, code)
}

fn does_all(people: &mut People, of: u8, events: Vec<Event>) {
    events.iter().for_each(|event| people.apply(account(of), event).expect("it follows"));
}

/// Threat 16: a link works once, for a day, and is given only where nothing was ever set.
#[test]
fn a_link_works_once_for_a_day_and_is_for_who_has_nothing() {
    let mut people = house(&[(3, Role::FirstLine)]);
    let link = invited(&mut people);
    assert_eq!(ask(&people, 3, 9, NOW, Command::Invite(link)), Err(Rejection::MayNot));
    assert_eq!(ask(&people, ADMIN, ADMIN, NOW, Command::Invite(link)), Err(Rejection::Oneself));
    assert_eq!(enrol(&people, Hash([2; 32]), &password(), NOW), Err(Rejection::NoLink));
    assert_eq!(enrol(&people, link, &password(), later(LINK_LASTS)), Err(Rejection::NoLink));
    assert!(enrol(&people, link, &password(), later(LINK_LASTS - 1)).is_ok());
    // A second link is the only one.
    does(&mut people, ADMIN, 9, Command::Invite(Hash([3; 32])));
    assert_eq!(enrol(&people, link, &password(), NOW), Err(Rejection::NoLink));
    let (of, events) = enrol(&people, Hash([3; 32]), &password(), NOW).expect("it works");
    assert_eq!(of, account(9));
    does_all(&mut people, 9, events);
    assert_eq!(enrol(&people, Hash([3; 32]), &password(), NOW), Err(Rejection::NoLink), "used");
    assert!(people.present(account(9)).expect("they are there").can_sign_in());
    assert_eq!(ask(&people, ADMIN, 9, NOW, Command::Invite(link)), Err(Rejection::NotFresh));
    // Whoever revokes the only key of somebody cannot hand out a link for them: that needs the credentials to be taken, and two people.
    let passkey = PasskeyId([5; 32]);
    people.apply(account(3), &PasskeyAdded { passkey, credential: vec![] }.into()).expect("a passkey");
    does(&mut people, ADMIN, 3, Command::RevokePasskey(passkey));
    assert_eq!(ask(&people, ADMIN, 3, NOW, Command::Invite(link)), Err(Rejection::NotFresh));
    assert_eq!(ask(&people, ADMIN, 3, NOW, Command::ResetCredentials), Err(Rejection::NeedsTwo));
    people.apply(account(3), &CredentialsReset { proposal: None }.into()).expect("a reset");
    assert!(ask(&people, ADMIN, 3, NOW, Command::Invite(link)).is_ok());
    // Who holds the machine hands out links for those whom they founded alone.
    assert_eq!(invite_founder(&people, account(9), link, NOW), Err(Rejection::NotFounding));
    let first = found(&people, account(20), number(20), Role::Commander).expect("the first");
    people.apply(account(20), &first).expect("it follows");
    assert!(invite_founder(&people, account(20), link, NOW).is_ok());
}

/// Threat 16: no code works twice, nor one before it.
#[test]
fn a_code_works_once_and_everything_goes_with_new_credentials() {
    let mut people = house(&[]);
    let link = invited(&mut people);
    let (_, events) = enrol(&people, link, &password(), NOW).expect("it works");
    does_all(&mut people, 9, events);
    let desk = Hash([4; 32]);
    let signed = |people: &People, step| {
        credential::signed_in(people, account(9), SignedIn { way: Way::Password(step), desk })
    };
    assert_eq!(signed(&people, 7), Err(Rejection::CodeUsed), "the one that was shown at first");
    let event = signed(&people, 9).expect("a later one");
    people.apply(account(9), &event).expect("it follows");
    assert_eq!(people.apply(account(9), &event), Err(DoesNotFollow));
    assert_eq!(
        (signed(&people, 9), signed(&people, 8)),
        (Err(Rejection::CodeUsed), Err(Rejection::CodeUsed))
    );
    let gone = SignedIn { way: Way::Passkey(PasskeyId([1; 32]), None), desk };
    assert_eq!(credential::signed_in(&people, account(9), gone.clone()), Err(Rejection::PasskeyUnknown));
    assert_eq!(people.apply(account(9), &gone.into()), Err(DoesNotFollow));
    let held = |people: &People| people.present(account(9)).expect("they are there").credentials.clone();
    assert!(held(&people).has_been_at(desk) && !held(&people).has_been_at(Hash([5; 32])));
    // Only its holder sets a PIN, a badge or another password.
    for command in [Command::SetPin(slow(2)), Command::SetBadge(desk), Command::SetPassword(slow(3))] {
        assert_eq!(ask(&people, ADMIN, 9, NOW, command), Err(Rejection::NotTheirs));
    }
    let events = [BadgeSet { badge: desk }.into(), PinSet { pin: slow(2) }.into()];
    does_all(&mut people, 9, events.into());
    assert_eq!(people.by_badge(desk), Some(account(9)));
    assert_eq!(ask(&people, ADMIN, ADMIN, NOW, Command::SetBadge(desk)), Err(Rejection::BadgeKnown));
    does(&mut people, ADMIN, 9, Command::ResetCredentials);
    let after = held(&people);
    assert_eq!(
        (after.password.is_none(), after.pin.is_none(), after.badge, after.resets()),
        (true, true, None, 1)
    );
    assert!(after.code.is_none() && !after.has_been_at(desk));
    assert!(!people.present(account(9)).expect("they are there").can_sign_in());
}

/// One identity signs in as the holder of one account; all of it goes with the credentials.
#[test]
fn an_account_is_linked_to_one_identity_and_an_identity_to_one_account() {
    let mut people = house(&[(3, Role::Commander)]);
    let link = invited(&mut people);
    let linked = |of: u8| IdentityLinked { identity: Hash([of; 32]), issuer: "https://id.example".into() };
    let (_, events) = enrol(&people, link, &Enrolment::Identity(linked(1)), NOW).expect("it works");
    does_all(&mut people, 9, events);
    assert_eq!(people.by_identity(Hash([1; 32])), Some(account(9)));
    assert!(people.present(account(9)).expect("they are there").can_sign_in());
    let ask_by =
        |people: &People, by, of, identity| ask(people, by, of, NOW, Command::Link(linked(identity)));
    assert_eq!(ask_by(&people, ADMIN, 9, 2), Err(Rejection::NotTheirs));
    assert_eq!(ask_by(&people, 3, 3, 1), Err(Rejection::IdentityKnown));
    does(&mut people, 3, 3, Command::Link(linked(3)));
    assert_eq!(ask_by(&people, 3, 3, 3), Err(Rejection::IdentityKnown));
    assert_eq!(ask_by(&people, 3, 3, 4), Err(Rejection::IdentityHeld));
    assert_eq!(people.apply(account(3), &linked(4).into()), Err(DoesNotFollow));
    // Who can sign in at a provider alone is not somebody on whom the house can count: it may be gone for good.
    assert!(
        people.present(account(3)).expect("they are there").can_sign_in()
            && !people.is_staffed(Role::Commander)
    );
    let desk = Hash([4; 32]);
    let signed = |people: &People, identity: u8| {
        let way = Way::Provider(Hash([identity; 32]));
        credential::signed_in(people, account(9), SignedIn { way, desk })
    };
    assert_eq!(signed(&people, 3), Err(Rejection::IdentityUnknown));
    let event = signed(&people, 1).expect("theirs");
    people.apply(account(9), &event).expect("it follows");
    does(&mut people, ADMIN, 9, Command::ResetCredentials);
    assert_eq!(people.by_identity(Hash([1; 32])), None);
    assert_eq!(signed(&people, 1), Err(Rejection::IdentityUnknown));
    assert_eq!(people.apply(account(9), &event), Err(DoesNotFollow));
    assert_eq!(people.apply(account(3), &event), Err(DoesNotFollow));
    // Whoever leaves leaves their identity, too; it may come back as another account's.
    does(&mut people, ADMIN, 3, Command::Leave);
    assert_eq!(people.by_identity(Hash([3; 32])), None);
}
