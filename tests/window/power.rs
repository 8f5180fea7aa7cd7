//! The power goes, or the lid is closed, while the register is open.

use crate::base::{Base, OFFICER, PASSPHRASE};
use crate::desk::Desk;
use crate::screen::Screen;

const LOCK_STATE: &str = "return window.__TAURI_INTERNALS__.invoke('lock_state', { request: {} })";

#[tokio::test]
async fn a_register_left_open_by_a_power_cut_asks_for_its_passphrase_again() {
    let (screen, base) = (Screen::start(), Base::begin());
    let desk = Desk::open(&screen, base.home()).await;
    desk.sees(OFFICER).await;

    desk.write("not the passphrase").await;
    desk.press("Enter").await;
    desk.sees("refusée").await;

    desk.press("Ctrl+a").await;
    desk.write(PASSPHRASE).await;
    desk.press("Enter").await;
    desk.sees("Aujourd’hui").await;
    desk.cut_power().await;

    let desk = Desk::open(&screen, base.home()).await;
    desk.sees_one("input[type=password]").await;
    let state = desk.ask(LOCK_STATE).await;
    assert_eq!(state["state"], "locked");
    assert!(
        state["restarted_after_cut"].is_string(),
        "the cut is told: {state}"
    );
    desk.close().await;
    assert_eq!(base.run(&["verify"])["ok"], true);
}

#[tokio::test]
async fn a_register_left_open_locks_before_the_machine_sleeps() {
    let (screen, base) = (Screen::start(), Base::begin());
    let desk = Desk::open(&screen, base.home()).await;
    desk.sees(OFFICER).await;
    desk.write(PASSPHRASE).await;
    desk.press("Enter").await;
    desk.sees("Aujourd’hui").await;

    screen.falls_asleep();
    desk.sees_one("input[type=password]").await;
    let state = desk.ask(LOCK_STATE).await;
    assert_eq!(state["state"], "locked");
    desk.close().await;
}
