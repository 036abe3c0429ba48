//! Sessions: who is signed in where, for how long, and what of a key's confirmation holds.

use super::account;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use spartel_app::people::session::{
    AtWork, Call, Decision, Desk, End, Ended, Entry, IDLE, Quick, Rejection, Revoked, SHIFT, STEP_UP,
    SessionId, Sessions, SignIn, Tick, WRONG_PINS,
};
use std::cell::Cell;

const A: u8 = 1;
const B: u8 = 2;
const REFUSAL: Decision = Decision([1; 32]);
const SEIZURE: Decision = Decision([2; 32]);

const fn id(number: u8) -> SessionId {
    SessionId([number; 32])
}

const fn desk(number: u8) -> Desk {
    Desk([number; 16])
}

/// A request from the first desk.
fn call(number: u8, now: u64) -> Call {
    Call { desk: desk(1), id: id(number), now: Tick(now) }
}

fn entry(number: u8, now: u64) -> Entry {
    Entry { desk: desk(1), fresh: id(number), now: Tick(now) }
}

/// The first officer, signed in at the first desk at 0 under the first id.
fn signed_in(by: SignIn) -> Sessions {
    let mut sessions = Sessions::default();
    assert_eq!(sessions.sign_in(account(A), by, entry(1, 0)), Ok(None));
    sessions
}

fn ended(number: u8, of: u8, why: End) -> Ended {
    Ended { desk: desk(1), id: id(number), account: account(of), why }
}

#[test]
fn threat_13_a_session_is_that_of_its_id_at_its_desk() {
    let mut sessions = signed_in(SignIn::Passkey);
    assert_eq!(sessions.look(call(1, 0)), Ok(account(A)));
    assert_eq!(sessions.act(call(1, 1)), Ok(account(A)));
    assert_eq!(sessions.look(call(2, 1)), Err(Rejection::NoSession));
    let elsewhere = Call { desk: desk(2), ..call(1, 1) };
    assert_eq!(sessions.act(elsewhere), Err(Rejection::NoSession), "a token that was carried away");
    assert_eq!(
        sessions.sign_in(account(B), SignIn::Passkey, Entry { desk: desk(2), ..entry(1, 1) }),
        Err(Rejection::IdKnown)
    );
    assert_eq!(Sessions::default().look(call(1, 0)), Err(Rejection::NoSession));
}

#[test]
fn threat_13_who_does_nothing_for_a_quarter_of_an_hour_is_signed_out() {
    let mut sessions = signed_in(SignIn::Passkey);
    assert_eq!(sessions.act(call(1, IDLE - 1)), Ok(account(A)));
    assert_eq!(sessions.look(call(1, 2 * IDLE - 2)), Ok(account(A)), "what a browser asks by itself");
    assert_eq!(sessions.expire(Tick(2 * IDLE - 2)), []);
    assert_eq!(sessions.act(call(1, 2 * IDLE - 1)), Err(Rejection::NoSession));
    assert_eq!(sessions.expire(Tick(2 * IDLE - 1)), [ended(1, A, End::Idle)]);
    assert_eq!(sessions.act(call(1, 0)), Err(Rejection::NoSession), "an end is an end");
}

#[test]
fn threat_13_no_session_outlasts_its_shift_however_busy() {
    let mut sessions = signed_in(SignIn::Passkey);
    let mut now = 0;
    while now + IDLE - 1 < SHIFT {
        now += IDLE - 1;
        assert_eq!(sessions.act(call(1, now)), Ok(account(A)));
    }
    assert_eq!(
        sessions.change(account(A), Quick::Badge, entry(2, SHIFT - 2)).map(|before| before.map(|b| b.why)),
        Ok(Some(End::Replaced))
    );
    assert_eq!(sessions.act(call(2, SHIFT - 1)), Ok(account(A)));
    assert_eq!(sessions.act(call(2, SHIFT)), Err(Rejection::NoSession));
    assert_eq!(sessions.change(account(A), Quick::Badge, entry(3, SHIFT)), Err(Rejection::NoShift));
    assert_eq!(sessions.expire(Tick(SHIFT)), [ended(2, A, End::ShiftOver)]);
}

#[test]
fn a_desk_has_one_session_and_officers_change_in_seconds_within_their_shifts() {
    let mut sessions = signed_in(SignIn::Passkey);
    assert_eq!(
        sessions.change(account(B), Quick::Pin, entry(2, 1)),
        Err(Rejection::NoShift),
        "no passkey yet"
    );
    let replaced = Ok(Some(ended(1, A, End::Replaced)));
    assert_eq!(sessions.sign_in(account(B), SignIn::Passkey, entry(2, 1)), replaced);
    assert_eq!(sessions.look(call(1, 1)), Err(Rejection::NoSession));
    assert_eq!(sessions.look(call(2, 1)), Ok(account(B)));
    assert_eq!(sessions.change(account(A), Quick::Pin, entry(3, 2)), Ok(Some(ended(2, B, End::Replaced))));
    assert_eq!(sessions.look(call(3, 2)), Ok(account(A)));
    assert_eq!(sessions.change(account(B), Quick::Badge, entry(3, 3)), Err(Rejection::IdKnown));
    assert_eq!(
        sessions.change(account(B), Quick::Badge, entry(4, 3 + IDLE)),
        Ok(Some(ended(3, A, End::Idle)))
    );
}

#[test]
fn a_locked_session_lets_nobody_in_until_its_own_officer_unlocks_it() {
    let mut sessions = signed_in(SignIn::Passkey);
    assert_eq!(sessions.unlock(Quick::Pin, entry(2, 1)), Err(Rejection::NotLocked));
    assert_eq!(sessions.lock(call(1, 1)), Ok(()));
    for refused in [
        sessions.look(call(1, 2)),
        sessions.act(call(1, 2)),
        sessions.ask_step_up(call(1, 2), REFUSAL).map(|()| account(A)),
        sessions.sign_out(call(1, 2)).map(|_| account(A)),
        sessions.lock(call(1, 2)).map(|()| account(A)),
    ] {
        assert_eq!(refused, Err(Rejection::Locked));
    }
    assert_eq!(sessions.unlock(Quick::WrongPin, entry(2, 2)), Err(Rejection::WrongPin));
    assert_eq!(sessions.unlock(Quick::Pin, entry(1, 2)), Err(Rejection::IdKnown));
    assert_eq!(sessions.unlock(Quick::Pin, entry(2, 2)), Ok(()));
    assert_eq!(sessions.look(call(1, 2)), Err(Rejection::NoSession), "the id from before");
    assert_eq!(sessions.act(call(2, 2)), Ok(account(A)));
    assert_eq!(sessions.lock(call(2, 3)), Ok(()));
    assert_eq!(
        sessions.unlock(Quick::Badge, entry(3, 3 + IDLE)),
        Err(Rejection::NoSession),
        "locked is idle too"
    );
    let empty = Entry { desk: desk(2), ..entry(3, 3) };
    assert_eq!(sessions.unlock(Quick::Badge, empty), Err(Rejection::NoSession));
}

#[test]
fn threat_16_after_five_wrong_pins_only_a_passkey_helps() {
    let mut sessions = signed_in(SignIn::Passkey);
    sessions.lock(call(1, 0)).expect("locked");
    for wrong in 1..=WRONG_PINS {
        let at = Entry { desk: desk(wrong), ..entry(2, 1) };
        let refused = sessions.change(account(A), Quick::WrongPin, at);
        assert_eq!(refused, Err(Rejection::WrongPin), "at whatever desk: {wrong}");
    }
    for shown in [Quick::Pin, Quick::Badge, Quick::WrongPin] {
        assert_eq!(sessions.unlock(shown, entry(2, 2)), Err(Rejection::QuickOff));
        assert_eq!(sessions.change(account(A), shown, entry(2, 2)), Err(Rejection::QuickOff));
    }
    assert!(sessions.sign_in(account(A), SignIn::Passkey, entry(2, 3)).is_ok());
    sessions.lock(call(2, 3)).expect("locked");
    assert_eq!(sessions.unlock(Quick::Pin, entry(3, 4)), Ok(()));
}

#[test]
fn a_right_pin_does_not_give_wrong_ones_back() {
    let mut sessions = signed_in(SignIn::Passkey);
    for wrong in 1..=WRONG_PINS {
        assert_eq!(sessions.change(account(A), Quick::WrongPin, entry(100, 1)), Err(Rejection::WrongPin));
        let right = sessions.change(account(A), Quick::Pin, entry(10 + wrong, 1));
        assert_eq!(right.is_ok(), wrong < WRONG_PINS);
    }
}

#[test]
fn a_shift_that_began_with_a_password_has_no_short_way() {
    let mut sessions = signed_in(SignIn::Password);
    assert_eq!(sessions.act(call(1, 1)), Ok(account(A)));
    sessions.lock(call(1, 1)).expect("locked");
    for shown in [Quick::Pin, Quick::Badge] {
        assert_eq!(sessions.unlock(shown, entry(2, 2)), Err(Rejection::QuickOff));
        assert_eq!(sessions.change(account(A), shown, entry(2, 2)), Err(Rejection::QuickOff));
    }
}

/// How a session began stays with it, whatever begins elsewhere: what is set in it hangs on that.
#[test]
fn a_session_at_the_provider_stays_one_beside_a_shift_that_began_with_a_passkey() {
    let mut sessions = signed_in(SignIn::Provider);
    let desk = call(1, 1).desk;
    assert_eq!(sessions.began(account(A), desk, Tick(1)), Some(SignIn::Provider));
    assert_eq!(sessions.change(account(A), Quick::Pin, entry(2, 2)), Err(Rejection::QuickOff));
    let elsewhere = Entry { desk: Desk([77; 16]), ..entry(3, 3) };
    sessions.sign_in(account(A), SignIn::Passkey, elsewhere).expect("another desk");
    assert!(sessions.has_quick(account(A), Tick(3)));
    assert_eq!(sessions.began(account(A), desk, Tick(3)), Some(SignIn::Provider));
    assert_eq!(sessions.began(account(A), elsewhere.desk, Tick(3)), Some(SignIn::Passkey));
    assert_eq!(sessions.began(account(B), desk, Tick(3)), None);
    sessions.lock(call(1, 4)).expect("locked");
    assert_eq!(sessions.began(account(A), desk, Tick(4)), None, "who is away sets nothing");
}

#[test]
fn an_officer_is_at_work_while_a_session_runs_and_away_while_all_are_locked() {
    let mut sessions = signed_in(SignIn::Passkey);
    let at_work = |locked| Some(AtWork { began: Tick(0), locked });
    assert_eq!(sessions.at_work(account(A), Tick(1)), at_work(false));
    assert_eq!(sessions.at_work(account(B), Tick(1)), None);
    sessions.lock(call(1, 1)).expect("locked");
    assert_eq!(sessions.at_work(account(A), Tick(2)), at_work(true));
    let elsewhere = Entry { desk: desk(2), ..entry(2, 2) };
    sessions.change(account(A), Quick::Pin, elsewhere).expect("within the shift");
    assert_eq!(sessions.at_work(account(A), Tick(3)), at_work(false), "at another desk");
    assert_eq!(sessions.at_work(account(A), Tick(2 + IDLE)), None, "what is idle has ended");
}

#[test]
fn a_grave_act_is_confirmed_for_itself_alone_and_once() {
    let mut sessions = signed_in(SignIn::Passkey);
    assert_eq!(sessions.confirm_step_up(call(1, 0), REFUSAL, id(2)), Err(Rejection::NotAsked));
    assert_eq!(sessions.ask_step_up(call(1, 0), REFUSAL), Ok(()));
    assert_eq!(sessions.confirm_step_up(call(1, 1), SEIZURE, id(2)), Err(Rejection::AnotherDecision));
    assert_eq!(sessions.confirm_step_up(call(1, 1), REFUSAL, id(1)), Err(Rejection::IdKnown));
    assert_eq!(sessions.confirm_step_up(call(1, 1), REFUSAL, id(2)), Ok(()));
    assert_eq!(
        sessions.take_step_up(call(1, 1), REFUSAL).err(),
        Some(Rejection::NoSession),
        "the id from before"
    );
    let proof = sessions.take_step_up(call(2, 1), REFUSAL).expect("confirmed");
    assert_eq!((proof.account(), proof.decision()), (account(A), REFUSAL));
    assert_eq!(sessions.take_step_up(call(2, 1), REFUSAL).err(), Some(Rejection::NotAsked), "once");
}

#[test]
fn what_was_asked_and_not_confirmed_or_for_another_decision_or_too_late_confirms_nothing() {
    let asked = || {
        let mut sessions = signed_in(SignIn::Passkey);
        sessions.ask_step_up(call(1, 0), REFUSAL).expect("asked");
        sessions
    };
    let confirmed = || {
        let mut sessions = asked();
        sessions.confirm_step_up(call(1, 1), REFUSAL, id(2)).expect("confirmed");
        sessions
    };
    assert_eq!(asked().take_step_up(call(1, 1), REFUSAL).err(), Some(Rejection::NotAsked));
    assert_eq!(asked().confirm_step_up(call(1, STEP_UP), REFUSAL, id(2)), Err(Rejection::TooLate));
    let mut other = confirmed();
    assert_eq!(other.take_step_up(call(2, 1), SEIZURE).err(), Some(Rejection::AnotherDecision));
    assert_eq!(other.take_step_up(call(2, 1), REFUSAL).err(), Some(Rejection::NotAsked), "begin anew");
    assert!(confirmed().take_step_up(call(2, STEP_UP - 1), REFUSAL).is_ok());
    assert_eq!(confirmed().take_step_up(call(2, STEP_UP), REFUSAL).err(), Some(Rejection::TooLate));
    let again = confirmed().confirm_step_up(call(2, 2), REFUSAL, id(3));
    assert_eq!(again, Err(Rejection::NotAsked), "one answer of the key");
    let mut away = confirmed();
    away.lock(call(2, 1)).expect("locked");
    away.unlock(Quick::Badge, entry(3, 1)).expect("unlocked");
    assert_eq!(away.take_step_up(call(3, 1), REFUSAL).err(), Some(Rejection::NotAsked), "who was away");
    let mut anew = confirmed();
    anew.ask_step_up(call(2, 1), SEIZURE).expect("asked");
    assert_eq!(anew.take_step_up(call(2, 1), REFUSAL).err(), Some(Rejection::AnotherDecision));
}

#[test]
fn threat_13_leaving_a_lost_key_and_signing_out_end_every_session_and_the_shift() {
    let two_desks = || {
        let mut sessions = signed_in(SignIn::Passkey);
        let second = Entry { desk: desk(2), ..entry(2, 0) };
        sessions.change(account(A), Quick::Badge, second).expect("a second desk");
        let third = Entry { desk: desk(3), ..entry(3, 0) };
        sessions.sign_in(account(B), SignIn::Passkey, third).expect("another officer");
        sessions
    };
    let check = |mut sessions: Sessions, ended: Vec<Ended>, why: End| {
        let reported: Vec<_> = ended.iter().map(|ended| (ended.id, ended.account, ended.why)).collect();
        assert_eq!(reported, [(id(1), account(A), why), (id(2), account(A), why)]);
        assert_eq!(sessions.look(call(1, 1)), Err(Rejection::NoSession));
        assert_eq!(sessions.change(account(A), Quick::Badge, entry(9, 1)), Err(Rejection::NoShift));
        assert_eq!(sessions.look(Call { desk: desk(3), ..call(3, 1) }), Ok(account(B)));
    };
    for (revoked, why) in [
        (Revoked::Left, End::Left),
        (Revoked::KeyLost, End::KeyLost),
        (Revoked::CredentialsReset, End::CredentialsReset),
    ] {
        let mut sessions = two_desks();
        sessions.lock(call(1, 0)).expect("locked ones too");
        let ended = sessions.revoke(account(A), revoked);
        check(sessions, ended, why);
    }
    let mut sessions = two_desks();
    let ended = sessions.sign_out(call(1, 1)).expect("signed out");
    check(sessions, ended, End::SignedOut);
}

/// What is done, at a desk.
#[derive(Debug, Clone, Copy)]
enum Deed {
    SignIn(u8, SignIn),
    Change(u8, Quick),
    Unlock(Quick),
    Lock,
    Act,
    SignOut,
    Revoke(u8),
    Expire,
    Ask(Decision),
    Confirm(Decision),
    Take(Decision),
}

/// What was done, and when: out of these alone it follows what holds.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fact {
    Strong(u8, SignIn),
    WrongPin(u8),
    Began { desk: u8, id: usize, of: u8 },
    Renewed { desk: u8, id: usize },
    Locked(u8),
    Acted(u8),
    Over(u8),
    Asked(u8, Decision),
    Confirmed(u8),
    Taken(u8),
}

#[derive(Debug, Default)]
struct History(Vec<(u64, Fact)>);

impl History {
    fn last(&self, is: impl Fn(&Fact) -> bool) -> Option<usize> {
        self.0.iter().rposition(|(_, fact)| is(fact))
    }

    /// When the shift of an officer began that ran at a place of the history, and how.
    fn shift(&self, of: u8, until: usize) -> Option<(usize, SignIn)> {
        let facts = &self.0[..until];
        let at = facts.iter().rposition(|(_, fact)| match fact {
            Fact::Strong(by, _) | Fact::Over(by) => *by == of,
            _ => false,
        })?;
        match facts[at].1 {
            Fact::Strong(_, by) => Some((at, by)),
            _ => None,
        }
    }

    /// Whether an officer comes in by badge or PIN.
    fn quick(&self, of: u8, now: u64) -> bool {
        let Some((at, by)) = self.shift(of, self.0.len()) else { return false };
        let wrong = self.0[at..].iter().filter(|(_, fact)| *fact == Fact::WrongPin(of)).count();
        by == SignIn::Passkey && now - self.0[at].0 < SHIFT && wrong < usize::from(WRONG_PINS)
    }

    /// The session at a desk that has not ended: whose, and its id.
    fn session(&self, at_desk: u8, now: u64) -> Option<(u8, usize)> {
        let began = self.last(|fact| matches!(fact, Fact::Began { desk, .. } if *desk == at_desk))?;
        let Fact::Began { id, of, .. } = self.0[began].1 else { unreachable!() };
        let since = &self.0[began..];
        let renewed = since.iter().rev().find_map(|(_, fact)| match fact {
            Fact::Renewed { desk, id } if *desk == at_desk => Some(*id),
            _ => None,
        });
        let seen = since.iter().filter(|(_, fact)| match fact {
            Fact::Began { desk, .. } | Fact::Renewed { desk, .. } => *desk == at_desk,
            Fact::Acted(desk) => *desk == at_desk,
            _ => false,
        });
        let seen = seen.map(|(at, _)| *at).max().expect("it began");
        let over = since.iter().any(|(_, fact)| *fact == Fact::Over(of));
        let (shift, _) = self.shift(of, began).expect("a shift");
        (!over && now - seen < IDLE && now - self.0[shift].0 < SHIFT).then_some((of, renewed.unwrap_or(id)))
    }

    fn is_locked(&self, at_desk: u8) -> bool {
        let last = self.last(|fact| match fact {
            Fact::Began { desk, .. } | Fact::Locked(desk) => *desk == at_desk,
            // Only unlocking comes between a lock and what is done after it.
            Fact::Renewed { desk, .. } => *desk == at_desk,
            _ => false,
        });
        last.is_some_and(|at| matches!(self.0[at].1, Fact::Locked(_)))
    }

    /// What was asked at a desk to confirm and still can be, with whether it was.
    fn asked(&self, at_desk: u8, now: u64) -> Option<(Decision, bool)> {
        let ends = |fact: &Fact| match fact {
            Fact::Began { desk, .. } | Fact::Locked(desk) | Fact::Taken(desk) | Fact::Asked(desk, _) => {
                *desk == at_desk
            }
            _ => false,
        };
        let at = self.last(ends)?;
        let (asked, Fact::Asked(_, decision)) = self.0[at] else { return None };
        let confirmed = self.0[at..].iter().any(|(_, fact)| *fact == Fact::Confirmed(at_desk));
        (now - asked < STEP_UP).then_some((decision, confirmed))
    }
}

fn deeds() -> impl Strategy<Value = Deed> {
    let who = || 1..=3_u8;
    let quick = || select(vec![Quick::Badge, Quick::Pin, Quick::Pin, Quick::WrongPin, Quick::WrongPin]);
    let decision = || select(vec![REFUSAL, SEIZURE]);
    let sign_in = select(vec![SignIn::Passkey, SignIn::Passkey, SignIn::Password]);
    prop_oneof![
        4 => (who(), sign_in).prop_map(|(of, by)| Deed::SignIn(of, by)),
        4 => (who(), quick()).prop_map(|(of, quick)| Deed::Change(of, quick)),
        4 => quick().prop_map(Deed::Unlock),
        3 => Just(Deed::Lock),
        6 => Just(Deed::Act),
        1 => Just(Deed::SignOut),
        1 => who().prop_map(Deed::Revoke),
        1 => Just(Deed::Expire),
        4 => decision().prop_map(Deed::Ask),
        4 => decision().prop_map(Deed::Confirm),
        4 => decision().prop_map(Deed::Take),
    ]
}

/// The sessions beside their history.
struct Trial {
    sessions: Sessions,
    history: History,
    now: u64,
    ids: usize,
    taken: usize,
    quick: usize,
}

impl Trial {
    fn id(number: usize) -> SessionId {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&number.to_be_bytes());
        SessionId(bytes)
    }

    fn note(&mut self, fact: Fact) {
        self.history.0.push((self.now, fact));
    }

    /// Does it, with the newest id at the desk or an older one, and says whether what came of it is what the history gives.
    fn does(&mut self, at: u8, stale: usize, deed: Deed) -> bool {
        let now = self.now;
        self.ids += 1;
        let (fresh, session) = (self.ids, self.history.session(at, now));
        let of_call = session.map_or(0, |(_, id)| id).saturating_sub(stale);
        let call = Call { desk: desk(at), id: Self::id(of_call), now: Tick(now) };
        let entry = Entry { desk: desk(at), fresh: Self::id(fresh), now: Tick(now) };
        let open = session.filter(|(_, id)| *id == of_call && !self.history.is_locked(at)).map(|(of, _)| of);
        let asked = self.history.asked(at, now);
        let (expected, done, facts) = match deed {
            Deed::SignIn(of, by) => {
                let done = self.sessions.sign_in(account(of), by, entry).is_ok();
                (true, done, vec![Fact::Strong(of, by), Fact::Began { desk: at, id: fresh, of }])
            }
            Deed::Change(of, shown) => {
                let expected = self.history.quick(of, now) && shown != Quick::WrongPin;
                self.tried(of, shown);
                let done = self.sessions.change(account(of), shown, entry).is_ok();
                (expected, done, vec![Fact::Began { desk: at, id: fresh, of }])
            }
            Deed::Unlock(shown) => {
                let locked = session.filter(|_| self.history.is_locked(at)).map(|(of, _)| of);
                let quick = locked.is_some_and(|of| self.history.quick(of, now));
                locked.into_iter().for_each(|of| self.tried(of, shown));
                let done = self.sessions.unlock(shown, entry).is_ok();
                (quick && shown != Quick::WrongPin, done, vec![Fact::Renewed { desk: at, id: fresh }])
            }
            Deed::Lock => {
                (open.is_some(), self.sessions.lock(call).is_ok(), vec![Fact::Acted(at), Fact::Locked(at)])
            }
            Deed::Act => {
                let acted = self.sessions.act(call).ok();
                return acted == open.map(account)
                    && open.is_none_or(|_| {
                        self.note(Fact::Acted(at));
                        true
                    });
            }
            Deed::SignOut => (
                open.is_some(),
                self.sessions.sign_out(call).is_ok(),
                open.map(Fact::Over).into_iter().collect(),
            ),
            Deed::Revoke(of) => {
                self.sessions.revoke(account(of), Revoked::KeyLost);
                (true, true, vec![Fact::Over(of)])
            }
            Deed::Expire => {
                self.sessions.expire(Tick(now));
                (true, true, Vec::new())
            }
            Deed::Ask(decision) => {
                let done = self.sessions.ask_step_up(call, decision).is_ok();
                (open.is_some(), done, vec![Fact::Acted(at), Fact::Asked(at, decision)])
            }
            Deed::Confirm(decision) => {
                let done = self.sessions.confirm_step_up(call, decision, Self::id(fresh)).is_ok();
                let expected = open.is_some() && asked == Some((decision, false));
                (expected, done, vec![Fact::Confirmed(at), Fact::Renewed { desk: at, id: fresh }])
            }
            Deed::Take(decision) => {
                let proof = self.sessions.take_step_up(call, decision).ok();
                let expected = open.filter(|_| asked == Some((decision, true)));
                self.taken += usize::from(proof.is_some());
                if open.is_some() {
                    self.note(Fact::Acted(at));
                    self.note(Fact::Taken(at));
                }
                let proof = proof.map(|proof| (proof.account(), proof.decision()));
                return proof == expected.map(|of| (account(of), decision));
            }
        };
        if done {
            facts.into_iter().for_each(|fact| self.note(fact));
        }
        self.quick += usize::from(done && matches!(deed, Deed::Change(..) | Deed::Unlock(_)));
        expected == done
    }

    /// A wrong PIN counts where it is looked at.
    fn tried(&mut self, of: u8, shown: Quick) {
        if shown == Quick::WrongPin && self.history.quick(of, self.now) {
            self.note(Fact::WrongPin(of));
        }
    }

    /// Whether at each desk exactly the session is found that the history gives, and by no other id that ever was.
    fn is_as_told(&self) -> bool {
        (1..=2).all(|at| {
            let now = self.now;
            let session = self.history.session(at, now).filter(|_| !self.history.is_locked(at));
            (0..=self.ids).all(|number| {
                let found = self.sessions.look(Call { desk: desk(at), id: Self::id(number), now: Tick(now) });
                let expected = session.filter(|(_, id)| *id == number).map(|(of, _)| account(of));
                found.ok() == expected
            })
        })
    }
}

#[test]
fn whatever_is_done_sessions_are_what_the_history_gives() {
    let counts: [Cell<usize>; 2] = Default::default();
    let steps = select(vec![
        0,
        0,
        1,
        1,
        STEP_UP - 1,
        STEP_UP,
        STEP_UP / 3,
        IDLE / 2,
        IDLE / 2,
        IDLE - 1,
        IDLE,
        SHIFT / 5,
        SHIFT - 1,
    ]);
    let stale = prop_oneof![9 => Just(0), 1 => 1..3_usize];
    let decision = || select(vec![REFUSAL, REFUSAL, REFUSAL, SEIZURE]);
    let short = || select(vec![0, 1, STEP_UP / 3, STEP_UP / 2, STEP_UP - 1]);
    let once = (steps, stale, deeds()).prop_map(|deed| vec![deed]);
    let confirming =
        (decision(), decision(), decision(), short(), short()).prop_map(|(ask, confirm, take, one, two)| {
            vec![(1, 0, Deed::Ask(ask)), (one, 0, Deed::Confirm(confirm)), (two, 0, Deed::Take(take))]
        });
    let deeds = (1..=2_u8, prop_oneof![5 => once, 1 => confirming]);
    let deeds = proptest::collection::vec(deeds, 1..60);
    let config = ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() };
    let tried = TestRunner::new(config).run(&deeds, |deeds| {
        let (sessions, history) = (Sessions::default(), History::default());
        let mut trial = Trial { sessions, history, now: 0, ids: 0, taken: 0, quick: 0 };
        let deeds = deeds.into_iter().flat_map(|(at, deeds)| deeds.into_iter().map(move |deed| (at, deed)));
        for (at, (step, stale, deed)) in deeds {
            trial.now += step;
            prop_assert!(trial.does(at, stale, deed), "{deed:?} at {at}, {}: {:?}", trial.now, trial.history);
            prop_assert!(trial.is_as_told(), "after {deed:?} at {at}, {}: {:?}", trial.now, trial.history);
        }
        counts[0].set(counts[0].get() + trial.taken);
        counts[1].set(counts[1].get() + trial.quick);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
    let counts = counts.map(|count| count.get());
    assert!(counts.iter().all(|count| *count > 100), "confirmations taken, quick ways gone: {counts:?}");
}
