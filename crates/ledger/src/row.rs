//! Columns to words and back.

use domain::id::{Hash, Identity, JournalId};
use rusqlite::{
    Row,
    types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef},
};

/// A fixed number of bytes in a BLOB column.
pub(crate) struct Bytes<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> FromSql for Bytes<N> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| FromSqlError::InvalidBlobSize {
                expected_size: N,
                blob_size: bytes.len(),
            })
    }
}

impl<const N: usize> ToSql for Bytes<N> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

pub(crate) fn hash(row: &Row<'_>, column: usize) -> rusqlite::Result<Hash> {
    Ok(Hash(row.get::<_, Bytes<32>>(column)?.0))
}

pub(crate) fn identity(row: &Row<'_>, column: usize) -> rusqlite::Result<Identity> {
    Ok(Identity(row.get::<_, Bytes<32>>(column)?.0))
}

pub(crate) fn journal(row: &Row<'_>, column: usize) -> rusqlite::Result<JournalId> {
    Ok(JournalId(row.get::<_, Bytes<16>>(column)?.0))
}

/// SQLite's integers are signed; numbers of entries never come near the difference.
pub(crate) fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column).map(i64::cast_unsigned)
}
