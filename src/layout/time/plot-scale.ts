import type { Scene } from '../scene.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

/** The scale a horizontal drawing was made with. */
export const plotScale = ({ plot, window }: Pick<Scene, 'plot' | 'window'>): TimeScale =>
  createTimeScale(window.startMs, window.endMs, plot.x, plot.x + plot.width);
