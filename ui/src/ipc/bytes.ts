/** Bytes beside a request or a view: four bytes of length, that many of JSON, and the bytes as they
 *  are. Ten megabytes of a photo told as JSON numbers would hold up the typing. */
import type { ByteCases } from "./bindings";
import { IpcError } from "./error";
import { byteHost } from "./host";

export type ByteCase = keyof ByteCases;

/** A view, and what came beside it. */
export interface WithBytes<View> {
  view: View;
  bytes: Uint8Array;
}

const LENGTH_BYTES = 4;

/** Asks the core, with bytes beside the request; gives the view and the bytes beside it. */
export async function callBytes<N extends ByteCase>(
  name: N,
  request: ByteCases[N][0],
  bytes: Uint8Array = new Uint8Array(),
): Promise<WithBytes<ByteCases[N][1]>> {
  const answer = await byteHost();
  try {
    return opened(await answer(name, sealed(request, bytes)));
  } catch (error) {
    throw IpcError.from(error);
  }
}

export function sealed(json: unknown, bytes: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const envelope = new Uint8Array(LENGTH_BYTES + text.length + bytes.length);
  new DataView(envelope.buffer).setUint32(0, text.length);
  envelope.set(text, LENGTH_BYTES);
  envelope.set(bytes, LENGTH_BYTES + text.length);
  return envelope;
}

export function opened<View>(envelope: Uint8Array): WithBytes<View> {
  const view = new DataView(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  const end = LENGTH_BYTES + view.getUint32(0);
  const text = new TextDecoder().decode(envelope.subarray(LENGTH_BYTES, end));
  return { view: JSON.parse(text) as View, bytes: envelope.subarray(end) };
}
