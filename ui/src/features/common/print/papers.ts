/** The papers that a record or a screen has, and in which languages its reader reads first. */
import type { PaperRequest, SheetView } from "$ipc";
import { LANGUAGES, t, type Language } from "$kit/words.svelte";

/** A paper to choose: what is asked for, its name, and the person who is to read it. */
export interface Choice {
  asked: Omit<PaperRequest, "lang" | "letter">;
  label: string;
  /** Id of the person whose languages come first. */
  reader?: string;
  /** A period can be chosen. */
  period?: boolean;
}

const OWN: Record<string, PaperRequest["paper"]> = {
  incident: "case", custody: "arrest", seizure: "seizure", referral: "referral",
};

/** The first is what one most often prints; every record can be printed as it stands. */
export function papersOf(record: { kind: string; id: string; person?: string | undefined }): Choice[] {
  const choice = (paper: PaperRequest["paper"]): Choice => ({
    asked: { paper, record: record.id },
    label: t(`print-paper-${paper}`),
  });
  const own = OWN[record.kind];
  const rights = record.person ? { ...choice("rights"), reader: record.person } : choice("rights");
  return [
    ...(own ? [choice(own)] : []),
    ...(record.kind === "custody" ? [rights] : []),
    choice("record"),
  ];
}

/** One certificate for each who passed, by their place in the list. */
export function certificates(sheet: SheetView): Choice[] {
  const attendees = sheet.values.attendees;
  if (!Array.isArray(attendees)) return [];
  return attendees.flatMap((one, attendee) => {
    const { officer, certified } = Object(one) as { officer?: string; certified?: boolean };
    if (!certified || !officer) return [];
    const asked = { paper: "certificate" as const, record: sheet.id, attendee };
    return [{ asked, label: t("print-paper-certificate", { name: sheet.names[officer] ?? officer }) }];
  });
}

/** Languages as the register writes them, and those that papers are set in. */
const SPOKEN: Record<string, Language> = { hat: "ht", fra: "fr", spa: "es", eng: "en" };

/** Those that this person reads first, then the others in the usual order. */
export function languagesFor(spoken: unknown): Language[] {
  const codes = Array.isArray(spoken) ? spoken : [];
  const theirs = codes.map((code) => SPOKEN[String(code)]).filter((one) => one !== undefined);
  return [...new Set([...theirs, ...LANGUAGES])];
}

/** Forms to fill in by hand while nothing works, by how often a post needs them. */
export const FORMS = [
  "log_entry", "incident", "person", "involvement", "custody", "custody_event", "seizure", "seizure_transfer",
  "screening", "child_file", "missing_report", "presence", "presence_event", "referral", "reception",
  "document_check", "patrol", "statement", "case_step", "asset", "asset_event", "training",
];

export const forms = (): Choice[] =>
  FORMS.map((kind) => ({ asked: { paper: "blank", kind }, label: t(`kind-${kind}`) }));
