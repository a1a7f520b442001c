/** A value in a sentence, its middle left out where it is long. */
export const quote = (text: string): string =>
  `'${text.length > 60 ? `${text.slice(0, 30)}...${text.slice(-30)}` : text}'`;
