import { render } from 'preact';
import { App } from './app.tsx';
import { say } from './say.ts';

document.title = say('report_desk_title');
const app = document.getElementById('app');
if (app) render(<App />, app);
