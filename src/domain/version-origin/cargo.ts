import { parseToml } from "../toml/parse.ts";
import { openPlaces, placeIn } from "../toml/places.ts";
import { join, resolve } from "../workspace/path.ts";
import { aString, aTable, type Table } from "../workspace/shapes.ts";
import type { SourceText } from "../workspace/source-text.ts";
import { absence, type Project, unknown, type VersionOrigin } from "./origin.ts";

type Text = Extract<SourceText, { kind: "text" }>;

/** The version of maturin's crate, which may be its Cargo workspace's. https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
export const readCargoVersion = ({ member, read }: Project): VersionOrigin => {
  const maturin = aTable.accepts(member.tool.maturin) ? member.tool.maturin : {};
  const setting = maturin["manifest-path"];
  const path = aString.accepts(setting) ? setting : "Cargo.toml";
  const source = read(path);
  if (source.kind !== "text") return absence(source, path);
  const crate = tableOf(source, "package");
  if (aString.accepts(crate.version)) return stated(source, crate.version, ["package", "version"]);
  const isInherited = aTable.accepts(crate.version) && crate.version.workspace === true;
  if (!isInherited) return unknown(`${source.file} has no version`);
  for (let folder = join(path, ".."); ; folder = join(folder, "..")) {
    const above = read(resolve(folder, "Cargo.toml"));
    if (above.kind === "outside") return unknown(`no Cargo.toml above ${source.file} has a version for its workspace`);
    const shared = above.kind === "text" ? tableOf(above, "workspace", "package") : {};
    if (above.kind === "text" && aString.accepts(shared.version)) {
      return stated(above, shared.version, ["workspace", "package", "version"]);
    }
  }
};

const tableOf = ({ text }: Text, ...keys: readonly string[]): Table => {
  const parsed = parseToml(text);
  let table: Table = parsed.ok ? parsed.table : {};
  for (const key of keys) {
    const inner = table[key];
    table = aTable.accepts(inner) ? inner : {};
  }
  return table;
};

const stated = ({ text, file }: Text, version: string, path: readonly string[]): VersionOrigin => {
  return { kind: "stated", stated: { version, place: { file, ...placeIn(openPlaces(text), path) } } };
};
