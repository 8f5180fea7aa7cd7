//! Measures against limits and peers, in one run, as ratios: a table, and `target/bench.json`.

mod crowd;
mod people;
mod save;
mod wire;

use std::{error::Error, fs, path::Path};

use serde_json::{Value, json};

use crate::{Done, say};

/// One measure of the table.
struct Measure {
    name: &'static str,
    what: &'static str,
    ours: f64,
    peer: f64,
    unit: &'static str,
    limit: f64,
}

impl Measure {
    fn ratio(&self) -> f64 {
        self.ours / self.peer
    }

    fn line(&self) -> String {
        let verdict = if self.ratio() <= self.limit {
            "within"
        } else {
            "PAST"
        };
        format!(
            "{:3} {:58} {:>10.1} {:2} against {:>10.1}: {:>6.3} x, {verdict} {} x",
            self.name,
            self.what,
            self.ours,
            self.unit,
            self.peer,
            self.ratio(),
            self.limit
        )
    }

    fn json(&self) -> Value {
        json!({
            "measure": self.name, "what": self.what, "ours": self.ours, "peer": self.peer, "unit": self.unit,
            "ratio": self.ratio(), "limit": self.limit, "within": self.ratio() <= self.limit,
        })
    }
}

/// What is measured, by the name that asks for it.
type Bench = (&'static str, fn() -> Result<Vec<Measure>, Box<dyn Error>>);

const BENCHES: &[Bench] = &[
    ("P1", save::measure),
    ("P3", people::measure),
    ("P4", wire::measure),
];

/// Measures what is named, or everything.
pub(crate) fn run(names: &[String]) -> Done {
    let mut measures = Vec::new();
    for (name, measure) in BENCHES {
        if names.is_empty() || names.iter().any(|asked| asked == name) {
            measures.extend(measure()?);
        }
    }
    measures.iter().for_each(|measure| say(&measure.line()));
    let all: Vec<Value> = measures.iter().map(Measure::json).collect();
    let path = Path::new("target").join("bench.json");
    fs::create_dir_all("target")?;
    fs::write(&path, serde_json::to_vec_pretty(&all)?)?;
    say(&format!("written to {}", path.display()));
    Ok(())
}

/// The middle of the samples.
fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
