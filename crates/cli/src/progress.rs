//! One determinate bar, on the terminal of whoever watches, for what takes more than a moment.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Nothing is drawn before this: most commands end sooner.
const QUIET: Duration = Duration::from_millis(500);

/// A bar, or nothing where nobody watches.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    watched: bool,
    since: Instant,
}

impl Progress {
    pub(crate) fn new(watched: bool) -> Self {
        Self {
            bar: None,
            watched,
            since: Instant::now(),
        }
    }

    /// So much of so much, under a name.
    pub(crate) fn at(&mut self, name: &str, done: usize, all: usize) {
        if !self.watched || self.since.elapsed() < QUIET {
            return;
        }
        let bar = self.bar.get_or_insert_with(draw);
        if bar.message() != name {
            bar.set_message(name.to_owned());
        }
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn draw() -> ProgressBar {
    /// Times a second.
    const REDRAWN: u8 = 5;
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {percent} % {eta}");
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(REDRAWN));
    bar.set_style(style.expect("the template is a constant"));
    bar
}
