import type { ComponentChildren } from 'preact';
import type { Finding } from '../core/conclusions.ts';
import { Mark, type Tone } from './mark.tsx';

interface Props {
  readonly tone: Tone;
  /** A few words over the first line: how sure, from when. */
  readonly over?: string;
  readonly title: string;
  /** On a page of several parts this is not the first heading. */
  readonly level?: 'h1' | 'h3';
  readonly advice: string;
  /** Shown only when it stays: most of the time the next screen comes at once. */
  readonly late?: boolean;
  readonly finding?: Pick<Finding, 'problem' | 'verdict'>;
  readonly children?: ComponentChildren;
}

/** The head of every screen: what is wrong, what to do now, what can be pressed. */
export function Verdict(props: Props) {
  const { tone, over, title, advice, late, finding, children, level: Title = 'h1' } = props;
  return (
    <section
      class={`verdict ${tone}${late ? ' late' : ''}`}
      data-problem={finding?.problem}
      data-verdict={finding?.verdict}
    >
      <div class="said">
        <Mark tone={tone} />
        <div>
          {over && <p class="over">{over}</p>}
          <Title tabIndex={-1}>{title}</Title>
          <p class="advice">{advice}</p>
        </div>
      </div>
      {children}
    </section>
  );
}
