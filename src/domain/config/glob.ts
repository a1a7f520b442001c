/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. Every run asks it, so it loads no library. */
export const isGlob = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);
