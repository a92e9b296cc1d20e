/* Makes of a chart's option a picture that stands alone: with its title, its notes and its source. Shared by the pages and by the images drawn under Node. */
(function (root) {
  "use strict";

  const quiet = "#566073";
  const headHeight = 64;
  const noteHeight = 18;
  const noteLetters = 76;
  const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

  function grouped(point) {
    return numbers.format(point.value).replace("-", "\u2212");
  }

  // words: { title, subtitle, notes, family }; text that is drawn does not wrap by itself.
  root.reportPicture = function (option, words) {
    const notes = words.notes.flatMap(function (note) { return note.match(new RegExp(".{1," + noteLetters + "}", "gu")) || []; });
    const picture = structuredClone(option);
    picture.animation = false;
    delete picture.tooltip;
    picture.title = {
      text: words.title, subtext: words.subtitle || "", left: 12, top: 8,
      textStyle: { fontSize: 16 }, subtextStyle: { fontSize: 12, color: quiet },
    };
    picture.grid.top += headHeight;
    picture.grid.bottom += 12 + noteHeight * notes.length;
    picture.grid.left += 12;
    picture.grid.right += 12;
    if (picture.legend) picture.legend.top = headHeight - 4;
    picture.graphic = notes.map(function (note, at) {
      return { type: "text", left: 14, bottom: 8 + noteHeight * (notes.length - 1 - at), style: { text: note, fontSize: 11, fill: quiet, fontFamily: words.family } };
    });
    for (const series of picture.series) if (series.label) series.label.formatter = grouped;
    return picture;
  };
})(globalThis);
