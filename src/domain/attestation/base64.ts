/** Standard base64, as everything in an attestation is. */
export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** The text behind base64 of UTF-8; `undefined` where it is neither. */
export const textOfBase64 = (value: string): string | undefined => {
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Base64 of what is written in hex; `undefined` where it is no hex. */
export const hexToBase64 = (hex: unknown): string | undefined => {
  if (typeof hex !== "string" || !/^(?:[0-9a-f]{2})+$/i.test(hex)) return undefined;
  return toBase64(Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)));
};
