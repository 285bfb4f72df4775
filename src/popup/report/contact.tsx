import type { Contact as ContactData } from '../../core/portal.ts';

/** Who gets the report, as the clinic's configuration says. */
export function Contact({ contact }: { readonly contact: ContactData | undefined }) {
  const { name, mail, phone, hours } = contact ?? {};
  const lines = [name, mail, phone, hours].filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <ul class="contact">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
