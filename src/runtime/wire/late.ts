/** What may be late: all of it is answered with a promise, and is no method that needs its object. */
type Late<Port> = { readonly [Name in keyof Port]: (...args: never[]) => Promise<unknown> };

/** A port that is loaded when it is first called: most commands end before. */
export const late = <Port extends Late<Port>>(load: () => Promise<Port>): Port => {
  let loaded: Promise<Port> | undefined;
  return new Proxy({} as Port, {
    get:
      (_, name) =>
      async (...args: readonly never[]): Promise<unknown> => {
        loaded ??= load();
        return Reflect.get(await loaded, name)(...args);
      },
  });
};
