using Warehouse.Etl.Generation.Figures;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>One way to classify what was published: the labels that offices of one convention use. Every item falls under one of them.</summary>
public sealed record CategoryStyle(string Name, IReadOnlyList<(string Label, QuantityFormula Count)> Labels)
{
    private static readonly Lazy<IReadOnlyList<CategoryStyle>> all = new(() =>
        [.. ReferenceFile.Read("generation-categories.csv", row => (Style: row.GetString("style"), Label: row.GetString("label"), Count: new QuantityFormula(row.GetString("quantity"))))
            .GroupBy(row => row.Style)
            .Select(group => new CategoryStyle(group.Key, [.. group.Select(row => (row.Label, row.Count))]))]);

    public static IReadOnlyList<CategoryStyle> All => all.Value;
}
