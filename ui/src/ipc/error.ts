/** What the core answers when it cannot: a code, with what its sentence needs. */
export class IpcError extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "IpcError";
  }

  /** Any failure as one of ours; what is not `{code, params}` is `unreachable`. */
  static from(error: unknown): IpcError {
    if (error instanceof IpcError) return error;
    if (typeof error === "object" && error !== null && "code" in error) {
      const { code, params } = error as { code: unknown; params?: unknown };
      if (typeof code === "string") return new IpcError(code, plain(params));
    }
    return new IpcError("unreachable");
  }
}

function plain(params: unknown): Record<string, string | number> {
  if (typeof params !== "object" || params === null) return {};
  const kept = Object.entries(params).filter(
    (pair): pair is [string, string | number] => ["string", "number"].includes(typeof pair[1]),
  );
  return Object.fromEntries(kept);
}
