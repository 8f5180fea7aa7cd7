/** The way by which a change of the sheet shown reaches the register: one for open records, another for sealed ones. */
import { getContext, setContext } from "svelte";
import { call, type RecordAmendRequest } from "$ipc";

export interface Door {
  amend(request: RecordAmendRequest): Promise<unknown>;
  /** The kind under which a change that is being typed is kept: it decides who can recover the draft. */
  readonly draft: string;
}

const OPEN: Door = { amend: (request) => call("record_amend", request), draft: "amend" };
const KEY = Symbol("door");

export const provideDoor = (door: Door): Door => setContext(KEY, door);
export const useDoor = (): Door => getContext<Door | undefined>(KEY) ?? OPEN;
