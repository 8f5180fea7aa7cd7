/** What may be attached, and how files come to the page: chosen, dropped, pasted. */
import { callBytes, IpcError, type AttachmentView } from "$ipc";

/** As the core keeps them; it judges by the first bytes, whatever a file is called. */
export const ACCEPT = "image/jpeg,image/png,image/webp,application/pdf";
const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;
/** Past this a file is not even read. */
export const FILE_BYTES_MAX = 10 * MEGABYTE;

/** A file with its small picture. */
export interface Shown {
  file: AttachmentView;
  small: Uint8Array;
}

export interface Listed {
  shown: Shown[];
  may_add: boolean;
}

/** The files on a record; their small pictures came one after the other. */
export async function listed(record: string): Promise<Listed> {
  const { view, bytes } = await callBytes("attachment_list", { id: record });
  let at = 0;
  const shown = view.files.map((file) => ({ file, small: bytes.slice(at, (at += file.small)) }));
  return { shown, may_add: view.may_add };
}

/** Attaches one file. */
export async function attach(record: string, file: File, caption: string): Promise<void> {
  if (file.size > FILE_BYTES_MAX) throw new IpcError("file_too_large", { limit: FILE_BYTES_MAX / MEGABYTE });
  const bytes = new Uint8Array(await file.arrayBuffer());
  await callBytes("attachment_add", { record, caption: caption.trim() }, bytes);
}

/** What was dropped or pasted, if there are files in it. */
export function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** Whether what is dragged over holds files; their names come only with the drop. */
export function holdsFiles(data: DataTransfer | null): boolean {
  return [...(data?.types ?? [])].includes("Files");
}

/** Text that is pasted into a field goes there, even where a picture of it comes with it. */
export function isTyping(target: EventTarget | null, data: DataTransfer | null): boolean {
  const field = target instanceof HTMLElement && target.matches("input, textarea");
  return field && [...(data?.types ?? [])].includes("text/plain");
}

export function isPaper(file: AttachmentView): boolean {
  return file.media_type === "application/pdf";
}

/** The word for a size, with its number. */
export function sizeOf(bytes: number): { key: "size-kilo" | "size-mega"; n: number } {
  if (bytes < MEGABYTE) return { key: "size-kilo", n: Math.max(1, Math.round(bytes / KILOBYTE)) };
  return { key: "size-mega", n: Math.round((bytes / MEGABYTE) * 10) / 10 };
}
