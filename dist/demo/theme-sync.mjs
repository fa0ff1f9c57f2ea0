/** Keeps the theme the same in all open tabs. */
export function followTheme(initial) {
  const state = { theme: initial };
  const channel = new BroadcastChannel('sciencepedia-theme'); // <= leak
  channel.onmessage = ({ data }) => {
    state.theme = data;
  };
  return {
    get theme() {
      return state.theme;
    },
    change(theme) {
      state.theme = theme;
      channel.postMessage(theme);
    },
    close() {
      channel.close();
    },
  };
}
