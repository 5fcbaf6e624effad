import { RelationsTimeline } from './class.ts';

export * from './class.ts';

if (!customElements.get('relations-timeline')) customElements.define('relations-timeline', RelationsTimeline);
