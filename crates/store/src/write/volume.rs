//! The device's own volume: opened when it is due, signed before it leaves.

use chrono::DateTime;
use domain::{entry::Hlc, id::Place};
use journal::{
    hlc::Bearings,
    pen::Pen,
    volume::{Cause, Opening},
};
use ledger::Book;
use rusqlite::Connection;

use super::WriteTx;
use crate::{
    Error,
    hour::headquarters_time,
    open::{NO_VOLUME, RELEASED},
    session::Hand,
    side,
};

impl WriteTx<'_> {
    /// Opens a new volume, because the present one may have a twin.
    ///
    /// # Errors
    /// What the disk said.
    pub fn open_volume(&mut self, cause: Cause) -> Result<(), Error> {
        let (parent, seen) = self.before()?;
        let opening = Opening {
            base: self.device.base.clone(),
            device: self.device.id.clone(),
            sign_key: self.device.keys.sign.public(),
            seal_key: self.device.keys.seal.public(),
            cause,
            parent,
        };
        let doubtful = self.bearings.doubt(&self.ctx.clock.now());
        let pair = &self.device.keys.sign;
        let (pen, _) = Pen::open(
            &self.ctx,
            &mut Book::new(&self.tx),
            pair,
            &opening,
            doubtful,
            seen,
        )?;
        self.device.journal = pen.tip().journal;
        self.device.file_identity = side::file_identity(&self.folder.database());
        self.device.moved(&self.tx)?;
        self.hand = Hand::Writes(pen, self.bearings.last_sure);
        self.folded = false;
        Ok(())
    }

    /// Signs the tip of the device's volume, so that all of it may leave.
    ///
    /// # Errors
    /// What the disk said.
    pub fn sign_tip(&mut self) -> Result<(), Error> {
        self.settle()?;
        let mut book = Book::new(&self.tx);
        let Hand::Writes(pen, _) = &mut self.hand else {
            return Ok(());
        };
        Ok(pen.sign_tip(&mut book, &self.device.keys.sign)?)
    }

    /// Opens the volume that is due, before anything else is written.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        match self.hand {
            Hand::Opens(cause) => self.open_volume(cause),
            Hand::Writes(..) => Ok(()),
        }
    }

    /// The end of the volume that a new one continues, and the clock it must go past.
    fn before(&self) -> Result<(Option<Place>, Hlc), Error> {
        if self.device.journal == NO_VOLUME {
            return Ok((None, Hlc::default()));
        }
        let pen = Pen::take(&Book::new(&self.tx), &self.device.journal, Hlc::default())?;
        Ok((Some(pen.tip()), pen.clock()))
    }
}

/// What the machine knows of the time, to doubt its own clock.
pub(crate) fn bearings(conn: &Connection, hand: &Hand) -> Result<Bearings, Error> {
    Ok(Bearings {
        built: DateTime::parse_from_rfc3339(RELEASED).expect("the release has a date"),
        last_sure: match hand {
            Hand::Writes(_, sure) => *sure,
            Hand::Opens(_) => None,
        },
        headquarters: headquarters_time(conn)?.map(|at| at.fixed_offset()),
    })
}
