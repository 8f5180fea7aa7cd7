//! The demonstration's month, as the window shows its last day. Leaves a picture in `target/pictures`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use stories::{Headquarters, Post};

use crate::desk::Desk;
use crate::screen::Screen;

/// The demonstration with its distances from now turned into times.
fn history() -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new("scripts/history")
        .arg("assets/demonstration/ouanaminthe.jsonl")
        .current_dir(root)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

#[tokio::test]
async fn the_day_begins_with_who_is_held_too_long() {
    let (screen, post, mut headquarters) =
        (Screen::start(), Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    let _ = post.import(&history(), &[]).done();
    let _ = post.run(["sync"]).done();

    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;
    // Fifty hours, where the law allows forty-eight.
    desk.sees("SABLIER Evens").await;
    let page = desk.ask("return document.body.innerText").await;
    let page = page.as_str().unwrap();
    let place = |name: &str| {
        page.find(name)
            .unwrap_or_else(|| panic!("{name} is missing: {page}"))
    };
    assert!(place("SABLIER Evens") < place("GUAYACÁN Rafael"), "{page}");
    assert!(
        place("GUAYACÁN Rafael") < place("CALEBASSE Jonas"),
        "{page}"
    );

    let pictures = env::current_exe()
        .unwrap()
        .ancestors()
        .nth(3)
        .unwrap()
        .join("pictures");
    fs::create_dir_all(&pictures).unwrap();
    fs::write(
        pictures.join("today.png"),
        desk.page.screenshot().await.unwrap(),
    )
    .unwrap();
    desk.close().await;
}
