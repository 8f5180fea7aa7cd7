/** What the book is asked for. */
import type { LogFindRequest } from "$ipc";

export interface Asked {
  category: string;
  officer: string;
  /** `2026-11-16`, the first day. */
  from: string;
  /** The last day. */
  to: string;
  text: string;
}

export const NOTHING: Asked = { category: "", officer: "", from: "", to: "", text: "" };

export const any = (asked: Asked): boolean => Object.values(asked).some((one) => one.trim());

export function requestOf(asked: Asked): LogFindRequest {
  return {
    category: asked.category || null,
    officer: asked.officer || null,
    from: asked.from || null,
    to: asked.to || null,
    text: asked.text.trim() || null,
  };
}
