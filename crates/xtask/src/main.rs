//! Chores of the project: `cargo run -p xtask -- NAME`. One module a chore.

mod bench;
mod dictionary;
mod month;
mod sample;
mod wire;

use std::{error::Error, process::ExitCode};

/// What a chore comes to: nothing more to say, or why it failed.
type Done = Result<(), Box<dyn Error>>;

/// A chore: its name, what it does, and the doing.
type Chore = (&'static str, &'static str, fn(&[String]) -> Done);

const CHORES: &[Chore] = &[
    (
        "bench",
        "measure against limits and peers; writes target/bench.json",
        bench::run,
    ),
    (
        "demonstration",
        "write the month of the demonstration into assets/demonstration/, from a seed",
        month::run,
    ),
    (
        "dictionary",
        "train the compression dictionary from sample entries into assets/dictionary/",
        dictionary::run,
    ),
    (
        "wire",
        "measure what a backlog costs on the wire against zstd -19",
        wire::run,
    ),
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let Some((_, _, chore)) = CHORES.iter().find(|(known, ..)| *known == name) else {
        CHORES
            .iter()
            .for_each(|(known, what, _)| say(&format!("{known:12} {what}")));
        return ExitCode::from(2);
    };
    match chore(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say(&format!("{name}: {failure}"));
            ExitCode::FAILURE
        }
    }
}

/// One line to standard output; a closed pipe is no failure of the chore.
fn say(line: &str) {
    use std::io::Write;
    drop(writeln!(std::io::stdout(), "{line}"));
}
