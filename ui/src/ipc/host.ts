/** Who answers: chosen once, when the page starts. */

export type Host = (name: string, request: unknown) => Promise<unknown>;

let chosen: Promise<Host> | undefined;

export function host(): Promise<Host> {
  chosen ??= choose();
  return chosen;
}

/** For tests: answers every call with `next`. */
export function useHost(next: Host): void {
  chosen = Promise.resolve(next);
}

async function choose(): Promise<Host> {
  if (__FIXTURES__) return (await import("./fixtures")).host;
  if ("__TAURI_INTERNALS__" in window) return desktop();
  return loopback;
}

async function desktop(): Promise<Host> {
  const { invoke } = await import("@tauri-apps/api/core");
  return (name, request) => invoke(name, { request });
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
