// Entry of dist/relations-timeline.min.js: registers the element and exports nothing, so that a classic script can hold it.
import './index.ts';
