//! Names planted in the files of victims and children, told on every path there is: nobody but focal points meets one.

use std::fs;

use serde_json::{Value, json};
use stories::{
    Headquarters, Post,
    planted::{every_file, holds_planted, nothing_planted_in, planted},
};

/// A file of each kind and what hangs on it, a planted name in everything that people fill in freely.
fn files(count: usize) -> Vec<u8> {
    let at = "2018-03-04T06:10:00-05:00";
    let who = |n| {
        json!({"base": "OUA", "occurred_at": at, "family_name": planted(n), "sex": "F", "nationality": "HTI",
        "reported_by": planted(n), "place": {"text": planted(n)}})
    };
    let line = |fields: Value, more: Value| {
        let mut line = fields;
        line.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        format!("{line}\n").into_bytes()
    };
    let plain = || json!({"base": "OUA", "occurred_at": at});
    let of = |n: usize| {
        let (child, victim) = (format!("m{n}"), format!("v{n}"));
        [
            line(plain(), json!({"kind": "note", "ref": format!("n{n}"), "target": child, "text": planted(n)})),
            line(who(n), json!({"kind": "child_file", "ref": child, "protection_status": "separated",
                "wishes": planted(n)})),
            line(who(n), json!({"kind": "screening", "ref": victim, "status": "possible"})),
            line(plain(), json!({"kind": "referral", "ref": format!("r{n}"), "subject": victim,
                "subject_kind": "presumed_victim", "agency": "ibesr", "reason": planted(n), "urgency": "routine",
                "sent_at": at})),
        ]
        .concat()
    };
    (0..count).flat_map(of).collect()
}

#[test]
fn no_path_tells_a_name_that_is_sealed() {
    let (post, mut headquarters) = (Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let key = headquarters.home().join("hp.key");
    let _ = headquarters
        .run(["protection-key", "--out", key.to_str().unwrap()])
        .done();
    let taken = post.import(&files(8), &[]).done();
    assert_eq!(taken["stored"], 32, "{taken}");
    assert_eq!(post.import(&files(8), &[]).done()["unchanged"], 32);
    // The story's own file is plain by design; it is not the program's.
    fs::remove_file(post.path("import.jsonl")).unwrap();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    let _ = post.run(["sync"]).done();
    for search in [
        post.run(["search", &planted(7)]),
        headquarters.run(["search", &planted(7)]),
    ] {
        assert_eq!(search.done()["results"], json!([]));
    }
    let mut lines = Vec::new();
    for kind in ["all", "child_file", "note", "referral"] {
        for format in ["jsonl", "csv", "xlsx"] {
            let out = post.path(&format!("{kind}.{format}"));
            let args = [
                "export",
                kind,
                "--format",
                format,
                "--out",
                out.to_str().unwrap(),
            ];
            let _ = post.run(args).done();
            let out = headquarters.home().join(format!("{kind}.{format}"));
            let args = [
                "export",
                kind,
                "--format",
                format,
                "--out",
                out.to_str().unwrap(),
            ];
            let _ = headquarters.run(args).done();
            lines.push(out);
        }
    }
    let exported = fs::read_to_string(&lines[0]).unwrap();
    let first: Value = serde_json::from_str(exported.lines().next().unwrap()).unwrap();
    let shown = post.run(["show", first["id"].as_str().unwrap()]);
    let told = post.run(["history", first["id"].as_str().unwrap()]);
    assert!(!holds_planted(format!("{shown:?}{told:?}").as_bytes()));
    let (here, there) = (
        post.run(["verify"]).done(),
        headquarters.run(["verify"]).done(),
    );
    assert_eq!(here["projection_digest"], there["projection_digest"]);
    headquarters.cut_power();
    nothing_planted_in(&[post.home(), headquarters.home()].map(every_file).concat());
}
