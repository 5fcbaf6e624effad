import 'relations-timeline';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { talks, talksAndVisit } from './documents';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="toggle" (click)="isShown.set(!isShown())">Show or hide</button>
    <button id="swap" (click)="data.set(talksAndVisit)">Other data</button>
    <output id="heard">{{ heard() }}</output>
    @if (isShown()) {
      <relations-timeline
        [data]="data()"
        show="chart"
        (rt-load)="heard.set($event.detail.eventCount + ' events')"
        (rt-select)="heard.set('opened ' + $event.detail.id)"
      ></relations-timeline>
    }
  `,
})
export class App {
  protected readonly talksAndVisit = talksAndVisit;
  protected readonly isShown = signal(true);
  protected readonly data = signal(talks);
  protected readonly heard = signal('');
}
