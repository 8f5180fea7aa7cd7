/** Who answers: chosen once, when the page starts. */

export type Host = (name: string, request: unknown) => Promise<unknown>;
/** The same for what carries bytes; both sides in an envelope. */
export type ByteHost = (name: string, envelope: Uint8Array) => Promise<Uint8Array>;

let chosen: Promise<Host> | undefined;
let chosenForBytes: Promise<ByteHost> | undefined;

export function host(): Promise<Host> {
  chosen ??= choose();
  return chosen;
}

export function byteHost(): Promise<ByteHost> {
  chosenForBytes ??= chooseForBytes();
  return chosenForBytes;
}

/** For tests: answers every call with `next`. */
export function useHost(next: Host): void {
  chosen = Promise.resolve(next);
}

/** For tests: answers every call with bytes. */
export function useByteHost(next: ByteHost): void {
  chosenForBytes = Promise.resolve(next);
}

const inWindow = () => "__TAURI_INTERNALS__" in window;

async function choose(): Promise<Host> {
  if (__FIXTURES__) return (await import("./fixtures")).host;
  if (inWindow()) return desktop();
  return loopback;
}

async function chooseForBytes(): Promise<ByteHost> {
  if (__FIXTURES__) return (await import("./fixtures/bytes")).byteHost;
  if (inWindow()) return desktopBytes();
  return loopbackBytes;
}

async function desktop(): Promise<Host> {
  const { invoke } = await import("@tauri-apps/api/core");
  return (name, request) => invoke(name, { request });
}

async function desktopBytes(): Promise<ByteHost> {
  const { invoke } = await import("@tauri-apps/api/core");
  return async (name, envelope) => new Uint8Array(await invoke<ArrayBuffer>(name, envelope));
}

const loopback: Host = async (name, request) => {
  const reply = await fetch(`/ipc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const body: unknown = await reply.json();
  if (!reply.ok) throw body;
  return body;
};

const loopbackBytes: ByteHost = async (name, envelope) => {
  const reply = await fetch(`/ipc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: envelope.slice().buffer,
  });
  if (!reply.ok) throw (await reply.json()) as unknown;
  return new Uint8Array(await reply.arrayBuffer());
};
