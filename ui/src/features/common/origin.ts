/** Where something was learned: on the spot, or told by radio, by telephone, on paper. */
export interface Origin {
  /** `direct`, `radio`, `phone`, `paper`. */
  source: string;
  reported_by: string;
  paper_reference: string;
}

export const SOURCES = ["direct", "radio", "phone", "paper"];
export const ON_THE_SPOT: Origin = { source: "direct", reported_by: "", paper_reference: "" };

type Sent = Record<keyof Origin, string | null>;

/** What is sent of it: nothing of what was seen on the spot, and a place on paper only for what stands there. */
export function sentOrigin({ source, reported_by, paper_reference }: Origin): Sent {
  if (source === "direct") return { source: null, reported_by: null, paper_reference: null };
  return {
    source, reported_by: reported_by.trim() || null,
    paper_reference: (source === "paper" && paper_reference.trim()) || null,
  };
}
