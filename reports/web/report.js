/* The one script of the report pages: draws the charts, follows the reader's light or dark preference, swaps measures, finds offices. */
(function () {
  "use strict";

  const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
  const numbers = { format: function (value) { return grouped.format(value).replace("-", "\u2212"); } };
  const darkPreferred = window.matchMedia("(prefers-color-scheme: dark)");
  const printed = [];
  const words = document.body.dataset;

  // A text of the page with places for values: {title}.
  function say(template, values) {
    return template.replace(/\{(\w+)\}/g, function (place, name) { return values[name]; });
  }

  function amount(value, unit) {
    const named = value === 1 && unit.one ? unit.one : unit.unit;
    return numbers.format(value) + (named === "%" ? named : say(words.amount, { unit: named }));
  }

  function theme(mode) {
    return window.reportTheme(mode, getComputedStyle(document.body).fontFamily);
  }

  // Built of elements, never of markup: names come from documents.
  function tooltip(unit) {
    return function (points) {
      const list = Array.isArray(points) ? points : [points];
      const box = document.createElement("div");
      const head = box.appendChild(document.createElement("strong"));
      head.textContent = String(list[0].name).split("\n")[0];
      const values = new Map();
      for (const point of list) {
        const value = point.value === undefined ? null : point.value;
        if (value !== null || !values.has(point.seriesName)) values.set(point.seriesName, { value: value, color: point.color });
      }
      for (const [name, point] of values) {
        const row = box.appendChild(document.createElement("div"));
        const dot = row.appendChild(document.createElement("span"));
        dot.style.cssText = "display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.5em";
        dot.style.background = point.color;
        row.appendChild(document.createTextNode(name + "\u3000" + (point.value === null ? words.absent : amount(point.value, unit))));
      }
      return box;
    };
  }

  function draw(plot) {
    if (plot.chart) return;
    const option = JSON.parse(plot.parentElement.querySelector('script[type="application/json"]').textContent);
    option.animation = false;
    option.tooltip.formatter = tooltip(plot.dataset);
    window.reportNumbers(option);
    // A chart that is not shown yet has no size of its own: it takes a likely one, and the right one when it is shown.
    const size = plot.offsetWidth > 0 ? {} : { width: 1100, height: 320 };
    plot.chart = window.echarts.init(plot, theme(darkPreferred.matches ? "dark" : "light"), Object.assign({ renderer: "svg" }, size));
    plot.chart.setOption(option);
  }

  function plots() {
    return Array.from(document.querySelectorAll(".plot"));
  }

  // Those in sight first, the rest when the page is idle, so that a long page is usable at once.
  function drawAll() {
    const height = window.innerHeight;
    plots().filter(function (plot) { return plot.offsetWidth > 0 && plot.getBoundingClientRect().top < height; }).forEach(draw);
    const later = plots().filter(function (plot) { return !plot.chart; });
    (function next() {
      const start = performance.now();
      while (later.length > 0 && performance.now() - start < 30) draw(later.shift());
      if (later.length > 0) setTimeout(next, 0);
      else document.documentElement.dataset.charts = "drawn";
    })();
  }

  // A picture for a document on white paper, whatever the reader's screen.
  function pictureOf(figure) {
    const plot = figure.querySelector(".plot");
    const text = function (selector) { return Array.from(figure.querySelectorAll(selector)).map(function (element) { return element.textContent.trim(); }); };
    const look = theme("light");
    const head = { family: look.textStyle.fontFamily, title: say(words.titled, { title: text(".title")[0], unit: plot.dataset.unit }), subtitle: text(".subtitle")[0], notes: text(".break, .note") };
    const option = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
    const size = { width: 900, height: Math.max(480, plot.classList.contains("bars") ? plot.offsetHeight + 120 : 0) };
    const canvas = window.echarts.init(document.createElement("div"), look, Object.assign({ renderer: "svg", ssr: true }, size));
    canvas.setOption(window.reportPicture(option, head));
    const svg = canvas.renderToSVGString();
    canvas.dispose();
    return { name: head.title, svg: svg, size: size };
  }

  function download(name, url) {
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
  }

  function pngOf(picture) {
    return new Promise(function (done, failed) {
      const image = new Image();
      image.onload = function () {
        const canvas = Object.assign(document.createElement("canvas"), { width: picture.size.width * 2, height: picture.size.height * 2 });
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(done);
      };
      image.onerror = failed;
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(picture.svg);
    });
  }

  const savers = {
    svg: function (picture) { download(picture.name + ".svg", URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }))); },
    png: function (picture) { pngOf(picture).then(function (blob) { download(picture.name + ".png", URL.createObjectURL(blob)); }); },
    copy: function (picture, button) {
      navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(picture) })]).then(function () {
        button.textContent = words.copied;
        button.setAttribute("aria-label", words.copied);
      });
    },
  };

  // What gets a chart into a document: as a file, or by the clipboard where the browser lets a page use it.
  function offer(figure) {
    const title = figure.querySelector(".title").textContent.trim();
    const bar = Object.assign(document.createElement("p"), { className: "save no-print", textContent: words.save + " " });
    Object.keys(savers).filter(function (kind) { return kind !== "copy" || (navigator.clipboard && window.ClipboardItem); }).forEach(function (kind) {
      const isCopy = kind === "copy";
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: isCopy ? words.copy : kind.toUpperCase() });
      button.dataset.save = kind;
      button.setAttribute("aria-label", say(isCopy ? words.copyAs : words.saveAs, { title: title, kind: kind.toUpperCase() }));
      button.addEventListener("click", function () { savers[kind](pictureOf(figure), button); });
      bar.append(button, " ");
    });
    figure.querySelector('script[type="application/json"]').after(bar);
  }

  function retheme(mode) {
    plots().forEach(function (plot) { if (plot.chart) plot.chart.setTheme(theme(mode)); });
  }

  // Paper is narrower than the screen, and has no colours to rely on: two columns of A4, patterns where there are several series.
  function beforePrint() {
    retheme("light");
    plots().forEach(function (plot) {
      if (!plot.chart || plot.offsetWidth === 0) return;
      printed.push(plot);
      plot.chart.setOption({ aria: { decal: { show: plot.dataset.series > 1 } } });
      plot.chart.resize({ width: plot.closest(".charts.small") ? 200 : plot.closest(".charts") ? 310 : 660 });
      plot.chart.getZr().flush();
    });
  }

  function afterPrint() {
    printed.splice(0).forEach(function (plot) {
      plot.chart.setOption({ aria: { decal: { show: false } } });
      plot.chart.resize({ width: plot.clientWidth, height: plot.clientHeight });
    });
    retheme(darkPreferred.matches ? "dark" : "light");
  }

  function pick(group) {
    const picker = group.querySelector(".picker");
    const select = picker.querySelector("select");
    function show() {
      group.querySelectorAll("[data-choice]").forEach(function (choice) { choice.hidden = choice.dataset.choice !== select.value; });
    }
    picker.hidden = false;
    select.addEventListener("change", show);
    show();
  }

  // A result is a link: arrows, tab and enter do what they do everywhere.
  function search(box) {
    const input = box.querySelector("input");
    const list = box.querySelector("ul");
    const status = box.querySelector("[role=status]");
    function show() {
      const wanted = input.value.trim();
      const found = wanted === "" ? [] : window.reportPlaces.filter(function (place) { return place[0].includes(wanted); });
      list.replaceChildren.apply(list, found.slice(0, 30).map(function (place) {
        const item = document.createElement("li");
        const link = item.appendChild(document.createElement("a"));
        link.href = document.body.dataset.root + place[1];
        link.textContent = place[0];
        return item;
      }));
      list.hidden = found.length === 0;
      status.textContent = wanted === "" ? "" : say(words.found, { count: found.length });
    }
    function move(step) {
      const stops = [input].concat(Array.from(list.querySelectorAll("a")));
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
    }
    input.addEventListener("input", show);
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && document.activeElement === input && list.firstChild) {
        list.querySelector("a").click();
      } else if (event.key === "Escape") {
        list.hidden = true;
        input.focus();
      }
    });
    box.hidden = false;
  }

  document.querySelectorAll("[data-pick]").forEach(pick);
  if (window.reportPlaces) document.querySelectorAll(".search").forEach(search);

  if (window.echarts) {
    drawAll();
    document.querySelectorAll("figure.chart").forEach(offer);
    darkPreferred.addEventListener("change", function () { retheme(darkPreferred.matches ? "dark" : "light"); });
    window.addEventListener("beforeprint", beforePrint);
    window.addEventListener("afterprint", afterPrint);
    const sizes = new ResizeObserver(function (entries) {
      entries.forEach(function (entry) {
        const shown = entry.contentRect;
        if (entry.target.chart && shown.width > 0) entry.target.chart.resize({ width: shown.width, height: shown.height });
      });
    });
    plots().forEach(function (plot) { sizes.observe(plot); });
  }
})();
