//! What no reading of any clock may do.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    // 1970 to 2106: where a dead battery and a wild one put the clock.
    (0_i64..4_300_000_000).prop_map(|s| DateTime::from_timestamp(s, 0).unwrap())
}

proptest! {
    #[test]
    fn no_reading_of_the_clock_lengthens_a_detention(
        system in instants(),
        journals in proptest::option::of(instants()),
        headquarters in proptest::option::of(instants()),
        beat in proptest::option::of((instants(), 0_i64..200_000)),
    ) {
        let heartbeat = beat.map(|(at, s)| Heartbeat { at, since: TimeDelta::seconds(s) });
        let readings = Readings { system, heartbeat, journals, headquarters };
        let counted = readings.now().counted();
        for proof in [Some(system), journals, headquarters].into_iter().flatten() {
            prop_assert!(counted >= proof);
        }
        if let Some(beat) = heartbeat {
            prop_assert!(counted >= beat.at + beat.since);
        }
        prop_assert!(readings.now().at_least <= counted);
    }

    #[test]
    fn time_left_never_grows_as_time_passes(held in 0_i64..400_000, step in 0_i64..400_000) {
        let custody = custody(json!({}));
        let left = |seconds| {
            let now = Now::sure(at(ARREST).to_utc() + TimeDelta::seconds(seconds));
            custody.standing(&now).left
        };
        prop_assert!(left(held + step) <= left(held));
        prop_assert_eq!(left(held), LIMIT - TimeDelta::seconds(held));
    }

    #[test]
    fn the_stop_is_never_later_than_any_valid_stop(presented in 0_i64..400_000, exit in 0_i64..400_000) {
        let moment = |seconds| at(ARREST) + TimeDelta::seconds(seconds);
        let custody = Custody {
            arrested_at: at(ARREST),
            presented_at: Some(moment(presented)),
            exit_at: Some(moment(exit)),
            start_doubtful: false,
        };
        prop_assert_eq!(custody.stop(), Some(moment(presented.min(exit))));
        let late = custody.overrun() == Overrun::Yes;
        prop_assert_eq!(late, presented.min(exit) > LIMIT.num_seconds());
    }
}
