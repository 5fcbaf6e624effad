import { edtfDay } from '../../../model/edtf/format-edtf-day.ts';
import type { EmbedKind } from '../../../locale/panel-strings.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { escapeXml } from '../../../util/escape-xml.ts';
import { withoutUndefined } from '../../../util/without-undefined.ts';
import { exportFileName } from '../../files/export-file.ts';
import { writeUrlState } from '../../url/url-state.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { summaryWords } from '../../words/window-words.ts';

/** Attributes that make another timeline look as this one does now. */
function attributesOf({
  window,
  settings,
  show,
  lanes,
  selected,
  locale,
}: FilledPage): Readonly<Record<string, string>> {
  const unless = (usual: string, value: string): string | undefined => (value === usual ? undefined : value);
  return withoutUndefined({
    start: edtfDay(window.startMs),
    end: edtfDay(window.endMs - 1),
    'as-of': settings.asOf ?? undefined,
    selected: selected?.id,
    show: unless('chart', show),
    layout: unless('auto', settings.layout),
    lanes: unless('topic', lanes),
    'color-by': unless('none', settings.colorBy),
    series: settings.series ?? undefined,
    locale: locale.tag,
  });
}

const titleOf = ({ known, locale, ui }: FilledPage): string =>
  pickText(known.timeline.title ?? ui.timeline, locale.tag).text;

/** Address for an `<iframe>`: the page of the timeline alone, set as it is seen now. `undefined` where there is no such page. */
export function embedAddress(page: FilledPage): string | undefined {
  const { embedSrc } = page.settings;
  if (embedSrc === null || !URL.canParse(embedSrc, document.baseURI)) return undefined;
  const url = new URL(embedSrc, document.baseURI);
  for (const [name, value] of Object.entries(attributesOf(page))) url.searchParams.set(name, value);
  url.hash = page.filter ? writeUrlState({ filter: page.filter }, '') : '';
  // `?embed=` reads better as `?embed`.
  return url.href.replace(/=(?=&|#|$)/g, '');
}

function tagCode(page: FilledPage): string {
  const { tag, src } = page.reader.share;
  const data = tag === 'us-china-timeline' ? {} : { src: src ?? 'timeline.json' };
  const words = Object.entries({ ...data, ...attributesOf(page) }).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const file = tag === 'us-china-timeline' ? tag : 'relations-timeline';
  return `<script defer src="${file}.min.js"></script>\n<${tag}${words.join('')}></${tag}>`;
}

/** Height of a frame whose preview has not been looked at, px: about that of the bundled timeline in a column of text. */
const USUAL_HEIGHT_PX = 1200;

/** The script beside the page makes the frame as high as what it shows; until it has run, or where none may, it is as high as its preview. */
const iframeCode = (page: FilledPage, address: string): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(titleOf(page))}" width="100%" height="${page.reader.state.previewHeightPx ?? USUAL_HEIGHT_PX}" loading="lazy"></iframe>
<script async src="${escapeXml(new URL('embed.js', address).href)}"></script>`;

function pictureCode(page: FilledPage): string {
  const name = exportFileName(page.reader.share.tag, page.window, 'svg');
  const words = `${titleOf(page)}. ${summaryWords(page, page.lanes, page.locale)}`;
  return `<img src="${escapeXml(name)}" alt="${escapeXml(words)}" width="100%">`;
}

/** The lines that put the timeline, as it is seen now, on another page. */
export function embedCode(kind: EmbedKind, page: FilledPage): string {
  const address = embedAddress(page);
  if (kind === 'iframe' && address !== undefined) return iframeCode(page, address);
  return kind === 'svg' ? pictureCode(page) : tagCode(page);
}
