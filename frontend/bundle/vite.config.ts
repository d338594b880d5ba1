import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/*
 * What every page needs comes as one file instead of thirty: on a poor line each request
 * costs a round trip. The dependencies of the named modules come along.
 */
const everyPage =
  /@vaadin\/(app-layout|button|context-menu|horizontal-layout|icon|menu-bar|notification|scroller|select|side-nav|text-field|tooltip|vertical-layout)\/src\/|generated\/jar-resources\/(menubarConnector|contextMenu|selectConnector|flow-component-renderer|vaadin-)/;

/* By the word "cache" in a name Vaadin's server knows that browsers may keep the file for a year. */
const kept = 'VAADIN/build/[name]-[hash].cache.js';

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        entryFileNames: kept,
        chunkFileNames: kept,
        advancedChunks: { groups: [{ name: 'every-page', test: everyPage }] },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
