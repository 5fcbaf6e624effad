import { html, render, type TemplateResult } from 'lit';

import '../../src/index.ts';
import { gallery, type GalleryForm } from './gallery-template.ts';
import { cases } from './gallery.ts';

/** The address says what is shown: `?file` the exported files instead of the live element, `?only=day` one case. */
const { searchParams } = new URL(location.href);
const form: GalleryForm = searchParams.has('file') ? 'file' : 'live';
const only = searchParams.get('only');
const shown = only === null ? cases : cases.filter(({ name }) => name === only);

const page = (): TemplateResult =>
  html`<main>
    <h1>Cases</h1>
    <p><a href="?">Live</a> · <a href="?file">As SVG files</a></p>
    ${gallery(shown, form)}
  </main>`;

render(page(), document.body);
