import { isObject, type JsonObject, parseJson, textOf } from "../../domain/text/json.ts";
import type { IndexFile, IndexProject } from "../../ports/package-index.ts";
import { beside, failed, type Page, requiring, unreadable } from "./page.ts";

/** https://peps.python.org/pep-0691/ */
export const fromJson = ({ url, text, name }: Page): IndexProject => {
  const page = parseJson(text);
  if (page === undefined) throw failed(url, "its JSON is cut or broken");
  if (!isObject(page) || !Array.isArray(page.files)) throw unreadable(url, "its JSON has no list `files`");
  const status = isObject(page["project-status"]) ? textOf(page["project-status"].status) : undefined;
  const older = isObject(page.meta) ? textOf(page.meta["project-status"]) : undefined;
  return { name, status: status ?? older, files: page.files.map((file) => jsonFile(file, url)) };
};

/** What cannot be read may be of the very release that is looked for: passed over, it would count as not there. */
const jsonFile = (entry: unknown, page: string): IndexFile => {
  const file: JsonObject = isObject(entry) ? entry : {};
  const filename = textOf(file.filename);
  const url = textOf(file.url);
  if (filename === undefined || url === undefined || !URL.canParse(url, page))
    throw unreadable(page, "its JSON lists what is no file");
  const uploaded = Date.parse(textOf(file["upload-time"]) ?? "");
  return {
    filename,
    url: new URL(url, page).href,
    sha256: isObject(file.hashes) ? textOf(file.hashes.sha256)?.toLowerCase() : undefined,
    uploadTime: Number.isNaN(uploaded) ? undefined : uploaded,
    size: typeof file.size === "number" ? file.size : undefined,
    yanked: file.yanked !== undefined && file.yanked !== false,
    ...requiring(textOf(file["requires-python"])),
    ...beside(jsonMetadata(file["core-metadata"] ?? file["dist-info-metadata"])),
    ...(textOf(file.provenance) === undefined ? {} : { hasProvenance: true as const }),
  };
};

/** The second name of the key is the one before PEP 714. */
const jsonMetadata = (value: unknown): string | true | undefined =>
  isObject(value) ? (textOf(value.sha256)?.toLowerCase() ?? true) : value === true || undefined;
