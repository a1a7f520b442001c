/**
 * A function that keeps what it gave for a text: members of a workspace have most of theirs in common. What it gives must
 * not be changed. It holds up to `room` texts, and begins again when there are more.
 */
export const remember = <Value>(compute: (text: string) => Value, room = 10_000): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = compute(text);
    if (known.size === room) known.clear();
    known.set(text, value);
    return value;
  };
};
