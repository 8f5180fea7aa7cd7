/** What the core answers when it cannot: a code, with what its sentence needs, and the fields to
 *  correct where a form asked. */
export type Params = Record<string, string | number>;

/** One field to correct: its path in the request, a code whose sentence is `error-<code>`. */
export interface FieldFault {
  field: string;
  code: string;
  params: Params;
}

export class IpcError extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
    readonly fields: FieldFault[] = [],
  ) {
    super(code);
    this.name = "IpcError";
  }

  /** Any failure as one of ours; what is not `{code, params, fields}` is `unreachable`. */
  static from(error: unknown): IpcError {
    if (error instanceof IpcError) return error;
    const told = object(error);
    if (typeof told.code !== "string") return new IpcError("unreachable");
    const fields = Array.isArray(told.fields) ? told.fields.map(object).map(fault) : [];
    return new IpcError(told.code, params(told.params), fields);
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function fault(told: Record<string, unknown>): FieldFault {
  return { field: String(told.field), code: String(told.code), params: params(told.params) };
}

function params(told: unknown): Params {
  const kept = Object.entries(object(told)).filter(
    (pair): pair is [string, string | number] => ["string", "number"].includes(typeof pair[1]),
  );
  return Object.fromEntries(kept);
}
