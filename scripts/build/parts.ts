import type { OutputChunk } from "rolldown";

/** As many bytes of code are read and compiled in the time that it takes to open one more file. */
const fileCost = 10_000;

/** Modules that are loaded together: first as the bundler cuts them, then merged. */
interface Part {
  readonly modules: readonly string[];
  readonly size: number;
  /** The files that are loaded for themselves (an entry, or what an `import()` names) and need this part. */
  readonly loadedBy: Set<string>;
  readonly imports: Set<Part>;
  /** Stays as it is: the entry, libraries, and what the bundler adds. */
  readonly isFixed: boolean;
}

/** How the parts are called for. */
export interface Loading {
  /** Stays as it is: the entry, libraries, and what the bundler adds. */
  readonly isFixed: (chunk: OutputChunk) => boolean;
  /** How many loads of other files one of this file counts for. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * The bundler cuts so finely that nothing is loaded in vain, into so many files that opening them takes longer than reading
 * them. Here parts are merged while that saves more in files than is then loaded in vain, and makes no circle.
 */
export const mergeParts = (chunks: readonly OutputChunk[], { isFixed, weights }: Loading) => {
  const parts = readParts(chunks, isFixed);
  const loads = (files: ReadonlySet<string>): number =>
    [...files].reduce((sum, file) => sum + (weights.get(file) ?? 1), 0);
  for (;;) {
    const best = bestMerge([...parts], loads);
    if (best === undefined) return [...parts].filter((part) => !part.isFixed).map(({ modules }) => modules);
    merge(parts, best);
  }
};

const readParts = (chunks: readonly OutputChunk[], isFixed: (chunk: OutputChunk) => boolean): Set<Part> => {
  const parts = new Map<string, Part>(
    chunks.map((chunk) => [
      chunk.fileName,
      {
        modules: chunk.moduleIds,
        size: chunk.code.length,
        loadedBy: new Set(),
        imports: new Set(),
        isFixed: isFixed(chunk),
      },
    ]),
  );
  for (const { fileName, imports } of chunks)
    for (const name of imports) if (parts.has(name)) parts.get(fileName)!.imports.add(parts.get(name)!);
  const always = chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...reach(parts.get(fileName)!)]);
  for (const { fileName, isEntry, isDynamicEntry } of chunks)
    if (isEntry || isDynamicEntry)
      for (const part of [...always, ...reach(parts.get(fileName)!)]) part.loadedBy.add(fileName);
  return new Set(parts.values());
};

/** The part, and all that is loaded with it. */
const reach = (part: Part, seen = new Set<Part>()): Set<Part> => {
  if (seen.has(part)) return seen;
  seen.add(part);
  for (const next of part.imports) reach(next, seen);
  return seen;
};

const bestMerge = (
  parts: readonly Part[],
  loads: (files: ReadonlySet<string>) => number,
): readonly [Part, Part] | undefined => {
  const reached = new Map(parts.map((part) => [part, reach(part)]));
  /** Bytes that are loaded in vain where `others` load this part too. */
  const waste = (part: Part, others: ReadonlySet<string>): number =>
    [...reached.get(part)!].reduce(
      (sum, each) => sum + loads(others.difference(each.loadedBy)) * (each.size + (each === part ? 0 : fileCost)),
      0,
    );
  const leadsBack = (from: Part, to: Part): boolean =>
    [...from.imports].some((next) => next !== to && reached.get(next)!.has(to));
  let best: readonly [Part, Part] | undefined;
  let most = 0;
  const free = parts.filter(({ isFixed }) => !isFixed);
  for (const [index, a] of free.entries())
    for (const b of free.slice(index + 1)) {
      const saved = loads(a.loadedBy.intersection(b.loadedBy)) * fileCost;
      if (saved <= most) continue;
      const gain = saved - waste(a, b.loadedBy) - waste(b, a.loadedBy);
      if (gain <= most || leadsBack(a, b) || leadsBack(b, a)) continue;
      most = gain;
      best = [a, b];
    }
  return best;
};

const merge = (parts: Set<Part>, [a, b]: readonly [Part, Part]): void => {
  const one: Part = {
    modules: [...a.modules, ...b.modules],
    size: a.size + b.size,
    loadedBy: a.loadedBy.union(b.loadedBy),
    imports: a.imports.union(b.imports),
    isFixed: false,
  };
  for (const each of [...parts, one]) {
    const isUser = each.imports.delete(a);
    if ((each.imports.delete(b) || isUser) && each !== one) each.imports.add(one);
  }
  parts.delete(a);
  parts.delete(b);
  parts.add(one);
  for (const part of reach(one)) for (const name of one.loadedBy) part.loadedBy.add(name);
};
