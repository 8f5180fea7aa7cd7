// What a scene does before its picture: the keys and fields that lead there.

export async function settled(page) {
  await page.waitForSelector("html[data-ready=true]");
}

export async function go(page, keys) {
  await page.keyboard.press(keys);
  await settled(page);
}

/** The draft of the cut, taken up. */
export async function arrest(page) {
  await page.locator(".found button").first().click();
  await settled(page);
  await page.waitForSelector("aside li");
}

export async function blankArrest(page) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press("1");
  await settled(page);
  await page.waitForSelector("form .fields input:focus");
}

/** The empty form of *Nouveau*'s digit. */
export async function blank(page, digit) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press(digit);
  await settled(page);
  await page.waitForSelector("form input:focus");
}

/** A passport through the scanner; `expiry` with its check digit. */
export async function scan(page, expiry) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press("5");
  await settled(page);
  await page.waitForSelector("form textarea:focus");
  await page.keyboard.insertText("P<HTITAMARIN<<DIEUSEL<<<<<<<<<<<<<<<<<<<<<<<\n");
  await page.keyboard.insertText(`PP12345673HTI8703123M${expiry}<<<<<<<<<<<<<<04`);
  await page.waitForSelector("aside dl");
}

export async function openVault(page) {
  await go(page, "Alt+3");
  await page.locator("header .actions button").first().click();
  await settled(page);
  await page.waitForSelector("aside li");
}

export async function handOver(page) {
  await openVault(page);
  await page.locator("aside .acts button").first().click();
  await page.waitForSelector("aside form");
  await page.locator("aside form input").nth(1).fill("SABLIER Evens");
  await page.locator("aside form input[role=combobox]").click();
  await page.locator("aside form li[role=option]").first().click();
  await page.locator("aside form input[type=radio]").first().check();
}

/** Six sections, the first three open. */
export async function factsUnfolded(page) {
  await blankArrest(page);
  for (const [keys, text] of [["Alt+s", "Ferrier"], ["Alt+s", ""], ["Alt+s", ""]]) {
    await page.keyboard.press(keys);
    await page.keyboard.type(text);
  }
  await page.locator(".fold.open").nth(2).scrollIntoViewIfNeeded();
}

/** The arrest said, and what was told, offered and taken. */
export async function custodyUnfolded(page) {
  await arrest(page);
  await page.keyboard.press("Alt+a");
  await page.waitForSelector("dl dd.mono");
  await page.locator("nav.steps button").nth(2).click();
  for (let open = 1; open <= 3; open += 1) {
    await page.keyboard.press("Alt+s");
    await page.locator(".fold.open").nth(open - 1).waitFor();
  }
  await page.locator(".fold.open").nth(1).locator("input").first().check();
}

export async function openCase(page) {
  await go(page, "Alt+3");
  await page.locator(".hits button").nth(0).click();
  await settled(page);
  await page.waitForSelector("[role=tab]");
}

export async function editCase(page) {
  await openCase(page);
  await page.waitForSelector(".sheet section .link");
  await page.locator(".sheet section .link").first().click();
  await page.waitForSelector(".sheet form input");
  await page.locator(".sheet textarea").first().fill("Huit personnes à pied, deux de plus que d’abord écrit.");
}

export async function caseTab(page, tab) {
  await openCase(page);
  await page.locator(`#case-tab-${tab}`).click();
}

export async function files(page) {
  await caseTab(page, "files");
  await page.waitForSelector(".files");
}

export async function openFile(page, which) {
  await files(page);
  await page.locator(".files li button").nth(which).click();
  await page.waitForSelector("dialog img, dialog .paper");
}

/** Two files, one of which moves and is refused. */
export async function chooseFiles(page) {
  await files(page);
  const file = (name, mimeType) => ({ name, mimeType, buffer: Buffer.alloc(1_400_000) });
  const chosen = [file("IMG_20261117_1105.jpg", "image/jpeg"), file("film.webp", "image/webp")];
  await page.locator(".files input").setInputFiles(chosen);
  await page.locator("dialog input").nth(1).fill("film de la caméra du pont");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("dialog [aria-invalid]");
}

export async function dialog(page, keys) {
  await page.keyboard.press(keys);
  await page.waitForSelector("dialog[open]");
}

export async function phrase(page) {
  await page.locator("#start-base label").first().click();
  await page.locator("#start-officer").fill("Mirlande Acajou");
  await page.locator("button[type=submit]").click();
  await page.waitForSelector("ol li");
}

export async function sheet(page) {
  await phrase(page);
  await page.locator("form input:not([type=radio])").last().fill("mangue riviere tambour soleil panier");
  await page.locator("button[type=submit]").click();
  await page.waitForSelector("li.mono");
}

export async function note(page) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("8");
  await page.waitForSelector("form textarea");
  await settled(page);
  await page.locator("form textarea").fill("Contrôle radio, Malpasse répond.");
  await page.locator("form input[type=checkbox]").check();
  await page.waitForSelector(".bar [aria-live]:has-text('14:32')");
}

export async function minor(page) {
  await go(page, "Alt+5");
  await page.locator(".board li button").nth(4).click();
  await settled(page);
  await page.waitForSelector("aside h2:has-text('LATANYE')");
}

export async function exit(page) {
  await go(page, "Alt+5");
  await page.locator("aside .foot button").last().click();
  await page.locator("aside form input[role=combobox]").click();
  await page.locator("aside form li[role=option]").nth(1).click();
}
