//! The rules of the fold, each as a small story of two machines.

mod lists;
mod sealed;
mod stages;
mod values;

use serde_json::{Value, json};

use crate::testing::Device;

fn incident() -> (Device, Device) {
    let mut here = Device::new(1);
    here.create(
        "incident",
        json!({"base": "OUA", "nature": "weapons", "state": "open"}),
    );
    let mut there = Device::new(2);
    there.learn(&here);
    (here, there)
}

fn values(device: &Device, field: &str) -> Vec<Value> {
    let record = device.folded().record;
    let variants = record.conflicts.get(field).cloned().unwrap_or_default();
    variants
        .into_iter()
        .map(|variant| variant.value.unwrap_or(Value::Null))
        .collect()
}
