//! Ready is what can be written as well.

use super::ask::{get, open};
use super::given::Served;
use spartel_trial::Folder;

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_not_ready_and_one_with_room_again_is() {
    let small = Folder::new("small");
    let Some(disk) = small.disk(96) else { return };
    let served = Served::lying_in(small.path()).await;
    let ready = async || {
        let answer = get("/health/ready").of(&served).await;
        (answer.status.as_u16(), answer.code())
    };
    assert_eq!(ready().await, (200, String::new()));
    let filling = disk.filled();
    assert_eq!(ready().await, (503, "full".to_owned()));
    assert_eq!(
        get("/health/live").of(&served).await.status,
        200,
        "the process lives, and is not started anew"
    );
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    assert_eq!((contact.status.as_u16(), contact.code().as_str()), (503, "full"));
    std::fs::remove_file(filling).expect("the other file goes");
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    assert_eq!(contact.status, 201, "{}", contact.json());
    assert_eq!(ready().await, (200, String::new()));
}
