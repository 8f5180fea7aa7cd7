//! A photo goes from the page to its sealed file and back to the screen as raw bytes, and the page lives on meanwhile.

use std::fs;

use fantoccini::Locator;
use stories::Post;

use crate::desk::Desk;
use crate::screen::Screen;

/// Bytes that a photo of noise at least comes to.
const PHOTO_BYTES_MIN: u64 = 1024 * 1024;
/// The page answers a key at least so often, in milliseconds, on a machine that also runs other tests. Told as JSON
/// numbers, the same photo takes several seconds at a stretch.
const PAUSE_MAX_MS: f64 = 1_000.0;

/// An incident, and a photo of noise attached to it; how large it was and how long the page stood still.
const ATTACH: &str = "
    const ask = window.__TAURI_INTERNALS__.invoke;
    const saved = await ask('arrest_save', { request: {
        incident: { occurred_at: '2026-11-17T06:10:00-05:00', nature: 'contraband', description: 'Un sac bleu sans maître.' },
        persons: [{ role: 'smuggler', person: { family_name: 'Tamarin', given_names: 'Dieusel', sex: 'M',
            birth_date: '1987', nationality: 'HTI' } }] } });
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1200;
    const on = canvas.getContext('2d');
    const noise = on.createImageData(1200, 1200);
    const pixels = new Uint32Array(noise.data.buffer);
    let seed = 7;
    for (let at = 0; at < pixels.length; at += 1) {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        pixels[at] = seed | 0xff000000;
    }
    on.putImageData(noise, 0, 0);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
    const photo = new Uint8Array(await blob.arrayBuffer());
    const request = { record: saved.incident.id, caption: 'The blue bag' };
    const json = new TextEncoder().encode(JSON.stringify(request));
    const envelope = new Uint8Array(4 + json.length + photo.length);
    new DataView(envelope.buffer).setUint32(0, json.length);
    envelope.set(json, 4);
    envelope.set(photo, 4 + json.length);
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
    }, 5);
    await ask('attachment_add', envelope);
    clearInterval(beat);
    return { bytes: photo.length, longest };";

#[tokio::test]
async fn a_large_photo_is_attached_while_one_types_and_shown_from_memory() {
    let (screen, post) = (Screen::start(), Post::begun("OUA"));
    let desk = Desk::open(&screen, &post).await;
    desk.unlock().await;

    let told = desk.ask(ATTACH).await;
    assert!(
        told["bytes"].as_u64().unwrap_or_default() > PHOTO_BYTES_MIN,
        "{told}"
    );
    assert!(
        told["longest"].as_f64().unwrap_or(f64::MAX) < PAUSE_MAX_MS,
        "{told}"
    );

    desk.press("Alt+3").await;
    desk.sees_one(".box input:focus").await;
    desk.write("sac bleu").await;
    desk.sees_one(".hits button").await;
    click(&desk, ".hits button").await;
    desk.sees_one("#case-tab-files").await;
    click(&desk, "#case-tab-files").await;
    desk.sees("The blue bag").await;
    let drawn = "const all = [...document.querySelectorAll('.files img')]; \
        await Promise.all(all.map((image) => image.decode())); \
        return all.map((image) => [image.naturalWidth, image.src.split(':')[0]])";
    assert_eq!(desk.ask(drawn).await, serde_json::json!([[256, "blob"]]));
    click(&desk, ".files li button").await;
    desk.sees_one("dialog img").await;
    let whole = "const image = document.querySelector('dialog img'); await image.decode(); \
        return [image.naturalWidth, image.alt]";
    assert_eq!(
        desk.ask(whole).await,
        serde_json::json!([1200, "The blue bag"])
    );
    desk.press("F9").await;
    let hidden = "return document.querySelectorAll('img[src^=blob]').length";
    assert_eq!(desk.ask(hidden).await, 0);

    let sealed = fs::read_dir(post.data().join("attachments")).unwrap();
    assert_eq!(sealed.count(), 1);
}

async fn click(desk: &Desk, selector: &str) {
    let found = desk.page.find(Locator::Css(selector)).await.unwrap();
    found.click().await.unwrap();
}
