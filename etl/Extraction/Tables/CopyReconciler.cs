using System.Globalization;
using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Two copies of a table in one document. What both say is taken; where they differ neither is, unless one of them keeps
/// all of its sums and the other does not.
/// </summary>
internal static class CopyReconciler
{
    public static (IReadOnlyList<ReportFact> Facts, IReadOnlyList<Finding> Findings) Reconcile(IReadOnlyList<ReportFact> first, IReadOnlyList<ReportFact> second, FormLayout layout)
    {
        var again = ByKey(second);
        var pairs = new List<(ReportFact Fact, ReportFact? Other)>(first.Count);
        foreach (var fact in first)
            pairs.Add((fact, again.GetValueOrDefault(CellKey.Of(fact))));
        var differing = pairs.Where(pair => pair.Other is { } other && !SameCell(pair.Fact, other) && !Agree(pair.Fact, other)).Select(pair => (pair.Fact, Other: pair.Other!)).ToList();
        var trusted = differing.Count == 0 ? null : Trusted(first, second, layout);
        var findings = Equal(pairs, layout).Concat(differing.GroupBy(pair => pair.Fact.Measure).Select(row => Differ([.. row], trusted, second, layout)));
        var withheld = trusted == first ? [] : differing.Select(pair => pair.Fact).ToHashSet(ReferenceEqualityComparer.Instance);
        var facts = first.Where(fact => !withheld.Contains(fact)).Concat(trusted == second ? differing.Select(pair => pair.Other) : []);
        var known = ByKey(first);
        return ([.. facts, .. second.Where(fact => !known.ContainsKey(CellKey.Of(fact)))], [.. findings]);
    }

    /// <summary>
    /// The reports of one file as one: the one of the report's year. Where that is not known and they differ in any cell, only what all say
    /// the same is taken, with a finding for each row that is not.
    /// </summary>
    /// <param name="ofYear">The report to take; null where the headings do not tell.</param>
    public static TableResult Reconcile(IReadOnlyList<TableResult> reports, int? ofYear, FormLayout layout)
    {
        var lines = reports.SelectMany(report => report.Lines).ToHashSet();
        if (ofYear is { } chosen)
        {
            var others = string.Join('、', reports.Where((report, i) => i != chosen && report.Facts.Count > 0).Select(report => $"第{report.Facts[0].Line}行"));
            var first = reports[chosen].Facts is [var fact, ..] ? fact : null;
            var told = new Finding(TableRules.TableRepeated, FindingStatus.Uncertain, first?.Measure, reports.Count, 1, $"文件中有{reports.Count}份报告，只载入标题年度与本报告相同的一份，{others}起的表格未载入，请核对。", first?.Line);
            return reports[chosen] with { Lines = lines, Findings = [.. reports[chosen].Findings, told] };
        }

        var merged = reports[0];
        foreach (var report in reports.Skip(1).Where(report => report.Facts.Count > 0))
        {
            var (facts, findings) = IsOther(merged.Facts, report.Facts) ? Agreed(merged.Facts, ByKey(report.Facts), report.Facts[0].Line) : Reconcile(merged.Facts, report.Facts, layout);
            merged = merged with { Facts = facts, Findings = [.. merged.Findings, .. findings] };
        }

        return merged with { Lines = lines };
    }

    /// <summary>Sets of tables that differ as one: what all say the same; null where no two differ.</summary>
    public static TableResult? Differing(IReadOnlyList<TableResult> sets)
    {
        var merged = sets[0];
        var differs = false;
        foreach (var set in sets.Skip(1).Where(set => set.Facts.Count > 0))
        {
            differs |= IsOther(sets[0].Facts, set.Facts);
            var (facts, findings) = Agreed(merged.Facts, ByKey(set.Facts), set.Facts[0].Line);
            merged = merged with { Facts = facts, Findings = [.. merged.Findings, .. findings] };
        }

        return differs ? merged with { Lines = sets.SelectMany(set => set.Lines).ToHashSet() } : null;
    }

    private static bool IsOther(IReadOnlyList<ReportFact> first, IReadOnlyList<ReportFact> second)
    {
        var again = ByKey(second);
        return first.Any(fact => again.GetValueOrDefault(CellKey.Of(fact)) is { } other && !Agree(fact, other));
    }

    private static (IReadOnlyList<ReportFact> Facts, IReadOnlyList<Finding> Findings) Agreed(IReadOnlyList<ReportFact> first, Dictionary<CellKey, ReportFact> again, int line)
    {
        var kept = first.Where(fact => again.GetValueOrDefault(CellKey.Of(fact)) is { } other && Agree(fact, other)).ToList();
        var lost = first.Where(fact => again.GetValueOrDefault(CellKey.Of(fact)) is not { } other || !Agree(fact, other)).GroupBy(fact => fact.Measure).Select(row => new Finding(
            TableRules.TableRepeated, FindingStatus.Fail, row.Key, row.First().Value, again.GetValueOrDefault(CellKey.Of(row.First()))?.Value,
            $"文件中有两份数值不同的报告，第二份的表格自第{line}行起：该项{row.Count()}格不能确定以哪一份为准，未载入，请拆分文件后重新解析。", row.First().Line));
        return (kept, [.. lost]);
    }

    /// <summary>The first fact of each cell.</summary>
    private static Dictionary<CellKey, ReportFact> ByKey(IReadOnlyList<ReportFact> facts)
    {
        var byKey = new Dictionary<CellKey, ReportFact>(facts.Count);
        foreach (var fact in facts)
            byKey.TryAdd(CellKey.Of(fact), fact);
        return byKey;
    }

    /// <summary>The rows of which both copies say the same in every cell that both have.</summary>
    private static IEnumerable<Finding> Equal(IReadOnlyList<(ReportFact Fact, ReportFact? Other)> facts, FormLayout layout)
    {
        var rows = new Dictionary<string, (ReportFact Fact, ReportFact Other, bool IsEqual)>(StringComparer.Ordinal);
        foreach (var (fact, other) in facts)
        {
            if (other is null)
                continue;
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, fact.Measure, out var isKnown);
            var isEqual = !SameCell(fact, other) && Agree(fact, other);
            row = isKnown ? (row.Fact, row.Other, row.IsEqual && isEqual) : (fact, other, isEqual);
        }

        return rows.Values.Where(row => row.IsEqual).Select(row => new Finding(TableRules.TableRepeated, FindingStatus.Pass, row.Fact.Measure, null, null,
            $"“{NameOf(row.Fact.Measure, layout)}”出现两次（第{row.Fact.Line}行、第{row.Other.Line}行），数值相同。", row.Other.Line));
    }

    private static Finding Differ(IReadOnlyList<(ReportFact Fact, ReportFact Other)> row, IReadOnlyList<ReportFact>? trusted, IReadOnlyList<ReportFact> second, FormLayout layout)
    {
        var (fact, other) = row[0];
        var outcome = trusted is null ? $"{row.Count}格未载入"
            : $"只有第{(trusted == second ? other : fact).Line}行所在的一份合乎勾稽关系，已按该份载入";
        return new Finding(TableRules.TableRepeated, FindingStatus.Fail, fact.Measure, fact.Value, other.Value,
            $"“{NameOf(fact.Measure, layout)}”出现两次，第{fact.Line}行为{Said(fact)}，第{other.Line}行为{Said(other)}，{outcome}，请核对以哪一份为准。", other.Line);
    }

    private static IReadOnlyList<ReportFact>? Trusted(IReadOnlyList<ReportFact> first, IReadOnlyList<ReportFact> second, FormLayout layout)
    {
        var (firstHolds, secondHolds) = (PrintedSums.Hold(first, layout), PrintedSums.Hold(second, layout));
        return (firstHolds, secondHolds) switch
        {
            (true, false) => first,
            (false, true) => second,
            _ => null,
        };
    }

    private static string Said(ReportFact fact) => fact.Value is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : "空白";

    private static string NameOf(string measure, FormLayout layout) => layout.Measures.GetValueOrDefault(measure)?.LabelZh ?? measure;

    private static bool SameCell(ReportFact fact, ReportFact other) => fact.Line == other.Line && fact.Offset == other.Offset;

    private static bool Agree(ReportFact fact, ReportFact other) => fact.Value == other.Value && fact.State == other.State && fact.Unit == other.Unit;
}
