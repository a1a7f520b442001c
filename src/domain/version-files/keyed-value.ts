import type { Place } from "../toml/spans.ts";

/** What stands at a key path of a file. */
export type KeyedValue =
  /** As it is written, without the quotes of a string. */
  | { readonly kind: "value"; readonly value: string; readonly place: Place }
  | { readonly kind: "missing" }
  /** The file cannot be read. */
  | { readonly kind: "fault"; readonly why: string; readonly place: Place | undefined };
