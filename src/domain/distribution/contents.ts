import {
  bytecodeFound,
  fileNearlyTooLarge,
  fileTooLarge,
  foreignFile,
  lfsPointer,
  pthFile,
  secretFound,
  sensitiveFile,
} from "../problem/distribution-content.ts";
import type { Finding } from "../problem/finding.ts";
import { normalizeName } from "../python/name.ts";
import { baseName } from "../workspace/path.ts";
import { type Archive, filesOf } from "./archive.ts";
import type { Expected } from "./expected.ts";
import { sitePathOf } from "./import-names.ts";

/** The file fits into what the index takes. */
export const checkSize = (
  { filename, size }: Archive,
  { sizeLimit, mayTakeMore = false }: Expected,
): readonly Finding[] => {
  if (sizeLimit === undefined || size <= sizeLimit * 0.9) return [];
  const facts = { filename, size, limit: sizeLimit };
  return [size > sizeLimit && !mayTakeMore ? fileTooLarge(facts) : fileNearlyTooLarge(facts)];
};

/** Files that exist to hold credentials. */
const credentialFile = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|id_(rsa|dsa|ecdsa|ed25519))$/;
/** Files that often do. Templates such as `.env.example` do not, and of a `.pem` the content tells. */
const sensitive = /^(\.env(\.(local|production|staging))?|credentials(\.json)?|.*\.(key|p12|pfx|ppk|jks|keystore))$/i;

/** Nothing that looks like a secret, by name or by content. */
export const checkSecrets = (archive: Archive): readonly Finding[] => {
  const { filename, secrets } = archive;
  const named = filesOf(archive).flatMap(({ path: entry }) => {
    if (credentialFile.test(baseName(entry))) return [secretFound({ filename, entry, what: "a file of credentials" })];
    const isFound = secrets.some(({ path }) => path === entry);
    if (isFound || !sensitive.test(baseName(entry))) return [];
    return [sensitiveFile({ filename, entry, what: "a file that often is secret" })];
  });
  const read = secrets.map(({ path, line, what, isToken }) =>
    (isToken ? secretFound : sensitiveFile)({ filename, entry: `${path}, line ${line}`, what }),
  );
  return [...named, ...read];
};

/** No file whose content Git LFS still has. */
export const checkLfsPointers = (archive: Archive): readonly Finding[] => {
  const entries = filesOf(archive).flatMap(({ path, isLfsPointer }) => (isLfsPointer ? [path] : []));
  return entries.length === 0 ? [] : [lfsPointer({ filename: archive.filename, entries })];
};

export const checkBytecode = (archive: Archive): readonly Finding[] => {
  const entries = filesOf(archive)
    .map(({ path }) => path)
    .filter((path) => /(^|\/)__pycache__\/|\.py[co]$/.test(path));
  return entries.length === 0 ? [] : [bytecodeFound({ filename: archive.filename, entries })];
};

/** `.pth` files that a wheel puts where Python reads them at its start. */
export const checkPth = (archive: Archive): readonly Finding[] =>
  filesOf(archive)
    .filter(({ path }) => /^[^/]+\.pth$/.test(sitePathOf(path) ?? ""))
    .map(({ path: entry }) => {
      const runsCode = /^import[ \t]/m.test(archive.texts.get(entry) ?? "");
      return pthFile({ filename: archive.filename, entry, runsCode });
    });

/** Folders that belong to a project, not to its users: beside a package they are there by accident. */
const projectFolder =
  /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|src|ci|assets|node_modules)$/i;

/**
 * What a wheel puts at the top of `site-packages` that is neither package nor module: project folders that the package
 * is not named after, folders without any Python, files that Python does not import.
 */
export const checkForeignFiles = (archive: Archive, { name }: Expected): readonly Finding[] => {
  const paths = filesOf(archive).flatMap(({ path }) => sitePathOf(path) ?? []);
  const byTop = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
  const isPython = (path: string): boolean => /\.(py|pyi|so|pyd)$/.test(path);
  const entries = [...byTop]
    .filter(([top]) => top !== "..")
    .filter(([top, inside]) => {
      if (inside.includes(top)) return !isPython(top) && !top.endsWith(".pth");
      const isOwn = name.split("-").includes(normalizeName(top));
      return (projectFolder.test(top) && !isOwn) || !inside.some(isPython);
    })
    .map(([top, inside]) => (inside.includes(top) ? top : `${top}/`));
  return entries.length === 0 ? [] : [foreignFile({ filename: archive.filename, entries })];
};
