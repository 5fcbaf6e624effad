import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assignTracks, trackPath } from '../../../../src/layout/vertical/link-tracks.ts';

describe('assignTracks', () => {
  it('keeps links that do not pass each other on one track', () => {
    expect(
      assignTracks([
        { start: 0, end: 50 },
        { start: 50, end: 90 },
      ]),
    ).toEqual([0, 0]);
  });

  it('puts the short link inside the long one', () => {
    expect(
      assignTracks([
        { start: 0, end: 300 },
        { start: 100, end: 150 },
      ]),
    ).toEqual([1, 0]);
  });

  it('shares the outermost track beyond the fourth', () => {
    expect(assignTracks(Array.from({ length: 6 }, () => ({ start: 0, end: 100 })))).toEqual([0, 1, 2, 3, 3, 3]);
  });

  it('never lets two links run into each other on the three inner tracks', () => {
    const link = fc.tuple(fc.nat(1000), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 20 }), (links) => {
        const tracks = assignTracks(links);
        links.forEach((a, at) => {
          links.slice(at + 1).forEach((b, offset) => {
            const isSameTrack = tracks[at] === tracks[at + 1 + offset] && (tracks[at] ?? 3) < 3;
            expect(isSameTrack && a.start < b.end && b.start < a.end).toBe(false);
          });
        });
      }),
    );
  });
});

describe('trackPath', () => {
  it('runs out to its track and back', () => {
    expect(trackPath({ start: 10, end: 110 }, 0)).toBe('M27,12L26,12Q21,12,21,17L21,103Q21,108,26,108L27,108');
  });

  it('has no corners larger than the way is long', () => {
    expect(trackPath({ start: 10, end: 16 }, 1)).not.toContain('NaN');
    expect(trackPath({ start: 10, end: 10 }, 1)).not.toContain('NaN');
  });
});
