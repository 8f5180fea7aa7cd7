//! Equipment: what the base has, in which state, in whose hands, and what happened to each piece.

mod shapes;

use std::collections::BTreeMap;

use domain::entry::Fields;
use domain::equipment::{in_order, refusal, standing, without};
use domain::record::{Record, Stage};
use store::{Span, WriteTx};

use crate::case::RecordRequest;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Pieces that one base has, and has had, with room to spare.
const PIECES_MAX: u32 = 10_000;
/// What happened to all of them in all their years.
const EVENTS_MAX: u32 = 100_000;

/// Every piece, category by category in the order of the table, by inventory number.
pub(crate) fn equipment(desk: &Desk, _: Nothing) -> Result<EquipmentView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let pieces = reading.reader.of_kind("asset", Span::ALWAYS, PIECES_MAX)?;
        let mut events: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        for event in reading
            .reader
            .of_kind("asset_event", Span::ALWAYS, EVENTS_MAX)?
        {
            let piece = event.text("asset").unwrap_or_default().to_owned();
            events.entry(piece).or_default().push(event);
        }
        let none = Vec::new();
        let mut items = pieces
            .iter()
            .filter(|piece| piece.stage != Stage::Void)
            .map(|piece| row(&reading, piece, events.get(&piece.id).unwrap_or(&none)))
            .collect::<Result<Vec<_>, _>>()?;
        items.sort_by(|a, b| a.inventory_number.cmp(&b.inventory_number));
        Ok(EquipmentView {
            now: reading.hour(),
            items,
        })
    })
}

/// One piece and all that happened to it, latest first.
pub(crate) fn equipment_item(
    desk: &Desk,
    request: RecordRequest,
) -> Result<EquipmentItemView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let piece = reading.named(&request.id)?;
        if piece.kind != "asset" {
            return Err(Fault::new("not_found").with("id", &request.id));
        }
        let events = reading.reader.naming(&piece.id, Some("asset_event"))?;
        let happened = in_order(&piece, &events).into_iter().rev();
        Ok(EquipmentItemView {
            now: reading.hour(),
            events: happened
                .map(|event| told(&reading, event))
                .collect::<Result<_, _>>()?,
            row: row(&reading, &piece, &events)?,
        })
    })
}

fn row(reading: &Reading<'_>, piece: &Record, events: &[Record]) -> Result<EquipmentRow, Fault> {
    let text = |name: &str| piece.text(name).map(str::to_owned);
    let stands = standing(piece, events);
    let holder = stands.holder.map(|who| reading.officer(&who)).transpose()?;
    Ok(EquipmentRow {
        id: piece.id.clone(),
        number: text("number").unwrap_or_default(),
        category: text("category").unwrap_or_default(),
        inventory_number: text("inventory_number").unwrap_or_default(),
        serial: text("serial"),
        description: text("description"),
        donor: text("donor"),
        acquired_on: text("acquired_on"),
        state: stands.state,
        holder: holder.map(|holder| holder.name),
        since: stands.since.as_ref().map(domain::when::format_moment),
        delivery: reading.delivery(&piece.id)?,
    })
}

fn told(reading: &Reading<'_>, event: &Record) -> Result<EquipmentEventView, Fault> {
    let text = |name: &str| event.text(name).map(str::to_owned);
    let officer = event.text("officer").map(|who| reading.officer(who));
    Ok(EquipmentEventView {
        id: event.id.clone(),
        at: text("occurred_at").unwrap_or_default(),
        event: text("event").unwrap_or_default(),
        officer: officer.transpose()?.map(|officer| officer.name),
        text: text("text"),
        odometer_km: event.int("odometer_km"),
        fuel_l: event.int("fuel_l"),
        source: text("source").unwrap_or_else(|| "direct".to_owned()),
        author: reading.officer(event.author().unwrap_or_default())?,
        delivery: reading.delivery(&event.id)?,
    })
}

/// What an event brings with it: it is one that can have happened, and the record of the piece says the same.
pub(crate) fn follow(tx: &mut WriteTx<'_>, event: &Record) -> Result<(), Fault> {
    let (piece, events) = around(tx, event)?;
    if let Some(fault) = refusal(&piece, &events, event) {
        return Err(Fault::invalid("", vec![fault]));
    }
    settle(tx, &piece, &piece, &events)
}

/// An event was declared void, or taken back: the record of the piece says what the others do.
pub(crate) fn turned(tx: &mut WriteTx<'_>, event: &Record) -> Result<(), Fault> {
    let (piece, events) = around(tx, event)?;
    settle(tx, &piece, &without(&piece, event), &events)
}

fn around(tx: &mut WriteTx<'_>, event: &Record) -> Result<(Record, Vec<Record>), Fault> {
    let id = event.text("asset").unwrap_or_default();
    let piece = tx.record(id)?;
    let piece = piece.ok_or_else(|| Fault::new("not_found").with("id", id))?;
    let events = tx.naming(id, "asset_event")?;
    Ok((piece, events))
}

/// `base` is the piece as it stands where no event says otherwise.
fn settle(
    tx: &mut WriteTx<'_>,
    piece: &Record,
    base: &Record,
    events: &[Record],
) -> Result<(), Fault> {
    let stands = standing(base, events);
    let mut values = Fields::from([("state".to_owned(), stands.state.into())]);
    let mut clear = Vec::new();
    match stands.holder {
        Some(holder) => drop(values.insert("assigned_to".to_owned(), holder.into())),
        None => clear.push("assigned_to"),
    }
    clear.retain(|name| piece.get(name).is_some());
    tx.amend(&piece.id, &values, &clear, None)?;
    Ok(())
}
