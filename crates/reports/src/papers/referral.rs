//! The slip that goes with a person who is referred, and comes back by telephone.

use domain::record::Record;
use paper::{Block, Document, TEXT_POINTS_LARGE};

use super::Press;

const WHO: &[&str] = &[
    "agency",
    "urgency",
    "subject_kind",
    "reason",
    "services",
    "sent_at",
    "due_at",
];

/// Who is referred (a token or a name as the register shows it in clear), where, why, and the code to read back.
///
/// # Errors
/// [`paper::Error::TooLong`] when the slip code is none of ours.
pub fn slip(press: &Press<'_>, referral: &Record) -> Result<Document, paper::Error> {
    let subject = press.pointed(referral, "subject");
    let token = referral.text("token").unwrap_or_default().to_owned();
    let mut rows = vec![paper::Field {
        label: press.say("paper-subject"),
        value: subject.map_or(token, |subject| press.shown(&subject)),
        ..paper::Field::default()
    }];
    rows.extend(press.fields(referral, WHO));
    let mut blocks = vec![Block::Fields {
        title: String::new(),
        columns: 2,
        rows,
    }];
    if let Some(code) = referral.text("slip_code") {
        blocks.push(Block::code(
            press.say("paper-slip-code"),
            code,
            press.say("paper-slip-how"),
        )?);
    }
    blocks.push(Block::Text {
        title: press.say("paper-acknowledge"),
        points: TEXT_POINTS_LARGE,
        paragraphs: vec![press.say("paper-acknowledge-how")],
    });
    blocks.push(press.signatures(&[
        ("paper-sign-officer", String::new()),
        ("paper-sign-receiver", String::new()),
    ]));
    Ok(press.about(press.say("paper-title-referral"), referral, blocks))
}
