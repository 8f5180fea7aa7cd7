//! Referrals: who was sent where, who let them go, and what came back.

mod board;
mod shapes;

use std::collections::BTreeMap;

use domain::check::text;
use domain::entry::Fields;
use domain::kind::{Kind, LINE_BYTES_MAX};
use domain::record::{Record, Stage};
use domain::referral::{self, AUTHORISED, REFUSED, SENT, Told, alert};
use domain::slip_code::{read_slip_code, slip_code_of};
use domain::when::{format_moment, local, parse_moment};
use serde_json::{Value, json};
use store::WriteTx;

use crate::case::RecordRequest;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::reading::Reading;
use crate::record::{Change, write};
use crate::rights::Action;
use crate::shapes::Nothing;
pub(crate) use board::{leaves, of_subject, unanswered};
pub use shapes::*;

const KIND: &str = "referral";

/// The board: what is late first, then what waits for an answer, what is under way, and what is done.
pub(crate) fn referrals(desk: &Desk, _: Nothing) -> Result<ReferralsView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        board::view(session)
    })
}

/// What the register adds to a referral before its first save: the code of its slip, its state, when an answer is due.
pub(crate) fn begin(id: &str, fields: &mut Fields) {
    fields.insert("slip_code".into(), slip_code_of(id).into());
    fields.entry("state".into()).or_insert(SENT.into());
    let sent = text(fields, "sent_at").and_then(|at| parse_moment(at).ok());
    let due = sent.and_then(|at| referral::due(text(fields, "urgency")?, &at));
    if let Some(due) = due {
        let due = format_moment(&due).into();
        fields.entry("due_at".into()).or_insert(due);
    }
}

/// Puts on a referral the code that everyone finds it by, where its own cannot be read.
pub(crate) fn show_code(record: &mut Record) {
    let code = board::code_of(record).into();
    record.fields.insert("slip_code".into(), code);
}

/// What follows from a save of a sealed referral: everyone may know how urgent it is and how far it came.
pub(crate) fn follow(
    tx: &mut WriteTx<'_>,
    before: Option<&Record>,
    after: &Record,
    values: &Fields,
) -> Result<(), Fault> {
    if after.kind != KIND || !after.sealed {
        return Ok(());
    }
    // Before the first word of it, an ordinary one that was sent is what everyone takes it to be.
    let known = |code: &&str| before.is_some() || !["routine", SENT].contains(code);
    let told = ["urgency", "state"].map(|name| text(values, name).filter(known));
    for code in told.into_iter().flatten() {
        tx.alert(&after.id, &alert(code))?;
    }
    Ok(())
}

/// What is checked of an answer by someone who cannot read what they answer.
pub(crate) fn check_closed(tx: &WriteTx<'_>, id: &str, values: &Fields) -> Result<(), Fault> {
    let Some(to) = text(values, "state") else {
        return Ok(());
    };
    let told = Told::of(&tx.acts(id)?);
    let from = told.state.as_deref().unwrap_or(SENT);
    if from != to && !referral::next(from).contains(&to) {
        let illegal = domain::check::Fault::new("state", "illegal_state").with("from", from);
        return Err(Fault::invalid("", vec![illegal]));
    }
    if to == REFUSED && text(values, "refusal_reason").is_none() {
        return Err(Fault::field("refusal_reason", "missing"));
    }
    Ok(())
}

/// Lets a referral go, or says afterwards that an immediate one rightly went. Signed at once.
pub(crate) fn referral_authorise(
    desk: &Desk,
    request: RecordRequest,
) -> Result<ReferralsView, Fault> {
    desk.with(|session| {
        session.may(Action::ReferralAuthorise)?;
        let reading = session.read()?;
        let record = standing(&reading, &request.id)?;
        if Told::of(&reading.reader.acts(&record.id)?)
            .authorised
            .is_some()
        {
            return Err(Fault::new("nothing_to_change"));
        }
        drop(reading);
        session.write(|tx| authorise(tx, &record.id))?;
        session.acting(|store, ctx| store.sign(ctx))?;
        board::view(session)
    })
}

/// Who authorises states the facts as they know them: a focal point knows more than whoever prepared it.
pub(crate) fn authorise(tx: &mut WriteTx<'_>, id: &str) -> Result<(), Fault> {
    tx.alert(id, &alert(AUTHORISED))?;
    Ok(tx.restate(id)?)
}

/// The referral whose slip bears the code that somebody dictates. One that was read wrong is said to be so; one of no
/// referral here, too.
pub(crate) fn referral_find(
    desk: &Desk,
    request: ReferralFindRequest,
) -> Result<ReferralRow, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let code = read_slip_code(&request.code);
        let code = code.map_err(|bad| Fault::field("code", bad.code()))?;
        let found = board::by_code(&session.read()?, &code)?;
        found.ok_or_else(|| Fault::field("code", "unknown_slip"))
    })
}

/// Writes what the institution answered.
pub(crate) fn referral_answer(
    desk: &Desk,
    request: ReferralAnswerRequest,
) -> Result<ReferralsView, Fault> {
    desk.with(|session| {
        session.may(Action::Running)?;
        let id = standing(&session.read()?, &request.id)?.id;
        change(session, &id, answered(request))
    })
}

fn answered(request: ReferralAnswerRequest) -> BTreeMap<String, Value> {
    let told = [
        ("acknowledged_by", request.acknowledged_by),
        ("channel", request.channel),
        ("refusal_reason", request.refusal_reason),
    ];
    let told = told.into_iter().filter_map(|(name, text)| {
        let text = text.map(|text| text.trim().to_owned());
        Some((
            name.to_owned(),
            json!(text.filter(|text| !text.is_empty())?),
        ))
    });
    let moment = format!("{}_at", request.state);
    let when = [(moment, json!(request.at))];
    let state = [("state".to_owned(), json!(request.state))];
    told.chain(when).chain(state).collect()
}

/// Writes that somebody tried to reach the institution: when, who, and what came of it.
pub(crate) fn referral_attempt(
    desk: &Desk,
    request: ReferralAttemptRequest,
) -> Result<ReferralsView, Fault> {
    desk.with(|session| {
        session.may(Action::Running)?;
        let words = request.text.trim();
        if words.is_empty() {
            return Err(Fault::field("text", "missing"));
        }
        let at = local(&session.now()).format("%d/%m/%Y %H:%M");
        let said = format!("{at}, {}: {words}", session.user.name);
        if said.len() > LINE_BYTES_MAX {
            return Err(Fault::field("text", "too_long"));
        }
        let record = standing(&session.read()?, &request.id)?;
        let known = session.store.opened(&record.id)?;
        let mut all = known.map_or_else(Vec::new, |known| known.record.list("attempts").to_vec());
        all.push(said.into());
        let set = BTreeMap::from([("attempts".to_owned(), all.into())]);
        change(session, &record.id, set)
    })
}

fn change(
    session: &mut Session,
    id: &str,
    set: BTreeMap<String, Value>,
) -> Result<ReferralsView, Fault> {
    let table = Kind::find(KIND).ok_or_else(|| Fault::new("internal"))?;
    if write(session, table, id, Change::of(set, None))? == 0 {
        return Err(Fault::new("nothing_to_change"));
    }
    board::view(session)
}

fn standing(reading: &Reading<'_>, key: &str) -> Result<Record, Fault> {
    let record = reading.named(key)?;
    match record.stage {
        _ if record.kind != KIND => Err(Fault::new("not_found").with("id", key)),
        Stage::Void => Err(Fault::new("record_void")),
        _ => Ok(record),
    }
}
