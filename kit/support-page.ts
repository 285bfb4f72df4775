import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { reportWords } from './vite/report-words.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds the support page into one HTML file that works from a disk or a share, without the
 * extension: its policy lets nothing in and nothing out.
 */
export async function buildSupportPage(outFile: string): Promise<void> {
  const { script, style } = await bundle();
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, page(script, style));
}

async function bundle(): Promise<{ script: string; style: string }> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Whatever NODE_ENV says: the development form of JSX carries the folder's name.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: ['chrome123', 'firefox142'],
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'src/support/index.html'),
        // One file with all languages: there is no package to load them from.
        output: { codeSplitting: false },
      },
    },
    plugins: [reportWords()],
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [script] = chunks;
  if (script === undefined || chunks.length > 1) throw new Error('expected one script, not chunks');
  return { script: forInlining(script), style: styles.join('') };
}

/** Nothing in a script may end it or begin a comment for the HTML parser. */
const forInlining = (script: string): string =>
  script.replace(/<(?=\/script|!--|script)/gi, '\\x3c').trim();

function page(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Login Triage</title>
<style>${style}</style>
</head>
<body>
<main id="app"></main>
<script type="module">${script}</script>
</body>
</html>
`;
}

const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
