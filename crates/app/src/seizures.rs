//! What was seized: who holds each item, what stands in the vault, and how it passes from hand to hand.

mod shapes;

use std::collections::BTreeMap;

use domain::entry::Fields;
use domain::holder::{Holder, hands_over, holder};
use domain::record::{Record, Stage};
use domain::term::normalise;
use domain::when::format_moment;
use reports::catalogue::{Lang, text};
use serde_json::{Value, json};
use store::passphrase::Passphrase;
use store::{Span, WriteTx};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::{Nothing, SavedView};
pub use shapes::*;

/// Items that one base has seized in all its years, with room to spare.
const ITEMS_MAX: u32 = 20_000;
/// All times.
const EVER: Span = Span {
    from_ms: i64::MIN,
    to_ms: i64::MAX,
};
/// The book's own language, whoever reads it.
const LANG: Lang = Lang::Fr;

/// Every item that is still held here or whose holder is disputed, latest first, and how many went elsewhere.
pub(crate) fn seizures(desk: &Desk, _: Nothing) -> Result<SeizuresView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let items = reading.reader.of_kind("seizure", EVER, ITEMS_MAX)?;
        let transfers = by_item(
            reading
                .reader
                .of_kind("seizure_transfer", EVER, ITEMS_MAX)?,
        );
        let mut rows = Vec::new();
        for item in items.iter().filter(|item| item.stage != Stage::Void) {
            let chain = transfers.get(&item.id).map_or(&[][..], Vec::as_slice);
            rows.push(row(&reading, item, chain)?);
        }
        let (held, gone): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.here);
        Ok(SeizuresView {
            now: reading.hour(),
            disputed: crate::custody::count(held.iter().filter(|row| row.holders.len() > 1)),
            places: places(&held),
            gone: crate::custody::count(gone.iter()),
            held,
        })
    })
}

fn by_item(transfers: Vec<Record>) -> BTreeMap<String, Vec<Record>> {
    let mut found: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    for transfer in transfers {
        let item = transfer.text("seizure").unwrap_or_default().to_owned();
        found.entry(item).or_default().push(transfer);
    }
    found
}

/// How many items the book says are at each place, fullest first.
fn places(held: &[SeizureRow]) -> Vec<VaultPlaceView> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for row in held {
        *counts
            .entry(row.stored_at.clone().unwrap_or_default())
            .or_default() += 1;
    }
    let mut places: Vec<_> = counts
        .into_iter()
        .map(|(place, count)| VaultPlaceView { place, count })
        .collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.count));
    places
}

fn row(reading: &Reading<'_>, item: &Record, chain: &[Record]) -> Result<SeizureRow, Fault> {
    let text = |name: &str| item.text(name).map(str::to_owned);
    let tips = match holder(item, chain) {
        Holder::Seizer => Vec::new(),
        Holder::One(last) => vec![last],
        Holder::Disputed(tips) => tips,
    };
    let seal = tips.first().and_then(|tip| tip.text("new_seal"));
    Ok(SeizureRow {
        id: item.id.clone(),
        number: text("number").unwrap_or_default(),
        category: text("category").unwrap_or_default(),
        description: text("description").unwrap_or_default(),
        seal: seal.map(str::to_owned).or_else(|| text("seal_number")),
        stored_at: text("stored_at"),
        // What two people say they hold is looked for here until that is settled.
        here: tips.len() != 1 || tips.iter().all(|tip| tip.text("reason") == Some("storage")),
        holders: match tips[..] {
            [] => vec![seizer(reading, item)?],
            _ => tips
                .into_iter()
                .map(|tip| holding(reading, tip))
                .collect::<Result<_, _>>()?,
        },
        delivery: reading.delivery(&item.id)?,
    })
}

/// Nothing was handed over yet: whoever sealed it holds it, else whoever wrote it.
fn seizer(reading: &Reading<'_>, item: &Record) -> Result<HolderView, Fault> {
    Ok(HolderView {
        transfer: None,
        name: seizers(reading, item)?.swap_remove(0),
        rank: None,
        institution: None,
        since: item.text("occurred_at").unwrap_or_default().to_owned(),
        reason: None,
        received_by: None,
    })
}

/// Names of those who may have an item in hand before its first transfer, the likeliest first.
fn seizers(reading: &Reading<'_>, item: &Record) -> Result<Vec<String>, Fault> {
    let sealer = item.text("sealed_by");
    let ids = sealer.into_iter().chain(item.author());
    ids.map(|id| Ok(reading.officer(id)?.name)).collect()
}

fn holding(reading: &Reading<'_>, tip: &Record) -> Result<HolderView, Fault> {
    let part = |name| tip.part_text("to", name).map(str::to_owned);
    let notes = reading.reader.naming(&tip.id, Some("note"))?;
    let received = notes
        .iter()
        .find(|note| note.text("target") == Some(&tip.id) && note.author() != tip.author());
    Ok(HolderView {
        transfer: Some(tip.id.clone()),
        name: part("name").unwrap_or_default(),
        rank: part("rank"),
        institution: part("institution"),
        since: tip.text("at").unwrap_or_default().to_owned(),
        reason: tip.text("reason").map(str::to_owned),
        received_by: received
            .and_then(Record::author)
            .map(|id| reading.officer(id))
            .transpose()?,
    })
}

/// Writes a hand-over, signed at once by the one at the desk. Refused when `from` is not the holder.
pub(crate) fn seizure_hand_over(
    desk: &Desk,
    request: SeizureHandOverRequest,
) -> Result<SavedView, Fault> {
    desk.with(|session| {
        session.may(Action::Create)?;
        let reading = session.read()?;
        let item = reading.record(&request.seizure)?;
        if item.kind != "seizure" || item.stage == Stage::Void {
            return Err(Fault::new("not_found").with("id", &request.seizure));
        }
        let chain = reading.reader.naming(&item.id, Some("seizure_transfer"))?;
        let from = json!(request.from);
        let follows = handed_by(&reading, &item, &chain, &from)?;
        drop(reading);
        let fields = filled(&request, &follows);
        let id = session.write(|tx| {
            check_new(tx, "seizure_transfer", &fields, "")?;
            Ok(tx.create("seizure_transfer", None, fields)?)
        })?;
        session.acting(|store, ctx| store.sign(ctx))?;
        session.read()?.saved(&id)
    })
}

/// What the new transfer follows: the last one, or the seizure. Only the holder hands over.
fn handed_by(
    reading: &Reading<'_>,
    item: &Record,
    chain: &[Record],
    from: &Value,
) -> Result<String, Fault> {
    let not_holder = || Fault::field("from.name", "not_holder");
    match holder(item, chain) {
        Holder::Seizer => {
            let name = normalise(from["name"].as_str().unwrap_or_default());
            let known = seizers(reading, item)?;
            let is = known.iter().any(|one| normalise(one) == name);
            if is {
                Ok(item.id.clone())
            } else {
                Err(not_holder())
            }
        }
        Holder::One(last) if hands_over(from, last) => Ok(last.id.clone()),
        Holder::One(_) => Err(not_holder()),
        Holder::Disputed(_) => Err(Fault::new("two_holders")),
    }
}

fn filled(request: &SeizureHandOverRequest, follows: &str) -> Fields {
    let mut filling = Filling::default();
    filling.text("seizure", Some(request.seizure.clone()));
    filling.value("from", Some(json!(request.from)));
    filling.value("to", Some(json!(request.to)));
    filling.text("reason", Some(request.reason.clone()));
    filling.value("seal_intact", Some(request.seal_intact.into()));
    filling.text("new_seal", request.new_seal.clone());
    filling.value("weight_g", request.weight_g.map(Value::from));
    filling.text("receipt_number", request.receipt_number.clone());
    filling.text("at", Some(request.at.clone()));
    filling.text("follows", Some(follows.to_owned()));
    filling.text("source", request.source.clone());
    filling.text("reported_by", request.reported_by.clone());
    filling.text("paper_reference", request.paper_reference.clone());
    filling.fields(&request.at)
}

/// The one who receives signs too, with their own passphrase, beside the one at the desk.
pub(crate) fn seizure_receive(
    desk: &Desk,
    request: SeizureReceiveRequest,
) -> Result<SeizuresView, Fault> {
    let passphrase = Passphrase::typed(&request.passphrase);
    desk.with(|session| {
        session.may(Action::Create)?;
        let transfer = session.read()?.record(&request.transfer)?;
        if transfer.kind != "seizure_transfer" {
            return Err(Fault::new("not_found").with("id", &request.transfer));
        }
        if normalise(&request.name) == normalise(&session.user.name) {
            return Err(Fault::field("name", "own_record"));
        }
        let now = format_moment(&session.now());
        session.beside((&request.name, &passphrase), |tx| {
            receipt(tx, &transfer.id, &now)
        })
    })?;
    seizures(desk, Nothing {})
}

/// What the receiver writes, so that there is something of theirs to sign.
fn receipt(tx: &mut WriteTx<'_>, transfer: &str, now: &str) -> Result<(), Fault> {
    let mut filling = Filling::default();
    filling.text("target", Some(transfer.to_owned()));
    filling.text("text", Some(text(LANG, "log-received", &[])));
    let fields = filling.fields(now);
    check_new(tx, "note", &fields, "")?;
    tx.create("note", None, fields)?;
    Ok(())
}
