import type { Document, Node } from "yaml";
import type { Place, TomlPath } from "../toml/spans.ts";
import type { KeyedValue } from "./keyed-value.ts";

type Yaml = typeof import("yaml");

/**
 * Finds a value in YAML, and so in JSON: in the first document that has it. A plain scalar is given as it is written, a
 * list or table as a word for it, which is no version.
 */
export const findInYaml = async (original: string, key: TomlPath): Promise<KeyedValue> => {
  const yaml = await import("yaml");
  const text = original.replace(/^\ufeff/, "");
  const lines = new yaml.LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    for (const document of yaml.parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: false,
      logLevel: "silent",
    })) {
      const [error] = document.errors;
      if (error !== undefined) return { kind: "fault", why: withoutPlace(error.message), place: placeAt(error.pos[0]) };
      const node = nodeAt(yaml, document, key);
      if (node === undefined) continue;
      return { kind: "value", value: textOf(yaml, node), place: placeAt(node.range?.[0] ?? 0) };
    }
    return { kind: "missing" };
  } catch (error) {
    // Nesting of some thousand levels is more than the library's stack.
    if (!Error.isError(error)) throw error;
    return { kind: "fault", why: withoutPlace(error.message), place: undefined };
  }
};

const nodeAt = (yaml: Yaml, document: Document, key: TomlPath): Node | undefined => {
  let node = resolved(yaml, document, document.contents);
  for (const part of key) node = resolved(yaml, document, itemOf(yaml, node, part));
  return node;
};

const itemOf = ({ isMap, isScalar, isSeq }: Yaml, node: unknown, part: string | number): unknown => {
  if (isSeq(node)) return typeof part === "number" ? node.items[part] : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
};

const resolved = ({ isAlias, isNode }: Yaml, document: Document, node: unknown): Node | undefined => {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
};

const textOf = ({ isScalar }: Yaml, node: Node): string => {
  if (!isScalar(node)) return "a list or a table";
  return node.type === "PLAIN" && node.source !== undefined ? node.source : String(node.value);
};

const withoutPlace = (message: string): string =>
  message
    .split("\n", 1)
    .join("")
    .replace(/ at line \d+, column \d+:?$/, "");
