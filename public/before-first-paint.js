// Runs before the page is first drawn, so that nothing flashes: the timeline alone with `?embed`, and the theme chosen.
(() => {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  if (query.has('embed')) dataset.embed = '';
  let theme = query.get('theme');
  try {
    theme ??= sessionStorage.getItem('rt-theme');
  } catch {
    // Nothing is kept for this page.
  }
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
})();
