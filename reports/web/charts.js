/* How charts look, and how one becomes a picture that stands alone. Shared by the pages and by the images drawn under Node. */
(function (root) {
  "use strict";

  // Okabe and Ito's palette in an order whose neighbours also differ in lightness; grey last.
  const palette = {
    light: ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#8C4A00", "#7F7F7F", "#B8A800"],
    dark: ["#5AB0E8", "#F0B429", "#3CC79A", "#E39CC3", "#9AD1F5", "#D9925B", "#A6A6A6", "#E6DB4A"],
  };
  const tones = {
    light: { ink: "#1d2430", quiet: "#566073", line: "#d8dde5", paper: "#ffffff" },
    dark: { ink: "#e5e9f0", quiet: "#a6b0c0", line: "#333c4a", paper: "#1b212b" },
  };
  const headHeight = 64;
  const noteHeight = 18;
  const noteLetters = 76;
  const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

  function grouped(point) {
    return numbers.format(point.value).replace("-", "\u2212");
  }

  // family: as a style sheet names it. The renderer puts it between double quotes, so that it may hold none.
  root.reportTheme = function (mode, family) {
    const tone = tones[mode];
    const axis = {
      nameTextStyle: { color: tone.quiet, fontSize: 12 },
      axisLine: { lineStyle: { color: tone.quiet } },
      axisTick: { lineStyle: { color: tone.quiet } },
      axisLabel: { color: tone.quiet, fontSize: 12, lineHeight: 16 },
      splitLine: { lineStyle: { color: tone.line } },
    };
    return {
      color: palette[mode],
      backgroundColor: "transparent",
      textStyle: { fontFamily: family.replaceAll('"', "'"), color: tone.ink },
      categoryAxis: Object.assign({}, axis, { splitLine: { show: false } }),
      valueAxis: Object.assign({}, axis, { axisLine: { show: false } }),
      legend: { textStyle: { color: tone.ink }, pageTextStyle: { color: tone.quiet }, pageIconColor: tone.quiet, itemGap: 14 },
      line: { symbolSize: 7, lineStyle: { width: 2 }, label: { color: tone.ink } },
      bar: { label: { color: tone.ink } },
      markLine: { label: { color: tone.quiet }, lineStyle: { color: tone.quiet } },
      tooltip: { backgroundColor: tone.paper, borderColor: tone.line, textStyle: { color: tone.ink, fontSize: 13 }, confine: true },
    };
  };

  // Numbers as the pages print them, beside their points and on the axis.
  root.reportNumbers = function (option) {
    for (const series of option.series) if (series.label) series.label.formatter = grouped;
    for (const axis of [option.xAxis, option.yAxis]) {
      if (axis.type === "value") axis.axisLabel = { formatter: function (value) { return grouped({ value: value }); } };
    }
  };

  // For white paper. words: { title, subtitle, notes, family }; text that is drawn does not wrap by itself.
  root.reportPicture = function (option, words) {
    const notes = words.notes.flatMap(function (note) { return note.match(new RegExp(".{1," + noteLetters + "}", "gu")) || []; });
    const picture = structuredClone(option);
    picture.animation = false;
    picture.backgroundColor = tones.light.paper;
    delete picture.tooltip;
    picture.title = {
      text: words.title, subtext: words.subtitle || "", left: 12, top: 8,
      textStyle: { fontSize: 16 }, subtextStyle: { fontSize: 12, color: tones.light.quiet },
    };
    picture.grid.top += headHeight;
    picture.grid.bottom += 12 + noteHeight * notes.length;
    picture.grid.left += 12;
    picture.grid.right += 12;
    if (picture.legend) picture.legend.top = headHeight - 4;
    picture.graphic = notes.map(function (note, at) {
      return { type: "text", left: 14, bottom: 8 + noteHeight * (notes.length - 1 - at), style: { text: note, fontSize: 11, fill: tones.light.quiet, fontFamily: words.family } };
    });
    root.reportNumbers(picture);
    return picture;
  };
})(globalThis);
