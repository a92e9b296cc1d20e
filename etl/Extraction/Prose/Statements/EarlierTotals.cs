using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Totals by passage and period, asked whether a greater one stands before a figure; the time of an answer hardly grows with their number.</summary>
internal sealed class EarlierTotals
{
    /// <summary>In the order of their places, each with the greatest figure up to there.</summary>
    private readonly Dictionary<(ProsePassage, Period), List<(int Position, decimal Greatest)>> totals = [];

    public EarlierTotals(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements.OrderBy(statement => statement.Position))
        {
            if (!totals.TryGetValue((statement.Passage, statement.Period), out var earlier))
                totals[(statement.Passage, statement.Period)] = earlier = [];
            earlier.Add((statement.Position, earlier.Count > 0 ? Math.Max(earlier[^1].Greatest, statement.Value) : statement.Value));
        }
    }

    public bool HaveGreaterThan(Statement statement)
    {
        if (!totals.TryGetValue((statement.Passage, statement.Period), out var earlier))
            return false;
        var next = earlier.BinarySearch((statement.Position, decimal.MinValue));
        var before = (next < 0 ? ~next : next) - 1;
        return before >= 0 && earlier[before].Greatest > statement.Value;
    }
}
