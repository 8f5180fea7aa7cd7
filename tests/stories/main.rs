//! Stories of posts and of headquarters, each told through the real programs.
#![expect(
    clippy::unwrap_used,
    reason = "a failed story should stop where it failed"
)]

mod a_bad_line_stores_nothing;
mod a_month_at_ouanaminthe;
mod an_officer_looks_for_someone;
mod headquarters_says_no;
mod planted_names;
mod protection_files;
mod ten_thousand_lines_reach_headquarters;
mod trouble_at_the_door;
