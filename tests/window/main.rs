//! The real window, driven through WebKitWebDriver as a person would: its page, its walls, and what
//! is still there after the power goes.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod attachments;
mod day;
mod desk;
mod keyboard;
mod main_job;
mod planted;
mod power;
mod screen;
mod sending;
mod walls;
