/** The same tree with other words: what is missing or too much does not compile. */
export type Translation<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Translation<Tree[Key]> };
