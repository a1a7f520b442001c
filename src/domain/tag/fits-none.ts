import type { Finding } from "../problem/finding.ts";
import { tagFitsNoFormat } from "../problem/plan.ts";
import type { TagMembers } from "./match-tag.ts";
import { suggestFormat, versionAtEnd } from "./suggest-format.ts";
import { formatTag, type TagFormats } from "./tag-format.ts";

/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
export const fitsNone = (tag: string, formats: TagFormats, members: TagMembers): Finding => {
  const texts = [...formats.workspace, ...[...formats.packages.values()].flat(), ...formats.usual].map(
    ({ text }) => text,
  );
  const suggestion = suggestFormat(tag, members, formats);
  const [first = "name"] = members.keys();
  const name = suggestion?.package ?? first;
  const version = members.get(name) ?? versionAtEnd(tag) ?? "1.2.3";
  return tagFitsNoFormat({
    tag,
    formats: [...new Set(texts)],
    line: suggestion?.line,
    example: formatTag(formats, { name, version }),
  });
};
