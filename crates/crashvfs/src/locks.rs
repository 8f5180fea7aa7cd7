//! Who holds what: SQLite's five levels on a file, and the eight locks of a write-ahead log.

use rusqlite::ffi;

/// A handle, told apart from every other one of its disk.
pub(crate) type Holder = u64;

/// Locks on one database file.
#[derive(Debug, Default)]
pub(crate) struct FileLocks {
    shared: Vec<Holder>,
    reserved: Option<Holder>,
    pending: Option<Holder>,
    exclusive: Option<Holder>,
}

impl FileLocks {
    pub(crate) fn level(&self, who: Holder) -> i32 {
        let mine = |lock: Option<Holder>| lock == Some(who);
        match () {
            () if mine(self.exclusive) => ffi::SQLITE_LOCK_EXCLUSIVE,
            () if mine(self.pending) => ffi::SQLITE_LOCK_PENDING,
            () if mine(self.reserved) => ffi::SQLITE_LOCK_RESERVED,
            () if self.shared.contains(&who) => ffi::SQLITE_LOCK_SHARED,
            () => ffi::SQLITE_LOCK_NONE,
        }
    }

    /// Raises the level of `who`; false when somebody is in the way.
    pub(crate) fn raise(&mut self, who: Holder, wanted: i32) -> bool {
        if self.level(who) >= wanted {
            return true;
        }
        let others = |lock: Option<Holder>| lock.is_some_and(|holder| holder != who);
        match wanted {
            ffi::SQLITE_LOCK_SHARED => {
                let free = !others(self.pending) && !others(self.exclusive);
                if free {
                    self.shared.push(who);
                }
                free
            }
            ffi::SQLITE_LOCK_RESERVED => {
                let free = !others(self.reserved) && !others(self.pending);
                if free {
                    self.reserved = Some(who);
                }
                free
            }
            _ => {
                if others(self.reserved) || others(self.pending) {
                    return false;
                }
                self.pending = Some(who);
                let alone = self.shared.iter().all(|holder| *holder == who);
                if alone {
                    self.exclusive = Some(who);
                }
                alone
            }
        }
    }

    pub(crate) fn lower(&mut self, who: Holder, wanted: i32) {
        if wanted < ffi::SQLITE_LOCK_RESERVED {
            for lock in [&mut self.reserved, &mut self.pending, &mut self.exclusive] {
                if *lock == Some(who) {
                    *lock = None;
                }
            }
        }
        if wanted == ffi::SQLITE_LOCK_NONE {
            self.shared.retain(|holder| *holder != who);
        }
    }

    pub(crate) fn is_reserved(&self) -> bool {
        self.reserved.or(self.pending).or(self.exclusive).is_some()
    }
}

/// SQLite's number of locks on one write-ahead log.
pub(crate) const LOG_LOCKS: usize = 8;

/// The locks of one write-ahead log.
#[derive(Debug, Default)]
pub(crate) struct LogLocks([LogLock; LOG_LOCKS]);

#[derive(Debug, Default)]
struct LogLock {
    shared: Vec<Holder>,
    exclusive: Option<Holder>,
}

impl LogLocks {
    /// Takes all of `range` or nothing; false when somebody is in the way.
    pub(crate) fn take(
        &mut self,
        who: Holder,
        range: std::ops::Range<usize>,
        exclusive: bool,
    ) -> bool {
        let locks = &mut self.0[range];
        let in_the_way = |lock: &LogLock| {
            lock.exclusive.is_some_and(|holder| holder != who)
                || exclusive && lock.shared.iter().any(|holder| *holder != who)
        };
        if locks.iter().any(in_the_way) {
            return false;
        }
        for lock in locks {
            if exclusive {
                lock.exclusive = Some(who);
            } else if !lock.shared.contains(&who) {
                lock.shared.push(who);
            }
        }
        true
    }

    pub(crate) fn release(&mut self, who: Holder, range: std::ops::Range<usize>) {
        for lock in &mut self.0[range] {
            lock.shared.retain(|holder| *holder != who);
            if lock.exclusive == Some(who) {
                lock.exclusive = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_writes_while_others_read_and_none_when_one_is_alone() {
        let mut locks = FileLocks::default();
        assert!(locks.raise(1, ffi::SQLITE_LOCK_SHARED) && locks.raise(2, ffi::SQLITE_LOCK_SHARED));
        assert!(locks.raise(1, ffi::SQLITE_LOCK_RESERVED));
        assert!(!locks.raise(2, ffi::SQLITE_LOCK_RESERVED));
        assert!(!locks.raise(1, ffi::SQLITE_LOCK_EXCLUSIVE), "2 still reads");
        assert!(
            !locks.raise(3, ffi::SQLITE_LOCK_SHARED),
            "1 is waiting to be alone"
        );
        locks.lower(2, ffi::SQLITE_LOCK_NONE);
        assert!(locks.raise(1, ffi::SQLITE_LOCK_EXCLUSIVE));
        assert!(locks.is_reserved());
        locks.lower(1, ffi::SQLITE_LOCK_SHARED);
        assert!(locks.raise(3, ffi::SQLITE_LOCK_SHARED) && !locks.is_reserved());
    }

    #[test]
    fn log_locks_are_taken_all_or_none() {
        let mut locks = LogLocks::default();
        assert!(locks.take(1, 3..4, false) && locks.take(2, 3..4, false));
        assert!(!locks.take(1, 2..5, true));
        assert!(
            locks.take(3, 2..3, true),
            "nothing was kept of the refused range"
        );
        locks.release(2, 3..4);
        locks.release(3, 0..LOG_LOCKS);
        assert!(locks.take(1, 2..5, true) && !locks.take(2, 4..5, false));
    }
}
