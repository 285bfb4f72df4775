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
