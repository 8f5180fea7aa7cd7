//! The main job, in the real window and by keyboard alone: a line, an arrest, the power goes, nothing
//! is lost; later headquarters has it.

use stories::{Headquarters, Post};

use crate::desk::Desk;
use crate::screen::Screen;

const LINE: &str = "All four bases answer.";
const HALF_A_LINE: &str = "A lorry waits at the";

#[tokio::test]
async fn what_an_officer_wrote_outlives_a_power_cut_and_reaches_headquarters() {
    let (screen, post, mut headquarters) =
        (Screen::start(), Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    headquarters.cut_power();

    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;
    write_line(&desk, LINE).await;
    desk.press("Ctrl+Enter").await;
    desk.sees(LINE).await;
    arrest(&desk).await;
    write_line(&desk, HALF_A_LINE).await;
    desk.sees("Draft saved").await;
    desk.cut_power().await;

    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;
    desk.sees("TAMARIN Dieusel").await;
    desk.sees(LINE).await;
    desk.sees(HALF_A_LINE).await;

    headquarters.listen();
    desk.press("Alt+9").await;
    desk.reach("Send now").await;
    desk.press("Enter").await;
    desk.sees("Online · nothing to send").await;
    desk.close().await;

    let (here, there) = (
        post.path("here.jsonl"),
        headquarters.home().join("there.jsonl"),
    );
    let export = ["export", "all", "--format", "jsonl", "--out"];
    let _ = post
        .run(export.into_iter().chain([here.to_str().unwrap()]))
        .done();
    let _ = headquarters
        .run(export.into_iter().chain([there.to_str().unwrap()]))
        .done();
    let (here, there) = (std::fs::read(here).unwrap(), std::fs::read(there).unwrap());
    assert!(
        !here.is_empty() && here == there,
        "the same bytes at both ends"
    );
    let (here, there) = (
        post.run(["verify"]).done(),
        headquarters.run(["verify"]).done(),
    );
    assert_eq!(here["projection_digest"], there["projection_digest"]);
}

/// Opens the form of a line and fills it in.
async fn write_line(desk: &Desk, text: &str) {
    desk.press("Ctrl+n 8").await;
    desk.reach("Category").await;
    desk.write("Radio").await;
    desk.press("Enter").await;
    desk.reach("What happened").await;
    desk.write(text).await;
}

/// Writes an arrest until it is saved.
async fn arrest(desk: &Desk) {
    desk.press("Ctrl+n 1").await;
    desk.reach("Nature").await;
    desk.write("Contraband").await;
    desk.press("Enter").await;
    desk.press("Alt+PageDown").await;
    desk.reach("Family name").await;
    desk.write("Tamarin").await;
    desk.press("Enter").await;
    desk.write("Dieusel").await;
    desk.press("Enter Right").await;
    desk.reach("Role").await;
    desk.write("Suspect").await;
    desk.press("Enter").await;
    desk.press("Alt+a").await;
    desk.sees("Saved: OUA-").await;
}
