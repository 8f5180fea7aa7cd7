import { expect, it } from "vitest";
import { callBytes, opened, sealed } from "./bytes";
import { useByteHost } from "./host";

it("carries a request and its bytes there, a view and its bytes back", async () => {
  const seen: unknown[] = [];
  useByteHost((name, envelope) => {
    const { view, bytes } = opened<unknown>(envelope);
    seen.push(name, view, [...bytes]);
    return Promise.resolve(sealed({ id: "a1", kind: "attachment", number: "" }, new Uint8Array([9])));
  });
  const { view, bytes } = await callBytes("attachment_add", { record: "i1", caption: "gué" }, new Uint8Array([1, 2]));
  expect(seen).toEqual(["attachment_add", { record: "i1", caption: "gué" }, [1, 2]]);
  expect(view).toEqual({ id: "a1", kind: "attachment", number: "" });
  expect([...bytes]).toEqual([9]);
});

it("fails with the core's code", async () => {
  useByteHost(() => Promise.reject({ code: "file_too_large", params: { limit: 10 } }));
  await expect(callBytes("attachment_read", { id: "a1" })).rejects.toMatchObject({ code: "file_too_large" });
});

it("opens an envelope that lies within a larger buffer", () => {
  const inner = sealed({ n: 1 }, new Uint8Array([7, 8]));
  const outer = new Uint8Array(inner.length + 5);
  outer.set(inner, 5);
  const { view, bytes } = opened<{ n: number }>(outer.subarray(5));
  expect([view.n, ...bytes]).toEqual([1, 7, 8]);
});
