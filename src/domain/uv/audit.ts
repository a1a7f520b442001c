import { isObject, type JsonObject, parseJson } from "../text/json.ts";

/** What an audit of the locked dependencies found. Its texts are a database's own: foreign. */
export interface Audit {
  readonly vulnerabilities: readonly Vulnerability[];
  /** Projects that their index marks as archived, quarantined or deprecated. https://peps.python.org/pep-0792/ */
  readonly statuses: readonly AdverseStatus[];
}

/** A known vulnerability of one locked package. */
export interface Vulnerability {
  readonly name: string;
  readonly version: string;
  /** As the database calls it: `GHSA-…`, `PYSEC-…`, `CVE-…`. */
  readonly id: string;
  readonly summary: string | undefined;
  readonly link: string | undefined;
  readonly fixVersions: readonly string[];
}

export interface AdverseStatus {
  readonly name: string;
  readonly status: string;
  readonly reason: string | undefined;
}

/**
 * Reads what `uv audit --output-format json` prints; `undefined` where it is none. The form is a preview, so what is
 * missing in it is passed over. https://github.com/astral-sh/uv/blob/main/crates/uv/src/commands/project/audit/json.rs
 */
export const readAudit = (output: string): Audit | undefined => {
  const report = parseJson(output);
  if (!isObject(report) || !Array.isArray(report.vulnerabilities)) return undefined;
  const statuses = Array.isArray(report.adverse_statuses) ? report.adverse_statuses : [];
  return {
    vulnerabilities: report.vulnerabilities.filter(isObject).flatMap(vulnerability),
    statuses: statuses.filter(isObject).flatMap(({ name, status, reason }) => {
      const [who, what] = [text(name), text(status)];
      return who === undefined || what === undefined ? [] : [{ name: who, status: what, reason: text(reason) }];
    }),
  };
};

const vulnerability = ({
  dependency,
  id,
  display_id,
  summary,
  link,
  fix_versions,
}: JsonObject): readonly Vulnerability[] => {
  const name = isObject(dependency) ? text(dependency.name) : undefined;
  const version = isObject(dependency) ? text(dependency.version) : undefined;
  const shownId = text(display_id) ?? text(id);
  if (name === undefined || version === undefined || shownId === undefined) return [];
  const fixVersions = Array.isArray(fix_versions) ? fix_versions.flatMap((each) => text(each) ?? []) : [];
  return [{ name, version, id: shownId, summary: text(summary), link: text(link), fixVersions }];
};

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
