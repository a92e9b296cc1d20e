// Draws charts without a browser. Reads one JSON object a line: { svg, png, width, height, title, subtitle, notes, option }; writes both files.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import "./charts.js";

const require = createRequire(import.meta.url);
const echarts = require("./echarts.common.min.js");
const { Resvg } = require("./node_modules/@resvg/resvg-js");

const family = "Noto Sans SC";
const font = fileURLToPath(new URL("./NotoSansSC_400Regular.ttf", import.meta.url));

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
  const picture = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: family } });
  writeFileSync(chart.png, picture.render().asPng());
}
