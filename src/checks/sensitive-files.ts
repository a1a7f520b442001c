import { secretInSource, sensitiveSource } from "../domain/problem/check-files.ts";
import { foldersAbove } from "../domain/workspace/members-with.ts";
import { baseName } from "../domain/workspace/path.ts";
import { defineCheck } from "./frame/check.ts";
import type { World } from "./frame/world.ts";

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
}

const kinds: readonly Kind[] = [
  { what: "settings with credentials", pattern: /^\.env(?!rc$)/i },
  { what: "a key or certificate", pattern: /\.(?:pem|key|p12|pfx|ppk|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i },
  { what: "credentials", pattern: /^[._]netrc$|^\.pypirc$|^\.git-credentials$|credentials/i },
];

/** Examples to copy, sources and documents that speak of credentials, pictures of them, and public halves. */
const harmless = new RegExp(
  [
    String.raw`\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
    String.raw`^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
    String.raw`\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
    String.raw`\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
    String.raw`\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
    String.raw`\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
    String.raw`\.(?:pub|crt|cer)$`,
  ].join("|"),
  "i",
);

/** A folder in which what looks secret mostly is made up, for tests or to be copied. */
const madeUp = /(?:^|[-_/])(?:tests?|fixtures?|examples?|samples?|templates?)\//i;

export const sensitiveFiles = defineCheck({
  name: "sensitive-files",
  title: "Files that often hold secrets, and tokens and keys inside others",
  why: "Whoever can read the repository, or what is published, can use them.",
  kinds: [sensitiveSource, secretInSource],
  needs: ["trees"],
  find: (world) => {
    const { trees } = world;
    const ownerOf = ownersIn(world);
    const tokens = trees.secrets.filter(({ isToken }) => isToken);
    const keys = trees.secrets.filter(({ isToken }) => !isToken);
    const known = new Set([...trees.secrets.map(({ file }) => file), ...trees.publicHalves]);
    const named = trees.all.flatMap(({ path: file }) => {
      const name = baseName(file);
      const kind = harmless.test(name) ? undefined : kinds.find(({ pattern }) => pattern.test(name));
      return kind === undefined || known.has(file) ? [] : [{ file, what: kind.what, line: undefined }];
    });
    // Tests keep them by the dozen.
    const alike = Map.groupBy([...keys, ...named], ({ what, file }) =>
      JSON.stringify([what, ownerOf(file), madeUp.test(file)]),
    );
    return [
      ...tokens.map(({ file, line, what }) => secretInSource({ file, line, what, package: ownerOf(file) })),
      ...[...alike.values()].map((found) => {
        const { file, what, line } = found[0]!;
        const files = [...new Set(found.map((each) => each.file))];
        const finding = sensitiveSource({ files, what, package: ownerOf(file) });
        return {
          ...finding,
          ...(madeUp.test(file) ? { severity: "notice" as const } : {}),
          ...(line === undefined ? {} : { line }),
        };
      }),
    ];
  },
});

/** Tells the innermost package that a file lies in. */
const ownersIn = ({ packages }: World): ((path: string) => string | undefined) => {
  const byFolder = new Map(packages.map(({ name, file }) => [file("."), name]));
  return (path) => {
    const folder = foldersAbove(path).find((each) => byFolder.has(each));
    return folder === undefined ? undefined : byFolder.get(folder);
  };
};
