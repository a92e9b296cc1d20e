using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>The units that headings of amounts print: 采购总金额(万元), 本年收费金额(单位:元) where the form has 万元.</summary>
internal static partial class HeadingUnits
{
    /// <summary>By measure, the unit that the heading of its column prints; without those that print none or the form's own.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, measure) in amounts.Value[layout.Code])
        {
            foreach (var cell in cells)
            {
                if (cell.HasWords && cell.Text.Contains('元', StringComparison.Ordinal) && cell.KeyWithoutNotes == heading && Unit().Match(cell.Text) is { Success: true } unit && unit.Groups["unit"].Value != measure.Unit)
                    units.TryAdd(measure.Code, unit.Groups["unit"].Value);
            }
        }

        return units;
    }

    /// <summary>The last heading above a row, and the amount of money in its last column.</summary>
    private static readonly Lazy<ILookup<string, (string Heading, Measure Measure)>> amounts = new(() =>
        FormLayout.All.SelectMany(layout => layout.Rows.Zip(layout.Rows.Skip(1))
            .Where(pair => pair is { First.Kind: FormRowKind.Header, Second: { Kind: FormRowKind.Row, Measures.Count: > 0 } })
            .Select(pair => (layout.Code, Heading: LabelKey.WithoutNotes(pair.First.Label), Amount: pair.Second.Measures[^1]))
            .Where(pair => layout.Measures.GetValueOrDefault(pair.Amount)?.Unit is "元" or "万元")
            .Select(pair => (pair.Code, pair.Heading, Measure: layout.Measures[pair.Amount])))
            .ToLookup(amount => amount.Code, amount => (amount.Heading, amount.Measure), StringComparer.Ordinal));

    [GeneratedRegex(@"\((?:单位)?[:,]?(?<unit>元|千元|万元|亿元)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Unit();
}
