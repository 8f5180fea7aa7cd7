//! What the window showed is in no file once it is closed: not in the register's, and not in the web view's own.

use std::fs;

use stories::{
    Post,
    planted::{every_file, nothing_planted_in, planted, planted_people},
};

use crate::desk::Desk;
use crate::screen::Screen;

const NAMES: usize = 1_000;

/// A driven window keeps a profile on the disk; outside of tests it keeps none.
#[tokio::test]
async fn the_web_view_keeps_no_name_it_showed() {
    let (screen, post) = (Screen::start(), Post::begun("OUA"));
    let _ = post.import(&planted_people(NAMES), &[]).done();
    fs::remove_file(post.path("import.jsonl")).unwrap();

    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;
    desk.press("Ctrl+k").await;
    desk.write(&planted(7)).await;
    desk.sees(&planted(7).to_uppercase()).await;
    desk.press("Escape").await;
    write_line_about(&desk, &planted(8)).await;
    desk.sees("Draft saved").await;
    desk.cut_power().await;

    let files = every_file(post.home());
    let of_the_view = |file: &&std::path::PathBuf| !file.starts_with(post.data());
    assert!(
        files.iter().filter(of_the_view).count() > 2,
        "the web view has a profile: {files:?}"
    );
    nothing_planted_in(&files);
}

async fn write_line_about(desk: &Desk, name: &str) {
    desk.press("Ctrl+n 8").await;
    desk.reach("What happened").await;
    desk.write(name).await;
}
