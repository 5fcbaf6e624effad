import { describe, expect, it } from 'vitest';
import { readKey, type KeyCommand, type KeyPress } from '../../../src/interaction/read-key.ts';

/** `Ctrl+Shift+z` as a key press. */
function press(chord: string): KeyPress {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const has = (name: string): boolean => parts.includes(name);
  const modifiers = { ctrlKey: has('Ctrl'), metaKey: has('Meta'), shiftKey: has('Shift'), altKey: has('Alt') };
  return { key: parts.at(-1) ?? '', ...modifiers };
}

const move = (over: 'lane' | 'all' | 'lanes', steps: number): unknown => ({ type: 'move', move: { over, steps } });
const zoom = (factor: number): unknown => ({ type: 'intent', intent: { type: 'zoom', factor } });

describe('readKey', () => {
  it.each<[string, unknown, unknown]>([
    ['ArrowLeft', move('lane', -1), move('all', -1)],
    ['ArrowRight', move('lane', 1), move('all', 1)],
    ['ArrowUp', move('lanes', -1), move('all', -1)],
    ['ArrowDown', move('lanes', 1), move('all', 1)],
    ['Home', move('lane', -Infinity), move('all', -Infinity)],
    ['End', move('lane', Infinity), move('all', Infinity)],
    ['Ctrl+Home', move('all', -Infinity), move('all', -Infinity)],
    ['Ctrl+End', move('all', Infinity), move('all', Infinity)],
    ['PageUp', { type: 'intent', intent: { type: 'pan', fraction: -1 } }, move('all', -5)],
    ['PageDown', { type: 'intent', intent: { type: 'pan', fraction: 1 } }, move('all', 5)],
    ['Shift+ArrowLeft', { type: 'intent', intent: { type: 'pan', fraction: -0.1 } }, undefined],
    ['Shift+ArrowRight', { type: 'intent', intent: { type: 'pan', fraction: 0.1 } }, undefined],
    ['+', zoom(1.5), zoom(1.5)],
    ['=', zoom(1.5), zoom(1.5)],
    ['-', zoom(1 / 1.5), zoom(1 / 1.5)],
    ['Shift+Enter', { type: 'approach' }, { type: 'approach' }],
    ['0', { type: 'intent', intent: { type: 'fit' } }, { type: 'intent', intent: { type: 'fit' } }],
    ['1', { type: 'intent', intent: { type: 'home' } }, { type: 'intent', intent: { type: 'home' } }],
    ['Ctrl+z', { type: 'undo' }, { type: 'undo' }],
    ['Meta+z', { type: 'undo' }, { type: 'undo' }],
    ['Ctrl+Shift+Z', { type: 'redo' }, { type: 'redo' }],
    ['.', { type: 'link', step: 1 }, { type: 'link', step: 1 }],
    [',', { type: 'link', step: -1 }, { type: 'link', step: -1 }],
    ['Enter', { type: 'follow' }, { type: 'follow' }],
    ['Backspace', { type: 'back' }, { type: 'back' }],
    ['Escape', { type: 'escape' }, { type: 'escape' }],
    ['Shift+?', { type: 'help' }, { type: 'help' }],
  ])('%s', (chord, horizontal, vertical) => {
    expect([readKey(press(chord), 'horizontal'), readKey(press(chord), 'vertical')]).toEqual([horizontal, vertical]);
  });

  it.each(['Tab', ' ', 'a', 't', 'z', 'Alt+ArrowLeft', 'Ctrl+ArrowLeft', 'Ctrl+0', 'Ctrl+-', 'Ctrl+Shift+='])(
    'leaves %s to the browser',
    (chord) => {
      const commands: (KeyCommand | undefined)[] = [
        readKey(press(chord), 'horizontal'),
        readKey(press(chord), 'vertical'),
      ];
      expect(commands).toEqual([undefined, undefined]);
    },
  );
});
