//! A stolen machine and a stolen server give nothing: a thousand planted names, and not a byte of them in any file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;
use stories::{Headquarters, Post};

const NAMES: usize = 1_000;

/// Letters that no file has by chance.
fn planted(n: usize) -> String {
    format!("Zwaribo{n:04}kwenzi")
}

#[test]
fn not_one_of_a_thousand_names_is_in_any_file() {
    let (post, mut headquarters) = (Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let lines: Vec<u8> = (0..NAMES)
        .flat_map(|n| {
            let person = json!({"kind": "person", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
                "family_name": planted(n), "given_names": "Dieusel", "sex": "F", "nationality": "HTI"});
            format!("{person}\n").into_bytes()
        })
        .collect();
    let _ = post.import(&lines, &[]).done();
    // The story's own file is plain by design; it is not the program's.
    fs::remove_file(post.path("import.jsonl")).unwrap();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    let _ = post.run(["sync"]).done();
    let _ = post.run(["search", &planted(7)]).done();
    let _ = post.run(["rebuild"]).done();
    assert_eq!(
        headquarters.run(["search", &planted(7)]).done()["results"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    headquarters.cut_power();
    let files = [post.home(), headquarters.home()].map(every_file).concat();
    assert!(
        files.len() > 6,
        "the folders were looked through: {files:?}"
    );
    for file in files {
        assert!(
            !holds(&fs::read(&file).unwrap()),
            "{} holds a name",
            file.display()
        );
    }
}

#[test]
fn the_search_finds_a_name_as_written_and_as_indexed() {
    assert!(holds(format!("… {} …", planted(3)).as_bytes()));
    assert!(holds(planted(3).to_lowercase().as_bytes()));
    assert!(!holds(b"Mapou Wilner"));
}

fn every_file(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(every_file(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// Whether the bytes hold any of the names, as written or in lower case.
fn holds(bytes: &[u8]) -> bool {
    let common = &planted(0).into_bytes()[1..7];
    bytes.windows(common.len()).any(|window| window == common)
}
