//! `fwontye-hq`: headquarters, for its operator.

use std::{io, process::ExitCode, sync::Arc};

use hq::{
    command::{World, run},
    machine::{SystemClock, SystemRandom},
};

fn main() -> ExitCode {
    let world = World {
        out: &mut io::stdout().lock(),
        err: &mut io::stderr(),
        env: &|name| std::env::var(name).ok(),
        clock: Arc::new(SystemClock::start()),
        rng: Arc::new(SystemRandom),
    };
    ExitCode::from(run(std::env::args_os(), world))
}
