import 'relations-timeline';
import type {} from 'relations-timeline/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { talks, talksAndVisit } from './documents.ts';

export function App(): ReactElement {
  const [isShown, setShown] = useState(true);
  const [data, setData] = useState(talks);
  const [heard, setHeard] = useState('');
  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <button id="swap" onClick={() => setData(talksAndVisit)}>
        Other data
      </button>
      <output id="heard">{heard}</output>
      {isShown && (
        <relations-timeline
          data={data}
          show="chart"
          onrt-load={({ detail }) => setHeard(`${detail.eventCount} events`)}
          onrt-select={({ detail }) => setHeard(`opened ${detail.id}`)}
        />
      )}
    </>
  );
}
