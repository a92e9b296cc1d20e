using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables.Rows;

/// <summary>A column of row numbers before the labels, where cells stand one a line and a lost value leaves no gap.</summary>
public sealed class NumbersBeforeLabelsTests
{
    private static readonly string[] labels =
    [
        "一、主动公开情况", "(一)主动公开政府信息数", "其中:主动公开规范性文件数", "制发规范性文件总数", "(二)通过不同渠道和方式公开政府信息的情况", "1.政府公报公开政府信息数",
        "2.政府网站公开政府信息数", "3.政务微博公开政府信息数", "4.政务微信公开政府信息数", "5.其他方式公开政府信息数", "二、回应解读情况", "(一)回应公众关注热点或重大舆情数",
    ];

    private static decimal? Value(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure)?.Value;

    [Test]
    public void The_number_of_the_next_row_is_not_the_value_that_was_lost()
    {
        var lines = labels.SelectMany((label, row) => row is 7 ? new[] { $"{row + 1}", label, "条" } : row is 0 or 4 or 10 ? [$"{row + 1}", label, "——", "——"] : [$"{row + 1}", label, "条", $"{(row * 7) + 40}"]);
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2016年政府信息公开情况统计表", .. lines]), 2016);

        Assert.That(Value(result, "channel_weibo"), Is.Null);
        Assert.That(Value(result, "channel_website"), Is.EqualTo(82));
        Assert.That(Value(result, "channel_wechat"), Is.EqualTo(96));
    }

    [Test]
    public void Numbers_on_the_line_of_the_row_are_passed_over()
    {
        var lines = labels.Select((label, row) => $"{row + 1} {label} 条 {(row * 7) + 40}");
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2016年政府信息公开情况统计表", .. lines]), 2016);

        Assert.That(Value(result, "nd_disclosed"), Is.EqualTo(54));
        Assert.That(Value(result, "channel_other"), Is.EqualTo(103));
    }

    [Test]
    public void The_number_of_a_row_joined_to_the_line_is_not_the_value_that_was_lost()
    {
        var rows = labels.Select((label, row) => $"{row + 1}\t{label}\t{(row is 0 or 4 or 10 ? "——\t——" : row is 7 ? "条\t" : $"条\t{(row * 7) + 40}")}").ToList();
        var lines = rows.Take(7).Append($"{rows[7]}\t{rows[8]}").Concat(rows.Skip(9));
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2016年政府信息公开情况统计表", .. lines]), 2016);

        Assert.That(Value(result, "channel_weibo"), Is.Null);
        Assert.That(Value(result, "channel_website"), Is.EqualTo(82));
    }

    [Test]
    public void A_label_with_its_unit_has_its_value_on_the_next_line()
    {
        var lines = labels.SelectMany((label, row) => new[] { $"{label} 条", $"{(row * 7) + 40}" });
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2016年政府信息公开情况统计表", .. lines]), 2016);

        Assert.That(Value(result, "nd_disclosed"), Is.EqualTo(54));
        Assert.That(Value(result, "channel_other"), Is.EqualTo(103));
    }

    [Test]
    public void The_last_value_of_a_row_that_comes_after_the_numbers_is_no_number_of_a_row()
    {
        string[] table =
        [
            "0\t行政复议\t行政诉讼", "1\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "2\t规章\t0\t0\t0", "3\t行政规范性文件\t1\t2\t7", "4\t行政许可\t4", "5\t行政处罚\t3", "6\t行政强制\t0", "7\t行政事业性收费\t0",
            "8\t一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4", "9\t二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t10",
        ];
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2022年政府信息公开工作年度报告", .. table, "五、存在的主要问题及改进情况"]), 2022);

        Assert.That(result.Facts.Single(fact => fact is { Measure: "req_carried_in", Applicant: "total" }).Value, Is.EqualTo(10));
    }
}
