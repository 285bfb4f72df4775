/** The packaged clinic configuration. Unknown, because a kit may have replaced the file. */
declare module 'virtual:clinic' {
  const clinic: unknown;
  export default clinic;
}

/** The name, inside the package, of a script that the build makes from the file. */
declare module '*?script' {
  const fileName: string;
  export default fileName;
}

/** By BCP 47 tag, how to load what a report says in that language. */
declare module 'virtual:report-words' {
  type Words = Readonly<Record<string, { readonly message: string }>>;
  const languages: Readonly<Record<string, () => Promise<{ readonly default: Words }>>>;
  export default languages;
}

/** All language packs (`packsText`), deflated, as Z85, and how many bytes of it count. */
declare module 'virtual:packs' {
  export const length: number;
  export const packed: string;
}

/** By BCP 47 tag, how to load what the page of the service desk says besides. */
declare module 'virtual:desk-words' {
  export { default } from 'virtual:report-words';
}
