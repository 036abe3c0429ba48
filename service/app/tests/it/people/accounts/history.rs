//! Whatever is tried, rights are what the history gives.

use super::super::{NOW, RIGHTS, account, later, number};
use super::{ADMIN, AIRPORT, COMMANDER, PORT, agreed, ask, house, role};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use spartel_app::people::account::{
    AccountCreated, Command, Event, PasskeyId, People, PostsSet, Reset, RoleChange, RoleGranted, Turn,
    change_role, reset,
};
use spartel_app::people::rights::Role;
use spartel_ledger::id::{AccountId, Moment, StreamId};
use std::cell::Cell;
use std::collections::BTreeSet;

/// Something that somebody tries.
#[derive(Debug, Clone)]
enum Try {
    Ask(u8, u8, Command),
    Role([u8; 2], RoleChange),
    Reset([u8; 2], u8),
}

fn tries() -> impl Strategy<Value = (i64, Try)> {
    let who = || select(vec![ADMIN, COMMANDER, 3, 4, 5, 6]);
    let time = || -50..300_i64;
    let posts = proptest::collection::btree_set(select(vec![AIRPORT, PORT]), 0..=2);
    let key = || (0..6_u8).prop_map(|key| PasskeyId([key; 32]));
    let command = prop_oneof![
        1 => (3..9_u8).prop_map(|of| Command::Create(number(of))),
        1 => posts.prop_map(Command::SetPosts),
        1 => who().prop_map(|of| Command::EndDeputy(account(of))),
        1 => key().prop_map(|key| Command::AddPasskey(key, vec![1])),
        1 => key().prop_map(Command::RevokePasskey),
        1 => Just(Command::ResetCredentials),
        1 => Just(Command::Leave),
    ];
    let own =
        |(by, of, own, command): (u8, u8, bool, Command)| Try::Ask(by, if own { by } else { of }, command);
    let names = (who(), who(), time(), 0..900_i64).prop_map(|(by, deputy, from, long)| {
        let named = Command::NameDeputy(account(deputy), later(from), later(from + long));
        Try::Ask(by, by, named)
    });
    let pair = || [select(vec![ADMIN, COMMANDER]), select(vec![COMMANDER, 3, 4])];
    let change = (who(), select(Role::ALL), select(vec![Turn::Given, Turn::Taken]));
    let tried = prop_oneof![
        4 => (who(), 1..9_u8, any::<bool>(), command).prop_map(own),
        3 => names,
        2 => (pair(), change).prop_map(|(by, (of, what, turn))| Try::Role(by, role(of, what, turn))),
        1 => (pair(), who()).prop_map(|(by, of)| Try::Reset(by, of)),
    ];
    (0..30_i64, tried)
}

/// What a try leads to, if to anything: of whom, and what.
fn outcome(people: &People, at: u8, now: Moment, tried: Try) -> Option<(AccountId, Event)> {
    match tried {
        Try::Ask(by, of, command) => Some((account(of), ask(people, by, of, now, command).ok()?)),
        Try::Role(by, change) => {
            let approval = agreed(people, by, 100 + at, now, change).ok()?;
            Some((change.account, change_role(people, &approval, &RIGHTS).ok()?))
        }
        Try::Reset(by, of) => {
            let approval = agreed(people, by, 100 + at, now, Reset { account: account(of) }).ok()?;
            Some((account(of), reset(people, &approval).ok()?))
        }
    }
}

/// What the history says that an account acts in at a time: worked out from the events alone, in another way than the state does.
fn roles_of(history: &[(AccountId, Event)], of: AccountId, now: Moment) -> Option<BTreeSet<Role>> {
    let events =
        |of: AccountId| history.iter().filter(move |(whose, _)| *whose == of).map(|(_, event)| event);
    let left = |of| events(of).any(|event| matches!(event, Event::AccountLeft(_)));
    if left(of) {
        return None;
    }
    let own = |of| {
        events(of).fold(BTreeSet::new(), |mut roles, event| {
            match event {
                Event::RoleGranted(granted) => drop(roles.insert(granted.role)),
                Event::RoleTaken(taken) => drop(roles.remove(&taken.role)),
                _ => {}
            }
            roles
        })
    };
    let everybody: BTreeSet<AccountId> = history.iter().map(|(whose, _)| *whose).collect();
    let stands_in = |other: &AccountId| {
        let mut last = events(*other).filter_map(|event| match event {
            Event::DeputyNamed(named) if named.deputy == of => Some(Some((named.from, named.until))),
            Event::DeputyEnded(ended) if ended.deputy == of => Some(None),
            _ => None,
        });
        let term = last.next_back().flatten();
        !left(*other) && term.is_some_and(|(from, until)| from <= now && now < until)
    };
    let mut together = own(of);
    for other in everybody.into_iter().filter(stands_in) {
        together.extend(own(other));
    }
    let list: Vec<Role> = together.iter().copied().collect();
    Some(if RIGHTS.conflict(&list).is_some() { own(of) } else { together })
}

#[test]
fn whatever_is_tried_rights_are_what_the_history_gives_and_who_left_may_nothing() {
    let counts: [Cell<usize>; 3] = Default::default();
    let config = ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() };
    let tried = TestRunner::new(config).run(&proptest::collection::vec(tries(), 1..60), |steps| {
        let others =
            [(3, Role::SecondLine), (4, Role::Commander), (5, Role::FirstLine), (6, Role::Protection)];
        let (mut people, mut history, mut now) = (house(&others), Vec::new(), NOW);
        for (of, role) in
            [(ADMIN, Role::Administrator), (COMMANDER, Role::Commander)].into_iter().chain(others)
        {
            history.push((account(of), Event::from(AccountCreated { number: number(of) })));
            history.push((account(of), RoleGranted { role, proposal: StreamId([of; 16]) }.into()));
            history.push((account(of), PostsSet { posts: [AIRPORT].into() }.into()));
        }
        for (at, (after, tried)) in steps.into_iter().enumerate() {
            now = Moment(now.0 + after);
            if let Some((of, event)) = outcome(&people, at as u8, now, tried) {
                let with_role = matches!(event, Event::RoleGranted(_) | Event::RoleTaken(_));
                counts[0].set(counts[0].get() + usize::from(with_role));
                prop_assert_eq!(people.apply(of, &event), Ok(()), "a decision follows");
                history.push((of, event));
            }
            for of in (1..9).map(account) {
                let officer = people.officer(of, &RIGHTS, now);
                let Some(present) = people.present(of) else {
                    prop_assert!(officer.is_none());
                    counts[1].set(counts[1].get() + usize::from(people.get(of).is_some()));
                    continue;
                };
                let own: Vec<Role> = present.roles.iter().copied().collect();
                prop_assert_eq!(RIGHTS.conflict(&own), None, "roles that are apart");
                let acted = officer.map(|officer| officer.roles());
                counts[2].set(counts[2].get() + usize::from(acted.as_ref() != Some(&present.roles)));
                prop_assert_eq!(acted, roles_of(&history, of, now));
            }
        }
        let mut by_stream = history.clone();
        by_stream.sort_by_key(|(of, _)| std::cmp::Reverse(*of));
        let mut again = People::default();
        for (of, event) in &by_stream {
            prop_assert_eq!(again.apply(*of, event), Ok(()), "stream by stream");
        }
        prop_assert_eq!(again, people);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
    let counts = counts.map(|count| count.get());
    assert!(
        counts.iter().all(|count| *count > 100),
        "roles changed, people gone, deputies acting: {counts:?}"
    );
}
