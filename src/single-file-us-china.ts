// Entry of dist/us-china-timeline.min.js: see single-file.ts.
import './us-china.ts';
