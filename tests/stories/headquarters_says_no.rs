//! Headquarters that refuses: a used invitation, a second server on the same folder.

use stories::{Headquarters, Post};

#[test]
fn an_invitation_that_another_machine_used_is_refused() {
    let (first, second, mut headquarters) =
        (Post::begun("OUA"), Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    for post in [&first, &second] {
        let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    }
    let _ = first.run(["sync"]).done();
    let said = second.run(["sync"]);
    assert_eq!((said.code, said.error().as_str()), (3, "not_approved"));
    let document = said.json();
    assert_eq!(
        (&document["outcome"], &document["code"], &document["sent"]),
        (&"refused".into(), &"not_approved".into(), &0.into())
    );
    assert_eq!(
        document["waiting"],
        second.run(["status"]).done()["waiting"]["entries"]
    );
    let again = first.run(["sync"]).done();
    assert_eq!(again["outcome"], "done", "who was there first stays");
}

#[test]
fn a_second_server_is_refused_and_tells_nobody_its_address() {
    let mut headquarters = Headquarters::new();
    let address = headquarters.listen();
    let second = headquarters.run(["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(
        (second.code, second.error().as_str()),
        (3, "second_process")
    );
    assert_eq!(second.out, "", "it never said that it is ready");
    let status = headquarters.run(["status"]).done();
    assert_eq!(status["server"], address.as_str());
    headquarters.cut_power();
    assert_eq!(headquarters.listen(), address, "the first may come back");
}

#[test]
fn what_is_no_address_is_bad_input() {
    let headquarters = Headquarters::new();
    for nonsense in ["nonsense", "127.0.0.1", "127.0.0.1:port", ""] {
        let said = headquarters.run(["serve", "--listen", nonsense]);
        assert_eq!(
            (said.code, said.error().as_str()),
            (2, "bad_value"),
            "{nonsense:?}"
        );
    }
}
