//! Whatever is asked in whatever order: what is in memory is what the record says, and it says no more than was done.

use super::{Staff, by};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use spartel_app::people::account::{Command, PasskeyId, Post, Reset, RoleChange, Turn};
use spartel_app::people::grave::Digest;
use spartel_app::people::rights::Role;
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use std::cell::Cell;

/// What somebody asks, with who and of whom as places in a list.
#[derive(Debug, Clone)]
enum Ask {
    Create(u8),
    Posts(u8),
    Deputy(i64),
    Passkey(u8),
    Revoke(u8),
    Reset,
    Leave,
    Propose(usize, bool),
    ProposeReset,
    Approve(usize),
    Refuse(usize),
    Withdraw(usize),
    Later(i64),
}

fn asks() -> impl Strategy<Value = Vec<(usize, usize, Ask)>> {
    let ask = prop_oneof![
        3 => (0..6_u8).prop_map(Ask::Create),
        2 => (0..3_u8).prop_map(Ask::Posts),
        1 => (1..3_i64).prop_map(Ask::Deputy),
        2 => (0..6_u8).prop_map(Ask::Passkey),
        1 => (0..6_u8).prop_map(Ask::Revoke),
        1 => Just(Ask::Reset),
        1 => Just(Ask::Leave),
        5 => (0..8_usize, any::<bool>()).prop_map(|(role, given)| Ask::Propose(role, given)),
        1 => Just(Ask::ProposeReset),
        5 => (0..4_usize).prop_map(Ask::Approve),
        1 => (0..4_usize).prop_map(Ask::Refuse),
        1 => (0..4_usize).prop_map(Ask::Withdraw),
        1 => (0..3_i64).prop_map(Ask::Later),
    ];
    prop::collection::vec((0..5_usize, 0..5_usize, ask), 1..40)
}

const DAY: i64 = 24 * 60 * 60 * 1000;

impl Staff {
    /// Asks it, whatever comes of it.
    async fn asks(&self, now: &mut i64, (who, whom, ask): (AccountId, AccountId, Ask)) -> bool {
        let (directory, recorder) = (&self.directory, self.recorder());
        let ids: Vec<StreamId> = directory.proposals().into_iter().map(|listed| listed.id).collect();
        let id = |at: usize| ids.get(at).copied().unwrap_or(StreamId([0; 16]));
        let done = match ask {
            Ask::Create(at) => self.create(who, &format!("F-{at}")).await.map(|_| ()),
            Ask::Posts(at) => {
                let posts = [Post(Code::parse(&format!("uto{at}")).expect("a code"))].into();
                self.wants(who, whom, Command::SetPosts(posts)).await
            }
            Ask::Deputy(days) => {
                let deputy = Command::NameDeputy(whom, Moment(*now), Moment(*now + days * DAY));
                self.wants(who, who, deputy).await
            }
            Ask::Passkey(at) => {
                self.wants(who, who, Command::AddPasskey(PasskeyId([at; 32]), vec![at])).await
            }
            Ask::Revoke(at) => self.wants(who, whom, Command::RevokePasskey(PasskeyId([at; 32]))).await,
            Ask::Reset => self.wants(who, whom, Command::ResetCredentials).await,
            Ask::Leave => self.wants(who, whom, Command::Leave).await,
            Ask::Propose(role, given) => {
                let turn = if given { Turn::Given } else { Turn::Taken };
                let change = RoleChange { account: whom, role: Role::ALL[role], turn };
                directory.propose(recorder, &by(who), &change).await.map(|_| ())
            }
            Ask::ProposeReset => {
                directory.propose(recorder, &by(who), &Reset { account: whom }).await.map(|_| ())
            }
            Ask::Approve(at) => match directory.content(recorder, id(at)).await {
                Ok(seen) => directory.approve(recorder, &by(who), id(at), Digest::of_bytes(&seen)).await,
                Err(error) => Err(error),
            },
            Ask::Refuse(at) => directory.refuse(recorder, &by(who), id(at), &Code::new("no")).await,
            Ask::Withdraw(at) => directory.withdraw(recorder, &by(who), id(at)).await,
            Ask::Later(days) => {
                *now += days * DAY;
                self.house.set(*now);
                Ok(())
            }
        };
        done.is_ok()
    }
}

#[test]
fn after_any_commands_in_any_order_memory_is_what_the_record_says() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let done = Cell::new(0);
    TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() })
        .run(&asks(), |asked| {
            let (same, differences) = runtime.block_on(async {
                let (staff, ..) = Staff::founded().await;
                let mut now = super::NOON;
                for (who, whom, ask) in asked {
                    let people: Vec<AccountId> =
                        staff.directory.people(|people| people.all().map(|(id, _)| id).collect());
                    let (who, whom) = (people[who % people.len()], people[whom % people.len()]);
                    done.set(done.get() + u32::from(staff.asks(&mut now, (who, whom, ask)).await));
                }
                (staff.is_what_the_record_says().await, staff.house.differences().await)
            });
            prop_assert!(same && differences.is_empty(), "{differences:?}");
            Ok(())
        })
        .expect("memory is what the record says");
    assert!(done.get() > 50, "only {} commands were carried out", done.get());
}
