import type { ComponentChildren, Ref } from 'preact';

export type Look = 'primary' | 'plain' | 'quiet' | 'tile';

interface Props {
  readonly look: Look;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** Keeps its place and the focus, but does nothing. */
  readonly busy?: boolean;
  readonly name?: string;
  readonly at?: Ref<HTMLButtonElement>;
}

export function Button({ look, onPress, children, busy = false, name, at }: Props) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      data-button={name}
      aria-disabled={busy ? 'true' : undefined}
      onClick={busy ? undefined : onPress}
      {...(at ? { ref: at } : {})}
    >
      {children}
    </button>
  );
}
