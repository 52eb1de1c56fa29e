// Runs in any browser: engines older than Chromium 109 get a clear page instead of a blank one.
(function () {
  // MathMLElement came with Chromium 109; Firefox and Safari have long had it.
  if ('MathMLElement' in window && typeof Array.prototype.findLast === 'function') return;
  document.addEventListener('DOMContentLoaded', function () {
    document.body.innerHTML =
      '<div style="max-width:560px;margin:12vh auto;padding:0 20px;font:15px/1.8 Microsoft YaHei,sans-serif;color:#1b2430">' +
      '<h1 style="font-size:20px">浏览器版本过低，不能使用本系统</h1>' +
      '<p>请改用 Chrome 或 Edge 109 以上版本，或内核为 109 以上的 360 安全浏览器、奇安信可信浏览器，并切换到“极速模式”。</p>' +
      '<p>已填写并保存的内容不受影响，换用浏览器登录后可继续办理。</p></div>';
  });
})();
