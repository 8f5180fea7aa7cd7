//! Entries, volumes, chains, parcels and the exchange, without input or output.
