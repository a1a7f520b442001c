/** A hash as people read it. */
export const shortId = ({ id }: { readonly id: string }): string => id.slice(0, 9);
