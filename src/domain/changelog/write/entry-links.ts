/** The address that a reference of an entry leads to; `undefined` where entries have none. */
export type LinkOf = (reference: string) => string | undefined;

const kinds = [
  { linked: /\[#\d+\]\((https?:\/\/[^\s()]+\/)\d+\)/, bare: /(?<![\w[&])#\d+/, form: /^#(\d+)$/ },
  {
    linked: /\[`?[0-9a-f]{7,40}`?\]\((https?:\/\/[^\s()]+\/)[0-9a-f]{7,40}\)/,
    bare: /[( ]`?(?=[a-f]*\d)[0-9a-f]{7,40}`?\)/,
    form: /^([0-9a-f]{7,40})$/,
  },
] as const;

/** As the items of a file have it, the newest first, where none has such a reference without a link. */
export const entryLinks = (items: readonly string[]): LinkOf => {
  const known = kinds.flatMap(({ linked, bare, form }) => {
    const before = items.map((item) => linked.exec(item)?.[1]).find((each) => each !== undefined);
    return before === undefined || items.some((item) => bare.test(item)) ? [] : [{ before, form }];
  });
  return (reference) => {
    for (const { before, form } of known) {
      const part = form.exec(reference)?.[1];
      if (part !== undefined) return `${before}${part}`;
    }
    return undefined;
  };
};
