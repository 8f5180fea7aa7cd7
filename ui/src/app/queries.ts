/** How answers of the core are kept while the register is open. */
import { QueryCache, QueryClient, MutationCache } from "@tanstack/svelte-query";
import { IpcError } from "$ipc";

/** Codes by which the core says that the register is closed. */
const LOCKED = ["locked", "not_unlocked"];

/** `onlocked` is called when the core has locked by itself (suspend, lid, idle). */
export function newQueries(onlocked: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof IpcError && LOCKED.includes(error.code)) onlocked();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The core is on this machine: a lost network must not hold a question back.
      queries: { networkMode: "always", retry: false, refetchOnWindowFocus: true },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
