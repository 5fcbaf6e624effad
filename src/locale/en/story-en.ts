import type { StoryStrings } from '../panel-strings.ts';

/** Words of the story, in English. */
export const storyEn: StoryStrings = {
  title: 'Guided reading',
  progress: (at, count) => `${at} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  finish: 'Finish',
  leave: 'Leave the guided reading',
};
