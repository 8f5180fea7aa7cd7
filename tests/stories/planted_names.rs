//! A stolen machine and a stolen server give nothing: a thousand planted names, and not a byte of them in any file.

use std::fs;

use stories::{
    Headquarters, Post,
    planted::{every_file, holds_planted, nothing_planted_in, planted, planted_people},
};

const NAMES: usize = 1_000;

#[test]
fn not_one_of_a_thousand_names_is_in_any_file() {
    let (post, mut headquarters) = (Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let _ = post.import(&planted_people(NAMES), &[]).done();
    // The story's own file is plain by design; it is not the program's.
    fs::remove_file(post.path("import.jsonl")).unwrap();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    let _ = post.run(["sync"]).done();
    let _ = post.run(["search", &planted(7)]).done();
    let _ = post.run(["rebuild"]).done();
    let found = headquarters.run(["search", &planted(7)]).done();
    let first = &found["results"][0];
    assert_eq!(first["why"], "exact", "{found}");
    let label = first["label"].as_str().unwrap();
    assert!(label.contains(&planted(7).to_uppercase()), "{found}");
    headquarters.cut_power();
    let files = [post.home(), headquarters.home()].map(every_file).concat();
    assert!(
        files.len() > 6,
        "the folders were looked through: {files:?}"
    );
    nothing_planted_in(&files);
}

#[test]
fn the_search_finds_a_name_as_written_as_indexed_and_as_a_page_keeps_it() {
    let wide: Vec<u8> = planted(3)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(holds_planted(format!("… {} …", planted(3)).as_bytes()));
    assert!(holds_planted(planted(3).to_lowercase().as_bytes()));
    assert!(holds_planted(&wide));
    assert!(!holds_planted(b"Mapou Wilner"));
}
