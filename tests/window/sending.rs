//! What waits at the post reaches headquarters once there is a link, and the window says so.

use stories::{Headquarters, Post};

use crate::desk::Desk;
use crate::screen::Screen;

const LINES: &str = r#"{"kind":"log_entry","base":"OUA","occurred_at":"2026-11-17T06:00:00-05:00","category":"duty_start","text":"Fourteen officers present."}
{"kind":"log_entry","base":"OUA","occurred_at":"2026-11-17T07:10:00-05:00","category":"radio_check","text":"All four bases answer."}
"#;

#[tokio::test]
async fn what_waits_at_the_post_is_received_once_headquarters_answers() {
    let (screen, post, mut headquarters) =
        (Screen::start(), Post::begun("OUA"), Headquarters::new());
    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    let _ = post.run(["enrol", invitation.to_str().unwrap()]).done();
    headquarters.cut_power();
    let _ = post.import(LINES.as_bytes(), &[]).done();

    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;
    desk.sees("to send").await;

    headquarters.listen();
    desk.press("Alt+9").await;
    desk.reach("Send now").await;
    desk.press("Enter").await;
    desk.sees("Online · nothing to send").await;
    desk.close().await;

    let (here, there) = (
        post.run(["verify"]).done(),
        headquarters.run(["verify"]).done(),
    );
    assert_eq!(here["projection_digest"], there["projection_digest"]);
    assert_eq!(post.run(["status"]).done()["waiting"]["entries"], 0);
}
