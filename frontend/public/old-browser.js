// Runs in any browser: engines older than Chromium 109 get a clear page instead of a blank one.
(function () {
  var ok = 'noModule' in document.createElement('script') && typeof Array.prototype.at === 'function';
  if (ok) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.body.innerHTML =
      '<h1>浏览器版本过低</h1><p>请使用 360 安全浏览器 14、奇安信可信浏览器、Edge 或 Chrome 109 以上版本，并切换到“极速模式”。</p>';
  });
})();
