import { describe, expect, it } from 'vitest';
import { HISTORY_LIMIT, recordView, redoView, startHistory, undoView } from '../../../src/interaction/view-history.ts';
import { filteredView, type ViewState } from '../../../src/interaction/view-state.ts';

const view = (startMs: number): ViewState => ({ startMs, endMs: startMs + 1 });
const [a, b, c] = [view(1), view(2), view(3)];

describe('view history', () => {
  it('undoes and redoes step by step', () => {
    const history = recordView(recordView(startHistory(a), b), c);
    const back = undoView(undoView(history));
    expect([undoView(history).present, back.present]).toEqual([b, a]);
    expect([redoView(back).present, redoView(redoView(back)).present]).toEqual([b, c]);
  });

  it('stays the same where there is nothing to undo, redo or record', () => {
    const history = startHistory(a);
    expect(undoView(history)).toBe(history);
    expect(redoView(history)).toBe(history);
    expect(recordView(history, a)).toBe(history);
  });

  it('forgets what was undone once something new is done', () => {
    const history = recordView(undoView(recordView(startHistory(a), b)), c);
    expect(redoView(history)).toBe(history);
    expect(undoView(history).present).toBe(a);
  });

  it('takes words back as they were meant, not letter by letter', () => {
    const typed = (words: readonly string[]): ReturnType<typeof startHistory> =>
      words.reduce(
        (history, query) => recordView(history, filteredView(history.present, query ? { query } : {})),
        start,
      );
    const start = recordView(startHistory(a), b);
    expect(undoView(typed(['v', 'vi', 'vis'])).present).toBe(b);
    expect(redoView(undoView(typed(['v', 'vi']))).present).toEqual({ ...b, filter: { query: 'vi' } });
    expect(undoView(typed(['v', 'vi', '', 't', 'tr'])).present).toEqual(b);
    expect(undoView(undoView(typed(['v', 'vi', '', 't']))).present).toEqual({ ...b, filter: { query: 'vi' } });
  });

  it('keeps a word that stood before something else was done', () => {
    const query = (words: string): ViewState => ({ ...a, filter: { query: words } });
    const moved = recordView(recordView(startHistory(a), query('visit')), { ...query('visit'), ...b });
    const after = recordView(moved, filteredView(moved.present, { query: 'visits' }));
    expect(undoView(after).present).toBe(moved.present);
    const topic = { ...a, filter: { query: 'visit', topics: ['trade'] } };
    expect(undoView(recordView(recordView(startHistory(a), query('visit')), topic)).present).toEqual(query('visit'));
  });

  it('remembers a limited number of steps', () => {
    let history = startHistory(view(0));
    for (let n = 1; n <= HISTORY_LIMIT + 10; n += 1) history = recordView(history, view(n));
    expect(history.past).toHaveLength(HISTORY_LIMIT);
    expect(history.past[0]).toEqual(view(10));
  });
});
