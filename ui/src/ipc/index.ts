/** The one door between the window and the core. Three hosts answer the same calls: the desktop
 *  window, the loopback server of the browser tests (`POST /ipc/{name}`), and, never in a release,
 *  the demonstration story in memory. */
import type { UseCases } from "./bindings";
import { IpcError } from "./error";
import { host } from "./host";

export type * from "./bindings";
export { callBytes, type WithBytes } from "./bytes";
export { IpcError, type FieldFault } from "./error";

export type UseCase = keyof UseCases;
export type RequestOf<N extends UseCase> = UseCases[N][0];
export type ViewOf<N extends UseCase> = UseCases[N][1];

/** Asks the core. Throws `IpcError` with the code whose sentence the catalogue holds. */
export async function call<N extends UseCase>(
  name: N,
  ...request: RequestOf<N> extends Record<string, never> ? [] : [RequestOf<N>]
): Promise<ViewOf<N>> {
  const answer = await host();
  try {
    return (await answer(name, request[0] ?? {})) as ViewOf<N>;
  } catch (error) {
    throw IpcError.from(error);
  }
}
