using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// “甲”公众号发文612条,“乙”公众号发文44条: two accounts of one channel are told apart by their names; so are sites that one
/// paragraph gives different figures. Elsewhere one site has many names.
/// </summary>
internal static class NamedAccounts
{
    public static List<Statement> Settle(IReadOnlyList<Statement> statements)
    {
        var several = statements
            .Where(statement => statement is { Account: not null, Label: null, Period.Year: null })
            .GroupBy(ChannelOf)
            .Where(group => group.Select(statement => statement.Account).Distinct().Count() > 1)
            .Where(group => group.Key.Passage is null || group.Select(statement => statement.Value).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        return [.. statements.Select(statement =>
            statement.Label is null && several.Contains(ChannelOf(statement)) ? statement with { Label = statement.Account } : statement)];
    }

    private static (string Measure, ProsePassage? Passage) ChannelOf(Statement statement) =>
        (statement.Measure, statement.Measure == "channel_website" ? statement.Passage : null);
}
