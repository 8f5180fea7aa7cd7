//! Equipment in service: one more on the day it comes in, one less on the day it goes out.
//!
//! The days come from what happened to it. Before the first event that says so it was in service, unless it was repaired:
//! then it was not. Equipment to which nothing happened is as its record says, since it was acquired.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN};
use crate::kinds::asset::state_after;
use crate::record::Record;
use crate::when::{PartialDate, local_day};

const IN_SERVICE: &str = "in_service";

/// The key under which the events of a piece of equipment are found.
pub(super) fn events_of(asset: &str) -> String {
    format!("events/{asset}")
}

pub(super) fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    let Some(source) = Source::of(record) else {
        return Vec::new();
    };
    let dims = [
        (Dim::Category, record.text("category").unwrap_or(UNKNOWN)),
        (Dim::Donor, record.text("donor").unwrap_or(UNKNOWN)),
    ];
    let events = events(record, around);
    let mut serving = match events.first() {
        Some((_, _, state)) => *state != IN_SERVICE,
        None => record.text("state") == Some(IN_SERVICE),
    };
    let acquired = record
        .text("acquired_on")
        .and_then(|day| day.parse::<PartialDate>().ok());
    let acquired = acquired.map_or(source.day, PartialDate::assumed);
    let first = events
        .first()
        .map_or(acquired, |(day, _, _)| acquired.min(*day));
    let mut steps = BTreeMap::from([(first, i64::from(serving))]);
    for (day, _, state) in events {
        let serves = state == IN_SERVICE;
        *steps.entry(day).or_default() += i64::from(serves) - i64::from(serving);
        serving = serves;
    }
    let changes = steps.into_iter().filter(|(_, change)| *change != 0);
    changes
        .map(|(day, change)| Fact {
            day,
            ..source.fact(Measure::AssetsInService, change, dims)
        })
        .collect()
}

/// The events that change its state, in the order in which they happened: day, id, the state that each brings.
fn events(record: &Record, around: &dyn Neighbours) -> Vec<(NaiveDate, String, &'static str)> {
    let all = around.offering(&events_of(&record.id));
    let mut events: Vec<_> = all
        .iter()
        .filter(|event| event.kind == "asset_event" && event.counts())
        .filter_map(|event| {
            let state = state_after(event.text("event")?)?;
            Some((event.occurred_at()?, event.id.clone(), state))
        })
        .collect();
    events.sort();
    let dated = events.into_iter();
    dated
        .map(|(at, id, state)| (local_day(&at), id, state))
        .collect()
}
