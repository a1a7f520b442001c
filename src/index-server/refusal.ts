/** An upload that the index does not take: the fault is in what was sent, and sending it again does not help. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Refuses with a sentence for whoever sent the upload. */
export const refuse = (message: string): never => {
  throw new Refusal(message);
};
