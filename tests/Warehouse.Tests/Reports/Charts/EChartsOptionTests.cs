using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Warehouse.Reports.Charts;

namespace Warehouse.Tests.Reports.Charts;

public class EChartsOptionTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] Years = ["2017", "2018", "2019", "2020", "2021"];

    private static ChartSpec Trend => new("granted", ChartKind.Line, "予以公开", "件", Years, [new ChartSeries("予以公开", [12.0000m, null, 30, 0, 41])])
    {
        Breaks = [new SeriesBreak("2019", "口径变化", "2019年起含告知已公开的申请。")],
    };

    private static IEnumerable<TestCaseData<ChartSpec>> Goldens()
    {
        yield return Golden("trend-with-gap-and-break", Trend);
        yield return Golden("trend-with-loose-step", Trend with { Breaks = [], LooseSteps = ["2020"] });
        yield return Golden("two-lines", Trend with { Breaks = [] }, new ChartSeries("部分公开", [1, 2, null, 4, 5]));
        yield return Golden("stacked-columns", new ChartSpec("results", ChartKind.StackedColumn, "办理结果", "件", ["2019", "2020"],
        [
            new ChartSeries("予以公开", [3, 4]),
            new ChartSeries("不予公开", [null, 1]),
        ]));
        yield return Golden("bars-with-mark-and-missing", new ChartSpec("rank", ChartKind.Bar, "各单位增减", "件", ["甲局", "乙镇", "丙街道"],
            [new ChartSeries("增减", [5, -2.5m, null])]) { Marked = "乙镇", CategoryLabel = "单位" });
        yield return Golden("columns", new ChartSpec("spread", ChartKind.Column, "同类单位分布", "个", ["0", "1–9", "10–99"],
            [new ChartSeries("单位数", [4, 7, 1])]) { Marked = "1–9" });
    }

    [TestCaseSource(nameof(Goldens))]
    public void The_option_is_as_agreed(ChartSpec chart)
    {
        var agreed = File.ReadAllText(Path.Combine(TestDocuments.Root, "charts", TestContext.CurrentContext.Test.Name + ".json"));

        Assert.That(EChartsOption.Of(chart).ToJsonString(Indented) + "\n", Is.EqualTo(agreed));
    }

    [Test]
    public void Nothing_reported_is_null_and_a_reported_zero_is_zero()
    {
        var data = Data(Trend with { Breaks = [] }, 0);

        Assert.That(data[1].ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(data[3].GetDecimal(), Is.Zero);
    }

    [Test]
    public void A_line_is_never_drawn_across_a_break()
    {
        Assert.That(Data(Trend, 0).Select(point => point.ToString()), Is.EqualTo(new[] { "12", "", "", "", "" }));
        Assert.That(Data(Trend, 1).Select(point => point.ToString()), Is.EqualTo(new[] { "", "", "30", "0", "41" }));
    }

    [Test]
    public void A_step_that_rests_on_other_offices_is_dashed_and_a_break_is_not_bridged()
    {
        var loose = Trend with { Breaks = [], LooseSteps = ["2020"] };
        var across = Trend with { LooseSteps = ["2019", "2021"] };

        Assert.That(Dashes(loose), Is.EqualTo(new[] { ",,30,0," }));
        Assert.That(Dashes(across), Is.EqualTo(new[] { ",,,0,41" }));
    }

    [Test]
    public void Hostile_text_cannot_leave_a_script_element()
    {
        var json = EChartsOption.ToJson(Trend with { Unit = "</script><script>alert(1)</script><!--" });

        Assert.That(json, Does.Not.Contain("<"));
        Assert.That(json, Does.Not.Contain(">"));
        Assert.That(json, Does.Contain("\\u003C/script\\u003E"));
    }

    [Test]
    public void Chinese_stays_readable() =>
        Assert.That(EChartsOption.ToJson(Trend), Does.Contain("予以公开"));

    [Test]
    public void Every_series_without_values_is_still_one_series()
    {
        var chart = Trend with { Breaks = [] };
        var empty = new ChartSpec(chart.Id, chart.Kind, chart.Title, chart.Unit, chart.Categories, [new ChartSeries("空", [null, null, null, null, null])]);

        Assert.That(Data(empty, 0), Has.Length.EqualTo(5));
    }

    [Test]
    public void Counts_have_whole_numbers_on_their_axis_and_rates_do_not()
    {
        var rate = new ChartSpec("rate", ChartKind.Line, "公开率", "%", ["2019", "2020"], [new ChartSeries("公开率", [50.5m, 70])]);

        Assert.That(EChartsOption.Of(Trend)["yAxis"]!["minInterval"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(EChartsOption.Of(rate)["yAxis"]!["minInterval"], Is.Null);
    }

    private static IEnumerable<string> Dashes(ChartSpec chart)
    {
        using var option = JsonDocument.Parse(EChartsOption.ToJson(chart));
        return [.. option.RootElement.GetProperty("series").EnumerateArray()
            .Where(series => series.TryGetProperty("lineStyle", out var style) && style.GetProperty("type").GetString() == "dashed")
            .Select(series => string.Join(',', series.GetProperty("data").EnumerateArray()))];
    }

    private static JsonElement[] Data(ChartSpec chart, int series)
    {
        using var option = JsonDocument.Parse(EChartsOption.ToJson(chart));
        return [.. option.RootElement.GetProperty("series")[series].GetProperty("data").EnumerateArray().Select(point => point.Clone())];
    }

    private static TestCaseData<ChartSpec> Golden(string name, ChartSpec chart, params ChartSeries[] more) =>
        new(new ChartSpec(chart.Id, chart.Kind, chart.Title, chart.Unit, chart.Categories, [.. chart.Series, .. more]) { Breaks = chart.Breaks, LooseSteps = chart.LooseSteps, Marked = chart.Marked, CategoryLabel = chart.CategoryLabel }) { TestName = name };
}
