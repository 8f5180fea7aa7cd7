// Starts the window.
import { mount } from "svelte";
import "./kit/tokens.css";
import "./kit/base.css";
import "./kit/control.css";
import "./kit/listbox.css";
import App from "./app/App.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("the page has its #app");

async function start(into: HTMLElement): Promise<void> {
  if (__FIXTURES__ && new URLSearchParams(location.search).has("gallery")) {
    const { default: Gallery } = await import("./gallery/Gallery.svelte");
    mount(Gallery, { target: into });
    return;
  }
  mount(App, { target: into });
}

void start(target);
