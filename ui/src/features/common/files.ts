/** Protection files: records that are a victim's or a child's, sealed, each opened at a place of its own. */

/** Kinds that are such a file. */
const FILES = ["screening", "child_file", "missing_report"];
export const isFile = (kind: string): boolean => FILES.includes(kind);

/** Roles in an incident whose person is known by such a file only, and the file's kind. */
const KIND_OF: Record<string, string> = {
  presumed_victim: "screening", unaccompanied_minor: "child_file", separated_minor: "child_file",
};
export const PROTECTED = Object.keys(KIND_OF);
export const fileOf = (role: string): string | undefined => KIND_OF[role];

/** What a role says of a child already. */
export const saidBy = (role: string): Record<string, string> =>
  KIND_OF[role] === "child_file" ? { protection_status: role.replace("_minor", "") } : {};
