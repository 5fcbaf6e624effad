import { UsChinaTimeline } from './elements/us-china-timeline.ts';

export * from './class.ts';
export { UsChinaTimeline };

if (!customElements.get('us-china-timeline')) customElements.define('us-china-timeline', UsChinaTimeline);
