import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/*
 * What every page needs comes as one file instead of thirty: on a poor line each request
 * costs a round trip. The dependencies of the named modules come along.
 */
const everyPage =
  /@vaadin\/(app-layout|button|context-menu|horizontal-layout|icon|menu-bar|notification|scroller|select|side-nav|text-field|tooltip|vertical-layout)\/src\/|generated\/jar-resources\/(menubarConnector|contextMenu|selectConnector|flow-component-renderer|vaadin-)/;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        advancedChunks: { groups: [{ name: 'every-page', test: everyPage }] },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
