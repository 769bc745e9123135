/** webpack gives a style sheet as its text (`asset/source`). */
declare module '*.css' {
  const text: string;
  export default text;
}
