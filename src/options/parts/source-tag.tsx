import { say } from '../../shared/i18n.ts';
import type { Source } from '../read/sources.ts';

/** Where a value comes from. */
export const SourceTag = ({ source }: { readonly source: Source }) => (
  <span class="tag" data-source={source}>
    {say(`ui_source_${source}`)}
  </span>
);
