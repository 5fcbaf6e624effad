import type { Paint } from '../layout/scene.ts';

export type ThemeName = 'light' | 'dark';
/** Paints that are one colour; the others are made of ink. */
export type ColorToken = Exclude<Paint, 'none' | 'hatch' | 'fade' | 'fade-down'>;

/**
 * Colours of the drawing. Contrast on the background and on the stripe, worked out by the WCAG 2 formula: text ≥ 4.5, axis and
 * marks ≥ 3; the pairs of actors and of topics stay apart for the three kinds of colour blindness (Machado 2009).
 * `grid` is decoration only.
 */
export const THEMES: Readonly<Record<ThemeName, Readonly<Record<ColorToken, string>>>> = {
  light: {
    background: '#ffffff',
    stripe: '#f6f7f9',
    chip: '#eef1f4',
    text: '#14181d',
    'text-2': '#46505c',
    'text-3': '#5c6773',
    axis: '#7a8591',
    grid: '#e3e7eb',
    ink: '#14181d',
    'actor-1': '#7954c2',
    'actor-2': '#0e7461',
    'actor-both': '#2b333d',
    'actor-other': '#66717d',
    'topic-1': '#5d348a',
    'topic-2': '#03544b',
    'topic-3': '#906f23',
    'topic-4': '#a83b6a',
    'topic-5': '#487c97',
    'topic-6': '#414f0a',
  },
  dark: {
    background: '#12161c',
    stripe: '#1a2028',
    chip: '#232b35',
    text: '#f2f4f7',
    'text-2': '#b8c1cc',
    'text-3': '#98a3b0',
    axis: '#6f7c8a',
    grid: '#2a323c',
    ink: '#f2f4f7',
    'actor-1': '#b495fe',
    'actor-2': '#4fb39c',
    'actor-both': '#dce2e9',
    'actor-other': '#8e99a6',
    'topic-1': '#8f82e2',
    'topic-2': '#429882',
    'topic-3': '#ab8632',
    'topic-4': '#fe8fb9',
    'topic-5': '#a8e1fd',
    'topic-6': '#abcb7c',
  },
};

/** Colours of the page around the drawing, beyond those of the drawing itself. */
export const PAGE_COLORS: Readonly<Record<ThemeName, Readonly<Record<'link' | 'error' | 'hover', string>>>> = {
  light: { link: '#1f4e79', error: '#9b2c1f', hover: '#eef1f4' },
  dark: { link: '#9cc7f0', error: '#ff9a8a', hover: '#232b35' },
};
