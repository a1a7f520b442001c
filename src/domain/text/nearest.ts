/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may, of four one. */
export const nearest = (word: string, words: Iterable<string>): string | undefined => {
  const limit = Math.max(word.length > 4 ? 2 : 1, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of words) {
    // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, edits };
    }
  }
  return best?.word;
};

/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from: string, to: string): number => {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const edits = [rows[row - 1]![column]! + 1, line[column - 1]! + 1, rows[row - 1]![column - 1]! + (same ? 0 : 1)];
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits.push(rows[row - 2]![column - 2]! + 1);
      }
      line.push(Math.min(...edits));
    }
    rows.push(line);
  }
  return rows[from.length]![to.length]!;
};
