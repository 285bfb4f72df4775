import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A line that opens to more. */
export function Fold({ title, children }: Props) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="folded">{children}</div>
    </details>
  );
}
