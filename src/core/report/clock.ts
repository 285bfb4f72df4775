/** Times as text, without the machine's time zone: only the offset that is passed in. */

const shifted = (at: number, offsetMinutes: number): string =>
  new Date(at + offsetMinutes * 60_000).toISOString();

/** `2026-03-04` */
export const localDate = (at: number, offsetMinutes: number): string =>
  shifted(at, offsetMinutes).slice(0, 10);

/** `14:02:11` */
export const localTime = (at: number, offsetMinutes: number): string =>
  shifted(at, offsetMinutes).slice(11, 19);

/** `+01:00` */
export function offsetText(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`;
}

/** `14:02`, with the date when it is not the day of `made`. */
export function shortTime(at: number, made: number, offsetMinutes: number): string {
  const time = localTime(at, offsetMinutes).slice(0, 5);
  const date = localDate(at, offsetMinutes);
  return date === localDate(made, offsetMinutes) ? time : `${date} ${time}`;
}
