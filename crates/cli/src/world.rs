//! What a command touches outside the register: two outputs, the environment, a person who can be asked, the clock.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use journal::ctx::{Clock, Random};

/// Asks a question, and gives the secret that was typed.
pub type Ask = dyn FnMut(&str) -> io::Result<String>;

/// Everything around a command. Tests put their own in its place.
pub struct World<'a> {
    /// Answers.
    pub out: &'a mut dyn Write,
    /// Errors, progress and questions.
    pub err: &'a mut dyn Write,
    /// The environment.
    pub env: &'a dyn Fn(&str) -> Option<OsString>,
    /// Asks for a secret without showing it; `None` where nobody can be asked.
    pub ask: Option<&'a mut Ask>,
    /// Someone watches `err`: progress is drawn there at once.
    pub watched: bool,
    /// The machine's clocks.
    pub clock: Arc<dyn Clock>,
    /// The machine's chance.
    pub rng: Arc<dyn Random>,
}

/// Runs a command line in the world of this process, and returns its exit code.
#[must_use]
pub fn run_here(args: impl IntoIterator<Item = OsString>) -> u8 {
    here(|world| crate::run(args, world))
}

/// The world of this process, lent to `act`.
pub(crate) fn here<R>(act: impl FnOnce(&mut World<'_>) -> R) -> R {
    let mut ask = |question: &str| rpassword::prompt_password(question);
    let someone = io::stdin().is_terminal() && io::stderr().is_terminal();
    act(&mut World {
        out: &mut io::stdout().lock(),
        err: &mut io::stderr(),
        env: &|name| std::env::var_os(name),
        ask: if someone { Some(&mut ask) } else { None },
        watched: io::stderr().is_terminal(),
        clock: Arc::new(store::machine::SystemClock::start()),
        rng: Arc::new(store::machine::SystemRandom),
    })
}
