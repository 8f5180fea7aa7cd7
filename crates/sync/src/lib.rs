//! Carries parcels between a device and headquarters.
