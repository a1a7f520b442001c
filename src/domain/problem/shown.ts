/** No literal, which would take a fiftieth of an empty process's time even where it is only read. */
const invisible = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\ufffd]";

/** A name from an archive as a message may show it: control and invisible characters become escapes. */
export const shown = (name: string): string =>
  /^[ -~]*$/.test(name)
    ? name
    : name.replaceAll(
        new RegExp(invisible, "gu"),
        (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
      );

/** The first of some names, and how many more there are. */
export const named = (names: readonly string[], most = 3): string => {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).map(shown).join(", ")}${more}`;
};
