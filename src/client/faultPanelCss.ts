/** Styles of the panel of mistakes: in its own shadow root, so that they hold under every theme. */
export const faultPanelCss = `
:host{all:initial}
*{box-sizing:border-box}
[hidden]{display:none!important}
.panel,.badge,.lost{position:fixed;z-index:1000;font:16px/1.45 'Source Sans 3',system-ui,sans-serif;color:#1d2733;background:#fffdf8}
.panel{left:16px;right:16px;bottom:16px;max-height:70vh;overflow:auto;padding:16px 20px;border:1px solid #b9b2a4;border-top:6px solid #9c2b2b;box-shadow:0 6px 30px rgb(0 0 0 / .35)}
h1{display:inline;margin:0;font-size:20px}
ol{margin:12px 0 0;padding:0;list-style:none}
li{margin:0 0 14px;padding-left:12px;border-left:4px solid #8a5a00}
li[data-severity=error]{border-color:#9c2b2b}
summary{cursor:pointer}
p{margin:0}
.head{font-family:'Source Code Pro',ui-monospace,monospace;font-size:14px}
.place{font-weight:700}
.code{padding:0 6px;background:#efe9dc}
.message{font-weight:600}
.hint::before{content:'→ '}
pre{margin:4px 0;padding:6px 10px;overflow:auto;font:14px/1.5 'Source Code Pro',ui-monospace,monospace;background:#f3eee3;white-space:pre-wrap;overflow-wrap:anywhere}
.number{color:#6b6459;user-select:none}
mark{color:inherit;background:#ffd9d2;border-bottom:2px solid #9c2b2b}
button{font:inherit;color:inherit;padding:4px 12px;border:1px solid #b9b2a4;background:#fff;cursor:pointer}
button:focus-visible,summary:focus-visible{outline:3px solid #10578a;outline-offset:2px}
.panel>button{float:right}
.badge{right:16px;bottom:56px;border-left:6px solid #8a5a00}
.badge[data-severity=error]{border-left-color:#9c2b2b}
.lost{left:0;right:0;top:0;padding:10px 20px;text-align:center;color:#fff;background:#9c2b2b}
`;
