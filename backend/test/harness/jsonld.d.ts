/** As much of the processor as the tests need; it brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<object>;
    /** Whatever would be dropped is an error. */
    safe: boolean;
    format?: string;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
