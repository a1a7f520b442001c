import { editStrings } from "../toml/edit.ts";
import { parseToml } from "../toml/parse.ts";
import { aString, aTable, tableIn } from "../workspace/shapes.ts";

export interface CrateMove {
  /** The text of the `Cargo.toml` that had the version. */
  readonly manifest: string;
  readonly from: string;
  readonly to: string;
}

/**
 * `Cargo.lock` with the new version of its own crates, which `cargo build --locked` compares: the one of the manifest, or
 * all that inherit its workspace's version. `undefined` where it has none of them. Crates of others have a source.
 * https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html
 */
export const moveCrates = (lock: string, { manifest, from, to }: CrateMove): string | undefined => {
  const parsed = parseToml(lock);
  const packages = parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : [];
  const toml = parseToml(manifest);
  const table = toml.ok ? toml.table : {};
  const { name, version } = tableIn(table, "package");
  const isShared = !aString.accepts(version);
  const edits = packages.flatMap((each, index) => {
    const isOwn = aTable.accepts(each) && each.source === undefined && each.version === from;
    return isOwn && (isShared || each.name === name) ? [{ path: ["package", index, "version"], value: to }] : [];
  });
  return edits.length === 0 ? undefined : editStrings(lock, edits);
};
