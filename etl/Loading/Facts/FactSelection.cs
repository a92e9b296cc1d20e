using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Sql;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>
/// Makes of everything that a report states one fact a key, and says why the rest is none.
/// <list type="bullet">
/// <item>Where text and table state the same measure, the table's value is the fact and the claim of the text a finding.
/// The table states a measure when its cell, or every cell that adds up to it, holds a number; a blank cell states nothing.</item>
/// <item>Mentions that agree are one fact: the exact before the approximate, the stated before the derived.</item>
/// <item>Mentions that do not agree are no fact at all: the document does not say which is right, and neither do we. The
/// finding names every value with its line; the measure is absent, not the first of them.</item>
/// </list>
/// </summary>
public static class FactSelection
{
    public static FactSelectionResult Select(ParsedReport report)
    {
        var findings = new List<Finding>();
        var (stated, claims) = (new Mentions(report.Facts.Count), new List<ResolvedFact>());
        foreach (var fact in report.Facts)
        {
            if (Storable(report, fact, findings) is not { } resolved)
                continue;
            if (fact.Source == FactSource.Table)
                stated.Add(resolved);
            else
                claims.Add(resolved);
        }
        var cells = Settle(stated, findings, out var doubtful);
        var tables = new TableSums(cells);
        var said = claims
            .Where(claim => !doubtful.Contains(claim.Statement))
            .Select(claim => (Claim: claim, Stated: tables.For(claim)))
            .ToLookup(entry => entry.Stated is not null);
        var judged = report.Findings.Where(finding => finding.Rule == LoadingRules.ProseAgainstTable).Select(finding => (finding.Measure, finding.Line)).ToHashSet();
        findings.AddRange(said[true].Where(entry => !IsJudged(entry.Claim, judged)).Select(entry => Judge(entry.Claim, entry.Stated!.Value)));
        var settled = said[false].Any() ? Settle(new Mentions(cells, said[false].Select(entry => entry.Claim)), findings, out _) : cells;
        var facts = new List<SelectedFact>(settled.Count);
        facts.AddRange(settled.Select(Conform));
        findings.AddRange(facts.Where(IsCut).Select(fact => UnitDiffers(fact.Resolved)));
        return new FactSelectionResult(facts, findings);
    }

    /// <summary>Null where the warehouse cannot keep the fact as it is; a finding then says so.</summary>
    private static ResolvedFact? Storable(ParsedReport report, ReportFact fact, List<Finding> findings)
    {
        if (MeasureResolver.Resolve(report, fact) is not { } resolved)
        {
            findings.Add(Fail(LoadingRules.UnknownMeasure, fact, null, $"第{fact.Line}行的指标代码“{fact.Measure}”或申请人代码“{fact.Applicant}”不在指标表中，未载入。"));
            return null;
        }
        if (fact.Year is { } year and (< YearRows.First or > YearRows.Last))
        {
            findings.Add(Fail(LoadingRules.YearOutOfRange, fact, year, $"第{fact.Line}行{resolved.Measure.LabelZh}所属年度{year}超出{YearRows.First}至{YearRows.Last}年，未载入。"));
            return null;
        }
        if (fact.Value is { } value && !SqliteNumber.IsExact(value))
        {
            findings.Add(Fail(LoadingRules.ValueNotStorable, fact, null, $"第{fact.Line}行{resolved.Measure.LabelZh}的数值{Number(value)}超出可保存的精度（四位小数），未载入。"));
            return null;
        }
        return resolved;
    }

    private static List<ResolvedFact> Settle(Mentions mentions, List<Finding> findings, out HashSet<(string, string, string, int)> doubtful)
    {
        var settled = new List<ResolvedFact>(mentions.Keys);
        doubtful = [];
        foreach (var (first, others) in mentions.ByKey)
        {
            if (others is null)
                settled.Add(first);
            else if (Agreed([first, .. others]) is { } fact)
                settled.Add(fact);
            else
            {
                doubtful.Add(first.Statement);
                findings.Add(Ambiguous([.. others.Prepend(first).Where(mention => mention.Fact.Value is not null)]));
            }
        }
        return settled;
    }

    /// <summary>The mention that stands for all; null where they contradict each other.</summary>
    private static ResolvedFact? Agreed(IReadOnlyList<ResolvedFact> mentions)
    {
        var numbers = mentions
            .Where(mention => mention.Fact.Value is not null)
            .OrderBy(mention => mention.Fact.Approximate)
            .ThenBy(mention => mention.Fact.State == ValueState.Derived)
            .ToList();
        if (numbers.Count == 0)
            return mentions[0];
        return numbers.TrueForAll(mention => Agreement.Holds(numbers[0], mention)) ? numbers[0] : null;
    }

    private static SelectedFact Conform(ResolvedFact fact) =>
        new(fact, fact.Measure.ConformedCode is null ? null : fact.ComparableValue);

    private static bool IsCut(SelectedFact fact) =>
        fact is { ConformedValue: null, Resolved: { Measure.ConformedCode: not null, Fact.Value: not null } };

    /// <param name="judged">Measures and lines of the report's own findings; one without a line is about every claim of the measure.</param>
    private static bool IsJudged(ResolvedFact claim, HashSet<(string?, int?)> judged) =>
        judged.Contains((claim.Fact.Measure, null)) || judged.Contains((claim.Fact.Measure, claim.Fact.Line));

    private static Finding Judge(ResolvedFact claim, decimal table)
    {
        var value = claim.ComparableValue;
        var holds = value is { } number && Agreement.Holds(number, claim.Fact.Approximate, table, false);
        var status = value is null ? FindingStatus.NotAssessable : holds ? FindingStatus.Pass : FindingStatus.Fail;
        var outcome = value is null ? "计量单位不同，无法比较，以表格为准" : holds ? "一致" : "不一致，以表格为准";
        return new Finding(LoadingRules.ProseAgainstTable, status, claim.Fact.Measure, value, table,
            $"正文第{claim.Fact.Line}行{Name(claim)}为{Number(claim.Fact.Value)}{claim.Fact.Unit}，表格为{Number(table)}{ConformedUnits.Of(claim.Measure)}，{outcome}。", claim.Fact.Line);
    }

    private static Finding Ambiguous(List<ResolvedFact> mentions)
    {
        var list = string.Join("、", mentions.Select(mention => $"第{mention.Fact.Line}行为{Number(mention.Fact.Value)}{mention.Fact.Unit}"));
        var other = mentions.First(mention => !Agreement.Holds(mentions[0], mention));
        return Fail(LoadingRules.AmbiguousMentions, mentions[0].Fact, null, $"{Name(mentions[0])}有几个互相矛盾的数值（{list}），均未载入；请核对原文后更正。")
            with { Left = mentions[0].Fact.Value, Right = other.Fact.Value };
    }

    private static Finding UnitDiffers(ResolvedFact fact) => new(LoadingRules.UnitNotComparable, FindingStatus.Uncertain, fact.Fact.Measure, fact.Fact.Value, null,
        $"第{fact.Fact.Line}行{Name(fact)}的计量单位“{fact.Fact.Unit}”不能换算为“{ConformedUnits.Of(fact.Measure)}”，按原文载入，不参与比较。", fact.Fact.Line);

    private static Finding Fail(string rule, ReportFact fact, decimal? right, string message) =>
        new(rule, FindingStatus.Fail, fact.Measure, null, right, message, fact.Line);

    private static string Name(ResolvedFact fact) => fact.Label.Length > 0 ? $"{fact.Measure.LabelZh}“{fact.Label}”" : fact.Measure.LabelZh;

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "空白";
}
