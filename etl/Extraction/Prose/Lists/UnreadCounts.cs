using System.Text.RegularExpressions;
using CsvHelper;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>
/// Counts in clauses on what was published, requested or answered that no pattern reads: they are not loaded, and must not be lost
/// unsaid.
/// </summary>
internal static class UnreadCounts
{
    private static readonly Lazy<IReadOnlyList<UnreadCount>> all = new(() => ReferenceFile.Read("prose-unread-counts.csv", ToUnreadCount));

    public static IReadOnlyList<UnreadCount> All => all.Value;

    public static bool Has(Mention mention)
    {
        if (mention.Token.Kind != ProseTokenKind.Quantity)
            return false;
        if (mention.Token.Unit.Length == 0)
            return ListCues.General.IsTrueOf(mention);
        foreach (var kind in All)
        {
            if (kind.IsTrueOf(mention))
                return true;
        }

        return false;
    }

    private static UnreadCount ToUnreadCount(CsvReader row)
    {
        const char Not = '-';
        var classes = row.Names("classes").ToLookup(name => name[0] == Not, name => name.TrimStart(Not));
        return new UnreadCount(
            row.GetString("name"),
            row.Names("units"),
            [.. classes[false]],
            [.. classes[true]],
            row.Names("topics"),
            row.Words("before", RegexOptions.RightToLeft),
            row.Words("lead", row.GetString("lead").EndsWith('$') ? RegexOptions.RightToLeft : RegexOptions.None),
            row.Words("clause", RegexOptions.RightToLeft),
            row.Words("near"),
            row.Words("around"),
            row.Words("after"),
            row.Words("whole"),
            Opens: row.Names("flags").Contains("opens"));
    }
}
