// Draws charts without a browser. Reads one JSON object a line: { svg, png, width, height, title, subtitle, notes, option }; writes both files.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import "./charts.js";
import { initWasm, Resvg } from "./node_modules/@resvg/resvg-wasm/index.mjs";

const require = createRequire(import.meta.url);
const echarts = require("./echarts.common.min.js");

const family = "Noto Sans SC";

// In memory: the renderer asks for the font with every word that it draws, and the file has ten megabytes.
const font = readFileSync(new URL("./NotoSansSC_400Regular.ttf", import.meta.url));
await initWasm(readFileSync(new URL("./node_modules/@resvg/resvg-wasm/index_bg.wasm", import.meta.url)));

function draw(chart) {
  const canvas = echarts.init(null, globalThis.reportTheme("light", family), { renderer: "svg", ssr: true, width: chart.width, height: chart.height });
  canvas.setOption(globalThis.reportPicture(chart.option, { ...chart, family }));
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return svg;
}

for await (const text of createInterface({ input: process.stdin })) {
  if (text.trim() === "") continue;
  const chart = JSON.parse(text);
  const svg = draw(chart);
  writeFileSync(chart.svg, svg);
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: family } });
  const picture = drawing.render();
  writeFileSync(chart.png, picture.asPng());
  picture.free();
  drawing.free();
}
