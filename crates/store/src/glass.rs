//! Break-glass: one protection file, for one person, for an hour. Danger to life; protection at headquarters is told.
//!
//! Who asks makes a pair for this one time and keeps its secret, sealed to themselves, beside the journals. Who grants
//! wraps the keys of that file's entries to it. The wrapped keys stand in the journal for ever; the secret goes with the
//! hour, and then they open nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::{
    act::Act,
    entry::{Fields, Op},
    fold::{Folded, fold},
    id::Identity16,
    record::Record,
    sealed::reveal,
    when::format_moment,
};
use journal::{
    ctx::Ctx,
    ids::SealKey,
    keys::SealPair,
    pen,
    sealed::{self, WrappedKey},
};
use serde_json::{Value, json};

use crate::{Error, Store, WriteTx, keyring::seal};

/// How long a file stays open, in minutes.
pub const GLASS_MINUTES: i64 = 60;
/// Wrapped keys in one entry: some 150 bytes each.
const KEYS_MAX: usize = 60;
/// Binds a sealed one-time secret to its file.
const INFO: &[u8] = b"fwontye/glass/1\0";
/// Under this name, with the file's id, the secret stands among the asker's own rows.
const ROW: &str = "glass";

/// Codes of the alerts.
const REASON: &str = "glass_reason";
const ASKED: &str = "glass_asked";
const GRANTED: &str = "glass_granted";

impl Store {
    /// Asks for a file, with a reason that only who protects it reads.
    ///
    /// # Errors
    /// What the disk said.
    pub fn glass_ask(&mut self, ctx: &Ctx<'_>, record: &Record, why: &str) -> Result<(), Error> {
        let pair = SealPair::generate(ctx.rng);
        let own = self.session.unlocked.pair().seal_key();
        let secret = pair.secret();
        let kept = seal::seal(ctx.rng, &own, &info(&record.id), &*secret).ok_or(Error::Draft)?;
        let user = ctx.actor.user.clone();
        self.write(ctx, |tx| {
            tx.prefer(&row(&record.id), &URL_SAFE_NO_PAD.encode(kept))?;
            tx.glass(
                record,
                why,
                json!({"alert": ASKED, "for": user, "to": pair.public()}),
            )
        })?;
        self.sign(ctx)
    }

    /// Opens a file for an hour to who last asked for it under this user id.
    ///
    /// # Errors
    /// `not_found` when they did not ask, `no_protection_key`, or what the disk said.
    pub fn glass_grant(
        &mut self,
        ctx: &Ctx<'_>,
        record: &Record,
        user: &str,
        why: &str,
    ) -> Result<(), Error> {
        let entries = ledger::acts::with_bytes(&self.session.reader, &record.id)?;
        let asked = alerts(&entries, ASKED, user).max_by_key(|act| act.entry.hlc);
        let to = asked.and_then(|act| act.entry.set.get("to").cloned());
        let to: SealKey = to
            .and_then(|to| serde_json::from_value(to).ok())
            .ok_or(Error::NotFound)?;
        let until = self.now(ctx)?.counted() + TimeDelta::minutes(GLASS_MINUTES);
        let mut keys = Vec::new();
        for (act, bytes) in entries.iter().filter(|(act, _)| act.entry.is_closed()) {
            let mut own = self.session.unlocked.protection();
            let key = own.find_map(|own| sealed::rewrap(ctx.rng, bytes, own, &to).ok());
            let key = key.ok_or(Error::NoProtectionKey)?;
            let (encapped, wrapped) = (text(&key.encapped), text(&key.wrapped));
            keys.push(json!([act.identity.short(), encapped, wrapped]));
        }
        let until = format_moment(&until.fixed_offset());
        self.write(ctx, |tx| {
            for keys in keys.chunks(KEYS_MAX) {
                let set =
                    json!({"alert": GRANTED, "for": user, "to": to, "until": until, "keys": keys});
                tx.glass(record, why, set)?;
            }
            Ok::<_, Error>(())
        })?;
        self.sign(ctx)
    }

    /// A file that was opened to the person at the desk, as long as the hour lasts; afterwards the secret is forgotten.
    ///
    /// # Errors
    /// What the disk said.
    pub fn glass_opened(&mut self, ctx: &Ctx<'_>, id: &str) -> Result<Option<Folded>, Error> {
        let user = ctx.actor.user.clone();
        let Some(pair) = self.glass_pair(id, &user)? else {
            return Ok(None);
        };
        let entries = ledger::acts::with_bytes(&self.session.reader, id)?;
        let now = self.now(ctx)?.counted().fixed_offset();
        let to = json!(pair.public());
        let granted: Vec<&Act> = alerts(&entries, GRANTED, &user)
            .filter(|act| act.entry.set.get("to") == Some(&to))
            .collect();
        if granted.is_empty() {
            return Ok(None);
        }
        if !granted
            .iter()
            .any(|act| until(act).is_some_and(|until| now < until))
        {
            self.write(ctx, |tx| tx.prefer(&row(id), ""))?;
            return Ok(None);
        }
        let keys: Vec<(Identity16, WrappedKey)> =
            granted.iter().flat_map(|act| keys(act)).collect();
        let open = |(mut act, bytes): (Act, Vec<u8>)| {
            let own = keys.iter().filter(|(of, _)| *of == act.identity.short());
            let mut opened = own.filter_map(|(_, key)| sealed::open_with(&bytes, key, &pair).ok());
            if let (true, Some(content)) = (act.entry.is_closed(), opened.next()) {
                reveal(&mut act.entry, content);
            }
            act
        };
        let acts: Vec<Act> = entries.into_iter().map(open).collect();
        let verdicts = ledger::acts::verdicts(&self.session.reader)?;
        Ok(fold(id, &acts, &verdicts))
    }

    /// Until when a file stands open to the person at the desk, seen from `now`: the hour granted, where this machine has
    /// their secret.
    ///
    /// # Errors
    /// What the disk said.
    pub fn glass_until(
        &self,
        id: &str,
        now: &DateTime<FixedOffset>,
    ) -> Result<Option<DateTime<FixedOffset>>, Error> {
        let user = &self.session.actor.user;
        let Some(pair) = self.glass_pair(id, user)? else {
            return Ok(None);
        };
        let entries = ledger::acts::with_bytes(&self.session.reader, id)?;
        let to = json!(pair.public());
        let granted = alerts(&entries, GRANTED, user)
            .filter(|act| act.entry.set.get("to") == Some(&to))
            .filter_map(until);
        Ok(granted.filter(|until| now < until).max())
    }

    /// The pair that someone made here when they asked for a file.
    fn glass_pair(&self, id: &str, user: &str) -> Result<Option<SealPair>, Error> {
        let kept = crate::preferences::read(&self.session.reader, user)?.remove(&row(id));
        Ok(kept.and_then(|kept| self.glass_kept(id, &kept)))
    }

    fn glass_kept(&self, id: &str, kept: &str) -> Option<SealPair> {
        let sealed = URL_SAFE_NO_PAD.decode(kept).ok()?;
        let own = self.session.unlocked.pair().opening_key();
        let secret = seal::open(own.as_bytes(), &info(id), &sealed)?;
        let secret: &[u8; 32] = secret.as_slice().try_into().ok()?;
        Some(SealPair::from_secret(secret))
    }
}

impl WriteTx<'_> {
    /// The reason, sealed; then the act, which concerns nobody's name.
    fn glass(&mut self, record: &Record, why: &str, set: Value) -> Result<(), Error> {
        let of = |set: Value| {
            let set: Fields = serde_json::from_value(set).unwrap_or_default();
            pen::Draft::of(Op::Alert, &record.kind, &record.id).set(set)
        };
        let mut reason = of(json!({"alert": REASON}));
        reason.why = Some(why.to_owned());
        reason.readers = self.readers()?;
        self.append(reason)?;
        self.append(of(set))?;
        Ok(())
    }
}

fn row(id: &str) -> String {
    format!("{ROW}/{id}")
}

fn info(id: &str) -> Vec<u8> {
    [INFO, id.as_bytes()].concat()
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The alerts of a code that concern a person.
fn alerts<'a>(
    entries: &'a [(Act, Vec<u8>)],
    code: &'a str,
    user: &'a str,
) -> impl Iterator<Item = &'a Act> {
    let says = |act: &Act, name: &str, text: &str| {
        act.entry.set.get(name).and_then(Value::as_str) == Some(text)
    };
    entries.iter().map(|(act, _)| act).filter(move |act| {
        act.entry.op == Op::Alert && says(act, "alert", code) && says(act, "for", user)
    })
}

fn until(act: &Act) -> Option<DateTime<FixedOffset>> {
    domain::check::moment(&act.entry.set, "until")
}

fn keys(act: &Act) -> Vec<(Identity16, WrappedKey)> {
    let listed = act.entry.set.get("keys").and_then(Value::as_array);
    let read = |key: &Value| {
        let [of, encapped, wrapped]: [String; 3] = serde_json::from_value(key.clone()).ok()?;
        Some((
            of.parse().ok()?,
            WrappedKey {
                encapped: URL_SAFE_NO_PAD.decode(encapped).ok()?,
                wrapped: URL_SAFE_NO_PAD.decode(wrapped).ok()?,
            },
        ))
    };
    listed.into_iter().flatten().filter_map(read).collect()
}
