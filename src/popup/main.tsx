import '../ui/start-watchdog.ts';
import { render } from 'preact';
import { Boundary } from '../ui/boundary.tsx';
import { dress } from '../ui/language.ts';
import { App } from './app.tsx';

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
