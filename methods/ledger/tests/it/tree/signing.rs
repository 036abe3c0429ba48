//! What a signer is asked and answers: each text means one thing, and everything else is refused.

use super::{Memory, ORIGIN, log_key};
use spartel_ledger::tree::checkpoint::Checkpoint;
use spartel_ledger::tree::signing::{LONGEST, Question, Reply};
use spartel_ledger::tree::{consistency, leaf};

fn checkpoint() -> Checkpoint {
    Checkpoint::new(ORIGIN, Memory::of(21).head(21)).unwrap()
}

#[test]
fn questions_and_answers_read_as_they_were_written() {
    let proof = consistency::prove(&Memory::of(21), 5, 21).unwrap();
    let questions = [
        Question::Key,
        Question::Last,
        Question::Sign(checkpoint(), vec![]),
        Question::Sign(checkpoint(), proof),
    ];
    for question in questions {
        assert_eq!(Question::parse(&question.to_string()), Ok(question));
    }
    let replies = [
        Reply::Key(log_key().public),
        Reply::Last(Memory::of(3).head(3)),
        Reply::Signed(log_key().sign(&checkpoint().to_string(), 0)),
        Reply::Smaller { signed: 3, asked: 0 },
        Reply::Inconsistent,
        Reply::OtherLog,
        Reply::failed("No space left on device (os error 28)"),
    ];
    for reply in replies {
        assert_eq!(Reply::parse(&reply.to_string()), Ok(reply));
    }
}

#[test]
fn the_texts_stay_as_they_are() {
    let (hash, checkpoint) = (leaf(b"a"), checkpoint());
    let asked = Question::Sign(checkpoint.clone(), vec![hash]).to_string();
    assert_eq!(asked, format!("sign\n{}\n\n{checkpoint}", hash.to_base64()));
    assert_eq!((Question::Key.to_string(), Question::Last.to_string()), ("key\n".into(), "last\n".into()));
    assert_eq!(Reply::Smaller { signed: 3, asked: 2 }.to_string(), "smaller 3 2\n");
    assert_eq!(Reply::failed("a\nb").to_string(), "failed a b\n", "one line");
}

#[test]
fn what_is_no_question_is_refused() {
    let whole = Question::Sign(checkpoint(), vec![leaf(b"a")]).to_string();
    let many = Question::Sign(checkpoint(), vec![leaf(b"a"); 65]).to_string();
    let long = format!("key\n{}", " ".repeat(LONGEST));
    let bad =
        ["", "key", "keys\n", "key\nlast\n", "last \n", "sign\n", "sign\n\n", "sign\nAA==\n\n", &many, &long];
    let cut = (0..whole.len()).map(|end| whole[..end].to_owned());
    for text in bad.into_iter().map(str::to_owned).chain(cut).chain([whole.clone() + "x"]) {
        assert!(Question::parse(&text).is_err(), "{text:?}");
    }
    assert!(Question::parse(&whole).is_ok());
}

#[test]
fn what_is_no_answer_is_refused() {
    let signed = Reply::Signed(log_key().sign(&checkpoint().to_string(), 0)).to_string();
    let cut = signed.char_indices().map(|(end, _)| signed[..end].to_owned());
    let bad = [
        "",
        "\n",
        "key\n",
        "key x\n",
        "last 3\n",
        "last 03 x\n",
        "smaller 3\n",
        "smaller -1 2\n",
        "inconsistent \n",
        "failed\n",
        "signed\n",
        "other-log\nx\n",
    ];
    for text in bad.into_iter().map(str::to_owned).chain(cut) {
        assert!(Reply::parse(&text).is_err(), "{text:?}");
    }
}
