//! Trains the dictionary that parcels are compressed with. Only ever adds a file: a stick may be of any age.

use std::{fs, path::Path};

use crate::{Done, sample, say};

/// Size of the dictionary, in bytes.
const DICTIONARY_BYTES: usize = 16 * 1024;
/// Sample journals of a week each, all different, and as many imports.
const JOURNALS: u64 = 60;
/// Far from the seeds that measures draw from: a dictionary is not trained on what it is measured with.
const FIRST_SEED: u64 = 1_000;
/// A dictionary begins with a magic number; its id follows.
const ID_AT: std::ops::Range<usize> = 4..8;

pub(crate) fn run(_: &[String]) -> Done {
    let samples: Vec<Vec<u8>> = (FIRST_SEED..FIRST_SEED + JOURNALS)
        .flat_map(|seed| {
            let kept = sample::journal(seed, sample::WEEK_ENTRIES);
            kept.into_iter()
                .chain(sample::imported(seed, sample::WEEK_ENTRIES))
        })
        .collect();
    let trained = zstd::dict::from_samples(&samples, DICTIONARY_BYTES)?;
    let id = u32::from_le_bytes(trained[ID_AT].try_into()?);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/dictionary");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(format!("{id}.dict")), &trained)?;
    say(&format!(
        "assets/dictionary/{id}.dict from {} entries; name it in journal::dictionary",
        samples.len()
    ));
    Ok(())
}
