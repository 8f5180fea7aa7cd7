//! The machine's battery, as Linux tells it: one folder a supply, one value a file.

use std::fs;
use std::path::Path;

use super::BatteryView;

/// Where Linux names the supplies of a machine.
pub(crate) const SUPPLIES: &str = "/sys/class/power_supply";

/// The battery of the machine, or the mean of several; none where it runs without one, or says nothing.
pub(super) fn read(supplies: &Path) -> Option<BatteryView> {
    let batteries = fs::read_dir(supplies).ok()?.filter_map(|entry| {
        let folder = entry.ok()?.path();
        let of = |name: &str| {
            Some(
                fs::read_to_string(folder.join(name))
                    .ok()?
                    .trim()
                    .to_owned(),
            )
        };
        // A mouse or a headset has a battery too: those say that they are a device's.
        let own = of("type")? == "Battery" && of("scope").as_deref() != Some("Device");
        let percent: u32 = of("capacity").filter(|_| own)?.parse().ok()?;
        let discharging = of("status").as_deref() == Some("Discharging");
        Some((percent.min(100), discharging))
    });
    let batteries: Vec<_> = batteries.collect();
    let count = u32::try_from(batteries.len())
        .ok()
        .filter(|count| *count > 0)?;
    Some(BatteryView {
        percent: batteries.iter().map(|(percent, _)| percent).sum::<u32>() / count,
        charging: !batteries.iter().any(|(_, discharging)| *discharging),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn supply(root: &Path, name: &str, values: &[(&str, &str)]) {
        let folder = root.join(name);
        fs::create_dir(&folder).unwrap();
        for (file, value) in values {
            fs::write(folder.join(file), format!("{value}\n")).unwrap();
        }
    }

    #[test]
    fn a_laptop_tells_its_charge_and_a_desktop_nothing() {
        let root = tempfile::tempdir().unwrap();
        let read = || read(root.path());
        assert_eq!(super::read(&root.path().join("none")), None);
        supply(root.path(), "AC", &[("type", "Mains"), ("online", "0")]);
        let mouse = [("type", "Battery"), ("scope", "Device"), ("capacity", "5")];
        supply(root.path(), "hidpp_battery_0", &mouse);
        assert_eq!(read(), None);
        let battery = [
            ("type", "Battery"),
            ("capacity", "63"),
            ("status", "Discharging"),
        ];
        supply(root.path(), "BAT0", &battery);
        let expected = |percent, charging| Some(BatteryView { percent, charging });
        assert_eq!(read(), expected(63, false));
        fs::write(root.path().join("BAT0/status"), "Not charging\n").unwrap();
        assert_eq!(read(), expected(63, true));
        let second = [("type", "Battery"), ("capacity", "21"), ("status", "Full")];
        supply(root.path(), "BAT1", &second);
        assert_eq!(read(), expected(42, true));
    }
}
