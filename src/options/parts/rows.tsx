import type { ComponentChildren } from 'preact';
import type { Source } from '../read/sources.ts';
import { SourceTag } from './source-tag.tsx';

/** A list of settings. */
export const Rows = ({ children }: { readonly children: ComponentChildren }) => (
  <ul class="rows">{children}</ul>
);

interface Props {
  readonly name: string;
  readonly source: Source;
  readonly lines: readonly (string | undefined)[];
  /** More of it, between the lines and their source. */
  readonly children?: ComponentChildren;
}

/** One setting: its name, its value line by line, where it comes from. */
export const Row = ({ name, source, lines, children }: Props) => (
  <li>
    <h3>
      <bdi>{name}</bdi>
    </h3>
    {lines.map(
      (line) =>
        line && (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ),
    )}
    {children}
    <SourceTag source={source} />
  </li>
);
