// Draws charts without a browser. Reads one JSON object a line: { svg, png, width, height, title, subtitle, notes, option }; writes both files.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import "./picture.js";

const require = createRequire(import.meta.url);
const echarts = require("./echarts.common.min.js");
const { Resvg } = require("./node_modules/@resvg/resvg-js");

const family = "Noto Sans SC";
const font = fileURLToPath(new URL("./NotoSansSC_400Regular.ttf", import.meta.url));
const ink = "#1d2430";
const quiet = "#566073";
const line = "#d8dde5";
const axis = { axisLine: { lineStyle: { color: quiet } }, axisLabel: { color: quiet }, nameTextStyle: { color: quiet }, splitLine: { lineStyle: { color: line } } };
const theme = {
  color: ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#8C4A00", "#7F7F7F", "#B8A800"],
  backgroundColor: "#ffffff",
  textStyle: { fontFamily: family, color: ink },
  categoryAxis: { ...axis, splitLine: { show: false } },
  valueAxis: axis,
  line: { symbolSize: 7, lineStyle: { width: 2 } },
};

function draw(chart) {
  const canvas = echarts.init(null, theme, { renderer: "svg", ssr: true, width: chart.width, height: chart.height });
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
