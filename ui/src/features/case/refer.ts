/** Who can be referred, and what the form knows of them already. */
import type { RecordView } from "$ipc";

/** What a protected person is, by their file. */
const OF_FILE: Record<string, string> = { screening: "presumed_victim", child_file: "minor" };

export const isReferred = ({ kind, stage }: Pick<RecordView, "kind" | "stage">): boolean =>
  stage !== "void" && ["person", "reception", ...Object.keys(OF_FILE)].includes(kind);

export function referralOf({ id, kind }: Pick<RecordView, "id" | "kind">): Record<string, string> {
  const said = OF_FILE[kind];
  return { subject: id, ...(said ? { subject_kind: said } : {}) };
}
