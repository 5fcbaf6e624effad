/// <reference types="relations-timeline" />

const timeline = /** @type {HTMLElementTagNameMap['relations-timeline']} */ (
  document.querySelector('relations-timeline')
);
const heard = /** @type {HTMLOutputElement} */ (document.querySelector('#heard'));

timeline.addEventListener('rt-load', ({ detail }) => {
  heard.value = `${detail.eventCount} events`;
});
timeline.addEventListener('rt-select', ({ detail }) => {
  heard.value = `opened ${detail.id}`;
});

document.querySelector('#swap')?.addEventListener('click', () => {
  timeline.data = {
    title: 'Talks',
    asOf: '2026-05-20',
    events: [
      { id: 'call', when: '2026-02-04', title: 'A call' },
      { id: 'visit', when: '2026-04', title: 'A visit is planned', status: 'planned' },
      { id: 'arrival', when: '2026-05-13', title: 'The visit begins' },
    ],
  };
});

document.querySelector('#toggle')?.addEventListener('click', () => {
  if (timeline.isConnected) timeline.remove();
  else document.body.append(timeline);
});
