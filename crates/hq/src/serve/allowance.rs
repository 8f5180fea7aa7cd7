//! How often one device may ask: a sustained rate with room for bursts.

use std::{collections::HashMap, hash::Hash, time::Duration};

/// Exchanges in a row before the rate begins to count.
pub(crate) const BURST: f64 = 600.0;
/// Exchanges a minute, sustained.
pub(crate) const PER_MINUTE: f64 = 60.0;
/// Askers remembered; the one that has been quiet longest is forgotten first.
const ASKERS_MAX: usize = 4096;

/// What is left of the allowance of each asker.
#[derive(Debug)]
pub(crate) struct Allowance<K> {
    burst: f64,
    left: HashMap<K, (f64, Duration)>,
}

impl<K: Copy + Eq + Hash> Allowance<K> {
    /// Full allowances of `burst` for everyone.
    pub(crate) fn new(burst: f64) -> Self {
        Self {
            burst,
            left: HashMap::new(),
        }
    }

    /// Takes one from the asker's allowance at the monotonic time `now`, or says how many seconds to wait for one.
    pub(crate) fn take(&mut self, asker: K, now: Duration) -> Result<(), u64> {
        self.make_room();
        let (left, since) = self.left.entry(asker).or_insert((self.burst, now));
        let gained = now.saturating_sub(*since).as_secs_f64() * PER_MINUTE / 60.0;
        *left = (*left + gained).min(self.burst);
        *since = now;
        if *left >= 1.0 {
            *left -= 1.0;
            return Ok(());
        }
        Err((60.0 / PER_MINUTE).ceil() as u64)
    }

    fn make_room(&mut self) {
        if self.left.len() < ASKERS_MAX {
            return;
        }
        let quietest = self.left.iter().min_by_key(|(_, (_, since))| *since);
        if let Some(asker) = quietest.map(|(asker, _)| *asker) {
            self.left.remove(&asker);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_then_the_rate_holds() {
        let mut allowance = Allowance::new(BURST);
        let mut now = Duration::from_secs(5);
        for _ in 0..600 {
            assert_eq!(allowance.take(1, now), Ok(()));
        }
        assert_eq!(allowance.take(1, now), Err(1));
        assert_eq!(allowance.take(2, now), Ok(()), "another is not held up");
        let mut passed = 0;
        for _ in 0..240 {
            now += Duration::from_millis(500);
            passed += u32::from(allowance.take(1, now).is_ok());
        }
        assert_eq!(passed, 120, "sixty a minute");
    }

    #[test]
    fn a_crowd_of_strangers_takes_no_memory() {
        let mut allowance = Allowance::new(2.0);
        for asker in 0..3 * ASKERS_MAX {
            allowance
                .take(asker, Duration::from_secs(asker as u64))
                .unwrap();
        }
        assert!(allowance.left.len() <= ASKERS_MAX);
    }
}
