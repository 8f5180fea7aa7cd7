//! A file of ten thousand lines is imported, sent and found at headquarters, and doing it all twice changes nothing.

use std::fs;

use serde_json::Value;
use stories::{Headquarters, Post, records};

const LINES: usize = 10_000;

#[test]
fn all_of_them_once() {
    let (post, mut headquarters) = (Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let file = records::file(&records::six_kinds(LINES));
    let said = post.import(&file, &[]).done();
    assert_eq!(
        (&said["stored"], &said["unchanged"]),
        (&LINES.into(), &0.into())
    );
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    let sent = post.run(["sync"]).done();
    assert_eq!(
        (&sent["outcome"], &sent["waiting"]),
        (&"done".into(), &0.into()),
        "{sent}"
    );

    let here = post.run(["verify"]).done();
    let there = headquarters.run(["verify"]).done();
    assert_eq!((&here["ok"], &there["ok"]), (&true.into(), &true.into()));
    assert_eq!(
        here["projection_digest"]["OUA"],
        there["projection_digest"]["OUA"]
    );
    same_lines(&post, &headquarters);

    let again = post.import(&file, &[]).done();
    assert_eq!(
        (&again["stored"], &again["unchanged"]),
        (&0.into(), &LINES.into())
    );
    let idle = post.run(["sync"]).done();
    assert_eq!(
        (&idle["sent"], &idle["received"]),
        (&0.into(), &0.into()),
        "{idle}"
    );
    assert_eq!(
        headquarters.run(["verify"]).done()["projection_digest"],
        there["projection_digest"]
    );
    assert_eq!(post.run(["status"]).done()["waiting"]["entries"], 0);
}

#[test]
fn nothing_is_said_to_have_left_while_nobody_listens() {
    let (post, mut headquarters) = (Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    headquarters.cut_power();
    let _ = post
        .import(&records::file(&records::six_kinds(6)), &[])
        .done();
    let said = post.run(["sync"]);
    assert_eq!(
        (said.code, &said.json()["outcome"]),
        (1, &"offline".into()),
        "{said:?}"
    );
    assert!(said.json()["waiting"].as_u64().unwrap() > 6);
    headquarters.listen();
    let said = post.run(["sync"]).done();
    assert_eq!(said["waiting"], 0);
    let line = post.run(["search", "RAS"]).done();
    let line = post
        .run(["show", line["results"][0]["id"].as_str().unwrap()])
        .done();
    assert_eq!(line["delivery"], "received");
    let door = fs::read(post.data().join("desk.json")).unwrap();
    let door: serde_json::Value = serde_json::from_slice(&door).unwrap();
    assert!(
        door["compared"]["at"].is_string(),
        "whoever unlocks next is told how the clock stood: {door}"
    );
}

/// Both exports hold the same records, to the byte.
fn same_lines(post: &Post, headquarters: &Headquarters) {
    let (ours, theirs) = (post.path("ours.jsonl"), post.path("theirs.jsonl"));
    let export = |out: &std::path::Path| {
        ["export", "all", "--format", "jsonl", "--out"]
            .map(str::to_owned)
            .into_iter()
            .chain([out.to_str().unwrap().to_owned()])
    };
    let args: Vec<String> = export(&ours).collect();
    let exported = post.run(args.iter().map(String::as_str)).done();
    assert_eq!(exported["records"].as_u64().unwrap() as usize, LINES);
    let args: Vec<String> = export(&theirs).collect();
    let _ = headquarters.run(args.iter().map(String::as_str)).done();
    let sorted = |path| {
        let text = fs::read_to_string(path).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.retain(|line| of_the_base(line));
        lines.sort();
        lines
    };
    assert_eq!(sorted(ours), sorted(theirs));
}

fn of_the_base(line: &str) -> bool {
    let line: Value = serde_json::from_str(line).unwrap();
    line["base"] == "OUA"
}
