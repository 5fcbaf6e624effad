import type { Panel } from '../panel.ts';

/** The story, step by step. Stands beside the timeline where there is room, and can be open together with another panel. */
export const storyPanel: Panel = {
  name: 'story',
  icon: 'story',
  label: ({ story }) => story.title,
  isOffered: ({ known }) => known.timeline.story.length > 0,
  isOn: () => false,
  load: () => import('./story-content.ts'),
};
