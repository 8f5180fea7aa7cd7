//! The power goes, or the lid is closed, while the register is open.

use stories::{OFFICER, PASSPHRASE, Post};

use crate::desk::Desk;
use crate::screen::Screen;

const LOCK_STATE: &str = "return window.__TAURI_INTERNALS__.invoke('lock_state', { request: {} })";

#[tokio::test]
async fn a_register_left_open_by_a_power_cut_asks_for_its_passphrase_again() {
    let (screen, post) = (Screen::start(), Post::begun("OUA"));
    let desk = Desk::open(&screen, &post).await;
    desk.sees(OFFICER).await;

    desk.write("not the passphrase").await;
    desk.press("Enter").await;
    desk.sees("Passphrase refused").await;

    desk.press("Ctrl+a").await;
    desk.write(PASSPHRASE).await;
    desk.press("Enter").await;
    desk.sees("Today").await;
    desk.cut_power().await;

    let desk = Desk::open(&screen, &post).await;
    desk.sees_one("input[type=password]").await;
    let state = desk.ask(LOCK_STATE).await;
    assert_eq!(state["state"], "locked");
    assert!(
        state["restarted_after_cut"].is_string(),
        "the cut is told: {state}"
    );
    desk.close().await;
    assert_eq!(post.run(["verify"]).done()["ok"], true);
}

#[tokio::test]
async fn a_register_left_open_locks_before_the_machine_sleeps() {
    let (screen, post) = (Screen::start(), Post::begun("OUA"));
    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;

    screen.falls_asleep();
    desk.sees_one("input[type=password]").await;
    assert_eq!(desk.ask(LOCK_STATE).await["state"], "locked");
    desk.close().await;
}
