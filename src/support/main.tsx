import { render } from 'preact';
import { App } from './app.tsx';
import { language, say } from './say.ts';

Object.assign(document.documentElement, language);
document.title = say('report_desk_title');
const app = document.getElementById('app');
if (app) render(<App />, app);
