//! What can be searched by says the same as what is asked thing by thing.

use super::{NOW, RIGHTS, account, join, later};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use spartel_app::people::account::{DeputyNamed, People, Post, PostsSet, RoleGranted};
use spartel_app::people::rights::{Action, Role};
use spartel_app::people::{Asked, Circle, Thing};
use spartel_ledger::id::{Code, StreamId};

const POSTS: [&str; 3] = ["uto1", "uto2", "uto3"];

/// Somebody's roles and posts.
fn capacity() -> impl Strategy<Value = (Vec<Role>, Vec<&'static str>)> {
    (subsequence(Role::ALL, 0..=3), subsequence(&POSTS[..], 0..=2))
}

fn given(people: &mut People, of: u8, (roles, posts): &(Vec<Role>, Vec<&'static str>)) {
    join(people, of);
    for (at, role) in (0_u8..).zip(roles) {
        let granted = RoleGranted { role: *role, proposal: StreamId([of * 16 + at; 16]) };
        // Some that are apart are given by nobody.
        let _ = people.apply(account(of), &granted.into());
    }
    let posts = posts.iter().map(|post| Post(Code::new(post))).collect();
    people.apply(account(of), &PostsSet { posts }.into()).expect("posts");
}

proptest! {
    #[test]
    fn circles_hold_exactly_what_an_action_reaches(
        own in capacity(),
        other in capacity(),
        deputy in any::<bool>(),
        action in select(Action::ALL),
    ) {
        let mut people = People::default();
        given(&mut people, 1, &own);
        given(&mut people, 2, &other);
        if deputy {
            let named = DeputyNamed { deputy: account(1), from: NOW, until: later(1_000) };
            people.apply(account(2), &named.into()).expect("a deputy");
        }
        let officer = people.officer(account(1), &RIGHTS, NOW).expect("an officer");
        let asked = Asked { officer: &officer, rights: &RIGHTS, now: NOW };
        let circles = asked.circles(action);
        for post in POSTS.map(|post| Post(Code::new(post))) {
            for in_charge in [1, 2, 3].map(account) {
                let held = circles.contains(&Circle::All)
                    || circles.contains(&Circle::Post(post.clone()))
                    || circles.contains(&Circle::Own(in_charge));
                let reached = asked.reaches(action, Thing { post: &post, in_charge });
                prop_assert_eq!(held, reached, "{} {} {:?}", action, post, in_charge);
            }
            let nobody = asked.reaches(action, Thing { post: &post, in_charge: account(99) });
            prop_assert_eq!(asked.reaches_at(action, &post), nobody);
        }
    }
}
