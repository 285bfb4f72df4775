import { useEffect, useState } from 'preact/hooks';
import type { Environment } from '../../core/evidence.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import { readEnvironment } from '../../ui/environment.ts';
import { useOptionsPage } from '../desk.ts';
import { Section } from '../parts/section.tsx';
import { Shortcut } from '../parts/shortcut.tsx';
import { diagnosticsOf } from '../read/diagnostics.ts';

/** Versions, the shortcut, and everything IT may ask for as one text. */
export function About() {
  const environment = useEnvironment();
  return (
    <Section id="about" title={say('ui_about_title')}>
      {environment && (
        <>
          <p>{say('ui_about_version', environment.extension)}</p>
          <p>
            {say(
              'ui_about_browser',
              `${environment.browser} ${environment.version}`,
              environment.system,
            )}
          </p>
          <p>{say(`ui_about_install_${environment.install}`)}</p>
        </>
      )}
      <Shortcut />
      {environment && <Diagnostics environment={environment} />}
      <p>
        <a href="/src/support/index.html" target="_blank" rel="noreferrer">
          {say('ui_desk_page')}
        </a>
      </p>
    </Section>
  );
}

function useEnvironment(): Environment | null {
  const [environment, setEnvironment] = useState<Environment | null>(null);
  useEffect(() => void readEnvironment(false).then(setEnvironment), []);
  return environment;
}

function Diagnostics({ environment }: { readonly environment: Environment }) {
  const { state, announce } = useOptionsPage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = diagnosticsOf(state, environment);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    announce(say(done ? 'ui_about_copied' : 'ui_report_manual'));
  };
  return (
    <>
      <h3>{say('ui_about_diagnostics')}</h3>
      <p>{say('ui_about_diagnostics_do')}</p>
      <pre dir="ltr" data-diagnostics="">
        {text}
      </pre>
      <div class="buttons">
        <Button look="plain" name="copy-diagnostics" onPress={() => void copy()}>
          {say(copied ? 'ui_copy_again' : 'ui_own_copy')}
        </Button>
        {copied && <span class="state fine">{say('ui_about_copied')}</span>}
      </div>
    </>
  );
}
