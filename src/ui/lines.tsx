interface Props {
  readonly lines: readonly string[];
  /** To be done one after the other. */
  readonly numbered?: boolean;
}

/** Short sentences, one below the other. */
export function Lines({ lines, numbered = false }: Props) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
