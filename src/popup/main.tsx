import './start-watchdog.ts';
import { render } from 'preact';
import { App } from './app.tsx';
import { Boundary } from './boundary.tsx';
import { dress } from './say/language.ts';

dress(document.documentElement);
const app = document.getElementById('app');
if (app) {
  render(
    <Boundary>
      <App search={location.search} />
    </Boundary>,
    app,
  );
}
