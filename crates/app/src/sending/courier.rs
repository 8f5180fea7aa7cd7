//! Exchanges while nobody waits for them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{SendingView, SyncPauseRequest, sending};
use crate::common::Nothing;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::frame::{LinkState, ProgressView};
use crate::reading::Reading;
use crate::rights::Action;

/// What goes on between this machine and headquarters.
#[derive(Default)]
pub struct Courier {
    paused: AtomicBool,
    running: AtomicBool,
    progress: Mutex<Option<ProgressView>>,
}

impl Courier {
    pub(crate) fn progress(&self) -> Option<ProgressView> {
        self.progress
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn next_attempt(&self) -> Option<String> {
        None
    }
}

/// The state of the link, as far as the last attempt tells.
pub(crate) fn link(desk: &Desk, reading: &Reading<'_>) -> Result<LinkState, Fault> {
    let Some(headquarters) = reading.reader.headquarters()? else {
        return Ok(LinkState::NotEnrolled);
    };
    if desk.courier.paused.load(Ordering::Relaxed) {
        return Ok(LinkState::Paused);
    }
    if desk.courier.running.load(Ordering::Relaxed) {
        return Ok(LinkState::Sending);
    }
    let last = reading.reader.exchanges(1)?.into_iter().next();
    Ok(
        match last.as_ref().map(|exchange| exchange.outcome.as_str()) {
            Some("refused") => LinkState::Refused,
            Some("done") if headquarters.is_approved() => LinkState::Online,
            Some("done") => LinkState::NotApproved,
            _ => LinkState::Offline,
        },
    )
}

/// Begins an exchange now.
pub(crate) fn sync_now(desk: &Desk, _: Nothing) -> Result<SendingView, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    sending(desk, Nothing {})
}

/// Pauses or resumes.
pub(crate) fn sync_pause(desk: &Desk, request: SyncPauseRequest) -> Result<SendingView, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    desk.courier.paused.store(request.paused, Ordering::Relaxed);
    sending(desk, Nothing {})
}
