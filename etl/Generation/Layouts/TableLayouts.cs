using System.Globalization;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>The layouts of tables in text, and how often each is met: <c>generation-layouts.csv</c>.</summary>
public static class TableLayouts
{
    private static readonly PipeRowLayout pipeRows = new("A4", opens: false, RowPadding.Trailing);

    private static readonly Dictionary<string, ITableLayout> byName = new(StringComparer.Ordinal)
    {
        ["A1"] = new TabRowLayout(RowPadding.Full),
        ["A1t"] = new TabRowLayout(RowPadding.Trailing),
        ["A2"] = new TabCellLayout(),
        ["A3"] = new SpacedCellLayout(),
        ["A4"] = pipeRows,
        ["A5"] = new PipeRowLayout("A5", opens: true, RowPadding.Trailing),
        ["A6"] = ClosedCellLayout.Plain,
        ["A7"] = new PipeLineLayout("A7", marksRows: true),
        ["A8"] = new PipeLineLayout("A8", marksRows: false),
        ["A9"] = ClosedCellLayout.RowsMarked,
        ["A10"] = ClosedCellLayout.Indented,
        ["A11"] = new PipeRowLayout("A11", opens: false, RowPadding.None),
        ["A12"] = new MarkdownLayout(),
        ["A13"] = new JoinedRecordLayout(pipeRows),
        ["A16"] = new InlineLayout(),
        ["A17"] = new MatrixLayout(pipeRows),
    };

    private static readonly Lazy<IReadOnlyList<(string Name, double Weight, bool NoisyOnly)>> usual = new(() =>
        ReferenceFile.Read("generation-layouts.csv", row => (row.GetString("code"), double.Parse(row.GetString("weight"), CultureInfo.InvariantCulture), row.GetString("noisy_only") == "Y")));

    public static IEnumerable<string> Names => byName.Keys;

    public static ITableLayout Named(string name) => byName[name];

    public static ITableLayout Draw(NoiseLevel noise, Dice dice) =>
        byName[dice.Pick([.. usual.Value.Where(layout => noise == NoiseLevel.Heavy || !layout.NoisyOnly)], layout => layout.Weight).Name];
}
