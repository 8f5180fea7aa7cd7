//! What the machine knows of the hour while it is locked: as much as it knew when it was last open.

use domain::custody::CLOCK_TOLERANCE;
use domain::when::{format_moment, offset_moment, parse_moment};

use super::TimeView;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::plate::{Compared, Plate};
use crate::reading::Reading;

/// What the machine knows of the hour before anyone unlocks.
pub(super) fn time(desk: &Desk, plate: &Plate) -> TimeView {
    let known = plate.hour.as_deref();
    let known = known.and_then(|hour| parse_moment(hour).ok());
    let behind = known.is_some_and(|known| desk.now() + CLOCK_TOLERANCE < known);
    let compared = plate.compared.clone();
    TimeView {
        sure: !desk.clock_is_old() && !behind,
        offset_seconds: compared.as_ref().map(|compared| compared.offset_seconds),
        compared_at: compared.map(|compared| compared.at),
    }
}

/// What the lock screen is to know of the hour, as the open register knows it.
pub(crate) fn note(plate: &mut Plate, reading: &Reading<'_>) -> Result<(), Fault> {
    plate.hour = Some(format_moment(&offset_moment(&reading.now.at_least)));
    if let Some(compared) = compared(reading)? {
        plate.compared = Some(compared);
    }
    Ok(())
}

/// The machine's clock beside headquarters', at the last exchange that told it.
pub(crate) fn compared(reading: &Reading<'_>) -> Result<Option<Compared>, Fault> {
    let last = reading.reader.last_compared()?;
    Ok(last.map(|last| Compared {
        at: format_moment(&offset_moment(&last.at)),
        offset_seconds: seconds(last.clock_ms.unwrap_or_default()),
    }))
}

/// Whole seconds of a difference, toward none.
fn seconds(ms: i64) -> i32 {
    i32::try_from(ms / 1_000).unwrap_or(if ms < 0 { i32::MIN } else { i32::MAX })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{DateTime, TimeDelta, Utc};
    use journal::ctx::testing::{FixedClock, SeededRandom};
    use reports::catalogue::Lang;
    use store::{Exchange, Folder};

    use super::*;
    use crate::frame::status_bar;
    use crate::lock::{CreateRegisterRequest, lock};
    use crate::shapes::Nothing;

    const NOW: &str = "2026-11-17T14:32:00-05:00";

    fn begun(folder: &tempfile::TempDir) -> Desk {
        let place = Folder {
            data: folder.path().join("data"),
            state: folder.path().join("state"),
            vfs: None,
        };
        let (clock, rng) = (FixedClock::at(NOW), SeededRandom::new(1));
        let desk = Desk::new(place, Arc::new(clock), Arc::new(rng), Lang::Fr);
        let request = CreateRegisterRequest {
            base: "OUA".into(),
            officer: "Mirlande Acajou".into(),
            role: "commander".into(),
            passphrase: "mango lalue tambour rivière soleil".into(),
            language: "fr".into(),
        };
        desk.create(request).unwrap();
        desk
    }

    fn exchange(at: DateTime<Utc>, clock_ms: Option<i64>) -> Exchange {
        Exchange {
            at,
            outcome: "done".into(),
            code: String::new(),
            sent: 0,
            received: 0,
            bytes_out: 0,
            bytes_in: 0,
            clock_ms,
        }
    }

    #[test]
    fn the_door_says_how_far_the_clock_was_from_headquarters() {
        let folder = tempfile::tempdir().unwrap();
        let desk = begun(&folder);
        let now = parse_moment(NOW).unwrap().to_utc();
        desk.with(|session| {
            session.write(|tx| {
                tx.note_exchange(&exchange(now - TimeDelta::hours(2), Some(7_200_500)))?;
                // One that never reached headquarters compares nothing.
                Ok(tx.note_exchange(&exchange(now, None))?)
            })
        })
        .unwrap();
        assert!(!status_bar(&desk, Nothing {}).unwrap().clock_doubtful);
        let board = crate::custody::custody_board(&desk, Nothing {}).unwrap();
        assert_eq!(board.time.offset_seconds, Some(7_200));
        let time = lock(&desk, Nothing {}).unwrap().time;
        assert_eq!(time.offset_seconds, Some(7_200));
        assert_eq!(
            time.compared_at.as_deref(),
            Some("2026-11-17T12:32:00-05:00")
        );
    }

    #[test]
    fn a_clock_behind_headquarters_is_doubted_everywhere() {
        let folder = tempfile::tempdir().unwrap();
        let desk = begun(&folder);
        let told = parse_moment(NOW).unwrap() + TimeDelta::hours(1);
        let tell = |session: &mut crate::desk::Session| {
            session.write(|tx| Ok(tx.note_headquarters_time(told.timestamp_millis())?))
        };
        desk.with(tell).unwrap();
        let bar = status_bar(&desk, Nothing {}).unwrap();
        assert!(bar.clock_doubtful);
        assert_eq!(
            bar.now, "2026-11-17T15:32:00-05:00",
            "headquarters knows better"
        );
        let board = crate::custody::custody_board(&desk, Nothing {}).unwrap();
        assert!(!board.time.sure);
        assert!(!lock(&desk, Nothing {}).unwrap().time.sure);
    }
}
