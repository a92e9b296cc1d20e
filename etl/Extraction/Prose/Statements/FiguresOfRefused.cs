using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 全省受理申请961件。省政府办公厅受理申请28件,均已答复。通过网上申请12件,信函申请16件: what a figure was refused for, that it is of
/// one office of many, holds for what was taken over from it, and for the parts that add up to it and not to the one that stands.
/// </summary>
internal static class FiguresOfRefused
{
    /// <param name="refused">Totals that stand in another sentence than the total of which they are a part.</param>
    /// <returns>Those of the statements that cannot stand.</returns>
    public static IEnumerable<Statement> In(List<Statement> statements, IReadOnlyCollection<Statement> refused) =>
        refused.Count == 0 ? [] : statements.Where(statement => IsTakenOver(statement, refused)).Concat(refused.SelectMany(total => PartsOf(total, statements, refused)));

    private static bool IsTakenOver(Statement statement, IReadOnlyCollection<Statement> refused) =>
        statement.TakenFrom is { } whole && refused.Any(total => total.Measure == whole.Measure && total.Passage == whole.Passage && total.Position == whole.Position);

    private static IEnumerable<Statement> PartsOf(Statement total, List<Statement> statements, IReadOnlyCollection<Statement> refused) =>
        statements
            .Where(part => part is { State: ValueState.Reported, Applicant: null } && part.Sentence >= total.Sentence && !refused.Contains(part) && MeasureRelations.IsPart(part.Measure, total.Measure))
            .GroupBy(part => part.Sentence)
            .Where(group => group.Count() > 1 && group.Sum(part => part.Value) == total.Value)
            .SelectMany(group => group);
}
